#include "document.hpp"
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Book;
using manuscript::Node;
using manuscript::Section;
using manuscript::SectionKind;
using manuscript::Vocabulary;

// DPUB-ARIA 1.1 knows no role for a title page, a half title or a copyright page.
std::string_view role_of(SectionKind kind) {
    switch (kind) {
    case SectionKind::contents:
        return "doc-toc";
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

// The first heading is an h1, and each further one at most one level below the one it stands under.
void close_gaps_in_headings(Node& section) {
    std::vector<int> open;
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        const int level = heading_level(*node);
        if (level == 0) continue;
        while (!open.empty() && open.back() >= level) open.pop_back();
        open.push_back(level);
        node->name = concat('h', open.size());
    }
}

// XHTML readers ask for xml:lang, HTML engines for lang (DAISY: give both). Neither takes the
// direction of writing from it (HTML, 3.2.6.4).
void complete_languages(Node& section, std::string_view of_book) {
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        if (!node->is_element() || node->vocabulary != Vocabulary::xhtml) continue;
        const std::string* given = node->attribute("xml:lang");
        if (!given) given = node->attribute("lang");
        if (!given) continue;
        const std::string language = *given;
        node->set("lang", language);
        node->set("xml:lang", language);
        const std::string around =
            node == &section ? std::string(of_book) : language_of(*node->parent, of_book);
        const bool is_rtl = runs_right_to_left(language);
        if (is_rtl != runs_right_to_left(around) && !node->attribute("dir"))
            node->set("dir", is_rtl ? "rtl" : "ltr");
    }
}

Node* first_heading(Node& section) {
    for (Node* node = &section; node; node = manuscript::following(*node, section))
        if (heading_level(*node) > 0) return node;
    return nullptr;
}

void label(Node& element, Node* heading, const std::string& title, const std::string& stem) {
    if (element.attribute("aria-label") || element.attribute("aria-labelledby")) return;
    if (!heading) {
        if (!title.empty()) element.set("aria-label", title);
        return;
    }
    if (!heading->attribute("id")) heading->set("id", stem + "-title");
    element.set("aria-labelledby", std::string(heading->value("id")));
}

void mark(Node& element, SectionKind kind) {
    const std::string_view type = manuscript::epub_type(kind);
    const std::string_view role = role_of(kind);
    if (!type.empty() && !element.attribute("epub:type"))
        element.set("epub:type", std::string(type));
    if (!role.empty() && !element.attribute("role")) element.set("role", std::string(role));
}

// ARIA in HTML allows no structural role on article, so a section is put around it.
Node& as_section(Document& document, const Section& section, const manuscript::Tree& of) {
    Node& copy = document.tree.copy(*section.node, of);
    if (copy.is("section")) return copy;
    Node& around = document.tree.make_element("section", of.position(*section.node));
    append(around, copy);
    return around;
}

/// What a class says to who sees the page, for who hears it. Roles as ARIA in HTML lets them stand.
struct BlockMeaning {
    std::string_view element, name, epub_type, role;
};

constexpr BlockMeaning block_meanings[] = {
    {"div", "epigraph", "epigraph", "doc-epigraph"},
    {"div", "dedication", "dedication", "doc-dedication"},
    {"div", "sidebar", "", "note"},
    {"aside", "tip", "tip", "doc-tip"},
    {"aside", "callout", "", "note"},
};

void mark_blocks(Node& section) {
    static const Atom classes("class");
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        if (!node->attribute(classes)) continue;
        for (const BlockMeaning& meaning : block_meanings) {
            if (!node->is(Atom(meaning.element)) || !node->has_word("class", meaning.name) ||
                node->attribute("role") || node->attribute("epub:type"))
                continue;
            if (!meaning.epub_type.empty()) node->set("epub:type", std::string(meaning.epub_type));
            node->set("role", std::string(meaning.role));
        }
    }
}

void dress(Document& document) {
    const SectionKind kind = document.from->kind;
    Node& section = *document.section;
    close_gaps_in_headings(section);
    Node* const heading = first_heading(section);
    // The role of a table of contents belongs to the nav itself, or there would be two of them.
    Node* const nav = kind == SectionKind::contents ? manuscript::find(section, "nav") : nullptr;
    Node& marked = nav ? *nav : section;
    if (nav) {
        section.remove("epub:type");
        section.remove("role");
        section.remove("aria-label");
        section.remove("aria-labelledby");
    }
    mark(marked, kind);
    // Only what has a role of its own may have a name of its own.
    if (marked.attribute("role") || heading)
        label(marked, heading, document.from->title, document.stem);
    mark_blocks(section);
    join_descriptions(document);
    complete_languages(section, document.language);
}

Document document_of(const Book& book, const Section& section, Area area) {
    Document document;
    document.stem = section.id == "cover" ? "cover-text" : section.id; // The cover page has that.
    document.title = collapsed(section.title.empty() ? book.metadata.title : section.title);
    document.language = manuscript::language_of(*section.node, book.metadata.language);
    document.area = area;
    document.from = &section;
    document.section = &as_section(document, section, book.tree);
    dress(document);
    return document;
}

} // namespace

int heading_level(const Node& node) {
    const std::string& name = node.name.text();
    if (!node.is_element() || node.vocabulary != Vocabulary::xhtml || name.size() != 2) return 0;
    return name[0] == 'h' && name[1] >= '1' && name[1] <= '6' ? name[1] - '0' : 0;
}

std::vector<Document> documents_of(const Book& book) {
    std::vector<Document> documents;
    const auto add = [&](const std::vector<Section>& sections, Area area) {
        for (const Section& section : sections)
            if (section.node && section.kind != SectionKind::cover) // The cover has its own page.
                documents.push_back(document_of(book, section, area));
    };
    add(book.front, Area::front);
    add(book.body, Area::body);
    add(book.back, Area::back);
    return documents;
}

void complete(Document& document, std::string_view style_sheet) {
    static constexpr std::string_view types[] = {"frontmatter", "bodymatter", "backmatter"};
    manuscript::Tree& tree = document.tree;
    Node& html = tree.make_element("html");
    html.set("lang", document.language);
    html.set("xml:lang", document.language);
    if (runs_right_to_left(document.language)) html.set("dir", "rtl");
    Node& head = tree.append_element(html, "head");
    tree.append_element(head, "meta").set("charset", "utf-8");
    tree.append_text(tree.append_element(head, "title"), document.title);
    if (!style_sheet.empty()) {
        Node& link = tree.append_element(head, "link");
        link.set("rel", "stylesheet");
        link.set("type", "text/css");
        link.set("href", std::string(style_sheet));
    }
    Node& body = tree.append_element(html, "body");
    body.set("epub:type", std::string(types[static_cast<int>(document.area)]));
    append(body, *document.section);
    tree.set_root(html);
}

} // namespace makeready::epub
