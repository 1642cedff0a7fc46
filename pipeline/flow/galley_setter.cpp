#include "galley_setter.hpp"

#include "inline_setter.hpp"
#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::BreakBetween;
using style::OwnStyle;

Galley GalleySetter::set_content_of(const Box& container) {
    page_ = last_page_ = container.style.own ? container.style.own->page : Atom();
    galley_.first_page = page_;
    set_children(container, {}, galley_.width);
    between_.is_between = false;
    between_.forced = BreakBetween::automatic;
    flush({}); // A last margin with nothing after it stays, for the box that holds this content.
    return std::move(galley_);
}

// CSS 2.1, 8.3.1: the largest of the positive margins plus the lowest of the negative ones.
void GalleySetter::add_margin(Length margin) {
    between_.positive = std::max(between_.positive, margin);
    between_.negative = std::min(between_.negative, margin);
}

// CSS Fragmentation 3, 3.1: a forced break wins over an avoided one; left and right over page.
void GalleySetter::ask(BreakBetween wanted) {
    switch (wanted) {
    case BreakBetween::avoid:
    case BreakBetween::avoid_page: between_.avoided = true; break;
    case BreakBetween::page:
        if (between_.forced == BreakBetween::automatic) between_.forced = wanted;
        break;
    case BreakBetween::left:
    case BreakBetween::right:
    case BreakBetween::recto:
    case BreakBetween::verso: between_.forced = wanted; break;
    default: break;
    }
}

void GalleySetter::put(FlowItem item) {
    item.enclosing = open_.empty() ? -1 : open_.back();
    const bool opens = item.kind == ItemKind::open;
    if (item.kind == ItemKind::close) {
        open_.pop_back();
        item.enclosing = open_.empty() ? -1 : open_.back();
    }
    galley_.items.push_back(std::move(item));
    if (opens) open_.push_back(static_cast<std::int32_t>(galley_.items.size() - 1));
}

// Writes what lies before the next content: perhaps a place to break, the collapsed margin, and the
// boxes that begin here.
void GalleySetter::flush(Length grid) {
    const bool turns = page_ != last_page_ && between_.is_between;
    if (between_.is_between || between_.forced != BreakBetween::automatic) {
        FlowItem place;
        place.kind = ItemKind::opportunity;
        place.page = page_;
        place.forced = between_.forced;
        place.begins_group = names_page_;
        // CSS Page 3, 9.1: a change of the named page forces a break.
        if (turns && place.forced == BreakBetween::automatic) place.forced = BreakBetween::page;
        if (place.forced != BreakBetween::automatic) place.break_class = BreakClass::forced;
        else if (between_.avoided || between_.kept) place.break_class = BreakClass::avoided;
        // A break between siblings lies before the waiting boxes, so in what is open now.
        put(std::move(place));
    } else if (galley_.items.empty()) {
        galley_.first_page = page_;
    }
    last_page_ = page_;
    names_page_ = false;
    const Length margin = between_.positive + between_.negative;
    if (margin.units != 0 || grid.units > 0) {
        FlowItem glue;
        glue.kind = ItemKind::glue;
        glue.size = margin;
        glue.grid = grid;
        glue.snap = grid.units > 0;
        put(std::move(glue));
    }
    between_ = {};
    for (FlowItem& open : waiting_) {
        const Box* opened = open.box;
        put(std::move(open));
        put_marks(*opened);
    }
    waiting_.clear();
    for (const Box* empty : waiting_marks_) put_marks(*empty);
    waiting_marks_.clear();
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
    if (box.style.own->page.empty()) return;
    page_ = box.style.own->page;
    names_page_ = true;
}

void GalleySetter::set_children(const Box& box, Length x, Length width) {
    if (!box.children.empty() && box.children.front()->kind == BoxKind::marker) {
        marker_ = box.children.front();
        marker_edge_ = x;
    }
    if (box.holds_lines) {
        set_lines_of(box, x, width);
        return;
    }
    for (const Box* child : box.children) {
        if (child->kind == BoxKind::marker) continue;
        const Atom outer_page = page_;
        enter_page(*child);
        ask(child->style.own->break_before);
        switch (child->kind) {
        case BoxKind::table: set_table(*child, x, width); break;
        case BoxKind::replaced: set_picture(*child, x, width); break;
        default: set_block(*child, x, width);
        }
        between_.is_between = true;
        between_.kept = kept_together_ > 0;
        ask(child->style.own->break_after);
        page_ = outer_page;
    }
}

namespace {

bool is_barrier(const OwnStyle& own) {
    return own.display == style::Display::flow_root || own.overflow != style::Overflow::visible;
}

FlowItem opening(const Box& box, const UsedEdges& edges, Length x) {
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = x;
    open.width = edges.width;
    open.size = edges.border.top + edges.padding.top;
    open.margin = edges.margin;
    open.border = edges.border;
    open.padding = edges.padding;
    return open;
}

FlowItem closing(const Box& box, const UsedEdges& edges) {
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    close.size = edges.border.bottom + edges.padding.bottom;
    return close;
}

// The least height of the content box that `height` and `min-height` ask for.
Length wanted_height(const OwnStyle& own, const UsedEdges& edges) {
    const auto given = [](const style::Size& size) {
        return size.is_length() && size.percent == 0 ? size.length : Length{};
    };
    const bool border_box = own.box_sizing == style::BoxSizing::border_box;
    const Length outer = edges.border.top + edges.padding.top + edges.padding.bottom + edges.border.bottom;
    return std::max(given(own.height), given(own.min_height)) - (border_box ? outer : Length{});
}

} // namespace

// css-page-3, 9: the containing block of a box on a named page is that page's area.
Length GalleySetter::containing_width(const Box& box, Length x, Length width) const {
    const Atom page = box.style.own->page;
    if (page.empty() || !shop_.page_width || x.units != 0 || width != galley_.width) return width;
    const Length area = shop_.page_width(page);
    return area.units > 0 ? area : width;
}

void GalleySetter::set_block(const Box& box, Length x, Length width) {
    const OwnStyle& own = *box.style.own;
    const UsedEdges edges = used_edges(box, containing_width(box, x, width));
    const Length left = x + edges.margin.left;
    add_margin(edges.margin.top);
    waiting_.push_back(opening(box, edges, left));
    const std::size_t depth = open_.size() + waiting_.size();
    if (edges.head().units > 0 || is_barrier(own)) flush({});
    const std::size_t first = galley_.items.size();
    const bool keeps = own.break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    set_children(box, left + edges.border.left + edges.padding.left, edges.content_width());
    if (keeps) --kept_together_;

    const Length wanted = wanted_height(own, edges);
    if (open_.size() < depth) { // Nothing has come that would have begun it.
        const bool shows = wanted.units > 0 || edges.foot().units > 0 || marker_ || is_barrier(own);
        if (!shows) {
            // Its two margins are one, and it leaves no trace but what a page remembers.
            waiting_.pop_back();
            waiting_marks_.push_back(&box);
            add_margin(edges.margin.bottom);
            return;
        }
        flush({});
    }
    if (edges.foot().units > 0 || is_barrier(own)) close_off_margin();
    fill_to(wanted, first);
    put(closing(box, edges));
    add_margin(edges.margin.bottom);
}

// The last child's margin stays inside; a break asked for after that child comes after its parent.
void GalleySetter::close_off_margin() {
    const Between at_end = between_;
    between_.is_between = false;
    between_.forced = BreakBetween::automatic;
    flush({});
    between_.forced = at_end.forced;
    between_.avoided = at_end.avoided;
}

void GalleySetter::fill_to(Length height, std::size_t first_item) {
    if (height.units <= 0) return;
    Stacker stacker(galley_, first_item, false);
    for (std::size_t at = first_item; at < galley_.items.size(); ++at) stacker.take(galley_.items[at]);
    if (stacker.depth() >= height) return;
    FlowItem filler;
    filler.kind = ItemKind::block;
    filler.size = height - stacker.depth();
    put(std::move(filler));
}

void GalleySetter::put_fragment(const FragmentRef& fragment, const Box* box, Length x) {
    FlowItem item;
    item.kind = ItemKind::block;
    item.size = fragment->height;
    item.x = x;
    item.fragment = fragment;
    item.box = box;
    put(std::move(item));
}

void GalleySetter::part(BreakClass break_class) {
    FlowItem place;
    place.kind = ItemKind::opportunity;
    place.page = page_;
    place.break_class = kept_together_ > 0 ? BreakClass::avoided : break_class;
    put(std::move(place));
}

void GalleySetter::set_picture(const Box& box, Length x, Length width) {
    const FragmentRef fragment = set_replaced(box, width, shop_);
    if (!fragment) return;
    const UsedEdges edges = used_edges(box, width, fragment->width);
    add_margin(edges.margin.top);
    flush({});
    put_fragment(fragment, &box, x + edges.margin.left);
    put_marks(box);
    add_margin(edges.margin.bottom);
}

void GalleySetter::set_table(const Box& box, Length x, Length width) {
    const SetTable table = flow::set_table(box, width, shop_);
    const UsedEdges& edges = table.edges;
    const Length left = x + edges.margin.left;
    add_margin(edges.margin.top);
    flush({});
    for (const FragmentRef& caption : table.captions_above) {
        put_fragment(caption, caption->box, left);
        part(BreakClass::avoided);
    }
    FlowItem open = opening(box, edges, left);
    if (!table.head.empty()) open.repeated = stacked(table.head, edges.content_width());
    put(std::move(open));
    put_marks(box);
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    put_rows(table, left + edges.border.left + edges.padding.left);
    if (keeps) --kept_together_;
    put(closing(box, edges));
    for (const FragmentRef& caption : table.captions_below) {
        part(BreakClass::avoided);
        put_fragment(caption, caption->box, left);
    }
    add_margin(edges.margin.bottom);
}

FragmentRef GalleySetter::stacked(const std::vector<FragmentRef>& rows, Length width) {
    auto all = std::make_shared<Fragment>();
    all->width = width;
    for (const FragmentRef& row : rows) {
        all->children.push_back({{}, all->height, row});
        all->height += row->height;
    }
    return all;
}

void GalleySetter::put_rows(const SetTable& table, Length x) {
    bool first = true;
    const auto put_row = [&](const FragmentRef& row, BreakClass before) {
        if (!first) part(before);
        put_fragment(row, nullptr, x);
        first = false;
    };
    for (const FragmentRef& row : table.head) put_row(row, BreakClass::avoided);
    for (std::size_t n = 0; n < table.rows.size(); ++n) {
        // A head alone is never left; a first or last row alone is as bad as an orphan.
        const bool at_edge = n < 2 || n + 1 == table.rows.size();
        const bool avoided = n == 0 || table.avoid_break_before[n];
        put_row(table.rows[n], avoided ? BreakClass::avoided : at_edge ? BreakClass::orphan_or_widow : BreakClass::good);
    }
    for (const FragmentRef& row : table.foot) put_row(row, BreakClass::avoided);
}

Galley set_galley(const Box& container, Length width, Shop& shop) {
    return GalleySetter(width, shop).set_content_of(container);
}

FragmentRef set_block(const Box& box, Length width, Shop& shop) {
    const UsedEdges edges = used_edges(box, width, width);
    const Length inner = width - edges.border.left - edges.border.right - edges.padding.left - edges.padding.right;
    const Galley galley = set_galley(box, std::max(inner, Length{}), shop);
    const FragmentRef content = stack(galley, 0, galley.items.size(), false);
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &box;
    fragment->width = width;
    fragment->border = edges.border;
    fragment->padding = edges.padding;
    const Length left = edges.border.left + edges.padding.left;
    const Length top = edges.border.top + edges.padding.top;
    for (const Placed& child : content->children)
        fragment->children.push_back({child.x + left, child.y + top, child.fragment});
    Stacker stacker(galley, 0, false);
    for (const FlowItem& item : galley.items) stacker.take(item);
    Length height = std::max(stacker.depth(), stacker.y());
    const OwnStyle& own = *box.style.own;
    const Length foot = edges.border.bottom + edges.padding.bottom;
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? top + foot : Length{};
    if (own.height.is_length() && own.height.percent == 0 && box.kind != BoxKind::cell)
        height = own.height.length - outer;
    if (own.min_height.is_length() && own.min_height.percent == 0)
        height = std::max(height, own.min_height.length - outer);
    fragment->height = height + top + foot;
    return fragment;
}

} // namespace makeready::flow
