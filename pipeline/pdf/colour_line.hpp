// The colours along a gradient of a glyph: a colour line with its way of going on comes in, colours
// from 0 to 1 go out, with where these lie on the line.
#pragma once

#include "colr_table.hpp"
#include "paint.hpp"

#include <functional>

namespace makeready::pdf {

/// A palette's colour with a stop's opacity.
using ColourOf = std::function<style::Colour(std::uint16_t, double)>;

/// Colours between two places of a line, which were 0 and 1 in the font.
struct Stretch {
    double from = 0, to = 1;
    std::vector<paint::GradientColour> colours; ///< From 0 to 1; empty: nothing to see.
};

/// The line's colours from its first stop to its last; where they are repeated, from `least` to
/// `most` at least.
Stretch stretch_of(const colr::ColourLine& line, double least, double most, const ColourOf& colour);

/// The same without what lies before a place.
Stretch cut_before(Stretch stretch, double place);

/// The colour so far along; before the first and behind the last it is theirs.
style::Colour colour_at(const std::vector<paint::GradientColour>& colours, double at);

} // namespace makeready::pdf
