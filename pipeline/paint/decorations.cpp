#include "decorations.hpp"

#include "borders.hpp"

namespace makeready::paint {

using style::DecorationLine;

namespace {

/// A wave as a band between two curves; a half wave is as long as three lines are thick.
FillPath wave(const Rectangle& area, const style::Colour& colour) {
    const Length thick = area.height, rise = thick * 3 / 2, half = std::max(thick * 3, Length{64});
    FillPath out{{}, colour};
    Path& path = out.path;
    const Length middle = area.y + thick / 2;
    const std::int64_t count = std::max<std::int64_t>(
        1, std::min<std::int64_t>((area.width.units + half.units - 1) / half.units, 4000));
    const auto curve = [&](Length from, Length to, Length y, bool up) {
        const Length bend = up ? -rise : rise;
        path.steps.push_back(Path::Step::curve);
        path.points.insert(
            path.points.end(),
            {{from + (to - from) / 2, y + bend}, {from + (to - from) / 2, y + bend}, {to, y}});
    };
    path.steps.push_back(Path::Step::move);
    path.points.push_back({area.x, middle - thick / 2});
    for (std::int64_t n = 0; n < count; ++n)
        curve(area.x + half * n, area.x + half * (n + 1), middle - thick / 2, n % 2 == 0);
    path.steps.push_back(Path::Step::line);
    path.points.push_back({area.x + half * count, middle + thick / 2});
    for (std::int64_t n = count; n-- > 0;)
        curve(area.x + half * (n + 1), area.x + half * n, middle + thick / 2, n % 2 == 0);
    path.steps.push_back(Path::Step::close);
    return out;
}

} // namespace

std::vector<Draw> text_line_draws(const Rectangle& area, DecorationLine line,
                                  const style::Colour& colour) {
    switch (line) {
    case DecorationLine::dotted:
        return dash_draws(area, true, style::BorderLine::dotted, colour);
    case DecorationLine::dashed:
        return dash_draws(area, true, style::BorderLine::dashed, colour);
    case DecorationLine::double_: {
        Rectangle second = area;
        second.y += area.height * 2;
        return {{FillArea{area, colour}, 0, true}, {FillArea{second, colour}, 0, true}};
    }
    case DecorationLine::wavy: {
        const Rectangle reach{area.x, area.y - area.height * 3, area.width, area.height * 7};
        return {{BeginClip{reach}, 0, true}, {wave(area, colour), 0, true}, {EndClip{}, 0, true}};
    }
    default:
        return {{FillArea{area, colour}, 0, true}};
    }
}

} // namespace makeready::paint
