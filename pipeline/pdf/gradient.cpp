#include "gradient.hpp"

namespace makeready::pdf {

ShadingAxis axis_of(const paint::FillGradient& fill, const Sheet& sheet) {
    const auto x = [&](Length at) { return static_cast<double>(sheet.across(at)) / 1000; };
    const auto y = [&](Length at) { return static_cast<double>(sheet.up(at)) / 1000; };
    ShadingAxis out;
    if (!fill.radial) {
        out.places = {x(fill.from.x), y(fill.from.y), x(fill.to.x), y(fill.to.y)};
        return out;
    }
    out.radial = true;
    out.matrix = {1, 0, 0, fill.flatness, x(fill.from.x), y(fill.from.y)};
    out.places = {0, 0, fill.inner.points(), 0, 0, fill.outer.points()};
    return out;
}

std::optional<std::vector<paint::GradientColour>> alpha_of(const paint::FillGradient& fill) {
    std::vector<paint::GradientColour> out = fill.colours;
    bool any = false;
    for (paint::GradientColour& one : out) {
        any = any || one.colour.alpha < 1;
        one.colour = {style::Colour::Space::gray, {one.colour.alpha}, 1};
    }
    return any ? std::optional(std::move(out)) : std::nullopt;
}

} // namespace makeready::pdf
