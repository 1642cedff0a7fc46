// Long descriptions: what a picture shows, at more length than its alt text, for whoever can't see
// it.
#include "document.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::Node;

Node* next_element(Node& node) {
    for (Node* next = node.next; next; next = next->next)
        if (next->is_element()) return next;
    return nullptr;
}

/// The description that belongs to a figure: inside it, or the block right behind it.
Node* description_of(Node& figure) {
    for (Node* node = figure.first; node; node = manuscript::following(*node, figure))
        if (node->is_element() && node->has_word("class", "description")) return node;
    Node* const next = next_element(figure);
    return next && next->has_word("class", "description") ? next : nullptr;
}

} // namespace

void join_descriptions(Document& document) {
    Node& section = *document.section;
    int number = 0;
    for (Node* node = &section; node; node = manuscript::following(*node, section)) {
        if (!node->is("figure")) continue;
        Node* const description = description_of(*node);
        Node* const picture = manuscript::find(*node, "img");
        if (!description || !picture) continue;
        while (!description->attribute("id")) {
            const std::string id = concat(document.stem, "-description-", ++number);
            if (!manuscript::find_id(section, id)) description->set("id", id);
        }
        // WAI-ARIA 1.3: a voice offers to go to the details instead of reading them all at once.
        if (!picture->attribute("aria-details"))
            picture->set("aria-details", std::string(description->value("id")));
    }
}

} // namespace makeready::epub
