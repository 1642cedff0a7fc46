// Inline formatting contexts: boxes to inline text, inline text to line boxes.
#pragma once

#include "edges.hpp"
#include "floats.hpp"

#include <span>

namespace makeready::flow {

/// A line box and what it brings with it.
struct LineBox {
    std::shared_ptr<const SetLine> line;
    Length height;
    Length x, width; ///< Its room, beside floats; x from the block's content edge.
    Length gap;      ///< It is that much lower than the line before ends: floats.
    /// Floats that stand beside it, and how far below the line before they are placed.
    std::vector<std::pair<const boxes::Box*, Length>> before;
    std::vector<const boxes::Box*> after; ///< Floats that did not fit: they come below it.
    bool is_empty = false; ///< Nothing on it counts (CSS 2.1, 9.4.2): no line at all.
};

/// The text, spans and insertions of a block's inline content. Atomics come laid out.
struct InlineContent {
    text::InlineText text;
    std::shared_ptr<InlineOwners> owners;
    std::vector<FragmentRef> atomics; ///< By insertion index; null where it is not an atomic.
    std::uint32_t before = 0;         ///< Bytes of the block's text that are left out before it.
    bool depends_on_pages = false;
    bool has_asides = false; ///< Something in it is out of the flow.
    bool is_empty = true;    ///< Nothing in it makes a line.
};

/// Narrowest and widest atomics are wanted when intrinsic widths are measured.
enum class AtomicWidth : std::uint8_t { used, narrow, wide };

InlineContent collect_inline(const boxes::Box& block, const Containing& in, Shop& shop,
                             AtomicWidth widths = AtomicWidth::used);

/// The style of the ::first-line that a block's first line stands in; nullptr when there is none.
const style::Style* first_line_of(const boxes::Box& block);
/// Content in which what inherits from the block inherits from its ::first-line.
InlineContent as_first_line(const InlineContent& content, const boxes::Box& block,
                            const style::Style& first_line);
/// What of the content comes after an offset of its text; its first line has no indent.
InlineContent content_after(const InlineContent& content, std::uint32_t offset);

/// Where lines go: room for a line at a depth below the block's first line, and where floats are
/// put.
class LineBed {
public:
    virtual ~LineBed() = default;
    /// Of the containing block.
    virtual Length width() const = 0;
    /// The room for a line of that height; its x from the block's content edge.
    virtual FloatSpace::Room room(Length depth, Length height) const = 0;
    virtual std::optional<Length> next_foot(Length depth) const = 0;
    /// The width of a float's margin box.
    virtual Length width_of(const boxes::Box& floating) = 0;
    virtual void place(const boxes::Box& floating, Length depth) = 0;
};

/// The lines of a block, and how else they can be set without a bed, if that was asked for.
struct LineBoxes {
    std::vector<LineBox> best;
    std::vector<text::OtherSetting> others;
};

enum class Others : std::uint8_t { none, wanted };

/// Sets the lines of a block that holds inline content, from a place of its text on. Without a bed
/// all lines are as wide.
LineBoxes set_lines(const boxes::Box& block, const Containing& in, Shop& shop, Others others,
                    LineBed* bed = nullptr, std::uint32_t from = 0);

/// The same paragraph as this line's in one of the other settings.
std::vector<LineBox> set_otherwise(const boxes::Box& block, const Containing& in,
                                   const SetLine& line, const text::OtherSetting& setting,
                                   Shop& shop);

/// A line box as an item of a galley, without marker.
FlowItem line_item(const boxes::Box& box, Length x, const LineBox& set);

/// How far a line box with nothing but text of a style reaches over and under its baseline.
struct LineReach {
    Length above, below;
};

LineReach line_reach(const style::InheritedStyle& style, Shop& shop);

/// Makes line boxes of set lines: heights, baselines, inline boxes (CSS 2.1, 10.8).
class LineBoxer {
public:
    LineBoxer(const boxes::Box& block, const Containing& in, const InlineContent& content,
              Shop& shop);
    /// For lines of the same paragraph as this one, which has nothing inserted.
    LineBoxer(const boxes::Box& block, const Containing& in, const SetLine& line, Shop& shop);
    LineBox make(text::Line line, std::shared_ptr<const text::Paragraph> paragraph);
    /// The height of a line with nothing but the strut.
    Length strut_height() const;

private:
    using Reach = LineReach;
    struct Open;
    class Making;

    Reach reach_of(const style::InheritedStyle& style) const { return line_reach(style, shop_); }

    Length raise_in_parent(const boxes::Box& box, const Reach& own, const boxes::Box& parent) const;

    const boxes::Box& block_;
    Containing in_;
    const text::InlineText& text_;
    std::uint32_t text_before_ = 0;
    std::shared_ptr<const InlineOwners> owners_;
    std::span<const FragmentRef> atomics_; ///< By insertion.
    Shop& shop_;
};

/// `line-height` in use for a style: its own, or from the face's ascent, descent and gap.
Length line_height(const style::InheritedStyle& style, const text::Face* face);

/// How far a line of `line-height: normal` reaches over and under its baseline for a face.
struct NaturalLine {
    Length above, below;
};

NaturalLine natural_line(Length size, const text::Face& face);

/// The width of the used margin, border and padding on one side of an inline box.
Length inline_edge(const boxes::Box& box, bool left, Length whole);

} // namespace makeready::flow
