#include "page_painter.hpp"

#include "borders.hpp"
#include "effects.hpp"
#include "object_fit.hpp"

#include <algorithm>

namespace makeready::paint {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using flow::Placed;

/// Where an area is seen once it is transformed: the upright rectangle around it.
Rectangle PagePainter::seen(const Rectangle& area) const {
    if (moved_ == Matrix{}) return area;
    const Length right = area.x + area.width, bottom = area.y + area.height;
    Point low = moved_.of({area.x, area.y}), high = low;
    for (const Point& corner :
         {Point{right, area.y}, Point{right, bottom}, Point{area.x, bottom}}) {
        const Point at = moved_.of(corner);
        low = {std::min(low.x, at.x), std::min(low.y, at.y)};
        high = {std::max(high.x, at.x), std::max(high.y, at.y)};
    }
    return {low.x, low.y, high.x - low.x, high.y - low.y};
}

void PagePainter::add_anchor(const std::string& id, Length x, Length y) {
    for (const Anchor& held : picture_.anchors)
        if (held.id == id) return;
    const Point at = moved_.of({x, y});
    picture_.anchors.push_back({id, at.x, at.y});
}

namespace {

bool is_visible(const Fragment& fragment) {
    const Box& box = *fragment.box;
    return box.style.inherited && box.style.inherited->visibility == style::Visibility::visible;
}

bool is_positioned(const Box& box) {
    return box.style.own &&
           (box.style.own->position == style::Placement::relative ||
            box.style.own->position == style::Placement::sticky || box.is_absolute());
}

/// What is drawn apart from what lies around it.
bool has_effects(const Box& box) {
    const style::OwnStyle& own = *box.style.own;
    const bool moves =
        !own.transform.empty() || std::any_of(own.moves.begin(), own.moves.end(),
                                              [](const auto& list) { return !list.empty(); });
    return own.opacity < 1 || moves || !own.blend.empty() || own.isolate ||
           own.clip_path.kind != style::ClipShape::Kind::none || (own.clip && box.is_absolute());
}

/// CSS Flexbox 1, 5.4; CSS Grid 2, 6.4: z-index holds for items as if they were positioned.
bool is_stacked_item(const Box& box) {
    return box.style.own && box.style.own->is_item && box.style.own->z_index.has_value();
}

bool makes_context(const Box& box) {
    return (box.style.own->z_index.has_value() && is_positioned(box)) || is_stacked_item(box) ||
           has_effects(box) || box.style.own->position == style::Placement::fixed;
}

} // namespace

bool PagePainter::clips_content(const Fragment& fragment) const {
    return fragment.box && !fragment.line && fragment.box->style.own &&
           fragment.box->style.own->overflow != style::Overflow::visible &&
           fragment.box->kind != BoxKind::replaced && fragment.box != scene_.viewport;
}

bool makes_layer(const Box& box) {
    return box.style.own && (is_positioned(box) || is_stacked_item(box) || has_effects(box));
}

bool is_layer(const Fragment& fragment) {
    return fragment.box && !fragment.line && makes_layer(*fragment.box);
}

// CSS 2.1, 11.1.1: what is positioned is cut by what lies between it and its containing block only.
PagePainter::Clips PagePainter::clips_inside(const Fragment& fragment, Length x, Length y,
                                             const Clips& clips) const {
    Clips inside = clips;
    if (clips_content(fragment)) {
        inside.flow.push_back(border_box(fragment, x, y).inside(fragment.border));
    }
    if (fragment.is_cut) {
        constexpr Length aside = 10000_pt;
        inside.flow.push_back({{x - aside, y, fragment.width + aside * 2, fragment.height}});
        inside.positioned = inside.flow;
    }
    if (fragment.box && !fragment.line && is_positioned(*fragment.box))
        inside.positioned = inside.flow;
    return inside;
}

void PagePainter::open_clips(const std::vector<RoundArea>& clips) {
    for (const RoundArea& area : clips) {
        draw(clip(area));
        picture_.draws.back().artifact = artifact_;
    }
}

void PagePainter::close_clips(const std::vector<RoundArea>& clips) {
    for (std::size_t n = 0; n < clips.size(); ++n) draw({EndClip{}, 0, artifact_});
}

void PagePainter::paint_root(const Fragment& fragment, Length x, Length y) {
    paint_context({&fragment, x, y, {}, 0});
}

// Layers are those of the whole context, also in positioned boxes that make none themselves.
void PagePainter::collect_layers(const Fragment& fragment, Length x, Length y, const Clips& clips,
                                 std::vector<Later>& layers) const {
    const Clips inside = clips_inside(fragment, x, y, clips);
    const auto consider = [&](const Placed& child) {
        const Fragment& next = *child.fragment;
        const Length left = x + child.x;
        const Length top = y + child.y;
        if (is_layer(next)) {
            Later later{&next, left, top, inside, next.box->style.own->z_index.value_or(0)};
            if (next.box->is_absolute()) later.clips.flow = inside.positioned;
            if (next.box->style.own->position == style::Placement::fixed) later.clips = {};
            layers.push_back(later);
            if (makes_context(*next.box)) return;
            collect_layers(next, left, top, layers.back().clips, layers);
            return;
        }
        collect_layers(next, left, top, inside, layers);
    };
    if (fragment.line) {
        for (const Placed& atomic : fragment.line->atomics) consider(atomic);
        for (const Placed& aside : fragment.line->asides) consider(aside);
    }
    for (const Placed& child : fragment.children) consider(child);
}

// Clips from outside stand outside of what the context does as a whole.
void PagePainter::paint_context(const Later& root) {
    const bool whole =
        root.fragment->box && !root.fragment->line && has_effects(*root.fragment->box);
    if (!whole) return paint_layers(root);
    open_clips(root.clips.flow);
    std::vector<Draw> ends;
    const Matrix outer = moved_;
    if (begin_effects(root, ends)) paint_layers({root.fragment, root.x, root.y, {}, 0});
    moved_ = outer;
    for (; !ends.empty(); ends.pop_back()) draw(std::move(ends.back()));
    close_clips(root.clips.flow);
}

namespace {

bool shows_nothing(const BeginClip& clip) {
    return clip.path.empty() && (clip.area.width.units <= 0 || clip.area.height.units <= 0);
}

} // namespace

// CSS Transforms 1, 4; Compositing 1, 5: moved, then cut, then blended as one. False: nothing is
// seen.
bool PagePainter::begin_effects(const Later& root, std::vector<Draw>& ends) {
    const style::OwnStyle& own = *root.fragment->box->style.own;
    if (own.opacity <= 0) return false;
    if (own.opacity < 1 || !own.blend.empty() || own.isolate) {
        draw({BeginGroup{own.opacity, own.blend}, 0, artifact_});
        ends.push_back({EndGroup{}, 0, artifact_});
    }
    if (const auto matrix = transform_of(*root.fragment, root.x, root.y)) {
        if (matrix->a * matrix->d - matrix->b * matrix->c == 0) return false;
        draw({BeginTransform{*matrix}, 0, artifact_});
        ends.push_back({EndTransform{}, 0, artifact_});
        moved_ = moved_ * *matrix;
    }
    if (auto cut = clip_path_of(*root.fragment, root.x, root.y)) {
        if (shows_nothing(std::get<BeginClip>(cut->what))) return false;
        draw(std::move(*cut));
        ends.push_back({EndClip{}, 0, artifact_});
    }
    return true;
}

void PagePainter::paint_layers(const Later& root) {
    std::vector<Later> layers;
    const bool is_context =
        !root.fragment->box || !is_layer(*root.fragment) || makes_context(*root.fragment->box);
    if (scene_.has_layers && is_context)
        collect_layers(*root.fragment, root.x, root.y, root.clips, layers);
    std::stable_sort(layers.begin(), layers.end(),
                     [](const Later& a, const Later& b) { return a.z < b.z; });
    std::vector<std::pair<std::vector<Draw>, std::uint32_t>> outer_outlines;
    std::swap(outer_outlines, outlines_);
    open_clips(root.clips.flow);
    if (root.fragment->box && !root.fragment->line) paint_own_box(*root.fragment, root.x, root.y);
    close_clips(root.clips.flow);
    auto next = layers.begin();
    for (; next != layers.end() && next->z < 0; ++next) paint_context(*next);
    open_clips(root.clips.flow);
    paint_content(root);
    close_clips(root.clips.flow);
    for (; next != layers.end(); ++next) paint_context(*next);
    // Appendix E, 10: outlines above everything.
    open_clips(root.clips.flow);
    for (auto& [outline, node] : outlines_) draw_all(std::move(outline), node);
    close_clips(root.clips.flow);
    outlines_ = std::move(outer_outlines);
}

bool is_column(const Fragment& fragment) {
    return fragment.box &&
           (fragment.box->kind == BoxKind::column || fragment.box->kind == BoxKind::column_group);
}

// A first letter that floats is painted right before the rest of its word, so that it is read
// there.
bool is_initial(const Fragment& fragment) {
    return fragment.box && !fragment.line && fragment.box->is_first_letter &&
           fragment.box->is_float();
}

// Blocks, then floats, then lines; a float or an inline-block is painted in one piece.
void PagePainter::paint_content(const Later& root) {
    const Clips inside = clips_inside(*root.fragment, root.x, root.y, {});
    std::vector<Later> floats;
    open_clips(inside.flow);
    for (const Placed& child : root.fragment->children)
        paint_blocks(*child.fragment, root.x + child.x, root.y + child.y, floats);
    for (const Later& later : floats) {
        open_clips(later.clips.flow);
        paint_own_box(*later.fragment, later.x, later.y);
        paint_content(later);
        close_clips(later.clips.flow);
    }
    if (root.fragment->line) paint_line(*root.fragment, root.x, root.y);
    for (const Placed& child : root.fragment->children)
        paint_lines(*child.fragment, root.x + child.x, root.y + child.y);
    close_clips(inside.flow);
}

void PagePainter::paint_own_box(const Fragment& fragment, Length x, Length y) {
    if (fragment.begins && !artifact_ && !fragment.box->anchor.empty())
        add_anchor(fragment.box->anchor, x, y);
    if (!is_visible(fragment)) return;
    paint_box(fragment, x, y);
    const style::OwnStyle& own = *fragment.box->shown().own;
    if (own.outline.width.units <= 0) return;
    auto outline = outline_draws(border_box(fragment, x, y), own.outline, own.outline_offset);
    if (!outline.empty()) outlines_.emplace_back(std::move(outline), fragment.box->node_id);
}

void PagePainter::paint_blocks(const Fragment& fragment, Length x, Length y,
                               std::vector<Later>& floats) {
    if (fragment.line || is_layer(fragment)) return;
    if (is_initial(fragment)) return;
    if (fragment.box && fragment.box->is_float()) {
        floats.push_back({&fragment, x, y, {open_, {}}, 0});
        return;
    }
    // CSS 2.1, 17.5.1: columns lie under rows, and they under cells.
    for (const Placed& child : fragment.children)
        if (is_column(*child.fragment)) paint_own_box(*child.fragment, x + child.x, y + child.y);
    if (fragment.box) paint_own_box(fragment, x, y);
    const Clips inside = clips_inside(fragment, x, y, {});
    open_clips(inside.flow);
    open_.insert(open_.end(), inside.flow.begin(), inside.flow.end());
    for (const Placed& child : fragment.children)
        if (!is_column(*child.fragment))
            paint_blocks(*child.fragment, x + child.x, y + child.y, floats);
    paint_strips(fragment, x, y);
    open_.resize(open_.size() - inside.flow.size());
    close_clips(inside.flow);
}

// Collapsed borders lie above the cells of their row.
void PagePainter::paint_strips(const Fragment& fragment, Length x, Length y) {
    for (const flow::BorderStrip& strip : fragment.strips) {
        Rectangle area = strip.area;
        area.x += x;
        area.y += y;
        for (Draw& step : strip_draws(area, strip.edge)) {
            if (fragment.box) step.node = fragment.box->node_id;
            draw(std::move(step));
        }
    }
}

void PagePainter::paint_lines(const Fragment& fragment, Length x, Length y) {
    if (is_layer(fragment)) return;
    if (is_initial(fragment)) {
        paint_own_box(fragment, x, y);
        return paint_content({&fragment, x, y, {}, 0});
    }
    if (fragment.box && !fragment.line && fragment.box->is_float()) return;
    const Clips inside = clips_inside(fragment, x, y, {});
    open_clips(inside.flow);
    for (const Placed& child : fragment.children)
        paint_lines(*child.fragment, x + child.x, y + child.y);
    close_clips(inside.flow);
    if (fragment.line) paint_line(fragment, x, y); // After its marker, which is read before it.
}

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
