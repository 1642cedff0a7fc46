// The pages of the print edition, marked in the words they begin with. Documents and the places
// where pages begin come in; the documents hold a marker for each page when they come out.
#pragma once

#include "document.hpp"
#include "epub.hpp"

#include <string>
#include <vector>

namespace makeready::epub {

/// A page that can be gone to.
struct PageBreak {
    std::string folio; ///< "xii"
    std::string id;    ///< Of its marker.
    bool operator==(const PageBreak&) const = default;
};

/// Puts the markers in. Documents must still hold each section whole and as the book has it.
/// A page whose section has no document is left out.
std::vector<PageBreak> place_page_breaks(std::vector<Document>& documents,
                                         const std::vector<PageStart>& pages);

bool is_page_break(const manuscript::Node& node);

} // namespace makeready::epub
