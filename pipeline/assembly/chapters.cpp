#include "chapters.hpp"

#include "build.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::assembly {

namespace {

using manuscript::Section;

std::vector<std::string> names_of(const std::vector<manuscript::Contributor>& people) {
    std::vector<std::string> names;
    for (const manuscript::Contributor& person : people) names.push_back(person.name);
    return names;
}

// Told only where it tells something: a book by one author doesn't repeat the name in each chapter.
bool needs_byline(const Draft& draft, const Placed& placed) {
    std::vector<std::string> of_book;
    for (const plan::Person& person : draft.plan.authors) of_book.push_back(person.name);
    return !placed.head.authors.empty() && names_of(placed.head.authors) != of_book;
}

// Title, subtitle, byline: the head of a chapter, a foreword, one of several articles.
void append_head(Draft& draft, const Placed& placed, Node& section) {
    const Builder build(draft.book.tree, placed.at);
    append(section, *placed.title);
    label(draft, section, *placed.title, placed.id + "-title");
    if (!placed.head.subtitle.empty())
        build.add(section, "p", "subtitle", placed.head.subtitle).set("role", "doc-subtitle");
    if (needs_byline(draft, placed))
        build.add(section, "p", "byline", listed_in(*placed.words, names_of(placed.head.authors)));
}

void mark_language(const Draft& draft, const Placed& placed, Node& section) {
    const std::string& language = placed.head.language;
    if (!language.empty() && language != draft.plan.language.value) set_language(section, language);
}

// A whole article with all that belongs to it, headings one level below its title.
void append_article(Draft& draft, const Placed& placed, Node& section, const plan::Text& intro) {
    const Builder build(draft.book.tree, placed.at);
    mark_language(draft, placed, section);
    append_head(draft, placed, section);
    if (!placed.head.summary.empty()) build.add(section, "p", "summary", placed.head.summary);
    place_intro(draft, intro, section);
    append_key_points(draft, placed, section, placed.level + 1);
    move_children(*placed.body, section);
    append_sources(draft, placed, section, placed.level + 1);
    append_review(draft, placed, section);
}

// "Part One", "Chapter 1": the label and the number apart, so that a layout may show either.
void append_number(Draft& draft, Node& section, std::string_view css_class, std::string_view name,
                   const std::string& number) {
    const Builder build(draft.book.tree, draft.book.tree.position(section));
    Node& line = build.add(section, "p", css_class);
    build.add(line, "span", "label", name);
    build.text(line, " ");
    build.add(line, "span", "number", number);
}

class Chapters {
public:
    explicit Chapters(Draft& draft) : draft_(draft), build_(draft.book.tree, draft.plan.at) {}

    void place_part(const plan::Part& part);

private:
    void open_part(const plan::Part& part);
    void place_chapter(const plan::Chapter& chapter);
    void place_single(const plan::Chapter& chapter);
    void place_several(const plan::Chapter& chapter);
    Node& open_chapter(const std::string& id, const Position& at, const Words& words);
    void add_title(Node& section, const plan::Text& title, const std::string& id);
    void record(Node& section, const std::string& title,
                std::vector<manuscript::ContentsEntry> entries);

    Draft& draft_;
    Builder build_;
    int part_number_ = 0;
    int chapter_number_ = 0;
    int part_ = -1; ///< Index in the book's body of the part that is open.
};

void Chapters::place_part(const plan::Part& part) {
    part_ = -1;
    if (!part.title.value.empty()) open_part(part);
    for (const plan::Chapter& chapter : part.chapters) place_chapter(chapter);
}

void Chapters::open_part(const plan::Part& part) {
    const std::string number = part_number_in(*draft_.words, ++part_number_);
    const std::string id = draft_.ids.take(concat("part-", part_number_));
    Node& section = open_section(draft_, SectionKind::part, id, part.title.at);
    append_number(draft_, section, "part-number", draft_.words->part, number);
    add_title(section, part.title, id);
    place_intro(draft_, part.intro, section);
    part_ = static_cast<int>(draft_.book.body.size());
    draft_.book.body.push_back({SectionKind::part, id, part.title.value, &section, -1});
    draft_.book.contents.push_back({part.title.value, id, {}});
    draft_.numbers[id] = concat(draft_.words->part, ' ', number);
}

void Chapters::place_chapter(const plan::Chapter& chapter) {
    if (chapter.articles.size() == 1)
        place_single(chapter);
    else
        place_several(chapter);
}

// The chapter is the article: one title, one id. The chapter's own title rules.
void Chapters::place_single(const plan::Chapter& chapter) {
    plan::ArticleEntry entry = chapter.articles.front();
    if (!chapter.title.value.empty()) entry.header.title = chapter.title.value;
    const Placed* placed = place(draft_, entry, 1);
    if (!placed) return;
    Node& section = open_chapter(placed->id, placed->at, *placed->words);
    append_article(draft_, *placed, section, chapter.intro);
    record(section, placed->head.title, headings_of(*placed));
}

void Chapters::place_several(const plan::Chapter& chapter) {
    std::vector<const Placed*> articles;
    for (const plan::ArticleEntry& entry : chapter.articles)
        if (const Placed* placed = place(draft_, entry, 2)) articles.push_back(placed);
    if (articles.empty() && chapter.intro.value.empty()) return;
    plan::Text title = chapter.title;
    if (title.value.empty() && !articles.empty()) title.value = articles.front()->head.title;
    Node& section = open_chapter(draft_.ids.take(slug(title.value)), title.at, *draft_.words);
    add_title(section, title, std::string(section.value("id")));
    place_intro(draft_, chapter.intro, section);
    std::vector<manuscript::ContentsEntry> entries;
    for (const Placed* placed : articles) {
        Node& article = build_.add(section, "section", "article");
        article.set("id", placed->id);
        append_article(draft_, *placed, article, {});
        entries.push_back({placed->head.title, placed->id, headings_of(*placed)});
    }
    record(section, title.value, std::move(entries));
}

Node& Chapters::open_chapter(const std::string& id, const Position& at, const Words& words) {
    Node& section = open_section(draft_, SectionKind::chapter, id, at);
    const std::string number = std::to_string(++chapter_number_);
    append_number(draft_, section, "chapter-number", words.chapter, number);
    draft_.numbers[id] = number;
    return section;
}

void Chapters::add_title(Node& section, const plan::Text& title, const std::string& id) {
    Node& heading = build_.add(section, "h1", {}, title.value);
    label(draft_, section, heading, id + "-title");
}

void Chapters::record(Node& section, const std::string& title,
                      std::vector<manuscript::ContentsEntry> entries) {
    const std::string id(section.value("id"));
    draft_.book.body.push_back({SectionKind::chapter, id, title, &section, part_});
    auto& contents = draft_.book.contents;
    auto& level = part_ < 0 ? contents : contents.back().entries;
    level.push_back({title, id, std::move(entries)});
}

/// What an article's name says it is. `type` and `role` where the section's kind has none of its
/// own.
struct MatterName {
    std::string_view name;
    SectionKind kind;
    std::string_view type, role;
};

constexpr MatterName matter_names[] = {
    {"foreword", SectionKind::foreword, "", ""},
    {"prologo", SectionKind::foreword, "", ""},
    {"geleitwort", SectionKind::foreword, "", ""},
    {"avant-propos", SectionKind::foreword, "", ""},
    {"preface", SectionKind::preface, "", ""},
    {"prefacio", SectionKind::preface, "", ""},
    {"vorwort", SectionKind::preface, "", ""},
    {"dedication", SectionKind::dedication, "", ""},
    {"dedicatoria", SectionKind::dedication, "", ""},
    {"widmung", SectionKind::dedication, "", ""},
    {"dedicace", SectionKind::dedication, "", ""},
    {"epigraph", SectionKind::epigraph, "", ""},
    {"glossary", SectionKind::glossary, "", ""},
    {"glosario", SectionKind::glossary, "", ""},
    {"glossar", SectionKind::glossary, "", ""},
    {"glossaire", SectionKind::glossary, "", ""},
    {"bibliography", SectionKind::bibliography, "", ""},
    {"index", SectionKind::index, "", ""},
    {"introduction", SectionKind::other, "introduction", "doc-introduction"},
    {"introduccion", SectionKind::other, "introduction", "doc-introduction"},
    {"einleitung", SectionKind::other, "introduction", "doc-introduction"},
    {"acknowledgements", SectionKind::other, "acknowledgments", "doc-acknowledgments"},
    {"acknowledgments", SectionKind::other, "acknowledgments", "doc-acknowledgments"},
    {"prologue", SectionKind::other, "prologue", "doc-prologue"},
    {"epilogue", SectionKind::other, "epilogue", "doc-epilogue"},
    {"conclusion", SectionKind::other, "conclusion", "doc-conclusion"},
    {"afterword", SectionKind::other, "afterword", "doc-afterword"},
    {"appendix", SectionKind::other, "appendix", "doc-appendix"},
    {"about-the-author", SectionKind::other, "contributors", ""},
    {"about-the-authors", SectionKind::other, "contributors", ""},
};

MatterName matter_named(std::string_view name) {
    const auto* found = std::find_if(std::begin(matter_names), std::end(matter_names),
                                     [&](const MatterName& row) { return row.name == name; });
    return found == std::end(matter_names) ? MatterName{name, SectionKind::other, "", ""} : *found;
}

bool shows_title(SectionKind kind) {
    return kind != SectionKind::dedication && kind != SectionKind::epigraph;
}

Node& open_matter(Draft& draft, const Placed& placed, const MatterName& name) {
    Node& section = open_section(draft, name.kind, placed.id, placed.at);
    if (name.kind == SectionKind::other) section.set("class", concat("other ", placed.name));
    if (!name.type.empty()) section.set("epub:type", std::string(name.type));
    if (!name.role.empty()) section.set("role", std::string(name.role));
    return section;
}

} // namespace

void place_parts(Draft& draft) {
    Chapters chapters(draft);
    for (const plan::Part& part : draft.plan.parts) chapters.place_part(part);
}

// No summary, key points or review: those are for what a reader will act on.
void place_matter(Draft& draft, const plan::Matter& matter, std::vector<Section>& where) {
    const Placed* placed = place(draft, {matter.name, {}}, 1);
    if (!placed) return;
    const MatterName name = matter_named(placed->name);
    Node& section = open_matter(draft, *placed, name);
    mark_language(draft, *placed, section);
    if (shows_title(name.kind))
        append_head(draft, *placed, section);
    else
        section.set("aria-label", placed->head.title);
    move_children(*placed->body, section);
    append_sources(draft, *placed, section, 2);
    where.push_back({name.kind, placed->id, placed->head.title, &section, -1});
    if (shows_title(name.kind))
        draft.book.contents.push_back({placed->head.title, placed->id, headings_of(*placed)});
}

} // namespace makeready::assembly
