// A gradient that turns around a point, as a mesh: PDF has none of its own.
#pragma once

#include "objects.hpp"
#include "paint.hpp"
#include "pdf.hpp"

namespace makeready::pdf {

struct SweepPlace {
    double x = 0, y = 0, radius = 0; ///< 1/1000 em.
    double start = 0, end = 0;       ///< Degrees, counter-clockwise; where colours are 0 and 1.
};

/// A shading of Coons patches (PDF 32000-1, 8.7.4.5.7) over the whole turn from 0 to 360 degrees;
/// before the first colour and behind the last it is as these are.
Object sweep_shading(QPDF& pdf, const std::vector<paint::GradientColour>& colours,
                     const SweepPlace& place, Inks inks, int compression);

} // namespace makeready::pdf
