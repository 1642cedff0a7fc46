#include "shelf.hpp"

#include "strings.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>

namespace makeready {

manuscript::Article& Shelf::add(const std::string& id, const std::string& xhtml) {
    Report report;
    manuscript::Article& article = articles_.emplace_back();
    article.file = std::make_shared<const std::string>(concat("library/", id, ".md"));
    article.tree = xml::parse(xhtml, article.file, report);
    BOOST_TEST_REQUIRE(text_of_findings(report) == "");
    by_id_[id] = &article;
    know(id);
    return article;
}

void Shelf::add_file(const std::string& path, std::string bytes) {
    files_[path] = std::make_shared<const std::string>(std::move(bytes));
}

void Shelf::know(const std::string& id, const std::string& source) {
    known_.push_back({id, concat("library/", id, ".md"), source});
}

assembly::FindArticle Shelf::articles() const {
    const auto find = [this](const plan::Text& id) -> const manuscript::Article* {
        std::string name = id.value;
        if (name.ends_with(".md")) name.resize(name.size() - 3);
        const auto found = by_id_.find(name);
        return found == by_id_.end() ? nullptr : found->second;
    };
    return {find, known_};
}

assembly::LoadResource Shelf::files() const {
    return [this](const std::string& path, const Position& at) {
        const auto beside = std::filesystem::path(*at.file).parent_path() / path;
        const auto found = files_.find(beside.lexically_normal().generic_string());
        return found == files_.end() ? nullptr : found->second;
    };
}

plan::Text said(std::string value, int line, int column) {
    static const auto file = std::make_shared<const std::string>("book.yaml");
    return {std::move(value), Position{file, line, column}};
}

plan::ArticleEntry article(std::string id, int line, int column) {
    return {said(std::move(id), line, column), {}};
}

plan::Chapter chapter_of(std::string id, int line) {
    return {{}, {}, {article(std::move(id), line)}};
}

plan::Book small_plan() {
    plan::Book plan;
    plan.at = said("").at;
    plan.id = said("back-care");
    plan.title = said("Back Care");
    plan.language = said("en", 4, 11);
    plan.articles = said("library/");
    return plan;
}

plan::Book plan_of(const std::vector<std::string>& ids) {
    plan::Book plan = small_plan();
    plan::Part& part = plan.parts.emplace_back();
    int line = 10;
    for (const std::string& id : ids) part.chapters.push_back(chapter_of(id, line++));
    return plan;
}

std::string text_of_tree(const manuscript::Book& book) {
    return xml::serialise(*book.tree.root(), xml::Form::xhtml);
}

std::string text_of_section(const manuscript::Book& book, std::string_view id) {
    const manuscript::Node* node = manuscript::find_id(*book.tree.root(), id);
    BOOST_TEST_REQUIRE(node != nullptr);
    return xml::serialise(*node, xml::Form::fragment);
}

namespace {

std::string lines_of(const std::vector<manuscript::ContentsEntry>& entries,
                     const std::string& indent) {
    std::string out;
    for (const manuscript::ContentsEntry& entry : entries)
        out += concat(indent, entry.title, " -> ", entry.id, "\n",
                      lines_of(entry.entries, indent + "  "));
    return out;
}

std::string lines_of(const std::vector<manuscript::Section>& sections) {
    std::string out;
    for (const manuscript::Section& section : sections)
        out += concat("  ", name_of(section.kind), " #", section.id, " \"", section.title, "\"",
                      section.part < 0 ? "" : concat(" in part at ", section.part), "\n");
    return out;
}

std::string lines_of(const manuscript::Metadata& metadata) {
    std::string authors;
    for (const auto& author : metadata.authors)
        authors += concat(" ", author.name, " (", author.role, ")");
    return concat("id: ", metadata.id, "\ntitle: ", metadata.title,
                  "\nsubtitle: ", metadata.subtitle, "\nlanguage: ", metadata.language,
                  "\nidentifier: ", metadata.identifier, "\npublisher: ", metadata.publisher,
                  "\nrights: ", metadata.rights, "\nlicence: ", metadata.licence,
                  "\ndescription: ", metadata.description, "\nauthors:", authors,
                  "\nsubjects: ", listed(metadata.subjects), "\nedition: ", metadata.edition,
                  "\ndate: ", metadata.date ? manuscript::text_of(*metadata.date) : "",
                  "\nmodified: ", metadata.modified, "\n");
}

} // namespace

std::string text_of_record(const manuscript::Book& book) {
    std::string out = lines_of(book.metadata);
    out +=
        concat("front:\n", lines_of(book.front), "body:\n", lines_of(book.body), "back:\n",
               lines_of(book.back), "contents:\n", lines_of(book.contents, "  "), "resources:\n");
    for (const auto& held : book.resources)
        out += concat("  ", held.id, " ", held.media_type, ", ", held.bytes->size(), " bytes, ",
                      text_of(held.used_at), "\n");
    out += "ledger:\n";
    for (const auto& row : book.ledger)
        out += concat("  ", row.article, " | ", row.title, " | ", row.authors, " | ", row.licence,
                      " | ", row.source, "\n");
    return out;
}

std::string text_of_findings(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

} // namespace makeready
