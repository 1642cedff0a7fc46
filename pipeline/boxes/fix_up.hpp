// The boxes that markup leaves out (CSS 2.1, 9.2.1 and 17.2.1).
#pragma once

#include "boxes.hpp"

namespace makeready::boxes {

using Boxes = std::vector<Box*>;

/// Whether an inline box has margin, border or padding at an end that it has.
bool has_edges(const Box& box);

/// Gives a box its children: all block-level or all inline-level, tables with rows and cells.
class FixUp {
public:
    FixUp(BoxTree& tree, style::StylePool& pool) : tree_(tree), pool_(pool) {}

    void adopt(Box& parent, const Boxes& children);

private:
    Box& anonymous(BoxKind kind, style::Display display, const Box& parent);
    Boxes items(const Box& parent, const Boxes& children);
    Boxes grouped(const Box& parent, const Boxes& children);
    Box& lines_block(const Box& parent, const Boxes& lines);
    void add_lines(const Box& parent, Boxes& lines, Boxes& out);
    void add_table(const Box& parent, Boxes& parts, Boxes& out);
    Boxes wrapped(const Box& parent, const Boxes& children, BoxKind wrapper,
                  style::Display display);

    BoxTree& tree_;
    style::StylePool& pool_;
};

} // namespace makeready::boxes
