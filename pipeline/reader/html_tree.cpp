#include "handle.hpp"
#include "html_encoding.hpp"
#include "reader.hpp"
#include "strings.hpp"

#include <gumbo.h>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;
using manuscript::Vocabulary;

namespace {

struct ReleaseOutput {
    void operator()(GumboOutput* output) const noexcept {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

using Output = std::unique_ptr<GumboOutput, ReleaseOutput>;

std::string_view view(const GumboStringPiece& piece) {
    return {piece.data, piece.length};
}

Vocabulary vocabulary_of(const GumboElement& element) {
    switch (element.tag_namespace) {
    case GUMBO_NAMESPACE_SVG:
        return Vocabulary::svg;
    case GUMBO_NAMESPACE_MATHML:
        return Vocabulary::mathml;
    default:
        return Vocabulary::xhtml;
    }
}

std::string name_of(const GumboElement& element) {
    GumboStringPiece original = element.original_tag;
    gumbo_tag_from_original_text(&original);
    if (element.tag_namespace == GUMBO_NAMESPACE_SVG)
        if (const char* const cased = gumbo_normalize_svg_tagname(&original)) return cased;
    if (element.tag != GUMBO_TAG_UNKNOWN) return gumbo_normalized_tagname(element.tag);
    return lower_ascii(view(original));
}

std::string name_of(const GumboAttribute& attribute) {
    switch (attribute.attr_namespace) {
    case GUMBO_ATTR_NAMESPACE_XLINK:
        return concat("xlink:", attribute.name);
    case GUMBO_ATTR_NAMESPACE_XML:
        return concat("xml:", attribute.name);
    default:
        return attribute.name;
    }
}

/// Copies Gumbo's tree without recursion. Elements below the deepest allowed become its siblings,
/// as in browsers, so that no input can fill the stack of those who walk the tree.
class HtmlTree {
public:
    HtmlTree(Tree& tree, Position file, Report& report)
        : tree_(tree), file_(std::move(file)), report_(report) {}

    void copy(const GumboNode& root);

private:
    void copy(const GumboNode& node, Node* parent, int depth);
    void copy_element(const GumboNode& node, Node* parent, int depth);
    Position place(const GumboSourcePosition& at) const;

    struct Pending {
        const GumboNode* node;
        Node* parent;
        int depth;
    };

    static constexpr int deepest_ = 200; // As in XHTML.

    Tree& tree_;
    Position file_;
    Report& report_;
    std::vector<Pending> pending_;
    bool told_ = false;
};

void HtmlTree::copy(const GumboNode& root) {
    pending_.push_back({&root, nullptr, 0});
    while (!pending_.empty()) {
        const Pending next = pending_.back();
        pending_.pop_back();
        copy(*next.node, next.parent, next.depth);
    }
}

Position HtmlTree::place(const GumboSourcePosition& at) const {
    return file_.at_line(static_cast<std::int32_t>(at.line), static_cast<std::int32_t>(at.column));
}

void HtmlTree::copy(const GumboNode& node, Node* parent, int depth) {
    switch (node.type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE:
        return copy_element(node, parent, depth);
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_WHITESPACE:
        // White space beside <head> and <body> belongs to no element that can hold text.
        if (parent != nullptr) {
            if (parent->last != nullptr && parent->last->is_text())
                parent->last->text += node.v.text.text;
            else
                tree_.append_text(*parent, node.v.text.text, place(node.v.text.start_pos));
        }
        return;
    default:
        return;
    }
}

void HtmlTree::copy_element(const GumboNode& node, Node* parent, int depth) {
    const GumboElement& element = node.v.element;
    const Position at = place(element.start_pos);
    Node& made = tree_.make_element(name_of(element), at, vocabulary_of(element));
    for (unsigned n = 0; n < element.attributes.length; ++n) {
        const auto& attribute = *static_cast<const GumboAttribute*>(element.attributes.data[n]);
        made.set(name_of(attribute), attribute.value);
    }
    if (parent != nullptr)
        append(*parent, made);
    else
        tree_.set_root(made);
    if (depth == deepest_ && !std::exchange(told_, true))
        report_.warning(
            at, "MR416",
            concat("found more than ", deepest_,
                   " elements inside each other; the inner ones were set side by side"));
    Node* const holder = depth >= deepest_ && parent != nullptr ? parent : &made;
    for (unsigned n = element.children.length; n-- > 0;) {
        const auto* const child = static_cast<const GumboNode*>(element.children.data[n]);
        // Text stays where it is.
        const bool is_text =
            child->type != GUMBO_NODE_ELEMENT && child->type != GUMBO_NODE_TEMPLATE;
        pending_.push_back({child, is_text ? &made : holder, depth + 1});
    }
}

} // namespace

Tree html_tree(std::string_view bytes, std::shared_ptr<const std::string> file, Report& report) {
    const std::string text = html_to_utf8(bytes);
    const Output output(gumbo_parse_with_options(&kGumboDefaultOptions, text.data(), text.size()));
    Tree tree;
    if (output && output->root) HtmlTree(tree, {std::move(file), 0, 0}, report).copy(*output->root);
    return tree;
}

} // namespace makeready::reader
