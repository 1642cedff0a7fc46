// Links, images, notes and tables of Markdown.
#include "conversion.hpp"

#include <cmark-gfm-core-extensions.h>

namespace makeready::reader {

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
    for (Node* inner = &words; inner; inner = manuscript::following(*inner, words))
        if (inner->is("img"))
            insert_before(tree_.make_text(std::string(inner->value("alt"))), *inner);
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

} // namespace makeready::reader
