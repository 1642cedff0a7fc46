// Inline formatting contexts: boxes to inline text, inline text to line boxes.
#pragma once

#include "flow.hpp"

namespace makeready::flow {

/// A line box and what it brings with it.
struct LineBox {
    std::shared_ptr<const SetLine> line;
    Length height;
};

/// The text, spans and insertions of a block's inline content. Atomics come laid out.
struct InlineContent {
    text::InlineText text;
    std::vector<FragmentRef> atomics; ///< By insertion index; null where it is not an atomic.
    bool depends_on_pages = false;
};

InlineContent collect_inline(const boxes::Box& block, Length width, Shop& shop);

/// Sets the lines of a block that holds inline content.
std::vector<LineBox> set_lines(const boxes::Box& block, Length width, Shop& shop);

/// `line-height` in use for a style: its own, or from the face's ascent, descent and gap.
Length line_height(const style::InheritedStyle& style, const text::Face* face);

/// The width of the used margin, border and padding on one side of an inline box.
Length inline_edge(const boxes::Box& box, bool left, Length whole);

} // namespace makeready::flow
