#include "effects.hpp"

#include "blur.hpp"

#include <cmath>
#include <numbers>

namespace makeready::paint {

using flow::Fragment;
using style::ClipShape;
using style::OwnStyle;
using style::Shadow;
using style::Transform;

RoundArea border_box(const Fragment& fragment, Length x, Length y) {
    RoundArea out{{x, y, fragment.width, fragment.height}};
    // Inline boxes are drawn turned, with their line.
    const bool is_in_line = fragment.box->kind == boxes::BoxKind::inline_;
    const OwnStyle& own = is_in_line ? *fragment.box->style.own : *fragment.box->shown().own;
    for (std::size_t n = 0; n < 4; ++n)
        out.corners[n] = {own.radius[n].across.of(fragment.width),
                          own.radius[n].down.of(fragment.height)};
    if (!fragment.begins) out.corners[0] = out.corners[1] = {};
    if (!fragment.ends) out.corners[2] = out.corners[3] = {};
    return out.fitted();
}

namespace {

constexpr Length far = 20000_pt; // Beyond any page.

RoundArea moved(RoundArea area, Length x, Length y) {
    area.area.x += x;
    area.area.y += y;
    return area;
}

style::Edges<Length> all(Length by) {
    return {by, by, by, by};
}

/// Everything but an area.
Draw clip_outside(const RoundArea& area) {
    BeginClip out{{-far, -far, far * 2, far * 2}};
    add_area(out.path, {out.area});
    add_area(out.path, area);
    out.even_odd = true;
    return {std::move(out), 0, true};
}

} // namespace

std::vector<Draw> outer_shadows(const RoundArea& box, const std::vector<Shadow>& shadows) {
    std::vector<Draw> out;
    for (auto shadow = shadows.rbegin(); shadow != shadows.rend(); ++shadow) {
        if (shadow->inset || shadow->colour.alpha <= 0) continue;
        const RoundArea shape = moved(box.inside(all(-shadow->spread)), shadow->x, shadow->y);
        if (shape.area.width.units <= 0 || shape.area.height.units <= 0) continue;
        out.push_back(clip_outside(box));
        out.push_back(shadow->blur.units > 0 ? blurred(shape, shadow->blur, shadow->colour,
                                                       Blur::of_inside, shape.area)
                                             : fill(shape, shadow->colour));
        out.push_back({EndClip{}, 0, true});
    }
    return out;
}

std::vector<Draw> inner_shadows(const RoundArea& box, const std::vector<Shadow>& shadows) {
    std::vector<Draw> out;
    for (auto shadow = shadows.rbegin(); shadow != shadows.rend(); ++shadow) {
        if (!shadow->inset || shadow->colour.alpha <= 0) continue;
        const RoundArea hole = moved(box.inside(all(shadow->spread)), shadow->x, shadow->y);
        out.push_back(clip(box));
        if (shadow->blur.units > 0) {
            out.push_back(blurred(hole, shadow->blur, shadow->colour, Blur::of_outside, box.area));
        } else {
            FillPath rest{{}, shadow->colour, true};
            add_area(rest.path, {{-far, -far, far * 2, far * 2}});
            if (hole.area.width.units > 0 && hole.area.height.units > 0) add_area(rest.path, hole);
            out.push_back({std::move(rest), 0, true});
        }
        out.push_back({EndClip{}, 0, true});
    }
    return out;
}

namespace {

RoundArea inset_shape(const ClipShape& shape, const Rectangle& box) {
    RoundArea out{inset(box, {shape.inset.top.of(box.height), shape.inset.right.of(box.width),
                              shape.inset.bottom.of(box.height), shape.inset.left.of(box.width)})};
    for (std::size_t n = 0; n < 4; ++n)
        out.corners[n] = {shape.radius[n].across.of(box.width),
                          shape.radius[n].down.of(box.height)};
    return out.fitted();
}

// CSS Shapes 1, 3.1: a percentage of a circle is of the box's diagonal over the root of two.
RoundArea round_shape(const ClipShape& shape, const Rectangle& box) {
    const Length x = shape.centre.x.of(box.width), y = shape.centre.y.of(box.height);
    const auto distance = [](Length one) { return one.units < 0 ? -one : one; };
    const auto side = [&](Length place, Length whole, bool near) {
        const Length a = distance(place), b = distance(whole - place);
        return near ? std::min(a, b) : std::max(a, b);
    };
    const auto radius = [&](const style::Size& size, bool across) {
        const bool circle = shape.kind == ClipShape::Kind::circle;
        if (size.is_length()) {
            const double diagonal =
                std::hypot(box.width.points(), box.height.points()) / std::numbers::sqrt2;
            return size.of(circle   ? Length::from_points(diagonal)
                           : across ? box.width
                                    : box.height);
        }
        const bool near = size.is_auto();
        const Length of_x = side(x, box.width, near), of_y = side(y, box.height, near);
        if (circle) return near ? std::min(of_x, of_y) : std::max(of_x, of_y);
        return across ? of_x : of_y;
    };
    const Length across = radius(shape.radius_x, true), down = radius(shape.radius_y, false);
    RoundArea out{{box.x + x - across, box.y + y - down, across * 2, down * 2}};
    out.corners.fill({across, down});
    return out;
}

} // namespace

std::optional<Draw> clip_path_of(const Fragment& fragment, Length x, Length y) {
    const OwnStyle& own = *fragment.box->shown().own;
    if (own.clip && fragment.box->is_absolute()) {
        // CSS 2.1, 11.1.2: auto is the box's edge.
        const auto side = [](const style::Size& size, Length otherwise) {
            return size.is_length() ? size.length : otherwise;
        };
        const Length left = side(own.clip->left, {}), top = side(own.clip->top, {});
        const Length right = side(own.clip->right, fragment.width),
                     bottom = side(own.clip->bottom, fragment.height);
        return clip({{x + left, y + top, std::max(right - left, Length{}),
                      std::max(bottom - top, Length{})}});
    }
    const ClipShape& shape = own.clip_path;
    if (shape.kind == ClipShape::Kind::none) return std::nullopt;
    RoundArea box = border_box(fragment, x, y);
    if (shape.box != style::BoxEdge::border) box = box.inside(fragment.border);
    if (shape.box == style::BoxEdge::content) box = box.inside(fragment.padding);
    switch (shape.kind) {
    case ClipShape::Kind::inset:
        return clip(inset_shape(shape, box.area));
    case ClipShape::Kind::circle:
    case ClipShape::Kind::ellipse:
        return clip(round_shape(shape, box.area));
    case ClipShape::Kind::polygon: {
        std::vector<Point> points;
        for (const style::Spot& spot : shape.points)
            points.push_back(
                {box.area.x + spot.x.of(box.area.width), box.area.y + spot.y.of(box.area.height)});
        BeginClip out{box.area, {}, shape.even_odd};
        add_polygon(out.path, points);
        return Draw{std::move(out), 0, true};
    }
    default:
        return clip(box);
    }
}

namespace {

Matrix matrix_of(const Transform& one, const Fragment& fragment) {
    const auto radians = [](double degrees) { return degrees * std::numbers::pi / 180; };
    const auto& n = one.numbers;
    switch (one.kind) {
    case Transform::Kind::matrix: {
        const double px = 0.75;
        return {n[0], n[1], n[2], n[3], n[4] * px, n[5] * px};
    }
    case Transform::Kind::translate:
        return {1, 0, 0, 1, one.x.of(fragment.width).points(), one.y.of(fragment.height).points()};
    case Transform::Kind::scale:
        return {n[0], 0, 0, n[1], 0, 0};
    case Transform::Kind::skew:
        return {1, std::tan(radians(n[1])), std::tan(radians(n[0])), 1, 0, 0};
    case Transform::Kind::rotate: {
        // Quarter turns come out exact, so that edges stay on the pixels they are on.
        const double turn = std::remainder(n[0], 360.0);
        if (std::remainder(turn, 90.0) == 0) {
            static constexpr Matrix quarters[] = {
                {1, 0, 0, 1, 0, 0}, {0, 1, -1, 0, 0, 0}, {-1, 0, 0, -1, 0, 0}, {0, -1, 1, 0, 0, 0}};
            return quarters[static_cast<std::size_t>(std::lround(turn / 90.0) & 3)];
        }
        const double c = std::cos(radians(turn)), s = std::sin(radians(turn));
        return {c, s, -s, c, 0, 0};
    }
    }
    return {};
}

} // namespace

std::optional<Matrix> transform_of(const Fragment& fragment, Length x, Length y) {
    const OwnStyle& own = *fragment.box->shown().own;
    const bool any =
        !own.transform.empty() || std::any_of(own.moves.begin(), own.moves.end(),
                                              [](const auto& list) { return !list.empty(); });
    // CSS Transforms 1, 2: inline boxes are not transformable.
    if (!any || fragment.box->kind == boxes::BoxKind::inline_) return std::nullopt;
    Matrix out;
    for (const auto& list : own.moves)
        for (const Transform& one : list) out = out * matrix_of(one, fragment);
    for (const Transform& one : own.transform) out = out * matrix_of(one, fragment);
    const double origin_x = (x + own.transform_origin.x.of(fragment.width)).points();
    const double origin_y = (y + own.transform_origin.y.of(fragment.height)).points();
    return Matrix{1, 0, 0, 1, origin_x, origin_y} * out * Matrix{1, 0, 0, 1, -origin_x, -origin_y};
}

} // namespace makeready::paint
