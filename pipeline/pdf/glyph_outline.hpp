// The outline of one glyph as PDF's path operators.
#pragma once

#include <cstdint>
#include <string>

struct hb_font_t;

namespace makeready::pdf {

/// "0 0 m\n... h\n" in 1/1000 em, for a font that is scaled to hundredths of it; empty: a blank.
std::string outline(hb_font_t* font, std::uint32_t glyph);

} // namespace makeready::pdf
