// Colours as PDF operators write them.
#pragma once

#include "pdf.hpp"
#include "style.hpp"

namespace makeready::pdf {

enum class Use : std::uint8_t { fill, stroke };

/// The operator that makes a colour the current one: "0 g", "1 .8 0 rg", "0 0 0 .5 k".
std::string colour_operator(const style::Colour& colour, Inks inks, Use use = Use::fill);

} // namespace makeready::pdf
