// The floats of one block formatting context, and the room they leave (CSS 2.1, 9.5).
#pragma once

#include "length.hpp"
#include "style.hpp"

#include <optional>
#include <vector>

namespace makeready::flow {

/// Where floats stand, in the galley's coordinates. A float's place never changes once it is given.
class FloatSpace {
public:
    struct Room {
        Length left, right;
        bool is_free = true; ///< No float reaches into it.
    };

    struct Corner {
        Length x, y;
    };

    bool empty() const { return floats_.empty(); }

    /// What is left between `left` and `right` over a height from y down (a height of 0 is a line
    /// there).
    Room room(Length y, Length height, Length left, Length right) const;

    /// Puts a float of that margin box as high as the nine rules of 9.5.1 let it, from y down.
    Corner place(style::Float side, Length width, Length height, Length y, Length left,
                 Length right);

    /// The float placed last may be parted: a page may end beside it.
    void part_last() { floats_.back().is_parted = true; }

    /// The float placed last is an initial letter that ends there.
    void keep_initial(Length foot) { initial_foot_ = foot; }

    std::optional<Length> initial_foot() const { return initial_foot_; }

    /// The foot of the lowest float of the sides named; nullopt when there is none.
    std::optional<Length> foot(style::Clear sides) const;

    /// The next foot of a float below y, nullopt when none ends below it.
    std::optional<Length> next_foot(Length y) const;

    /// Whether a float begins below y.
    bool begins_below(Length y) const { return !floats_.empty() && last_top_ > y; }

    /// Whether a float that is not parted goes on from above y to below it.
    bool is_beside(Length y) const;

    /// Whether one that is parted ends below y.
    bool parts_below(Length y) const;

    /// Floats before a forced break narrow nothing after it.
    void forget() {
        floats_.clear();
        initial_foot_.reset();
    }

private:
    struct Held {
        style::Float side = style::Float::left;
        Length left, top, right, foot;
        bool is_parted = false;
    };

    std::vector<Held> floats_;
    std::optional<Length> initial_foot_;
    Length last_top_ = -style::Size::no_limit;
};

} // namespace makeready::flow
