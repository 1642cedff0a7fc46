// A display list comes in, the bytes of a finished PDF go out: text, areas and pictures as they
// were placed, fonts, colours, page boxes, links, outline, metadata. This room computes no position
// and reads no clock: the same list and options give the same bytes.
#pragma once

#include "length.hpp"
#include "paint.hpp"
#include "report.hpp"

#include <string>
#include <vector>

namespace makeready::pdf {

/// In what inks colours are written. Gray, and RGB whose parts are equal, is black ink only in
/// both.
enum class Inks : std::uint8_t {
    as_written, ///< RGB stays RGB, CMYK stays CMYK.
    cmyk,       ///< RGB becomes CMYK by CSS Color 5's plain formula.
};

/// What becomes of the bleed that pages bring.
enum class Bleed : std::uint8_t {
    kept, ///< For the press: the sheet is larger than the trimmed page.
    cut,  ///< For reading: the sheet is the trimmed page.
};

/// What a PDF says of itself, and what it leaves out.
struct Options {
    std::string title;
    std::vector<std::string> authors;
    std::string language; ///< BCP 47.
    std::string subject;
    std::vector<std::string> keywords;
    std::string created;    ///< ISO 8601, "2026-03-01" or "2026-03-01T12:00:00Z"; from the book.
    std::string identifier; ///< ISBN, URN or any name that stays the same.
    Inks inks = Inks::as_written;
    Bleed bleed = Bleed::kept;
    bool links = true;
    bool outline = true;
    int compression = 6;  ///< libdeflate's level, 1 to 12.
    unsigned threads = 1; ///< That may share the work; the file is the same.
};

/// Writes a PDF 1.7. Findings MR91x; throws Error MR912 for a font file that can't be used.
std::string write(const paint::DisplayList& list, const Options& options, Report& report);

} // namespace makeready::pdf
