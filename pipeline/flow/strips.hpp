// A fragment that no page holds comes in, strips of it go out, one for each page. Included by
// flow.hpp, which is what other rooms see.
#pragma once

#include "length.hpp"

#include <memory>
#include <unordered_map>
#include <vector>

namespace makeready::flow {

struct Fragment;
struct SetLine;
using FragmentRef = std::shared_ptr<const Fragment>;

/// What can't be parted, shown in strips by one page after the other (CSS Fragmentation 3, 4.4,
/// last resort). A word stands in the strips that show some of it, and in no other. No strip holds
/// what stands far from it, so that the work is linear in the pages. What is positioned in it has
/// been placed.
class Strips {
public:
    explicit Strips(FragmentRef whole);

    /// What stands from `top` on, so high; nothing outside of it is shown.
    FragmentRef strip(Length top, Length height) const;

    /// How far down it reaches, with what overflows its boxes.
    Length foot() const;

    /// Of the box itself.
    Length height() const;

    /// Where a strip from `top` on ends that may be so high: above what it would cut through, if
    /// that fits a strip.
    Length end_of_strip(Length top, Length height) const;

    /// Whether words are cut by an edge there.
    bool cuts(Length at) const;

private:
    /// From where to where something reaches, from its own top.
    struct Reach {
        Length top, foot;
    };

    /// What a strip shows of a fragment, from the fragment's top.
    struct Window {
        Reach seen;   ///< The strip.
        Reach around; ///< With what may reach into it.
        Reach clip;   ///< Nothing of the fragment is seen outside of that.

        Window moved(Length down) const;
        bool shows(const Reach& ink) const;
    };

    Reach measure(const Fragment& fragment);
    void collect(const Fragment& fragment, Length y, Reach clip);
    void join_unbroken();
    bool is_near(const Fragment& fragment, const Window& window) const;
    FragmentRef near(const FragmentRef& fragment, const Window& window) const;
    std::shared_ptr<const SetLine> line_near(const FragmentRef& fragment,
                                             const Window& window) const;
    static Reach ink_of(const Fragment& line);
    static Reach cut(const Reach& reach, const Reach& by);

    FragmentRef whole_;
    std::unordered_map<const Fragment*, Reach> reaches_;
    std::vector<Reach> unbroken_; ///< Stretches that edges cut words in; in order.
};

} // namespace makeready::flow
