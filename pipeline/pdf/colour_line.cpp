#include "colour_line.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::pdf {

namespace {

using Colours = std::vector<paint::GradientColour>;

/// More than anybody could tell apart within a glyph.
constexpr int most_repeats = 100;

style::Colour between(const style::Colour& a, const style::Colour& b, double share) {
    style::Colour out = a;
    const auto mix = [share](float from, float to) {
        return static_cast<float>(from + (to - from) * share);
    };
    for (std::size_t n = 0; n < out.components.size(); ++n)
        out.components[n] = mix(a.components[n], b.components[n]);
    out.alpha = mix(a.alpha, b.alpha);
    return out;
}

/// A stretch whose colours are still where they lie on the line.
Stretch scaled(Colours colours) {
    Stretch out;
    if (colours.empty()) return out;
    // A hard edge alone has no length: room is made on either side.
    if (colours.back().at - colours.front().at < 1e-6) {
        colours.insert(colours.begin(), {colours.front().at - 1, colours.front().colour});
        colours.push_back({colours.back().at + 1, colours.back().colour});
    }
    out.from = colours.front().at;
    out.to = colours.back().at;
    for (paint::GradientColour& one : colours) one.at = (one.at - out.from) / (out.to - out.from);
    out.colours = std::move(colours);
    return out;
}

} // namespace

style::Colour colour_at(const Colours& colours, double at) {
    const auto next =
        std::find_if(colours.begin(), colours.end(), [at](const auto& one) { return one.at > at; });
    if (next == colours.begin()) return next->colour;
    const auto before = next - 1;
    if (next == colours.end()) return before->colour;
    return between(before->colour, next->colour, (at - before->at) / (next->at - before->at));
}

Stretch stretch_of(const colr::ColourLine& line, double least, double most,
                   const ColourOf& colour) {
    Colours once;
    for (const colr::Stop& stop : line.stops)
        once.push_back({stop.at, colour(stop.colour, stop.alpha)});
    const double period = once.empty() ? 0 : once.back().at - once.front().at;
    if (line.extend == colr::Extend::pad || period < 1e-6) return scaled(std::move(once));
    const double first = once.front().at, last = once.back().at;
    const int from =
        std::max(static_cast<int>(std::floor((least - first) / period)), -most_repeats);
    const int to = std::min(static_cast<int>(std::ceil((most - first) / period)), most_repeats);
    Colours all;
    for (int n = from; n < std::max(to, from + 1); ++n) {
        Colours one = once;
        if (line.extend == colr::Extend::reflect && n % 2 != 0) {
            std::reverse(one.begin(), one.end());
            for (paint::GradientColour& each : one) each.at = first + last - each.at;
        }
        for (paint::GradientColour& each : one) each.at += n * period;
        all.insert(all.end(), one.begin(), one.end());
    }
    return scaled(std::move(all));
}

Stretch cut_before(Stretch stretch, double place) {
    if (place <= stretch.from || stretch.colours.empty()) return stretch;
    Colours left;
    const double length = stretch.to - stretch.from;
    left.push_back({place, colour_at(stretch.colours, (place - stretch.from) / length)});
    for (const paint::GradientColour& one : stretch.colours)
        if (stretch.from + one.at * length > place)
            left.push_back({stretch.from + one.at * length, one.colour});
    return scaled(std::move(left));
}

} // namespace makeready::pdf
