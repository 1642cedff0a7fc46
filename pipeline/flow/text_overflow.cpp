#include "text_overflow.hpp"

#include "edges.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using text::GlyphRun;
using text::Piece;

namespace {

/// The box whose style decides: lines of an anonymous block are those of the block around it.
const Box& asking(const Box& block) {
    const bool is_anonymous = block.kind == BoxKind::block && block.parent &&
                              (!block.node || block.node == block.parent->node) &&
                              block.pseudo.empty();
    return is_anonymous ? *block.parent : block;
}

GlyphRun shaped(const std::string& words, const style::Style& style, Shop& shop) {
    text::InlineText text;
    text.text = words;
    text.style = style;
    text.spans = {{0, static_cast<std::uint32_t>(words.size()), style, 0}};
    const auto paragraph = shop.typesetter.shape(std::move(text), shop.report);
    const auto lines = paragraph.set_lines(
        [](int) {
            return text::LineRoom{{}, style::Size::no_limit};
        },
        0, shop.report);
    return lines.empty() || lines[0].pieces.empty() ? GlyphRun{} : lines[0].pieces[0].run;
}

/// Cuts a piece down to a width, at its visual end: whole characters are taken off.
void cut(Piece& piece, Length width, bool rtl) {
    std::vector<text::Glyph>& glyphs = piece.run.glyphs;
    Length left = piece.run.width();
    while (!glyphs.empty() && left > width) {
        const std::uint32_t cluster = (rtl ? glyphs.front() : glyphs.back()).cluster;
        std::erase_if(glyphs, [&](const text::Glyph& one) { return one.cluster == cluster; });
        if (piece.run.right_to_left == rtl) piece.run.text.resize(cluster);
        left = piece.run.width();
    }
    if (rtl) piece.x += piece.width - left;
    piece.width = left;
}

} // namespace

text::Line with_overflow_mark(text::Line line, const Box& block, Length width, Shop& shop) {
    const Box& box = asking(block);
    const style::OwnStyle& own = *box.style.own;
    const bool cuts = own.overflow != style::Overflow::visible && own.text_overflow;
    if (!cuts || line.width <= width || line.pieces.empty()) return line;
    const bool rtl = is_rtl(box);
    Piece mark;
    mark.run = shaped(*own.text_overflow, box.style, shop);
    mark.width = mark.run.width();
    // From the line's start on: what lies beyond `room` is taken off.
    const Length room = std::max(width - mark.width, Length{});
    if (rtl) std::reverse(line.pieces.begin(), line.pieces.end());
    const auto end_of = [&](const Piece& piece) {
        return rtl ? width - piece.x : piece.x + piece.width;
    };
    std::size_t kept = 0;
    while (kept < line.pieces.size() && end_of(line.pieces[kept]) <= room) ++kept;
    if (kept < line.pieces.size() && line.pieces[kept].insertion < 0) {
        Piece& last = line.pieces[kept];
        cut(last, room - (end_of(last) - last.width), rtl);
        if (!last.run.glyphs.empty()) ++kept;
    }
    if (kept == 0) kept = 1;
    const Piece& last = line.pieces[kept - 1];
    mark.span = last.span;
    mark.order = last.order + 1;
    mark.x = rtl ? last.x - mark.width : last.x + last.width;
    line.pieces.resize(kept);
    line.pieces.push_back(std::move(mark));
    if (rtl) std::reverse(line.pieces.begin(), line.pieces.end());
    line.width = end_of(rtl ? line.pieces.front() : line.pieces.back());
    return line;
}

} // namespace makeready::flow
