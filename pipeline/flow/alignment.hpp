// How boxes are aligned along an axis, and how room that is left over is shared (CSS Box
// Alignment 3).
#pragma once

#include "edges.hpp"

namespace makeready::flow {

/// Where an axis runs, for the values that ask.
struct AxisSense {
    bool is_reversed = false; ///< It runs against the direction of the writing.
    bool is_inline = true;    ///< It lies across the page: left and right mean something.
    bool is_rtl = false;      ///< Of the container.
};

/// How things are spread over an axis that has room left.
struct Spread {
    Length before, between; ///< Before the first; more between two.
};

/// align-content and justify-content for `count` things with `room` left over; normal and stretch
/// stand at the axis's start.
Spread spread(style::Alignment how, Length room, std::size_t count, const AxisSense& sense);

/// What a self-alignment comes to: where along an axis the box stands.
enum class Standing : std::uint8_t { start, end, center, stretch, baseline, last_baseline };

/// Of align-self, or justify-self, with `of_parent` for auto. `item_rtl` is the item's direction.
Standing standing(style::Alignment self, style::Alignment of_parent, const AxisSense& sense,
                  bool item_rtl);

/// Whether it would rather stand at the start than reach over it.
bool is_safe(style::Alignment self, style::Alignment of_parent);

/// How far from the axis's start something stands when `room` is left over.
Length offset_of(Standing standing, Length room, bool safe);

} // namespace makeready::flow
