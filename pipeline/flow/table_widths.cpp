// Widths of a table's columns (CSS 2.1, 17.5.2; CSS Tables 3, 3.8 and 3.9).
#include "tables.hpp"

#include <algorithm>
#include <numeric>

namespace makeready::flow {

using boxes::Box;
using style::Size;

namespace {

bool is_fixed(const Size& size) {
    return size.is_length() && size.percent == 0;
}

/// A percentage that comes to nothing, or to less, asks for nothing.
double percentage_of(const Size& size) {
    constexpr double least = 1e-6;
    return size.is_length() && size.percent > least ? size.percent : 0;
}

/// What a cell, or a column, asks of the columns it covers.
struct Wish {
    Length narrow, wide;
    double percent = 0;
    bool is_constrained = false;
};

// CSS Tables 3, 3.8.2: outer min-content, max-content and percentage of a cell.
Wish wish_of(const TableCell& cell, const TableGrid& grid, Shop& shop) {
    const style::OwnStyle& own = *cell.box->style.own;
    const Length padding = used(own.padding.left, {}, {}) + used(own.padding.right, {}, {});
    const Length edges =
        padding + (grid.collapses ? cell.border.left + cell.border.right
                                  : own.border.left.width + own.border.right.width);
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : edges;
    const IntrinsicWidths content = content_widths(*cell.box, shop);
    Wish wish{content.narrow + edges, content.wide + edges};
    if (is_fixed(own.min_width)) {
        wish.narrow = std::max(wish.narrow, own.min_width.of({}) + outer);
        wish.wide = std::max(wish.wide, wish.narrow);
    }
    if (is_fixed(own.width)) {
        wish.wide = std::max(own.width.of({}) + outer, wish.narrow);
        wish.is_constrained = true;
    }
    if (is_fixed(own.max_width))
        wish.wide = std::max(wish.narrow, std::min(wish.wide, own.max_width.of({}) + outer));
    wish.percent = percentage_of(own.width);
    return wish;
}

/// Columns [first, last) of a grid, and which of their widths grow.
struct Stretch {
    std::vector<TableColumn>& columns;
    std::size_t first, last;
};

// CSS Tables 3, 3.9.3.2: excess goes to columns nobody gave a width, else to those given one, else
// to percentages, else to all.
void add_excess(const Stretch& stretch, Length TableColumn::*which, Length excess) {
    const auto share = [&](const auto& takes, const auto& weight) {
        double all = 0;
        std::size_t last = stretch.last;
        for (std::size_t n = stretch.first; n < stretch.last; ++n)
            if (takes(stretch.columns[n])) {
                all += weight(stretch.columns[n]);
                last = n;
            }
        if (last == stretch.last || !(all > 0)) return false;
        Length left = excess;
        for (std::size_t n = stretch.first; n < stretch.last; ++n) {
            TableColumn& column = stretch.columns[n];
            if (!takes(column)) continue;
            const Length part = n == last ? left : excess.scaled(weight(column) / all);
            column.*which += part;
            left -= part;
        }
        return true;
    };
    const auto wide = [](const TableColumn& c) { return static_cast<double>(c.wide.units); };
    const auto one = [](const TableColumn&) { return 1.0; };
    const auto percent = [](const TableColumn& c) { return c.percent; };
    const auto is_free = [](const TableColumn& c) {
        return !c.is_constrained && c.percent == 0 && c.wide.units > 0;
    };
    const auto is_given = [](const TableColumn& c) {
        return c.is_constrained && c.percent == 0 && c.wide.units > 0;
    };
    const auto is_part = [](const TableColumn& c) { return c.percent > 0; };
    const auto is_empty = [](const TableColumn& c) { return !c.is_constrained && c.percent == 0; };
    const auto is_any = [](const TableColumn&) { return true; };
    if (share(is_free, wide) || share(is_empty, one) || share(is_given, wide) ||
        share(is_part, percent))
        return;
    share(is_any, one);
}

Length sum(const std::vector<TableColumn>& columns, Length TableColumn::*which) {
    Length all;
    for (const TableColumn& column : columns) all += column.*which;
    return all;
}

// CSS Tables 3, 3.8.3: what percentage is left goes to columns without one, by their widest
// content.
void share_percentage(const Stretch& stretch, double percent) {
    double all = 0;
    std::size_t without = 0;
    for (std::size_t n = stretch.first; n < stretch.last; ++n) {
        const TableColumn& column = stretch.columns[n];
        percent -= column.percent;
        if (column.percent != 0) continue;
        all += static_cast<double>(column.wide.units);
        ++without;
    }
    if (percent <= 0 || without == 0) return;
    for (std::size_t n = stretch.first; n < stretch.last; ++n) {
        TableColumn& column = stretch.columns[n];
        if (column.percent != 0) continue;
        column.percent = all > 0 ? percent * static_cast<double>(column.wide.units) / all
                                 : percent / static_cast<double>(without);
    }
}

// 3.8.3: columns grow to their widest content before they grow over it. Returns what is left.
Length grow_to_widest(const Stretch& stretch, Length excess) {
    double all = 0;
    for (std::size_t n = stretch.first; n < stretch.last; ++n)
        all += static_cast<double>((stretch.columns[n].wide - stretch.columns[n].narrow).units);
    if (!(all > 0)) return excess;
    const double part = std::min(static_cast<double>(excess.units) / all, 1.0);
    for (std::size_t n = stretch.first; n < stretch.last; ++n) {
        TableColumn& column = stretch.columns[n];
        const Length more = (column.wide - column.narrow).scaled(part);
        column.narrow += more;
        excess -= more;
    }
    return excess;
}

void add_span(TableGrid& grid, const TableCell& cell, const Wish& wish) {
    const std::size_t end = std::min(cell.column + cell.columns, grid.columns.size());
    const Stretch stretch{grid.columns, cell.column, end};
    Length narrow = grid.spacing_x * static_cast<std::int64_t>(end - cell.column - 1);
    Length wide = narrow;
    for (std::size_t n = cell.column; n < end; ++n) {
        narrow += grid.columns[n].narrow;
        wide += grid.columns[n].wide;
    }
    share_percentage(stretch, wish.percent);
    if (wish.narrow > narrow) {
        const Length rest = grow_to_widest(stretch, wish.narrow - narrow);
        if (rest.units > 0) add_excess(stretch, &TableColumn::narrow, rest);
    }
    if (wish.wide > wide) add_excess(stretch, &TableColumn::wide, wish.wide - wide);
    for (std::size_t n = cell.column; n < end; ++n)
        grid.columns[n].wide = std::max(grid.columns[n].wide, grid.columns[n].narrow);
}

} // namespace

namespace {

/// What a column's own box and its group's ask for.
void add_own_wish(TableColumn& column) {
    for (const Box* box : {column.box, column.group}) {
        if (!box) continue;
        const style::OwnStyle& own = *box->style.own;
        if (is_fixed(own.width)) {
            column.wide = std::max(column.wide, own.width.of({}));
            column.is_constrained = true;
        } else if (own.width.is_length()) {
            column.percent = std::max(column.percent, percentage_of(own.width));
        }
        if (is_fixed(own.min_width)) column.narrow = std::max(column.narrow, own.min_width.of({}));
        if (own.width.is_length()) break;
    }
}

void add_wish(TableColumn& column, const Wish& wish) {
    column.narrow = std::max(column.narrow, wish.narrow);
    // CSS 2.1, 17.5.2.2: a width that is given stands for its column, as browsers have it.
    if (wish.is_constrained != column.is_constrained)
        column.wide = wish.is_constrained ? wish.wide : column.wide;
    else
        column.wide = std::max(column.wide, wish.wide);
    column.percent = std::max(column.percent, wish.percent);
    column.is_constrained = column.is_constrained || wish.is_constrained;
}

} // namespace

void measure_columns(TableGrid& grid, Shop& shop) {
    for (TableColumn& column : grid.columns) add_own_wish(column);
    std::vector<std::pair<const TableCell*, Wish>> spans;
    for (const TableCell& cell : grid.cells) {
        if (cell.column >= grid.columns.size()) continue;
        const Wish wish = wish_of(cell, grid, shop);
        if (cell.columns > 1)
            spans.emplace_back(&cell, wish);
        else
            add_wish(grid.columns[cell.column], wish);
    }
    for (TableColumn& column : grid.columns) column.wide = std::max(column.wide, column.narrow);
    std::stable_sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) {
        return a.first->columns < b.first->columns;
    });
    for (const auto& [cell, wish] : spans) add_span(grid, *cell, wish);
    double left = 100; // More than the whole can't be given away.
    for (TableColumn& column : grid.columns) {
        column.percent = std::min(column.percent, left);
        left -= column.percent;
    }
}

Length least_caption(const TableGrid& grid, Shop& shop) {
    Length least;
    for (const Box* caption : grid.captions)
        least = std::max(least, intrinsic_widths(*caption, shop).narrow);
    return least;
}

IntrinsicWidths grid_widths(const TableGrid& grid) {
    IntrinsicWidths widths{grid.gaps() + sum(grid.columns, &TableColumn::narrow),
                           grid.gaps() + sum(grid.columns, &TableColumn::wide)};
    // 3.8.1: as wide as percentages make it when their columns are as wide as they like.
    double percent = 0;
    double plain = 0;
    double widest = 0;
    for (const TableColumn& column : grid.columns) {
        const auto wide = static_cast<double>(column.wide.units);
        percent += column.percent;
        if (column.percent > 0)
            widest = std::max(widest, wide * 100 / column.percent);
        else
            plain += wide;
    }
    if (percent >= 100 && plain > 0)
        widest = static_cast<double>(Length::from_points(100000).units);
    else if (percent < 100 && percent > 0)
        widest = std::max(widest, plain * 100 / (100 - percent));
    if (percent > 0)
        widths.wide =
            std::max(widths.wide, grid.gaps() + Length::from_units(std::min(widest, 1e11)));
    return widths;
}

void share_width(TableGrid& grid, Length width) {
    const Length assignable = std::max(width - grid.gaps(), Length{});
    auto& columns = grid.columns;

    // 3.9.3.1: four guesses, each at least as wide as the one before.
    enum Guess { least, percentages, specified, most };

    const auto guess = [&](const TableColumn& column, int which) {
        const bool part = column.percent > 0;
        if (which >= percentages && part)
            return std::max(assignable.scaled(column.percent / 100), column.narrow);
        if (which >= most && !part) return column.wide;
        if (which >= specified && !part && column.is_constrained) return column.wide;
        return column.narrow;
    };
    const auto total = [&](int which) {
        Length all;
        for (const TableColumn& column : columns) all += guess(column, which);
        return all;
    };
    if (assignable > total(most)) {
        for (TableColumn& column : columns) column.width = guess(column, most);
        add_excess({columns, 0, columns.size()}, &TableColumn::width, assignable - total(most));
        return;
    }
    int upper = percentages;
    while (upper < most && total(upper) < assignable) ++upper;
    const Length low = total(upper - 1);
    const Length high = total(upper);
    const double part = high > low ? static_cast<double>((assignable - low).units) /
                                         static_cast<double>((high - low).units)
                                   : 0;
    Length given;
    for (TableColumn& column : columns) {
        const Length from = guess(column, upper - 1);
        column.width = from + (guess(column, upper) - from).scaled(std::max(part, 0.0));
        given += column.width;
    }
    if (!columns.empty() && part > 0) { // What rounding leaves.
        for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
            if (guess(*column, upper) == guess(*column, upper - 1)) continue;
            column->width += assignable - given;
            break;
        }
    }
}

namespace {

using Given = std::vector<std::optional<Length>>;

/// What columns and their groups ask for.
Given asked_by_columns(const TableGrid& grid, Length assignable) {
    Given given(grid.columns.size());
    for (std::size_t n = 0; n < grid.columns.size(); ++n)
        for (const Box* box : {grid.columns[n].box, grid.columns[n].group})
            if (box && box->style.own->width.is_length() && !given[n])
                given[n] = box->style.own->width.of(assignable);
    return given;
}

/// What a cell asks for, spacing between its columns left out; nullopt: nothing.
std::optional<Length> asked_by_cell(const TableGrid& grid, const TableCell& cell, Length width,
                                    Length assignable) {
    const style::OwnStyle& own = *cell.box->style.own;
    if (!own.width.is_length()) return std::nullopt;
    Length wanted = own.width.of(assignable);
    if (own.box_sizing == style::BoxSizing::content_box && own.width.percent == 0)
        wanted += cell.border.left + cell.border.right + used(own.padding.left, width, {}) +
                  used(own.padding.right, width, {});
    const std::size_t end = std::min(cell.column + cell.columns, grid.columns.size());
    return wanted - grid.spacing_x * static_cast<std::int64_t>(end - cell.column - 1);
}

/// Shares a length among the columns [first, end) for which nothing is given yet.
void share(Given& given, std::size_t first, std::size_t end, Length whole) {
    const auto begin = given.begin() + static_cast<std::ptrdiff_t>(first);
    const auto stop = given.begin() + static_cast<std::ptrdiff_t>(end);
    std::int64_t open = std::count(begin, stop, std::nullopt);
    for (auto one = begin; one != stop; ++one) {
        if (*one) continue;
        *one = whole / open--;
        whole -= **one;
    }
}

Length sum_of(const Given& given, std::size_t first, std::size_t end) {
    Length sum;
    for (std::size_t n = first; n < end; ++n) sum += given[n].value_or(Length{});
    return sum;
}

/// 17.5.2.1: what columns of given widths leave over goes to them in proportion.
void stretch(Given& given, Length rest, Length sum) {
    Length left = rest;
    for (std::size_t n = 0; n < given.size(); ++n) {
        const Length part = n + 1 == given.size()
                                ? left
                                : rest.scaled(static_cast<double>(given[n]->units) /
                                              static_cast<double>(sum.units));
        *given[n] += part;
        left -= part;
    }
}

} // namespace

Length share_fixed_width(TableGrid& grid, Length width) {
    auto& columns = grid.columns;
    const Length assignable = std::max(width - grid.gaps(), Length{});
    Given given = asked_by_columns(grid, assignable);
    for (const TableCell& cell : grid.cells) {
        if (cell.row != 0 || cell.column >= columns.size()) continue;
        const std::size_t end = std::min(cell.column + cell.columns, columns.size());
        if (const auto asked = asked_by_cell(grid, cell, width, assignable))
            share(given, cell.column, end,
                  std::max(*asked - sum_of(given, cell.column, end), Length{}));
    }
    const Length sum = sum_of(given, 0, given.size());
    const Length rest = std::max(assignable - sum, Length{});
    const bool has_open = std::count(given.begin(), given.end(), std::nullopt) > 0;
    if (has_open)
        share(given, 0, given.size(), rest);
    else if (rest.units > 0 && sum.units > 0)
        stretch(given, rest, sum);
    Length all = grid.gaps();
    for (std::size_t n = 0; n < columns.size(); ++n) {
        columns[n].width = *given[n];
        all += columns[n].width;
    }
    return std::max(all, width);
}

} // namespace makeready::flow
