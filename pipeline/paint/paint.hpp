// Finished pages come in, a list of what is drawn goes out, in paint order, each thing with the node
// it comes from and its colour as written. This room moves nothing and converts no colour.
#pragma once

#include "length.hpp"
#include "position.hpp"
#include "style.hpp"
#include "text.hpp"

#include <functional>
#include <memory>
#include <string>
#include <variant>
#include <vector>

namespace makeready::pages {
struct Pagination;
}

namespace makeready::picture {
struct Picture;
}

namespace makeready::paint {

/// Glyphs with the origin of the first on the page; x to the right, y down from the top left of the
/// trimmed page.
struct DrawGlyphs {
    Length x, y;
    text::GlyphRun run;
    style::Colour colour;
};

/// A filled area, corners rounded by `radius`. Rules and borders are fills too, never strokes,
/// so that hairlines come out alike everywhere.
struct FillArea {
    Rectangle area;
    std::array<Length, 4> radius{};
    style::Colour colour;
};

/// A filled polygon (mitred border corners, marks).
struct FillPolygon {
    std::vector<std::pair<Length, Length>> points;
    style::Colour colour;
};

/// A picture scaled into an area.
struct DrawPicture {
    Rectangle area;
    std::shared_ptr<const picture::Picture> picture;
    std::string alternative; ///< Its alt text.
};

/// What is drawn until the matching EndClip lies inside this area.
struct BeginClip {
    Rectangle area;
};
struct EndClip {};

/// One step of drawing.
struct Draw {
    std::variant<DrawGlyphs, FillArea, FillPolygon, DrawPicture, BeginClip, EndClip> what;
    std::uint32_t node = 0;  ///< Id of the node in the document tree that it belongs to.
    bool artifact = false;   ///< Folios, running heads, rules, backgrounds: no content (PDF/UA).
};

/// A place that links can lead to.
struct Anchor {
    std::string id;
    Length x, y;
};

/// A link's area. `target` is "#id" or a URI.
struct Link {
    Rectangle area;
    std::string target;
    std::string text; ///< The words of the link, for /Contents.
};

/// What one page shows.
struct PagePicture {
    Length width, height; ///< Trimmed page.
    Length bleed;
    std::string label;    ///< The folio: "xii", "3"; empty on unnumbered pages.
    std::vector<Draw> draws;
    std::vector<Anchor> anchors;
    std::vector<Link> links;
};

/// An entry of the PDF's outline.
struct Bookmark {
    int level = 1;
    bool open = true;
    std::string title;
    int page = 0; ///< Index.
    Length y;
};

/// All that `pdf` needs to draw a document.
struct DisplayList {
    std::vector<PagePicture> pages;
    std::vector<Bookmark> bookmarks;
};

/// Lists what the pages show; `pictures` opens those of backgrounds.
DisplayList paint(const pages::Pagination& pagination,
                  const std::function<std::shared_ptr<const picture::Picture>(const std::string&, const Position&)>& pictures = {});

} // namespace makeready::paint
