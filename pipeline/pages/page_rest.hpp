// What did not fit on its page and can't be parted: in comes the flow of that page, out goes a
// strip of it for each page after (CSS Fragmentation 3, 4.4, last resort). No strip holds what
// stands far from it, so that the work is linear in the pages.
#pragma once

#include "flow.hpp"

#include <unordered_map>

namespace makeready::pages {

/// Invariant: what stands above `shown_` has been on a page.
class PageRest {
public:
    /// Takes a page's flow; the first strip of it is for that page itself.
    void keep(flow::FragmentRef content);

    bool is_empty() const { return !content_; }

    /// The next strip: as high as given, and nothing outside of it is shown.
    flow::FragmentRef strip(Length height) const;

    void skip(Length height) { shown_ += height; }

private:
    /// From where to where a fragment and all in it reaches, from its own top.
    struct Reach {
        Length top, foot;
    };

    Reach measure(const flow::Fragment& fragment);
    flow::FragmentRef near(const flow::FragmentRef& fragment, const Reach& strip) const;

    flow::FragmentRef content_;
    Length shown_;
    std::unordered_map<const flow::Fragment*, Reach> reaches_;
};

} // namespace makeready::pages
