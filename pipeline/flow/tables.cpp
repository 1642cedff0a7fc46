// Tables: a grid of slots, column widths, rows as fragments (CSS 2.1, 17.5; CSS Tables 3).
#include "edges.hpp"

#include <algorithm>
#include <numeric>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::Display;
using style::OwnStyle;

namespace {

struct Cell {
    const Box* box = nullptr;
    std::size_t row = 0, column = 0, rows = 1, columns = 1;
    style::Edges<Length> border;
    FragmentRef fragment;
    Length baseline;
};

struct Column {
    Length narrow, wide; // CSS 2.1's minimum and maximum column widths.
    std::optional<style::Size> wanted;
    Length width, x;
};

class TableSetter {
public:
    TableSetter(const Box& table, Length containing_width, Shop& shop)
        : table_(table), own_(*table.style.own), inherited_(*table.style.inherited),
          containing_(containing_width), shop_(shop) {}

    SetTable set();

private:
    void collect();
    void add_row(const Box& row, std::vector<std::size_t>& part);
    void collapse_borders();
    void measure_columns();
    void choose_width(SetTable& out);
    void share(Length available);
    void set_cells();
    void size_rows();
    std::vector<FragmentRef> rows_of(const std::vector<std::size_t>& part, std::vector<bool>* avoid);
    FragmentRef row_fragment(std::size_t first, std::size_t last) const;
    Length spacing_x() const { return inherited_.border_collapse ? Length{} : inherited_.border_spacing_x; }
    Length spacing_y() const { return inherited_.border_collapse ? Length{} : inherited_.border_spacing_y; }

    const Box& table_;
    const OwnStyle& own_;
    const style::InheritedStyle& inherited_;
    Length containing_;
    Shop& shop_;
    std::vector<const Box*> rows_;
    std::vector<Cell> cells_;
    std::vector<std::size_t> head_, body_, foot_;
    std::vector<std::vector<int>> slots_; // Cell index by row and column, or -1.
    std::vector<Column> columns_;
    std::vector<Length> heights_, tops_;
    std::vector<const Box*> captions_;
};

void TableSetter::add_row(const Box& row, std::vector<std::size_t>& part) {
    const std::size_t r = rows_.size();
    rows_.push_back(&row);
    part.push_back(r);
    slots_.resize(std::max(slots_.size(), r + 1));
    std::size_t column = 0;
    for (const Box* box : row.children) {
        if (box->kind != BoxKind::cell) continue;
        while (column < slots_[r].size() && slots_[r][column] >= 0) ++column;
        Cell cell;
        cell.box = box;
        cell.row = r;
        cell.column = column;
        cell.rows = static_cast<std::size_t>(box->row_span);
        cell.columns = static_cast<std::size_t>(box->column_span);
        slots_.resize(std::max(slots_.size(), r + cell.rows));
        for (std::size_t y = r; y < r + cell.rows; ++y) {
            slots_[y].resize(std::max(slots_[y].size(), column + cell.columns), -1);
            for (std::size_t x = column; x < column + cell.columns; ++x)
                slots_[y][x] = static_cast<int>(cells_.size());
        }
        column += cell.columns;
        cells_.push_back(std::move(cell));
    }
}

void TableSetter::collect() {
    const auto add = [&](const Box& row, Display group) {
        add_row(row, group == Display::table_header_group   ? head_
                     : group == Display::table_footer_group ? foot_
                                                            : body_);
    };
    for (const Box* child : table_.children) {
        if (child->kind == BoxKind::caption) captions_.push_back(child);
        else if (child->kind == BoxKind::row) add(*child, Display::table_row_group);
        else if (child->kind == BoxKind::row_group)
            for (const Box* row : child->children)
                if (row->kind == BoxKind::row) add(*row, child->style.own->display);
    }
    slots_.resize(rows_.size()); // A span past the last row ends there.
    std::size_t width = 0;
    for (const auto& row : slots_) width = std::max(width, row.size());
    for (auto& row : slots_) row.resize(width, -1);
    for (Cell& cell : cells_) cell.rows = std::min(cell.rows, rows_.size() - cell.row);
    columns_.resize(width);
    for (Cell& cell : cells_) {
        const OwnStyle& own = *cell.box->style.own;
        cell.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                       own.border.left.width};
    }
}

// CSS 2.1, 17.6.2.1: of two borders that meet, the wider one is drawn, once. A row's borders count
// for its cells.
void TableSetter::collapse_borders() {
    if (!inherited_.border_collapse) return;
    const auto neighbour = [&](std::size_t row, std::size_t column) -> Cell* {
        if (row >= slots_.size() || column >= columns_.size()) return nullptr;
        const int index = slots_[row][column];
        return index < 0 ? nullptr : &cells_[static_cast<std::size_t>(index)];
    };
    for (Cell& cell : cells_) {
        if (Cell* right = neighbour(cell.row, cell.column + cell.columns)) {
            if (right->border.left >= cell.border.right) cell.border.right = {};
            else right->border.left = {};
        }
        if (Cell* below = neighbour(cell.row + cell.rows, cell.column)) {
            if (below->border.top >= cell.border.bottom) cell.border.bottom = {};
            else below->border.top = {};
        }
    }
}

// CSS 2.1, 17.5.2.2, steps 1 to 3.
void TableSetter::measure_columns() {
    const auto consider = [&](const Cell& cell, bool spanning) {
        const IntrinsicWidths widths = intrinsic_widths(*cell.box, shop_);
        const auto first = columns_.begin() + static_cast<std::ptrdiff_t>(cell.column);
        const auto last = first + static_cast<std::ptrdiff_t>(cell.columns);
        const style::Size& wanted = cell.box->style.own->width;
        if (!spanning) {
            first->narrow = std::max(first->narrow, widths.narrow);
            first->wide = std::max(first->wide, widths.wide);
            if (wanted.is_length()) first->wanted = wanted;
            return;
        }
        const auto widen = [&](Length Column::*which, Length needed) {
            Length have = spacing_x() * static_cast<std::int64_t>(cell.columns - 1);
            for (auto at = first; at != last; ++at) have += (*at).*which;
            if (have >= needed) return;
            const Length each = (needed - have) / static_cast<std::int64_t>(cell.columns);
            for (auto at = first; at != last; ++at) (*at).*which += each;
        };
        widen(&Column::narrow, widths.narrow);
        widen(&Column::wide, widths.wide);
    };
    for (const Cell& cell : cells_)
        if (cell.columns == 1) consider(cell, false);
    for (const Cell& cell : cells_)
        if (cell.columns > 1) consider(cell, true);
}

// CSS 2.1, 17.5.2.2: everybody's minimum first; what is left in proportion to what each still wants.
void TableSetter::share(Length available) {
    for (Column& column : columns_) {
        column.width = column.narrow;
        if (!column.wanted) continue;
        column.width = std::max(column.narrow, column.wanted->of(available));
        column.wide = column.width;
    }
    Length have;
    Length wish;
    for (const Column& column : columns_) {
        have += column.width;
        wish += std::max(column.wide - column.width, Length{});
    }
    Length rest = available - have;
    if (rest.units <= 0) return;
    const Length given = std::min(rest, wish);
    for (Column& column : columns_) {
        const Length want = std::max(column.wide - column.width, Length{});
        if (wish.units > 0)
            column.width += want.scaled(static_cast<double>(given.units) / static_cast<double>(wish.units));
    }
    Length total;
    for (const Column& column : columns_) total += column.width;
    rest = available - total;
    const bool wider = rest.units > static_cast<std::int64_t>(columns_.size());
    if (!wider || total.units == 0) {
        if (!columns_.empty()) columns_.back().width += rest;
        return;
    }
    const Length all = total;
    for (Column& column : columns_)
        column.width += rest.scaled(static_cast<double>(column.width.units) / static_cast<double>(all.units));
}

void TableSetter::choose_width(SetTable& out) {
    const Length gaps = spacing_x() * static_cast<std::int64_t>(columns_.size() + 1);
    Length narrow = gaps;
    Length wide = gaps;
    for (const Column& column : columns_) {
        narrow += column.narrow;
        wide += std::max(column.wide, column.wanted ? column.wanted->length : Length{});
    }
    UsedEdges edges = used_edges(table_, {containing_, {}, false}, shop_);
    if (inherited_.border_collapse) edges.padding = {};
    const Length outer =
        edges.border.left + edges.border.right + edges.padding.left + edges.padding.right;
    if (own_.width.is_auto()) {
        const Length room = edges.width - outer;
        const Length content = std::max(narrow, std::min(wide, room));
        edges = used_edges(table_, {containing_, {}, false}, shop_, content + outer);
        if (inherited_.border_collapse) edges.padding = {};
    } else if (edges.width < narrow + outer) {
        edges.width = narrow + outer;
    }
    if (narrow + outer > containing_)
        shop_.report.warning(table_.at, "MR720",
                             "this table is wider than the page lets it be. Give it fewer columns, "
                             "smaller type, or shorter words.");
    share(edges.width - outer - gaps);
    Length x = spacing_x();
    for (Column& column : columns_) {
        column.x = x;
        x += column.width + spacing_x();
    }
    out.edges = edges;
}

void TableSetter::set_cells() {
    for (Cell& cell : cells_) {
        Length width = spacing_x() * static_cast<std::int64_t>(cell.columns - 1);
        for (std::size_t n = 0; n < cell.columns; ++n) width += columns_[cell.column + n].width;
        cell.fragment = set_block(*cell.box, width, shop_);
        cell.baseline = first_baseline(*cell.fragment);
    }
}

bool aligns_baseline(const Cell& cell) {
    return cell.box->style.own->vertical_align == style::VerticalAlign::baseline && cell.baseline.units >= 0;
}

// CSS 2.1, 17.5.3.
void TableSetter::size_rows() {
    heights_.assign(rows_.size(), {});
    std::vector<Length> baselines(rows_.size());
    for (const Cell& cell : cells_)
        if (aligns_baseline(cell)) baselines[cell.row] = std::max(baselines[cell.row], cell.baseline);
    const auto needed = [&](const Cell& cell) {
        const Length drop = aligns_baseline(cell) ? baselines[cell.row] - cell.baseline : Length{};
        return cell.fragment->height + drop;
    };
    for (std::size_t r = 0; r < rows_.size(); ++r) {
        const style::Size& height = rows_[r]->style.own->height;
        if (height.is_length() && height.percent == 0) heights_[r] = height.length;
    }
    for (const Cell& cell : cells_) {
        const style::Size& height = cell.box->style.own->height;
        const Length least = height.is_length() && height.percent == 0 ? height.length : Length{};
        if (cell.rows == 1) heights_[cell.row] = std::max({heights_[cell.row], needed(cell), least});
    }
    for (const Cell& cell : cells_) {
        if (cell.rows == 1) continue;
        Length have = spacing_y() * static_cast<std::int64_t>(cell.rows - 1);
        for (std::size_t n = 0; n < cell.rows; ++n) have += heights_[cell.row + n];
        heights_[cell.row + cell.rows - 1] += std::max(needed(cell) - have, Length{});
    }
    tops_ = baselines; // Kept for placing: the row's baseline.
}

FragmentRef TableSetter::row_fragment(std::size_t first, std::size_t last) const {
    auto made = std::make_shared<Fragment>();
    made->box = rows_[first];
    const Column& end = columns_.back();
    made->width = end.x + end.width + spacing_x();
    Length y = spacing_y();
    for (std::size_t r = first; r < last; ++r) {
        auto back = std::make_shared<Fragment>(); // The row itself, for its background.
        back->box = rows_[r];
        back->width = made->width;
        back->height = heights_[r];
        made->children.push_back({{}, y, back});
        for (const Cell& cell : cells_) {
            if (cell.row != r) continue;
            Length height = spacing_y() * static_cast<std::int64_t>(cell.rows - 1);
            for (std::size_t n = 0; n < cell.rows; ++n) height += heights_[r + n];
            auto placed = std::make_shared<Fragment>(*cell.fragment);
            const Length spare = height - placed->height;
            Length shift;
            switch (cell.box->style.own->vertical_align) {
            case style::VerticalAlign::middle: shift = spare / 2; break;
            case style::VerticalAlign::bottom: shift = spare; break;
            case style::VerticalAlign::baseline:
                if (aligns_baseline(cell)) shift = tops_[r] - cell.baseline;
                break;
            default: break;
            }
            for (Placed& child : placed->children) child.y += shift;
            placed->height = height;
            placed->border = cell.border;
            made->children.push_back({columns_[cell.column].x, y, placed});
        }
        y += heights_[r] + (r + 1 < last ? spacing_y() : Length{});
    }
    made->height = y;
    made->box = nullptr;
    return made;
}

// Rows that a cell spans stay together.
std::vector<FragmentRef> TableSetter::rows_of(const std::vector<std::size_t>& part, std::vector<bool>* avoid) {
    std::vector<FragmentRef> out;
    for (std::size_t n = 0; n < part.size();) {
        std::size_t end = part[n] + 1;
        for (std::size_t r = part[n]; r < end; ++r)
            for (const Cell& cell : cells_)
                if (cell.row == r) end = std::max(end, r + cell.rows);
        end = std::min(end, part.back() + 1);
        out.push_back(row_fragment(part[n], end));
        if (avoid) {
            const auto wish = rows_[part[n]]->style.own->break_before;
            const bool after = n > 0 && rows_[part[n] - 1]->style.own->break_after == style::BreakBetween::avoid;
            avoid->push_back(wish == style::BreakBetween::avoid || after);
        }
        n += end - part[n];
    }
    return out;
}

SetTable TableSetter::set() {
    SetTable out;
    collect();
    collapse_borders();
    if (columns_.empty()) {
        out.edges = used_edges(table_, {containing_, {}, false}, shop_);
    } else {
        measure_columns();
        choose_width(out);
        set_cells();
        size_rows();
        out.head = rows_of(head_, nullptr);
        out.rows = rows_of(body_, &out.avoid_break_before);
        out.foot = rows_of(foot_, nullptr);
    }
    for (const Box* caption : captions_) {
        const bool above = caption->style.inherited->caption_side == style::CaptionSide::top;
        (above ? out.captions_above : out.captions_below).push_back(flow::set_block(*caption, out.edges.width, shop_));
    }
    return out;
}

} // namespace

IntrinsicWidths table_widths(const Box& box, Shop& shop) {
    const SetTable set = set_table(box, Length::from_points(100000), shop);
    return {{}, set.edges.content_width()};
}

FragmentRef set_table_whole(const Box& box, const BlockSpace& space, Shop& shop) {
    const SetTable set = set_table(box, space.containing_width, shop);
    auto made = std::make_shared<Fragment>();
    made->box = &box;
    made->width = set.edges.width;
    for (const auto* part : {&set.head, &set.rows, &set.foot})
        for (const FragmentRef& row : *part) {
            made->children.push_back({{}, made->height, row});
            made->height += row->height;
        }
    return made;
}

SetTable set_table(const Box& box, Length containing_width, Shop& shop) {
    return TableSetter(box, containing_width, shop).set();
}

} // namespace makeready::flow
