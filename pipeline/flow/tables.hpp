// Tables between boxes and galley: a grid of slots, columns with their widths, rows with their
// heights (CSS 2.1, 17; CSS Tables 3).
#pragma once

#include "edges.hpp"
#include "parallel.hpp"

#include <array>
#include <optional>
#include <vector>

namespace makeready::flow {

/// One cell and the slots it covers.
struct TableCell {
    const boxes::Box* box = nullptr;
    std::size_t row = 0, column = 0, rows = 1, columns = 1;
    style::Edges<Length> border; ///< Used widths: half of the shared ones when borders collapse.
    FragmentRef fragment;        ///< As high as its content wants.
    Length needed;               ///< The height that its content takes of it.
    Length baseline;             ///< Of its first line, from its top; negative: none.
};

struct TableRow {
    const boxes::Box* box = nullptr;
    std::size_t group = 0;
    Length height, baseline;
    bool is_collapsed = false; ///< visibility: collapse
};

/// Rows that stand together: head, foot, or a body.
struct TableGroup {
    enum class Part : std::uint8_t { head, body, foot };
    const boxes::Box* box = nullptr; ///< nullptr: rows without a group.
    Part part = Part::body;
    std::size_t first = 0, last = 0; ///< Rows [first, last).
};

struct TableColumn {
    const boxes::Box* box = nullptr;
    const boxes::Box* group = nullptr;
    Length narrow, wide;         ///< Intrinsic widths.
    double percent = 0;          ///< Of the table's width; 0: none.
    bool is_constrained = false; ///< Some cell or column gives it a length.
    bool is_collapsed = false;
    Length width, x;
};

/// The grid of a table.
struct TableGrid {
    const boxes::Box* box = nullptr;
    std::vector<const boxes::Box*> captions;
    std::vector<TableGroup> groups; ///< In the order they are set: the head first, the foot last.
    std::vector<TableRow> rows;
    std::vector<TableCell> cells;
    std::vector<TableColumn> columns;
    std::vector<std::vector<int>> slots; ///< Index of a cell by row and column, or -1.
    bool collapses = false;              ///< border-collapse
    Length spacing_x, spacing_y;
    /// Collapsed borders: on the line above row r (and below the last), at column c; on the line
    /// left of column c (and right of the last), at row r.
    std::vector<std::vector<style::BorderEdge>> across, down;
    style::Edges<Length> border; ///< The table's own, used.

    Length gaps() const {
        return columns.empty() ? Length{}
                               : spacing_x * static_cast<std::int64_t>(columns.size() + 1);
    }
};

/// Rows and cells in their slots (17.5; HTML's algorithm for forming a table).
TableGrid make_grid(const boxes::Box& table);

/// Resolves conflicts of collapsed borders (17.6.2.1) and gives cells and table their share.
void collapse_borders(TableGrid& grid);

/// Intrinsic widths of the columns (CSS Tables 3, 3.8.3).
void measure_columns(TableGrid& grid, Shop& shop);

/// The table's intrinsic widths without its borders.
IntrinsicWidths grid_widths(const TableGrid& grid);

/// CAPMIN (CSS 2.1, 17.5.2): the least width of its captions, margins and all.
Length least_caption(const TableGrid& grid, Shop& shop);

/// Gives columns their widths; what they share is `width` less the gaps (CSS Tables 3, 3.9.3).
void share_width(TableGrid& grid, Length width);

/// Fixed layout (17.5.2.1): widths from columns and the first row; returns the grid's used width.
Length share_fixed_width(TableGrid& grid, Length width);

/// Sets cells to their columns' widths and gives rows their heights (17.5.3). `height` is what the
/// rows shall fill at least.
void size_rows(TableGrid& grid, std::optional<Length> height, Shop& shop);

/// How wide rows are: from the first column to the last.
Length rows_width(const TableGrid& grid);

/// Who draws the collapsed borders below the last of some rows.
enum class LineBelow : std::uint8_t { next_row, last_row };

/// The fragment of rows [first, last): one fragment that holds theirs.
FragmentRef rows_fragment(const TableGrid& grid, std::size_t first, std::size_t last,
                          LineBelow below = LineBelow::next_row);

/// Where rows can't be parted because a cell spans them: the end of the rows that hold together.
std::size_t end_of_tied_rows(const TableGrid& grid, std::size_t first);

/// Rows [first, last), cut like a row's cells side by side; nothing, if it is not worth it.
std::optional<Sliced> split_rows(const TableGrid& grid, std::size_t first, std::size_t last,
                                 Shop& shop);

} // namespace makeready::flow
