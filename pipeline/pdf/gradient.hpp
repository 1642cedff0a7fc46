// A gradient as it is painted comes in; where its shading runs on the sheet, and how much of it is
// seen through, go out. It writes no operators.
#pragma once

#include "page_content.hpp"
#include "shading.hpp"

#include <optional>

namespace makeready::pdf {

/// In the sheet's coordinates; ellipses are circles under a matrix of their own.
ShadingAxis axis_of(const paint::FillGradient& fill, const Sheet& sheet);

/// Colours as strong as a gradient is opaque; nullopt where it is throughout.
std::optional<std::vector<paint::GradientColour>> alpha_of(const paint::FillGradient& fill);

} // namespace makeready::pdf
