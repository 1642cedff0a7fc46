// Lines under, over and through text (CSS Text Decoration 4, 2).
#pragma once

#include "paint.hpp"

namespace makeready::paint {

/// A line as drawn: `area` is where a solid one lies.
std::vector<Draw> text_line_draws(const Rectangle& area, style::DecorationLine line,
                                  const style::Colour& colour);

} // namespace makeready::paint
