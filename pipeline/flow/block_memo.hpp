// What was set or measured before, while one flex or grid container or block is laid out, or a
// box is measured: what lies within is measured, set and set again, and so is what lies within
// that.
#pragma once

#include "flow.hpp"

#include <array>
#include <map>
#include <tuple>
#include <unordered_map>

namespace makeready::flow {

class BlockMemo {
public:
    const FragmentRef* find(const boxes::Box& box, const BlockSpace& space) const {
        const auto found = set_.find(key(box, space));
        return found == set_.end() ? nullptr : &found->second;
    }

    void keep(const boxes::Box& box, const BlockSpace& space, FragmentRef set) {
        set_.emplace(key(box, space), std::move(set));
    }

    const IntrinsicWidths* widths(const boxes::Box& box) const {
        const auto found = widths_.find(&box);
        return found == widths_.end() ? nullptr : &found->second;
    }

    void keep(const boxes::Box& box, const IntrinsicWidths& widths) {
        widths_.emplace(&box, widths);
    }

private:
    using Height = std::optional<Length>;
    using Border = std::array<Length, 5>; ///< Whether it is given, and its widths.
    using Key = std::tuple<std::uint32_t, Length, Height, Height, Height, bool, Border>;

    static Key key(const boxes::Box& box, const BlockSpace& space) {
        Border border{};
        if (space.border)
            border = {Length{1}, space.border->top, space.border->right, space.border->bottom,
                      space.border->left};
        return {box.id,      space.containing_width, space.containing_height,
                space.width, space.height,           space.is_natural,
                border};
    }

    std::map<Key, FragmentRef> set_;
    std::unordered_map<const boxes::Box*, IntrinsicWidths> widths_;
};

} // namespace makeready::flow
