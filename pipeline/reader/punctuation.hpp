// Typewriter signs to the signs that books have: quotes, dashes, ellipses.
#pragma once

#include "manuscript.hpp"

namespace makeready::reader {

/// Curls quotes by what stands around them, '...' becomes an ellipsis, '--' an en dash and '---' an
/// em dash, in all text that is neither code nor an address.
void set_punctuation(manuscript::Tree& tree);

} // namespace makeready::reader
