// The paintings of a font's glyphs (OpenType, COLR version 1): the table's bytes come in, one node
// of a painting after another goes out. Nothing is drawn here.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace makeready::pdf::colr {

/// Where a node begins in the table; 0: nowhere.
using Offset = std::uint32_t;

/// x' = a x + c y + e, y' = b x + d y + f; in units of the font.
using Matrix = std::array<double, 6>;

struct Point {
    double x = 0, y = 0;
};

/// The palette's entry that stands for the colour of the text around.
constexpr std::uint16_t text_colour = 0xFFFF;

struct Stop {
    double at = 0;
    std::uint16_t colour = text_colour;
    double alpha = 1;
};

enum class Extend : std::uint8_t { pad, repeat, reflect };

struct ColourLine {
    Extend extend = Extend::pad;
    std::vector<Stop> stops; ///< In order.
};

struct Layers {
    std::uint32_t first = 0, count = 0;
};

struct Solid {
    std::uint16_t colour = text_colour;
    double alpha = 1;
};

struct Linear {
    ColourLine line;
    Point from, to, turned; ///< Equal colours lie along the line from `from` to `turned`.
};

struct Radial {
    ColourLine line;
    Point from, to;
    double from_radius = 0, to_radius = 0;
};

struct Sweep {
    ColourLine line;
    Point centre;
    double start = 0, end = 0; ///< Degrees, counter-clockwise from the x axis.
};

struct Glyph {
    Offset child = 0;
    std::uint32_t glyph = 0;
};

struct OtherGlyph {
    std::uint32_t glyph = 0;
};

struct Transform {
    Offset child = 0;
    Matrix matrix{1, 0, 0, 1, 0, 0};
};

struct Composite {
    Offset source = 0, backdrop = 0;
    std::uint8_t mode = 0;
};

using Paint = std::variant<std::monostate, Layers, Solid, Linear, Radial, Sweep, Glyph, OtherGlyph,
                           Transform, Composite>;

struct Box {
    double left = 0, bottom = 0, right = 0, top = 0;
};

/// A table that may be damaged: what lies outside of it reads as 0, and an unknown node as nothing.
/// Of a variable font the default instance is read.
class Table {
public:
    explicit Table(std::string bytes);

    /// Whether there is any painting.
    bool has_paintings() const { return u32(base_glyphs_) > 0; }

    /// The painting of a glyph; 0: it has none.
    Offset painting(std::uint32_t glyph) const;
    Offset layer(std::uint32_t number) const;
    Paint node(Offset at) const;
    /// What a glyph's painting is cut off by.
    std::optional<Box> clip(std::uint32_t glyph) const;

private:
    std::uint32_t bytes(std::size_t at, int count) const;

    std::uint32_t u8(std::size_t at) const { return bytes(at, 1); }

    std::uint32_t u16(std::size_t at) const { return bytes(at, 2); }

    std::uint32_t u32(std::size_t at) const { return bytes(at, 4); }

    double i16(std::size_t at) const { return static_cast<std::int16_t>(u16(at)); }

    double fraction(std::size_t at) const { return i16(at) / 16384; }

    double degrees(std::size_t at) const { return fraction(at) * 180; }

    double fixed(std::size_t at) const { return static_cast<std::int32_t>(u32(at)) / 65536.0; }

    Point point(std::size_t at) const { return {i16(at), i16(at + 2)}; }

    /// What lies so far behind a node; 0 where the offset leads nowhere.
    Offset child(Offset node, std::size_t at) const;
    ColourLine colour_line(Offset at, bool varies) const;
    Paint gradient(Offset at, unsigned format) const;
    Transform transform(Offset at, unsigned format) const;

    std::string table_;
    Offset base_glyphs_ = 0, layers_ = 0, clips_ = 0;
};

} // namespace makeready::pdf::colr
