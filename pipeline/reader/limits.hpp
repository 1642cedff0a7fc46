// What is too much for one article is refused before it is parsed, for a parser takes what memory
// it likes.
#pragma once

#include "report.hpp"

#include <string_view>

namespace makeready::reader {

/// Whether a text is of a size that an article has; else MR404. `kind`: "Markdown", "text".
bool is_within_size(std::string_view text, std::string_view kind, const Position& file,
                    Report& report);

/// Whether a page has as many bytes and tags as a page has, else MR404, and its tables together as
/// many cells, else MR406.
bool is_within_page_limits(std::string_view html, const Position& file, Report& report);

} // namespace makeready::reader
