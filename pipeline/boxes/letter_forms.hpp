// Letters of East Asian typography in another width or size.
#pragma once

#include "style.hpp"

#include <string>

namespace makeready::boxes {

/// The text with full-width letters and large kana, if that is asked for (CSS Text 4, 2.1 and
/// appendix G).
std::string wide_and_large(std::string text, const style::TextTransform& transform);

} // namespace makeready::boxes
