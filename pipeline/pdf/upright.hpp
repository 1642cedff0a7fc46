// Glyphs that stand upright in text that runs down. A run comes in, each glyph and the place it is
// turned to goes out. Nothing is drawn here.
#pragma once

#include "font.hpp"
#include "text.hpp"

#include <vector>

namespace makeready::pdf {

/// A glyph as a run of its own, and where its origin comes to stand from the pen of the whole run,
/// when it is turned a quarter to the left about the middle of its em square: the page turns text
/// that runs down a quarter to the right. `x` along the line, `y` up from its baseline.
struct UprightGlyph {
    text::GlyphRun run;
    Length x, y;
};

/// CSS Writing Modes 4, 4.3 and 5.1: the middles of the squares stand on the line's middle.
std::vector<UprightGlyph> upright_glyphs(const text::GlyphRun& run, const Font& font);

} // namespace makeready::pdf
