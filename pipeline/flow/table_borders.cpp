// Collapsed borders (CSS 2.1, 17.6.2).
#include "tables.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using style::BorderEdge;
using style::BorderLine;

namespace {

int rank_of(BorderLine line) {
    switch (line) {
    case BorderLine::double_:
        return 8;
    case BorderLine::solid:
        return 7;
    case BorderLine::dashed:
        return 6;
    case BorderLine::dotted:
        return 5;
    case BorderLine::ridge:
        return 4;
    case BorderLine::outset:
        return 3;
    case BorderLine::groove:
        return 2;
    case BorderLine::inset:
        return 1;
    default:
        return 0;
    }
}

// 17.6.2.1: hidden wins, none loses; then the wider, then the line's rank, then who was first.
bool wins(const BorderEdge& a, const BorderEdge& b) {
    if (b.line == BorderLine::hidden) return false;
    if (a.line == BorderLine::hidden) return true;
    if (a.line == BorderLine::none) return false;
    if (b.line == BorderLine::none) return true;
    if (a.width != b.width) return a.width > b.width;
    return rank_of(a.line) > rank_of(b.line);
}

class Collapser {
public:
    explicit Collapser(TableGrid& grid)
        : grid_(grid), rows_(grid.rows.size()), columns_(grid.columns.size()),
          rtl_(is_rtl(*grid.box)) {}

    void collapse();

private:
    void settle(BorderEdge& edge, const BorderEdge& other) {
        if (wins(other, edge)) edge = other;
    }

    void add_box(const Box& box, std::size_t top, std::size_t bottom, std::size_t left,
                 std::size_t right);
    void give_cells();
    void give_table();

    static Length half(Length width, bool first) {
        return first ? (width + Length{1}) / 2 : width / 2;
    }

    TableGrid& grid_;
    std::size_t rows_, columns_;
    bool rtl_; ///< The first column stands on the right.
};

void Collapser::add_box(const Box& box, std::size_t top, std::size_t bottom, std::size_t left,
                        std::size_t right) {
    const auto& border = box.style.own->border;
    const BorderEdge& start = rtl_ ? border.right : border.left;
    const BorderEdge& end = rtl_ ? border.left : border.right;
    for (std::size_t c = left; c < right; ++c) {
        settle(grid_.across[top][c], border.top);
        settle(grid_.across[bottom][c], border.bottom);
    }
    for (std::size_t r = top; r < bottom; ++r) {
        settle(grid_.down[r][left], start);
        settle(grid_.down[r][right], end);
    }
}

// Of borders that differ only in colour, a cell's wins over a row's, and so on out to the table's:
// they come in that order, and one that is no better does not win.
void Collapser::collapse() {
    grid_.across.assign(rows_ + 1, std::vector<BorderEdge>(columns_));
    grid_.down.assign(rows_, std::vector<BorderEdge>(columns_ + 1));
    for (const TableCell& cell : grid_.cells)
        add_box(*cell.box, cell.row, cell.row + cell.rows, cell.column,
                std::min(cell.column + cell.columns, columns_));
    for (std::size_t r = 0; r < rows_; ++r) add_box(*grid_.rows[r].box, r, r + 1, 0, columns_);
    for (const TableGroup& group : grid_.groups)
        if (group.box && group.last > group.first)
            add_box(*group.box, group.first, group.last, 0, columns_);
    for (std::size_t c = 0; c < columns_ && rows_ > 0; ++c)
        if (grid_.columns[c].box) add_box(*grid_.columns[c].box, 0, rows_, c, c + 1);
    for (std::size_t c = 0; c < columns_ && rows_ > 0; ++c) {
        const Box* group = grid_.columns[c].group;
        if (!group || (c > 0 && grid_.columns[c - 1].group == group)) continue;
        std::size_t end = c + 1;
        while (end < columns_ && grid_.columns[end].group == group) ++end;
        add_box(*group, 0, rows_, c, end);
    }
    if (rows_ > 0 && columns_ > 0) add_box(*grid_.box, 0, rows_, 0, columns_);
    // Between two slots of one cell there is no line.
    for (const TableCell& cell : grid_.cells) {
        const std::size_t end = std::min(cell.column + cell.columns, columns_);
        for (std::size_t r = cell.row; r < cell.row + cell.rows; ++r)
            for (std::size_t c = cell.column + 1; c < end; ++c) grid_.down[r][c] = {};
        for (std::size_t r = cell.row + 1; r < cell.row + cell.rows; ++r)
            for (std::size_t c = cell.column; c < end; ++c) grid_.across[r][c] = {};
    }
    give_cells();
    give_table();
}

void Collapser::give_cells() {
    for (TableCell& cell : grid_.cells) {
        Length top, bottom, first, last;
        const std::size_t end = std::min(cell.column + cell.columns, columns_);
        for (std::size_t c = cell.column; c < end; ++c) {
            top = std::max(top, grid_.across[cell.row][c].width);
            bottom = std::max(bottom, grid_.across[cell.row + cell.rows][c].width);
        }
        for (std::size_t r = cell.row; r < cell.row + cell.rows; ++r) {
            first = std::max(first, grid_.down[r][cell.column].width);
            last = std::max(last, grid_.down[r][end].width);
        }
        const Length left = rtl_ ? last : first, right = rtl_ ? first : last;
        cell.border = {half(top, false), half(right, true), half(bottom, true), half(left, false)};
    }
}

// 17.6.2: half of the widest border on each side lies in the table's margin box.
void Collapser::give_table() {
    grid_.border = {};
    for (std::size_t c = 0; c < columns_; ++c) {
        grid_.border.top = std::max(grid_.border.top, half(grid_.across[0][c].width, true));
        grid_.border.bottom =
            std::max(grid_.border.bottom, half(grid_.across[rows_][c].width, false));
    }
    const std::size_t left = rtl_ ? columns_ : 0, right = rtl_ ? 0 : columns_;
    for (std::size_t r = 0; r < rows_; ++r) {
        grid_.border.left = std::max(grid_.border.left, half(grid_.down[r][left].width, true));
        grid_.border.right = std::max(grid_.border.right, half(grid_.down[r][right].width, false));
    }
}

} // namespace

void collapse_borders(TableGrid& grid) {
    Collapser(grid).collapse();
}

} // namespace makeready::flow
