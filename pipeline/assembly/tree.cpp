#include "build.hpp"
#include "draft.hpp"
#include "punctuation.hpp"

namespace makeready::assembly {

Draft::Draft(const plan::Book& plan_, const FindArticle& articles_, const LoadResource& load_,
             Report& report_, const Options& options_, Purpose purpose_)
    : plan(with_curly_quotes(plan_)), articles(articles_), load(load_), report(report_),
      options(options_), purpose(purpose_), words(find_words(plan_.language.value)) {
    if (!words) words = find_words("en");
}

void open_tree(Draft& draft, const std::string& title, const std::string& language) {
    Tree& tree = draft.book.tree;
    const Builder build(tree, draft.plan.at);
    Node& html = tree.make_element("html", draft.plan.at);
    tree.set_root(html);
    if (!language.empty()) set_language(html, language);
    build.add(build.add(html, "head"), "title", {}, title);
    draft.body = &build.add(html, "body");
}

namespace {

// DPUB-ARIA 1.1 knows no role for the pages that are only looked at.
std::string_view role_of(SectionKind kind) {
    switch (kind) {
    case SectionKind::foreword:
        return "doc-foreword";
    case SectionKind::preface:
        return "doc-preface";
    case SectionKind::dedication:
        return "doc-dedication";
    case SectionKind::epigraph:
        return "doc-epigraph";
    case SectionKind::part:
        return "doc-part";
    case SectionKind::chapter:
        return "doc-chapter";
    case SectionKind::glossary:
        return "doc-glossary";
    case SectionKind::bibliography:
        return "doc-bibliography";
    case SectionKind::index:
        return "doc-index";
    case SectionKind::colophon:
        return "doc-colophon";
    default:
        return {};
    }
}

} // namespace

Node& open_section(Draft& draft, SectionKind kind, const std::string& id, const Position& at) {
    Node& section = draft.book.tree.append_element(*draft.body, "section", at);
    section.set("class", std::string(name_of(kind)));
    section.set("id", id);
    // The contents' type and role stand on the nav inside, or a reader would meet them twice.
    const std::string_view type = kind == SectionKind::contents ? "" : epub_type(kind);
    if (!type.empty()) section.set("epub:type", std::string(type));
    const std::string_view role = role_of(kind);
    if (!role.empty()) section.set("role", std::string(role));
    return section;
}

void label(Draft& draft, Node& section, Node& heading, const std::string& id) {
    if (!heading.attribute("id")) heading.set("id", draft.ids.take(id));
    section.set("aria-labelledby", std::string(heading.value("id")));
}

} // namespace makeready::assembly
