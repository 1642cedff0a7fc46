#include "gradients.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>

namespace makeready::paint {

using style::Colour;
using style::Gradient;
using style::GradientStop;

namespace {

using Colours = std::vector<GradientColour>;

/// The colour a share of the way from one to the other, premultiplied (CSS Images 3, 3.4.2).
Colour between(Colour one, Colour other, double share) {
    const auto t = static_cast<float>(share);
    if (one.space != other.space) {
        // Gray and RGB meet in RGB; with process inks there is no common space, so the nearer
        // holds.
        const auto to_rgb = [](Colour& colour) {
            if (colour.space != Colour::Space::gray) return;
            colour.components = {colour.components[0], colour.components[0], colour.components[0],
                                 0};
            colour.space = Colour::Space::srgb;
        };
        if (one.space == Colour::Space::cmyk || other.space == Colour::Space::cmyk)
            return t < 0.5F ? one : other;
        to_rgb(one);
        to_rgb(other);
    }
    Colour out = one;
    out.alpha = one.alpha + (other.alpha - one.alpha) * t;
    for (std::size_t n = 0; n < 4; ++n) {
        const float mixed =
            one.components[n] * one.alpha * (1 - t) + other.components[n] * other.alpha * t;
        out.components[n] = out.alpha > 0 ? mixed / out.alpha : 0;
    }
    return out;
}

/// 3.4.3: a place is never before the one above it; those without one are spread evenly.
std::vector<double> places(const std::vector<GradientStop>& stops, Length whole) {
    const std::size_t count = stops.size();
    std::vector<double> out(count, std::nan(""));
    for (std::size_t n = 0; n < count; ++n)
        if (stops[n].at) out[n] = stops[n].at->of(whole).points();
    if (std::isnan(out.front())) out.front() = 0;
    if (std::isnan(out.back())) out.back() = whole.points();
    double most = out.front();
    for (double& place : out)
        if (!std::isnan(place)) place = most = std::max(most, place);
    for (std::size_t n = 1; n < count; ++n) {
        if (!std::isnan(out[n])) continue;
        std::size_t end = n;
        while (std::isnan(out[end])) ++end;
        const double step = (out[end] - out[n - 1]) / static_cast<double>(end - n + 1);
        for (; n < end; ++n) out[n] = out[n - 1] + step;
    }
    return out;
}

/// Hints become colours along their curve (3.4.4).
void add_hint(Colours& out, const GradientColour& from, double hint, const GradientColour& to) {
    const double length = to.at - from.at;
    const double middle = length > 0 ? (hint - from.at) / length : 0;
    if (middle <= 0 || middle >= 1) {
        out.push_back({hint, middle <= 0 ? to.colour : from.colour});
        return;
    }
    constexpr int steps = 8;
    for (int n = 1; n < steps; ++n) {
        const double at = static_cast<double>(n) / steps;
        const double share = std::pow(at, std::log(0.5) / std::log(middle));
        out.push_back({from.at + at * length, between(from.colour, to.colour, share)});
    }
}

/// The colours and their places in points along the gradient's line.
Colours colours_of(const Gradient& gradient, Length whole) {
    const std::vector<double> at = places(gradient.stops, whole);
    Colours out;
    for (std::size_t n = 0; n < gradient.stops.size(); ++n) {
        const GradientStop& stop = gradient.stops[n];
        if (stop.colour) {
            // What is transparent takes its neighbours' ink, as premultiplied colours do.
            out.push_back({at[n], *stop.colour});
            continue;
        }
        const bool between_two = !out.empty() && n + 1 < at.size() && gradient.stops[n + 1].colour;
        if (between_two)
            add_hint(out, out.back(), at[n], {at[n + 1], *gradient.stops[n + 1].colour});
    }
    return out;
}

/// Colours at alpha 0 have no ink of their own: they stand twice, in the ink of either side.
Colours with_ink(const Colours& colours) {
    Colours out;
    const auto clear = [](const Colour& like) {
        Colour made = like;
        made.alpha = 0;
        return made;
    };
    for (std::size_t n = 0; n < colours.size(); ++n) {
        if (colours[n].colour.alpha > 0) {
            out.push_back(colours[n]);
            continue;
        }
        if (n > 0) out.push_back({colours[n].at, clear(colours[n - 1].colour)});
        if (n + 1 < colours.size()) out.push_back({colours[n].at, clear(colours[n + 1].colour)});
        if (colours.size() == 1) out.push_back(colours[n]);
    }
    return out;
}

/// The colour at a place, for pieces cut off before an end.
Colour colour_at(const Colours& colours, double at) {
    if (at <= colours.front().at) return colours.front().colour;
    for (std::size_t n = 1; n < colours.size(); ++n) {
        if (at > colours[n].at) continue;
        const double length = colours[n].at - colours[n - 1].at;
        return between(colours[n - 1].colour, colours[n].colour,
                       length > 0 ? (at - colours[n - 1].at) / length : 1);
    }
    return colours.back().colour;
}

constexpr double least_period = 0.05; // Points; finer repetition is one mixed colour (3.5.1).

/// Repeats colours until they reach from `begin` to `end`.
Colours repeated(const Colours& colours, double begin, double end) {
    const double first = colours.front().at, period = colours.back().at - first;
    if (period < least_period) {
        Colour mixed = colours.front().colour;
        for (std::size_t n = 1; n < colours.size(); ++n)
            mixed = between(mixed, colours[n].colour, 1.0 / static_cast<double>(n + 1));
        return {{begin, mixed}, {end, mixed}};
    }
    Colours out;
    const double start = std::floor((begin - first) / period),
                 stop = std::ceil((end - first) / period);
    constexpr double most_periods = 2000;
    for (double n = start; n < std::min(stop, start + most_periods); ++n)
        for (const GradientColour& one : colours) out.push_back({one.at + n * period, one.colour});
    return out;
}

class GradientPainter {
public:
    GradientPainter(const Gradient& gradient, const Rectangle& area)
        : gradient_(gradient), area_(area), width_(area.width.points()),
          height_(area.height.points()) {}

    std::vector<Draw> run();

private:
    struct Vector {
        double x, y;
    };

    std::vector<Draw> linear() const;
    std::optional<std::vector<Draw>> stripes(const Colours& colours, const Vector& to,
                                             double length) const;
    Vector direction() const;
    std::vector<Draw> radial() const;
    Vector radii(const Vector& centre) const;
    Vector centre() const;
    std::vector<Draw> conic() const;

    Point at(double x, double y) const {
        return {area_.x + Length::from_points(x), area_.y + Length::from_points(y)};
    }

    std::vector<Draw> plain(const Colour& colour) const {
        return {{FillArea{area_, colour}, 0, true}};
    }

    static void scale(Colours& colours, double from, double length);

    const Gradient& gradient_;
    const Rectangle& area_;
    double width_, height_;
};

std::vector<Draw> GradientPainter::run() {
    if (gradient_.stops.empty() || width_ <= 0 || height_ <= 0) return {};
    if (gradient_.stops.size() == 1)
        return gradient_.stops[0].colour ? plain(*gradient_.stops[0].colour) : std::vector<Draw>{};
    switch (gradient_.kind) {
    case Gradient::Kind::linear:
        return linear();
    case Gradient::Kind::radial:
        return radial();
    case Gradient::Kind::conic:
        return conic();
    }
    return {};
}

void GradientPainter::scale(Colours& colours, double from, double length) {
    for (GradientColour& one : colours)
        one.at = length > 0 ? std::clamp((one.at - from) / length, 0.0, 1.0) : 0;
}

// 3.1.1: towards a corner, the line through the other two corners has the middle's colour.
GradientPainter::Vector GradientPainter::direction() const {
    Vector to{static_cast<double>(gradient_.to_x), static_cast<double>(gradient_.to_y)};
    if (to.x != 0 && to.y != 0) {
        const double length = std::hypot(width_, height_);
        return {to.x * height_ / length, to.y * width_ / length};
    }
    if (to.x != 0 || to.y != 0) return to;
    // Right angles come out exact, so that their colours lie in straight rows.
    const double turn = std::remainder(gradient_.angle, 360.0);
    if (std::remainder(turn, 90.0) == 0) {
        const int quarter = static_cast<int>(std::lround(turn / 90.0)) & 3;
        static constexpr Vector straight[] = {{0, -1}, {1, 0}, {0, 1}, {-1, 0}};
        return straight[quarter];
    }
    const double angle = turn * std::numbers::pi / 180;
    return {std::sin(angle), -std::cos(angle)};
}

/// Colours that nowhere blend, one above or beside the other, are rectangles: sharp in any viewer.
/// Nothing if there is a blend.
std::optional<std::vector<Draw>> GradientPainter::stripes(const Colours& colours, const Vector& to,
                                                          double length) const {
    if (to.x != 0 && to.y != 0) return std::nullopt;
    for (std::size_t n = 1; n < colours.size(); ++n) {
        const bool blends =
            colours[n].at > colours[n - 1].at && !(colours[n].colour == colours[n - 1].colour);
        if (blends) return std::nullopt;
    }
    std::vector<Draw> out;
    const bool level = to.x != 0, backwards = to.x + to.y < 0;
    for (std::size_t n = 0; n <= colours.size(); ++n) {
        const double from = n == 0 ? 0 : std::clamp(colours[n - 1].at, 0.0, length);
        const double end = n < colours.size() ? std::clamp(colours[n].at, 0.0, length) : length;
        const Colour& colour = colours[std::min(n, colours.size() - 1)].colour;
        if (end <= from || colour.alpha <= 0) continue;
        const Length first = Length::from_points(backwards ? length - end : from);
        const Length last = Length::from_points(backwards ? length - from : end);
        Rectangle stripe = area_;
        (level ? stripe.x : stripe.y) += first;
        (level ? stripe.width : stripe.height) = last - first;
        out.push_back({FillArea{stripe, colour}, 0, true});
    }
    return out;
}

std::vector<Draw> GradientPainter::linear() const {
    const Vector to = direction();
    const double length = std::abs(width_ * to.x) + std::abs(height_ * to.y);
    Colours colours = colours_of(gradient_, Length::from_points(length));
    if (colours.empty()) return {};
    if (gradient_.repeating) colours = repeated(colours, 0, length);
    if (auto plain = stripes(colours, to, length)) return std::move(*plain);
    // From edge to edge at least: hard edges lie between colours, not at an end.
    if (colours.front().at > 0) colours.insert(colours.begin(), {0, colours.front().colour});
    if (colours.back().at < length) colours.push_back({length, colours.back().colour});
    const double begin = colours.front().at, end = colours.back().at;
    const auto point = [&](double along) {
        return at(width_ / 2 + to.x * (along - length / 2),
                  height_ / 2 + to.y * (along - length / 2));
    };
    FillGradient out{area_, false, point(begin), point(end), {}, {}, 1, with_ink(colours)};
    scale(out.colours, begin, end - begin);
    return {{std::move(out), 0, true}};
}

GradientPainter::Vector GradientPainter::centre() const {
    return {gradient_.centre.x.of(area_.width).points(),
            gradient_.centre.y.of(area_.height).points()};
}

// 3.2.1.
GradientPainter::Vector GradientPainter::radii(const Vector& c) const {
    using Extent = Gradient::Extent;
    if (gradient_.extent == Extent::given) {
        const double x = gradient_.radius_x.of(area_.width).points();
        return {x, gradient_.circle ? x : gradient_.radius_y.of(area_.height).points()};
    }
    const bool closest =
        gradient_.extent == Extent::closest_side || gradient_.extent == Extent::closest_corner;
    const auto side = [&](double place, double whole) {
        const double near = std::abs(place), far = std::abs(whole - place);
        return closest ? std::min(near, far) : std::max(near, far);
    };
    const Vector sides{side(c.x, width_), side(c.y, height_)};
    const bool to_side =
        gradient_.extent == Extent::closest_side || gradient_.extent == Extent::farthest_side;
    if (gradient_.circle) {
        const double radius = !to_side  ? std::hypot(sides.x, sides.y)
                              : closest ? std::min(sides.x, sides.y)
                                        : std::max(sides.x, sides.y);
        return {radius, radius};
    }
    if (to_side) return sides;
    return {sides.x * std::numbers::sqrt2, sides.y * std::numbers::sqrt2};
}

std::vector<Draw> GradientPainter::radial() const {
    const Vector c = centre();
    Vector radius = radii(c);
    // 3.2.3: what has no size is drawn as if it were ever so small.
    constexpr double tiny = 1e-3;
    if (radius.x <= 0 && radius.y > 0)
        radius = {tiny, radius.y * 1e3};
    else if (radius.y <= 0 || radius.x <= 0)
        radius = {std::max(radius.x, tiny), tiny};
    Colours colours = colours_of(gradient_, Length::from_points(radius.x));
    if (colours.empty()) return {};
    const double flatness = radius.y / radius.x;
    if (gradient_.repeating) {
        const double far_x = std::max(std::abs(c.x), std::abs(width_ - c.x));
        const double far_y = std::max(std::abs(c.y), std::abs(height_ - c.y)) / flatness;
        colours = repeated(colours, 0, std::hypot(far_x, far_y));
    }
    // Nothing is drawn at negative radii.
    if (colours.front().at < 0) {
        const Colour inner = colour_at(colours, 0);
        std::erase_if(colours, [](const GradientColour& one) { return one.at < 0; });
        colours.insert(colours.begin(), {0, inner});
    }
    if (colours.size() == 1) return plain(colours.front().colour);
    if (colours.front().at > 0) colours.insert(colours.begin(), {0, colours.front().colour});
    const double end = std::max(colours.back().at + tiny, radius.x);
    colours.push_back({end, colours.back().colour});
    FillGradient out{
        area_, true, at(c.x, c.y), {}, {}, Length::from_points(end), flatness, with_ink(colours)};
    scale(out.colours, 0, end);
    return {{std::move(out), 0, true}};
}

// PDF knows no turning gradient: a fan of wedges does, each laid over the rest of the turn, so that
// no seam shows between neighbours.
std::vector<Draw> GradientPainter::conic() const {
    constexpr double turn = 360;
    Gradient turning = gradient_;
    Colours colours = colours_of(turning, Length::from_points(turn));
    if (colours.empty()) return {};
    if (gradient_.repeating) colours = repeated(colours, 0, turn);
    const bool opaque = std::all_of(colours.begin(), colours.end(),
                                    [](const GradientColour& c) { return c.colour.alpha >= 1; });
    std::vector<double> edges;
    constexpr int wedges = 360;
    for (int n = 0; n < wedges; ++n) edges.push_back(n * turn / wedges);
    for (const GradientColour& one : colours)
        if (one.at > 0 && one.at < turn) edges.push_back(one.at);
    std::sort(edges.begin(), edges.end());
    const Vector c = centre();
    const double reach = 2 * (std::hypot(width_, height_) + std::hypot(c.x, c.y));
    const auto ray = [&](double degrees) {
        const double angle = (gradient_.angle + degrees) * std::numbers::pi / 180;
        return at(c.x + reach * std::sin(angle), c.y - reach * std::cos(angle));
    };
    std::vector<Draw> out{{BeginClip{area_}, 0, true}};
    Colour last;
    for (std::size_t n = 0; n < edges.size(); ++n) {
        const double end = n + 1 < edges.size() ? edges[n + 1] : turn;
        if (end - edges[n] < 1e-9) continue;
        const Colour colour = colour_at(colours, (edges[n] + end) / 2);
        if (n > 0 && opaque && colour == last) continue;
        last = colour;
        std::vector<Point> fan{at(c.x, c.y)};
        for (double degrees = edges[n]; degrees < (opaque ? turn : end); degrees += 45)
            fan.push_back(ray(degrees));
        fan.push_back(ray(opaque ? turn : end));
        FillPath wedge{{}, colour};
        wedge.path.steps.assign(fan.size(), Path::Step::line);
        wedge.path.steps.front() = Path::Step::move;
        wedge.path.steps.push_back(Path::Step::close);
        wedge.path.points = std::move(fan);
        out.push_back({std::move(wedge), 0, true});
    }
    out.push_back({EndClip{}, 0, true});
    return out;
}

} // namespace

std::vector<Draw> gradient_draws(const Gradient& gradient, const Rectangle& area) {
    return GradientPainter(gradient, area).run();
}

} // namespace makeready::paint
