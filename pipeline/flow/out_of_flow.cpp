// Floats, and the places of absolutely positioned boxes, in a galley.
#include "galley_setter.hpp"
#include "initial_letter.hpp"
#include "overhang.hpp"
#include "parallel.hpp"
#include "relative.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

namespace {

// CSS Inline 3, Short Paragraphs with Initial Letters: what follows a paragraph shorter than its
// initial letter stands beside the letter, unless it can't.
bool clears_initial(const Box& box) {
    return box.kind == BoxKind::table || box.kind == BoxKind::replaced || makes_context(box) ||
           box.style.own->clear != style::Clear::none || begins_with_initial(box);
}

} // namespace

// CSS 2.1, 9.5.2. A float has the foot of the earlier ones to stay below as a rule of its own.
void GalleySetter::clear(const Box& box) {
    const style::Clear sides = box.style.own->clear;
    const auto initial = floats().initial_foot();
    if (initial && *initial > y() && clears_initial(box)) return keep_below(box, *initial);
    if (sides == style::Clear::none) return;
    for (const Waiting& waiting : waiting_) {
        if (!waiting.aside || !waiting.aside->is_float()) continue;
        const bool is_left = waiting.aside->style.own->floating == style::Float::left;
        if (sides != style::Clear::both && (sides == style::Clear::left) != is_left) continue;
        flush(); // Its margin is kept from those of the boxes around it.
        break;
    }
    if (const auto foot = floats().foot(sides)) keep_below(box, *foot);
}

void GalleySetter::keep_below(const Box& box, Length foot) {
    Between with_own = between_;
    const Length margin = plain_edges(box, galley_.width).margin.top;
    with_own.positive = std::max(with_own.positive, margin);
    with_own.negative = std::min(with_own.negative, margin);
    if (y() + with_own.margin() >= foot) return;
    if (!waiting_.empty()) flush();
    between_.least = foot;
}

// What is out of the flow stands where a box of no height would; if the boxes around it have not
// begun, it waits with them.
void GalleySetter::set_aside(const Box& box, const Place& place) {
    if (box.style.own->floating == style::Float::side) return put_page_float(box);
    if (box.is_page_float()) {
        const UsedEdges edges = used_edges(box, {galley_.width, {}, false}, shop_);
        const FragmentRef set =
            flow::set_block(box, BlockSpace{galley_.width, {}, edges.width, {}}, shop_);
        const bool fits =
            !set || set->height + edges.margin.top + edges.margin.bottom <= fragment_height_;
        if (fits) return put_page_float(box);
        flush();
        return set_tall_float(box, place,
                              edges.width); // No page holds it: it is parted where it stands.
    }
    if (box.is_float()) break_before_float(box);
    if (!waiting_.empty()) {
        Waiting waiting;
        waiting.aside = &box;
        waiting.place = place;
        waiting_.push_back(std::move(waiting));
        return;
    }
    const Length at = next_y();
    page_ = last_page_; // Named pages are for what is in the flow.
    put_opportunity();
    between_.is_between = false;
    between_.forced = style::BreakBetween::automatic;
    put_aside(box, place, at);
}

// CSS Fragmentation 3, 3.1, leaves it to us whether a float may ask for a break; it may.
void GalleySetter::break_before_float(const Box& box) {
    const Between before = between_;
    ask(box.style.own->break_before);
    const bool is_forced = between_.forced != before.forced;
    between_ = before;
    if (!is_forced) return;
    const bool has_floats = std::any_of(waiting_.begin(), waiting_.end(),
                                        [](const Waiting& one) { return one.aside != nullptr; });
    if (has_floats) flush(); // They stand before the break.
    ask(box.style.own->break_before);
    flush();
}

namespace {

/// Where an absolutely positioned box would stand in a line of that width without anything else;
/// only what was inline-level is aligned.
Length static_offset(const Box& box, Length width, bool rtl) {
    using style::TextAlign;
    const bool was_inline = box.style.own->was_inline && box.parent;
    const TextAlign align = was_inline ? box.parent->style.inherited->align : TextAlign::start;
    switch (align) {
    case TextAlign::left:
        return {};
    case TextAlign::right:
        return width;
    case TextAlign::center:
        return width / 2;
    case TextAlign::end:
        return rtl ? Length{} : width;
    default:
        return rtl ? width : Length{};
    }
}

} // namespace

void GalleySetter::put_aside(const Box& box, const Place& place, Length at) {
    if (box.is_float())
        put_float(box, place, at);
    else
        put_placeholder(box, place.x + static_offset(box, place.width, place.rtl), at - y());
}

// A page float is called where it stands and set at the page's top or foot (CSS Page Floats 3); a
// side note beside its call, where it takes no room of the flow.
void GalleySetter::put_page_float(const Box& box) {
    const bool is_beside = box.style.own->floating == style::Float::side;
    const Length width = is_beside ? shop_.outer_margin : galley_.width;
    const UsedEdges edges = used_edges(box, {width, {}, false}, shop_);
    const FragmentRef fragment =
        flow::set_block(box, BlockSpace{width, {}, edges.width, {}}, shop_);
    if (!fragment) return;
    auto content = std::make_shared<Galley>();
    content->width = width;
    FlowItem block;
    block.kind = ItemKind::block;
    if (!is_beside) block.size = edges.margin.top + fragment->height + edges.margin.bottom;
    block.drop = edges.margin.top;
    block.x = edges.lead + edges.margin.left;
    block.fragment = fragment;
    content->items.push_back(std::move(block));
    FlowItem item;
    item.kind = ItemKind::note;
    item.box = &box;
    item.note = std::move(content);
    put(std::move(item));
    put_called(fragment);
}

void GalleySetter::put_placeholder(const Box& box, Length x, Length drop) {
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &box;
    fragment->is_placeholder = fragment->holds_placeholders = true;
    FlowItem item;
    item.kind = ItemKind::aside;
    item.x = x;
    item.drop = drop;
    item.fragment = std::move(fragment);
    item.box = &box;
    put(std::move(item));
    put_called_in(box);
}

// What is hardly taller than its orphans and widows is not parted.
bool GalleySetter::is_worth_parting(const Box& box, Length height) const {
    if (height > part_height_) return true;
    return box.style.own->break_inside == style::BreakInside::automatic &&
           height > line_height(*box.style.inherited, nullptr) * 4;
}

void GalleySetter::put_float(const Box& box, const Place& place, Length at) {
    const FragmentRef set =
        flow::set_block(box, BlockSpace{place.width, place.height, {}, {}}, shop_);
    if (!set) return;
    const bool may_part = part_height_.units > 0 && !is_monolithic(box) && !box.is_initial;
    if (may_part && in_columns_ && fragment_height_.units > 0 && set->height > fragment_height_)
        return set_tall_float(box, place, set->width);
    const style::Edges<Length> margin = float_margin(box, place.width);
    const Length width = set->width + margin.left + margin.right;
    const Length height = set->height + margin.top + margin.bottom;
    if (const auto foot = floats().foot(box.style.own->clear)) at = std::max(at, *foot);
    const FloatSpace::Corner corner =
        floats().place(box.style.own->floating, width, height, at, place.x, place.x + place.width);
    const bool parts = may_part && !in_columns_ && is_worth_parting(box, set->height);
    if (parts && height.units > 0) floats().part_last();
    if (box.is_initial) floats().keep_initial(corner.y + height);
    FlowItem item;
    item.kind = ItemKind::aside;
    item.x = corner.x + margin.left;
    item.drop = corner.y + margin.top - y();
    item.reach = corner.y + height - y();
    item.least = set->height;
    item.fragment = set;
    if (parts) part_float(item, {place.width, place.height, set->width, {}});
    item.box = &box;
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    item.shift_x = shift.x;
    item.shift_y = shift.y;
    put(std::move(item));
    put_called(set);
}

// A float goes on on the next page beside what follows it there.
void GalleySetter::part_float(FlowItem& item, const BlockSpace& space) {
    auto fragment = std::make_shared<Fragment>();
    const FragmentRef whole = item.fragment;
    fragment->box = whole->box;
    fragment->width = whole->width;
    fragment->height = whole->height;
    fragment->margin = whole->margin;
    fragment->is_placeholder = fragment->holds_placeholders = true;
    const auto parted = std::make_shared<const Galley>(set_parted(*whole->box, space, shop_));
    item.least = least_piece(*parted, BreakClass::between_lines);
    if (item.least > part_height_) item.least = least_piece(*parted, BreakClass::avoided);
    // What no page holds goes on in strips.
    const Length most = std::max(part_height_ - whole->margin.top, Length{});
    item.least = std::min(item.least, most);
    fragment->parted = parted;
    fragment->children.push_back({{}, {}, whole});
    item.fragment = std::move(fragment);
}

// A float that no column holds is parted like a block; what follows comes below it.
void GalleySetter::set_tall_float(const Box& box, const Place& place, Length width) {
    const Between outer = between_;
    between_ = {};
    UsedEdges edges = plain_edges(box, place.width);
    edges.width = width;
    const Length room = place.width - width - edges.margin.left - edges.margin.right;
    if (box.style.own->floating == style::Float::right) edges.lead = room;
    put_space(edges.margin.top);
    open_context(box, edges, place);
    floats_.emplace_back();
    const Length left = place.x + edges.lead + edges.margin.left;
    set_children(box, content_place(box, edges, place, left));
    end_block(box, edges, place);
    floats_.pop_back();
    flush();
    between_ = outer;
}

} // namespace makeready::flow
