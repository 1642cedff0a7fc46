#include "style.hpp"

namespace makeready::style {

namespace {

/// What a page context asks for in one direction.
struct Direction {
    const Size &before, &after, &inner, &least, &most;
    Length edges; ///< Border and padding, both sides.
};

struct Placed {
    Length before, inner, after;
};

/// The content size a `width` means; nullopt: auto.
std::optional<Length> given(const Size& size, Length whole, const Direction& d, bool border_box) {
    if (!size.is_length()) return std::nullopt;
    return std::max(size.of(whole) - (border_box ? d.edges : Length{}), Length{});
}

// css-page-3, 3.3, and CSS 2.1, 10.3.3: as for a block, but margins stay what they are and the
// sheet follows.
Placed solve(const Direction& d, Length whole, std::optional<Length> inner) {
    const auto margin = [&](const Size& size) {
        return size.is_auto() ? Length{} : size.of(whole);
    };
    Placed out{margin(d.before), {}, margin(d.after)};
    if (!inner) {
        out.inner = whole - d.edges - out.before - out.after;
        return out;
    }
    out.inner = *inner;
    const Length rest = whole - d.edges - out.inner - out.before - out.after;
    if (d.before.is_auto() && d.after.is_auto())
        out.before = rest / 2, out.after = rest - rest / 2;
    else if (d.before.is_auto())
        out.before = rest;
    else if (d.after.is_auto())
        out.after = rest;
    return out;
}

Placed place(const Direction& d, Length whole, bool border_box) {
    Placed out = solve(d, whole, given(d.inner, whole, d, border_box));
    const auto most = given(d.most, whole, d, border_box);
    if (most && out.inner > *most) out = solve(d, whole, most);
    const auto least = given(d.least, whole, d, border_box);
    if (least && out.inner < *least) out = solve(d, whole, least);
    // A page without room still takes one thing after the other.
    out.inner = std::max(out.inner, Length{1});
    return out;
}

} // namespace

PageBox page_box(const PageStyle& style) {
    const auto used = [](const Size& size, Length whole) {
        return size.is_length() ? size.of(whole) : Length{};
    };
    const OwnStyle& own = *style.page.own;
    const bool border_box = own.box_sizing == BoxSizing::border_box;
    PageBox out;
    out.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                  own.border.left.width};
    out.padding = {used(own.padding.top, style.height), used(own.padding.right, style.width),
                   used(own.padding.bottom, style.height), used(own.padding.left, style.width)};
    const auto& b = out.border;
    const auto& p = out.padding;
    const Placed across = place({own.margin.left, own.margin.right, own.width, own.min_width,
                                 own.max_width, b.left + b.right + p.left + p.right},
                                style.width, border_box);
    const Placed down = place({own.margin.top, own.margin.bottom, own.height, own.min_height,
                               own.max_height, b.top + b.bottom + p.top + p.bottom},
                              style.height, border_box);
    out.margin = {down.before, across.after, down.after, across.before};
    out.area = {across.before + b.left + p.left, down.before + b.top + p.top, across.inner,
                down.inner};
    const bool is_given = own.width.is_length() || own.height.is_length() ||
                          own.min_width.is_length() || own.min_height.is_length() ||
                          own.max_width.is_length() || own.max_height.is_length();
    out.width =
        is_given ? out.area.x + out.area.width + p.right + b.right + out.margin.right : style.width;
    out.height = is_given ? out.area.y + out.area.height + p.bottom + b.bottom + out.margin.bottom
                          : style.height;
    return out;
}

} // namespace makeready::style
