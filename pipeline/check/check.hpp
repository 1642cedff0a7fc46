// A finished EPUB comes in, ours or anybody's; what is wrong with it by EPUB 3.3, and what shops,
// readers and screen readers stumble over, goes out with codes and lines. This room mends nothing.
#pragma once

#include "report.hpp"

#include <string>
#include <string_view>

namespace makeready::check {

/// Checks the bytes of an .epub file that the user knows as `name`. What EPUB 3.3 forbids is an
/// error, what shops and readers stumble over a warning; codes MR820 to MR862.
void check_epub(std::string_view bytes, const std::string& name, Report& report);

/// Checks a book's own style sheet before an EPUB is made of it: codes MR860 and MR862, at its own
/// lines. `start` names the file and the line above its first.
void check_style_sheet(std::string_view css, const Position& start, Report& report);

} // namespace makeready::check
