// Where the pages of a print edition begin in the words of its book, for the EPUB's page list.
#pragma once

#include "epub.hpp"
#include "manuscript.hpp"
#include "pages.hpp"

#include <vector>

namespace makeready::command {

/// One for each page, in order. A page begins at its first text or picture; within a word that is
/// hyphenated over the page, at the word's first letter. A page without either begins where the
/// next one does. `book` is what the pages were set from.
std::vector<epub::PageStart> page_starts(const manuscript::Book& book,
                                         const pages::Pagination& pages);

} // namespace makeready::command
