// Block-level boxes that are more than a stretch of the flow: formatting contexts of their own,
// what is not broken, pictures; and blocks set apart from any galley.
#include "block_memo.hpp"
#include "galley_items.hpp"
#include "galley_setter.hpp"
#include "initial_letter.hpp"
#include "relative.hpp"
#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::OwnStyle;

namespace {

Shift own_shift(const Box& box, Length width, const std::optional<Length>& height, bool rtl) {
    const OwnStyle& own = *box.style.own;
    if (own.position != style::Placement::relative) return {};
    Shift shift;
    const bool by_left = own.inset.left.is_length() && (!rtl || !own.inset.right.is_length());
    if (by_left)
        shift.x = own.inset.left.of(width);
    else if (own.inset.right.is_length())
        shift.x = -own.inset.right.of(width);
    const auto given = [&](const style::Size& size) {
        return size.is_length() && (height || size.percent == 0);
    };
    if (given(own.inset.top))
        shift.y = own.inset.top.of(height.value_or(Length{}));
    else if (given(own.inset.bottom))
        shift.y = -own.inset.bottom.of(height.value_or(Length{}));
    return shift;
}

} // namespace

// A block in a relatively positioned inline box moves with it (9.4.3, 9.2.1.1).
Shift relative_shift(const Box& box, Length width, const std::optional<Length>& height, bool rtl) {
    Shift shift = own_shift(box, width, height, rtl);
    for (const Box* at = box.around; at && at->kind == BoxKind::inline_; at = at->parent) {
        const Shift outer = own_shift(*at, width, height, rtl);
        shift.x += outer.x;
        shift.y += outer.y;
    }
    return shift;
}

// CSS 2.1, 9.5: the border box of a formatting context does not overlap floats; it becomes narrower
// or moves below them.
UsedEdges GalleySetter::fit_beside_floats(const Box& box, const Place& place) {
    const Containing in{place.width, place.height, place.rtl};
    UsedEdges edges = used_edges(box, in, shop_);
    if (floats().empty()) return edges;
    const bool fits_content = box.style.own->width.kind == style::Size::Kind::fit_content;
    const bool narrows = fits_content || !asked_width(box, in, shop_);
    Length least = edges.width;
    if (fits_content)
        least = content_widths(box, shop_).narrow + edges.sides();
    else if (narrows)
        least = limited_width(box, edges.sides() + Length{1}, in, shop_);
    Length height; // Until it is known, the room at its top counts.
    for (;;) {
        const FloatSpace::Room room = floats().room(y(), height, place.x, place.x + place.width);
        if (room.is_free) {
            if (height.units > 0 || !floats().begins_below(y())) return edges;
            height =
                flow::set_block(box, BlockSpace{place.width, place.height, edges.width, {}}, shop_)
                    ->height;
            continue;
        }
        const Length left = std::max(place.x + edges.lead + edges.margin.left, room.left);
        const Length right =
            narrows ? std::min(place.x + place.width - edges.margin.right, room.right) : room.right;
        if (right - left < least) {
            put_clearance(*floats().next_foot(y()) - y());
            height = {};
            continue;
        }
        UsedEdges fitted = edges;
        if (fits_content)
            fitted.width = std::min(edges.width, right - left);
        else if (narrows)
            fitted.width = limited_width(box, right - left, in, shop_);
        if (floats().begins_below(y())) { // Floats further down may narrow it more.
            const Length taller =
                flow::set_block(box, BlockSpace{place.width, place.height, fitted.width, {}}, shop_)
                    ->height;
            if (taller > height) {
                height = taller;
                continue;
            }
        }
        const bool keeps_right = place.rtl && !narrows;
        const Length x =
            keeps_right ? std::min(place.x + edges.lead + edges.margin.left, right - fitted.width)
                        : left;
        fitted.lead = x - edges.margin.left - place.x;
        return fitted;
    }
}

void GalleySetter::open_context(const Box& box, const UsedEdges& edges, const Place& place) {
    Opened opened;
    opened.is_context = true;
    FlowItem open =
        opening(box, edges, place.x + edges.lead + edges.margin.left, std::move(opened));
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    open.shift_x = shift.x;
    open.shift_y = shift.y;
    put(std::move(open));
    put_marks(box);
}

// What clips but does not scroll can be parted where nothing in it is cut; it is, if no page holds
// it.
bool GalleySetter::may_be_parted(const Box& box, const Place& place) {
    const style::Overflow overflow = box.style.own->overflow;
    const bool clips = overflow == style::Overflow::clip || overflow == style::Overflow::hidden;
    if (!clips || is_whole_ || fragment_height_.units == 0 || box.style.own->aspect_ratio)
        return false;
    const UsedEdges edges = used_edges(box, {place.width, place.height, place.rtl}, shop_);
    const FragmentRef set =
        flow::set_block(box, BlockSpace{place.width, place.height, edges.width, {}}, shop_);
    return set->height > fragment_height_ &&
           std::all_of(set->children.begin(), set->children.end(), [&](const Placed& child) {
               return child.y + child.fragment->height <= set->height - edges.border.bottom;
           });
}

void GalleySetter::set_context(const Box& box, const Place& outer) {
    const OwnStyle& own = *box.style.own;
    const Place place = page_place(box, outer);
    // The root's overflow is the page's (CSS Overflow 3, 3.3).
    const bool clips = own.overflow != style::Overflow::visible && !is_root(box);
    // A box that scrolls is not cut between columns.
    const bool scrolls = clips && own.overflow != style::Overflow::clip;
    const bool is_limited = (in_columns_ && scrolls) || (clips && own.aspect_ratio) ||

                            used_height(own.height, place.height) ||
                            used_height(own.max_height, place.height);
    const bool is_whole = clips && is_limited && !may_be_parted(box, place);
    if (is_whole || contains_size(box) || box.inner_turn) return set_whole(box, place);
    add_margin(box, plain_edges(box, place.width).margin.top);
    flush();
    const UsedEdges edges = fit_beside_floats(box, place);
    const Length left = place.x + edges.lead + edges.margin.left;
    open_context(box, edges, place);
    floats_.emplace_back();
    const bool keeps = own.break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    set_children(box, content_place(box, edges, place, left));
    end_block(box, edges, place);
    if (keeps) --kept_together_;
    floats_.pop_back();
}

// What is cut at its edge is not broken (CSS Fragmentation 3, 2: monolithic).
void GalleySetter::set_whole(const Box& box, const Place& place) {
    add_margin(box, plain_edges(box, place.width).margin.top);
    flush();
    const UsedEdges edges = fit_beside_floats(box, place);
    BlockSpace space{place.width, place.height, edges.width, {}};
    auto fragment = std::make_shared<Fragment>(*flow::set_block(box, space, shop_));
    fragment->margin = edges.margin;
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    put_fragment(fragment, &box, place.x + edges.lead + edges.margin.left);
    FlowItem& item = galley_.items.back();
    if (item.kind == ItemKind::block) {
        item.shift_x = shift.x;
        item.shift_y = shift.y;
    }
    put_marks(box);
    add_margin(box, edges.margin.bottom);
}

void GalleySetter::set_replaced_block(const Box& box, const Place& place) {
    const FragmentRef set = set_replaced(box, {place.width, place.height, place.rtl}, shop_);
    if (!set) return;
    const Containing in{place.width, place.height, place.rtl};
    UsedEdges edges = used_edges(box, in, shop_, set->width);
    add_margin(box, edges.margin.top);
    flush();
    while (!floats().empty()) {
        const FloatSpace::Room room = floats().room(y(), {}, place.x, place.x + place.width);
        const Length left = std::max(place.x + edges.lead + edges.margin.left, room.left);
        if (room.is_free) break;
        if (left + set->width <= room.right) {
            edges.lead = left - edges.margin.left - place.x;
            break;
        }
        put_clearance(*floats().next_foot(y()) - y());
    }
    auto fragment = std::make_shared<Fragment>(*set);
    fragment->margin = edges.margin;
    const Shift shift = relative_shift(box, place.width, place.height, place.rtl);
    FlowItem item;
    item.kind = ItemKind::block;
    item.size = fragment->height;
    item.x = place.x + edges.lead + edges.margin.left;
    item.fragment = std::move(fragment);
    item.box = &box;
    item.shift_x = shift.x;
    item.shift_y = shift.y;
    put(std::move(item));
    put_marks(box);
    add_margin(box, edges.margin.bottom);
}

namespace {

// CSS 2.1, 10.6.7: the content's height, floats and last margins included.
Length content_height(const Galley& galley) {
    Stacker stacker(galley, 0, false);
    Length floats;
    for (const FlowItem& item : galley.items) {
        stacker.take(item);
        if (item.kind == ItemKind::aside && item.reach.units > 0)
            floats = std::max(floats, stacker.y() + item.reach);
    }
    return std::max({stacker.y(), floats, Length{}});
}

/// A block that is set whole, its edges around it.
class WholeBlock {
public:
    WholeBlock(const Box& box, const BlockSpace& space, Shop& shop)
        : box_(box), space_(space), shop_(shop), edges_(plain_edges(box, space.containing_width)) {
        if (space.border) edges_.border = *space.border;
        const Containing in{space.containing_width, space.containing_height, false};
        const Length width = space.width ? *space.width : shrunk_width(box, in, shop);
        edges_.width = std::max(width, edges_.sides());
    }

    FragmentRef set();

private:
    std::optional<Length> inner_height() const;
    Length natural_height(const Galley& galley) const;

    Length outer() const { return edges_.head() + edges_.foot(); }

    Length limited(Length height) const {
        return limited_height(box_, height, space_.containing_width, space_.containing_height);
    }

    const Box& box_;
    const BlockSpace& space_;
    Shop& shop_;
    UsedEdges edges_;
};

// Of the content box, if it does not depend on what is in it.
std::optional<Length> WholeBlock::inner_height() const {
    if (space_.height) return *space_.height - outer();
    if (space_.is_natural || box_.kind == BoxKind::cell) return std::nullopt;
    const auto asked = asked_height(box_, space_.containing_width, space_.containing_height);
    return asked ? std::optional(limited(*asked) - outer()) : std::nullopt;
}

Length WholeBlock::natural_height(const Galley& galley) const {
    Length natural = (contains_size(box_) ? Length{} : content_height(galley)) + outer();
    if (box_.kind == BoxKind::cell) return natural;
    if (const auto by_ratio = height_by_ratio(box_, edges_.width, space_.containing_width))
        natural = grows_over_ratio(box_) ? std::max(natural, *by_ratio) : *by_ratio;
    return space_.is_natural ? natural : limited(natural);
}

FragmentRef WholeBlock::set() {
    const std::optional<Length> inner = inner_height();
    GalleySetter setter(edges_.content_width(), inner, shop_);
    setter.keep_whole();
    const Galley galley = setter.set_content_of(box_);
    const FragmentRef content = stack(galley, 0, galley.items.size(), false);
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &box_;
    fragment->width = edges_.width;
    fragment->margin = edges_.margin;
    fragment->border = edges_.border;
    fragment->padding = edges_.padding;
    fragment->holds_placeholders = content->holds_placeholders;
    for (const Placed& child : content->children)
        fragment->children.push_back(
            {child.x + edges_.start(), child.y + edges_.head(), child.fragment});
    fragment->height = inner ? *inner + outer() : natural_height(galley);
    return fragment;
}

FragmentRef set_any(const Box& box, const BlockSpace& space, Shop& shop) {
    const Containing in{space.containing_width, space.containing_height, false};
    if (box.is_initial) return set_initial(box, space, shop);
    if (box.inner_turn) return set_turned(box, space, shop);
    if (box.kind == BoxKind::replaced)
        return set_replaced(box, in, shop, {space.width, space.height});
    if (box.kind == BoxKind::table) return set_table_whole(box, space, shop);
    return WholeBlock(box, space, shop).set();
}

} // namespace

FragmentRef set_block(const Box& box, const BlockSpace& space, Shop& shop) {
    if (!shop.memo) {
        // A float is set where it is met and again where it fits, and so is each within it.
        BlockMemo memo;
        Shop within = shop;
        within.memo = &memo;
        return set_block(box, space, within);
    }
    if (const FragmentRef* known = shop.memo->find(box, space)) return *known;
    FragmentRef set = set_any(box, space, shop);
    shop.memo->keep(box, space, set);
    return set;
}

// In a galley of its own, so that it may be cut.
Galley GalleySetter::set_only_box(const Box& box, const BlockSpace& space) {
    const Place place{{}, space.containing_width, space.containing_height, false};
    UsedEdges edges = plain_edges(box, place.width);
    if (space.border) edges.border = *space.border;
    edges.width = galley_.width;
    edges.lead = -edges.margin.left;
    page_ = last_page_ = start_page(box, {});
    ask_before(box); // That is for whoever put it here.
    between_ = {};
    open_context(box, edges, place);
    Place content = content_place(box, edges, place, {});
    if (space.height) content.height = *space.height - edges.head() - edges.foot();
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    set_children(box, content);
    is_alone_ = true;
    end_block(box, edges, place, space.height);
    if (keeps) --kept_together_;
    return std::move(galley_);
}

FragmentRef set_block(const Box& box, Length width, Shop& shop) {
    return set_block(box, BlockSpace{width, {}, width, {}}, shop);
}

} // namespace makeready::flow
