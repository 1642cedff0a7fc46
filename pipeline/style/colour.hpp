// Colours as a sheet writes them come in, Colour values go out (CSS Color 4 and 5). Black and grays
// are given as gray, so that they are printed with black ink alone; nothing else is converted.
#pragma once

#include "reader.hpp"
#include "values.hpp"

namespace makeready::style {

/// A colour, or nullopt inside for `currentcolor`.
struct SpecifiedColour {
    std::optional<Colour> colour;
};

std::optional<SpecifiedColour> take_colour(Reader& reader);

/// #rrggbb, with alpha if there is any; device-cmyk(...) for the inks of the press.
std::string text_of(const Colour& colour);

} // namespace makeready::style
