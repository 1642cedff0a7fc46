#include "page_rest.hpp"

#include <algorithm>

namespace makeready::pages {

using flow::Fragment;
using flow::FragmentRef;
using flow::Placed;

void PageRest::keep(FragmentRef content) {
    content_ = std::move(content);
    shown_ = {};
    reaches_.clear();
    measure(*content_);
}

PageRest::Reach PageRest::measure(const Fragment& fragment) {
    Reach reach{{}, fragment.height};
    const auto include = [&](const std::vector<Placed>& parts) {
        for (const Placed& part : parts) {
            const Reach inner = measure(*part.fragment);
            reach.top = std::min(reach.top, part.y + inner.top);
            reach.foot = std::max(reach.foot, part.y + inner.foot);
        }
    };
    include(fragment.children);
    if (fragment.line) {
        include(fragment.line->atomics);
        include(fragment.line->asides);
    }
    if (fragment.is_cut) reach = {{}, fragment.height};
    return reaches_[&fragment] = reach;
}

FragmentRef PageRest::strip(Length height) const {
    // Shadows, outlines and tall letters reach out of their boxes, but hardly by a page.
    const Reach around{shown_ - height, shown_ + height * 2};
    auto made = std::make_shared<Fragment>();
    made->width = content_->width;
    made->height = height;
    made->is_cut = true;
    made->children.push_back({{}, -shown_, near(content_, around)});
    return made;
}

// A box that is transformed is kept whole: it may show anywhere.
FragmentRef PageRest::near(const FragmentRef& fragment, const Reach& strip) const {
    const Reach& reach = reaches_.at(fragment.get());
    const bool is_moved = fragment->box && !fragment->box->style.own->transform.empty();
    if (is_moved || (reach.top >= strip.top && reach.foot <= strip.foot)) return fragment;
    auto made = std::make_shared<Fragment>(*fragment);
    made->children.clear();
    for (const Placed& child : fragment->children) {
        const Reach inner = reaches_.at(child.fragment.get());
        if (child.y + inner.foot < strip.top || child.y + inner.top > strip.foot) continue;
        const Reach seen{strip.top - child.y, strip.foot - child.y};
        made->children.push_back({child.x, child.y, near(child.fragment, seen)});
    }
    return made;
}

} // namespace makeready::pages
