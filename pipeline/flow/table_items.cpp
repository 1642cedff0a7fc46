// A table in a galley: captions, groups and rows as items, head and foot repeated on each page.
#include "galley_items.hpp"
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
        const Length limited =
            std::max(limited_width(*grid.box, *asked, in, shop), least_caption(grid, shop));
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
    width = std::max({width, widths.narrow + sides, least_caption(grid, shop)});
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

/// A table that is measured, and where its wrapper stands.
struct TableBlock {
    TableGrid grid;
    UsedEdges edges;              ///< Of the grid.
    UsedEdges wrapper;            ///< Its margins; it has no other edges.
    Length left;                  ///< Of the wrapper.
    std::optional<Length> height; ///< That rows fill, if any is asked for.
};

void GalleySetter::set_table(const Box& box, const Place& outer, std::optional<Length> forced_width,
                             std::optional<Length> forced_height) {
    const Place place = page_place(box, outer);
    add_margin(box, plain_edges(box, place.width).margin.top);
    flush();
    TableBlock table = fit_table(box, place, forced_width);
    if (table.edges.width > place.width && galley_.width == place.width)
        shop_.report.warning(box.at, "MR720",
                             "this table is wider than the page lets it be. Give it fewer columns, "
                             "smaller type, or shorter words.");
    table.height = table_height(table, place, forced_height);
    size_rows(table.grid, table.height, shop_);
    put_table(table, place);
    add_margin(box, table.wrapper.margin.bottom);
}

// Its columns get their widths where it has room: beside floats or, if they leave too little, below
// them (CSS 2.1, 9.5).
TableBlock GalleySetter::fit_table(const Box& box, const Place& place,
                                   std::optional<Length> forced_width) {
    const TableGrid grid = make_grid(box);
    const Length margin = plain_edges(box, place.width).margin.left;
    for (;;) {
        TableBlock table{grid, grid_edges(grid, place.width), {}, place.x, {}};
        const FloatSpace::Room room = floats().room(y(), {}, place.x, place.x + place.width);
        const Length room_width = std::max(room.right - room.left, Length{});
        const bool is_free = room.is_free || floats().empty();
        Containing in{place.width, place.height, place.rtl};
        Containing narrow = in;
        if (!is_free && box.style.own->width.is_auto()) narrow.width = room_width;
        table.edges.width = layout_columns(table.grid, table.edges, narrow, forced_width, shop_);
        const bool fits = is_free || table.edges.width + margin <= room_width;
        if (!fits && floats().next_foot(y())) {
            put_clearance(*floats().next_foot(y()) - y());
            continue;
        }
        if (!is_free) {
            in.width = room_width;
            table.left = room.left;
        }
        table.wrapper = used_edges(box, in, shop_, table.edges.width);
        table.wrapper.border = table.wrapper.padding = {};
        table.left += table.wrapper.lead + table.wrapper.margin.left;
        table.edges.width -= place_columns(table.grid, table.edges.content_width());
        table.wrapper.width = table.edges.width;
        return table;
    }
}

std::optional<Length> GalleySetter::table_height(const TableBlock& table, const Place& place,
                                                 std::optional<Length> forced) {
    const Box& box = *table.grid.box;
    const Length outer = table.edges.head() + table.edges.foot();
    std::optional<Length> height = forced ? forced : asked_height(box, place.width, place.height);
    if (height) *height -= outer;
    const auto least = used_height(box.style.own->min_height, place.height);
    if (!least) return height;
    const bool border_box = box.style.own->box_sizing == style::BoxSizing::border_box;
    return std::max(height.value_or(Length{}), *least - (border_box ? outer : Length{}));
}

// CSS 2.1, 17.4: the wrapper holds the captions and the table.
void GalleySetter::put_table(const TableBlock& table, const Place& place) {
    const Box& box = *table.grid.box;
    Opened opened;
    opened.is_wrapper = true;
    FlowItem open = opening(box, table.wrapper, table.left, std::move(opened));
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    open.shift_x = shift.x;
    open.shift_y = shift.y;
    put(std::move(open));
    put_marks(box);
    floats_.emplace_back();
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    put_captions(table, style::CaptionSide::top);
    flush();
    put_grid(table);
    put_captions(table, style::CaptionSide::bottom);
    if (keeps) --kept_together_;
    close_off_margin();
    put(closing(box, table.wrapper));
    floats_.pop_back();
}

// A caption is never parted from its table.
void GalleySetter::put_captions(const TableBlock& table, style::CaptionSide side) {
    const Place captions{table.left, table.wrapper.width, {}, is_rtl(*table.grid.box)};
    for (const Box* caption : table.grid.captions) {
        if (caption->style.inherited->caption_side != side) continue;
        if (side == style::CaptionSide::bottom) between_.is_between = between_.avoided = true;
        set_child(*caption, captions);
        if (side == style::CaptionSide::top) between_.avoided = true;
    }
}

namespace {

/// A head or a foot as it stands on every page that the table goes on to.
FragmentRef repeated_rows(const TableGrid& grid, const TableGroup& group, Length width) {
    const FragmentRef rows = rows_fragment(grid, group.first, group.last, LineBelow::last_row);
    auto shown = std::make_shared<Fragment>(*rows);
    shown->box = group.box;
    auto repeated = std::make_shared<Fragment>();
    repeated->width = width;
    repeated->height = rows->height + grid.spacing_y; // No space is left at a break.
    const Length above = group.part == TableGroup::Part::head ? Length{} : grid.spacing_y;
    repeated->children.push_back({grid.spacing_x, above, shown});
    return repeated;
}

/// The table begins, with what it repeats on pages of that height.
FlowItem grid_opening(const TableBlock& table, Length page) {
    const TableGrid& grid = table.grid;
    Opened opened;
    opened.paints_border = !grid.collapses;
    const bool has_body =
        std::any_of(grid.groups.begin(), grid.groups.end(), [](const TableGroup& group) {
            return group.part == TableGroup::Part::body && group.first < group.last;
        });
    for (const TableGroup& group : grid.groups) {
        if (group.part == TableGroup::Part::body || group.first == group.last || !has_body)
            continue;
        const bool head = group.part == TableGroup::Part::head;
        (head ? opened.repeated : opened.repeated_foot) =
            repeated_rows(grid, group, table.edges.content_width());
    }
    // CSS Tables 3, 5.2: heads and feet are repeated where at least half of the page is left.
    const auto height = [](const FragmentRef& rows) { return rows ? rows->height : Length{}; };
    if (page.units > 0 && (height(opened.repeated) + height(opened.repeated_foot)) * 2 > page)
        opened.repeated = opened.repeated_foot = nullptr;
    UsedEdges edges = table.edges;
    edges.margin = {}; // The wrapper has them.
    return opening(*grid.box, edges, table.left, std::move(opened));
}

} // namespace

void GalleySetter::put_grid(const TableBlock& table) {
    put(grid_opening(table, fragment_height_.units > 0 ? fragment_height_ : shop_.page_height));
    put_groups(table.grid, table.left + table.edges.start());
    ask_after_rows(table.grid);
    // A height that rows could not take, there being none.
    const Length have = y() - tops_.back();
    if (table.height && *table.height > have) put_filler(*table.height - have);
    put(closing(*table.grid.box, table.edges));
}

// What its last row asks for, the table asks for.
void GalleySetter::ask_after_rows(const TableGrid& grid) {
    if (grid.rows.empty()) return;
    ask(grid.rows.back().box->style.own->break_after);
    if (const Box* group = grid.groups[grid.rows.back().group].box)
        ask(group->style.own->break_after);
}

void GalleySetter::put_groups(const TableGrid& grid, Length x) {
    bool first = true;
    for (const TableGroup& group : grid.groups) {
        if (group.first == group.last) {
            if (!group.box) continue;
            put(opening(*group.box, {}, x + grid.spacing_x));
            put(closing(*group.box, {}));
            continue;
        }
        if (!first) ask_between_rows(grid, group.first);
        first = false;
        put_group(grid, group, x);
    }
    if (!grid.rows.empty()) put_filler(grid.spacing_y);
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
    for (const TableCell& cell :
         grid.cells) { // CSS Fragmentation 3, 3.1: a row asks what its cells ask.
        if (cell.row + cell.rows == row) ask(cell.box->style.own->break_after);
        if (cell.row == row) ask(cell.box->style.own->break_before);
    }
    if (ends(row - 1)) ask(before.box->style.own->break_after);
    ask(grid.rows[row].box->style.own->break_before);
    if (starts(row)) ask(group.box->style.own->break_before);
    const bool keeps_group = &group == &before && group.box &&
                             group.box->style.own->break_inside != style::BreakInside::automatic;
    FlowItem place;
    place.kind = ItemKind::opportunity;
    place.page = page_;
    place.kept = static_cast<std::uint8_t>(std::min(kept_together_, 255));
    place.forced = between_.forced;
    const bool is_part =
        group.part != TableGroup::Part::body || before.part != TableGroup::Part::body;
    std::size_t bodies = 0, index = 0;
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

// A head that is repeated has it below itself.
void GalleySetter::put_row_space(const TableGrid& grid) {
    bool has_head = false;
    for (const std::int32_t open : open_) {
        const FlowItem& item = galley_.items[static_cast<std::size_t>(open)];
        if (item.box == grid.box && !item.opened->is_wrapper)
            has_head = item.opened->repeated != nullptr;
    }
    if (!has_head) return put_filler(grid.spacing_y);
    FlowItem space;
    space.kind = ItemKind::glue;
    space.size = grid.spacing_y;
    put(std::move(space));
}

void GalleySetter::put_group(const TableGrid& grid, const TableGroup& group, Length x) {
    put_row_space(grid);
    const Length left = x + grid.spacing_x;
    const bool has_box = group.box != nullptr;
    if (has_box) {
        UsedEdges edges;
        edges.width = rows_width(grid);
        put(opening(*group.box, edges, left));
        put_marks(*group.box);
    }
    for (std::size_t row = group.first; row < group.last;) {
        const std::size_t end = end_of_tied_rows(grid, row);
        if (row > group.first) {
            ask_between_rows(grid, row);
            put_row_space(grid);
        }
        const bool repeats = group.part != TableGroup::Part::body && grid.groups.size() > 1;
        const auto split = repeats || is_whole_ ? std::nullopt : split_rows(grid, row, end, shop_);
        if (split)
            put_split_rows(*split, grid, {row, end}, left);
        else
            put_fragment(rows_fragment(grid, row, end), grid.rows[row].box, left);
        row = end;
    }
    if (has_box) put(closing(*group.box, {}));
}

void GalleySetter::put_split_rows(const Sliced& rows, const TableGrid& grid,
                                  std::pair<std::size_t, std::size_t> range, Length x) {
    const Box* group = grid.groups[grid.rows[range.first].group].box;
    bool keeps = group && group->style.own->break_inside != style::BreakInside::automatic;
    for (std::size_t row = range.first; row < range.second; ++row) {
        const Box& box = *grid.rows[row].box;
        keeps = keeps || box.style.own->break_inside != style::BreakInside::automatic;
        put_marks(box);
    }
    if (keeps) ++kept_together_;
    put_slices(rows, x);
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
    const Length captions = least_caption(grid, shop) - grid_edges(grid, {}).sides();
    widths = {std::max(widths.narrow, captions), std::max(widths.wide, captions)};
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
