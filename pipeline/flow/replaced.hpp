// Pictures: their used size and fragment.
#pragma once

#include "edges.hpp"

namespace makeready::flow {

/// What was decided about a picture's border box; what was not is as its style asks.
struct ReplacedSize {
    std::optional<Length> width, height;
    bool is_contribution = false; ///< For an intrinsic size: percentages of widths say nothing.
};

/// The fragment of a replaced box in a containing block; nullptr when the picture can't be had (its
/// source has reported why).
FragmentRef set_replaced(const boxes::Box& box, const Containing& in, Shop& shop,
                         const ReplacedSize& decided = {});

/// The ratio of width to height that a picture keeps, if it can be had and has one.
std::optional<double> picture_ratio(const boxes::Box& box, Shop& shop);

/// The width of a picture's border box when nothing constrains it.
Length natural_width(const boxes::Box& box, const std::optional<Length>& containing_height,
                     Shop& shop);

} // namespace makeready::flow
