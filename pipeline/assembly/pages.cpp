// The pages nobody writes: titles, rights, contents, gathered sources, colophon. Each is opened
// where the plan has it and filled when the rest of the book is known.
#include "build.hpp"
#include "draft.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::assembly {

namespace {

struct GeneratedPage {
    std::string_view name; ///< As a plan names it.
    SectionKind kind;
    std::string_view id;
};

constexpr GeneratedPage generated_pages[] = {
    {"half-title", SectionKind::half_title, "half-title"},
    {"title", SectionKind::title_page, "title-page"},
    {"title-page", SectionKind::title_page, "title-page"},
    {"copyright", SectionKind::copyright_page, "copyright-page"},
    {"copyright-page", SectionKind::copyright_page, "copyright-page"},
    {"contents", SectionKind::contents, "contents"},
    {"sources", SectionKind::bibliography, "sources"},
    {"colophon", SectionKind::colophon, "colophon"},
};

const GeneratedPage* find_generated(std::string_view name) {
    for (const GeneratedPage& page : generated_pages)
        if (page.name == name) return &page;
    return nullptr;
}

std::string title_of(const Draft& draft, SectionKind kind) {
    switch (kind) {
    case SectionKind::title_page:
        return std::string(draft.words->title_page);
    case SectionKind::copyright_page:
        return std::string(draft.words->copyright_page);
    case SectionKind::contents:
        return std::string(draft.words->contents);
    case SectionKind::bibliography:
        return std::string(draft.words->sources);
    case SectionKind::colophon:
        return std::string(draft.words->colophon);
    default:
        return draft.plan.title.value;
    }
}

} // namespace

bool is_generated(std::string_view matter) {
    return find_generated(matter) != nullptr;
}

std::vector<std::string> generated_names() {
    std::vector<std::string> names;
    for (const GeneratedPage& page : generated_pages) names.emplace_back(page.name);
    return names;
}

void open_page(Draft& draft, const plan::Matter& matter, std::vector<manuscript::Section>& where) {
    const GeneratedPage& page = *find_generated(matter.name.value);
    const std::string id = draft.ids.take(page.id);
    Node& node = open_section(draft, page.kind, id, matter.name.at);
    const std::string title = title_of(draft, page.kind);
    where.push_back({page.kind, id, title, &node, -1});
    draft.pages.push_back({page.kind, &node, matter.name.at});
    if (page.kind == SectionKind::bibliography || page.kind == SectionKind::colophon)
        draft.book.contents.push_back({title, id, {}});
}

namespace {

/// Fills one page.
class Filling {
public:
    Filling(Draft& draft, const OpenPage& page)
        : draft_(draft), words_(*draft.words), page_(*page.node), build_(draft.book.tree, page.at) {
    }

    void fill(SectionKind kind);

private:
    void half_title();
    void title_page();
    void contributor(const manuscript::Contributor& person);
    void copyright_page();
    void rights();
    void identifier();
    void reviewers();
    void own_licences();
    void own_licence(Node& list, const manuscript::LedgerRow& row);
    void contents();
    void entries(Node& parent, const std::vector<manuscript::ContentsEntry>& entries);
    void entry(Node& list, const manuscript::ContentsEntry& entry);
    void sources();
    void colophon();
    Node& heading(Node& parent, std::string_view text);
    void line(std::string_view css_class, std::string_view text);
    void edition_line();

    Draft& draft_;
    const Words& words_;
    Node& page_;
    Builder build_;
};

void Filling::fill(SectionKind kind) {
    switch (kind) {
    case SectionKind::half_title:
        return half_title();
    case SectionKind::title_page:
        return title_page();
    case SectionKind::copyright_page:
        return copyright_page();
    case SectionKind::contents:
        return contents();
    case SectionKind::bibliography:
        return sources();
    default:
        return colophon();
    }
}

Node& Filling::heading(Node& parent, std::string_view text) {
    Node& heading = build_.add(parent, "h1", {}, text);
    label(draft_, parent, heading, concat(page_.value("id"), "-title"));
    return heading;
}

// Nothing is said that the plan leaves unsaid.
void Filling::line(std::string_view css_class, std::string_view text) {
    if (!text.empty()) build_.add(page_, "p", css_class, text);
}

void Filling::half_title() {
    line("title", draft_.plan.title.value);
}

void Filling::title_page() {
    heading(page_, draft_.plan.title.value).set("class", "title");
    if (!draft_.plan.subtitle.value.empty())
        build_.add(page_, "p", "subtitle", draft_.plan.subtitle.value).set("role", "doc-subtitle");
    for (const manuscript::Contributor& person : draft_.book.metadata.authors) contributor(person);
    line("edition", edition_in(words_, draft_.plan.edition.value));
    line("publisher", draft_.plan.publisher.value);
}

void Filling::contributor(const manuscript::Contributor& person) {
    const std::string_view pattern = person.role == "edt"   ? words_.edited_by
                                     : person.role == "trl" ? words_.translated_by
                                     : person.role == "ill" ? words_.illustrated_by
                                                            : "{person}";
    line(person.role == "aut" ? "author" : "contributor",
         filled(pattern, {{"person", person.name}}));
}

void Filling::copyright_page() {
    page_.set("aria-label", std::string(words_.copyright_page));
    rights();
    line("publisher", draft_.plan.publisher.value);
    edition_line();
    identifier();
    reviewers();
    own_licences();
}

void Filling::rights() {
    const auto date = draft_.book.metadata.date;
    if (!draft_.plan.holder.value.empty())
        line("rights",
             concat("Copyright © ", date ? concat(date->year, ' ') : "", draft_.plan.holder.value));
    if (draft_.plan.licence.value.empty()) return;
    build_.fill(build_.add(page_, "p", "licence"), words_.licensed, [&](Node& parent, auto) {
        build_.licence(parent, words_, draft_.plan.licence.value);
    });
}

// "Second edition, 1 November 2026", or what of it is known.
void Filling::edition_line() {
    const std::string edition = edition_in(words_, draft_.plan.edition.value);
    const auto date = draft_.book.metadata.date;
    if (edition.empty() && !date) return;
    Node& line = build_.add(page_, "p", "edition", edition);
    if (!edition.empty() && date) build_.text(line, ", ");
    if (date) build_.date(line, words_, *date);
}

// A made-up identifier is for machines; only one that was given is printed.
void Filling::identifier() {
    constexpr std::string_view isbn = "urn:isbn:";
    const std::string& given = draft_.plan.identifier.value;
    if (given.starts_with(isbn))
        line("identifier", concat("ISBN ", given.substr(isbn.size())));
    else
        line("identifier", given);
}

void Filling::reviewers() {
    std::vector<std::string> names;
    for (const Placed& placed : draft_.placed) {
        const std::string& name = placed.head.review.by;
        if (!name.empty() && std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    }
    if (!names.empty())
        line("reviewed", filled(words_.reviewed_by, {{"person", listed_in(words_, names)}}));
}

void Filling::own_licences() {
    Node* list = nullptr;
    for (const manuscript::LedgerRow& row : draft_.book.ledger) {
        if (row.licence == draft_.plan.licence.value && row.source.empty()) continue;
        if (!list) {
            line("own-licences-title", words_.own_licences);
            list = &build_.add(page_, "ul", "own-licences");
        }
        own_licence(*list, row);
    }
}

// CC BY 4.0, 3(a)(1): title, authors, source and licence, as far as they were supplied.
void Filling::own_licence(Node& list, const manuscript::LedgerRow& row) {
    Node& item = build_.add(list, "li");
    build_.add(item, "cite", {}, row.title);
    if (!row.authors.empty()) build_.text(item, concat(", ", row.authors));
    if (!row.source.empty()) {
        build_.text(item, ", ");
        build_.citation(item, row.source);
    }
    if (row.licence.empty()) return;
    build_.text(item, ". ");
    build_.licence(item, words_, row.licence);
}

void Filling::contents() {
    Node& nav = build_.add(page_, "nav");
    nav.set("epub:type", "toc");
    nav.set("role", "doc-toc");
    heading(nav, words_.contents);
    entries(nav, draft_.book.contents);
}

void Filling::entries(Node& parent, const std::vector<manuscript::ContentsEntry>& entries) {
    if (entries.empty()) return;
    Node& list = build_.add(parent, "ol");
    for (const manuscript::ContentsEntry& held : entries) entry(list, held);
}

namespace {

// Headings of a chapter are no sections.
const manuscript::Section* find_section(const manuscript::Book& book, std::string_view id) {
    for (const auto* sections : {&book.front, &book.body, &book.back})
        for (const manuscript::Section& section : *sections)
            if (section.id == id) return &section;
    return nullptr;
}

} // namespace

// Classes of their own, for a layout's ".chapter" means the chapter. The number apart, so that a
// layout can set them in columns.
void Filling::entry(Node& list, const manuscript::ContentsEntry& entry) {
    const auto number = draft_.numbers.find(entry.id);
    const manuscript::Section* section = find_section(draft_.book, entry.id);
    const bool is_part = section && section->kind == SectionKind::part;
    Node& item = build_.add(list, "li", section ? concat("contents-", name_of(section->kind)) : "");
    Node& link = build_.link(item, '#' + entry.id, "");
    if (number != draft_.numbers.end()) {
        build_.add(link, "span", "entry-number", number->second);
        build_.text(link, " ");
    }
    build_.add(link, "span", "entry-title", entry.title);
    const ContentsDepth needed = is_part ? ContentsDepth::chapters : ContentsDepth::headings;
    if (draft_.options.contents >= needed) entries(item, entry.entries);
}

// Each source once, by the alphabet as a machine has it: capitals don't count.
void Filling::sources() {
    heading(page_, words_.sources);
    std::map<std::string, std::string> sorted;
    for (const Placed& placed : draft_.placed)
        for (const std::string& source : placed.head.sources) sorted.emplace(lower(source), source);
    if (sorted.empty()) return;
    Node& list = build_.add(page_, "ul", "source-list");
    for (const auto& [key, source] : sorted) build_.citation(build_.add(list, "li"), source);
}

void Filling::colophon() {
    heading(page_, words_.colophon);
    line("made-with", words_.made_with);
    std::string_view rest = draft_.options.colophon;
    while (!rest.empty()) {
        const auto end = std::min(rest.find("\n\n"), rest.size());
        line("fonts", collapsed(rest.substr(0, end)));
        rest.remove_prefix(std::min(end + 2, rest.size()));
    }
    edition_line();
}

} // namespace

void fill_pages(Draft& draft) {
    for (const OpenPage& page : draft.pages) Filling(draft, page).fill(page.kind);
}

} // namespace makeready::assembly
