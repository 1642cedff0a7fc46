// Outlines: rectangles with round corners, polygons, rings.
#pragma once

#include "paint.hpp"

#include <array>

namespace makeready::paint {

/// A rectangle with round corners: top left, top right, bottom right, bottom left.
struct RoundArea {
    struct Corner {
        Length across, down;
        bool operator==(const Corner&) const = default;
    };

    Rectangle area;
    std::array<Corner, 4> corners{};

    bool is_round() const;
    /// The area within, each edge moved in by so much and the corners bent around the same centres
    /// (CSS Backgrounds 3, 4.2). Negative edges move out.
    RoundArea inside(const style::Edges<Length>& by) const;
    /// The corners shrunk until they fit (4.5).
    RoundArea fitted() const;
};

void add_polygon(Path& path, const std::vector<Point>& points);
/// Clockwise.
void add_area(Path& path, const RoundArea& area);
Path path_of(const RoundArea& area);

/// Fills an area, as a rectangle if it is one.
Draw fill(const RoundArea& area, const style::Colour& colour);
/// Clips to an area.
Draw clip(const RoundArea& area);

Rectangle inset(const Rectangle& area, const style::Edges<Length>& by);

} // namespace makeready::paint
