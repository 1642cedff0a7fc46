// Runs of glyphs as PDF's text operators (PDF 32000-1, 9.4).
#pragma once

#include "font.hpp"
#include "objects.hpp"
#include "text.hpp"

#include <string>

namespace makeready::pdf {

/// Font, size and horizontal scale in force.
struct TextState {
    const Font* font = nullptr;
    Length size;
    Thousandths scale = 100000;   ///< Of a per cent.
    Thousandths letter_space = 0; ///< Of a point, before `scale`.

    /// Writes what differs.
    void change_to(const TextState& wanted, std::string& out);
};

/// Writes a run's glyphs from the pen's place on: one string as far as the font's own advances
/// serve, numbers between where they don't.
void append_run(std::string& out, const text::GlyphRun& run, Font& font);

} // namespace makeready::pdf
