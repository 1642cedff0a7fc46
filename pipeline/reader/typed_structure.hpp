// Structure that word processors' users type instead of saying it: bold lines for headings.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

namespace makeready::reader {

/// Makes headings of paragraphs that are bold as a whole, at most twelve words long, end in no stop
/// and stand before running text (MR463 tells each). Returns how many.
std::size_t find_typed_structure(manuscript::Tree& tree, Report& report);

/// Levels for a word processor's article: the title alone has level 1. A single first heading of
/// level 1 is the title; where there are several, or a title by style, all others go down one.
void settle_word_headings(manuscript::Article& article);

} // namespace makeready::reader
