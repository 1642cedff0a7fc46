// The page itself: its box, the canvas, margin boxes, notes (css-page-3, 3.1 and 5.1).
#include "borders.hpp"
#include "effects.hpp"
#include "page_painter.hpp"

#include <algorithm>

namespace makeready::paint {

using boxes::Box;
using flow::Placed;

PagePicture PagePainter::paint() {
    picture_.width = page_.box.width;
    picture_.height = page_.box.height;
    picture_.bleed = page_.style->bleed;
    picture_.orientation = page_.style->orientation;
    picture_.label = page_.folio;
    // A root that makes no box leaves the sheet blank.
    if (scene_.root->node || !scene_.root->children.empty()) paint_page_box();
    artifact_ = true;
    paint_margin_boxes(true);
    artifact_ = false;
    if (page_.flow) paint_root(*page_.flow, page_.area.x, page_.area.y);
    if (page_.notes) {
        if (const style::Style& area = page_.style->footnote_area; area.own) {
            const RoundArea box{
                {page_.notes_x, page_.notes_y, page_.notes->width, page_.notes->height}};
            draw_all(border_draws(box, page_.notes->border, area.own->border), 0);
        }
        for (const Placed& note : page_.notes->children)
            paint_root(*note.fragment, page_.notes_x + note.x, page_.notes_y + note.y);
    }
    artifact_ = true;
    paint_margin_boxes(false);
    const style::OwnStyle& own = *page_.style->page.own;
    draw_all(outline_draws(page_border_box(), own.outline, own.outline_offset), 0);
    return std::move(picture_);
}

// css-page-3, 5.1: in their order, and by z-index.
void PagePainter::paint_margin_boxes(bool below) {
    std::vector<const pages::MarginContent*> boxes;
    for (const pages::MarginContent& content : page_.margin_content) boxes.push_back(&content);
    const auto z = [](const pages::MarginContent* content) {
        return content->fragment->box->style.own->z_index.value_or(0);
    };
    std::stable_sort(boxes.begin(), boxes.end(),
                     [&](const auto* a, const auto* b) { return z(a) < z(b); });
    for (const pages::MarginContent* content : boxes)
        if ((z(content) < 0) == below) paint_root(*content->fragment, content->x, content->y);
}

RoundArea PagePainter::page_border_box() const {
    const auto& m = page_.box.margin;
    const style::OwnStyle& own = *page_.style->page.own;
    RoundArea out{inset({{}, {}, page_.box.width, page_.box.height}, m)};
    for (std::size_t n = 0; n < 4; ++n)
        out.corners[n] = {own.radius[n].across.of(out.area.width),
                          own.radius[n].down.of(out.area.height)};
    return out.fitted();
}

// css-page-3, 3.1: the page's background covers its margins and the bleed; above it lies the
// canvas, then the page's border.
void PagePainter::paint_page_box() {
    const style::Style& page = page_.style->page;
    const RoundArea border = page_border_box();
    const Length bleed = picture_.bleed;
    const Rectangle sheet{-bleed, -bleed, picture_.width + bleed * 2, picture_.height + bleed * 2};
    BackgroundAreas areas = areas_of(border, page_.box.border, page_.box.padding,
                                     {{}, {}, picture_.width, picture_.height});
    areas.border = areas.padding = areas.content = {sheet};
    draw_all(background_draws(areas, page, scene_.pictures), 0);
    if (scene_.canvas) paint_canvas();
    areas.whole_border = border.area;
    auto edges = border_image_draws(areas_of(border, page_.box.border, page_.box.padding, sheet),
                                    page_.box.border, page, scene_.pictures);
    if (edges.empty()) edges = border_draws(border, page_.box.border, page.own->border);
    draw_all(std::move(edges), 0);
}

namespace {

/// A box's fragment in a page's flow, and where it stands.
std::optional<Placed> found(const Box* box, const flow::FragmentRef& in, Length x, Length y) {
    if (in->box == box && !in->line) return Placed{x, y, in};
    for (const Placed& child : in->children)
        if (!child.fragment->line)
            if (auto inner = found(box, child.fragment, x + child.x, y + child.y)) return inner;
    return std::nullopt;
}

} // namespace

// CSS Backgrounds 3, 2.11: the root's background covers the canvas, placed as if for the root
// alone.
void PagePainter::paint_canvas() {
    const auto& m = page_.box.margin;
    const auto& b = page_.box.border;
    const Length bleed = picture_.bleed;
    const auto edge = [&](Length margin, Length border) {
        return (margin + border).units == 0 ? -bleed : margin + border;
    };
    const RoundArea canvas{inset({{}, {}, picture_.width, picture_.height},
                                 {edge(m.top, b.top), edge(m.right, b.right),
                                  edge(m.bottom, b.bottom), edge(m.left, b.left)})};
    BackgroundAreas where;
    const auto root =
        page_.flow ? found(scene_.root, page_.flow, page_.area.x, page_.area.y) : std::nullopt;
    if (root)
        where = areas(*root->fragment, border_box(*root->fragment, root->x, root->y));
    else
        where = areas_of({page_.area}, {}, {}, page_.area);
    where.border = where.padding = where.content = canvas;
    draw_all(background_draws(where, scene_.canvas->shown(), scene_.pictures), 0);
}

} // namespace makeready::paint
