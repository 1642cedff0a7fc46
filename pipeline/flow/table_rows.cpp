// Heights of a table's rows, and their fragments (CSS 2.1, 17.5.3 and 17.5.4).
#include "relative.hpp"
#include "tables.hpp"

#include <algorithm>
#include <span>

namespace makeready::flow {

using boxes::Box;
using style::VerticalAlign;

namespace {

Length width_of(const TableGrid& grid, const TableCell& cell) {
    const std::size_t end = std::min(cell.column + cell.columns, grid.columns.size());
    Length width =
        grid.spacing_x * static_cast<std::int64_t>(end > cell.column ? end - cell.column - 1 : 0);
    for (std::size_t n = cell.column; n < end; ++n) width += grid.columns[n].width;
    return width;
}

Length height_of(const TableGrid& grid, const TableCell& cell) {
    Length height = grid.spacing_y * static_cast<std::int64_t>(cell.rows - 1);
    for (std::size_t n = 0; n < cell.rows; ++n) height += grid.rows[cell.row + n].height;
    return height;
}

bool aligns_baseline(const TableCell& cell) {
    switch (cell.box->style.own->vertical_align) {
    case VerticalAlign::top:
    case VerticalAlign::middle:
    case VerticalAlign::bottom:
        return false;
    default:
        return true;
    }
}

// 17.5.1: the baseline of a cell without lines is the foot of its content box.
Length baseline_of(const Fragment& cell) {
    const Length first = first_baseline(cell);
    return first.units >= 0 ? first : cell.height - cell.border.bottom - cell.padding.bottom;
}

bool has_percent_height(const Box& box) {
    return std::any_of(box.children.begin(), box.children.end(), [](const Box* child) {
        return child->style.own && child->style.own->height.is_length() &&
               child->style.own->height.percent > 0;
    });
}

FragmentRef set_cell(const TableGrid& grid, const TableCell& cell, std::optional<Length> height,
                     Shop& shop) {
    const Length width = width_of(grid, cell);
    BlockSpace space{width, {}, width, height};
    space.border = cell.border;
    return set_block(*cell.box, space, shop);
}

/// How high a cell would be that ends with what is in it.
Length needed_height(const Fragment& cell) {
    Length foot = cell.border.top + cell.padding.top;
    for (const Placed& child : cell.children)
        foot = std::max(foot, child.y + child.fragment->height + child.fragment->margin.bottom);
    return foot + cell.padding.bottom + cell.border.bottom;
}

Length given_height(const style::OwnStyle& own, Length edges) {
    Length height;
    for (const style::Size* size : {&own.height, &own.min_height})
        if (size->is_length() && size->percent == 0) height = std::max(height, size->of({}));
    if (height.units > 0 && own.box_sizing == style::BoxSizing::content_box) height += edges;
    return height;
}

void grow_for_spans(TableGrid& grid) {
    for (const TableCell& cell : grid.cells) {
        if (cell.rows == 1) continue;
        Length have = grid.spacing_y * static_cast<std::int64_t>(cell.rows - 1);
        for (std::size_t n = 0; n < cell.rows; ++n) have += grid.rows[cell.row + n].height;
        const style::OwnStyle& own = *cell.box->style.own;
        const Length edges = cell.fragment->border.top + cell.fragment->border.bottom +
                             cell.fragment->padding.top + cell.fragment->padding.bottom;
        const Length wanted = std::max(cell.fragment->height, given_height(own, edges));
        if (wanted > have) grid.rows[cell.row + cell.rows - 1].height += wanted - have;
    }
}

bool has_height(const Box& box) {
    return box.style.own->height.is_length();
}

/// A row that neither it nor its group nor one of its cells gives a height.
bool is_free(const TableGrid& grid, const TableRow& row) {
    const auto& cells = row.box->children;
    const Box* group = grid.groups[row.group].box;
    return !row.is_collapsed && !has_height(*row.box) && !(group && has_height(*group)) &&
           std::none_of(cells.begin(), cells.end(), [](const Box* cell) {
               return cell->kind == boxes::BoxKind::cell && has_height(*cell);
           });
}

// Rows without a height of their own take what is left of a height, by what they have.
void fill_rows(const TableGrid& grid, std::span<TableRow> rows, Length more) {
    if (more.units <= 0 || rows.empty()) return;
    const bool any_free = std::any_of(rows.begin(), rows.end(),
                                      [&](const TableRow& row) { return is_free(grid, row); });
    const auto weight = [&](const TableRow& row) {
        if (any_free && !is_free(grid, row)) return 0.0;
        return static_cast<double>(std::max<std::int64_t>(row.height.units, 1));
    };
    double all = 0;
    TableRow* last = nullptr;
    for (TableRow& row : rows) {
        all += weight(row);
        if (weight(row) > 0) last = &row;
    }
    Length left = more;
    for (TableRow& row : rows) {
        const Length part = &row == last ? left : more.scaled(weight(row) / all);
        row.height += part;
        left -= part;
        if (&row == last) break;
    }
}

Length height_of_rows(const TableGrid& grid, std::size_t first, std::size_t last) {
    Length height = grid.spacing_y * static_cast<std::int64_t>(last - first - 1);
    for (std::size_t n = first; n < last; ++n) height += grid.rows[n].height;
    return height;
}

// CSS Tables 3, 3.10: a group's height is the least that its rows take together.
void fill_groups(TableGrid& grid) {
    for (const TableGroup& group : grid.groups) {
        if (!group.box || group.first == group.last) continue;
        const Length height = given_height(*group.box->style.own, {});
        fill_rows(grid, std::span(grid.rows).subspan(group.first, group.last - group.first),
                  height - height_of_rows(grid, group.first, group.last));
    }
}

} // namespace

void size_rows(TableGrid& grid, std::optional<Length> height, Shop& shop) {
    for (TableCell& cell : grid.cells) {
        cell.fragment = set_cell(grid, cell, {}, shop);
        cell.baseline = baseline_of(*cell.fragment);
        if (aligns_baseline(cell)) {
            Length& baseline = grid.rows[cell.row].baseline;
            baseline = std::max(baseline, cell.baseline);
        }
    }
    for (TableRow& row : grid.rows) {
        const style::Size& size = row.box->style.own->height;
        if (size.is_length() && size.percent == 0)
            row.height = size.of({});
        else if (size.is_length() && height)
            row.height = size.of(*height);
    }
    for (const TableCell& cell : grid.cells) {
        if (cell.rows > 1) continue;
        TableRow& row = grid.rows[cell.row];
        const Length drop = aligns_baseline(cell) ? row.baseline - cell.baseline : Length{};
        const auto& f = *cell.fragment;
        const Length edges = f.border.top + f.border.bottom + f.padding.top + f.padding.bottom;
        const style::Size& asked = cell.box->style.own->height;
        const bool is_part = height && asked.is_length() && asked.percent != 0;
        const Length part = is_part ? asked.of(*height) : Length{};
        row.height = std::max(
            {row.height, f.height + drop, part, given_height(*cell.box->style.own, edges)});
    }
    grow_for_spans(grid);
    fill_groups(grid);
    // 17.5.5: a row that collapses takes its height away from the table; nothing else moves.
    Length removed;
    for (TableRow& row : grid.rows)
        if (row.is_collapsed) removed += std::exchange(row.height, {}) + grid.spacing_y;
    if (height && !grid.rows.empty())
        fill_rows(grid, grid.rows,
                  *height - removed - grid.spacing_y * 2 -
                      height_of_rows(grid, 0, grid.rows.size()));
    for (TableCell& cell : grid.cells) {
        cell.needed = cell.fragment->height;
        if (!has_percent_height(*cell.box)) continue;
        cell.fragment = set_cell(grid, cell, height_of(grid, cell), shop);
        cell.needed = needed_height(*cell.fragment);
    }
}

namespace {

/// A cell as it stands in its row: as high as the rows it spans, its content shifted.
FragmentRef placed_cell(const TableGrid& grid, const TableCell& cell) {
    const Length height = height_of(grid, cell);
    auto placed = std::make_shared<Fragment>(*cell.fragment);
    const Length spare = height - cell.needed;
    Length shift;
    switch (cell.box->style.own->vertical_align) {
    case VerticalAlign::middle:
        shift = spare / 2;
        break;
    case VerticalAlign::bottom:
        shift = spare;
        break;
    case VerticalAlign::top:
        break;
    default:
        shift = grid.rows[cell.row].baseline - cell.baseline;
    }
    for (Placed& child : placed->children) child.y += shift;
    placed->height = height;
    const bool is_empty = placed->children.empty() && cell.box->style.inherited->empty_cells_hide;
    placed->paints_box = grid.collapses || !is_empty;
    placed->paints_border = !grid.collapses;
    for (std::size_t n = 0; n < cell.rows; ++n)
        if (grid.rows[cell.row + n].is_collapsed) placed->is_cut = true;
    return placed;
}

void add_strips(const TableGrid& grid, std::size_t row, LineBelow below, Fragment& into) {
    const auto strip = [&](Length x, Length y, Length width, Length height,
                           const style::BorderEdge& edge) {
        if (edge.width.units > 0) into.strips.push_back({{x, y, width, height}, edge});
    };
    const std::size_t columns = grid.columns.size();
    const Length height = grid.rows[row].height;
    const auto reach = [&](std::size_t line,
                           std::size_t c) { // Half of what crosses a line's end there.
        Length most;
        for (const std::size_t r : {line, line - 1})
            if (r < grid.rows.size()) most = std::max(most, grid.down[r][c].width);
        return most / 2;
    };
    const bool rtl = is_rtl(*grid.box);
    const auto across = [&](std::size_t line, Length y) {
        for (std::size_t c = 0; c < columns; ++c) {
            const style::BorderEdge& edge = grid.across[line][c];
            const Length first =
                c == 0 || grid.across[line][c - 1] != edge ? reach(line, c) : Length{};
            const Length last = c + 1 == columns || grid.across[line][c + 1] != edge
                                    ? reach(line, c + 1)
                                    : Length{};
            strip(grid.columns[c].x - (rtl ? last : first), y - edge.width / 2,
                  grid.columns[c].width + first + last, edge.width, edge);
        }
    };
    for (std::size_t c = 0; c <= columns; ++c) {
        const style::BorderEdge& edge = grid.down[row][c];
        const TableColumn& beside = grid.columns[std::min(c, columns - 1)];
        const bool at_right = (c < columns) == rtl;
        const Length x = at_right ? beside.x + beside.width : beside.x;
        strip(x - edge.width / 2, {}, edge.width, height, edge);
    }
    across(row, {});
    if (row + 1 == grid.rows.size() || below == LineBelow::last_row) across(row + 1, height);
}

} // namespace

Length rows_width(const TableGrid& grid) {
    if (grid.columns.empty()) return {};
    Length begin = grid.columns.front().x;
    Length end = begin;
    for (const TableColumn& column : grid.columns) {
        begin = std::min(begin, column.x);
        end = std::max(end, column.x + column.width);
    }
    return end - begin;
}

namespace {

/// A column, or all columns of a group, from the corner of the grid.
Rectangle column_area(const TableGrid& grid, std::size_t column, const Box& box) {
    const auto holds = [&](const TableColumn& one) { return one.box == &box || one.group == &box; };
    std::size_t first = column, last = column;
    while (first > 0 && holds(grid.columns[first - 1])) --first;
    while (last + 1 < grid.columns.size() && holds(grid.columns[last + 1])) ++last;
    if (grid.columns[column].box == &box) first = last = column; // One of several that it spans.
    const TableColumn &a = grid.columns[first], &b = grid.columns[last];
    const Length left = std::min(a.x, b.x);
    Length height = grid.spacing_y * static_cast<std::int64_t>(grid.rows.size() - 1);
    for (const TableRow& row : grid.rows) height += row.height;
    return {left, {}, std::max(a.x + a.width, b.x + b.width) - left, height};
}

// 17.5.1: the backgrounds of columns and their groups lie behind the cells that begin in them; they
// are placed in the whole column.
void add_column_grounds(const TableGrid& grid, std::size_t row, Fragment& into) {
    Length above;
    for (std::size_t r = 0; r < row; ++r) above += grid.rows[r].height + grid.spacing_y;
    for (const TableCell& cell : grid.cells) {
        if (cell.row != row || cell.column >= grid.columns.size()) continue;
        const TableColumn& column = grid.columns[cell.column];
        for (const Box* box : {column.group, column.box}) {
            if (!box || (box->style.own->background.alpha <= 0 &&
                         box->style.own->backgrounds.images.empty()))
                continue;
            const std::size_t end = std::min(cell.column + cell.columns, grid.columns.size()) - 1;
            const Length x = std::min(column.x, grid.columns[end].x);
            auto back = std::make_shared<Fragment>();
            back->box = box;
            back->width = width_of(grid, cell);
            back->height = height_of(grid, cell);
            Rectangle area = column_area(grid, cell.column, *box);
            area.x -= x;
            area.y -= above;
            back->ground = std::make_shared<const Rectangle>(area);
            into.children.push_back({x - grid.spacing_x, {}, back});
        }
    }
}

} // namespace

FragmentRef rows_fragment(const TableGrid& grid, std::size_t first, std::size_t last,
                          LineBelow below) {
    auto made = std::make_shared<Fragment>();
    const Length left = grid.spacing_x;
    const Length width = rows_width(grid);
    made->width = width;
    Length y;
    for (std::size_t r = first; r < last; ++r) {
        if (r > first) y += grid.spacing_y;
        const TableRow& row = grid.rows[r];
        auto line = std::make_shared<Fragment>();
        line->box = row.box;
        line->width = width;
        line->height = row.height;
        if (!row.is_collapsed) add_column_grounds(grid, r, *line);
        for (std::size_t c = 0; c < grid.slots[r].size(); ++c) {
            if (grid.slots[r][c] < 0 || row.is_collapsed) continue;
            const TableCell& cell = grid.cells[static_cast<std::size_t>(grid.slots[r][c])];
            if (cell.row != r || cell.column != c) continue;
            const FragmentRef placed = placed_cell(grid, cell);
            const std::size_t end = std::min(cell.column + cell.columns, grid.columns.size()) - 1;
            const Length x = std::min(grid.columns[cell.column].x, grid.columns[end].x);
            if (placed->holds_placeholders) line->holds_placeholders = true;
            const Shift shift = relative_shift(*cell.box, width, {}, is_rtl(*grid.box));
            line->children.push_back({x - left + shift.x, shift.y, placed});
        }
        if (grid.collapses && !row.is_collapsed) {
            add_strips(grid, r, r + 1 == last ? below : LineBelow::next_row, *line);
            for (BorderStrip& strip : line->strips) strip.area.x -= left;
        }
        if (line->holds_placeholders) made->holds_placeholders = true;
        const Shift shift = relative_shift(*row.box, width, {}, is_rtl(*grid.box));
        made->children.push_back({shift.x, y + shift.y, line});
        y += row.height;
    }
    made->height = y;
    return made;
}

namespace {

/// The cells of rows that are cut together, each from the corner of the first.
std::vector<ParallelBox> parted_cells(const Fragment& rows, std::size_t count, Shop& shop) {
    std::vector<ParallelBox> out;
    for (const Placed& row : rows.children) {
        if (!row.fragment->box || row.fragment->box->kind != boxes::BoxKind::row) continue;
        for (const Placed& cell : row.fragment->children) {
            const Fragment& f = *cell.fragment;
            const bool reaches_foot = row.y + cell.y + f.height >= rows.height;
            BlockSpace space{f.width, {}, f.width, {}, f.border};
            if (!reaches_foot) space.height = f.height;
            ParallelBox box{set_parted(*f.box, space, shop), cell.x, row.y + cell.y, reaches_foot};
            FlowItem& open = box.galley.items.front();
            Opened opened = *open.opened;
            opened.paints_border = f.paints_border;
            open.opened = std::make_shared<const Opened>(std::move(opened));
            if (count > 1) box.row = row.fragment->box;
            box.makes_row = f.height <= row.fragment->height;
            out.push_back(std::move(box));
        }
    }
    return out;
}

} // namespace

// CSS Tables 3, 6.1. A cell that spans rows goes on beside the rows it spans.
std::optional<Sliced> split_rows(const TableGrid& grid, std::size_t first, std::size_t last,
                                 Shop& shop) {
    // Rows of a few lines are not worth the trouble.
    const style::InheritedStyle& style = *grid.box->style.inherited;
    const FragmentRef rows = rows_fragment(grid, first, last);
    if (rows->height < style.font.size * 4) return std::nullopt;
    std::vector<ParallelBox> cells = parted_cells(*rows, last - first, shop);
    FragmentRef whole = rows;
    if (last - first == 1)
        for (const Placed& row : rows->children)
            if (row.fragment->box == grid.rows[first].box) whole = row.fragment;
    return slice_parallel(whole, std::move(cells), LoneSlice::spared);
}

} // namespace makeready::flow
