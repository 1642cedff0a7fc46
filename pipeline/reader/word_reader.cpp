#include "word_reader.hpp"

#include "empty_source.hpp"
#include "markdown.hpp"
#include "strings.hpp"
#include "typed_structure.hpp"
#include "word.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

/// "Jo Ruiz; Sam Li": Word's authors stand in one property.
std::vector<manuscript::Contributor> authors_in(std::string_view creators) {
    std::vector<manuscript::Contributor> authors;
    for (const std::string_view name : split(creators, ';'))
        if (!trimmed(name).empty()) authors.push_back({std::string(trimmed(name)), "aut", ""});
    return authors;
}

} // namespace

WordReader::WordReader(const Package& package, const Position& file, Report& report)
    : package_(package), file_(file), report_(report), tree_(source_.article.tree),
      root_(tree_.make_element("article", file)), at_(file) {
    tree_.set_root(root_);
    source_.article.file = file.file;
    source_.restored.emplace();
}

WordReader::Part WordReader::open_part(std::string_view kind, const Relationships& from) {
    const Relationship* found = first_of(from, kind);
    if (found == nullptr || found->is_external) return {};
    return {found->target, package_.xml(found->target, report_),
            package_.relationships(found->target, report_)};
}

Source WordReader::read() {
    const Relationships package = package_.relationships("", report_);
    main_ = open_part("officeDocument", package);
    const Node* body = child_of(main_.tree.root(), "w:body");
    if (body == nullptr) {
        if (report_.has_errors())
            return std::move(source_); // Its text is broken, and that is told.
        report_.error(file_, "MR460",
                      "this is no Word document: it has no main text; save it again as .docx from "
                      "the program that made it");
        return std::move(source_);
    }
    styles_tree_ = open_part("styles", main_.relationships).tree;
    numbering_tree_ = open_part("numbering", main_.relationships).tree;
    footnotes_ = open_part("footnotes", main_.relationships);
    endnotes_ = open_part("endnotes", main_.relationships);
    styles_ = WordStyles(styles_tree_.root());
    numbering_ = WordNumbering(numbering_tree_.root());
    part_ = &main_;
    Flow flow{.into = &root_, .is_body = true};
    blocks(*body, flow);
    if (!flow.joined.is_blank()) write_block(flow.joined, root_, "p", at_);
    read_properties(package);
    settle();
    tell_counts();
    return std::move(source_);
}

void WordReader::read_properties(const Relationships& package) {
    manuscript::ArticleHead& head = source_.article.head;
    const Part core = open_part("core-properties", package);
    const auto property = [&](std::string_view name) {
        const Node* found = child_of(core.tree.root(), name);
        return found == nullptr ? std::string() : collapsed(manuscript::text_content(*found));
    };
    if (head.title.empty()) head.title = property("dc:title");
    if (head.authors.empty()) head.authors = authors_in(property("dc:creator"));
    head.language = property("dc:language");
    if (head.language.empty()) head.language = styles_.language();
    const Part comments = open_part("comments", main_.relationships);
    for (const Node* each = comments.tree.root() ? comments.tree.root()->first : nullptr;
         each != nullptr; each = each->next)
        if (each->is_element()) ++comments_;
}

/// Anchors that links lead to stay, on the element they stand in if it has no id; others go.
void WordReader::settle_anchors() {
    std::set<std::string, std::less<>> wanted;
    std::vector<Node*> anchors;
    for (Node* node = &root_; node != nullptr; node = following(*node, root_)) {
        if (node->is("a") && node->value("href").starts_with('#'))
            wanted.insert(std::string(node->value("href").substr(1)));
        if (node->is("span") && node->first == nullptr) anchors.push_back(node);
    }
    for (Node* anchor : anchors) {
        const std::string id(anchor->value("id"));
        Node& holder = *anchor->parent;
        const bool is_wanted = wanted.contains(id);
        if (is_wanted && (&holder == &root_ || holder.attribute("id") != nullptr)) continue;
        if (is_wanted) holder.set("id", id);
        manuscript::detach(*anchor);
    }
}

void WordReader::settle() {
    settle_anchors();
    bold_headings_ = find_typed_structure(tree_, report_);
    settle_word_headings(source_.article);
    settle_headings(source_.article, report_);
}

void WordReader::tell_counts() {
    if (insertions_ + deletions_ + moves_ > 0)
        report_.note(
            file_, "MR461",
            concat("changes were tracked: ", counted(insertions_, "insertion", "insertions"), ", ",
                   counted(deletions_, "deletion", "deletions"), " and ",
                   counted(moves_, "move", "moves"),
                   " were accepted; reject them in Word if they should not count"));
    if (comments_ > 0)
        report_.note(file_, "MR462",
                     concat(counted(comments_, "comment was", "comments were"),
                            " left out; answer them in Word if they matter"));
}

Source read_word(std::string_view bytes, const Position& file, Report& report) {
    const auto package = Package::open(bytes, file, report);
    if (package) return WordReader(*package, file, report).read();
    return empty_source(file);
}

} // namespace makeready::reader
