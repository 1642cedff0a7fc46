#include "typed_structure.hpp"

#include "strings.hpp"

#include <algorithm>
#include <vector>

namespace makeready::reader {

namespace {

using manuscript::Node;

constexpr std::size_t longest_heading = 12; // Words.

int level_of(const Node& node) {
    const std::string& name = node.name.text();
    const bool is_heading =
        node.is_element() && name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
    return is_heading ? name[1] - '0' : 0;
}

bool is_all_bold(const Node& paragraph) {
    return paragraph.is("p") && paragraph.first != nullptr && paragraph.first == paragraph.last &&
           paragraph.first->is("strong") && paragraph.attributes.empty();
}

bool looks_like_a_heading(const Node& paragraph) {
    if (!is_all_bold(paragraph) || paragraph.next == nullptr) return false;
    const std::string text = collapsed(manuscript::text_content(paragraph));
    const std::size_t words = manuscript::count_words(paragraph);
    if (words == 0 || words > longest_heading) return false;
    if (std::string_view(".,;:!").find(text.back()) != std::string_view::npos) return false;
    const Node& next = *paragraph.next;
    const bool is_text = next.is("p") || next.is("ul") || next.is("ol") || next.is("table");
    return is_text && !is_all_bold(next);
}

std::vector<Node*> headings_in(Node& root) {
    std::vector<Node*> headings;
    for (Node* node = &root; node != nullptr; node = following(*node, root))
        if (level_of(*node) > 0) headings.push_back(node);
    return headings;
}

} // namespace

std::size_t find_typed_structure(manuscript::Tree& tree, Report& report) {
    std::size_t found = 0;
    int level = 1; // Of the heading above: a bold line stands below it.
    for (Node* node = tree.root()->first; node != nullptr; node = node->next) {
        if (level_of(*node) > 0) level = level_of(*node);
        if (!looks_like_a_heading(*node)) continue;
        Node& bold = *node->first;
        manuscript::detach(bold);
        manuscript::move_children(bold, *node);
        node->name = concat("h", std::min(level + 1, 6));
        ++found;
        report.note(tree.position(*node), "MR463",
                    concat("the bold line \"", collapsed(manuscript::text_content(*node)),
                           "\" was taken for a heading; give it a heading style to say so"));
    }
    return found;
}

void settle_word_headings(manuscript::Article& article) {
    Node& root = *article.tree.root();
    const std::vector<Node*> headings = headings_in(root);
    if (headings.empty()) return;
    const auto titles = std::count_if(headings.begin(), headings.end(),
                                      [](const Node* node) { return level_of(*node) == 1; });
    Node* const first = headings.front();
    if (titles == 0 || (titles == 1 && level_of(*first) == 1)) return;
    const bool has_title = root.first == first && level_of(*first) == 1 &&
                           !article.head.title.empty() &&
                           collapsed(manuscript::text_content(*first)) == article.head.title;
    for (Node* heading : headings)
        if (!has_title || heading != first)
            heading->name = concat("h", std::min(level_of(*heading) + 1, 6));
}

} // namespace makeready::reader
