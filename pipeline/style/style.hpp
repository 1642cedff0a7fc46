// CSS and a document tree come in; every element's computed Style and every page's come out, with a
// finding for each declaration that is not understood. This room measures no glyph and makes no
// box.
#pragma once

#include "report.hpp"
#include "text_rules.hpp"
#include "values.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::manuscript {
class Tree;
struct Node;
} // namespace makeready::manuscript

namespace makeready::style {

/// Computed values of one element or pseudo-element. Both halves are interned by their StylePool,
/// so equal styles compare by address; a Style is valid while its pool lives.
struct Style {
    const InheritedStyle* inherited = nullptr;
    const OwnStyle* own = nullptr;
    bool operator==(const Style&) const = default;
};

/// Where styles live. Interns both halves. Used by one thread at a time.
class StylePool {
public:
    StylePool();
    StylePool(StylePool&&) noexcept;
    StylePool& operator=(StylePool&&) noexcept;
    ~StylePool();

    const InheritedStyle* intern(InheritedStyle half);
    const OwnStyle* intern(OwnStyle half);
    /// The style of a box that has no element: everything inherited, the rest initial but
    /// `display`.
    Style anonymous(const Style& parent, Display display);
    /// CSS's initial values.
    Style initial();

private:
    struct Halves;
    std::unique_ptr<Halves> halves_;
};

/// Carries what is of sides (edges, insets, sizes, corners) over to other coordinates.
void turn_box(OwnStyle& own, Turn turn);

/// Layers of the cascade, weakest first (CSS Cascade 5, 6.2).
enum class Origin : std::uint8_t { user_agent, layout, author };

/// Gives the text of `@import`ed and linked sheets; nullopt if it can't be had (it has reported
/// why).
using Loader =
    std::function<std::optional<std::string>(const std::string& url, const Position& at)>;

/// Font-relative units need measures that only `text` has. Answers are in units of the font's size.
struct FontMeasures {
    double x_height = 0.5, zero_width = 0.5, cap_height = 0.7, ideograph = 1.0;
};

using FontMeasurer = std::function<FontMeasures(const FontStyle&)>;

/// The styles of one element; a pseudo-element that does not exist has a null style.
struct ElementStyles {
    Style own, before, after, marker, first_line, first_letter, footnote_call, footnote_marker;
};

/// Which page is asked for (CSS Page 3, 4; GCPM).
struct PageFacts {
    std::int32_t index = 0;       ///< From 0, over the document.
    std::int32_t group_index = 0; ///< From 0, since this page name last began.
    bool left = false, blank = false, first = false;
    Atom name; ///< Of the named page; empty: none.
    auto operator<=>(const PageFacts&) const = default;
};

/// The sixteen margin boxes, clockwise from the top left corner (CSS Page 3, 4.1).
enum class MarginBox : std::uint8_t {
    top_left_corner,
    top_left,
    top_center,
    top_right,
    top_right_corner,
    right_top,
    right_middle,
    right_bottom,
    bottom_right_corner,
    bottom_right,
    bottom_center,
    bottom_left,
    bottom_left_corner,
    left_bottom,
    left_middle,
    left_top,
};
constexpr int margin_box_count = 16;

/// The computed page context.
struct PageStyle {
    Length width, height; ///< The trimmed page.
    Length bleed;
    bool crop_marks = false, cross_marks = false;
    Turn orientation =
        Turn::none; ///< How the finished page is turned to be read (page-orientation).
    Style page;     ///< Margins, padding, borders, background; counters.
    std::array<Style, margin_box_count> margin_boxes; ///< Null where `content` is none or normal.
    Style footnote_area; ///< @footnote; its ::before is not supported, a border is.
};

/// A page's used sizes: those of the sheet, of the edges and of the page area.
struct PageBox {
    Length width, height; ///< Of the margin box: the trimmed page.
    Edges<Length> margin, border, padding;
    Rectangle area; ///< Where the flow stands, from the page's corner.
};

/// The used sizes of a page context. Where its width or height says otherwise than `size` and the
/// margins do, the sheet follows (CSS Page 3, 3.3).
PageBox page_box(const PageStyle& page);

/// Every element's styles, by node id.
class StyledTree {
public:
    explicit StyledTree(std::vector<ElementStyles> by_node) : by_node_(std::move(by_node)) {}

    const ElementStyles& of(const manuscript::Node& node) const;

private:
    std::vector<ElementStyles> by_node_;
};

/// A set of style sheets, in cascade order, ready to style trees and pages.
class Cascade {
public:
    Cascade();
    Cascade(Cascade&&) noexcept;
    Cascade& operator=(Cascade&&) noexcept;
    ~Cascade();

    /// Parses a sheet and adds it behind those of its origin. `start` names its file and the line
    /// above its first. Unknown, invalid and unsupported declarations are findings MR5xx.
    void add(std::string_view css, const Position& start, Origin origin, const Loader& load,
             Report&);
    /// Adds what a document brings: <link rel="stylesheet">, <style>; style attributes are read
    /// when the tree is styled.
    void add_sheets_of(const manuscript::Tree& tree, const Loader& load, Report&);

    StyledTree style(const manuscript::Tree& tree, StylePool& pool, const FontMeasurer& measure,
                     Report&) const;
    /// `root` is the root element's style, which page contexts inherit from; null: initial values.
    PageStyle page(const PageFacts& facts, const Style& root, StylePool& pool,
                   const FontMeasurer& measure, Report&) const;
    /// Names of all @page contexts used by `page:`; for messages.
    std::vector<Atom> page_names() const;
    /// What @font-face and its kin say, in the order of the sheets.
    const TextRules& text_rules() const;

private:
    struct Sheets;
    std::unique_ptr<Sheets> sheets_;
};

/// makeready's own user-agent sheet: HTML's rendering section, made for paper.
std::string_view user_agent_sheet();

/// One row of the table of properties: what is understood, generated from the code.
struct PropertyRow {
    std::string name, values, initial;
    bool inherited = false;
};

std::vector<PropertyRow> property_table();
/// All that is supported and all that is ignored, as text.
std::string support_text();

/// A counter's number in a counter style (CSS Counter Styles 3): decimal, lower-roman, disc ...
/// `with_suffix` for list markers: "3. ". Unknown styles count in decimal.
std::string counter_text(std::int64_t number, Atom counter_style, bool with_suffix = false);

} // namespace makeready::style
