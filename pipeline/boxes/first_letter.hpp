// ::first-letter (CSS Pseudo 4, 2.2; CSS 2.1, 5.12.2) and initial letters (CSS Inline 3, 7).
#pragma once

#include "fix_up.hpp"

namespace makeready::boxes {

/// Puts the first letter of a block's first line, with the punctuation around it, into a box of
/// that style. `inside` are the block's boxes before they are adopted.
void set_first_letter(BoxTree& tree, style::StylePool& pool, const style::Style& style,
                      const manuscript::Node& node, Boxes& inside);

/// Makes an initial letter of the inline box that a block begins with, if that asks to be one.
void set_initial_letter(BoxTree& tree, style::StylePool& pool, const Boxes& inside);

} // namespace makeready::boxes
