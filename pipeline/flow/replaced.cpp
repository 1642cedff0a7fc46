#include "replaced.hpp"

#include "picture.hpp"

#include <algorithm>
#include <utility>

namespace makeready::flow {

using style::OwnStyle;

namespace {

struct Extent {
    double width, height; // CSS px.
};

/// What `min-` and `max-` allow a content box to be; a minimum wins over a maximum.
struct Limits {
    double least_width = 0, most_width = 1e12, least_height = 0, most_height = 1e12;

    double width(double w) const { return std::max(least_width, std::min(w, most_width)); }

    double height(double h) const { return std::max(least_height, std::min(h, most_height)); }
};

// CSS 2.1, 10.4: the table of constraint violations, for when both sizes are auto and there is a
// ratio.
Extent constrained(Extent natural, const Limits& limits) {
    const double w = natural.width;
    const double h = natural.height;
    if (w <= 0 || h <= 0) return {limits.width(w), limits.height(h)};
    const double min_w = limits.least_width,
                 max_w = std::max(limits.least_width, limits.most_width);
    const double min_h = limits.least_height,
                 max_h = std::max(limits.least_height, limits.most_height);
    const bool wide = w > max_w, narrow = w<min_w, high = h> max_h, low = h < min_h;
    if (wide && high) {
        if (max_w / w <= max_h / h) return {max_w, std::max(min_h, max_w * h / w)};
        return {std::max(min_w, max_h * w / h), max_h};
    }
    if (narrow && low) {
        if (min_w / w <= min_h / h) return {std::min(max_w, min_h * w / h), min_h};
        return {min_w, std::min(max_h, min_w * h / w)};
    }
    if (narrow && high) return {min_w, max_h};
    if (wide && low) return {max_w, min_h};
    if (wide) return {max_w, std::max(max_w * h / w, min_h)};
    if (narrow) return {min_w, std::min(min_w * h / w, max_h)};
    if (high) return {std::max(max_h * w / h, min_w), max_h};
    if (low) return {std::min(min_h * w / h, max_w), min_h};
    return natural;
}

/// The content width of a block in that containing block.
Length room_across(const boxes::Box& box, const Containing& in) {
    const UsedEdges edges = plain_edges(box, in.width);
    return std::max(in.width - edges.margin.left - edges.margin.right - edges.sides(), Length{});
}

/// Whether the picture stands upright in text that runs down: its height lies along the lines.
bool is_turned(const boxes::Box& box) {
    return box.turn != style::Turn::none;
}

std::optional<double> ratio_of(const boxes::Box& box, const picture::Picture& picture) {
    const auto& own = box.style.own->aspect_ratio;
    const auto told = own ? std::optional(own->value) : std::nullopt;
    if (contains_size(box) || (own && !own->is_auto)) return told;
    const bool has_both = picture.has_width && picture.has_height;
    double ratio = picture.ratio;
    if (ratio <= 0 && has_both && picture.height_px > 0 && picture.width_px > 0)
        ratio = picture.width_px / picture.height_px;
    if (ratio <= 0) return told;
    return is_turned(box) ? 1 / ratio : ratio;
}

/// What is said of a picture's content box, in px.
struct Wishes {
    std::optional<double> width, height;
    Limits limits;
};

/// A size that was decided elsewhere goes before what the style says, limits and all.
Wishes wishes_of(const boxes::Box& box, const Containing& in, const ReplacedSize& decided) {
    const OwnStyle& own = *box.style.own;
    const bool border_box = own.box_sizing == style::BoxSizing::border_box;
    const Length across = horizontal_edges(box, in.width), down = vertical_edges(box, in.width);
    const auto inner = [](Length size, Length edges) { return std::max((size - edges).px(), 0.0); };
    const auto wide = [&](const style::Size& size) -> std::optional<double> {
        if (!size.is_length() || (decided.is_contribution && size.percent != 0))
            return std::nullopt;
        return inner(size.of(in.width), border_box ? across : Length{});
    };
    const auto high = [&](const style::Size& size) -> std::optional<double> {
        const auto height = used_height(size, in.height);
        if (!height) return std::nullopt;
        return inner(*height, border_box ? down : Length{});
    };
    Wishes out{wide(own.width), high(own.height), {}};
    if (decided.width) {
        out.width = inner(*decided.width, across);
    } else {
        out.limits.least_width = wide(own.min_width).value_or(0);
        out.limits.most_width = wide(own.max_width).value_or(1e12);
    }
    if (decided.height) {
        out.height = inner(*decided.height, down);
    } else {
        out.limits.least_height = high(own.min_height).value_or(0);
        out.limits.most_height = high(own.max_height).value_or(1e12);
    }
    return out;
}

/// What a picture says of itself, and what is taken where it says nothing, in px.
struct Natural {
    std::optional<double> width, height;
    double usual_width = 300, usual_height = 150;
};

Natural natural_of(const boxes::Box& box, const picture::Picture& picture) {
    const bool nothing = contains_size(box);
    const auto said = [&](bool has, double px) -> std::optional<double> {
        return nothing ? std::optional(0.0) : has ? std::optional(px) : std::nullopt;
    };
    // CSS Images 4, 6.2: so many pixels of a raster are an inch.
    const double per_inch = box.style.inherited->image_resolution;
    const bool is_vector = picture.format == picture::Format::svg;
    const double scale = is_vector || per_inch <= 0 ? 1 : 96 / per_inch;
    Natural out{said(picture.has_width, picture.width_px * scale),
                said(picture.has_height, picture.height_px * scale)};
    if (is_turned(box)) {
        std::swap(out.width, out.height);
        std::swap(out.usual_width, out.usual_height);
    }
    return out;
}

/// How large a picture is where nobody says so; what has only a ratio is as wide as a block.
Extent whole_of(const boxes::Box& box, const Natural& natural, std::optional<double> ratio,
                const Containing& in) {
    Extent out{};
    if (natural.width)
        out.width = *natural.width;
    else if (natural.height && ratio)
        out.width = *natural.height * *ratio;
    else if (ratio && in.width.units > 0)
        out.width = room_across(box, in).px();
    else
        out.width = natural.usual_width;
    out.height = natural.height ? *natural.height
                 : ratio        ? out.width / *ratio
                                : natural.usual_height;
    return out;
}

// CSS 2.1, 10.3.2, 10.4 and 10.6.2; CSS Sizing 4, 5.1: sizes of the content box.
Extent used_extent(const boxes::Box& box, const picture::Picture& picture, const Containing& in,
                   const ReplacedSize& decided) {
    const Wishes asked = wishes_of(box, in, decided);
    const Limits& limits = asked.limits;
    const std::optional<double> ratio = ratio_of(box, picture);
    const Natural natural = natural_of(box, picture);
    if (asked.width && asked.height)
        return {limits.width(*asked.width), limits.height(*asked.height)};
    if (asked.width) {
        const double w = limits.width(*asked.width);
        const double high = natural.height.value_or(natural.usual_height);
        return {w, limits.height(ratio ? w / *ratio : high)};
    }
    if (asked.height) {
        const double h = limits.height(*asked.height);
        const double wide = natural.width.value_or(natural.usual_width);
        return {limits.width(ratio ? h * *ratio : wide), h};
    }
    const Extent whole = whole_of(box, natural, ratio, in);
    if (!ratio) return {limits.width(whole.width), limits.height(whole.height)};
    return constrained(whole, limits);
}

} // namespace

FragmentRef set_replaced(const boxes::Box& box, const Containing& in, Shop& shop,
                         const ReplacedSize& decided) {
    const auto picture = shop.pictures ? shop.pictures(box.source, box.at) : nullptr;
    if (!picture) return {};
    const UsedEdges edges = plain_edges(box, in.width);
    const Extent extent = used_extent(box, *picture, in, decided);
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &box;
    fragment->picture = picture;
    fragment->margin = edges.margin;
    fragment->border = edges.border;
    fragment->padding = edges.padding;
    fragment->width = Length::from_px(extent.width) + edges.sides();
    fragment->height = Length::from_px(extent.height) + edges.head() + edges.foot();
    return fragment;
}

std::optional<double> picture_ratio(const boxes::Box& box, Shop& shop) {
    const auto picture = shop.pictures ? shop.pictures(box.source, box.at) : nullptr;
    return picture ? ratio_of(box, *picture) : std::nullopt;
}

Length natural_width(const boxes::Box& box, const std::optional<Length>& containing_height,
                     Shop& shop) {
    ReplacedSize contribution;
    contribution.is_contribution = true;
    const FragmentRef fragment =
        set_replaced(box, {{}, containing_height, false}, shop, contribution);
    return fragment ? fragment->width : Length{};
}

} // namespace makeready::flow
