#include "page_painter.hpp"

#include "borders.hpp"
#include "effects.hpp"

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
    return fragment.box && !fragment.line && fragment.box->is_float() &&
           (fragment.box->is_first_letter || fragment.box->is_initial);
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

} // namespace makeready::paint
