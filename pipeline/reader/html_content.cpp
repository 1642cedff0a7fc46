// Where the article stands in a page.
#include "html.hpp"

namespace makeready::reader {

using manuscript::Node;

namespace {

constexpr double negligible = 0.12; // Of an element's running text, outside one of its children.
constexpr double most_of_it = 0.5;

/// Says itself that it is the article, in the words of HTML or schema.org.
bool is_declared_article(const Node& node) {
    return node.is("article") || node.is("main") || node.value("role") == "main" ||
           node.has_word("itemprop", "articleBody") || node.value("role") == "article";
}

const Node* richest_child(const Node& node, const Measures& measures) {
    const Node* richest = nullptr;
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        if (!child->is_element() || measures[*child].is_inline) continue;
        const auto likely = [&](const Node& of) {
            return measures[of].likely * (measures[of].hint == Hint::noise ? 0.2 : 1);
        };
        if (richest == nullptr || likely(*child) > likely(*richest)) richest = child;
    }
    return richest;
}

/// Blocks of text, which hold no further ones.
bool is_text_block(const Node& node) {
    return is_one_of(node.name.text(), "p li dd dt td th pre blockquote ul ol dl table figure") ||
           heading_level(node) > 0;
}

} // namespace

Node& main_content(Node& body, const Measures& measures) {
    const Node* at = &body;
    while (const Node* child = richest_child(*at, measures)) {
        const double all = measures[*at].likely;
        const double held = measures[*child].likely;
        const bool is_sure = held >= (1 - negligible) * all ||
                             (held >= most_of_it * all && is_declared_article(*child));
        const bool is_small_table = child->is("table") && held < 0.9 * all;
        if (all == 0 || !is_sure || is_small_table) break;
        if (is_text_block(*child) && !is_one_of(child->name.text(), "td table")) break;
        at = child;
    }
    while (at->is("tbody") || at->is("tr") || at->is("table")) at = at->parent;
    return const_cast<Node&>(*at);
}

} // namespace makeready::reader
