// OpenDocument texts and EPUBs to articles: smaller than the reader of Word files, for fewer come
// so.
#pragma once

#include "reader.hpp"

namespace makeready::reader {

/// OpenDocument 1.2 and 1.3 texts. Deleted text and comments go, each told.
Source read_odt(std::string_view bytes, const Position& file, Report& report);

/// An EPUB's spine as one article: each document's headings below the book's title, links between
/// them inside it. Navigation and cover pages go.
Source read_epub(std::string_view bytes, const Position& file, Report& report);

} // namespace makeready::reader
