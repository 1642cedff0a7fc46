// A fragment that no page holds comes in, strips of it go out, one for each page. Included by
// flow.hpp, which is what other rooms see.
#pragma once

#include "length.hpp"

#include <memory>
#include <unordered_map>

namespace makeready::flow {

struct Fragment;
using FragmentRef = std::shared_ptr<const Fragment>;

/// What can't be parted, shown in strips by one page after the other (CSS Fragmentation 3, 4.4,
/// last resort). No strip holds what stands far from it, so that the work is linear in the pages.
/// What is positioned in it has been placed.
class Strips {
public:
    explicit Strips(FragmentRef whole);

    /// What stands from `top` on, so high; nothing outside of it is shown.
    FragmentRef strip(Length top, Length height) const;

    /// How far down it reaches, with what overflows its boxes.
    Length foot() const;

private:
    /// From where to where a fragment and all in it reaches, from its own top.
    struct Reach {
        Length top, foot;
    };

    Reach measure(const Fragment& fragment);
    FragmentRef near(const FragmentRef& fragment, const Reach& strip) const;

    FragmentRef whole_;
    std::unordered_map<const Fragment*, Reach> reaches_;
};

} // namespace makeready::flow
