// What leads through a document: destinations, links, the outline, page labels.
#pragma once

#include "objects.hpp"
#include "page_content.hpp"
#include "paint.hpp"
#include "pdf.hpp"

#include <set>
#include <string>
#include <vector>

namespace makeready::pdf {

/// A page of the file and how its picture lies on it.
struct PlacedPage {
    Object page;
    Sheet sheet;
};

/// Named destinations: "#id" leads there, and so does "book.pdf#id" from outside.
class Destinations {
public:
    Destinations(const paint::DisplayList& list, const std::vector<PlacedPage>& pages);

    bool contains(const std::string& id) const { return places_.contains(id); }

    /// The name tree for the catalog's /Names; null if there are none.
    Object name_tree(QPDF& pdf) const;

private:
    std::map<std::string, Object> places_; ///< By id: name trees are ordered by byte.
};

/// [page /XYZ null top null]: that place at the window's top, the zoom as it is.
Object destination(const PlacedPage& page, Length y);

/// Link annotations of one page. Finding MR910 for a link that leads nowhere, MR913 for a script.
Object link_annotations(QPDF& pdf, const std::vector<paint::Link>& links, const Sheet& sheet,
                        const Destinations& destinations, Report& report);

/// The outline's root; null if there are no bookmarks.
Object outline(QPDF& pdf, const std::vector<paint::Bookmark>& bookmarks,
               const std::vector<PlacedPage>& pages);

/// The number tree of page labels (PDF 32000-1, 12.4.2).
Object page_labels(const std::vector<paint::PagePicture>& pages);

} // namespace makeready::pdf
