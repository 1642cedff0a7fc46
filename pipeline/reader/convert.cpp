// libcmark-gfm's tree into ours.
#include "conversion.hpp"
#include "error.hpp"
#include "handle.hpp"

#include <array>
#include <cmark-gfm-core-extensions.h>
#include <mutex>
#include <utility>

namespace makeready::reader {

namespace {

using Parser = Handle<cmark_parser, cmark_parser_free>;
using Document = Handle<cmark_node, cmark_node_free>;

void attach(cmark_parser* parser, const char* extension) {
    cmark_syntax_extension* found = cmark_find_syntax_extension(extension);
    if (found == nullptr || cmark_parser_attach_syntax_extension(parser, found) == 0)
        throw Error({}, "MR409",
                    concat("libcmark-gfm lacks its extension \"", extension,
                           "\"; reinstall libcmark-gfm-extensions"));
}

Document parsed(std::string_view text) {
    static std::once_flag registered; // The library's own registry is global.
    std::call_once(registered, cmark_gfm_core_extensions_ensure_registered);
    const Parser parser(cmark_parser_new(CMARK_OPT_FOOTNOTES | CMARK_OPT_VALIDATE_UTF8 |
                                         CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE));
    for (const char* extension : {"table", "strikethrough", "autolink", "tasklist"})
        attach(parser.get(), extension);
    cmark_parser_feed(parser.get(), text.data(), text.size());
    Document document(cmark_parser_finish(parser.get()));
    cmark_consolidate_text_nodes(document.get());
    return document;
}

} // namespace

using manuscript::Node;

Position Conversion::at(cmark_node* node) const {
    while (cmark_node_get_start_line(node) == 0 && cmark_node_parent(node) != nullptr)
        node = cmark_node_parent(node);
    return file_.at_line(cmark_node_get_start_line(node), cmark_node_get_start_column(node));
}

void Conversion::run(cmark_node* document) {
    for (cmark_node* node = cmark_node_first_child(document); node != nullptr;
         node = cmark_node_next(node))
        if (cmark_node_get_type(node) == CMARK_NODE_FOOTNOTE_DEFINITION) notes_.push_back(node);
    children(document, *tree_.root());
}

void Conversion::children(cmark_node* node, Node& into) {
    if (depth_ == deepest_) {
        if (!std::exchange(is_too_deep_, true))
            report_.error(at(node), "MR405",
                          concat("blocks stand inside each other more than ", deepest_,
                                 " deep; unfold them"));
        return;
    }
    ++depth_;
    const std::size_t open = raw_.size();
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child)) {
        const bool is_block =
            (cmark_node_get_type(child) & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_BLOCK;
        if (is_block)
            block(child, target(into));
        else
            inline_node(child, target(into));
    }
    close_raw(open);
    --depth_;
}

manuscript::Node& Conversion::wrap(cmark_node* node, Node& into, Atom name) {
    Node& element = tree_.append_element(into, name, at(node));
    children(node, element);
    return element;
}

void Conversion::block(cmark_node* node, Node& into) {
    constexpr std::array<std::string_view, 7> headings = {"p", "h1", "h2", "h3", "h4", "h5", "h6"};
    const cmark_node_type type = cmark_node_get_type(node);
    if (type == CMARK_NODE_PARAGRAPH) return paragraph(node, into);
    if (type == CMARK_NODE_HEADING)
        wrap(node, into, headings[static_cast<std::size_t>(cmark_node_get_heading_level(node))]);
    else if (type == CMARK_NODE_BLOCK_QUOTE)
        wrap(node, into, "blockquote");
    else if (type == CMARK_NODE_LIST)
        list(node, into);
    else if (type == CMARK_NODE_CODE_BLOCK)
        code_block(node, into);
    else if (type == CMARK_NODE_HTML_BLOCK)
        html(node, into);
    else if (type == CMARK_NODE_THEMATIC_BREAK)
        tree_.append_element(into, "hr", at(node));
    else if (type != CMARK_NODE_FOOTNOTE_DEFINITION)
        extension(node, into); // Notes stand where they are called.
}

/// In a tight list items hold their text directly (CommonMark 0.31, 5.3).
void Conversion::paragraph(cmark_node* node, Node& into) {
    cmark_node* parent = cmark_node_parent(node);
    cmark_node* grandparent = parent == nullptr ? nullptr : cmark_node_parent(parent);
    const bool is_tight = grandparent != nullptr &&
                          cmark_node_get_type(grandparent) == CMARK_NODE_LIST &&
                          cmark_node_get_list_tight(grandparent) != 0;
    if (is_tight)
        children(node, into);
    else
        wrap(node, into, "p");
}

void Conversion::list(cmark_node* node, Node& into) {
    const bool is_ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
    Node& list = tree_.append_element(into, is_ordered ? "ol" : "ul", at(node));
    if (is_ordered && cmark_node_get_list_start(node) != 1)
        list.set("start", concat(cmark_node_get_list_start(node)));
    for (cmark_node* child = cmark_node_first_child(node); child != nullptr;
         child = cmark_node_next(child))
        item(child, list);
}

void Conversion::item(cmark_node* node, Node& into) {
    Node& item = tree_.append_element(into, "li", at(node));
    if (text_or_empty(cmark_node_get_type_string(node)) == "tasklist") {
        const bool is_done = cmark_gfm_extensions_get_tasklist_item_checked(node);
        item.set("class", is_done ? "task done" : "task");
        tree_.append_text(item, is_done ? "☑ " : "☐ ", at(node));
    }
    children(node, item);
}

void Conversion::code_block(cmark_node* node, Node& into) {
    Node& pre = tree_.append_element(into, "pre", at(node));
    Node& code = tree_.append_element(pre, "code", at(node));
    const std::string_view info = trimmed(text_or_empty(cmark_node_get_fence_info(node)));
    if (!info.empty())
        code.set("class", concat("language-", info.substr(0, info.find_first_of(" \t{"))));
    tree_.append_text(code, std::string(text_or_empty(cmark_node_get_literal(node))), at(node));
}

void Conversion::inline_node(cmark_node* node, Node& into) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_TEXT:
        tree_.append_text(into, std::string(text_or_empty(cmark_node_get_literal(node))), at(node));
        return;
    case CMARK_NODE_SOFTBREAK:
        tree_.append_text(into, "\n", at(node));
        return;
    case CMARK_NODE_LINEBREAK:
        tree_.append_element(into, "br", at(node));
        return;
    case CMARK_NODE_CODE:
        tree_.append_text(tree_.append_element(into, "code", at(node)),
                          std::string(text_or_empty(cmark_node_get_literal(node))), at(node));
        return;
    case CMARK_NODE_EMPH:
        wrap(node, into, "em");
        return;
    case CMARK_NODE_STRONG:
        wrap(node, into, "strong");
        return;
    case CMARK_NODE_LINK:
        link(node, into);
        return;
    case CMARK_NODE_IMAGE:
        image(node, into);
        return;
    case CMARK_NODE_HTML_INLINE:
        html(node, into);
        return;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
        note(node, into);
        return;
    default:
        extension(node, into);
    }
}

void Conversion::extension(cmark_node* node, Node& into) {
    const std::string_view type = text_or_empty(cmark_node_get_type_string(node));
    if (type == "table")
        table(node, into);
    else if (type == "strikethrough")
        wrap(node, into, "del");
    else
        children(node, into);
}

void convert_markdown(std::string_view text, const Position& file, manuscript::Tree& tree,
                      Report& report) {
    const Document document = parsed(text);
    Conversion(text, file, tree, report).run(document.get());
}

} // namespace makeready::reader
