// How margin boxes share the length of a page's edge, and how each fits its breadth
// (css-page-3, 5.3).
#pragma once

#include "length.hpp"

#include <array>
#include <optional>

namespace makeready::pages {

/// A margin box in one direction. Sizes are of its content.
struct MarginExtent {
    bool is_there = false;
    std::optional<Length> inner, before, after; ///< Content and margins; empty: auto.
    Length edges;                               ///< Border and padding, both sides.
    Length narrow, wide;                        ///< What its content needs, and could use.
    std::optional<Length> least, most;          ///< min- and max-width, or -height.

    Length margins() const { return before.value_or(Length{}) + after.value_or(Length{}); }

    Length outer() const { return inner.value_or(Length{}) + edges + margins(); }
};

/// The boxes along an edge of the page area: the variable dimension (5.3.2). Afterwards nothing is
/// auto.
void share_edge(std::array<MarginExtent, 3>& boxes, Length available);

/// A box across its margin: the fixed dimension (5.3.3). `outer_first`: the margin that gives way
/// is the one before, as at the top and at the left.
void fit_margin(MarginExtent& box, Length available, bool outer_first);

} // namespace makeready::pages
