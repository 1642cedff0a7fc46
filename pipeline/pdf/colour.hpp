// Colours as PDF operators write them.
#pragma once

#include "pdf.hpp"
#include "style.hpp"

namespace makeready::pdf {

enum class Use : std::uint8_t { fill, stroke };

/// The operator that makes a colour the current one: "0 g", "1 .8 0 rg", "0 0 0 .5 k".
std::string colour_operator(const style::Colour& colour, Inks inks, Use use = Use::fill);

/// The plainest space that holds all of them: gray, RGB, or CMYK where that is asked for or
/// written.
style::Colour::Space common_space(const std::vector<style::Colour>& colours, Inks inks);
/// A colour's parts in a space that common_space() chose for it.
std::vector<double> components_in(const style::Colour& colour, style::Colour::Space space);

} // namespace makeready::pdf
