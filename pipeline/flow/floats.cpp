#include "floats.hpp"

#include <algorithm>

namespace makeready::flow {

using style::Clear;
using style::Float;

FloatSpace::Room FloatSpace::room(Length y, Length height, Length left, Length right) const {
    Room room{left, right, true};
    const Length foot = y + std::max(height, Length{1});
    for (const Held& held : floats_) {
        if (held.foot <= y || held.top >= foot) continue;
        if (held.side == Float::left && held.right > room.left) {
            room.left = held.right;
            room.is_free = false;
        } else if (held.side == Float::right && held.left < room.right) {
            room.right = held.left;
            room.is_free = false;
        }
    }
    return room;
}

FloatSpace::Corner FloatSpace::place(Float side, Length width, Length height, Length y, Length left,
                                     Length right) {
    y = std::max(y, last_top_); // Rule 5: no higher than any float before it.
    for (;;) {
        const Room room = this->room(y, {}, left, right);
        const auto below = next_foot(y);
        if (room.is_free || room.right - room.left >= width || !below) {
            const Length x = side == Float::right ? room.right - width : room.left;
            last_top_ = y;
            if (height.units > 0) floats_.push_back({side, x, y, x + width, y + height});
            return {x, y};
        }
        y = *below;
    }
}

std::optional<Length> FloatSpace::foot(Clear sides) const {
    std::optional<Length> lowest;
    for (const Held& held : floats_) {
        const bool counts =
            sides == Clear::both || (sides == Clear::left) == (held.side == Float::left);
        if (counts && sides != Clear::none && (!lowest || held.foot > *lowest)) lowest = held.foot;
    }
    return lowest;
}

bool FloatSpace::is_beside(Length y) const {
    return std::any_of(floats_.begin(), floats_.end(), [&](const Held& held) {
        return !held.is_parted && held.top < y && held.foot > y;
    });
}

bool FloatSpace::parts_below(Length y) const {
    return std::any_of(floats_.begin(), floats_.end(),
                       [&](const Held& held) { return held.is_parted && held.foot > y; });
}

std::optional<Length> FloatSpace::next_foot(Length y) const {
    std::optional<Length> next;
    for (const Held& held : floats_)
        if (held.foot > y && (!next || held.foot < *next)) next = held.foot;
    return next;
}

} // namespace makeready::flow
