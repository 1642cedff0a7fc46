// Lines: inline boxes, glyphs, decoration, links.
#include "page_painter.hpp"
#include "shapes.hpp"

namespace makeready::paint {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using flow::Placed;

void PagePainter::paint_line(const Fragment& fragment, Length x, Length y) {
    const flow::SetLine& set = *fragment.line;
    link_open_ = false;
    paint_inline_boxes(set, x, y);
    for (std::size_t n = 0; n < set.line.pieces.size(); ++n)
        paint_piece(set.line.pieces[n], set, *fragment.box, x, y + set.baseline - set.raise[n]);
    for (const Placed& atomic : set.atomics) {
        if (is_layer(*atomic.fragment)) continue;
        const Later whole{atomic.fragment.get(), x + atomic.x, y + atomic.y, {}, 0};
        paint_own_box(*whole.fragment, whole.x, whole.y);
        paint_content(whole);
    }
}

void PagePainter::paint_piece(const text::Piece& piece, const flow::SetLine& set, const Box& block,
                              Length x, Length baseline) {
    const text::InlineText& source = set.paragraph->source();
    const text::Span& span = source.spans[piece.span];
    const style::InheritedStyle& font = *span.style.inherited;
    const Box* owner = &set.owners->owner(piece.span, block);
    if (font.visibility != style::Visibility::visible) return;
    if (piece.insertion < 0 || !piece.run.glyphs.empty()) {
        DrawGlyphs glyphs{x + piece.x, baseline, piece.run, font.colour};
        if (!piece.run.glyphs.empty()) draw({std::move(glyphs), owner->node_id, artifact_});
        paint_decoration(piece, *owner, font, x, baseline);
    }
    if (artifact_) return;
    for (const Box* at = owner; at && at->kind == BoxKind::inline_; at = at->parent)
        if (!at->anchor.empty()) add_anchor(at->anchor, x + piece.x, baseline - font.font.size);
    add_link(*owner, piece, font, x, baseline);
}

// CSS 2.1, appendix E, 7.2.1: an inline box's background and border lie below all text of its line.
void PagePainter::paint_inline_boxes(const flow::SetLine& set, Length x, Length y) {
    for (const flow::InlineBox& piece : set.boxes) {
        const style::Style& style = piece.box->style;
        if (style.inherited->visibility != style::Visibility::visible || piece.first >= piece.last)
            continue;
        Fragment area;
        area.box = piece.box;
        area.width = piece.width;
        area.height = piece.height;
        area.border = piece.border;
        area.padding = piece.padding;
        for (Draw& step : background_draws(area, *style.own, x + piece.x, y + piece.y)) {
            step.node = piece.box->node_id;
            draw(std::move(step));
        }
        for (Draw& step : border_draws(area, *style.own, x + piece.x, y + piece.y)) {
            step.node = piece.box->node_id;
            draw(std::move(step));
        }
    }
}

// A link's area is as high as its type, one for each line (PDF 32000-1, 12.5.6.5).
void PagePainter::add_link(const Box& owner, const text::Piece& piece,
                           const style::InheritedStyle& font, Length x, Length baseline) {
    const Box* link = nullptr;
    for (const Box* at = &owner; at && !link; at = at->parent)
        if (!at->link.empty()) link = at;
    if (!link) {
        link_open_ = false;
        return;
    }
    const Rectangle area{x + piece.x, baseline - font.font.size.scaled(0.8), piece.width,
                         font.font.size};
    if (link_open_ && picture_.links.back().target == link->link) {
        Link& open = picture_.links.back();
        open.area.width = area.x + area.width - open.area.x;
        open.text += piece.run.text;
        return;
    }
    picture_.links.push_back({area, link->link, piece.run.text});
    link_open_ = true;
}

// CSS Text Decoration 3, 2: lines are drawn under all text of the box that asks for them.
void PagePainter::paint_decoration(const text::Piece& piece, const Box& owner,
                                   const style::InheritedStyle& font, Length x, Length baseline) {
    for (const Box* at = &owner; at && (at->kind == BoxKind::inline_ || at == &owner);
         at = at->parent) {
        const style::OwnStyle& own = *at->style.own;
        if (own.decoration == 0 || !piece.run.face) continue;
        const text::FaceMetrics& metrics = piece.run.face->metrics;
        const Length size = font.font.size;
        Length thick =
            size.scaled(metrics.underline_thickness > 0 ? metrics.underline_thickness : 0.05);
        if (own.decoration_thickness.is_length()) thick = own.decoration_thickness.of(size);
        const style::Colour colour = own.decoration_colour.value_or(at->style.inherited->colour);
        const auto rule = [&](Length y) {
            draw({FillArea{{x + piece.x, y, piece.width, thick}, {}, colour}, owner.node_id, true});
        };
        const auto has = [&](style::Decoration line) {
            return (own.decoration & static_cast<std::uint8_t>(line)) != 0;
        };
        if (has(style::Decoration::underline))
            rule(baseline +
                 size.scaled(metrics.underline_position < 0 ? -metrics.underline_position : 0.1));
        if (has(style::Decoration::overline)) rule(baseline - size.scaled(metrics.ascent));
        if (has(style::Decoration::line_through))
            rule(baseline - size.scaled(metrics.x_height / 2));
    }
}

} // namespace makeready::paint
