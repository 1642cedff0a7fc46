// What did not fit on its page and can't be parted: in comes the flow of that page, out goes a
// strip of it for each page after.
#pragma once

#include "flow.hpp"

#include <algorithm>
#include <vector>

namespace makeready::pages {

/// Invariant: what stands above `shown` of a part has been on a page, and more of it is to come.
class PageRest {
public:
    /// Takes a page's flow; the strip for that page itself comes back.
    flow::FragmentRef begin(flow::FragmentRef content, Length height) {
        auto strips = std::make_shared<const flow::Strips>(std::move(content));
        flow::FragmentRef first = strips->strip({}, height);
        if (strips->foot() > height) parts_.push_back({std::move(strips), height});
        return first;
    }

    bool is_empty() const { return parts_.empty(); }

    /// The next strip; what stands above its foot has been shown then.
    flow::FragmentRef take(Length height) {
        auto strip = std::make_shared<flow::Fragment>();
        strip->height = height;
        for (Part& part : parts_) {
            const flow::FragmentRef piece = part.strips->strip(part.shown, height);
            strip->width = std::max(strip->width, piece->width);
            strip->children.push_back({{}, {}, piece});
            part.shown += height;
        }
        std::erase_if(parts_, [](const Part& part) { return part.strips->foot() <= part.shown; });
        return strip;
    }

private:
    struct Part {
        std::shared_ptr<const flow::Strips> strips;
        Length shown;
    };

    std::vector<Part> parts_;
};

} // namespace makeready::pages
