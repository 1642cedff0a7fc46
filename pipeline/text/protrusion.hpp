// How far a sign hangs into the margin. A character comes in, thousandths of its advance go out.
// No width is changed here: the breaker counts with it, the line setter follows.
#pragma once

#include <cstdint>

namespace makeready::text {

/// In thousandths of the sign's advance.
struct Hang {
    std::int32_t left = 0, right = 0;
};

/// Optical margins (-mr-protrusion).
Hang optical_hang(char32_t sign);

/// CSS Text 3, 9.2: what `hanging-punctuation` may hang in full.
bool hangs_first(char32_t sign);  ///< Opening brackets and quotes, at the start of the first line.
bool hangs_last(char32_t sign);   ///< Closing ones, at the end of the last.
bool hangs_at_end(char32_t sign); ///< Stops and commas, at the end of any.

} // namespace makeready::text
