// Blurred shadows: PDF has none, so they are masks of shares of a colour.
#pragma once

#include "path.hpp"

namespace makeready::paint {

enum class Blur : std::uint8_t { of_inside, of_outside };

/// An area, or all that lies outside of it, blurred by a Gaussian whose deviation is half of `blur`
/// (CSS Backgrounds 3, 7.1.1). An outside is drawn as far as `within` reaches.
Draw blurred(const RoundArea& shape, Length blur, const style::Colour& colour, Blur kind,
             const Rectangle& within);

} // namespace makeready::paint
