#include "shapes.hpp"

#include "picture.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::paint {

using flow::Fragment;
using style::BorderEdge;
using style::BorderLine;
using style::OwnStyle;

namespace {

std::array<Length, 4> used_radius(const Fragment& fragment, const OwnStyle& own) {
    const Length least = std::min(fragment.width, fragment.height);
    std::array<Length, 4> radius{};
    for (std::size_t n = 0; n < 4; ++n)
        radius[n] = std::min(flow::used(own.radius[n], least, {}), least / 2); // css-backgrounds-3, 4.5.
    const bool cut_top = !fragment.begins;
    const bool cut_bottom = !fragment.ends;
    if (cut_top) radius[0] = radius[1] = {};
    if (cut_bottom) radius[2] = radius[3] = {};
    return radius;
}

bool is_round(const std::array<Length, 4>& radius) {
    return std::any_of(radius.begin(), radius.end(), [](Length r) { return r.units > 0; });
}

using Points = std::vector<std::pair<Length, Length>>;

// The outline of a rounded rectangle, clockwise, its arcs as short chords.
Points outline(const Rectangle& area, const std::array<Length, 4>& radius) {
    constexpr int chords = 12;
    Points points;
    const auto arc = [&](Length cx, Length cy, Length r, double from) {
        for (int n = 0; n <= chords; ++n) {
            const double angle = from + 1.5707963267948966 * n / chords;
            points.emplace_back(cx + r.scaled(std::cos(angle)), cy + r.scaled(std::sin(angle)));
        }
    };
    const Length right = area.x + area.width;
    const Length bottom = area.y + area.height;
    arc(area.x + radius[0], area.y + radius[0], radius[0], 3.141592653589793);
    arc(right - radius[1], area.y + radius[1], radius[1], 4.71238898038469);
    arc(right - radius[2], bottom - radius[2], radius[2], 0);
    arc(area.x + radius[3], bottom - radius[3], radius[3], 1.5707963267948966);
    return points;
}

// The ring between two outlines as one polygon, joined by a seam of no width.
Points ring(const Rectangle& area, const std::array<Length, 4>& radius, Length width) {
    Points points = outline(area, radius);
    points.push_back(points.front());
    std::array<Length, 4> inner{};
    for (std::size_t n = 0; n < 4; ++n) inner[n] = std::max(radius[n] - width, Length{});
    Points hole = outline({area.x + width, area.y + width, area.width - width * 2, area.height - width * 2}, inner);
    hole.push_back(hole.front());
    points.insert(points.end(), hole.rbegin(), hole.rend());
    return points;
}

/// One edge laid out along a line: where it begins, how long it is, which way it runs.
struct Stroke {
    Rectangle area;
    bool horizontal = true;
};

void add_dashes(std::vector<Draw>& out, const Stroke& stroke, const BorderEdge& edge) {
    const Length thick = stroke.horizontal ? stroke.area.height : stroke.area.width;
    const Length length = stroke.horizontal ? stroke.area.width : stroke.area.height;
    const bool dots = edge.line == BorderLine::dotted;
    const Length dash = dots ? thick : thick * 3;
    const std::int64_t wanted = std::max<std::int64_t>(1, (length.units + dash.units) / (dash.units * 2));
    const Length gap = wanted > 1 ? Length{(length - dash * wanted).units / (wanted - 1)} : Length{};
    for (std::int64_t n = 0; n < wanted; ++n) {
        const Length at = (dash + gap) * n;
        Rectangle area = stroke.area;
        (stroke.horizontal ? area.x : area.y) += at;
        (stroke.horizontal ? area.width : area.height) = std::min(dash, length);
        FillArea fill{area, {}, edge.colour};
        if (dots) fill.radius.fill(thick / 2);
        out.push_back({std::move(fill), 0, true});
    }
}

void add_edge(std::vector<Draw>& out, const Stroke& stroke, const BorderEdge& edge) {
    if (stroke.area.width.units <= 0 || stroke.area.height.units <= 0 || edge.colour.alpha <= 0) return;
    switch (edge.line) {
    case BorderLine::none:
    case BorderLine::hidden: return;
    case BorderLine::dashed:
    case BorderLine::dotted: add_dashes(out, stroke, edge); return;
    case BorderLine::double_: {
        Rectangle first = stroke.area;
        Length& thick = stroke.horizontal ? first.height : first.width;
        const Length whole = thick;
        thick = whole / 3;
        Rectangle second = first;
        (stroke.horizontal ? second.y : second.x) += whole - thick;
        out.push_back({FillArea{first, {}, edge.colour}, 0, true});
        out.push_back({FillArea{second, {}, edge.colour}, 0, true});
        return;
    }
    default: out.push_back({FillArea{stroke.area, {}, edge.colour}, 0, true});
    }
}

} // namespace

std::vector<Draw> background_draws(const Fragment& fragment, const OwnStyle& own, Length x, Length y) {
    std::vector<Draw> out;
    if (own.background.alpha > 0 && fragment.height.units > 0)
        out.push_back({FillArea{{x, y, fragment.width, fragment.height}, used_radius(fragment, own), own.background}, 0, true});
    return out;
}

std::vector<Draw> border_draws(const Fragment& fragment, const OwnStyle& own, Length x, Length y) {
    std::vector<Draw> out;
    const auto& b = fragment.border;
    const auto radius = used_radius(fragment, own);
    const auto& edges = own.border;
    const bool alike = edges.top == edges.right && edges.top == edges.bottom && edges.top == edges.left &&
                       b.top == b.right && b.top == b.bottom && b.top == b.left;
    const Rectangle area{x, y, fragment.width, fragment.height};
    if (alike && b.top.units > 0 && is_round(radius) && edges.top.line == BorderLine::solid) {
        out.push_back({FillPolygon{ring(area, radius, b.top), edges.top.colour}, 0, true});
        return out;
    }
    const Length inner = fragment.height - b.top - b.bottom;
    add_edge(out, {{x, y, fragment.width, b.top}, true}, edges.top);
    add_edge(out, {{x, y + fragment.height - b.bottom, fragment.width, b.bottom}, true}, edges.bottom);
    add_edge(out, {{x, y + b.top, b.left, inner}, false}, edges.left);
    add_edge(out, {{x + fragment.width - b.right, y + b.top, b.right, inner}, false}, edges.right);
    return out;
}

std::vector<Draw> strip_draws(const Rectangle& area, const BorderEdge& edge) {
    std::vector<Draw> out;
    add_edge(out, {area, area.width > area.height}, edge);
    return out;
}

Rectangle fitted(const Rectangle& box, const picture::Picture& picture, const OwnStyle& own) {
    const style::ObjectFit fit = own.object_fit;
    if (fit == style::ObjectFit::fill || picture.width_px <= 0 || picture.height_px <= 0) return box;
    const double by_width = box.width.px() / picture.width_px;
    const double by_height = box.height.px() / picture.height_px;
    double scale = 1;
    switch (fit) {
    case style::ObjectFit::contain: scale = std::min(by_width, by_height); break;
    case style::ObjectFit::cover: scale = std::max(by_width, by_height); break;
    case style::ObjectFit::scale_down: scale = std::min({1.0, by_width, by_height}); break;
    default: break;
    }
    const Length width = Length::from_px(picture.width_px * scale);
    const Length height = Length::from_px(picture.height_px * scale);
    return {box.x + own.object_position.x.of(box.width - width), box.y + own.object_position.y.of(box.height - height), width, height};
}

} // namespace makeready::paint
