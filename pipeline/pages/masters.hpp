// The margin boxes of a page: what stands in them, how wide they are, where they lie (css-page-3,
// 5).
#pragma once

#include "pages.hpp"

#include <map>

namespace makeready::pages {

/// What a page tells its margin boxes.
struct PageNews {
    std::int64_t number = 0, count = 0;
    std::map<Atom, std::int64_t>
        counters; ///< Others that pages count (counter-increment in @page).

    /// string(): by name, the value at the page's start, its first and its last.
    struct Strings {
        std::string start, first, last;
        bool begins_here = false; ///< Something on this page set it.
    };

    std::map<Atom, Strings> strings;

    /// element(): the running boxes, the same way.
    struct Elements {
        const boxes::Box* start = nullptr;
        const boxes::Box* first = nullptr;
        const boxes::Box* last = nullptr;
        bool begins_here = false;
    };

    std::map<Atom, Elements> elements;
};

/// Fills a page's margin boxes; box trees that fragments point into are added to `trees`.
std::vector<MarginContent>
set_margin_boxes(const style::PageStyle& style, const style::PageBox& page, const PageNews& news,
                 const Press& press, Report& report,
                 std::vector<std::shared_ptr<const boxes::BoxTree>>& trees);

/// The counter style that a page's margin boxes count pages in; empty: they don't.
Atom folio_style(const style::PageStyle& style);

} // namespace makeready::pages
