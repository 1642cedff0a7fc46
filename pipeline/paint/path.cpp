#include "path.hpp"

#include <algorithm>

namespace makeready::paint {

Matrix Matrix::operator*(const Matrix& inner) const {
    return {a * inner.a + c * inner.b,     b * inner.a + d * inner.b,
            a * inner.c + c * inner.d,     b * inner.c + d * inner.d,
            a * inner.e + c * inner.f + e, b * inner.e + d * inner.f + f};
}

Point Matrix::of(Point point) const {
    const double x = point.x.points(), y = point.y.points();
    return {Length::from_points(a * x + c * y + e), Length::from_points(b * x + d * y + f)};
}

Rectangle inset(const Rectangle& area, const style::Edges<Length>& by) {
    return {area.x + by.left, area.y + by.top, std::max(area.width - by.left - by.right, Length{}),
            std::max(area.height - by.top - by.bottom, Length{})};
}

bool RoundArea::is_round() const {
    return std::any_of(corners.begin(), corners.end(), [](const Corner& corner) {
        return corner.across.units > 0 && corner.down.units > 0;
    });
}

RoundArea RoundArea::inside(const style::Edges<Length>& by) const {
    RoundArea out{inset(area, by), corners};
    const auto bend = [](Corner& corner, Length across, Length down) {
        if (corner.across.units <= 0 || corner.down.units <= 0) return;
        corner.across = std::max(corner.across - across, Length{});
        corner.down = std::max(corner.down - down, Length{});
    };
    bend(out.corners[0], by.left, by.top);
    bend(out.corners[1], by.right, by.top);
    bend(out.corners[2], by.right, by.bottom);
    bend(out.corners[3], by.left, by.bottom);
    return out;
}

RoundArea RoundArea::fitted() const {
    double factor = 1;
    const auto fit = [&](Length room, Length one, Length other) {
        const Length sum = one + other;
        if (sum > room && sum.units > 0)
            factor =
                std::min(factor, static_cast<double>(room.units) / static_cast<double>(sum.units));
    };
    fit(area.width, corners[0].across, corners[1].across);
    fit(area.width, corners[3].across, corners[2].across);
    fit(area.height, corners[0].down, corners[3].down);
    fit(area.height, corners[1].down, corners[2].down);
    if (factor >= 1) return *this;
    RoundArea out = *this;
    for (Corner& corner : out.corners)
        corner = {corner.across.scaled(factor), corner.down.scaled(factor)};
    return out;
}

void add_polygon(Path& path, const std::vector<Point>& points) {
    for (std::size_t n = 0; n < points.size(); ++n) {
        path.steps.push_back(n == 0 ? Path::Step::move : Path::Step::line);
        path.points.push_back(points[n]);
    }
    path.steps.push_back(Path::Step::close);
}

namespace {

constexpr double kappa = 0.5522847498; // A quarter circle as a Bezier curve, off by 0.03 %.

/// One corner of an outline: where the arc begins and ends, seen from the rectangle's corner.
struct Arc {
    Point corner, begin, end;
};

void add_arc(Path& path, const Arc& arc) {
    path.steps.push_back(path.points.empty() || path.steps.back() == Path::Step::close
                             ? Path::Step::move
                             : Path::Step::line);
    path.points.push_back(arc.begin);
    if (arc.begin == arc.end) return;
    const auto pull = [&](Point end) {
        return Point{end.x + (arc.corner.x - end.x).scaled(kappa),
                     end.y + (arc.corner.y - end.y).scaled(kappa)};
    };
    path.steps.push_back(Path::Step::curve);
    path.points.insert(path.points.end(), {pull(arc.begin), pull(arc.end), arc.end});
}

} // namespace

void add_area(Path& path, const RoundArea& round) {
    const Rectangle& a = round.area;
    const Length right = a.x + a.width, bottom = a.y + a.height;
    auto corners = round.corners;
    for (auto& corner : corners)
        if (corner.across.units <= 0 || corner.down.units <= 0) corner = {};
    const auto& [tl, tr, br, bl] = corners;
    add_arc(path, {{a.x, a.y}, {a.x, a.y + tl.down}, {a.x + tl.across, a.y}});
    add_arc(path, {{right, a.y}, {right - tr.across, a.y}, {right, a.y + tr.down}});
    add_arc(path, {{right, bottom}, {right, bottom - br.down}, {right - br.across, bottom}});
    add_arc(path, {{a.x, bottom}, {a.x + bl.across, bottom}, {a.x, bottom - bl.down}});
    path.steps.push_back(Path::Step::close);
}

Path path_of(const RoundArea& area) {
    Path path;
    add_area(path, area);
    return path;
}

Draw fill(const RoundArea& area, const style::Colour& colour) {
    if (!area.is_round()) return {FillArea{area.area, colour}, 0, true};
    return {FillPath{path_of(area), colour}, 0, true};
}

Draw clip(const RoundArea& area) {
    BeginClip out{area.area};
    if (area.is_round()) out.path = path_of(area);
    return {std::move(out), 0, true};
}

} // namespace makeready::paint
