// Vector pictures: drawn by cairo into a PDF of their own, imported as a form, and finished so that
// nothing shows where they came from.
#pragma once

#include "objects.hpp"
#include "pdf.hpp"
#include "picture.hpp"

namespace makeready::pdf {

/// A form that fills the unit square. Throws Error MR706.
Object artwork(QPDF& pdf, const picture::Picture& picture, Length width, Length height,
               const Options& options);

} // namespace makeready::pdf
