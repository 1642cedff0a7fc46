// Boxes by themselves: shadows, backgrounds, borders, pictures.
#include "borders.hpp"
#include "effects.hpp"
#include "object_fit.hpp"
#include "page_painter.hpp"

namespace makeready::paint {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using flow::Placed;

// Where a box goes on from page to page, its background is placed in the whole of it.
BackgroundAreas PagePainter::areas(const Fragment& fragment, const RoundArea& border) const {
    BackgroundAreas out = areas_of(border, fragment.border, fragment.padding, page_.area);
    if (fragment.ground) {
        Rectangle ground = *fragment.ground;
        ground.x += border.area.x;
        ground.y += border.area.y;
        out.whole_border = out.whole_padding = out.whole_content = ground;
        return out;
    }
    const auto slice = scene_.slices.find(&fragment);
    if (slice == scene_.slices.end()) return out;
    const auto whole = [&](Rectangle& area) {
        const Length head = area.y - border.area.y,
                     foot = border.area.y + border.area.height - area.y - area.height;
        area.y =
            border.area.y - slice->second.above + (slice->second.above.units > 0 ? Length{} : head);
        area.height =
            slice->second.whole - (slice->second.above.units > 0 ? Length{} : head) - foot;
    };
    whole(out.whole_border);
    whole(out.whole_padding);
    whole(out.whole_content);
    return out;
}

// The text is painted elsewhere, and its glyphs are taken from there; shadows are none of it.
std::vector<DrawGlyphs> PagePainter::text_of(const Fragment& fragment, Length x, Length y) const {
    PagePainter elsewhere(page_, scene_);
    elsewhere.paint_content({&fragment, x, y, {}, 0});
    std::vector<DrawGlyphs> out;
    for (const Draw& step : elsewhere.picture_.draws)
        if (const auto* glyphs = std::get_if<DrawGlyphs>(&step.what); glyphs && !step.artifact)
            out.push_back(*glyphs);
    return out;
}

void PagePainter::paint_box(const Fragment& fragment, Length x, Length y) {
    const Box& box = *fragment.box;
    if (!fragment.paints_box) return;
    const style::OwnStyle& own = *box.shown().own;
    const RoundArea border = border_box(fragment, x, y);
    BackgroundAreas where = areas(fragment, border);
    if (shows_in_text(own)) where.text = text_of(fragment, x, y);
    if (!own.shadows.empty()) draw_all(outer_shadows(border, own.shadows), box.node_id);
    if (&box != scene_.canvas) paint_background(fragment, where);
    if (!own.shadows.empty()) draw_all(inner_shadows(where.padding, own.shadows), box.node_id);
    if (fragment.paints_border) {
        auto edges = border_image_draws(where, fragment.border, box.shown(), scene_.pictures);
        if (edges.empty()) edges = border_draws(border, fragment.border, own.border);
        draw_all(std::move(edges), box.node_id);
    }
    if (fragment.picture) paint_picture(fragment, x, y);
}

namespace {

/// The cells that begin in rows, from the page's corner.
void add_cells(const Fragment& rows, Length x, Length y, Path& path) {
    for (const Placed& child : rows.children) {
        const Fragment& f = *child.fragment;
        if (f.line || (f.box && f.box->kind != BoxKind::row && f.box->kind != BoxKind::cell))
            continue;
        if (!f.box || f.box->kind == BoxKind::row)
            add_cells(f, x + child.x, y + child.y, path);
        else if (f.paints_box)
            add_area(path, {{x + child.x, y + child.y, f.width, f.height}});
    }
}

} // namespace

// CSS 2.1, 17.6.1: between the cells of a row the table shows, not the row.
void PagePainter::paint_background(const Fragment& fragment, const BackgroundAreas& where) {
    const Box& box = *fragment.box;
    auto draws = background_draws(where, box.shown(), scene_.pictures);
    const bool behind_cells = box.kind == BoxKind::row || box.kind == BoxKind::row_group;
    if (draws.empty() || !behind_cells || box.style.inherited->border_collapse)
        return draw_all(std::move(draws), box.node_id);
    BeginClip cells{where.border.area};
    add_cells(fragment, where.border.area.x, where.border.area.y, cells.path);
    if (cells.path.empty()) return;
    draw({std::move(cells), 0, true});
    draw_all(std::move(draws), box.node_id);
    draw({EndClip{}, 0, true});
}

void PagePainter::paint_picture(const Fragment& fragment, Length x, Length y) {
    const Box& box = *fragment.box;
    const RoundArea content =
        border_box(fragment, x, y).inside(fragment.border).inside(fragment.padding);
    const Rectangle& c = content.area;
    const Rectangle area = fitted(c, *fragment.picture, *box.style.own);
    if (area.width.units <= 0 || area.height.units <= 0) return;
    // CSS Images 3, 5.5: what reaches over the content box is not shown.
    const bool reaches_over = area.x < c.x || area.y < c.y || area.x + area.width > c.x + c.width ||
                              area.y + area.height > c.y + c.height;
    const bool cut =
        content.is_round() || (reaches_over && box.style.own->overflow != style::Overflow::visible);
    if (cut) draw(clip(content));
    draw({DrawPicture{area, fragment.picture, box.alternative, box.style.inherited->smooth_images},
          box.node_id, artifact_});
    if (cut) draw({EndClip{}, 0, artifact_});
}

} // namespace makeready::paint
