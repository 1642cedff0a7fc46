#include "margin_sizes.hpp"

#include <algorithm>

namespace makeready::pages {

namespace {

/// What a box asks for, or two that are treated as one: the narrowest and the widest outer size.
struct Wish {
    Length narrow, wide;
};

Wish wish_of(const MarginExtent& box) {
    if (!box.is_there) return {};
    if (box.inner) return {box.outer(), box.outer()};
    const Length around = box.edges + box.margins();
    return {box.narrow + around, box.wide + around};
}

// css-page-3, 5.3.2.3, flex fit: the first box's part of the length.
Length first_part(Length available, const Wish& a, const Wish& b) {
    const auto split = [&](Length base_a, Length base_b, Length weight_a, Length weight_b) {
        const Length rest = available - base_a - base_b;
        const std::int64_t sum = (weight_a + weight_b).units;
        const double share =
            sum == 0 ? 0.5 : static_cast<double>(weight_a.units) / static_cast<double>(sum);
        return base_a + rest.scaled(share);
    };
    if (a.wide + b.wide <= available) return split(a.wide, b.wide, a.wide, b.wide);
    if (a.narrow + b.narrow <= available)
        return split(a.narrow, b.narrow, a.wide - a.narrow, b.wide - b.narrow);
    return split(a.narrow, b.narrow, a.narrow, b.narrow);
}

void set_outer(MarginExtent& box, Length outer) {
    box.inner = std::max(outer - box.edges - box.margins(), Length{});
}

// 5.3.2.1: with a box in the middle, both sides count as twice the larger; what is left of the
// length is shared with sides that are auto, and a given one keeps what it takes.
Length middle_part(const std::array<MarginExtent, 3>& boxes, Length available) {
    const auto& [a, b, c] = boxes;
    Wish wanted;
    Length given;
    for (const MarginExtent* side : {&a, &c}) {
        if (!side->is_there) continue;
        const Wish wish = wish_of(*side);
        if (side->inner) {
            given = std::max(given, wish.wide * 2);
            continue;
        }
        wanted.narrow = std::max(wanted.narrow, wish.narrow * 2);
        wanted.wide = std::max(wanted.wide, wish.wide * 2);
    }
    const bool shares = (a.is_there && !a.inner) || (c.is_there && !c.inner);
    const Length middle = shares ? first_part(available, wish_of(b), wanted) : available;
    return std::min(middle, available - given);
}

void share_three(std::array<MarginExtent, 3>& boxes, Length available) {
    auto& [a, b, c] = boxes;
    if (!b.inner) set_outer(b, middle_part(boxes, available));
    const Length side = (available - b.outer()) / 2;
    if (!a.inner) set_outer(a, side);
    if (!c.inner) set_outer(c, side);
}

void share_two(std::array<MarginExtent, 3>& boxes, Length available) {
    auto& a = boxes[0];
    auto& c = boxes[2];
    if (a.inner && c.inner) return;
    if (!a.inner && !c.inner) {
        const Length first = first_part(available, wish_of(a), wish_of(c));
        set_outer(a, first);
        set_outer(c, available - first);
    } else if (!a.inner) {
        set_outer(a, available - c.outer());
    } else {
        set_outer(c, available - a.outer());
    }
}

void share(std::array<MarginExtent, 3>& boxes, Length available) {
    auto& [a, b, c] = boxes;
    if (b.is_there)
        share_three(boxes, available);
    else if (a.is_there && c.is_there)
        share_two(boxes, available);
    else
        for (MarginExtent* one : {&a, &c})
            if (one->is_there && !one->inner) set_outer(*one, available);
}

// 5.3.3: with whatever is auto.
void fit(MarginExtent& box, Length available, bool outer_first) {
    const Length given = box.outer();
    if (given > available) {
        if (!box.before) box.before = Length{};
        if (!box.after) box.after = Length{};
        if (!box.inner) box.inner = Length{};
    }
    if (box.before && box.after && box.inner) (outer_first ? box.before : box.after).reset();
    if (!box.inner) {
        box.before = box.before.value_or(Length{});
        box.after = box.after.value_or(Length{});
        box.inner = available - box.edges - box.margins();
        return;
    }
    const Length rest = available - box.outer();
    if (!box.before && !box.after)
        box.before = rest / 2, box.after = rest - rest / 2;
    else if (!box.before)
        box.before = rest;
    else if (!box.after)
        box.after = rest;
}

} // namespace

void share_edge(std::array<MarginExtent, 3>& boxes, Length available) {
    for (MarginExtent& box : boxes) {
        box.before = box.before.value_or(Length{});
        box.after = box.after.value_or(Length{});
        if (!box.is_there) box = {false, Length{}, Length{}, Length{}, {}, {}, {}, {}, {}};
    }
    const std::array<MarginExtent, 3> asked = boxes;
    share(boxes, available);
    // CSS 2.1, 10.4: again with max-width as width where it is passed, then with min-width.
    const auto again = [&](auto limit, auto is_passed) {
        std::array<MarginExtent, 3> next = asked;
        bool any = false;
        for (std::size_t n = 0; n < 3; ++n) {
            const auto bound = asked[n].is_there ? limit(asked[n]) : std::nullopt;
            if (!bound || !is_passed(*boxes[n].inner, *bound)) continue;
            next[n].inner = bound;
            any = true;
        }
        if (!any) return;
        boxes = next;
        share(boxes, available);
    };
    again([](const MarginExtent& box) { return box.most; },
          [](Length is, Length bound) { return is > bound; });
    again([](const MarginExtent& box) { return box.least; },
          [](Length is, Length bound) { return is < bound; });
}

void fit_margin(MarginExtent& box, Length available, bool outer_first) {
    const MarginExtent asked = box;
    fit(box, available, outer_first);
    for (const auto& [bound, low] : {std::pair(box.most, false), std::pair(box.least, true)}) {
        if (!bound || (low ? *box.inner >= *bound : *box.inner <= *bound)) continue;
        box = asked;
        box.inner = bound;
        fit(box, available, outer_first);
    }
}

} // namespace makeready::pages
