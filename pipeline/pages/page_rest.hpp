// What did not fit on its page and can't be parted: in comes the flow of that page, out goes a
// strip of it for each page after.
#pragma once

#include "flow.hpp"

namespace makeready::pages {

/// Invariant: what stands above `shown_` has been on a page.
class PageRest {
public:
    /// Takes a page's flow; the first strip of it is for that page itself.
    void keep(flow::FragmentRef content) {
        strips_ = std::make_shared<const flow::Strips>(std::move(content));
        shown_ = {};
    }

    bool is_empty() const { return !strips_; }

    /// Whether something in it reaches further down than what has been shown.
    bool goes_on() const { return strips_ && strips_->foot() > shown_; }

    /// The next strip.
    flow::FragmentRef strip(Length height) const { return strips_->strip(shown_, height); }

    void skip(Length height) { shown_ += height; }

private:
    std::shared_ptr<const flow::Strips> strips_;
    Length shown_;
};

} // namespace makeready::pages
