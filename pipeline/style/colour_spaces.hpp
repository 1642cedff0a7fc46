// Colours of other spaces, as sRGB has them (CSS Color 4, 9 to 18).
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace makeready::style {

using ColourParts = std::array<double, 3>;

/// L 0 to 100, a and b, or chroma and hue in degrees.
ColourParts srgb_of_lab(const ColourParts& lab);
ColourParts srgb_of_lch(const ColourParts& lch);
/// L 0 to 1.
ColourParts srgb_of_oklab(const ColourParts& oklab);
ColourParts srgb_of_oklch(const ColourParts& oklch);
ColourParts oklab_of_srgb(const ColourParts& srgb);
ColourParts linear_of_srgb(const ColourParts& srgb);
ColourParts srgb_of_linear(const ColourParts& linear);
/// color(): "display-p3", "xyz-d50" ...; nullopt for a space that is not known.
std::optional<ColourParts> srgb_of_space(std::string_view space, const ColourParts& parts);

} // namespace makeready::style
