#include "galley_setter.hpp"

#include "inline_setter.hpp"
#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::BreakBetween;
using style::OwnStyle;

Length used(const style::Size& size, Length whole, Length otherwise) {
    return size.is_length() ? size.of(whole) : otherwise;
}

// CSS 2.1, 10.3.3 and 10.4: width and horizontal margins of a block-level box.
UsedEdges used_edges(const Box& box, Length containing_width, std::optional<Length> own_width) {
    const OwnStyle& own = *box.style.own;
    const Length whole = containing_width;
    UsedEdges edges;
    edges.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                    own.border.left.width};
    edges.padding = {used(own.padding.top, whole, {}), used(own.padding.right, whole, {}),
                     used(own.padding.bottom, whole, {}), used(own.padding.left, whole, {})};
    edges.margin = {used(own.margin.top, whole, {}), used(own.margin.right, whole, {}),
                    used(own.margin.bottom, whole, {}), used(own.margin.left, whole, {})};
    const Length inner_edges = edges.border.left + edges.border.right + edges.padding.left + edges.padding.right;
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : inner_edges;
    const Length available = whole - edges.margin.left - edges.margin.right;
    edges.width = available;
    if (own_width) edges.width = *own_width;
    else if (own.width.is_length()) edges.width = own.width.of(whole) + outer;
    if (own.max_width.is_length()) edges.width = std::min(edges.width, own.max_width.of(whole) + outer);
    if (own.min_width.is_length()) edges.width = std::max(edges.width, own.min_width.of(whole) + outer);
    edges.width = std::max(edges.width, inner_edges);
    const Length rest = available - edges.width;
    const bool left = own.margin.left.is_auto();
    const bool right = own.margin.right.is_auto();
    if (rest.units > 0 && left && right) edges.margin.left = edges.margin.right = rest / 2;
    else if (rest.units > 0 && left) edges.margin.left = rest;
    return edges;
}

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

bool is_barrier(const OwnStyle& own) {
    return own.display == style::Display::flow_root || own.overflow != style::Overflow::visible;
}

void GalleySetter::set_block(const Box& box, Length x, Length width) {
    const OwnStyle& own = *box.style.own;
    // css-page-3, 9: the containing block of a box on a named page is that page's area.
    Length containing = width;
    if (!own.page.empty() && shop_.page_width) {
        const Length area = shop_.page_width(own.page);
        if (area.units > 0 && x.units == 0 && width == galley_.width) containing = area;
    }
    const UsedEdges edges = used_edges(box, containing);
    const Length head = edges.border.top + edges.padding.top;
    const Length foot = edges.border.bottom + edges.padding.bottom;
    const Length left = x + edges.margin.left;
    add_margin(edges.margin.top);
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = left;
    open.width = edges.width;
    open.size = head;
    open.margin = edges.margin;
    open.border = edges.border;
    open.padding = edges.padding;
    waiting_.push_back(std::move(open));
    const std::size_t depth = open_.size() + waiting_.size();
    const bool barrier = is_barrier(own);
    if (head.units > 0 || barrier) flush({});
    const bool keeps = own.break_inside != style::BreakInside::automatic;
    const Length content_width =
        edges.width - edges.border.left - edges.border.right - edges.padding.left - edges.padding.right;
    const std::size_t first = galley_.items.size();
    if (keeps) ++kept_together_;
    set_children(box, left + edges.border.left + edges.padding.left, content_width);
    if (keeps) --kept_together_;

    const bool has_height = own.height.is_length() && own.height.percent == 0;
    const bool has_minimum = own.min_height.is_length() && own.min_height.length.units > 0;
    const Length wanted = std::max(has_height ? own.height.length : Length{},
                                   has_minimum ? own.min_height.length : Length{}) -
                          (own.box_sizing == style::BoxSizing::border_box ? head + foot : Length{});
    const bool still_waiting = open_.size() < depth;
    if (still_waiting && (wanted.units > 0 || foot.units > 0 || marker_ || barrier)) flush({});
    else if (still_waiting) {
        // Nothing in it: its two margins are one, and it leaves no trace but what a page remembers.
        waiting_.pop_back();
        waiting_marks_.push_back(&box);
        add_margin(edges.margin.bottom);
        return;
    }
    const Between at_end = between_;
    if (foot.units > 0 || barrier) {
        between_.is_between = false;
        between_.forced = BreakBetween::automatic;
        flush({});
        between_.forced = at_end.forced; // A break asked for after the last child comes after its parent.
        between_.avoided = at_end.avoided;
    }
    if (wanted.units > 0) {
        Stacker stacker(galley_, first, false);
        for (std::size_t at = first; at < galley_.items.size(); ++at) stacker.take(galley_.items[at]);
        if (stacker.depth() < wanted) {
            FlowItem filler;
            filler.kind = ItemKind::block;
            filler.size = wanted - stacker.depth();
            put(std::move(filler));
        }
    }
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    close.size = foot;
    put(std::move(close));
    add_margin(edges.margin.bottom);
}

// CSS Lists 3, 4.3: an outside marker stands before the first line, on its baseline.
void GalleySetter::add_marker(const Box& item, FlowItem& line, Length x) {
    const Box& marker = *marker_;
    marker_ = nullptr;
    const std::vector<LineBox> set = set_lines(marker, Length::from_points(100000), shop_);
    if (set.empty()) return;
    const text::Line& marker_line = set.front().line->line;
    Length width;
    for (const text::Piece& piece : marker_line.pieces) width = std::max(width, piece.x + piece.width);
    auto made = std::make_shared<Fragment>();
    made->box = &marker;
    made->width = width;
    made->height = set.front().height;
    made->line = set.front().line;
    // Chosen by eye: half an em stands between a marker and its text.
    const Length gap = item.style.inherited->font.size.scaled(0.5);
    auto with_marker = std::make_shared<Fragment>(*line.fragment);
    with_marker->children.push_back({marker_edge_ - x - gap - width,
                                     line.fragment->line->baseline - set.front().line->baseline, made});
    line.fragment = with_marker;
}

void GalleySetter::set_lines_of(const Box& box, Length x, Length width) {
    const std::vector<LineBox> lines = set_lines(box, width, shop_);
    if (lines.empty()) return;
    const style::InheritedStyle& inherited = *box.style.inherited;
    const Length grid = inherited.line_grid;
    const bool on_grid = grid.units > 0 && lines.front().height.units % grid.units == 0;
    flush(on_grid ? grid : Length{});
    const auto count = static_cast<std::int32_t>(lines.size());
    std::map<std::uint32_t, const Box*> inline_boxes;
    std::vector<const Box*> walk{&box};
    while (!walk.empty()) {
        const Box* at = walk.back();
        walk.pop_back();
        for (const Box* child : at->children) {
            if (child->kind == BoxKind::inline_) walk.push_back(child);
            if (child->kind == BoxKind::inline_ || child->kind == BoxKind::note) inline_boxes[child->id] = child;
        }
    }
    for (std::int32_t n = 0; n < count; ++n) {
        const LineBox& set = lines[static_cast<std::size_t>(n)];
        if (n > 0) {
            FlowItem place;
            place.kind = ItemKind::opportunity;
            place.page = page_;
            place.hyphen = lines[static_cast<std::size_t>(n - 1)].line->line.hyphenated;
            place.break_class = n < inherited.orphans || count - n < inherited.widows
                                    ? BreakClass::orphan_or_widow
                                    : BreakClass::between_lines;
            if (kept_together_ > 0) place.break_class = BreakClass::avoided;
            put(std::move(place));
        }
        auto fragment = std::make_shared<Fragment>();
        fragment->box = &box;
        fragment->width = width;
        fragment->height = set.height;
        fragment->line = set.line;
        FlowItem line;
        line.kind = ItemKind::line;
        line.size = set.height;
        line.x = x;
        line.fragment = std::move(fragment);
        line.box = &box;
        if (n == 0 && marker_) add_marker(box, line, x);
        put(std::move(line));
        // Notes called on this line, and inline anchors, come right after it.
        std::set<const Box*> seen;
        for (const text::Piece& piece : set.line->line.pieces) {
            const auto& source = set.line->paragraph->source();
            if (piece.insertion >= 0) {
                const text::Insertion& insertion = source.insertions[static_cast<std::size_t>(piece.insertion)];
                const auto found = inline_boxes.find(insertion.owner);
                if (found != inline_boxes.end() && found->second->kind == BoxKind::note) {
                    FlowItem note;
                    note.kind = ItemKind::note;
                    note.box = found->second;
                    put(std::move(note));
                    continue;
                }
            }
            for (auto owner = inline_boxes.find(source.spans[piece.span].owner);
                 owner != inline_boxes.end() && seen.insert(owner->second).second;
                 owner = inline_boxes.find(owner->second->parent->id))
                put_marks(*owner->second);
        }
    }
}

void GalleySetter::set_picture(const Box& box, Length x, Length width) {
    const FragmentRef fragment = set_replaced(box, width, shop_);
    if (!fragment) return;
    const UsedEdges edges = used_edges(box, width, fragment->width);
    add_margin(edges.margin.top);
    flush({});
    FlowItem item;
    item.kind = ItemKind::block;
    item.size = fragment->height;
    item.x = x + edges.margin.left;
    item.fragment = fragment;
    item.box = &box;
    put(std::move(item));
    put_marks(box);
    add_margin(edges.margin.bottom);
}

void GalleySetter::set_table(const Box& box, Length x, Length width) {
    const SetTable table = flow::set_table(box, width, shop_);
    const UsedEdges& edges = table.edges;
    add_margin(edges.margin.top);
    const auto put_block = [&](const FragmentRef& fragment, Length at) {
        FlowItem item;
        item.kind = ItemKind::block;
        item.size = fragment->height;
        item.x = at;
        item.fragment = fragment;
        item.box = fragment->box;
        put(std::move(item));
    };
    const auto part = [&](BreakClass break_class) {
        FlowItem place;
        place.kind = ItemKind::opportunity;
        place.page = page_;
        place.break_class = kept_together_ > 0 ? BreakClass::avoided : break_class;
        put(std::move(place));
    };
    flush({});
    const Length left = x + edges.margin.left;
    for (const FragmentRef& caption : table.captions_above) {
        put_block(caption, left);
        part(BreakClass::avoided);
    }
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = left;
    open.width = edges.width;
    open.size = edges.border.top + edges.padding.top;
    open.margin = edges.margin;
    open.border = edges.border;
    open.padding = edges.padding;
    if (!table.head.empty()) {
        auto head = std::make_shared<Fragment>();
        head->width = edges.width - edges.border.left - edges.border.right - edges.padding.left - edges.padding.right;
        for (const FragmentRef& row : table.head) {
            head->children.push_back({{}, head->height, row});
            head->height += row->height;
        }
        open.repeated = std::move(head);
    }
    put(std::move(open));
    put_marks(box);
    const Length content_x = left + edges.border.left + edges.padding.left;
    bool first = true;
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    const auto put_rows = [&](const std::vector<FragmentRef>& rows, BreakClass before) {
        for (std::size_t n = 0; n < rows.size(); ++n) {
            if (!first) part(before);
            put_block(rows[n], content_x);
            first = false;
        }
    };
    put_rows(table.head, BreakClass::avoided);
    for (std::size_t n = 0; n < table.rows.size(); ++n) {
        // A table's head alone, or its first or last row alone, is as bad as an orphan.
        const bool edge = n < 2 || n + 1 == table.rows.size();
        if (!first)
            part(n == 0 || table.avoid_break_before[n] ? BreakClass::avoided
                 : edge                                ? BreakClass::orphan_or_widow
                                                       : BreakClass::good);
        put_block(table.rows[n], content_x);
        first = false;
    }
    put_rows(table.foot, BreakClass::avoided);
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    close.size = edges.border.bottom + edges.padding.bottom;
    put(std::move(close));
    for (const FragmentRef& caption : table.captions_below) {
        part(BreakClass::avoided);
        put_block(caption, left);
    }
    if (keeps) --kept_together_;
    add_margin(edges.margin.bottom);
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
