// Gradients: ours as shadings, and those that cairo writes, in the inks of everything else.
#pragma once

#include "objects.hpp"
#include "paint.hpp"
#include "pdf.hpp"

#include <array>

namespace makeready::pdf {

/// Where a gradient runs, in points: x0 y0 x1 y1, or x0 y0 r0 x1 y1 r1, after `matrix`.
struct ShadingAxis {
    bool radial = false;
    std::array<double, 6> matrix{1, 0, 0, 1, 0, 0};
    std::vector<double> places;
};

/// A shading (PDF 32000-1, 8.7.4.5) in the plainest space that holds all its colours.
Object shading(const std::vector<paint::GradientColour>& colours, const ShadingAxis& axis,
               Inks inks);

/// Makes an RGB gradient gray where all its colours are, or CMYK where that is asked for.
void rewrite_shading(Object shading, Inks inks);

} // namespace makeready::pdf
