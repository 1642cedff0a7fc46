// Flexible boxes (CSS Flexbox 1, 9).
#include "flex_item.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using style::FlexDirection;
using style::FlexWrap;

namespace {

struct FlexLine {
    std::vector<FlexItem> items;
    Length cross, cross_at;
    Length above, below; ///< Of the baseline of those aligned by it.
};

class FlexLayout {
public:
    FlexLayout(const Box& box, const ItemRoom& room, Shop& shop)
        : box_(box), alignment_(box.style.own->alignment), axes_(axes_of(box, room)),
          measurer_(box, axes_, shop) {}

    ItemLayout run();

private:
    static FlexAxes axes_of(const Box& box, const ItemRoom& room);
    void collect();
    Length most_main() const;
    Length main_size() const;
    void flex(FlexLine& line);
    void set_items(FlexLine& line);
    void size_line(FlexLine& line);
    Length limited_container(Length cross) const;
    void align_lines();
    void stretch(FlexLine& line);
    void justify(FlexLine& line);
    void place_across(FlexLine& line);
    SetItem finished(const FlexItem& item) const;
    ItemLayout rows() const;

    const Box& box_;
    const style::AlignmentStyle& alignment_;
    FlexAxes axes_;
    FlexMeasurer measurer_;
    std::vector<FlexLine> lines_;
    Length main_, cross_; ///< Of the container's content box.
};

FlexAxes FlexLayout::axes_of(const Box& box, const ItemRoom& room) {
    const style::OwnStyle& own = *box.style.own;
    FlexAxes axes;
    axes.is_row = own.flex.direction == FlexDirection::row ||
                  own.flex.direction == FlexDirection::row_reverse;
    axes.main_reversed = own.flex.direction == FlexDirection::row_reverse ||
                         own.flex.direction == FlexDirection::column_reverse;
    axes.cross_reversed = own.flex.wrap == FlexWrap::wrap_reverse;
    axes.is_multi_line = own.flex.wrap != FlexWrap::nowrap;
    axes.rtl = room.rtl;
    axes.room = room;
    const Length across = gap_of(own.column_gap, room.width);
    const Length down = gap_of(own.row_gap, room.height);
    axes.main_gap = axes.is_row ? across : down;
    axes.cross_gap = axes.is_row ? down : across;
    return axes;
}

// What a line may hold: a column without a height wraps at its greatest one.
Length FlexLayout::most_main() const {
    if (const auto main = axes_.main()) return *main;
    return axes_.room.most_height.value_or(style::Size::no_limit);
}

// 9.3, step 5. Breaks asked for between items part lines too (10).
void FlexLayout::collect() {
    Length used;
    for (const Box* child : items_of(box_)) {
        FlexItem item = measurer_.measure(*child);
        if (item.is_collapsed) item.base = item.hypothetical = item.least = item.margins_main = {};
        const Length outer = item.hypothetical + item.margins_main;
        const bool fits = !lines_.empty() && used + axes_.main_gap + outer <= most_main();
        if (lines_.empty() || (axes_.is_multi_line && !fits)) {
            lines_.emplace_back();
            used = outer;
        } else {
            used += axes_.main_gap + outer;
        }
        lines_.back().items.push_back(std::move(item));
    }
}

// 9.2, step 4; a column without a height is as high as its longest line.
Length FlexLayout::main_size() const {
    if (const auto main = axes_.main()) return *main;
    Length longest;
    for (const FlexLine& line : lines_) {
        Length sum = axes_.main_gap * static_cast<std::int64_t>(line.items.size() - 1);
        for (const FlexItem& item : line.items) sum += item.hypothetical + item.margins_main;
        longest = std::max(longest, sum);
    }
    if (axes_.room.most_height) longest = std::min(longest, *axes_.room.most_height);
    return std::max(longest, axes_.room.least_height);
}

void FlexLayout::flex(FlexLine& line) {
    Length room = main_ - axes_.main_gap * static_cast<std::int64_t>(line.items.size() - 1);
    for (const FlexItem& item : line.items) room -= item.margins_main;
    flex_lengths(line.items, room);
}

void FlexLayout::set_items(FlexLine& line) {
    for (FlexItem& item : line.items) {
        const Length used = item.used;
        if (item.is_collapsed) item.used = item.frame_main;
        measurer_.set(item, {});
        item.used = used;
    }
}

// 9.4, step 8.
void FlexLayout::size_line(FlexLine& line) {
    const auto definite = axes_.cross();
    for (FlexItem& item : line.items) {
        const bool by_baseline =
            item.stands == Standing::baseline || item.stands == Standing::last_baseline;
        if (!by_baseline || item.auto_above || item.auto_below) {
            line.cross = std::max(line.cross, item.outer_cross());
            continue;
        }
        const bool last = item.stands == Standing::last_baseline;
        const Length found = last ? last_baseline(*item.set) : first_baseline(*item.set);
        const Length baseline = found.units >= 0 ? found : item.cross;
        item.above = item.edges.margin.top + baseline;
        item.below = item.outer_cross() - item.above;
        if (axes_.cross_reversed) std::swap(item.above, item.below);
        line.above = std::max(line.above, item.above);
        line.below = std::max(line.below, item.below);
    }
    line.cross = std::max(line.cross, line.above + line.below);
    if (axes_.is_multi_line) return;
    line.cross = definite ? *definite : limited_container(line.cross);
}

Length FlexLayout::limited_container(Length cross) const {
    if (!axes_.is_row) return cross;
    if (axes_.room.most_height) cross = std::min(cross, *axes_.room.most_height);
    return std::max(cross, axes_.room.least_height);
}

// 9.4, step 9, and 9.6, steps 15 and 16.
void FlexLayout::align_lines() {
    const auto gaps =
        axes_.cross_gap * static_cast<std::int64_t>(lines_.empty() ? 0 : lines_.size() - 1);
    Length all = gaps;
    for (const FlexLine& line : lines_) all += line.cross;
    cross_ = axes_.cross() ? *axes_.cross() : limited_container(all);
    const Length room = cross_ - all;
    const style::Alignment how = alignment_.align_content;
    const bool stretches =
        how.kind == style::Alignment::Kind::normal || how.kind == style::Alignment::Kind::stretch;
    if (!axes_.is_multi_line) return;
    Length at;
    Spread share;
    if (!stretches)
        share = spread(how, room, lines_.size(), {axes_.cross_reversed, !axes_.is_row, axes_.rtl});
    Length left = stretches ? std::max(room, Length{}) : Length{};
    auto count = static_cast<std::int64_t>(lines_.size());
    at = share.before;
    for (FlexLine& line : lines_) {
        const Length more = left / count--;
        left -= more;
        line.cross += more;
        line.cross_at = at;
        at += line.cross + axes_.cross_gap + share.between;
    }
}

void FlexLayout::stretch(FlexLine& line) {
    for (FlexItem& item : line.items) {
        if (!item.fills_cross || item.is_collapsed) continue;
        const Length size = measurer_.limited_cross(item, line.cross - item.margins_cross);
        if (size != item.cross || axes_.is_row) measurer_.set(item, size);
    }
}

// 9.5, step 12.
void FlexLayout::justify(FlexLine& line) {
    Length room = main_ - axes_.main_gap * static_cast<std::int64_t>(line.items.size() - 1);
    std::int64_t autos = 0;
    for (const FlexItem& item : line.items) {
        room -= item.outer_main();
        autos += (item.auto_start ? 1 : 0) + (item.auto_end ? 1 : 0);
    }
    Spread share;
    const bool takes_autos = autos > 0 && room.units > 0;
    if (!takes_autos)
        share = spread(alignment_.justify_content, room, line.items.size(),
                       {axes_.main_reversed, axes_.is_row, axes_.rtl});
    Length at = share.before;
    for (FlexItem& item : line.items) {
        const Length part = takes_autos ? room / autos : Length{};
        auto& margin = item.edges.margin;
        const bool far_first = axes_.main_reversed != (axes_.is_row && axes_.rtl);
        Length& first = axes_.is_row ? (far_first ? margin.right : margin.left)
                                     : (far_first ? margin.bottom : margin.top);
        Length& last = axes_.is_row ? (far_first ? margin.left : margin.right)
                                    : (far_first ? margin.top : margin.bottom);
        if (item.auto_start) first = part;
        if (item.auto_end) last = part;
        item.margins_main = first + last;
        item.main_at = at;
        at += item.outer_main() + axes_.main_gap + share.between;
    }
}

// 9.6, steps 13 and 14.
void FlexLayout::place_across(FlexLine& line) {
    for (FlexItem& item : line.items) {
        const Length room = line.cross - item.outer_cross();
        auto& margin = item.edges.margin;
        const bool far_first = axes_.cross_reversed != (!axes_.is_row && axes_.rtl);
        Length& first = axes_.is_row ? (far_first ? margin.bottom : margin.top)
                                     : (far_first ? margin.right : margin.left);
        Length& last = axes_.is_row ? (far_first ? margin.top : margin.bottom)
                                    : (far_first ? margin.left : margin.right);
        if (item.auto_above || item.auto_below) {
            const bool both = item.auto_above && item.auto_below;
            const Length part = room.units > 0 ? (both ? room / 2 : room) : Length{};
            if (item.auto_above) first = part;
            if (item.auto_below) last = both ? std::max(room - part, Length{}) : part;
            item.margins_cross = first + last;
            item.cross_at = line.cross_at;
            continue;
        }
        item.cross_at = line.cross_at + offset_of(item.stands, room, item.is_safe);
        if (item.stands == Standing::baseline)
            item.cross_at = line.cross_at + line.above - item.above;
        if (item.stands == Standing::last_baseline)
            item.cross_at = line.cross_at + line.cross - line.below - item.above;
    }
}

// From the axes to the page.
SetItem FlexLayout::finished(const FlexItem& item) const {
    const auto& margin = item.edges.margin;
    const Length across = axes_.is_row ? item.main_at : item.cross_at;
    const Length down = axes_.is_row ? item.cross_at : item.main_at;
    const Length wide = item.set->width + margin.left + margin.right;
    const Length high = item.set->height + margin.top + margin.bottom;
    const bool from_right =
        axes_.rtl != (axes_.is_row ? axes_.main_reversed : axes_.cross_reversed);
    const bool from_foot = axes_.is_row ? axes_.cross_reversed : axes_.main_reversed;
    const Length width = axes_.room.width;
    const Length height = axes_.is_row ? cross_ : main_;
    SetItem out;
    out.box = item.box;
    out.fragment = with_margin(item.set, margin);
    out.x = (from_right ? width - across - wide : across) + margin.left;
    out.y = (from_foot ? height - down - high : down) + margin.top;
    out.space = {width, axes_.room.height, item.set->width, item.set->height};
    out.ends_with_row = item.fills_cross && axes_.is_row;
    return out;
}

// Lines of rows are parted from each other, a single column's items too.
ItemLayout FlexLayout::rows() const {
    ItemLayout out;
    out.height = axes_.is_row ? cross_ : main_;
    const bool by_item = !axes_.is_row && lines_.size() == 1;
    for (const FlexLine& line : lines_) {
        ItemRow row;
        row.top = axes_.cross_reversed ? cross_ - line.cross_at - line.cross : line.cross_at;
        row.height = line.cross;
        for (const FlexItem& item : line.items) {
            if (item.is_collapsed) continue;
            const SetItem set = finished(item);
            const Length above = std::max(item.edges.margin.top, Length{});
            if (by_item)
                out.rows.push_back({set.y - above, set.fragment->height + above, {set}});
            else
                row.items.push_back(set);
        }
        if (!by_item) out.rows.push_back(std::move(row));
    }
    if (!axes_.is_row && !by_item) { // Columns side by side are one row.
        ItemRow all{{}, main_, {}};
        for (ItemRow& row : out.rows)
            all.items.insert(all.items.end(), row.items.begin(), row.items.end());
        out.rows = {std::move(all)};
    }
    std::stable_sort(out.rows.begin(), out.rows.end(),
                     [](const ItemRow& a, const ItemRow& b) { return a.top < b.top; });
    return out;
}

ItemLayout FlexLayout::run() {
    collect();
    main_ = main_size();
    for (FlexLine& line : lines_) {
        flex(line);
        set_items(line);
        size_line(line);
    }
    align_lines();
    for (FlexLine& line : lines_) {
        stretch(line);
        justify(line);
        place_across(line);
    }
    return rows();
}

} // namespace

bool is_flex(const Box& box) {
    const bool can_be =
        box.kind == boxes::BoxKind::block || box.kind == boxes::BoxKind::inline_block;
    const style::Display display = box.style.own->display;
    return can_be && (display == style::Display::flex || display == style::Display::inline_flex);
}

ItemLayout lay_out_flex(const Box& box, const ItemRoom& room, Shop& shop) {
    return FlexLayout(box, room, shop).run();
}

// 9.9: the sum of the items along a row, the widest in a column.
IntrinsicWidths flex_widths(const Box& box, Shop& shop) {
    const style::FlexStyle& flex = box.style.own->flex;
    const bool is_row =
        flex.direction == FlexDirection::row || flex.direction == FlexDirection::row_reverse;
    const Length gap = gap_of(box.style.own->column_gap, Length{});
    IntrinsicWidths out;
    bool first = true;
    for (const Box* item : items_of(box)) {
        const IntrinsicWidths one = intrinsic_widths(*item, shop);
        const bool adds_narrow = is_row && flex.wrap == FlexWrap::nowrap;
        const Length before = first ? Length{} : gap;
        out.narrow =
            adds_narrow ? out.narrow + before + one.narrow : std::max(out.narrow, one.narrow);
        out.wide = is_row ? out.wide + before + one.wide : std::max(out.wide, one.wide);
        first = false;
    }
    return out;
}

} // namespace makeready::flow
