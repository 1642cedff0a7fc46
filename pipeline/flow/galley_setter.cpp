#include "galley_setter.hpp"

#include "galley_items.hpp"
#include "inline_setter.hpp"
#include "items.hpp"
#include "lines_ahead.hpp"
#include "parallel.hpp"
#include "relative.hpp"
#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::BreakBetween;
using style::OwnStyle;

GalleySetter::GalleySetter(Length width, std::optional<Length> height, Shop& shop)
    : shop_(shop), height_(height), stacker_(galley_, 0, false), floats_(1) {
    galley_.width = width;
}

Galley GalleySetter::set_content_of(const Box& container) {
    used_page_ = container.style.own ? container.style.own->page : Atom();
    page_ = last_page_ = galley_.first_page = start_page(container, {});
    set_children(container, {{}, galley_.width, height_, is_rtl(container)});
    between_.is_between = false;
    between_.forced = BreakBetween::automatic;
    overflow_.reset();
    flush(); // A last margin with nothing after it stays, for the box that holds this content.
    return std::move(galley_);
}

// Room that is not used costs nothing; a list that grows by copying costs twice what it holds.
void GalleySetter::expect(std::size_t letters) {
    constexpr std::size_t least_for_an_item = 16;
    galley_.items.reserve(letters / least_for_an_item);
}

// CSS 2.1, 8.3.1: the largest of the positive margins plus the lowest of the negative ones.
void GalleySetter::add_margin(const Box& box, Length margin) {
    between_.positive = std::max(between_.positive, margin);
    between_.negative = std::min(between_.negative, margin);
    between_.positive_after = std::max(between_.positive_after, margin);
    between_.negative_after = std::min(between_.negative_after, margin);
    const style::MarginBreak how = box.style.own->margin_break;
    if (how == style::MarginBreak::keep)
        between_.kept_margin = std::max(between_.kept_margin, margin);
    if (how == style::MarginBreak::discard) between_.discarded = true;
}

void GalleySetter::put(FlowItem item) {
    item.enclosing = open_.empty() ? -1 : open_.back();
    const bool opens = item.kind == ItemKind::open;
    if (item.kind == ItemKind::close) {
        open_.pop_back();
        tops_.pop_back();
        item.enclosing = open_.empty() ? -1 : open_.back();
    }
    stacker_.take(item);
    galley_.items.push_back(std::move(item));
    if (!opens) return;
    open_.push_back(static_cast<std::int32_t>(galley_.items.size() - 1));
    tops_.push_back(y());
}

Length GalleySetter::next_y() const {
    const Length next = y() + between_.margin();
    return between_.least ? std::max(next, *between_.least) : next;
}

// Writes what lies before the next content: perhaps a place to break, the collapsed margin, and the
// boxes that begin here.
void GalleySetter::flush(Length grid) {
    if (!is_closing_) set_overflow_apart();
    put_opportunity();
    last_page_ = page_;
    names_page_ = false;
    const Length margin = next_y() - y();
    if (between_.least && margin.units > 0 && parts_clearance(margin)) {
        put_blank(margin);
    } else if (margin.units != 0 || grid.units > 0) {
        FlowItem glue;
        glue.kind = ItemKind::glue;
        glue.size = margin;
        // CSS Fragmentation 3, 5.2: a forced break cuts off the margins before it.
        glue.after_forced =
            between_.least ? margin : between_.positive_after + between_.negative_after;
        glue.kept_margin = between_.kept_margin;
        glue.is_discarded = between_.discarded;
        glue.is_clearance = between_.least.has_value();
        glue.grid = grid;
        glue.snap = grid.units > 0;
        put(std::move(glue));
    }
    between_ = {};
    flush_waiting();
}

void GalleySetter::flush_waiting() {
    ++flushes_;
    std::vector<Waiting> waiting = std::move(waiting_);
    waiting_.clear();
    for (Waiting& next : waiting) {
        if (next.aside) {
            put_aside(*next.aside, next.place, y());
            continue;
        }
        const Box* opened = next.item.kind == ItemKind::open ? next.item.box : nullptr;
        put(std::move(next.item));
        if (opened) put_marks(*opened);
    }
}

void GalleySetter::put_marks(const Box& box) {
    if (box.anchor.empty() && box.strings.empty() && box.bookmark.empty() && box.page_reset.empty())
        return;
    FlowItem mark;
    mark.kind = ItemKind::mark;
    mark.box = &box;
    put(std::move(mark));
}

void GalleySetter::enter_page(const Box& box) {
    page_ = start_page(box, used_page_);
    if (box.style.own->page.empty()) return;
    used_page_ = box.style.own->page;
    names_page_ = true;
}

void GalleySetter::set_children(const Box& box, const Place& place) {
    if (!box.children.empty() && box.children.front()->kind == BoxKind::marker) {
        markers_.push_back({box.children.front(), place.x, place.width});
    }
    if (has_columns(box)) return set_columns(box, place);
    if (is_flex(box) || is_grid(box)) return set_items_of(box, place);
    if (box.holds_lines) {
        set_lines_of(box, place);
        return;
    }
    for (const Box* child : box.children) {
        galley_.is_cut_off = galley_.is_cut_off || (deepest_ && y() > *deepest_);
        if (galley_.is_cut_off) return;
        if (child->kind != BoxKind::marker) set_child(*child, place);
    }
}

void GalleySetter::set_child(const Box& child, const Place& place) {
    // Where no page takes it, a page float is a block like others.
    if (child.is_out_of_flow() && (!child.is_page_float() || fragment_height_.units > 0)) {
        set_aside(child, place);
        return;
    }
    const Atom outer_page = used_page_;
    if (between_.has_ended) {
        between_.positive_after = between_.negative_after = {};
        between_.has_ended = false;
    }
    enter_page(child);
    ask_before(child);
    clear(child);
    switch (child.kind) {
    case BoxKind::table:
        set_table(child, place);
        break;
    case BoxKind::replaced:
        set_replaced_block(child, place);
        break;
    default:
        if (makes_context(child))
            set_context(child, place);
        else
            set_block(child, place);
    }
    between_.is_between = between_.follows = between_.has_ended = true;
    between_.kept = kept_together_;
    ask(child.style.own->break_after);
    used_page_ = outer_page;
}

// css-page-3, 9: the containing block of a box on a named page is that page's area.
GalleySetter::Place GalleySetter::page_place(const Box& box, const Place& place) const {
    const Atom page = box.style.own->page;
    if (page.empty() || !shop_.page_width || place.x.units != 0 || place.width != galley_.width)
        return place;
    const Length area = shop_.page_width(page);
    Place out = place;
    if (area.units > 0) out.width = area;
    return out;
}

namespace {

/// CSS Sizing 4, 5.1: what follows from the width by the ratio is as good as given.
std::optional<Length> inner_height_by_ratio(const Box& box, const UsedEdges& edges,
                                            Length containing_width) {
    if (!box.style.own->height.is_auto()) return std::nullopt;
    const auto high = height_by_ratio(box, edges.width, containing_width);
    if (!high) return std::nullopt;
    return limited_height(box, *high, {}, {}) - edges.head() - edges.foot();
}

} // namespace

GalleySetter::Place GalleySetter::content_place(const Box& box, const UsedEdges& edges,
                                                const Place& place, Length left) const {
    Place content{left + edges.start(), edges.content_width(), {}, is_rtl(box)};
    if (const auto height = asked_height(box, place.width, place.height)) {
        const Length limited = limited_height(box, *height, place.width, place.height);
        content.height = limited - edges.head() - edges.foot();
    } else if (const auto by_ratio = inner_height_by_ratio(box, edges, place.width)) {
        content.height = by_ratio;
    } else if (!box.node && box.kind == BoxKind::block) {
        content.height =
            place.height; // CSS 2.1, 9.2.1.1: anonymous boxes are ignored for percentages.
    }
    return content;
}

void GalleySetter::set_block(const Box& box, const Place& outer) {
    const OwnStyle& own = *box.style.own;
    const Place place = page_place(box, outer);
    const UsedEdges edges = used_edges(box, {place.width, place.height, place.rtl}, shop_);
    const Length left = place.x + edges.lead + edges.margin.left;
    add_margin(box, edges.margin.top);
    FlowItem open = opening(box, edges, left);
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    open.shift_x = shift.x;
    open.shift_y = shift.y;
    waiting_.push_back({std::move(open), nullptr, {}});
    const std::size_t own_index = waiting_.size() - 1;
    const int flushed = flushes_;
    if (edges.head().units > 0) flush();
    const bool keeps = own.break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    set_children(box, content_place(box, edges, place, left));
    put_lone_marker(box, left + edges.start());
    if (flushes_ == flushed) { // Nothing has come that would have begun it.
        const auto asked = asked_height(box, place.width, place.height);
        const Length height =
            limited_height(box, asked.value_or(Length{}), place.width, place.height);
        if (height.units == 0 && edges.foot().units == 0 && !own.aspect_ratio) {
            if (keeps) --kept_together_;
            end_empty(box, edges, own_index);
            return;
        }
        flush();
    }
    end_block(box, edges, place);
    if (keeps) --kept_together_;
}

// Its two margins are one (8.3.1); its place is where it would be if it had something in it. When
// the boxes around it have not begun, it waits with them.
void GalleySetter::end_empty(const Box& box, const UsedEdges& edges, std::size_t own) {
    waiting_.push_back({closing(box, edges), nullptr, {}});
    if (own == 0) {
        const Between after = between_;
        const Length drop = next_y() - y();
        const bool cleared = after.least && *after.least >= y() + after.margin();
        put_opportunity();
        put_space(drop);
        flush_waiting();
        between_ = after;
        between_.is_between = false;
        between_.forced = BreakBetween::automatic;
        if (cleared) {
            between_.least.reset(); // Clearance has been spent; its margin goes on from here.
            put_space(-edges.margin.top);
            between_.keeps_in = true;
            between_.positive = std::max(edges.margin.top, Length{});
            between_.negative = std::min(edges.margin.top, Length{});
        } else {
            put_space(-drop);
        }
    }
    add_margin(box, edges.margin.bottom);
}

void GalleySetter::end_block(const Box& box, const UsedEdges& edges, const Place& place,
                             std::optional<Length> decided) {
    const bool context = makes_context(box);
    const auto asked = decided ? decided : asked_height(box, place.width, place.height);
    const auto by_ratio = asked ? std::nullopt : height_by_ratio(box, edges.width, place.width);
    if (asked) {
        between_.positive = between_.negative = {}; // A given height takes no notice of its end.
        between_.least.reset();
    } else if (edges.foot().units > 0 || context || by_ratio || between_.keeps_in) {
        close_off_margin();
    }
    Length foot = y();
    if (context)
        if (const auto lowest = floats().foot(style::Clear::both)) foot = std::max(foot, *lowest);
    const Length outer = edges.head() + edges.foot();
    Length natural = std::max(foot - tops_.back(), Length{}) + outer;
    if (by_ratio) natural = grows_over_ratio(box) ? std::max(natural, *by_ratio) : *by_ratio;
    const Length height =
        decided ? *decided
                : limited_height(box, asked.value_or(natural), place.width, place.height);
    const Length filler = height - outer - (y() - tops_.back());
    if (filler.units > 0 && !asked) between_.positive = between_.negative = {};
    // Beside others it need not wait for the empty room below its content.
    if (is_alone_ && filler.units > 0) part(BreakClass::good);
    const bool is_blank = asked || height > natural;
    if (asked && filler.units < 0) remember_overflow(box, height - outer);
    const bool is_beside_floats = foot > y() && floats().parts_below(y());
    if (is_blank || is_beside_floats)
        put_room(box, filler);
    else
        put_filler(filler);
    if (is_alone_) part(BreakClass::good);
    put(closing(box, edges));
    add_margin(box, edges.margin.bottom);
}

// The last child's margin stays inside; a break asked for after that child comes after its parent.
void GalleySetter::close_off_margin() {
    const Between at_end = between_;
    between_.is_between = false;
    between_.forced = BreakBetween::automatic;
    is_closing_ = true;
    flush();
    is_closing_ = false;
    between_.forced = at_end.forced;
    between_.avoided = at_end.avoided;
}

void GalleySetter::put_space(Length size, Length kept) {
    if (size.units == 0) return;
    FlowItem glue;
    glue.kind = ItemKind::glue;
    glue.size = glue.after_forced = size;
    glue.kept_margin = kept;
    put(std::move(glue));
}

void GalleySetter::put_fragment(const FragmentRef& fragment, const Box* box, Length x) {
    FlowItem item;
    item.kind = ItemKind::block;
    item.size = fragment->height;
    item.x = x;
    item.fragment = fragment;
    item.box = box;
    put(std::move(item));
    put_called(fragment);
}

Galley set_pages_galley(const Box& container, Length width, Shop& shop, unsigned threads,
                        std::optional<Length> depth) {
    // Percentages of heights are of the page area (CSS 2.1, 10.5: the initial containing block).
    const std::optional<Length> height =
        shop.page_height.units > 0 ? std::optional(shop.page_height) : std::nullopt;
    Shop with_hands = shop;
    GalleySetter setter(width, height, with_hands);
    setter.limit_height(shop.page_height);
    setter.part_overflow();
    if (depth) {
        setter.end_below(*depth);
        return setter.set_content_of(container);
    }
    LinesAhead ahead(container, {width, height, is_rtl(container)}, shop, threads);
    with_hands.ahead = &ahead;
    setter.expect(ahead.letters());
    return setter.set_content_of(container);
}

Galley set_galley(const Box& container, Length width, Shop& shop, std::optional<Length> height) {
    return GalleySetter(width, height, shop).set_content_of(container);
}

Galley set_parted(const Box& box, const BlockSpace& space, Shop& shop) {
    if (box.kind == BoxKind::table) {
        GalleySetter setter(space.containing_width, space.containing_height, shop);
        setter.part_floats();
        return setter.set_only_table(box, space.width, space.height);
    }
    const Length width =
        space.width
            ? *space.width
            : shrunk_width(box, {space.containing_width, space.containing_height, false}, shop);
    GalleySetter setter(width, {}, shop);
    setter.part_floats();
    return setter.set_only_box(box, space);
}

} // namespace makeready::flow
