// What was set or measured before, while one flex or grid container is laid out: its items are
// measured, set and set again, and so are theirs.
#pragma once

#include "flow.hpp"

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
    using Key = std::tuple<std::uint32_t, Length, Height, Height, Height, bool>;

    static Key key(const boxes::Box& box, const BlockSpace& space) {
        return {box.id,      space.containing_width, space.containing_height,
                space.width, space.height,           space.is_natural};
    }

    std::map<Key, FragmentRef> set_;
    std::unordered_map<const boxes::Box*, IntrinsicWidths> widths_;
};

} // namespace makeready::flow
