// Drawings that stand in the document itself (SVG 2, 5.1.2; HTML 4.8.16).
#pragma once

#include "manuscript.hpp"
#include "style.hpp"

#include <string>

namespace makeready::boxes {

/// The drawing as a picture's address, "data:image/svg+xml,...", with what it inherits from the
/// text around it: colour and font.
std::string drawing_address(const manuscript::Node& svg, const style::Style& style);

} // namespace makeready::boxes
