#include "fonts.hpp"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace makeready::text {
namespace {

using style::Slant;

/// How far a face is from what is wanted; the least wins. The parts are CSS's, in CSS's order.
using Distance = std::tuple<double, int, double, double>;

// Values on the wrong side of the wanted one come after all on the right side.
constexpr double wrong_side = 10000;

// CSS Fonts 4, 5.2, 4.1: narrower widths first for 100 % and less, wider ones first above.
double stretch_distance(double wanted, double given) {
    const bool right_side = wanted <= 100 ? given <= wanted : given >= wanted;
    return std::abs(given - wanted) + (right_side ? 0 : wrong_side);
}

// 4.2: italic takes oblique before upright, oblique takes italic, upright takes oblique.
int slant_distance(Slant wanted, Slant given) {
    if (wanted == given) return 0;
    switch (wanted) {
    case Slant::italic:
        return given == Slant::oblique ? 1 : 2;
    case Slant::oblique:
        return given == Slant::italic ? 1 : 2;
    case Slant::normal:
        return given == Slant::oblique ? 1 : 2;
    }
    return 2;
}

// 4.3: 400 to 500 look up to 500 first, then down, then up; lighter ones down first; bolder ones
// up.
double weight_distance(double wanted, double given) {
    const double distance = std::abs(given - wanted);
    if (wanted >= 400 && wanted <= 500) {
        if (given >= wanted && given <= 500) return distance;
        return distance + (given < wanted ? wrong_side : 2 * wrong_side);
    }
    const bool right_side = wanted < 400 ? given <= wanted : given >= wanted;
    return distance + (right_side ? 0 : wrong_side);
}

// Families drawn for several sizes: the one drawn nearest to the size in use.
double design_distance(double points, double design_size) {
    return design_size > 0 ? std::abs(std::log(points / design_size)) : 0;
}

Distance distance(const ListedFace& face, const style::FontStyle& wanted) {
    const double points = std::max(wanted.size.points(), 1.0);
    const auto nearest = [](double value, const style::Range& range) {
        return std::clamp(value, range.least, range.most);
    };
    const bool leans = face.leans_too && wanted.slant != Slant::normal;
    return {stretch_distance(wanted.stretch, nearest(wanted.stretch, face.stretches)),
            leans ? 0 : slant_distance(wanted.slant, face.slant),
            weight_distance(wanted.weight, nearest(wanted.weight, face.weights)),
            design_distance(points, face.design_size)};
}

} // namespace

const ListedFace* matching_face(const FontSet::Faces::Family& family,
                                const style::FontStyle& wanted) {
    const ListedFace* best = nullptr;
    for (const ListedFace* face : family)
        if (!best || distance(*face, wanted) < distance(*best, wanted)) best = face;
    return best;
}

FontSet::Faces::Family matching_faces(const FontSet::Faces::Family& family,
                                      const style::FontStyle& wanted) {
    const ListedFace* const best = matching_face(family, wanted);
    if (!best->rule) return {best};
    FontSet::Faces::Family found;
    const Distance least = distance(*best, wanted);
    for (const ListedFace* face : family)
        if (face->rule && distance(*face, wanted) == least) found.insert(found.begin(), face);
    return found;
}

Lacks missing_style(const ListedFace& face, const style::FontStyle& wanted) {
    const bool slanted = wanted.slant != Slant::normal;
    return {wanted.weight >= 600 && face.weights.most < 600,
            slanted && face.slant == Slant::normal && !face.leans_too};
}

} // namespace makeready::text
