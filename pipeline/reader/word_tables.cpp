// Tables of a Word file: spans, header rows, and boxes that are tables only by name.
#include "strings.hpp"
#include "word_reader.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

using manuscript::Node;

/// Rows or cells of a table, also those inside content controls and changes.
void gather(const Node& node, std::string_view name, std::vector<const Node*>& into) {
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        if (!child->is_element()) continue;
        const std::string_view child_name = child->name.text();
        if (child_name == name)
            into.push_back(child);
        else if (child_name == "w:sdt" || child_name == "w:sdtContent" || child_name == "w:ins" ||
                 child_name == "w:customXml" || child_name == "w:smartTag")
            gather(*child, name, into);
    }
}

std::vector<const Node*> rows_of(const Node& table) {
    std::vector<const Node*> all, kept;
    gather(table, "w:tr", all);
    for (const Node* row : all)
        if (child_of(child_of(row, "w:trPr"), "w:del") == nullptr) kept.push_back(row);
    return kept;
}

std::vector<const Node*> cells_of(const Node& row) {
    std::vector<const Node*> cells;
    gather(row, "w:tc", cells);
    return cells;
}

int width_of(const Node& cell) {
    const auto span = integer_of(val_of(child_of(&cell, "w:tcPr"), "w:gridSpan")).value_or(1);
    return static_cast<int>(std::clamp<std::int64_t>(span, 1, 1000));
}

/// 17.4.84: a vMerge without a value goes on with the cell above.
bool goes_on(const Node& cell) {
    const Node* merge = child_of(child_of(&cell, "w:tcPr"), "w:vMerge");
    return merge != nullptr && merge->value("w:val") != "restart";
}

bool begins_merge(const Node& cell) {
    const Node* merge = child_of(child_of(&cell, "w:tcPr"), "w:vMerge");
    return merge != nullptr && merge->value("w:val") == "restart";
}

int column_before(const Node& row) {
    const auto skipped = integer_of(val_of(child_of(&row, "w:trPr"), "w:gridBefore")).value_or(0);
    return static_cast<int>(std::clamp<std::int64_t>(skipped, 0, 1000));
}

const Node* cell_at(const Node& row, int column) {
    int at = column_before(row);
    for (const Node* cell : cells_of(row)) {
        if (at == column) return cell;
        at += width_of(*cell);
    }
    return nullptr;
}

int height_of(const std::vector<const Node*>& rows, std::size_t from, int column) {
    int height = 1;
    for (std::size_t i = from + 1; i < rows.size(); ++i, ++height) {
        const Node* below = cell_at(*rows[i], column);
        if (below == nullptr || !goes_on(*below)) break;
    }
    return height;
}

bool is_said_head(const Node& row) {
    return toggle_of(child_of(&row, "w:trPr"), "w:tblHeader").value_or(false);
}

/// 17.4.55: the table's style gives its first row a look of its own.
bool looks_headed(const Node& table) {
    const Node* look = child_of(child_of(&table, "w:tblPr"), "w:tblLook");
    if (look == nullptr) return false;
    if (look->attribute("w:firstRow") != nullptr) {
        const std::string_view first = look->value("w:firstRow");
        return first == "1" || first == "true" || first == "on";
    }
    const std::string bits(look->value("w:val"));
    unsigned value = 0;
    std::from_chars(bits.data(), bits.data() + bits.size(), value, 16);
    return (value & 0x20U) != 0;
}

} // namespace

void WordReader::table(const Node& node, Flow& flow) {
    const std::vector<const Node*> all = rows_of(node);
    if (all.empty()) return;
    Node* const caption = flow.caption;
    close(flow);
    const std::vector<const Node*> first_cells = cells_of(*all.front());
    if (all.size() == 1 && first_cells.size() == 1) { // A frame around text, not a table.
        Node& box = tree_.append_element(*flow.into, "div", at_);
        box.set("class", "box");
        Flow inner{.into = &box};
        blocks(*first_cells.front(), inner);
        return;
    }
    Node& table = tree_.append_element(*flow.into, "table", file_.at_line(paragraphs_ + 1));
    if (caption != nullptr) {
        manuscript::detach(*caption);
        caption->name = "caption";
        caption->remove("class");
        manuscript::append(table, *caption);
    }
    rows(node, table, all.size() > 1 && (is_said_head(*all.front()) || looks_headed(node)));
    flow.table = &table;
}

void WordReader::rows(const Node& node, Node& into, bool has_head) {
    const std::vector<const Node*> all = rows_of(node);
    Node* section = nullptr;
    bool in_head = has_head;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool is_head = in_head && (i == 0 || is_said_head(*all[i])) && i + 1 < all.size();
        if (section == nullptr || is_head != in_head)
            section = &tree_.append_element(into, is_head ? "thead" : "tbody", at_);
        in_head = is_head;
        Node& row = tree_.append_element(*section, "tr", at_);
        int column = column_before(*all[i]);
        for (const Node* each : cells_of(*all[i])) {
            const int width = width_of(*each);
            if (!goes_on(*each)) {
                cell(*each, row, is_head);
                if (width > 1) row.last->set("colspan", concat(width));
                if (begins_merge(*each))
                    if (const int height = height_of(all, i, column); height > 1)
                        row.last->set("rowspan", concat(height));
            }
            column += width;
        }
    }
}

void WordReader::cell(const Node& node, Node& row, bool is_head) {
    Node& cell = tree_.append_element(row, is_head ? "th" : "td", file_.at_line(paragraphs_ + 1));
    if (is_head) cell.set("scope", "col");
    Flow inner{.into = &cell};
    blocks(node, inner);
    Node* only = cell.first;
    if (only == nullptr || only != cell.last || !only->is("p") || !only->attributes.empty()) return;
    manuscript::detach(*only); // One paragraph needs no <p>.
    manuscript::move_children(*only, cell);
}

} // namespace makeready::reader
