#include "handle.hpp"
#include "html_encoding.hpp"
#include "reader.hpp"
#include "strings.hpp"

#include <algorithm>
#include <gumbo.h>

namespace makeready::reader {

using manuscript::Node;
using manuscript::Tree;
using manuscript::Vocabulary;

namespace {

// Each mistake Gumbo notes keeps all elements open there: memory by the square of the depth. What
// browsers forgive is no finding of ours, so none is kept.
GumboOptions without_errors() {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    return options;
}

constexpr int most_open = 10000;

struct ReleaseOutput {
    void operator()(GumboOutput* output) const noexcept {
        gumbo_destroy_output(&kGumboDefaultOptions, output);
    }
};

using Output = std::unique_ptr<GumboOutput, ReleaseOutput>;

std::string_view view(const GumboStringPiece& piece) {
    return {piece.data, piece.length};
}

/// Elements that HTML lets stand without an end tag, or that have none (13.1.2.4, void elements).
bool needs_end_tag(GumboTag tag) {
    static constexpr GumboTag without[] = {
        GUMBO_TAG_AREA,     GUMBO_TAG_BASE,  GUMBO_TAG_BODY,   GUMBO_TAG_BR,       GUMBO_TAG_COL,
        GUMBO_TAG_COLGROUP, GUMBO_TAG_DD,    GUMBO_TAG_DT,     GUMBO_TAG_EMBED,    GUMBO_TAG_HEAD,
        GUMBO_TAG_HR,       GUMBO_TAG_HTML,  GUMBO_TAG_IMG,    GUMBO_TAG_INPUT,    GUMBO_TAG_LI,
        GUMBO_TAG_LINK,     GUMBO_TAG_META,  GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP, GUMBO_TAG_P,
        GUMBO_TAG_PARAM,    GUMBO_TAG_RP,    GUMBO_TAG_RT,     GUMBO_TAG_SOURCE,   GUMBO_TAG_TBODY,
        GUMBO_TAG_TD,       GUMBO_TAG_TFOOT, GUMBO_TAG_TH,     GUMBO_TAG_THEAD,    GUMBO_TAG_TR,
        GUMBO_TAG_TRACK,    GUMBO_TAG_WBR};
    return std::find(std::begin(without), std::end(without), tag) == std::end(without);
}

/// Where more than `most` elements may be open at once, judged by the tags alone; npos if nowhere.
/// Gumbo looks through the open elements at most tags, walks them by recursion, and knows no limit.
std::size_t too_deep_at(std::string_view html, int most) {
    int open = 0;
    std::size_t closed = 0; // Where the tag ends.
    bool in_svg = false;    // Surely: there "/>" ends an element, in HTML it does not.
    for (std::size_t at = html.find('<'); at != html.npos; at = html.find('<', at)) {
        const bool ends = html.substr(++at).starts_with('/');
        const std::size_t begin = at + ends;
        const std::size_t end = std::min(html.find_first_of(" \t\n\r\f/<>", begin), html.size());
        if (end == begin) continue;
        const GumboTag tag = gumbo_tagn_enum(&html[begin], static_cast<unsigned>(end - begin));
        const bool is_svg = tag == GUMBO_TAG_SVG;
        if (is_svg || tag != GUMBO_TAG_UNKNOWN) in_svg = is_svg && !ends;
        if (closed < end) closed = html.find('>', end); // npos stays: there are no more.
        if (in_svg && !ends && closed != html.npos && html[closed - 1] == '/') continue;
        if (!needs_end_tag(tag)) continue;
        open = std::max(open + (ends ? -1 : 1), 0);
        if (open > most) return at - 1;
    }
    return html.npos;
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
        // What an element belongs to is its vocabulary; written again, the tree would be no XML.
        const std::string name = name_of(attribute);
        if (name != "xmlns" && !name.starts_with("xmlns:")) made.set(name, attribute.value);
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
    Tree tree;
    if (const std::size_t at = too_deep_at(text, most_open); at != text.npos) {
        const auto line = 1 + std::count(text.begin(), text.begin() + std::ptrdiff_t(at), '\n');
        report.error(Position{std::move(file), static_cast<std::int32_t>(line), 0}, "MR412",
                     concat("found more than ", most_open,
                            " elements inside each other; close them, or remove needless ones"));
        return tree;
    }
    const GumboOptions options = without_errors();
    const Output output(gumbo_parse_with_options(&options, text.data(), text.size()));
    if (output && output->root) HtmlTree(tree, {std::move(file), 0, 0}, report).copy(*output->root);
    return tree;
}

} // namespace makeready::reader
