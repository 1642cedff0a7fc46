// What elements and attributes say about looks comes out as CSS text: HTML's width and height of a
// picture or the numbers of a list (HTML, 15.3: presentational hints), MathML's operators and
// variants.
#pragma once

#include "manuscript.hpp"

namespace makeready::style {

/// Declarations that an element's attributes stand for; mostly none.
std::string presentational_hints(const manuscript::Node& element);

/// The same of an element of MathML.
std::string math_hints(const manuscript::Node& element);

} // namespace makeready::style
