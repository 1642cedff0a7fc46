// A small book that holds one of each thing an EPUB must carry: for the tests of this room.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <string>
#include <string_view>

namespace makeready {

/// Title page, contents, two parts, three chapters, a glossary and a colophon.
manuscript::Book sample_book();

/// A book of one chapter, whose section is the given XHTML.
manuscript::Book book_of(std::string_view section);

/// All findings, one a line.
std::string told(const Report& report);

/// The style sheet that the sample is read with.
std::string sample_css();

} // namespace makeready
