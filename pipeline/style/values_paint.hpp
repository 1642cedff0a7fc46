// Computed values of what is painted behind and around boxes: images, backgrounds, border images,
// shadows, transforms. Included by values.hpp.
#pragma once

#include "atom.hpp"
#include "length.hpp"
#include "size.hpp"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace makeready::style {

/// A colour of a gradient, or (without one) a hint where the middle between its neighbours lies.
struct GradientStop {
    std::optional<Colour> colour;
    std::optional<Size> at;
    bool operator==(const GradientStop&) const = default;
};

/// A place in an area: the share of the room that is left over, plus a length.
struct Spot {
    Size x, y;
    bool operator==(const Spot&) const = default;
};

/// linear-, radial- and conic-gradient() (CSS Images 3, 3; CSS Images 4, 3.3).
struct Gradient {
    enum class Kind : std::uint8_t { linear, radial, conic };
    enum class Extent : std::uint8_t {
        closest_side,
        closest_corner,
        farthest_side,
        farthest_corner,
        given
    };
    Kind kind = Kind::linear;
    bool repeating = false;
    double angle = 180;     ///< Linear: clockwise from upwards; conic: where it begins. Degrees.
    int to_x = 0, to_y = 0; ///< Linear: towards that side or corner (-1, 0, 1), instead of `angle`.
    bool circle = false;
    Extent extent = Extent::farthest_corner;
    Size radius_x, radius_y; ///< For Extent::given.
    Spot centre{{Size::Kind::length, {}, 50}, {Size::Kind::length, {}, 50}};
    std::vector<GradientStop> stops; ///< Conic: places are percentages of the turn.
    bool operator==(const Gradient&) const = default;
};

/// An <image>: none, a file as the sheet `sheet` names it, or a gradient.
struct Image {
    std::string url;
    Atom sheet; ///< The file whose folder a relative url begins at.
    std::shared_ptr<const Gradient> gradient;

    bool is_none() const { return url.empty() && !gradient; }

    bool operator==(const Image& other) const {
        const bool same_gradient = gradient == other.gradient ||
                                   (gradient && other.gradient && *gradient == *other.gradient);
        return url == other.url && sheet == other.sheet && same_gradient;
    }
};

struct BackgroundSize {
    enum class Kind : std::uint8_t { given, cover, contain };
    Kind kind = Kind::given;
    Size width{Size::Kind::automatic, {}, 0}, height{Size::Kind::automatic, {}, 0};
    bool operator==(const BackgroundSize&) const = default;
};

enum class Repeat : std::uint8_t { repeat, none, space, round };

struct Repeats {
    Repeat x = Repeat::repeat, y = Repeat::repeat;
    bool operator==(const Repeats&) const = default;
};

/// `text` is for background-clip alone.
enum class BoxEdge : std::uint8_t { border, padding, content, text };
enum class Attachment : std::uint8_t { scroll, fixed, local };

/// The background-* longhands. There are as many layers as images, the first on top; shorter lists
/// begin again (CSS Backgrounds 3, 2.10).
struct Backgrounds {
    std::vector<Image> images;
    std::vector<Spot> positions;
    std::vector<BackgroundSize> sizes;
    std::vector<Repeats> repeats;
    std::vector<Attachment> attachments;
    std::vector<BoxEdge> origins, clips;
    std::vector<Atom> blends; ///< background-blend-mode; empty: normal.
    bool operator==(const Backgrounds&) const = default;
};

/// A number that counts something else, or a length (border-image-width, -outset, -slice).
struct Multiple {
    std::optional<double> number;
    Size size;
    bool operator==(const Multiple&) const = default;
};

/// border-image (CSS Backgrounds 3, 6). Sides: top, right, bottom, left.
struct BorderImage {
    Image source;
    std::array<Multiple, 4> slices{whole(), whole(), whole(), whole()};
    bool fill = false;
    std::array<Multiple, 4> widths{one(), one(), one(), one()};
    std::array<Multiple, 4> outsets{};
    std::array<std::uint8_t, 2>
        repeats{}; ///< Across and down: 0 stretch, 1 repeat, 2 round, 3 space.
    bool operator==(const BorderImage&) const = default;

private:
    static Multiple whole() { return {std::nullopt, {Size::Kind::length, {}, 100}}; }

    static Multiple one() { return {1, {}}; }
};

struct Shadow {
    Length x, y, blur, spread;
    bool inset = false;
    Colour colour;
    bool operator==(const Shadow&) const = default;
};

/// The radii of a corner; percentages are of the border box's width and height.
struct CornerRadius {
    Size across, down;
    bool operator==(const CornerRadius&) const = default;
};

/// A basic shape of clip-path (CSS Shapes 1, 3.1), or only the box it would be measured by.
struct ClipShape {
    enum class Kind : std::uint8_t { none, box, inset, circle, ellipse, polygon };
    Kind kind = Kind::none;
    BoxEdge box = BoxEdge::border;
    Edges<Size> inset;
    std::array<CornerRadius, 4> radius{}; ///< Inset.
    Spot centre{{Size::Kind::length, {}, 50}, {Size::Kind::length, {}, 50}};
    /// Circle and ellipse: none is farthest-side, automatic is closest-side.
    Size radius_x, radius_y;
    std::vector<Spot> points; ///< Polygon.
    bool even_odd = false;
    bool operator==(const ClipShape&) const = default;
};

/// One function of `transform` (CSS Transforms 1, 8): the translations take sizes, the rest
/// numbers.
struct Transform {
    enum class Kind : std::uint8_t { matrix, translate, scale, rotate, skew };
    Kind kind = Kind::matrix;
    Size x, y;
    std::array<double, 6> numbers{};
    bool operator==(const Transform&) const = default;
};

} // namespace makeready::style
