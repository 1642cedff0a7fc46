#include "flow.hpp"

#include <algorithm>

namespace makeready::flow {

namespace {

bool cuts_content(const Fragment& fragment) {
    return fragment.is_cut || (fragment.box && !fragment.line && fragment.box->style.own &&
                               fragment.box->style.own->overflow != style::Overflow::visible);
}

/// A box that is transformed may show anywhere.
bool is_moved(const Fragment& fragment) {
    return fragment.box && !fragment.line && !fragment.box->style.own->transform.empty();
}

} // namespace

Strips::Strips(FragmentRef whole) : whole_(std::move(whole)) {
    measure(*whole_);
    collect(*whole_, {}, {-style::Size::no_limit, style::Size::no_limit});
    join_unbroken();
}

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

/// Where letters reach, from the top of their line box; a little over it is not counted.
Strips::Reach Strips::ink_of(const Fragment& fragment) {
    const SetLine& line = *fragment.line;
    Reach ink{line.baseline, line.baseline};
    for (std::size_t n = 0; n < line.line.pieces.size(); ++n) {
        const text::GlyphRun& run = line.line.pieces[n].run;
        if (run.text.empty() || !run.face) continue;
        const Length baseline = line.baseline - (n < line.raise.size() ? line.raise[n] : Length{});
        ink.top = std::min(ink.top, baseline - run.size.scaled(run.face->metrics.ascent));
        ink.foot = std::max(ink.foot, baseline + run.size.scaled(run.face->metrics.descent));
    }
    const Reach inside = cut(ink, {{}, fragment.height});
    const bool is_tight = (inside.foot - inside.top) * 2 < ink.foot - ink.top;
    return is_tight ? ink : inside;
}

Strips::Reach Strips::cut(const Reach& reach, const Reach& by) {
    return {std::clamp(reach.top, by.top, by.foot), std::clamp(reach.foot, by.top, by.foot)};
}

// What should not be cut: letters, where they are seen. Pictures are cut as boxes are.
void Strips::collect(const Fragment& fragment, Length y, Reach clip) {
    if (is_moved(fragment)) return;
    const auto add = [&](const Reach& reach) {
        const Reach seen = cut({y + reach.top, y + reach.foot}, clip);
        if (seen.foot > seen.top) unbroken_.push_back(seen);
    };
    if (cuts_content(fragment)) clip = cut({y, y + fragment.height}, clip);
    if (fragment.line) {
        add(ink_of(fragment));
        for (const Placed& part : fragment.line->atomics) collect(*part.fragment, y + part.y, clip);
        for (const Placed& part : fragment.line->asides) collect(*part.fragment, y + part.y, clip);
    }
    for (const Placed& child : fragment.children) collect(*child.fragment, y + child.y, clip);
}

// What stands side by side is cut by the same edge.
void Strips::join_unbroken() {
    std::sort(unbroken_.begin(), unbroken_.end(),
              [](const Reach& a, const Reach& b) { return a.top < b.top; });
    std::vector<Reach> joined;
    for (const Reach& reach : unbroken_) {
        if (joined.empty() || reach.top >= joined.back().foot)
            joined.push_back(reach);
        else
            joined.back().foot = std::max(joined.back().foot, reach.foot);
    }
    unbroken_ = std::move(joined);
}

Length Strips::foot() const {
    return reaches_.at(whole_.get()).foot;
}

Length Strips::height() const {
    return whole_->height;
}

bool Strips::cuts(Length at) const {
    const auto next = std::lower_bound(unbroken_.begin(), unbroken_.end(), at,
                                       [](const Reach& one, Length y) { return one.foot <= y; });
    return next != unbroken_.end() && next->top < at;
}

Length Strips::end_of_strip(Length top, Length height) const {
    const Length end = top + height;
    const auto next = std::lower_bound(unbroken_.begin(), unbroken_.end(), end,
                                       [](const Reach& one, Length y) { return one.foot <= y; });
    const bool is_cut = next != unbroken_.end() && next->top < end;
    // What no strip holds is cut at any rate.
    const bool fits = is_cut && next->top > top && next->foot - next->top <= height;
    return fits ? next->top : end;
}

Strips::Window Strips::Window::moved(Length down) const {
    const auto by = [&](const Reach& reach) { return Reach{reach.top - down, reach.foot - down}; };
    return {by(seen), by(around), by(clip)};
}

// What has no height stands in one strip too.
bool Strips::Window::shows(const Reach& ink) const {
    const Reach here = cut(ink, clip);
    if (here.top == here.foot) return here.top >= seen.top && here.top < seen.foot;
    return here.top < seen.foot && here.foot > seen.top;
}

FragmentRef Strips::strip(Length top, Length height) const {
    // Shadows and outlines reach out of their boxes, but hardly by a page. The first strip also
    // keeps what negative margins have drawn out of the page, and the last one what is below it.
    constexpr Length far = style::Size::no_limit;
    const bool is_first = top.units <= 0, is_last = top + height >= foot();
    const Length first = is_first ? -far : top;
    const Length last = is_last ? far : top + height;
    const Window window{
        {first, last}, {is_first ? -far : top - height, top + height * 2}, {-far, far}};
    auto made = std::make_shared<Fragment>();
    made->width = whole_->width;
    made->height = height;
    made->is_cut = true;
    made->children.push_back({{}, -top, near(whole_, window)});
    return made;
}

// Nothing reaches far out of a line but its inline boxes.
bool Strips::is_near(const Fragment& fragment, const Window& window) const {
    Reach reach = cut(reaches_.at(&fragment), window.clip);
    if (!fragment.line) return reach.foot >= window.around.top && reach.top <= window.around.foot;
    for (const InlineBox& box : fragment.line->boxes) {
        reach.top = std::min(reach.top, box.y);
        reach.foot = std::max(reach.foot, box.y + box.height);
    }
    return (reach.foot > window.seen.top && reach.top < window.seen.foot) ||
           window.shows(ink_of(fragment));
}

// A box that is transformed is kept whole.
FragmentRef Strips::near(const FragmentRef& fragment, const Window& window) const {
    const Reach& reach = reaches_.at(fragment.get());
    const Reach& seen = window.seen;
    if (is_moved(*fragment)) return fragment;
    const bool is_inside = reach.top >= seen.top && reach.foot <= seen.foot;
    if (is_inside && (!fragment->line || window.shows(ink_of(*fragment)))) return fragment;
    auto made = std::make_shared<Fragment>(*fragment);
    if (fragment->line) made->line = line_near(fragment, window);
    Window inside = window;
    if (cuts_content(*fragment)) inside.clip = cut({{}, fragment->height}, inside.clip);
    made->children.clear();
    for (const Placed& child : fragment->children) {
        const Window there = inside.moved(child.y);
        if (is_near(*child.fragment, there))
            made->children.push_back({child.x, child.y, near(child.fragment, there)});
    }
    return made;
}

// A line stays as it is, but letters are only where some of them are seen.
std::shared_ptr<const SetLine> Strips::line_near(const FragmentRef& fragment,
                                                 const Window& window) const {
    auto made = std::make_shared<SetLine>(*fragment->line);
    if (!window.shows(ink_of(*fragment)))
        for (text::Piece& piece : made->line.pieces) {
            piece.run.glyphs.clear();
            piece.run.text.clear();
        }
    for (std::vector<Placed>* parts : {&made->atomics, &made->asides})
        for (Placed& part : *parts) part.fragment = near(part.fragment, window.moved(part.y));
    return made;
}

} // namespace makeready::flow
