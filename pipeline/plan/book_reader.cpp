#include "book_reader.hpp"

#include "fields.hpp"
#include "identifier.hpp"
#include "paper.hpp"
#include "strings.hpp"

namespace makeready::plan {
namespace {

/// Reads the groups of keys one after the other into one Book.
class BookReader {
public:
    explicit BookReader(const Value& map) : map_(map) {}

    Book read(Text id, Text folder);

private:
    void read_names();
    void read_edition();
    void read_rights();
    void read_clinic();
    void read_shelving();
    void read_cover();
    void read_accessibility();
    void read_contents();
    void read_outputs();
    std::vector<Matter> matter(std::string_view key,
                               std::initializer_list<const char*> otherwise) const;
    std::vector<Chapter> chapters(const Value& map) const;
    Output output(const Entry& entry) const;
    void complete_handout(Output& output) const;

    const Value& map_;
    Book book_;
};

Book BookReader::read(Text id, Text folder) {
    book_.at = map_.at;
    book_.id = std::move(id);
    book_.articles = std::move(folder);
    if (book_.articles.value.empty()) book_.articles = {"articles/", book_.at};
    read_names();
    read_edition();
    read_rights();
    read_clinic();
    read_shelving();
    read_cover();
    read_accessibility();
    book_.front = matter("front", {"half-title", "title", "copyright", "contents"});
    book_.back = matter("back", {"colophon"});
    read_contents();
    read_outputs();
    return std::move(book_);
}

void BookReader::read_names() {
    book_.title = text_in(map_, "title");
    book_.subtitle = text_in(map_, "subtitle");
    book_.language = text_in(map_, "language");
    book_.identifier = text_in(map_, "identifier");
    book_.identifier.value = plain_identifier(book_.identifier.value);
    book_.publisher = text_in(map_, "publisher");
    book_.description = text_in(map_, "description");
    book_.file_as = text_in(map_, "file-as");
    book_.source = text_in(map_, "source");
    book_.authors = persons_in(map_, "authors");
    book_.subjects = strings_in(map_, "subjects");
    book_.hyphenation = strings_in(map_, "hyphenation");
}

void BookReader::read_edition() {
    book_.date = text_in(map_, "date");
    const Value* edition = map_.find("edition");
    if (edition == nullptr) return;
    book_.edition = text_in(*edition, "name");
    if (book_.edition.value.empty()) book_.edition = text_in(*edition, "number");
    if (book_.date.value.empty()) book_.date = text_in(*edition, "date");
}

void BookReader::read_rights() {
    const Value* rights = map_.find("rights");
    if (rights == nullptr) return;
    book_.licence = text_in(*rights, "licence");
    book_.holder = text_in(*rights, "holder");
    book_.accept = strings_in(*rights, "accept");
}

void BookReader::read_clinic() {
    const Value* clinic = map_.find("clinic");
    if (clinic == nullptr) return;
    const auto text = [&](std::string_view key) { return text_in(*clinic, key).value; };
    book_.clinic = {.name = text("name"),
                    .phone = text("phone"),
                    .address = text("address"),
                    .web = text("web"),
                    .logo = text("logo"),
                    .at = clinic->at};
}

void BookReader::read_shelving() {
    for (const Value& code : items_in(map_, "subject-codes"))
        book_.subject_codes.push_back({.scheme = text_in(code, "scheme").value,
                                       .code = text_in(code, "code").value,
                                       .heading = text_in(code, "heading").value,
                                       .at = code.at});
    const Value* series = map_.find("series");
    if (series == nullptr) return;
    const auto text = [&](std::string_view key) { return text_in(*series, key).value; };
    book_.series = {
        .name = text("name"), .number = text("number"), .issn = text("issn"), .kind = text("kind")};
}

void BookReader::read_cover() {
    if (const Value* cover = map_.find("cover"))
        book_.cover = {.picture = text_in(*cover, "picture"), .alt = text_in(*cover, "alt").value};
}

void BookReader::read_accessibility() {
    const Value* claim = map_.find("accessibility");
    if (claim == nullptr) return;
    const auto text = [&](std::string_view key) { return text_in(*claim, key).value; };
    book_.accessibility = {.conforms_to = text_in(*claim, "conforms-to"),
                           .certified_by = text("certified-by"),
                           .credential = text("credential"),
                           .report = text("report"),
                           .summary = text("summary")};
}

std::vector<Matter> BookReader::matter(std::string_view key,
                                       std::initializer_list<const char*> otherwise) const {
    std::vector<Matter> out;
    for (Text& name : texts_in(map_, key)) out.push_back({std::move(name)});
    if (map_.find(key) == nullptr)
        for (const char* name : otherwise) out.push_back({{name, map_.at}});
    return out;
}

void BookReader::read_contents() {
    for (const Value& part : items_in(map_, "parts"))
        book_.parts.push_back({.title = text_in(part, "title"),
                               .intro = text_in(part, "intro"),
                               .chapters = chapters(part)});
    if (!book_.parts.empty()) return;
    Part only{.title = {}, .intro = {}, .chapters = chapters(map_)};
    for (ArticleEntry& article : articles_in(map_, "articles")) // Of a compilation: each a chapter.
        only.chapters.push_back({.title = {}, .intro = {}, .articles = {std::move(article)}});
    if (!only.chapters.empty()) book_.parts.push_back(std::move(only));
}

std::vector<Chapter> BookReader::chapters(const Value& map) const {
    std::vector<Chapter> out;
    for (const Value& chapter : items_in(map, "chapters"))
        out.push_back({.title = text_in(chapter, "title"),
                       .intro = text_in(chapter, "intro"),
                       .articles = articles_in(chapter, "articles")});
    return out;
}

void BookReader::read_outputs() {
    const Value* outputs = map_.find("outputs");
    if (outputs == nullptr) return;
    for (const Entry& entry : outputs->entries) book_.outputs.push_back(output(entry));
}

Output BookReader::output(const Entry& entry) const {
    const Value& settings = entry.value;
    const std::string kind = text_in(settings, "kind").value;
    Output out;
    out.kind = kind == "epub"          ? OutputKind::epub
               : kind == "print"       ? OutputKind::print
               : kind == "large-print" ? OutputKind::large_print
                                       : OutputKind::handout;
    out.at = entry.at;
    out.name = {entry.key, entry.at};
    out.layout = text_in(settings, "layout");
    if (out.layout.value.empty()) out.layout = {usual_layout(out.kind), entry.at};
    out.trim = text_in(settings, "trim");
    out.trim.value = plain_size(out.trim.value);
    out.text = text_in(settings, "text");
    out.style = text_in(settings, "style");
    out.identifier = text_in(settings, "identifier");
    out.identifier.value = plain_identifier(out.identifier.value);
    out.shop = text_in(settings, "shop");
    out.fonts = text_in(settings, "fonts");
    out.pictures = text_in(settings, "pictures");
    out.pages = text_in(settings, "pages");
    out.articles = articles_in(settings, "articles");
    out.papers = texts_in(settings, "papers");
    out.red_flags = texts_in(settings, "red-flags");
    out.reading_grade = text_in(settings, "reading-grade");
    out.help_line = text_in(settings, "help-line");
    if (out.kind == OutputKind::handout) complete_handout(out);
    return out;
}

void BookReader::complete_handout(Output& output) const {
    if (output.papers.empty()) output.papers = {{"a4", output.at}};
    if (!output.articles.empty()) return;
    for (const Part& part : book_.parts)
        for (const Chapter& chapter : part.chapters)
            output.articles.insert(output.articles.end(), chapter.articles.begin(),
                                   chapter.articles.end());
}

} // namespace

Book read_book(const Value& map, Text id, Text folder) {
    return BookReader(map).read(std::move(id), std::move(folder));
}

} // namespace makeready::plan
