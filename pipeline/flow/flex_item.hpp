// One item of a flex container, measured along its two axes (CSS Flexbox 1, 9.2).
#pragma once

#include "items.hpp"

namespace makeready::flow {

/// What holds for all items of a container.
struct FlexAxes {
    bool is_row = true;
    bool main_reversed = false, cross_reversed = false; ///< Against the writing.
    bool is_multi_line = false;
    bool rtl = false;
    ItemRoom room;
    Length main_gap, cross_gap;

    std::optional<Length> main() const { return is_row ? std::optional(room.width) : room.height; }

    std::optional<Length> cross() const { return is_row ? room.height : std::optional(room.width); }

    Containing containing() const { return {room.width, room.height, rtl}; }
};

/// Sizes are of border boxes.
struct FlexItem {
    const boxes::Box* box = nullptr;
    UsedEdges edges;                             ///< Auto margins are 0 until the end.
    bool auto_start = false, auto_end = false;   ///< Margins along the main axis.
    bool auto_above = false, auto_below = false; ///< Across it.
    Length margins_main, margins_cross, frame_main;
    Length base, hypothetical, least, used;
    std::optional<Length> most;
    Length cross;
    Standing stands = Standing::stretch;
    bool is_safe = false, fills_cross = false, is_collapsed = false;
    FragmentRef set;
    Length main_at, cross_at; ///< Of the margin box, from the axes' starts.
    Length above, below;      ///< Of the baseline, if it is aligned by it.

    Length outer_main() const { return used + margins_main; }

    Length outer_cross() const { return cross + margins_cross; }

    Length clamped(Length size) const {
        if (most) size = std::min(size, *most);
        return std::max(size, least);
    }
};

/// Measures items: base size, limits, and sizes across.
class FlexMeasurer {
public:
    FlexMeasurer(const boxes::Box& container, const FlexAxes& axes, Shop& shop)
        : container_(container), axes_(axes), shop_(shop) {}

    FlexItem measure(const boxes::Box& box) const;
    /// Sets it with its used main size; `cross` where that is decided.
    void set(FlexItem& item, std::optional<Length> cross) const;
    /// A size across within its limits.
    Length limited_cross(const FlexItem& item, Length size) const;

private:
    void align(FlexItem& item) const;
    Length base_size(const FlexItem& item) const;
    Length content_size(const FlexItem& item) const;
    Length natural_height(const FlexItem& item) const;
    Length column_width(const FlexItem& item) const;
    std::optional<Length> stretched_cross(const FlexItem& item) const;
    Length automatic_minimum(const FlexItem& item) const;
    std::optional<Length> main_limit(const FlexItem& item, const style::Size& size) const;
    std::optional<Length> specified(const FlexItem& item) const;
    std::optional<double> ratio(const FlexItem& item) const;
    std::optional<Length> definite_cross(const FlexItem& item) const;
    Length by_ratio(const FlexItem& item, double ratio, Length cross) const;

    const boxes::Box& container_;
    const FlexAxes& axes_;
    Shop& shop_;
};

/// Gives the items of a line their used main sizes; `room` is the container's, less margins and
/// gaps.
void flex_lengths(std::vector<FlexItem>& items, Length room);

} // namespace makeready::flow
