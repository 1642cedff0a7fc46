// libcmark-gfm's tree into ours.
#include "error.hpp"
#include "handle.hpp"
#include "markdown.hpp"
#include "raw_html.hpp"
#include "strings.hpp"

#include <array>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <mutex>
#include <set>

namespace makeready::reader {

namespace {

using manuscript::Node;
using Parser = Handle<cmark_parser, cmark_parser_free>;
using Document = Handle<cmark_node, cmark_node_free>;

constexpr std::size_t deepest = 100; // Blocks and inlines inside each other; deeper is no article.

std::string_view text_or_empty(const char* text) {
    return text == nullptr ? std::string_view() : std::string_view(text);
}

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

class Conversion {
public:
    Conversion(std::string_view text, const Position& file, manuscript::Tree& tree, Report& report)
        : lines_(split(text, '\n')), file_(file), tree_(tree), report_(report) {}

    void run(cmark_node* document);

private:
    void children(cmark_node* node, Node& into);
    void block(cmark_node* node, Node& into);
    void inline_node(cmark_node* node, Node& into);
    void extension(cmark_node* node, Node& into);
    void list(cmark_node* node, Node& into);
    void item(cmark_node* node, Node& into);
    void paragraph(cmark_node* node, Node& into);
    void code_block(cmark_node* node, Node& into);
    void link(cmark_node* node, Node& into);
    void image(cmark_node* node, Node& into);
    void note(cmark_node* node, Node& into);
    std::string id_of_note(cmark_node* definition) const;
    void table(cmark_node* node, Node& into);
    void table_row(cmark_node* node, Node& section, std::string_view cell, const cmark_node* table);
    void html(cmark_node* node, Node& into);
    void start_tag(const HtmlToken& token, Node& into, const Position& at);
    void end_tag(const HtmlToken& token, const Position& at);
    void div(std::string_view names, const Position& at);
    void close_raw(std::size_t down_to);
    Node& wrap(cmark_node* node, Node& into, Atom name);

    Node& target(Node& into) {
        return raw_.empty() || raw_.back().container != &into ? into : *raw_.back().element;
    }

    Position at(cmark_node* node) const;

    /// An element that raw HTML or a div opened: what follows in `container` goes into it.
    struct Raw {
        Node* container;
        Node* element;
        bool is_div;
        Position at;
    };

    std::vector<std::string_view> lines_; ///< Of the source.
    const Position& file_;
    manuscript::Tree& tree_;
    Report& report_;
    std::vector<cmark_node*> notes_;
    std::set<std::size_t> called_notes_;
    std::vector<Raw> raw_;
    std::size_t depth_ = 0;
};

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

void Conversion::close_raw(std::size_t down_to) {
    while (raw_.size() > down_to) {
        if (!raw_.back().is_div)
            report_.warning(raw_.back().at, "MR451",
                            concat("<", raw_.back().element->name.text(),
                                   "> is never closed here; add </",
                                   raw_.back().element->name.text(), ">"));
        raw_.pop_back();
    }
}

void Conversion::children(cmark_node* node, Node& into) {
    if (depth_ == deepest) {
        report_.error(
            at(node), "MR405",
            concat("blocks stand inside each other more than ", deepest, " deep; unfold them"));
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

Node& Conversion::wrap(cmark_node* node, Node& into, Atom name) {
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

void Conversion::link(cmark_node* node, Node& into) {
    Node& link = wrap(node, into, "a");
    link.set("href", std::string(text_or_empty(cmark_node_get_url(node))));
    const std::string_view title = text_or_empty(cmark_node_get_title(node));
    if (!title.empty()) link.set("title", std::string(title));
}

void Conversion::image(cmark_node* node, Node& into) {
    Node& image = tree_.append_element(into, "img", at(node));
    image.set("src", std::string(text_or_empty(cmark_node_get_url(node))));
    Node& words = tree_.make_element("span"); // Only for its text: alt holds no elements.
    children(node, words);
    image.set("alt", collapsed(text_content(words)));
    const std::string_view title = text_or_empty(cmark_node_get_title(node));
    if (!title.empty()) image.set("title", std::string(title));
}

/// The library tells no one a note's name, so it is read from the line where the note begins.
std::string Conversion::id_of_note(cmark_node* definition) const {
    const auto number = static_cast<std::size_t>(cmark_node_get_start_line(definition));
    const std::string_view line =
        number >= 1 && number <= lines_.size() ? lines_[number - 1] : std::string_view();
    const auto open = line.find("[^");
    const auto close = line.find("]:", open);
    if (open == std::string_view::npos || close == std::string_view::npos)
        return concat("fn-line-", number);
    return concat("fn-", slug(line.substr(open + 2, close - open - 2)));
}

/// The library numbers its references by their notes' order.
void Conversion::note(cmark_node* node, Node& into) {
    const auto number = integer_of(text_or_empty(cmark_node_get_literal(node))).value_or(0);
    if (number < 1 || static_cast<std::size_t>(number) > notes_.size()) return;
    const auto index = static_cast<std::size_t>(number) - 1;
    const std::string id = id_of_note(notes_[index]);
    if (!called_notes_.insert(index).second) {
        Node& again = tree_.append_element(into, "a", at(node));
        again.set("href", concat("#", id));
        again.set("epub:type", "noteref");
        return;
    }
    Node& aside = tree_.append_element(into, "aside", at(node));
    aside.set("epub:type", "footnote");
    aside.set("role", "doc-footnote");
    aside.set("id", id);
    children(notes_[index], aside);
}

void Conversion::table(cmark_node* node, Node& into) {
    Node& table = tree_.append_element(into, "table", at(node));
    Node* body = nullptr;
    for (cmark_node* row = cmark_node_first_child(node); row != nullptr;
         row = cmark_node_next(row)) {
        const bool is_head = cmark_gfm_extensions_get_table_row_is_header(row) != 0;
        if (!is_head && body == nullptr) body = &tree_.append_element(table, "tbody", at(row));
        table_row(row, is_head ? tree_.append_element(table, "thead", at(row)) : *body,
                  is_head ? "th" : "td", node);
    }
}

void Conversion::table_row(cmark_node* node, Node& section, std::string_view cell_name,
                           const cmark_node* table) {
    const std::uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(
        const_cast<cmark_node*>(table)); // NOLINT: the library reads only
    const int columns =
        cmark_gfm_extensions_get_table_columns(const_cast<cmark_node*>(table)); // NOLINT
    Node& row = tree_.append_element(section, "tr", at(node));
    int column = 0;
    for (cmark_node* cell = cmark_node_first_child(node); cell != nullptr;
         cell = cmark_node_next(cell), ++column) {
        Node& element = wrap(cell, row, cell_name);
        if (cell_name == "th") element.set("scope", "col");
        const std::uint8_t side =
            alignments != nullptr && column < columns ? alignments[column] : std::uint8_t{0};
        if (side != 0)
            element.set("class", side == 'l'   ? "align-left"
                                 : side == 'c' ? "align-center"
                                               : "align-right");
    }
}

void Conversion::div(std::string_view names, const Position& at) {
    if (!names.empty()) {
        Node& into = raw_.empty() ? *tree_.root() : *raw_.back().element;
        Node& div = tree_.append_element(into, "div", at);
        div.set("class", std::string(names));
        raw_.push_back({tree_.root(), &div, true, at});
        return;
    }
    for (std::size_t i = raw_.size(); i > 0; --i)
        if (raw_[i - 1].is_div) {
            close_raw(i);
            raw_.pop_back();
            return;
        }
}

void Conversion::start_tag(const HtmlToken& token, Node& into, const Position& at) {
    if (!is_safe_element(token.text)) {
        report_.warning(
            at, "MR450",
            concat("<", token.text,
                   "> was left out; write Markdown, or one of the plain elements of HTML"));
        return;
    }
    Node& element = tree_.append_element(target(into), token.text, at);
    for (const auto& [name, value] : token.attributes) {
        if (is_safe_attribute(token.text, name.text()))
            element.set(name, value);
        else
            report_.warning(at, "MR450",
                            concat("the attribute ", name.text(), " of <", token.text,
                                   "> was left out; use a class"));
    }
    const bool is_open = !is_void_element(token.text) && !token.is_closed;
    if (is_open && raw_.size() < deepest) raw_.push_back({&into, &element, false, at});
}

void Conversion::end_tag(const HtmlToken& token, const Position& at) {
    if (is_void_element(token.text) || !is_safe_element(token.text)) return;
    if (raw_.empty() || raw_.back().is_div || raw_.back().element->name.text() != token.text) {
        report_.warning(at, "MR451",
                        concat("</", token.text, "> closes nothing here; take it out"));
        return;
    }
    raw_.pop_back();
}

void Conversion::html(cmark_node* node, Node& into) {
    // `into` may be what raw HTML opened; its container is where the next sibling looks.
    Node& container = raw_.empty() || raw_.back().element != &into ? into : *raw_.back().container;
    for (const HtmlToken& token : html_tokens(text_or_empty(cmark_node_get_literal(node)))) {
        if (token.kind == HtmlTokenKind::start)
            start_tag(token, container, at(node));
        else if (token.kind == HtmlTokenKind::end)
            end_tag(token, at(node));
        else if (token.kind == HtmlTokenKind::text && !trimmed(token.text).empty())
            tree_.append_text(target(container), token.text, at(node));
        else if (token.kind == HtmlTokenKind::comment && token.text.starts_with(div_mark))
            div(std::string_view(token.text)
                    .substr(div_mark.size(), token.text.size() - div_mark.size() - 3),
                at(node));
    }
}

} // namespace

void convert_markdown(std::string_view text, const Position& file, manuscript::Tree& tree,
                      Report& report) {
    const Document document = parsed(text);
    Conversion(text, file, tree, report).run(document.get());
}

} // namespace makeready::reader
