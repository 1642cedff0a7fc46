// Formulas of Office files (ECMA-376-1, 22.1) come in, MathML goes out.
#pragma once

#include "manuscript.hpp"

namespace makeready::reader {

/// A `<math>` element, not yet linked, for an m:oMath.
manuscript::Node& math_of_office(const manuscript::Node& formula, manuscript::Tree& tree,
                                 const Position& at);

} // namespace makeready::reader
