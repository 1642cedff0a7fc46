// A styled document tree comes in, the box tree goes out: anonymous boxes, markers, generated
// content, counters and quotes put in, white space collapsed. This room measures nothing.
#pragma once

#include "atom.hpp"
#include "position.hpp"
#include "report.hpp"
#include "style.hpp"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::manuscript {
class Tree;
struct Node;
} // namespace makeready::manuscript

namespace makeready::boxes {

enum class BoxKind : std::uint8_t {
    block,    ///< Children are all block-level, or all inline-level (`holds_lines`).
    inline_,  ///< An inline element or an anonymous stretch of one.
    text,     ///< `text`, or `generated` if it depends on pages.
    replaced, ///< A picture; block- or inline-level as its style says.
    inline_block,
    marker, ///< A list item's outside marker; first child of its item.
    note,   ///< float: footnote. Stands where it is called; its children are the note's own.
    table,
    caption,
    row_group,
    row,
    cell,
    column_group,
    column,
};

/// A named string's value at an element (string-set), all but page-dependent parts resolved.
struct NamedString {
    Atom name;
    std::string value;
    bool operator==(const NamedString&) const = default;
};

/// A piece of the box tree. Owned by its BoxTree, const once that is built.
struct Box {
    BoxKind kind = BoxKind::block;
    bool is_first_letter = false;
    bool is_initial = false; ///< An initial letter (CSS Inline 3, 7): a float that lines align.
    bool is_body = false;    ///< HTML's body element, a child of its root.
    bool starts_here = true, ends_here = true; ///< Inline boxes: not broken there by a block.
    bool holds_lines = false; ///< Blocks: children are inline-level, one formatting context.
    std::uint32_t id = 0;     ///< Its index in the BoxTree.
    const manuscript::Node* node = nullptr; ///< nullptr: anonymous.
    std::string_view pseudo;   ///< The pseudo-element of `node` that it is, a literal: "before".
    std::uint32_t node_id = 0; ///< Of `node`, for those who do not know manuscripts.
    std::uint32_t text_id = 0; ///< Texts of the document: of the text node; 0: generated.
    std::uint32_t text_before =
        0; ///< Bytes of that node in the box of its first letter, spaces not counted.
    style::Style style;
    const style::OwnStyle* written = nullptr; ///< As it is on paper, where `style` is turned.
    style::Turn turn = style::Turn::none;     ///< From the coordinates of `style` to paper.
    /// A block whose content runs another way than what is around it: from its own coordinates to
    /// paper; nullopt: it runs the same way.
    std::optional<style::Turn> inner_turn;
    style::Style first_line; ///< Blocks: of its ::first-line; null without one.
    Position at;             ///< For findings.
    Box* parent = nullptr;
    std::vector<Box*> children;
    const Box* around = nullptr; ///< Blocks that broke an inline box: that box (CSS 2.1, 9.2.1.1).

    std::string text;                          ///< Texts: white space collapsed, case transformed.
    std::vector<style::ContentPart> generated; ///< Texts that only pages can tell: one part.
    std::string source;                        ///< Replaced: what `src` says.
    std::string alternative;                   ///< Replaced: what `alt` says.
    std::string anchor;                        ///< The element's id attribute.
    std::string link; ///< The href of an a[href]; also held by its descendants' ancestors only.
    std::int32_t column_span = 1, row_span = 1;
    std::vector<NamedString> strings;             ///< string-set.
    std::vector<style::CounterChange> page_reset; ///< counter-reset of `page` at this element.
    std::string bookmark; ///< bookmark-label, resolved; with style.own->bookmark_level.

    /// Its style as it is seen on paper.
    style::Style shown() const { return {style.inherited, written ? written : style.own}; }

    bool is_inline_level() const;
    /// A float or an absolutely positioned box: neither inline- nor block-level where it stands.
    bool is_out_of_flow() const;
    bool is_float() const;      ///< float: left or right.
    bool is_page_float() const; ///< float: top or bottom (CSS Page Floats), or a side note.
    bool is_absolute() const;   ///< position: absolute or fixed.
};

/// The box tree, and what was taken out of the flow by position: running().
struct BoxTree {
    std::deque<Box> boxes;
    Box* root = nullptr;
    style::WritingMode writing = style::WritingMode::horizontal_tb; ///< Of the document's pages.

    struct Running {
        Atom name;
        Box* box = nullptr;   ///< A block, laid out wherever element() asks for it.
        Box* after = nullptr; ///< The box in the flow that it preceded, or nullptr at the end.
    };

    std::vector<Running> running;

    Box& make(BoxKind kind, const style::Style& style);

    const Box& box(std::uint32_t id) const { return boxes[id]; }
};

/// Builds the boxes of a document. CSS 2.1, 9.2 and 17.2.1; CSS Lists 3; CSS Content 3.
BoxTree build(const manuscript::Tree& tree, const style::StyledTree& styles, style::StylePool& pool,
              Report& report);

/// A box tree of resolved content, for a margin box: `style` is the box's, `content` its parts.
/// Page-dependent parts stay generated texts.
BoxTree build_content(const style::Style& style, const style::Content& content,
                      style::StylePool& pool);

/// Where text runs down: turns the styles of boxes to the coordinates that layout knows, and gives
/// what runs another way than what is around it a box of its own (CSS Writing Modes 4, 7.3).
void turn_boxes(BoxTree& tree, style::StylePool& pool);

/// Collapses white space and applies text-transform over one inline formatting context
/// (CSS Text 3, 4.1). Done by build(); public for boxes made later.
void finish_inline_text(Box& block);

} // namespace makeready::boxes
