// Margins, borders, padding and width of a block-level box.
#include "galley_setter.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using style::OwnStyle;

Length used(const style::Size& size, Length whole, Length otherwise) {
    return size.is_length() ? size.of(whole) : otherwise;
}

// CSS 2.1, 10.3.3 and 10.4: width and horizontal margins of a block-level box.
UsedEdges used_edges(const Box& box, Length containing_width, std::optional<Length> own_width) {
    const OwnStyle& own = *box.style.own;
    const Length whole = containing_width;
    UsedEdges edges;
    edges.border = {own.border.top.width, own.border.right.width, own.border.bottom.width,
                    own.border.left.width};
    edges.padding = {used(own.padding.top, whole, {}), used(own.padding.right, whole, {}),
                     used(own.padding.bottom, whole, {}), used(own.padding.left, whole, {})};
    edges.margin = {used(own.margin.top, whole, {}), used(own.margin.right, whole, {}),
                    used(own.margin.bottom, whole, {}), used(own.margin.left, whole, {})};
    const Length inner_edges = edges.border.left + edges.border.right + edges.padding.left + edges.padding.right;
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : inner_edges;
    const Length available = whole - edges.margin.left - edges.margin.right;
    edges.width = available;
    if (own_width) edges.width = *own_width;
    else if (own.width.is_length()) edges.width = own.width.of(whole) + outer;
    if (own.max_width.is_length()) edges.width = std::min(edges.width, own.max_width.of(whole) + outer);
    if (own.min_width.is_length()) edges.width = std::max(edges.width, own.min_width.of(whole) + outer);
    edges.width = std::max(edges.width, inner_edges);
    const Length rest = available - edges.width;
    const bool left = own.margin.left.is_auto();
    const bool right = own.margin.right.is_auto();
    if (rest.units > 0 && left && right) edges.margin.left = edges.margin.right = rest / 2;
    else if (rest.units > 0 && left) edges.margin.left = rest;
    return edges;
}

} // namespace makeready::flow
