#include "grid_item.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::OwnStyle;
using style::Size;
using style::TrackBreadth;

// CSS Box Alignment 3, 6.1: what has a size or a ratio of its own is not stretched unless told.
void align_grid_item(GridItem& item, const Box& grid) {
    const OwnStyle& own = *item.box->style.own;
    const style::AlignmentStyle& of_grid = grid.style.own->alignment;
    const bool grid_rtl = is_rtl(grid);
    const bool rtl = is_rtl(*item.box);
    item.across =
        standing(own.alignment.justify_self, of_grid.justify_items, {false, true, grid_rtl}, rtl);
    item.down =
        standing(own.alignment.align_self, of_grid.align_items, {false, false, grid_rtl}, rtl);
    if (item.across == Standing::baseline) item.across = Standing::start;
    if (item.across == Standing::last_baseline) item.across = Standing::end;
    const auto is_told = [](style::Alignment self, style::Alignment parent) {
        return (self.kind == style::Alignment::Kind::automatic ? parent : self).kind ==
               style::Alignment::Kind::stretch;
    };
    const bool keeps = item.box->kind == BoxKind::replaced || own.aspect_ratio.has_value();
    const auto fills = [&](Standing how, const Size& size, const Size& a, const Size& b,
                           bool told) {
        return how == Standing::stretch && size.is_auto() && !a.is_auto() && !b.is_auto() &&
               (!keeps || told);
    };
    item.fills_across = fills(item.across, own.width, own.margin.left, own.margin.right,
                              is_told(own.alignment.justify_self, of_grid.justify_items));
    item.fills_down = fills(item.down, own.height, own.margin.top, own.margin.bottom,
                            is_told(own.alignment.align_self, of_grid.align_items));
    if (keeps && own.aspect_ratio && item.box->kind != BoxKind::replaced &&
        item.across == Standing::stretch && own.height.is_auto())
        item.fills_across = own.width.is_auto(); // One axis gives the other.
}

// 6.6: the automatic minimum, in tracks of which one is auto and, of several, none flexes.
Length automatic_width(const GridItem& item, const IntrinsicWidths& widths,
                       const std::vector<GridTrack>& columns, Length whole) {
    const OwnStyle& own = *item.box->style.own;
    if (own.width.is_length() && own.width.percent == 0) return widths.narrow;
    const Length margins = item.edges.margin.left + item.edges.margin.right;
    const Length least_frame = item.edges.sides() + margins;
    if (!own.min_width.is_auto()) {
        const bool border_box = own.box_sizing == style::BoxSizing::border_box;
        const Length asked = own.min_width.is_length() && own.min_width.percent == 0
                                 ? own.min_width.of({})
                                 : Length{};
        if (own.min_width.is_length())
            return std::max(asked + margins + (border_box ? Length{} : item.edges.sides()),
                            least_frame);
    }
    bool has_auto = false, flexes = false, all_fixed = true;
    Length most;
    for (std::size_t n = item.column; n < item.column_end; ++n) {
        const GridTrack& track = columns[n];
        has_auto = has_auto || track.size.least.kind == TrackBreadth::Kind::automatic;
        flexes = flexes || is_flexible(track);
        const bool fixed = track.size.most.kind == TrackBreadth::Kind::size;
        all_fixed = all_fixed && fixed;
        if (fixed)
            most +=
                track.size.most.size.of(whole) + (n > item.column ? track.gap_before : Length{});
    }
    const bool spans = item.column_end - item.column > 1;
    if (scrolls(*item.box) || !has_auto || (spans && flexes)) return least_frame;
    return all_fixed ? std::max(std::min(widths.narrow, most), least_frame) : widths.narrow;
}

Length offset_in(Length room, Standing how, bool safe, const AskedMargins& asked,
                 Length& margin_first, Length& margin_last) {
    const int autos = (asked.first.is_auto() ? 1 : 0) + (asked.last.is_auto() ? 1 : 0);
    if (autos == 0) return offset_of(how, room, safe);
    const Length part = room.units > 0 ? room / autos : Length{};
    if (asked.first.is_auto()) margin_first = part;
    if (asked.last.is_auto()) margin_last = part;
    return {};
}

} // namespace makeready::flow
