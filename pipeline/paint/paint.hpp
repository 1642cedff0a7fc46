// Finished pages come in, a list of what is drawn goes out, in paint order, each thing with the
// node it comes from and its colour as written. This room moves nothing and converts no colour.
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
    std::shared_ptr<const text::GlyphRun> run; ///< Never null; the line it stands on shares it.
    style::Colour colour;
};

/// A place on the page.
struct Point {
    Length x, y;
    bool operator==(const Point&) const = default;
};

/// An outline of lines and Bezier curves. A move and a line have one point, a curve three, a close
/// none.
struct Path {
    enum class Step : std::uint8_t { move, line, curve, close };
    std::vector<Step> steps;
    std::vector<Point> points;

    bool empty() const { return steps.empty(); }
};

/// A filled rectangle. Rules and borders are fills too, never strokes, so that hairlines come out
/// alike everywhere.
struct FillArea {
    Rectangle area;
    style::Colour colour;
};

/// A filled outline: round corners, mitred borders, rings.
struct FillPath {
    Path path;
    style::Colour colour;
    bool even_odd = false;
};

/// A colour on the way from one end of a gradient (0) to the other (1).
struct GradientColour {
    double at = 0;
    style::Colour colour;
};

/// A gradient over an area, along a line or between two circles around one centre; beyond its ends
/// the last colours go on. Ellipses are circles in a plane that is scaled down by `flatness`.
struct FillGradient {
    Rectangle area;
    bool radial = false;
    Point from, to;                      ///< Linear: its ends. Radial: `from` is the centre.
    Length inner, outer;                 ///< Radial: across.
    double flatness = 1;                 ///< Radial: height to width.
    std::vector<GradientColour> colours; ///< At least two, in order.
};

/// A picture scaled into an area.
struct DrawPicture {
    Rectangle area;
    std::shared_ptr<const picture::Picture> picture;
    std::string alternative; ///< Its alt text.
    bool smooth = true;      ///< Pixels may be blended where they are enlarged.
};

/// A colour through a mask of `across` x `down` shares of it, row by row, 255 is all: blurs.
struct FillMask {
    Rectangle area;
    int across = 0, down = 0;
    std::shared_ptr<const std::string> shares;
    style::Colour colour;
};

/// What is drawn until the matching EndClip lies inside this area, and inside the path or the
/// glyphs if there are any.
struct BeginClip {
    Rectangle area;
    Path path = {};
    bool even_odd = false;
    std::vector<DrawGlyphs> glyphs = {};
};

struct EndClip {};

/// What is drawn until the matching EndGroup is drawn as one thing.
struct BeginGroup {
    float opacity = 1;
    Atom blend; ///< mix-blend-mode; empty: normal.
};

struct EndGroup {};

/// (x, y) becomes (a x + c y + e, b x + d y + f), y downwards, e and f in points.
struct Matrix {
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    /// First `inner`, then this.
    Matrix operator*(const Matrix& inner) const;
    Point of(Point point) const;
    bool operator==(const Matrix&) const = default;
};

/// What is drawn until the matching EndTransform is moved so.
struct BeginTransform {
    Matrix matrix;
};

struct EndTransform {};

/// One step of drawing.
struct Draw {
    std::variant<DrawGlyphs, FillArea, FillPath, FillGradient, FillMask, DrawPicture, BeginClip,
                 EndClip, BeginGroup, EndGroup, BeginTransform, EndTransform>
        what;
    std::uint32_t node = 0; ///< Id of the node in the document tree that it belongs to.
    bool artifact = false;  ///< Folios, running heads, rules, backgrounds: no content (PDF/UA).
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
    style::Turn orientation = style::Turn::none; ///< How it is turned to be read.
    std::string label; ///< The folio: "xii", "3"; empty on unnumbered pages.
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
DisplayList
paint(const pages::Pagination& pagination,
      const std::function<std::shared_ptr<const picture::Picture>(const std::string&,
                                                                  const Position&)>& pictures = {});

} // namespace makeready::paint
