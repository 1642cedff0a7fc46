#include "tables.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::Display;

namespace {

class GridMaker {
public:
    explicit GridMaker(const Box& table) { grid_.box = &table; }

    TableGrid make();

private:
    void add_columns(const Box& box, const Box* group);
    void add_group(const Box& box);
    void add_row(const Box& row);
    void add_cell(const Box& box, std::size_t row, std::size_t& column);
    void order_groups();
    void finish();

    TableGrid grid_;
    bool group_is_open_ = false; // Rows without a group go on with the last one.
};

TableGrid GridMaker::make() {
    const Box& table = *grid_.box;
    const style::InheritedStyle& inherited = *table.style.inherited;
    grid_.collapses = inherited.border_collapse;
    if (!grid_.collapses) {
        grid_.spacing_x = inherited.border_spacing_x;
        grid_.spacing_y = inherited.border_spacing_y;
    }
    for (const Box* child : table.children) {
        switch (child->kind) {
        case BoxKind::caption:
            grid_.captions.push_back(child);
            break;
        case BoxKind::column:
            add_columns(*child, nullptr);
            break;
        case BoxKind::column_group: {
            const bool has_columns =
                std::any_of(child->children.begin(), child->children.end(),
                            [](const Box* b) { return b->kind == BoxKind::column; });
            if (!has_columns) add_columns(*child, child);
            for (const Box* column : child->children)
                if (column->kind == BoxKind::column) add_columns(*column, child);
            break;
        }
        case BoxKind::row_group:
            add_group(*child);
            break;
        case BoxKind::row:
            if (!group_is_open_)
                grid_.groups.push_back(
                    {nullptr, TableGroup::Part::body, grid_.rows.size(), grid_.rows.size()});
            group_is_open_ = true;
            add_row(*child);
            break;
        default:
            break;
        }
    }
    order_groups();
    finish();
    return std::move(grid_);
}

void GridMaker::add_columns(const Box& box, const Box* group) {
    for (std::int32_t n = 0; n < std::max(box.column_span, 1); ++n) {
        TableColumn column;
        column.box = box.kind == BoxKind::column ? &box : nullptr;
        column.group = group;
        column.is_collapsed = box.style.inherited->visibility == style::Visibility::collapse;
        grid_.columns.push_back(column);
    }
}

void GridMaker::add_group(const Box& box) {
    group_is_open_ = false;
    const std::size_t first = grid_.rows.size();
    const auto is_first = [&](TableGroup::Part part) {
        return std::none_of(grid_.groups.begin(), grid_.groups.end(),
                            [&](const TableGroup& g) { return g.part == part; });
    };
    TableGroup::Part part = TableGroup::Part::body;
    // 17.2: only the first of several heads or feet is one.
    if (box.style.own->display == Display::table_header_group && is_first(TableGroup::Part::head))
        part = TableGroup::Part::head;
    if (box.style.own->display == Display::table_footer_group && is_first(TableGroup::Part::foot))
        part = TableGroup::Part::foot;
    grid_.groups.push_back({&box, part, first, first});
    for (const Box* row : box.children)
        if (row->kind == BoxKind::row) add_row(*row);
    // A cell does not span out of its group.
    const std::size_t end = grid_.rows.size();
    grid_.slots.resize(end);
    for (TableCell& cell : grid_.cells)
        cell.rows = std::min(cell.rows, std::max(end, cell.row + 1) - cell.row);
}

void GridMaker::add_row(const Box& row) {
    const std::size_t index = grid_.rows.size();
    TableRow made;
    made.box = &row;
    made.is_collapsed = row.style.inherited->visibility == style::Visibility::collapse;
    grid_.rows.push_back(made);
    grid_.groups.back().last = index + 1;
    grid_.slots.resize(std::max(grid_.slots.size(), index + 1));
    std::size_t column = 0;
    for (const Box* box : row.children)
        if (box->kind == BoxKind::cell) add_cell(*box, index, column);
}

void GridMaker::add_cell(const Box& box, std::size_t row, std::size_t& column) {
    while (column < grid_.slots[row].size() && grid_.slots[row][column] >= 0) ++column;
    TableCell cell;
    cell.box = &box;
    cell.row = row;
    cell.column = column;
    cell.rows = static_cast<std::size_t>(std::max(box.row_span, 1));
    cell.columns = static_cast<std::size_t>(std::max(box.column_span, 1));
    grid_.slots.resize(std::max(grid_.slots.size(), row + cell.rows));
    for (std::size_t y = row; y < row + cell.rows; ++y) {
        auto& line = grid_.slots[y];
        line.resize(std::max(line.size(), column + cell.columns), -1);
        for (std::size_t x = column; x < column + cell.columns; ++x)
            if (line[x] < 0) line[x] = static_cast<int>(grid_.cells.size());
    }
    column += cell.columns;
    const style::OwnStyle& own = *box.style.own;
    cell.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                   own.border.left.width};
    grid_.cells.push_back(std::move(cell));
}

// 17.2: the head stands before all other rows, the foot after them.
void GridMaker::order_groups() {
    const std::size_t rows = grid_.rows.size();
    grid_.slots.resize(rows);
    for (TableCell& cell : grid_.cells) cell.rows = std::min(cell.rows, rows - cell.row);
    std::vector<std::size_t> order(grid_.groups.size());
    for (std::size_t n = 0; n < order.size(); ++n) order[n] = n;
    const auto rank = [&](std::size_t n) { return static_cast<int>(grid_.groups[n].part); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
    std::vector<std::size_t> moved(rows);
    std::vector<TableRow> ordered;
    std::vector<std::vector<int>> slots;
    std::vector<TableGroup> groups;
    for (const std::size_t n : order) {
        TableGroup group = grid_.groups[n];
        const std::size_t first = ordered.size();
        for (std::size_t r = group.first; r < group.last; ++r) {
            moved[r] = ordered.size();
            ordered.push_back(grid_.rows[r]);
            ordered.back().group = groups.size();
            slots.push_back(std::move(grid_.slots[r]));
        }
        group.first = first;
        group.last = ordered.size();
        groups.push_back(group);
    }
    for (TableCell& cell : grid_.cells) cell.row = moved[cell.row];
    grid_.rows = std::move(ordered);
    grid_.slots = std::move(slots);
    grid_.groups = std::move(groups);
}

void GridMaker::finish() {
    std::size_t width = grid_.columns.size();
    for (const auto& row : grid_.slots) width = std::max(width, row.size());
    for (auto& row : grid_.slots) row.resize(width, -1);
    grid_.columns.resize(width);
    const style::OwnStyle& own = *grid_.box->style.own;
    grid_.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                    own.border.left.width};
}

} // namespace

TableGrid make_grid(const Box& table) {
    TableGrid grid = GridMaker(table).make();
    if (grid.collapses) collapse_borders(grid);
    return grid;
}

std::size_t end_of_tied_rows(const TableGrid& grid, std::size_t first) {
    std::size_t end = first + 1;
    for (std::size_t r = first; r < end; ++r)
        for (const int index : grid.slots[r])
            if (index >= 0) {
                const TableCell& cell = grid.cells[static_cast<std::size_t>(index)];
                end = std::max(end, cell.row + cell.rows);
            }
    return std::min(end, grid.rows.size());
}

} // namespace makeready::flow
