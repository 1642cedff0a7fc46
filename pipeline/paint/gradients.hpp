// Gradients with their lengths known, as shadings to fill with (CSS Images 3, 3; CSS Images
// 4, 3.3).
#pragma once

#include "paint.hpp"

namespace makeready::paint {

/// Fills `area` with a gradient measured by it.
std::vector<Draw> gradient_draws(const style::Gradient& gradient, const Rectangle& area);

} // namespace makeready::paint
