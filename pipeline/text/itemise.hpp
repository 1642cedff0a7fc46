// What kind of text this is: in comes a paragraph's text, out go its runs of one script and one
// direction. It never chooses a face.
#pragma once

#include "text.hpp"

#include <hb.h>

namespace makeready::text {

/// A stretch of one script and one embedding level (UAX 9); an odd level runs right to left.
struct ScriptRun {
    std::uint32_t begin = 0, end = 0;
    hb_script_t script = HB_SCRIPT_LATIN;
    std::uint8_t level = 0;
    bool upright = false; ///< Its characters stand upright where text runs down (UAX 50).
};

/// Whether the short way will do: letters of Latin, Greek and Cyrillic, in one direction.
enum class Plainness : std::uint8_t { latin, left_to_right, complex };
Plainness plainness(std::string_view text);

std::vector<ScriptRun> itemise(std::string_view text,
                               const std::vector<InlineText::BidiControl>& controls,
                               style::Direction base, Plainness plain);

/// Parts runs where characters that stand upright meet such as lie on their side (CSS Writing
/// Modes 4, 5.1: mixed).
std::vector<ScriptRun> parted_by_orientation(std::string_view text,
                                             const std::vector<ScriptRun>& runs);

} // namespace makeready::text
