#include "flex_item.hpp"

#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::OwnStyle;
using style::Size;

FlexItem FlexMeasurer::measure(const Box& box) const {
    FlexItem item;
    item.box = &box;
    item.edges = plain_edges(box, axes_.room.width);
    const auto& margin = item.edges.margin;
    const style::Edges<Size>& asked = box.style.own->margin;
    const Length across = margin.left + margin.right, down = margin.top + margin.bottom;
    item.margins_main = axes_.is_row ? across : down;
    item.margins_cross = axes_.is_row ? down : across;
    const Length head_and_foot = item.edges.head() + item.edges.foot();
    item.frame_main = axes_.is_row ? item.edges.sides() : head_and_foot;
    const auto autos = [](const Size& start, const Size& end, bool reversed) {
        return reversed ? std::pair(end.is_auto(), start.is_auto())
                        : std::pair(start.is_auto(), end.is_auto());
    };
    // In reading order, left is where an axis across begins, but from right to left.
    const bool right_first =
        axes_.rtl != (axes_.is_row ? axes_.main_reversed : axes_.cross_reversed);
    const bool bottom_first = axes_.is_row ? axes_.cross_reversed : axes_.main_reversed;
    const auto horizontal = autos(asked.left, asked.right, right_first);
    const auto vertical = autos(asked.top, asked.bottom, bottom_first);
    std::tie(item.auto_start, item.auto_end) = axes_.is_row ? horizontal : vertical;
    std::tie(item.auto_above, item.auto_below) = axes_.is_row ? vertical : horizontal;
    align(item);
    item.is_collapsed = box.style.inherited->visibility == style::Visibility::collapse;
    item.base = std::max(base_size(item), item.frame_main);
    item.most =
        main_limit(item, axes_.is_row ? box.style.own->max_width : box.style.own->max_height);
    const Size& least = axes_.is_row ? box.style.own->min_width : box.style.own->min_height;
    item.least =
        least.is_auto() ? automatic_minimum(item) : main_limit(item, least).value_or(Length{});
    item.least = std::max(item.least, item.frame_main);
    item.hypothetical = item.clamped(item.base);
    return item;
}

// Where it stands across its line (8.3); an auto margin there leaves nothing to stretch.
void FlexMeasurer::align(FlexItem& item) const {
    const style::AlignmentStyle& own = item.box->style.own->alignment;
    const style::AlignmentStyle& of_container = container_.style.own->alignment;
    const AxisSense sense{axes_.cross_reversed, !axes_.is_row, axes_.rtl};
    item.stands = standing(own.align_self, of_container.align_items, sense, is_rtl(*item.box));
    item.is_safe = is_safe(own.align_self, of_container.align_items);
    const Size& size = axes_.is_row ? item.box->style.own->height : item.box->style.own->width;
    const bool is_free =
        size.is_auto() || (axes_.is_row && size.percent != 0 && !axes_.room.height);
    item.fills_cross =
        item.stands == Standing::stretch && is_free && !item.auto_above && !item.auto_below;
    // A baseline across the page's direction is nobody's.
    const bool by_baseline =
        item.stands == Standing::baseline || item.stands == Standing::last_baseline;
    if (by_baseline && !axes_.is_row)
        item.stands = item.stands == Standing::baseline ? Standing::start : Standing::end;
}

std::optional<double> FlexMeasurer::ratio(const FlexItem& item) const {
    if (item.box->kind == BoxKind::replaced) return picture_ratio(*item.box, shop_);
    const auto& own = item.box->style.own->aspect_ratio;
    return own ? std::optional(own->value) : std::nullopt;
}

// 9.8: a stretched item of a single line with a definite size across is as definite.
std::optional<Length> FlexMeasurer::stretched_cross(const FlexItem& item) const {
    if (axes_.is_multi_line || !item.fills_cross || !axes_.cross()) return std::nullopt;
    return limited_cross(item, *axes_.cross() - item.margins_cross);
}

std::optional<Length> FlexMeasurer::definite_cross(const FlexItem& item) const {
    const Containing in = axes_.containing();
    const auto asked = axes_.is_row ? asked_height(*item.box, in.width, in.height)
                       : item.box->style.own->width.is_length() ? asked_width(*item.box, in, shop_)
                                                                : std::nullopt;
    return asked ? std::optional(limited_cross(item, *asked)) : stretched_cross(item);
}

Length FlexMeasurer::limited_cross(const FlexItem& item, Length size) const {
    const Containing in = axes_.containing();
    return axes_.is_row ? limited_height(*item.box, size, in.width, in.height)
                        : limited_width(*item.box, size, in, shop_);
}

// The main size of a border box whose size across is given.
Length FlexMeasurer::by_ratio(const FlexItem& item, double ratio, Length cross) const {
    const bool border_box = item.box->style.own->box_sizing == style::BoxSizing::border_box &&
                            item.box->kind != BoxKind::replaced;
    const Length head_and_foot = item.edges.head() + item.edges.foot();
    const Length frame_cross = axes_.is_row ? head_and_foot : item.edges.sides();
    const Length inner = border_box ? cross : std::max(cross - frame_cross, Length{});
    return inner.scaled(axes_.is_row ? ratio : 1 / ratio) +
           (border_box ? Length{} : item.frame_main);
}

// A main size property's definite value.
std::optional<Length> FlexMeasurer::main_limit(const FlexItem& item, const Size& size) const {
    const Length outer = item.box->style.own->box_sizing == style::BoxSizing::border_box
                             ? Length{}
                             : item.frame_main;
    if (axes_.is_row) {
        if (size.is_length()) return std::max(size.of(axes_.room.width), Length{}) + outer;
        return keyword_width(*item.box, size, axes_.containing(),
                             axes_.room.width - item.margins_main, shop_);
    }
    const auto height = used_height(size, axes_.room.height);
    return height ? std::optional(*height + outer) : std::nullopt;
}

std::optional<Length> FlexMeasurer::specified(const FlexItem& item) const {
    const OwnStyle& own = *item.box->style.own;
    return main_limit(item, axes_.is_row ? own.width : own.height);
}

// 9.2, step 3.
Length FlexMeasurer::base_size(const FlexItem& item) const {
    const style::FlexStyle& flex = item.box->style.own->flex;
    if (!flex.basis_is_content) {
        const auto asked = flex.basis.is_auto() ? specified(item) : main_limit(item, flex.basis);
        if (asked) return *asked;
    }
    if (const auto kept = ratio(item))
        if (const auto cross = definite_cross(item)) return by_ratio(item, *kept, *cross);
    return content_size(item);
}

Length FlexMeasurer::content_size(const FlexItem& item) const {
    if (!axes_.is_row) return natural_height(item);
    if (item.box->kind == BoxKind::replaced) {
        const FragmentRef set = set_replaced(*item.box, axes_.containing(), shop_);
        return set ? set->width : Length{};
    }
    return content_widths(*item.box, shop_).wide + item.edges.sides();
}

// The size across of an item in a column, before its line is known.
Length FlexMeasurer::column_width(const FlexItem& item) const {
    if (const auto definite = definite_cross(item)) return *definite;
    if (item.box->kind != BoxKind::replaced)
        return shrunk_width(*item.box, axes_.containing(), shop_);
    const FragmentRef set = set_replaced(*item.box, axes_.containing(), shop_);
    return set ? set->width : Length{};
}

Length FlexMeasurer::natural_height(const FlexItem& item) const {
    BlockSpace space{axes_.room.width, axes_.room.height, column_width(item), {}};
    space.is_natural = true;
    const FragmentRef set = set_block(*item.box, space, shop_);
    return set ? set->height : Length{};
}

// 4.5: as small as its content, or as it is told to be, whichever is less.
Length FlexMeasurer::automatic_minimum(const FlexItem& item) const {
    if (scrolls(*item.box) || item.is_collapsed) return {};
    Length content;
    if (!axes_.is_row)
        content = natural_height(item);
    else if (item.box->kind == BoxKind::replaced)
        content = content_size(item);
    else
        content = content_widths(*item.box, shop_).narrow + item.edges.sides();
    const auto asked = specified(item);
    if (asked) content = std::min(content, *asked);
    const auto kept = ratio(item);
    const auto cross = kept ? definite_cross(item) : std::nullopt;
    if (cross && !asked && item.box->kind == BoxKind::replaced)
        content = std::min(content, by_ratio(item, *kept, *cross));
    return item.most ? std::min(content, *item.most) : content;
}

void FlexMeasurer::set(FlexItem& item, std::optional<Length> cross) const {
    BlockSpace space{axes_.room.width, axes_.room.height, {}, {}};
    (axes_.is_row ? space.width : space.height) = item.used;
    if (axes_.is_row) {
        space.height = cross;
        if (!cross && ratio(item) && item.box->kind != BoxKind::replaced)
            space.height = definite_cross(item);
    } else {
        space.width = cross ? *cross : column_width(item);
    }
    item.set = set_block(*item.box, space, shop_);
    if (!item.set) item.set = std::make_shared<Fragment>();
    item.cross = axes_.is_row ? item.set->height : item.set->width;
}

} // namespace makeready::flow
