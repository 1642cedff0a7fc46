#include "definition_lists.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;

void make_paragraph_of(Tree& tree, Node& item) {
    static constexpr std::string_view blocks[] = {"p",      "ul",  "ol",    "dl",        "div",
                                                  "figure", "pre", "table", "blockquote"};
    const auto is_block = [](const Node& node) {
        return node.is_element() && std::find(std::begin(blocks), std::end(blocks),
                                              node.name.text()) != std::end(blocks);
    };
    if (item.first == nullptr || is_block(*item.first)) return;
    Node& paragraph = tree.make_element("p", tree.position(item));
    manuscript::insert_before(paragraph, *item.first);
    while (paragraph.next != nullptr && !is_block(*paragraph.next)) {
        Node& moved = *paragraph.next;
        manuscript::detach(moved);
        manuscript::append(paragraph, moved);
    }
}

namespace {

/// The definition that blocks of code at the end of `into` belong to, now that it goes on behind
/// them; nullptr when other things stand there.
Node* definition_before_code(const Node& into) {
    Node* before = into.last;
    while (before != nullptr && before->is("pre")) before = before->previous;
    const bool is_definition =
        before != nullptr && before->is("dl") && before->last != nullptr && before->last->is("dd");
    return is_definition && before != into.last ? before->last : nullptr;
}

void take_in_code(Node& definition, Node& into) {
    while (into.last->is("pre")) {
        Node& code = *into.last;
        manuscript::detach(code);
        Node* first = definition.last;
        while (first != nullptr && first->is("pre")) first = first->previous;
        if (first != nullptr && first->next != nullptr)
            manuscript::insert_before(code, *first->next);
        else
            manuscript::append(definition, code);
    }
}

} // namespace

Node& place_in_definition_list(Tree& tree, Node& into, StyleKind kind, const Position& at) {
    if (Node* definition = kind == StyleKind::definition ? definition_before_code(into) : nullptr) {
        make_paragraph_of(tree, *definition);
        take_in_code(*definition, into);
    }
    const bool goes_on = into.last != nullptr && into.last->is("dl");
    Node& list = goes_on ? *into.last : tree.append_element(into, "dl", at);
    if (kind == StyleKind::term) return tree.append_element(list, "dt", at);
    if (list.last == nullptr || !list.last->is("dd")) return tree.append_element(list, "dd", at);
    make_paragraph_of(tree, *list.last);
    return tree.append_element(*list.last, "p", at);
}

} // namespace makeready::reader
