// The gradients that cairo writes, in the inks of everything else.
#pragma once

#include "objects.hpp"
#include "pdf.hpp"

namespace makeready::pdf {

/// Makes an RGB gradient gray where all its colours are, or CMYK where that is asked for.
void rewrite_shading(Object shading, Inks inks);

} // namespace makeready::pdf
