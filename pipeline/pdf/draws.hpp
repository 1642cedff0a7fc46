// What a page is told to draw comes in; whether and where anything of it is seen goes out. It draws
// nothing.
#pragma once

#include "paint.hpp"

namespace makeready::pdf {

inline bool is_seen(const paint::DrawGlyphs& draw) {
    return draw.colour.alpha > 0 && !draw.run->glyphs.empty() && draw.run->size.units > 0;
}

inline bool is_seen(const paint::FillArea& fill) {
    return fill.colour.alpha > 0 && fill.area.width.units > 0 && fill.area.height.units > 0;
}

inline bool is_seen(const paint::FillPath& fill) {
    return fill.colour.alpha > 0 && fill.path.points.size() >= 3;
}

inline bool is_seen(const paint::FillGradient& fill) {
    return fill.area.width.units > 0 && fill.area.height.units > 0 && fill.colours.size() >= 2;
}

inline bool is_seen(const paint::FillMask& fill) {
    return fill.colour.alpha > 0 && fill.area.width.units > 0 && fill.area.height.units > 0;
}

inline bool is_seen(const paint::DrawPicture& draw) {
    return draw.area.width.units > 0 && draw.area.height.units > 0;
}

/// What only brackets other steps.
template <class Bracket> bool is_seen(const Bracket&) {
    return true;
}

inline bool is_bracket(const paint::Draw& draw) {
    return std::holds_alternative<paint::BeginClip>(draw.what) ||
           std::holds_alternative<paint::EndClip>(draw.what) ||
           std::holds_alternative<paint::BeginGroup>(draw.what) ||
           std::holds_alternative<paint::EndGroup>(draw.what) ||
           std::holds_alternative<paint::BeginTransform>(draw.what) ||
           std::holds_alternative<paint::EndTransform>(draw.what);
}

inline bool is_raster(const paint::DrawPicture& draw) {
    return draw.picture->format != picture::Format::svg;
}

/// Viewers paint each pixel that an image or a clip touches: one that ends on a pixel's edge
/// must not.
inline Rectangle within_pixels(const Rectangle& area) {
    constexpr Length hair{2}; // Two in 1024 of a point.
    if (area.width <= hair * 8 || area.height <= hair * 8) return area;
    return {area.x + hair, area.y + hair, area.width - hair * 2, area.height - hair * 2};
}

} // namespace makeready::pdf
