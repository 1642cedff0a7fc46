#include "grid_placement.hpp"

#include "grid_lines.hpp"
#include "items.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;

namespace {

/// Which cells of the grid are taken. Lines run along the axis that is filled first.
class Cells {
public:
    bool is_free(const GridRange& lines, const GridRange& across) const {
        for (std::int32_t line = lines.first; line < lines.last; ++line)
            for (std::int32_t at = across.first; at < across.last; ++at)
                if (is_taken(line, at)) return false;
        return true;
    }

    void take(const GridRange& lines, const GridRange& across) {
        for (std::int32_t line = lines.first; line < lines.last; ++line)
            for (std::int32_t at = across.first; at < across.last; ++at)
                rows_[index(line)][index(at)] = true;
    }

    /// Makes room for so many lines and positions.
    void widen(std::int32_t lines, std::int32_t width) {
        if (rows_.size() < index(lines)) rows_.resize(index(lines));
        for (auto& cells : rows_)
            if (cells.size() < index(width)) cells.resize(index(width));
    }

private:
    static std::size_t index(std::int32_t at) { return static_cast<std::size_t>(at); }

    bool is_taken(std::int32_t line, std::int32_t at) const {
        return index(line) < rows_.size() && index(at) < rows_[index(line)].size() &&
               rows_[index(line)][index(at)];
    }

    std::vector<std::vector<bool>> rows_;
};

/// An item while it is placed: by line (the axis filled last) and across.
struct Asked {
    const Box* box = nullptr;
    AskedRange line, across;
    bool is_placed = false;
};

/// Places what places itself (8.5).
class AutoPlacer {
public:
    AutoPlacer(std::vector<Asked>& items, std::int32_t width, bool is_dense)
        : items_(items), width_(width), is_dense_(is_dense) {}

    void run() {
        for (Asked& item : items_)
            if (item.line.is_definite && item.across.is_definite)
                settle(item, item.line.range, item.across.range);
        place_in_lines();
        place_rest();
    }

private:
    void settle(Asked& item, const GridRange& line, const GridRange& across) {
        item.line.range = line;
        item.across.range = across;
        item.is_placed = true;
        width_ = std::max(width_, across.last);
        cells_.widen(line.last, across.last);
        cells_.take(line, across);
    }

    static GridRange moved(const GridRange& range, std::int32_t first) {
        return {first, first + range.span()};
    }

    void place_in_lines();
    void place_rest();
    void place_across(Asked& item);
    void place_anywhere(Asked& item);

    std::vector<Asked>& items_;
    std::int32_t width_;
    bool is_dense_;
    Cells cells_;
    std::int32_t line_ = 0, at_ = 0; ///< The cursor.
};

// Step 1: items locked to a line.
void AutoPlacer::place_in_lines() {
    std::map<std::int32_t, std::int32_t> reached;
    for (Asked& item : items_) {
        if (item.is_placed || !item.line.is_definite) continue;
        std::int32_t& from = reached[item.line.range.first];
        std::int32_t at = is_dense_ ? 0 : from;
        while (!cells_.is_free(item.line.range, moved(item.across.range, at))) ++at;
        settle(item, item.line.range, moved(item.across.range, at));
        from = at;
    }
}

// Steps 2 to 4.
void AutoPlacer::place_rest() {
    for (const Asked& item : items_)
        width_ = std::max(width_, item.across.is_definite ? item.across.range.last
                                                          : item.across.range.span());
    for (Asked& item : items_) {
        if (item.is_placed) continue;
        if (is_dense_) line_ = at_ = 0;
        if (item.across.is_definite)
            place_across(item);
        else
            place_anywhere(item);
    }
}

void AutoPlacer::place_across(Asked& item) {
    if (!is_dense_ && item.across.range.first < at_) ++line_;
    at_ = item.across.range.first;
    while (!cells_.is_free(moved(item.line.range, line_), item.across.range)) ++line_;
    settle(item, moved(item.line.range, line_), item.across.range);
}

void AutoPlacer::place_anywhere(Asked& item) {
    for (;; ++line_, at_ = 0)
        for (; at_ + item.across.range.span() <= width_; ++at_) {
            const GridRange across = moved(item.across.range, at_);
            const GridRange line = moved(item.line.range, line_);
            if (cells_.is_free(line, across)) return settle(item, line, across);
        }
}

std::int32_t first_of(const std::vector<Asked>& items, AskedRange Asked::*axis) {
    std::int32_t first = 0;
    for (const Asked& item : items)
        if ((item.*axis).is_definite) first = std::min(first, (item.*axis).range.first);
    return first;
}

void move_by(std::vector<Asked>& items, AskedRange Asked::*axis, std::int32_t offset) {
    for (Asked& item : items) {
        AskedRange& asked = item.*axis;
        if (!asked.is_definite) continue;
        asked.range.first += offset;
        asked.range.last += offset;
    }
}

} // namespace

GridPlacement place_grid_items(const Box& container, const ExplicitTracks& rows,
                               const ExplicitTracks& columns) {
    const style::GridStyle& grid = *container.style.own->grid;
    const GridLines row_lines(rows, grid, true), column_lines(columns, grid, false);
    const bool by_column = grid.flows_by_column;
    std::vector<Asked> items;
    for (const Box* box : items_of(container)) {
        const style::GridPlace& place = box->style.own->grid_place;
        Asked asked{box, row_lines.range(place.row_start, place.row_end),
                    column_lines.range(place.column_start, place.column_end)};
        if (by_column) std::swap(asked.line, asked.across);
        items.push_back(asked);
    }
    const std::int32_t lines_before = -first_of(items, &Asked::line);
    const std::int32_t across_before = -first_of(items, &Asked::across);
    move_by(items, &Asked::line, lines_before);
    move_by(items, &Asked::across, across_before);
    const std::int32_t width = (by_column ? row_lines : column_lines).count() + across_before;
    AutoPlacer(items, width, grid.is_dense).run();
    GridPlacement out;
    out.rows_before = by_column ? across_before : lines_before;
    out.columns_before = by_column ? lines_before : across_before;
    out.rows = row_lines.count() + out.rows_before;
    out.columns = column_lines.count() + out.columns_before;
    for (const Asked& item : items) {
        PlacedItem placed{item.box, item.line.range, item.across.range};
        if (by_column) std::swap(placed.rows, placed.columns);
        out.rows = std::max(out.rows, placed.rows.last);
        out.columns = std::max(out.columns, placed.columns.last);
        out.items.push_back(placed);
    }
    return out;
}

AbsoluteRange absolute_rows(const Box& child, const Box& container, const ExplicitTracks& rows) {
    const GridLines lines(rows, *container.style.own->grid, true);
    const style::GridPlace& place = child.style.own->grid_place;
    return {lines.line(place.row_start, true), lines.line(place.row_end, false)};
}

AbsoluteRange absolute_columns(const Box& child, const Box& container,
                               const ExplicitTracks& columns) {
    const GridLines lines(columns, *container.style.own->grid, false);
    const style::GridPlace& place = child.style.own->grid_place;
    return {lines.line(place.column_start, true), lines.line(place.column_end, false)};
}

} // namespace makeready::flow
