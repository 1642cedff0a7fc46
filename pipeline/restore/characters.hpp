// Repairs of single signs: code points in, code points out, each knowing its source column.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::restore {

/// A code point and the source column it came from.
struct Sign {
    char32_t c = 0;
    std::int32_t column = 0;
};

using Signs = std::vector<Sign>;

/// What was repaired in a text, counted.
struct Repairs {
    int mojibake = 0;
    int entities = 0;
    int invisible = 0;
    int quotes = 0;
    int lost = 0; ///< U+FFFD that nothing can repair.
};

Signs signs_of(std::string_view line);
/// UTF-8 that was read as windows-1252, once or several times, read rightly.
Signs without_mojibake(Signs signs, Repairs& repairs);
/// HTML entities as the signs they name.
Signs without_entities(Signs signs, Repairs& repairs);
/// Without marks that no reader sees: U+200B, U+00AD, U+FEFF, U+2060, controls. Ligatures and
/// full-width letters become plain ones.
Signs without_invisible(Signs signs, Repairs& repairs);
/// "don?t" -> "don’t". Only between letters, and only before the endings English has there.
Signs without_lost_quotes(Signs signs, Repairs& repairs);
/// The sign of a named HTML entity ("rsquo"), or 0.
char32_t named_entity(std::string_view name);
/// The code point of a windows-1252 byte; the five undefined bytes are C1 controls.
char32_t from_windows_1252(unsigned char byte);

} // namespace makeready::restore
