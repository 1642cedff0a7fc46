#include "document.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;
using manuscript::Tree;

/// Gives out ids that no other element of the book has.
std::string unused(const std::string& wanted, std::set<std::string>& ids) {
    std::string id = wanted;
    for (int number = 2; !ids.insert(id).second; ++number) id = concat(wanted, '-', number);
    return id;
}

// Apple's pop-ups need a link without child elements; the style sheet raises it.
Node& reference_to(Tree& tree, const Node& note, const std::string& id, int number) {
    Node& link = tree.make_element("a", tree.position(note));
    link.set("epub:type", "noteref");
    link.set("role", "doc-noteref");
    link.set("href", concat('#', note.value("id")));
    link.set("id", id);
    tree.append_text(link, concat(number));
    return link;
}

bool is_blank(const Node& node) {
    return node.is_text() && trimmed(node.text).empty();
}

// Kindle shows a note's first paragraph only, so the way back and the first words stand in it.
Node& first_paragraph(Tree& tree, Node& note) {
    Node* first = note.first;
    while (first && is_blank(*first)) first = first->next;
    if (first && first->is("p")) return *first;
    Node& paragraph = tree.make_element("p", tree.position(note));
    static const std::set<std::string_view> blocks = {"p",     "ul",         "ol",  "dl",    "div",
                                                      "table", "blockquote", "pre", "figure"};
    for (Node* child = first;
         child && !(child->is_element() && blocks.contains(child->name.text()));) {
        Node* const next = child->next;
        append(paragraph, *child);
        child = next;
    }
    if (note.first)
        insert_before(paragraph, *note.first);
    else
        append(note, paragraph);
    return paragraph;
}

void put_first(Node& parent, Node& child) {
    if (parent.first)
        insert_before(child, *parent.first);
    else
        append(parent, child);
}

// The way back comes first: behind the text, Kindle runs the next note into this one.
void lead_back(Tree& tree, Node& note, const std::string& to, int number) {
    Node& paragraph = first_paragraph(tree, note);
    Node& link = tree.make_element("a", tree.position(note));
    link.set("role", "doc-backlink");
    link.set("href", "#" + to);
    tree.append_text(link, concat(number));
    Node* const words = paragraph.first;
    if (words && words->is_text()) words->text.erase(0, words->text.find_first_not_of(" \t\n\r"));
    put_first(paragraph, tree.make_text(". "));
    put_first(paragraph, link);
}

} // namespace

bool is_note(const Node& node) {
    return node.is("aside") &&
           (node.has_word("epub:type", "footnote") || node.value("role") == "doc-footnote");
}

int place_notes(Document& document, int first, std::set<std::string>& ids) {
    Tree& tree = document.tree;
    Node& section = *document.section;
    std::set<const Node*> placed;
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        if (!is_note(*node) || placed.contains(node)) continue;
        Node& note = *node;
        const int number = first + static_cast<int>(placed.size());
        if (!note.attribute("id"))
            note.set("id", unused(concat(document.stem, "-note-", number), ids));
        const std::string from = unused(concat("ref-", note.value("id")), ids);
        node = &reference_to(tree, note, from, number);
        insert_before(*node, note);
        note.set("epub:type", "footnote");
        note.set("role", "doc-footnote");
        append(section, note);
        lead_back(tree, note, from, number);
        placed.insert(&note);
    }
    return first + static_cast<int>(placed.size());
}

} // namespace makeready::epub
