// What no article can hold, taken out of a page before anything is measured.
#include "html.hpp"
#include "strings.hpp"

namespace makeready::reader {

using manuscript::Node;

namespace {

/// Elements that work on a screen, or are for machines.
bool is_machinery(const Node& node) {
    if (node.vocabulary != manuscript::Vocabulary::xhtml) return false;
    return is_one_of(node.name.text(),
                     "applet base button canvas datalist dialog embed frame frameset iframe input "
                     "link meta noscript object optgroup option script select style template "
                     "textarea title");
}

bool is_hidden(const Node& node) {
    if (node.attribute("hidden") != nullptr || node.value("aria-modal") == "true") return true;
    if (node.value("aria-hidden") == "true") return !node.has_word("class", "fallback-image");
    std::string style = lower_ascii(node.value("style"));
    std::erase(style, ' ');
    return style.find("display:none") != style.npos ||
           style.find("visibility:hidden") != style.npos;
}

bool is_math(const Node& node) {
    return node.vocabulary == manuscript::Vocabulary::mathml || find(node, "math") != nullptr;
}

} // namespace

void strip_page(manuscript::Tree& tree) {
    Node* const root = tree.root();
    if (root == nullptr) return;
    const Measures measures(tree, *root);
    const double all = measures[*root].prose;
    std::vector<Node*> gone;
    for (Node* node = root->first; node != nullptr;) {
        // Formulas are often hidden beside a picture of them. What holds most of the text was
        // hidden for a script to show.
        const bool is_gone = node->is_element() && !node->is("body") && !node->is("head") &&
                             (is_machinery(*node) || (is_hidden(*node) && !is_math(*node) &&
                                                      measures[*node].prose <= 0.4 * all));
        if (is_gone) gone.push_back(node);
        const Node* next = is_gone ? following_beyond(*node, *root) : following(*node, *root);
        node = const_cast<Node*>(next);
    }
    for (Node* node : gone) detach(*node);
}

} // namespace makeready::reader
