// What a PDF says of itself: the Info dictionary and the same as XMP.
#pragma once

#include "objects.hpp"
#include "pdf.hpp"

namespace makeready::pdf {

/// A date as PDF (7.9.4) and as XMP write it; both empty if it isn't one.
struct Date {
    std::string pdf, xmp;
};

/// From ISO 8601, a day or a time; without a zone it is UTC.
Date date_of(std::string_view iso);

/// Sets Info, Metadata, Lang and the title bar. Finding MR914 for a date that is none.
void describe(QPDF& pdf, const Options& options, Report& report);

} // namespace makeready::pdf
