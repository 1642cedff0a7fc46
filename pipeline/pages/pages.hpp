// Boxes and page styles come in, finished pages go out: breaks chosen for a whole chapter at once,
// notes at the foot, running heads and folios in the margins. This room draws nothing.
#pragma once

#include "boxes.hpp"
#include "flow.hpp"
#include "length.hpp"
#include "report.hpp"
#include "style.hpp"
#include "text.hpp"

#include <memory>
#include <string>
#include <vector>

namespace makeready::pages {

enum class Side : std::uint8_t { recto, verso };

/// Content in one of a page's sixteen margin boxes; the corner is from the page's.
struct MarginContent {
    style::MarginBox which = style::MarginBox::top_center;
    Length x, y;
    flow::FragmentRef fragment;
};

/// One side of a leaf, finished.
struct Page {
    int index = 0;
    Side side = Side::recto;
    bool blank = false;
    Atom name; ///< Of its named page; empty: none.
    std::shared_ptr<const style::PageStyle> style;
    style::PageBox box;
    Rectangle area;          ///< `box.area`.
    flow::FragmentRef flow;  ///< nullptr on a blank page.
    flow::FragmentRef notes; ///< The footnote area; nullptr without notes.
    Length notes_x, notes_y;
    std::vector<MarginContent> margin_content;
    std::int64_t number = 0;       ///< Of the page counter.
    bool begins_numbering = false; ///< Its number does not follow on from the page before.
    std::string folio;             ///< The number as this page counts: "xii".
    Length depth;                  ///< How far the flow reaches down.
    std::int64_t cost = 0;         ///< Of the break at its end.
};

/// An entry of the outline (bookmark-level, bookmark-label).
struct Bookmark {
    int level = 1;
    bool open = true;
    std::string title;
    int page = 0;
    Length y;
};

/// A paginated document. Fragments point into the box tree that was given, and into those of the
/// margin content, which are kept here.
struct Pagination {
    const boxes::BoxTree* tree = nullptr;
    std::vector<Page> pages;
    flow::PageMap map;
    std::vector<Bookmark> bookmarks;
    std::vector<std::shared_ptr<const boxes::BoxTree>> margin_trees;
    int passes = 0; ///< Until page numbers settled.
};

/// What paginating needs besides the boxes.
struct Press {
    const style::Cascade& cascade;
    style::StylePool& pool;
    text::Typesetter& typesetter;
    const flow::PictureSource& pictures;
    unsigned threads = 1; ///< That may share the work.
};

/// Sets and breaks a document into pages. Page numbers settle in at most five passes; what does not
/// settle is a finding MR730.
Pagination paginate(const boxes::BoxTree& tree, const Press& press, Report& report);

} // namespace makeready::pages
