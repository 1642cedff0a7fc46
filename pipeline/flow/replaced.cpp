#include "replaced.hpp"

#include "picture.hpp"

#include <algorithm>

namespace makeready::flow {

using style::OwnStyle;

namespace {

struct Extent {
    double width, height; // CSS px.
};

// CSS 2.1, 10.3.2, 10.4 and 10.6.2: width and height from properties, ratio and intrinsic size.
Extent used_extent(const OwnStyle& own, const picture::Picture& picture, Length whole) {
    const double ratio =
        own.aspect_ratio ? *own.aspect_ratio
        : picture.height_px > 0 && picture.width_px > 0 ? picture.width_px / picture.height_px
                                                        : 2.0;
    const double minus = -1;
    double width = own.width.is_length() ? own.width.of(whole).px() : minus;
    double height = own.height.is_length() && own.height.percent == 0 ? own.height.length.px() : minus;
    if (width < 0 && height < 0) {
        width = picture.width_px;
        height = picture.height_px;
    } else if (width < 0) {
        width = height * ratio;
    } else if (height < 0) {
        height = width / ratio;
    }
    const bool free_height = !own.height.is_length();
    const auto clamp_width = [&](double limit) {
        width = limit;
        if (free_height) height = width / ratio;
    };
    const auto clamp_height = [&](double limit) {
        height = limit;
        if (!own.width.is_length()) width = height * ratio;
    };
    if (own.max_width.is_length() && width > own.max_width.of(whole).px())
        clamp_width(own.max_width.of(whole).px());
    if (own.max_height.is_length() && own.max_height.percent == 0 && height > own.max_height.length.px())
        clamp_height(own.max_height.length.px());
    if (own.min_width.is_length() && width < own.min_width.of(whole).px())
        clamp_width(own.min_width.of(whole).px());
    if (own.min_height.is_length() && own.min_height.percent == 0 && height < own.min_height.length.px())
        clamp_height(own.min_height.length.px());
    return {width, height};
}

} // namespace

FragmentRef set_replaced(const boxes::Box& box, Length containing_width, Shop& shop) {
    const auto picture = shop.pictures ? shop.pictures(box.source, box.at) : nullptr;
    if (!picture) return {};
    const OwnStyle& own = *box.style.own;
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &box;
    fragment->picture = picture;
    fragment->border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                        own.border.left.width};
    fragment->padding = {used(own.padding.top, containing_width, {}),
                         used(own.padding.right, containing_width, {}),
                         used(own.padding.bottom, containing_width, {}),
                         used(own.padding.left, containing_width, {})};
    const Extent extent = used_extent(own, *picture, containing_width);
    const auto& b = fragment->border;
    const auto& p = fragment->padding;
    fragment->width = Length::from_px(extent.width) + b.left + b.right + p.left + p.right;
    fragment->height = Length::from_px(extent.height) + b.top + b.bottom + p.top + p.bottom;
    return fragment;
}

Length natural_width(const boxes::Box& box, Shop& shop) {
    const FragmentRef fragment = set_replaced(box, {}, shop);
    return fragment ? fragment->width : Length{};
}

} // namespace makeready::flow
