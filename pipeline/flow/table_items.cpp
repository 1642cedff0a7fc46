// A table in a galley: captions, groups and rows as items, head and foot repeated on each page.
#include "galley_setter.hpp"
#include "relative.hpp"
#include "tables.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;

namespace {

UsedEdges grid_edges(const TableGrid& grid, Length containing) {
    UsedEdges edges = plain_edges(*grid.box, containing);
    edges.margin = {};
    if (grid.collapses) {
        edges.padding = {};
        edges.border = grid.border;
    }
    return edges;
}

/// Widths of a table's border box and of its columns, in a containing block of that width.
Length layout_columns(TableGrid& grid, const UsedEdges& edges, const Containing& in,
                      std::optional<Length> forced, Shop& shop) {
    const style::OwnStyle& own = *grid.box->style.own;
    const UsedEdges outer = plain_edges(*grid.box, in.width);
    const Length sides = edges.sides();
    std::optional<Length> asked = forced;
    const Length style_sides = own.box_sizing == style::BoxSizing::border_box ? Length{} : sides;
    if (!asked && own.width.is_length()) asked = own.width.of(in.width) + style_sides;
    if (own.table_fixed && asked) {
        const Length limited = limited_width(*grid.box, *asked, in, shop);
        return share_fixed_width(grid, std::max(limited - sides, Length{})) + sides;
    }
    measure_columns(grid, shop);
    const IntrinsicWidths widths = grid_widths(grid);
    if (!asked && own.width.kind == style::Size::Kind::min_content) asked = widths.narrow + sides;
    if (!asked && own.width.kind == style::Size::Kind::max_content) asked = widths.wide + sides;
    const Length room = in.width - outer.margin.left - outer.margin.right;
    Length width = asked ? *asked : std::min(widths.wide + sides, room);
    if (own.max_width.is_length())
        width = std::min(width, own.max_width.of(in.width) + style_sides);
    if (own.min_width.is_length())
        width = std::max(width, own.min_width.of(in.width) + style_sides);
    width = std::max(width, widths.narrow + sides);
    share_width(grid, width - sides);
    return width;
}

// 17.5: columns from the side where reading begins; collapsed ones take no room (17.5.5).
Length place_columns(TableGrid& grid, Length content_width) {
    Length removed;
    Length x = grid.spacing_x;
    for (TableColumn& column : grid.columns) {
        if (column.is_collapsed) {
            removed += column.width + grid.spacing_x;
            column.width = {};
            column.x = x;
            continue;
        }
        column.x = x;
        x += column.width + grid.spacing_x;
    }
    if (is_rtl(*grid.box))
        for (TableColumn& column : grid.columns)
            column.x = content_width - removed - column.x - column.width;
    return removed;
}

} // namespace

void GalleySetter::set_table(const Box& box, const Place& outer, std::optional<Length> forced_width,
                             std::optional<Length> forced_height) {
    const Place place = page_place(box, outer);
    TableGrid grid = make_grid(box);
    UsedEdges edges = grid_edges(grid, place.width);
    add_margin(plain_edges(box, place.width).margin.top);
    flush();
    Containing in{place.width, place.height, place.rtl};
    Length room_left = place.x;
    for (;;) {
        const FloatSpace::Room room = floats().room(y(), {}, place.x, place.x + place.width);
        TableGrid tried = grid;
        const bool is_free = room.is_free || floats().empty();
        Containing here = in;
        if (!is_free && box.style.own->width.is_auto())
            here.width = std::max(room.right - room.left, Length{});
        edges.width = layout_columns(tried, edges, here, forced_width, shop_);
        const UsedEdges margins = plain_edges(box, place.width);
        const bool fits = is_free || edges.width + margins.margin.left <= room.right - room.left;
        if (!fits && floats().next_foot(y())) {
            put_space(*floats().next_foot(y()) - y());
            continue;
        }
        grid = std::move(tried);
        if (!is_free) {
            in.width = room.right - room.left;
            room_left = room.left;
        }
        break;
    }
    UsedEdges wrapper = used_edges(box, in, shop_, edges.width);
    wrapper.border = wrapper.padding = {};
    const Length removed = place_columns(grid, edges.content_width());
    edges.width -= removed;
    wrapper.width = edges.width;
    if (edges.width > place.width && galley_.width == place.width)
        shop_.report.warning(box.at, "MR720",
                             "this table is wider than the page lets it be. Give it fewer columns, "
                             "smaller type, or shorter words.");
    std::optional<Length> height = forced_height;
    if (!height) height = asked_height(box, place.width, place.height);
    if (height) *height -= edges.head() + edges.foot();
    if (const auto least = used_height(box.style.own->min_height, place.height))
        height = std::max(height.value_or(Length{}),
                          *least - (box.style.own->box_sizing == style::BoxSizing::border_box
                                        ? edges.head() + edges.foot()
                                        : Length{}));
    size_rows(grid, height, shop_);

    const Length left = room_left + wrapper.lead + wrapper.margin.left;
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.is_wrapper = true;
    open.x = left;
    open.width = wrapper.width;
    open.margin = wrapper.margin;
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    open.shift_x = shift.x;
    open.shift_y = shift.y;
    put(std::move(open));
    put_marks(box);
    floats_.emplace_back();
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    const Place captions{left, wrapper.width, {}, is_rtl(box)};
    for (const Box* caption : grid.captions) {
        if (caption->style.inherited->caption_side != style::CaptionSide::top) continue;
        set_child(*caption, captions);
        between_.avoided = true;
    }
    flush();
    FlowItem inner;
    inner.kind = ItemKind::open;
    inner.box = &box;
    inner.x = left;
    inner.width = edges.width;
    inner.size = edges.head();
    inner.border = edges.border;
    inner.padding = edges.padding;
    inner.paints_border = !grid.collapses;
    const bool has_body = std::any_of(grid.groups.begin(), grid.groups.end(), [](const TableGroup& group) {
        return group.part == TableGroup::Part::body && group.first < group.last;
    });
    for (const TableGroup& group : grid.groups) {
        if (group.part == TableGroup::Part::body || group.first == group.last || !has_body) continue;
        const FragmentRef rows = rows_fragment(grid, group.first, group.last);
        auto repeated = std::make_shared<Fragment>();
        auto shown = std::make_shared<Fragment>(*rows);
        shown->box = group.box;
        const bool head = group.part == TableGroup::Part::head;
        repeated->width = edges.content_width();
        repeated->height = rows->height + grid.spacing_y * (head ? 1 : 2);
        repeated->children.push_back({grid.spacing_x, grid.spacing_y, shown});
        (head ? inner.repeated : inner.repeated_foot) = repeated;
    }
    put(std::move(inner));
    put_groups(grid, left + edges.start());
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    close.size = edges.foot();
    // A height that rows could not take, there being none.
    const Length have = y() - tops_.back();
    if (height && *height > have) put_filler(*height - have);
    put(close);
    for (const Box* caption : grid.captions) {
        if (caption->style.inherited->caption_side == style::CaptionSide::top) continue;
        between_.is_between = true;
        between_.avoided = true;
        set_child(*caption, captions);
    }
    if (keeps) --kept_together_;
    close_off_margin();
    close.size = {};
    put(std::move(close));
    floats_.pop_back();
    add_margin(wrapper.margin.bottom);
}

void GalleySetter::put_groups(const TableGrid& grid, Length x) {
    bool first = true;
    for (const TableGroup& group : grid.groups) {
        if (group.first == group.last) {
            if (group.box) put_empty_group(*group.box, x + grid.spacing_x);
            continue;
        }
        if (!first) ask_between_rows(grid, group.first);
        first = false;
        put_group(grid, group, x);
    }
    if (!grid.rows.empty()) put_filler(grid.spacing_y);
}

// Room that stays at the top of a page, unlike a margin.
void GalleySetter::put_filler(Length size) {
    if (size.units == 0) return;
    FlowItem filler;
    filler.kind = ItemKind::block;
    filler.size = size;
    put(std::move(filler));
}

// The place between two rows: a head is never alone, nor a foot; a first or last row alone is as
// bad as an orphan.
void GalleySetter::ask_between_rows(const TableGrid& grid, std::size_t row) {
    const TableGroup& group = grid.groups[grid.rows[row].group];
    const TableGroup& before = grid.groups[grid.rows[row - 1].group];
    const auto starts = [&](std::size_t r) {
        return grid.groups[grid.rows[r].group].box && grid.groups[grid.rows[r].group].first == r;
    };
    const auto ends = [&](std::size_t r) {
        return grid.groups[grid.rows[r].group].box && grid.groups[grid.rows[r].group].last == r + 1;
    };
    between_ = {};
    ask(grid.rows[row - 1].box->style.own->break_after);
    if (ends(row - 1)) ask(before.box->style.own->break_after);
    ask(grid.rows[row].box->style.own->break_before);
    if (starts(row)) ask(group.box->style.own->break_before);
    const bool keeps_group = &group == &before && group.box &&
                             group.box->style.own->break_inside != style::BreakInside::automatic;
    FlowItem place;
    place.kind = ItemKind::opportunity;
    place.page = page_;
    place.forced = between_.forced;
    const bool is_part =
        group.part != TableGroup::Part::body || before.part != TableGroup::Part::body;
    std::size_t bodies = 0;
    std::size_t index = 0;
    for (const TableGroup& one : grid.groups)
        if (one.part == TableGroup::Part::body) {
            if (row >= one.first && row < one.last) index = bodies + row - one.first;
            bodies += one.last - one.first;
        }
    if (between_.forced != style::BreakBetween::automatic)
        place.break_class = BreakClass::forced;
    else if (is_part || between_.avoided || keeps_group || kept_together_ > 0)
        place.break_class = BreakClass::avoided;
    else if (index < 2 || index + 1 == bodies)
        place.break_class = BreakClass::orphan_or_widow;
    between_ = {};
    put(std::move(place));
}

void GalleySetter::put_empty_group(const Box& box, Length x) {
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = x;
    put(std::move(open));
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    put(std::move(close));
}

void GalleySetter::put_group(const TableGrid& grid, const TableGroup& group, Length x) {
    put_filler(grid.spacing_y);
    const Length left = x + grid.spacing_x;
    const bool has_box = group.box != nullptr;
    if (has_box) {
        FlowItem open;
        open.kind = ItemKind::open;
        open.box = group.box;
        open.x = left;
        for (const TableColumn& column : grid.columns)
            open.width = std::max(open.width, column.x + column.width);
        Length first = open.width;
        for (const TableColumn& column : grid.columns) first = std::min(first, column.x);
        open.width -= first;
        put(std::move(open));
        put_marks(*group.box);
    }
    for (std::size_t row = group.first; row < group.last;) {
        const std::size_t end = end_of_tied_rows(grid, row);
        if (row > group.first) {
            ask_between_rows(grid, row);
            put_filler(grid.spacing_y);
        }
        const bool repeats = group.part != TableGroup::Part::body && grid.groups.size() > 1;
        const auto split = end == row + 1 && !repeats ? split_row(grid, row, shop_) : std::nullopt;
        if (split) put_split_row(*split, *grid.rows[row].box, left);
        else put_fragment(rows_fragment(grid, row, end), grid.rows[row].box, left);
        row = end;
    }
    if (!has_box) return;
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = group.box;
    put(std::move(close));
}

void GalleySetter::put_split_row(const Sliced& row, const Box& box, Length x) {
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    put_marks(box);
    put_slices(row, x);
    if (keeps) --kept_together_;
}

Galley GalleySetter::set_only_table(const Box& table, std::optional<Length> width,
                                    std::optional<Length> height) {
    set_table(table, {{}, galley_.width, height_, false}, width, height);
    between_ = {};
    return std::move(galley_);
}

FragmentRef set_table_whole(const Box& box, const BlockSpace& space, Shop& shop) {
    const Galley galley = GalleySetter(space.containing_width, space.containing_height, shop)
                              .set_only_table(box, space.width, space.height);
    const FragmentRef content = stack(galley, 0, galley.items.size(), false);
    for (const Placed& child : content->children)
        if (child.fragment->is_wrapper) {
            auto made = std::make_shared<Fragment>(*child.fragment);
            made->margin = plain_edges(box, space.containing_width).margin;
            return made;
        }
    return content;
}

IntrinsicWidths table_widths(const Box& box, Shop& shop) {
    TableGrid grid = make_grid(box);
    measure_columns(grid, shop);
    IntrinsicWidths widths = grid_widths(grid);
    const style::OwnStyle& own = *box.style.own;
    if (own.width.is_length() && own.width.percent == 0) {
        const Length outer = own.box_sizing == style::BoxSizing::border_box
                                 ? grid_edges(grid, {}).sides()
                                 : Length{};
        widths.narrow = widths.wide = std::max(widths.narrow, own.width.of({}) - outer);
    }
    if (grid.collapses) { // Whoever asks adds the style's own edges.
        const Length more = grid.border.left + grid.border.right - horizontal_edges(box, {});
        widths.narrow += more;
        widths.wide += more;
    }
    return widths;
}

} // namespace makeready::flow
