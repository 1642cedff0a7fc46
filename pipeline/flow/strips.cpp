#include "flow.hpp"

#include <algorithm>

namespace makeready::flow {

Strips::Strips(FragmentRef whole) : whole_(std::move(whole)) {
    measure(*whole_);
}

namespace {

bool cuts_content(const Fragment& fragment) {
    return fragment.is_cut || (fragment.box && !fragment.line && fragment.box->style.own &&
                               fragment.box->style.own->overflow != style::Overflow::visible);
}

} // namespace

Strips::Reach Strips::measure(const Fragment& fragment) {
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
    if (cuts_content(fragment)) reach = {{}, fragment.height};
    return reaches_[&fragment] = reach;
}

Length Strips::foot() const {
    return reaches_.at(whole_.get()).foot;
}

FragmentRef Strips::strip(Length top, Length height) const {
    // Shadows, outlines and tall letters reach out of their boxes, but hardly by a page.
    // The first strip also keeps what negative margins have drawn out of the page.
    const bool is_first = top.units <= 0;
    const Reach around{is_first ? -style::Size::no_limit : top - height, top + height * 2};
    auto made = std::make_shared<Fragment>();
    made->width = whole_->width;
    made->height = height;
    made->is_cut = true;
    made->children.push_back({{}, -top, near(whole_, around)});
    return made;
}

// A box that is transformed is kept whole: it may show anywhere.
FragmentRef Strips::near(const FragmentRef& fragment, const Reach& strip) const {
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

} // namespace makeready::flow
