// Lines: inline boxes, glyphs, decoration, links.
#include "borders.hpp"
#include "decorations.hpp"
#include "effects.hpp"
#include "page_painter.hpp"

#include <cmath>
#include <numeric>

namespace makeready::paint {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using flow::Placed;

namespace {

/// A line's pieces as they are read, which is how readers of a PDF find them.
std::vector<std::size_t> reading_order(const text::Line& line) {
    std::vector<std::size_t> order(line.pieces.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return line.pieces[a].order < line.pieces[b].order;
    });
    return order;
}

} // namespace

namespace {

/// What turns a line by quarters, from a corner of its own to the place where it is seen.
Matrix matrix_of(const Fragment& line, Length x, Length y) {
    const double left = x.points(), top = y.points();
    const double right = (x + line.width).points(), foot = (y + line.height).points();
    switch (line.quarters) {
    case 1:
        return {0, 1, -1, 0, right, top};
    case 2:
        return {-1, 0, 0, -1, right, foot};
    case 3:
        return {0, -1, 1, 0, left, foot};
    default:
        return {};
    }
}

} // namespace

void PagePainter::paint_line(const Fragment& fragment, Length x, Length y) {
    const flow::SetLine& set = *fragment.line;
    link_open_ = false;
    if (fragment.quarters == 0) {
        paint_text(fragment, x, y);
    } else {
        const Matrix outer = moved_;
        const Matrix turn = matrix_of(fragment, x, y);
        draw({BeginTransform{turn}, 0, artifact_});
        moved_ = moved_ * turn;
        paint_text(fragment, {}, {});
        moved_ = outer;
        draw({EndTransform{}, 0, artifact_});
    }
    for (const Placed& atomic : set.atomics) {
        if (is_layer(*atomic.fragment)) continue;
        const Later whole{atomic.fragment.get(), x + atomic.x, y + atomic.y, {}, 0};
        paint_own_box(*whole.fragment, whole.x, whole.y);
        paint_content(whole);
    }
}

void PagePainter::paint_text(const Fragment& fragment, Length x, Length y) {
    const flow::SetLine& set = *fragment.line;
    paint_inline_boxes(fragment.line, x, y);
    for (const std::size_t n : reading_order(set.line))
        paint_piece(set.line.pieces[n], fragment.line, *fragment.box, x,
                    y + set.baseline - set.raise[n]);
}

void PagePainter::paint_piece(const text::Piece& piece,
                              const std::shared_ptr<const flow::SetLine>& line, const Box& block,
                              Length x, Length baseline) {
    const flow::SetLine& set = *line;
    const text::InlineText& source = set.paragraph->source();
    const text::Span& span = source.spans[piece.span];
    const style::InheritedStyle& font = *span.style.inherited;
    const Box* owner = &set.owners->owner(piece.span, block);
    if (font.visibility != style::Visibility::visible) return;
    if (piece.insertion < 0 || !piece.run.glyphs.empty()) {
        DrawGlyphs glyphs{x + piece.x, baseline, {line, &piece.run}, font.colour};
        if (!font.text_shadows.empty()) paint_shadows(glyphs, font);
        paint_decorations(piece, *owner, x, baseline, false);
        if (!piece.run.glyphs.empty()) draw({std::move(glyphs), owner->node_id, artifact_});
        paint_decorations(piece, *owner, x, baseline, true);
    }
    if (artifact_) return;
    for (const Box* at = owner; at && at->kind == BoxKind::inline_; at = at->parent)
        if (!at->anchor.empty()) add_anchor(at->anchor, x + piece.x, baseline - font.font.size);
    add_link(*owner, piece, font, x, baseline);
}

// CSS 2.1, appendix E, 7.2.1: an inline box's background and border lie below all text of its line.
void PagePainter::paint_inline_boxes(const std::shared_ptr<const flow::SetLine>& line, Length x,
                                     Length y) {
    const flow::SetLine& set = *line;
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
        const std::uint32_t node = piece.box->node_id;
        RoundArea border = border_box(area, x + piece.x, y + piece.y);
        if (!piece.begins) border.corners[0] = border.corners[3] = {};
        if (!piece.ends) border.corners[1] = border.corners[2] = {};
        BackgroundAreas where = areas(area, border);
        const style::OwnStyle& own = *style.own;
        for (std::size_t n = piece.first; n < piece.last && shows_in_text(own); ++n) {
            const text::Piece& part = set.line.pieces[n];
            if (!part.run.glyphs.empty())
                where.text.push_back({x + part.x,
                                      y + set.baseline - set.raise[n],
                                      {line, &part.run},
                                      style.inherited->colour});
        }
        draw_all(outer_shadows(border, own.shadows), node);
        draw_all(background_draws(where, style, scene_.pictures), node);
        draw_all(inner_shadows(where.padding, own.shadows), node);
        auto edges = border_image_draws(where, area.border, style, scene_.pictures);
        if (edges.empty()) edges = border_draws(border, area.border, own.border);
        draw_all(std::move(edges), node);
        auto outline = outline_draws(border, own.outline, own.outline_offset);
        if (!outline.empty()) outlines_.emplace_back(std::move(outline), node);
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
    const Rectangle area =
        seen({x + piece.x, baseline - font.font.size.scaled(0.8), piece.width, font.font.size});
    if (link_open_ && picture_.links.back().target == link->link) {
        Link& open = picture_.links.back();
        const Length right = std::max(open.area.x + open.area.width, area.x + area.width);
        open.area.x = std::min(open.area.x, area.x);
        open.area.width = right - open.area.x;
        open.text += piece.run.text;
        return;
    }
    picture_.links.push_back({area, link->link, piece.run.text});
    link_open_ = true;
}

// CSS Text Decoration 3, 4: under the text, the first on top. What is blurred is drawn several
// times, ever so little apart, each time in a share of its colour.
void PagePainter::paint_shadows(const DrawGlyphs& glyphs, const style::InheritedStyle& font) {
    for (auto shadow = font.text_shadows.rbegin(); shadow != font.text_shadows.rend(); ++shadow) {
        DrawGlyphs copy = glyphs;
        copy.x += shadow->x;
        copy.y += shadow->y;
        copy.colour = shadow->colour;
        if (shadow->blur.units <= 0) {
            draw({std::move(copy), 0, true});
            continue;
        }
        constexpr int copies = 8;
        copy.colour.alpha /= copies / 2;
        for (int n = 0; n < copies; ++n) {
            const double angle = n * 6.283185307179586 / copies;
            DrawGlyphs one = copy;
            one.x += shadow->blur.scaled(std::cos(angle) / 3);
            one.y += shadow->blur.scaled(std::sin(angle) / 3);
            draw({std::move(one), 0, true});
        }
    }
}

namespace {

/// Where the lines of a box that asks for them lie, for text on a baseline.
struct TextLines {
    Length thick, under, over, through;
};

TextLines lines_of(const Box& asking, const text::FaceMetrics& metrics) {
    const style::OwnStyle& own = *asking.style.own;
    const style::InheritedStyle& inherited = *asking.style.inherited;
    const Length size = inherited.font.size;
    TextLines out;
    out.thick = size.scaled(metrics.underline_thickness > 0 ? metrics.underline_thickness : 0.05);
    if (own.decoration_thickness.is_length()) out.thick = own.decoration_thickness.of(size);
    out.under = size.scaled(metrics.underline_position < 0 ? -metrics.underline_position : 0.1);
    if (inherited.underline_under) out.under = size.scaled(metrics.descent);
    if (inherited.underline_offset.is_length()) {
        const Length offset = inherited.underline_offset.of(size);
        out.under = inherited.underline_under ? out.under + offset : offset;
    }
    out.over = -size.scaled(metrics.ascent);
    out.through = -size.scaled(metrics.x_height / 2);
    return out;
}

/// CSS Text Decoration 3, 2.1: lines go on into what is in the flow, not into what stands as one.
bool takes_lines_from_parent(const Box& box) {
    return !box.is_out_of_flow() && box.kind != BoxKind::inline_block &&
           box.kind != BoxKind::note && box.style.own->display != style::Display::inline_table;
}

} // namespace

void PagePainter::paint_decorations(const text::Piece& piece, const Box& owner, Length x,
                                    Length baseline, bool over) {
    if (!piece.run.face) return;
    for (const Box* at = &owner; at && at->style.own;
         at = takes_lines_from_parent(*at) ? at->parent : nullptr) {
        const style::OwnStyle& own = *at->style.own;
        if (own.decoration == 0) continue;
        const TextLines lines = lines_of(*at, piece.run.face->metrics);
        const style::Colour colour = own.decoration_colour.value_or(at->style.inherited->colour);
        const auto rule = [&](style::Decoration line, Length y) {
            if ((own.decoration & static_cast<std::uint8_t>(line)) == 0) return;
            draw_all(text_line_draws({x + piece.x, baseline + y, piece.width, lines.thick},
                                     own.decoration_line, colour),
                     owner.node_id);
        };
        if (over) {
            rule(style::Decoration::line_through, lines.through);
        } else {
            rule(style::Decoration::underline, lines.under);
            rule(style::Decoration::overline, lines.over);
        }
    }
}

} // namespace makeready::paint
