// Tables that hold data, and tables that only place things.
#include "html.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;

namespace {

struct Shape {
    int rows = 0, columns = 0, cells = 0;
    bool has_header = false; ///< th, caption, thead, colgroup: only data has these.
    bool has_blocks = false; ///< Cells with tables, headings or several paragraphs.
    std::size_t letters = 0;
};

bool holds_blocks(const Node& cell) {
    int paragraphs = 0;
    for (const Node* node = cell.first; node != nullptr; node = following(*node, cell)) {
        if (node->is("table") || heading_level(*node) > 0) return true;
        paragraphs += node->is("p") || node->is("div");
    }
    return paragraphs > 2;
}

Shape shape_of(const Node& table) {
    Shape shape;
    int columns = 0;
    for (const Node* node = table.first; node != nullptr;) {
        const std::string& name = node->name.text();
        if (is_one_of(name, "th caption thead tfoot colgroup col")) shape.has_header = true;
        if (node->is("tr")) ++shape.rows, columns = 0;
        const bool is_cell = node->is("td") || node->is("th");
        if (is_cell) {
            ++shape.cells;
            shape.columns = std::max(shape.columns, ++columns);
            shape.has_blocks = shape.has_blocks || holds_blocks(*node);
            shape.letters += collapsed(text_content(*node)).size();
        }
        const bool is_other = node->is("table");
        node = is_cell || is_other ? following_beyond(*node, table) : following(*node, table);
    }
    return shape;
}

} // namespace

bool is_data_table(const Node& table) {
    const std::string_view role = table.value("role");
    if (role == "presentation" || role == "none" || table.value("datatable") == "0") return false;
    const Shape shape = shape_of(table);
    if (shape.rows < 2 || shape.columns < 2) return shape.has_header && shape.cells > 1;
    if (shape.has_blocks && !shape.has_header) return false;
    if (shape.has_header || table.attribute("summary") != nullptr) return true;
    constexpr std::size_t longest_datum = 150; // Letters a cell, on average.
    return shape.letters < longest_datum * std::size_t(shape.cells);
}

} // namespace makeready::reader
