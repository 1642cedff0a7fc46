// Grids (CSS Grid 2): tracks sized by what their items want, items set into their areas.
#include "grid_item.hpp"
#include "grid_placement.hpp"
#include "replaced.hpp"

#include <algorithm>
#include <map>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::OwnStyle;
using style::Size;
using style::TrackBreadth;
using style::TrackSize;

namespace {

std::size_t index(std::int32_t n) {
    return static_cast<std::size_t>(n);
}

class GridLayout {
public:
    GridLayout(const Box& box, const ItemRoom& room, Shop& shop);

    ItemLayout run();
    /// What the columns take if they are as narrow, or as wide, as their items want.
    Length columns_for(TrackRoom::Kind kind);

    bool has_percent_rows() const { return own_.row_gap.percent != 0 || has_percentage(rows_); }

private:
    std::vector<GridTrack> tracks(const ExplicitTracks& given, std::int32_t count,
                                  std::int32_t before, const std::vector<TrackSize>& implicit,
                                  Length gap, bool is_rows) const;
    bool is_empty(std::size_t track, bool is_rows) const;
    GridItem item_of(const PlacedItem& placed) const;
    GridSpan column_span(const GridItem& item) const;
    void size_columns();
    void size_rows();
    void set_width(GridItem& item);
    std::optional<Length> definite_rows(const GridItem& item) const;
    void set_in(GridItem& item, std::optional<Length> area_height, std::optional<Length> height);
    void shim_baselines();
    void place_tracks();
    void finish(GridItem& item);

    Length area_width(const GridItem& item) const {
        return extent_of(columns_, item.column, item.column_end);
    }

    Length area_height(const GridItem& item) const {
        return row_at_[item.row_end - 1] + rows_[item.row_end - 1].base - row_at_[item.row];
    }

    ItemLayout layout() const;
    void add_absolutes(ItemLayout& out) const;

    const Box& box_;
    const OwnStyle& own_;
    ItemRoom room_;
    Shop& shop_;
    ExplicitTracks explicit_columns_, explicit_rows_;
    GridPlacement placement_;
    std::vector<GridTrack> columns_, rows_;
    std::vector<Length> column_at_, row_at_; ///< Where tracks begin.
    std::vector<GridItem> items_;
    Length height_;
};

GridLayout::GridLayout(const Box& box, const ItemRoom& room, Shop& shop)
    : box_(box), own_(*box.style.own), room_(room), shop_(shop) {
    const style::GridStyle& grid = *own_.grid;
    const Length column_gap = gap_of(own_.column_gap, room.width),
                 row_gap = gap_of(own_.row_gap, room.height);
    explicit_columns_ = explicit_tracks(grid.columns, room.width, {}, column_gap);
    const auto rows_room = room.height ? room.height : room.most_height;
    explicit_rows_ = explicit_tracks(grid.rows, rows_room, room.least_height, row_gap);
    placement_ = place_grid_items(box, explicit_rows_, explicit_columns_);
    for (const PlacedItem& placed : placement_.items) items_.push_back(item_of(placed));
    columns_ = tracks(explicit_columns_, placement_.columns, placement_.columns_before,
                      grid.auto_columns, column_gap, false);
    rows_ = tracks(explicit_rows_, placement_.rows, placement_.rows_before, grid.auto_rows, row_gap,
                   true);
}

bool GridLayout::is_empty(std::size_t track, bool is_rows) const {
    return std::none_of(items_.begin(), items_.end(), [&](const GridItem& item) {
        const std::size_t first = is_rows ? item.row : item.column,
                          last = is_rows ? item.row_end : item.column_end;
        return first <= track && track < last;
    });
}

// 7.6: implicit tracks take the sizes of grid-auto-rows and -columns in turn, outwards.
std::vector<GridTrack> GridLayout::tracks(const ExplicitTracks& given, std::int32_t count,
                                          std::int32_t before,
                                          const std::vector<TrackSize>& implicit, Length gap,
                                          bool is_rows) const {
    const auto known = static_cast<std::int32_t>(given.sizes.size());
    const auto cycle = static_cast<std::int32_t>(implicit.size());
    std::vector<GridTrack> out(index(count));
    bool any = false;
    for (std::int32_t n = 0; n < count; ++n) {
        GridTrack& track = out[index(n)];
        const std::int32_t at = n - before;
        if (at >= 0 && at < known) {
            track.size = given.sizes[index(at)];
        } else if (cycle > 0) {
            const std::int32_t step = at < 0 ? cycle - 1 - (-at - 1) % cycle : (at - known) % cycle;
            track.size = implicit[index(step)];
        }
        const bool repeats = at >= 0 && index(at) >= given.fit_begin && index(at) < given.fit_end;
        if (repeats && is_empty(index(n), is_rows)) {
            track.is_collapsed = true;
            track.size = {};
            track.size.least.kind = track.size.most.kind = TrackBreadth::Kind::size;
        } else if (any) {
            track.gap_before = gap;
        }
        any = any || !track.is_collapsed;
    }
    return out;
}

GridItem GridLayout::item_of(const PlacedItem& placed) const {
    GridItem item;
    item.box = placed.box;
    item.row = index(placed.rows.first);
    item.row_end = index(placed.rows.last);
    item.column = index(placed.columns.first);
    item.column_end = index(placed.columns.last);
    item.edges = plain_edges(*placed.box, {});
    align_grid_item(item, box_);
    return item;
}

GridSpan GridLayout::column_span(const GridItem& item) const {
    const IntrinsicWidths widths = intrinsic_widths(*item.box, shop_);
    return {item.column, item.column_end, automatic_width(item, widths, columns_, room_.width),
            widths.narrow, widths.wide};
}

void GridLayout::size_columns() {
    std::vector<GridSpan> spans;
    for (const GridItem& item : items_) spans.push_back(column_span(item));
    size_tracks(columns_, spans,
                {TrackRoom::Kind::definite,
                 room_.width,
                 {},
                 stretches_tracks(own_.alignment.justify_content)});
}

Length GridLayout::columns_for(TrackRoom::Kind kind) {
    std::vector<GridSpan> spans;
    for (const GridItem& item : items_) spans.push_back(column_span(item));
    std::vector<GridTrack> sized = columns_;
    size_tracks(sized, spans, {kind, {}, {}, false});
    return extent_of(sized, 0, sized.size());
}

// In its area an item is as wide as that, or as its content wants within it.
void GridLayout::set_width(GridItem& item) {
    const Length area = area_width(item);
    item.edges = plain_edges(*item.box, area);
    const Length room = area - item.edges.margin.left - item.edges.margin.right;
    const Containing in{area, std::nullopt, room_.rtl};
    if (item.box->kind == BoxKind::replaced) {
        if (item.fills_across) item.width = limited_width(*item.box, room, in, shop_);
    } else if (item.fills_across && item.box->kind != BoxKind::table) {
        item.width = limited_width(*item.box, std::max(room, Length{}), in, shop_);
    } else if (item.box->kind != BoxKind::table) {
        item.width = shrunk_width(*item.box, in, shop_);
    } else if (item.fills_across) {
        item.width = std::max(room, Length{});
    }
}

// The height of an area whose rows are fixed is known before they are sized.
std::optional<Length> GridLayout::definite_rows(const GridItem& item) const {
    Length sum;
    for (std::size_t n = item.row; n < item.row_end; ++n) {
        const TrackSize& size = rows_[n].size;
        if (!is_fixed(rows_[n]) || (size.most.size.percent != 0 && !room_.height))
            return std::nullopt;
        sum += size.most.size.of(room_.height.value_or(Length{})) +
               (n > item.row ? rows_[n].gap_before : Length{});
    }
    return sum;
}

void GridLayout::set_in(GridItem& item, std::optional<Length> area_height,
                        std::optional<Length> height) {
    BlockSpace space{area_width(item), area_height, {}, height};
    const bool is_free = !item.fills_across &&
                         (item.box->kind == BoxKind::replaced || item.box->kind == BoxKind::table);
    if (!is_free) space.width = item.width;
    item.set = set_block(*item.box, space, shop_);
    if (!item.set) item.set = std::make_shared<Fragment>();
    item.width = item.set->width;
}

// 12.5, step 1: items whose baselines meet in a row are pushed down to the lowest.
void GridLayout::shim_baselines() {
    std::map<std::size_t, Length> lowest;
    for (GridItem& item : items_) {
        if (item.down != Standing::baseline) continue;
        const Length found = first_baseline(*item.set);
        item.baseline = item.edges.margin.top + (found.units >= 0 ? found : item.set->height);
        Length& low = lowest[item.row];
        low = std::max(low, item.baseline);
    }
    for (GridItem& item : items_)
        if (item.down == Standing::baseline) item.shim = lowest[item.row] - item.baseline;
}

void GridLayout::size_rows() {
    for (GridItem& item : items_) {
        set_width(item);
        set_in(item, definite_rows(item), {});
    }
    shim_baselines();
    std::vector<GridSpan> spans;
    for (const GridItem& item : items_) {
        const auto& margin = item.edges.margin;
        const Length outer = item.set->height + margin.top + margin.bottom + item.shim;
        Length least = outer;
        const Size& asked = item.box->style.own->min_height;
        const bool can_shrink = item.box->style.own->height.is_auto() && asked.is_auto();
        if (can_shrink && scrolls(*item.box))
            least = item.edges.head() + item.edges.foot() + margin.top + margin.bottom;
        spans.push_back({item.row, item.row_end, least, outer, outer});
    }
    TrackRoom room{TrackRoom::Kind::max_content,
                   {},
                   room_.least_height,
                   stretches_tracks(own_.alignment.align_content)};
    if (room_.height) {
        room.kind = TrackRoom::Kind::definite;
        room.size = *room_.height;
    }
    std::vector<GridTrack> sized = rows_;
    size_tracks(sized, spans, room);
    // 12.6: what a greatest height does not hold is sized to it.
    if (!room_.height && room_.most_height &&
        extent_of(sized, 0, sized.size()) > *room_.most_height) {
        sized = rows_;
        size_tracks(sized, spans,
                    {TrackRoom::Kind::definite, *room_.most_height, {}, room.stretches});
    }
    // What flexes shares the height that comes of it, as if that were given.
    if (!room_.height && std::any_of(sized.begin(), sized.end(), is_flexible)) {
        const Length height = std::max(extent_of(sized, 0, sized.size()), room_.least_height);
        height_ = height;
        sized = rows_;
        size_tracks(sized, spans, {TrackRoom::Kind::definite, height, {}, room.stretches});
    }
    rows_ = std::move(sized);
    height_ = std::max(height_, extent_of(rows_, 0, rows_.size()));
    height_ = room_.height.value_or(std::max(height_, room_.least_height));
}

void GridLayout::place_tracks() {
    column_at_ = track_positions(columns_, room_.width, own_.alignment.justify_content,
                                 {false, true, room_.rtl});
    row_at_ =
        track_positions(rows_, height_, own_.alignment.align_content, {false, false, room_.rtl});
}

void GridLayout::finish(GridItem& item) {
    const OwnStyle& own = *item.box->style.own;
    const Length high = area_height(item);
    auto& margin = item.edges.margin;
    std::optional<Length> height;
    if (item.fills_down) {
        const Length room = std::max(high - margin.top - margin.bottom, Length{});
        height = limited_height(*item.box, room, area_width(item), high);
    }
    set_in(item, high, height);
    const Length left = column_at_[item.column];
    const Length wide = column_at_[item.column_end - 1] + columns_[item.column_end - 1].base - left;
    const Length room_across = wide - item.width - margin.left - margin.right;
    const Length room_down = high - item.set->height - margin.top - margin.bottom;
    const style::AlignmentStyle& align = own_.alignment;
    auto& start = room_.rtl ? margin.right : margin.left;
    auto& end = room_.rtl ? margin.left : margin.right;
    const Size& asked_start = room_.rtl ? own.margin.right : own.margin.left;
    const Size& asked_end = room_.rtl ? own.margin.left : own.margin.right;
    const Length across = left + offset_in(room_across, item.across,
                                           is_safe(own.alignment.justify_self, align.justify_items),
                                           {asked_start, asked_end}, start, end);
    Length down =
        row_at_[item.row] +
        offset_in(room_down, item.down, is_safe(own.alignment.align_self, align.align_items),
                  {own.margin.top, own.margin.bottom}, margin.top, margin.bottom);
    if (item.down == Standing::baseline) down = row_at_[item.row] + item.shim;
    item.x = room_.rtl ? room_.width - across - item.width - margin.right : across + margin.left;
    item.y = down + margin.top;
}

// Rows that an item spans hold together; the others may be parted.
ItemLayout GridLayout::layout() const {
    ItemLayout out;
    out.height = height_;
    for (std::size_t first = 0; first < rows_.size();) {
        std::size_t last = first + 1;
        ItemRow row;
        for (std::size_t n = first; n < last; ++n)
            for (const GridItem& item : items_)
                if (item.row == n) last = std::max(last, item.row_end);
        row.top = row_at_[first];
        row.height = row_at_[last - 1] + rows_[last - 1].base - row.top;
        for (const GridItem& item : items_) {
            if (item.row < first || item.row >= last) continue;
            SetItem set{item.box, with_margin(item.set, item.edges.margin), item.x, item.y, {},
                        false};
            set.ends_with_row = item.fills_down && item.row_end == last;
            set.space = {area_width(item), area_height(item), item.set->width, item.set->height};
            row.items.push_back(std::move(set));
        }
        if (!row.items.empty()) out.rows.push_back(std::move(row));
        first = last;
    }
    return out;
}

// 9: lines that an absolute child names bound its containing block.
void GridLayout::add_absolutes(ItemLayout& out) const {
    const UsedEdges edges = plain_edges(box_, room_.width);
    const auto bounds = [](const AbsoluteRange& range, std::int32_t before,
                           const std::vector<GridTrack>& tracks, const std::vector<Length>& at,
                           Length size, Length padding_before, Length padding_after) {
        const auto line = [&](std::int32_t n, bool is_start) {
            const auto count = static_cast<std::int32_t>(tracks.size());
            const std::int32_t track = std::clamp(n + before, 0, count);
            if (count == 0) return Length{};
            if (is_start && track < count) return at[index(track)];
            return track == 0 ? at[0] : at[index(track - 1)] + tracks[index(track - 1)].base;
        };
        const Length first = range.first ? line(*range.first, true) : -padding_before;
        const Length last = range.last ? line(*range.last, false) : size + padding_after;
        return std::pair(first, std::max(last - first, Length{}));
    };
    for (const Box* child : box_.children) {
        if (!child->is_absolute()) continue;
        const auto across =
            bounds(absolute_columns(*child, box_, explicit_columns_), placement_.columns_before,
                   columns_, column_at_, room_.width, edges.padding.left, edges.padding.right);
        const auto down =
            bounds(absolute_rows(*child, box_, explicit_rows_), placement_.rows_before, rows_,
                   row_at_, height_, edges.padding.top, edges.padding.bottom);
        const Length x = room_.rtl ? room_.width - across.first - across.second : across.first;
        out.areas[child] = {x, down.first, across.second, down.second};
    }
}

ItemLayout GridLayout::run() {
    size_columns();
    size_rows();
    place_tracks();
    for (GridItem& item : items_) finish(item);
    ItemLayout out = layout();
    add_absolutes(out);
    return out;
}

} // namespace

bool is_grid(const Box& box) {
    const bool can_be = box.kind == BoxKind::block || box.kind == BoxKind::inline_block;
    const style::Display display = box.style.own->display;
    return can_be && (display == style::Display::grid || display == style::Display::inline_grid);
}

ItemLayout lay_out_grid(const Box& box, const ItemRoom& room, Shop& shop) {
    GridLayout grid(box, room, shop);
    const bool is_settled = room.height || !grid.has_percent_rows();
    ItemLayout out = grid.run();
    if (is_settled) return out;
    // CSS Grid 2, 7.2.1: percentages are auto until they make the height they are of.
    ItemRoom known = room;
    known.height =
        std::max(std::min(out.height, room.most_height.value_or(out.height)), room.least_height);
    return GridLayout(box, known, shop).run();
}

IntrinsicWidths grid_item_widths(const Box& box, Shop& shop) {
    ItemRoom room;
    room.width = used(box.style.own->width, {}, {});
    GridLayout grid(box, room, shop);
    return {grid.columns_for(TrackRoom::Kind::min_content),
            grid.columns_for(TrackRoom::Kind::max_content)};
}

} // namespace makeready::flow
