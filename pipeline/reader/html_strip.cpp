// What no article can hold, taken out of a page before anything is measured.
#include "html.hpp"
#include "strings.hpp"

#include <optional>

namespace makeready::reader {

using manuscript::Node;

namespace {

/// Elements that work on a screen, or are for machines.
bool is_machinery(const Node& node) {
    static const Names machines =
        names_of("applet base button canvas datalist dialog embed frame frameset iframe input link "
                 "meta noscript object optgroup option script select style template textarea "
                 "title");
    return node.vocabulary == manuscript::Vocabulary::xhtml && machines.contains(node.name);
}

bool is_hidden(const Node& node) {
    if (node.attributes.empty()) return false;
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

/// Finds what goes. The page is measured only when something in it is hidden.
class Stripping {
public:
    explicit Stripping(manuscript::Tree& tree) : tree_(tree), root_(*tree.root()) {}

    void run();

private:
    bool goes(const Node& node);
    bool holds_most(const Node& node);

    manuscript::Tree& tree_;
    Node& root_;
    std::optional<Measures> measures_;
};

bool Stripping::holds_most(const Node& node) {
    if (!measures_) measures_.emplace(tree_, root_);
    return (*measures_)[node].prose > 0.4 * (*measures_)[root_].prose;
}

// Formulas are often hidden beside a picture of them. What holds most of the text was hidden for a
// script to show.
bool Stripping::goes(const Node& node) {
    static const Names frame = names_of("body head");
    if (!node.is_element() || frame.contains(node.name)) return false;
    return is_machinery(node) || (is_hidden(node) && !is_math(node) && !holds_most(node));
}

void Stripping::run() {
    std::vector<Node*> gone;
    for (Node* node = root_.first; node != nullptr;) {
        const bool is_gone = goes(*node);
        if (is_gone) gone.push_back(node);
        const Node* next = is_gone ? following_beyond(*node, root_) : following(*node, root_);
        node = const_cast<Node*>(next);
    }
    for (Node* node : gone) detach(*node);
}

} // namespace

void strip_page(manuscript::Tree& tree) {
    if (tree.root() != nullptr) Stripping(tree).run();
}

} // namespace makeready::reader
