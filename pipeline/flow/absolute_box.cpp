#include "absolute_box.hpp"

#include "items.hpp"
#include "overhang.hpp"
#include "parallel.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::FlexDirection;
using style::OwnStyle;
using style::Size;

namespace {

/// One axis, as 10.3.7 and 10.6.4 solve it; nullopt: auto.
struct Axis {
    std::optional<Length> start, end, margin_start, margin_end;
    Length size; ///< Of the border box.

    Length margins() const {
        return margin_start.value_or(Length{}) + margin_end.value_or(Length{});
    }
};

struct Solved {
    Length start, margin_start, margin_end; ///< `start`: of the margin box.
};

std::optional<Length> given(const Size& size, Length whole) {
    return size.is_length() ? std::optional(size.of(whole)) : std::nullopt;
}

/// Which way an axis reads, and what becomes of auto margins on both sides that would be negative.
struct Reading {
    bool from_end = false;
    bool centres_always = false;
};

// Margins that are auto on both sides centre the box.
void share_margins(Solved& out, const Axis& axis, Length rest, const Reading& reading) {
    if (!axis.margin_start && !axis.margin_end) {
        if (rest.units >= 0 || reading.centres_always) {
            out.margin_start = rest / 2;
            out.margin_end = rest - out.margin_start;
        } else {
            (reading.from_end ? out.margin_start : out.margin_end) = rest;
        }
    } else if (!axis.margin_start) {
        out.margin_start = rest - out.margin_end;
    } else if (!axis.margin_end) {
        out.margin_end = rest - out.margin_start;
    }
}

Solved solve(const Axis& axis, Length whole, Length static_start, const Reading& reading) {
    Solved out{{}, axis.margin_start.value_or(Length{}), axis.margin_end.value_or(Length{})};
    if (axis.start && axis.end)
        share_margins(out, axis, whole - *axis.start - *axis.end - axis.size, reading);
    const Length outer = axis.size + out.margin_start + out.margin_end;
    const bool by_end = axis.end && (!axis.start || reading.from_end);
    if (by_end)
        out.start = whole - *axis.end - outer;
    else
        out.start = axis.start ? *axis.start : static_start;
    return out;
}

class AbsoluteBox {
public:
    AbsoluteBox(const Box& box, const StaticPlace& place, const AbsoluteBlock& block, Shop& shop)
        : box_(box), own_(*box.style.own), place_(place), block_(block),
          shop_(shop), in_{block.area.width, block.area.height, block.rtl} {}

    AbsoluteSet set();

private:
    BlockSpace space() const;
    Length width() const;
    Length shrunk() const;
    Length room_across() const;
    Length room_down() const;
    std::optional<Length> stretched_height() const;
    Length static_left(Length outer) const;
    Length static_top(Length outer) const;
    Length aligned(bool is_main, bool is_across, Length room, bool& from_end) const;

    bool stands_from_right() const { return box_.parent && is_rtl(*box_.parent); }

    bool is_item() const { return box_.parent && (is_flex(*box_.parent) || is_grid(*box_.parent)); }

    const Box& box_;
    const OwnStyle& own_;
    StaticPlace place_;
    AbsoluteBlock block_;
    Shop& shop_;
    Containing in_;
    Axis across_, down_;
};

// 10.3.7: as wide as asked, as what its insets leave, or as its content in the room there is.
Length AbsoluteBox::width() const {
    if (own_.width.kind == Size::Kind::stretch)
        return limited_width(box_, room_across() - across_.margins(), in_, shop_);
    if (const auto asked = asked_width(box_, in_, shop_))
        return limited_width(box_, *asked, in_, shop_);
    if (!across_.start || !across_.end) return shrunk();
    const Length left = in_.width - *across_.start - *across_.end - across_.margins();
    return limited_width(box_, std::max(left, Length{}), in_, shop_);
}

/// What its insets leave of the containing block or, without any, its static position.
Length AbsoluteBox::room_across() const {
    if (across_.start || across_.end)
        return in_.width - across_.start.value_or(Length{}) - across_.end.value_or(Length{});
    if (is_item()) return place_.width;
    const Length left = place_.x - block_.area.x;
    return stands_from_right() ? left : in_.width - left;
}

Length AbsoluteBox::room_down() const {
    if (down_.start || down_.end)
        return *in_.height - down_.start.value_or(Length{}) - down_.end.value_or(Length{});
    return is_item() ? place_.height : *in_.height - (place_.y - block_.area.y);
}

Length AbsoluteBox::shrunk() const {
    const Length room = room_across() - across_.margins();
    const IntrinsicWidths widths = content_widths(box_, shop_);
    const Length sides = horizontal_edges(box_, in_.width);
    const Length fit = std::max(widths.narrow + sides, std::min(widths.wide + sides, room));
    return limited_width(box_, fit, in_, shop_);
}

// 10.6.4: what its insets leave.
std::optional<Length> AbsoluteBox::stretched_height() const {
    if (own_.height.kind == Size::Kind::stretch)
        return limited_height(box_, room_down() - down_.margins(), in_.width, in_.height);
    const bool is_told = asked_height(box_, in_.width, in_.height) || own_.aspect_ratio;
    if (is_told || !own_.height.is_auto() || !down_.start || !down_.end) return std::nullopt;
    const Length left = *in_.height - *down_.start - *down_.end - down_.margins();
    return limited_height(box_, std::max(left, Length{}), in_.width, in_.height);
}

BlockSpace AbsoluteBox::space() const {
    BlockSpace space{in_.width, in_.height, {}, {}};
    if (box_.kind == BoxKind::replaced) return space;
    if (box_.kind == BoxKind::table) { // A table is never stretched by its insets.
        if (own_.width.is_auto()) space.width = shrunk();
        return space;
    }
    space.width = width();
    space.height = stretched_height();
    return space;
}

// CSS Flexbox 1, 4.1; CSS Grid 2, 9.2: it is aligned as the only item there would be. The result is
// from the axis's start.
Length AbsoluteBox::aligned(bool is_main, bool is_across, Length room, bool& from_end) const {
    const Box& container = *box_.parent;
    const OwnStyle& of = *container.style.own;
    const style::AlignmentStyle& own = own_.alignment;
    const bool rtl = is_rtl(container);
    const FlexDirection direction = of.flex.direction;
    const bool reverses =
        direction == FlexDirection::row_reverse || direction == FlexDirection::column_reverse;
    const bool flexes = is_flex(container);
    const bool reversed =
        flexes && (is_main ? reverses : of.flex.wrap == style::FlexWrap::wrap_reverse);
    const AxisSense sense{reversed, is_across, rtl};
    from_end = reversed != (is_across && rtl);
    if (flexes && is_main) return spread(of.alignment.justify_content, room, 1, sense).before;
    const bool justifies = !flexes && is_across;
    const style::Alignment self = justifies ? own.justify_self : own.align_self;
    const style::Alignment items =
        justifies ? of.alignment.justify_items : of.alignment.align_items;
    return offset_of(standing(self, items, sense, is_rtl(box_)), room, is_safe(self, items));
}

bool is_row(const Box& container) {
    const FlexDirection direction = container.style.own->flex.direction;
    return direction == FlexDirection::row || direction == FlexDirection::row_reverse;
}

Length AbsoluteBox::static_left(Length outer) const {
    if (!is_item()) return stands_from_right() ? place_.x - outer : place_.x;
    bool from_end = false;
    const Length room = place_.width - outer;
    const Length at = aligned(is_row(*box_.parent), true, room, from_end);
    return place_.x + (from_end ? room - at : at);
}

Length AbsoluteBox::static_top(Length outer) const {
    if (!is_item()) return place_.y;
    bool from_end = false;
    const Length room = place_.height - outer;
    const Length at = aligned(!is_row(*box_.parent), false, room, from_end);
    return place_.y + (from_end ? room - at : at);
}

AbsoluteSet AbsoluteBox::set() {
    const Rectangle& area = block_.area;
    across_ = {given(own_.inset.left, area.width),
               given(own_.inset.right, area.width),
               given(own_.margin.left, area.width),
               given(own_.margin.right, area.width),
               {}};
    down_ = {given(own_.inset.top, area.height),
             given(own_.inset.bottom, area.height),
             given(own_.margin.top, area.width),
             given(own_.margin.bottom, area.width),
             {}};
    const BlockSpace into = space();
    const FragmentRef set = flow::set_block(box_, into, shop_);
    auto made = set ? std::make_shared<Fragment>(*set) : std::make_shared<Fragment>();
    made->box = &box_;
    if (!set) return {{place_.x, place_.y, made}, into};
    across_.size = set->width;
    down_.size = set->height;
    const Length left = static_left(set->width + across_.margins()) - area.x;
    const Length top = static_top(set->height + down_.margins()) - area.y;
    const Solved h = solve(across_, area.width, left, {block_.rtl, false});
    const Solved v = solve(down_, area.height, top, {false, true});
    made->margin = {v.margin_start, h.margin_end, v.margin_end, h.margin_start};
    return {{area.x + h.start + h.margin_start, area.y + v.start + v.margin_start, made}, into};
}

} // namespace

AbsoluteSet set_absolute(const Box& box, const StaticPlace& place, const AbsoluteBlock& block,
                         Shop& shop) {
    return AbsoluteBox(box, place, block, shop).set();
}

Overhang overhang_of(const Box& box, const AbsoluteSet& set, Shop& shop) {
    Overhang over;
    over.x = set.placed.x;
    over.y = set.placed.y;
    over.margin = set.placed.fragment->margin;
    over.box = &box;
    if (is_monolithic(box))
        over.whole = std::make_shared<const Strips>(set.placed.fragment);
    else
        over.galley = std::make_shared<const Galley>(set_parted(box, set.space, shop));
    return over;
}

} // namespace makeready::flow
