// Margins, borders, padding and sizes of boxes (CSS 2.1, 10; CSS Sizing 3 and 4).
#include "edges.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::OwnStyle;
using style::Size;

Length used(const Size& size, Length whole, Length otherwise) {
    return size.is_length() ? size.of(whole) : otherwise;
}

std::optional<Length> used_height(const Size& size, const std::optional<Length>& whole) {
    if (!size.is_length()) return std::nullopt;
    if (size.percent != 0 && !whole) return std::nullopt;
    return std::max(size.of(whole.value_or(Length{})), Length{});
}

bool is_rtl(const Box& box) {
    return box.style.inherited->direction == style::Direction::rtl;
}

bool is_root(const Box& box) {
    return !box.parent && box.node;
}

// Margins of the root element do not collapse (8.3.1), as if it made a context.
bool makes_context(const Box& box) {
    const OwnStyle& own = *box.style.own;
    switch (own.display) {
    case style::Display::flow_root:
    case style::Display::flex:
    case style::Display::grid:
    case style::Display::inline_block:
        return true;
    default:
        break;
    }
    return is_root(box) || box.inner_turn || box.kind == BoxKind::table ||
           box.kind == BoxKind::replaced || own.contain != 0 || box.kind == BoxKind::inline_block ||
           own.overflow == style::Overflow::hidden || own.overflow == style::Overflow::scroll ||
           own.overflow == style::Overflow::automatic || has_columns(box) || own.column_span_all ||
           box.is_out_of_flow();
}

namespace {

bool contains(const Box& box, style::Containment what) {
    return box.style.own && (box.style.own->contain & static_cast<std::uint8_t>(what)) != 0;
}

} // namespace

bool contains_size(const Box& box) {
    return contains(box, style::Containment::size);
}

bool holds_absolutes(const Box& box) {
    if (!box.style.own) return false;
    const style::Placement place = box.style.own->position;
    return place == style::Placement::relative || place == style::Placement::sticky ||
           box.is_absolute() || contains(box, style::Containment::layout) ||
           contains(box, style::Containment::paint);
}

namespace {

bool is_keyword(const Size& size) {
    return size.kind == Size::Kind::min_content || size.kind == Size::Kind::max_content ||
           size.kind == Size::Kind::fit_content || size.kind == Size::Kind::stretch;
}

} // namespace

std::optional<Length> definite_height(const Box& box, const Containing& in) {
    const auto height = asked_height(box, in.width, in.height);
    if (!height || box.kind == BoxKind::cell) return std::nullopt;
    return limited_height(box, *height, in.width, in.height) - vertical_edges(box, in.width);
}

std::optional<Length> keyword_width(const Box& box, const Size& size, const Containing& in,
                                    Length available, Shop& shop) {
    if (!is_keyword(size)) return std::nullopt;
    if (size.kind == Size::Kind::stretch)
        return std::max(available, horizontal_edges(box, available));
    const bool is_picture = box.kind == BoxKind::replaced;
    IntrinsicWidths widths =
        content_widths(box, shop, is_picture ? in.height : definite_height(box, in));
    const style::OwnStyle& own = *box.style.own;
    const auto least_height = used_height(own.min_height, std::nullopt);
    if (own.aspect_ratio &&
        least_height) { // CSS Sizing 4, 5.1.1: a minimum goes over by the ratio.
        widths.narrow = std::max(widths.narrow, least_height->scaled(own.aspect_ratio->value));
        widths.wide = std::max(widths.wide, widths.narrow);
    }
    const Length outer = horizontal_edges(box, available);
    widths.narrow += outer;
    widths.wide += outer;
    if (size.kind == Size::Kind::min_content) return widths.narrow;
    if (size.kind == Size::Kind::max_content) return widths.wide;
    return std::max(widths.narrow, std::min(widths.wide, available));
}

Length horizontal_edges(const Box& box, Length whole) {
    const OwnStyle& own = *box.style.own;
    return own.border.left.width + own.border.right.width + used(own.padding.left, whole, {}) +
           used(own.padding.right, whole, {});
}

Length vertical_edges(const Box& box, Length whole) {
    const OwnStyle& own = *box.style.own;
    return own.border.top.width + own.border.bottom.width + used(own.padding.top, whole, {}) +
           used(own.padding.bottom, whole, {});
}

std::optional<Length> asked_height(const Box& box, Length containing_width,
                                   const std::optional<Length>& containing) {
    const OwnStyle& own = *box.style.own;
    if (own.height.kind == Size::Kind::stretch && containing) {
        const UsedEdges edges = plain_edges(box, containing_width);
        const Length rest = *containing - edges.margin.top - edges.margin.bottom;
        return std::max(rest, edges.head() + edges.foot());
    }
    auto height = used_height(own.height, containing);
    if (!height) return height;
    const Length outer = vertical_edges(box, containing_width);
    return own.box_sizing == style::BoxSizing::border_box ? std::max(*height, outer)
                                                          : *height + outer;
}

Length limited_height(const Box& box, Length border_box, Length containing_width,
                      const std::optional<Length>& containing) {
    const OwnStyle& own = *box.style.own;
    const Length edges = vertical_edges(box, containing_width);
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : edges;
    if (const auto most = used_height(own.max_height, containing))
        border_box = std::min(border_box, *most + outer);
    if (const auto least = used_height(own.min_height, containing))
        border_box = std::max(border_box, *least + outer);
    return std::max(border_box, edges);
}

std::optional<Length> asked_width(const Box& box, const Containing& in, Shop& shop) {
    const OwnStyle& own = *box.style.own;
    const Length edges = horizontal_edges(box, in.width);
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : edges;
    if (own.width.is_length()) return std::max(own.width.of(in.width) + outer, edges);
    // CSS Writing Modes 4, 7.3: across its content is as deep as its lines take.
    if (holds_turned(box) && own.width.is_auto()) return content_widths(box, shop).wide + edges;
    const Length available =
        in.width - used(own.margin.left, in.width, {}) - used(own.margin.right, in.width, {});
    if (const auto width = keyword_width(box, own.width, in, available, shop)) return width;
    // CSS Sizing 4, 5.1.1: a definite height goes over by the ratio.
    if (own.aspect_ratio && box.kind != BoxKind::replaced) {
        const auto height = asked_height(box, in.width, in.height);
        if (!height) return std::nullopt;
        const Length limited = limited_height(box, *height, in.width, in.height);
        const Length by_ratio = *width_by_ratio(box, limited, in.width);
        // 5.1.2: its minimum is what its content needs, if nobody says otherwise.
        const bool may_grow = own.min_width.is_auto() && own.overflow == style::Overflow::visible;
        return may_grow ? std::max(by_ratio, content_widths(box, shop).narrow + edges) : by_ratio;
    }
    return std::nullopt;
}

namespace {

/// Whether its ratio is that of the border box.
bool has_outer_ratio(const OwnStyle& own) {
    return own.box_sizing == style::BoxSizing::border_box && !own.aspect_ratio->is_auto;
}

} // namespace

std::optional<Length> height_by_ratio(const Box& box, Length width, Length containing_width) {
    const OwnStyle& own = *box.style.own;
    if (!own.aspect_ratio || box.kind == BoxKind::replaced) return std::nullopt;
    const double per_width = 1 / own.aspect_ratio->value;
    const Length down = vertical_edges(box, containing_width);
    if (has_outer_ratio(own)) return std::max(width.scaled(per_width), down);
    return (width - horizontal_edges(box, containing_width)).scaled(per_width) + down;
}

std::optional<Length> width_by_ratio(const Box& box, Length height, Length containing_width) {
    const OwnStyle& own = *box.style.own;
    if (!own.aspect_ratio || box.kind == BoxKind::replaced) return std::nullopt;
    const Length across = horizontal_edges(box, containing_width);
    if (has_outer_ratio(own)) return std::max(height.scaled(own.aspect_ratio->value), across);
    const Length inner = height - vertical_edges(box, containing_width);
    return inner.scaled(own.aspect_ratio->value) + across;
}

bool grows_over_ratio(const Box& box) {
    const OwnStyle& own = *box.style.own;
    const bool scrolls =
        own.overflow != style::Overflow::visible && own.overflow != style::Overflow::clip;
    return own.min_height.is_auto() && !scrolls;
}

Length limited_width(const Box& box, Length border_box, const Containing& in, Shop& shop) {
    const OwnStyle& own = *box.style.own;
    const Length edges = horizontal_edges(box, in.width);
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : edges;
    const auto limit = [&](const Size& size) -> std::optional<Length> {
        if (size.is_length()) return size.of(in.width) + outer;
        return keyword_width(box, size, in, in.width, shop);
    };
    if (const auto most = limit(own.max_width)) border_box = std::min(border_box, *most);
    if (const auto least = limit(own.min_width)) border_box = std::max(border_box, *least);
    return std::max(border_box, edges);
}

Length shrunk_width(const Box& box, const Containing& in, Shop& shop) {
    const OwnStyle& own = *box.style.own;
    if (const auto asked = asked_width(box, in, shop)) return limited_width(box, *asked, in, shop);
    const Length margins =
        used(own.margin.left, in.width, {}) + used(own.margin.right, in.width, {});
    const Length available = in.width - margins;
    const Length outer = horizontal_edges(box, in.width);
    const IntrinsicWidths widths = content_widths(box, shop, definite_height(box, in));
    const Length fit = std::max(widths.narrow + outer, std::min(widths.wide + outer, available));
    return limited_width(box, fit, in, shop);
}

UsedEdges plain_edges(const Box& box, Length whole) {
    const OwnStyle& own = *box.style.own;
    UsedEdges edges;
    edges.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                    own.border.left.width};
    edges.padding = {used(own.padding.top, whole, {}), used(own.padding.right, whole, {}),
                     used(own.padding.bottom, whole, {}), used(own.padding.left, whole, {})};
    edges.margin = {used(own.margin.top, whole, {}), used(own.margin.right, whole, {}),
                    used(own.margin.bottom, whole, {}), used(own.margin.left, whole, {})};
    return edges;
}

// CSS 2.1, 10.3.3 and 10.4: width and horizontal margins of a block-level box in the flow.
UsedEdges used_edges(const Box& box, const Containing& in, Shop& shop,
                     std::optional<Length> own_width) {
    const OwnStyle& own = *box.style.own;
    UsedEdges edges = plain_edges(box, in.width);
    const Length available = in.width - edges.margin.left - edges.margin.right;
    if (own_width)
        edges.width = *own_width;
    else
        edges.width = limited_width(box, asked_width(box, in, shop).value_or(available), in, shop);
    const Length rest = available - edges.width;
    const bool left = own.margin.left.is_auto();
    const bool right = own.margin.right.is_auto();
    if (rest.units > 0 && left && right) {
        edges.margin.left = rest / 2;
        edges.margin.right = rest - rest / 2;
    } else if (rest.units > 0 && left) {
        edges.margin.left = rest;
    } else if (right) {
        edges.margin.right = rest;
    } else if (in.rtl) {
        edges.lead = rest; // Over-constrained from right to left: it keeps to the right.
    }
    return edges;
}

} // namespace makeready::flow
