#include "page_painter.hpp"

#include "backgrounds.hpp"

#include "shapes.hpp"

#include <algorithm>

namespace makeready::paint {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using flow::Placed;

PagePicture PagePainter::paint() {
    picture_.width = page_.style->width;
    picture_.height = page_.style->height;
    picture_.bleed = page_.style->bleed;
    picture_.label = page_.folio;
    const style::Colour& paper = page_.style->page.own->background;
    if (paper.alpha > 0) {
        const Length bleed = picture_.bleed;
        draw({FillArea{{-bleed, -bleed, picture_.width + bleed * 2, picture_.height + bleed * 2},
                       {},
                       paper},
              0, true});
    }
    paint_page_box();
    if (page_.flow) paint_root(*page_.flow, page_.area.x, page_.area.y);
    if (page_.notes) {
        artifact_ = true;
        if (const style::Style& area = page_.style->footnote_area; area.own)
            for (Draw& step : border_draws(*page_.notes, *area.own, page_.notes_x, page_.notes_y))
                draw(std::move(step));
        artifact_ = false;
        for (const Placed& note : page_.notes->children)
            paint_root(*note.fragment, page_.notes_x + note.x, page_.notes_y + note.y);
    }
    artifact_ = true;
    for (const pages::MarginContent& content : page_.margin_content)
        paint_root(*content.fragment, content.x, content.y);
    return std::move(picture_);
}

// css-page-3, 4: the page box has backgrounds and borders around the page area.
void PagePainter::paint_page_box() {
    const style::OwnStyle& own = *page_.style->page.own;
    const Length width = page_.style->width, height = page_.style->height;
    Fragment box;
    const Length left = flow::used(own.margin.left, width, {}), top = flow::used(own.margin.top, height, {});
    box.width = width - left - flow::used(own.margin.right, width, {});
    box.height = height - top - flow::used(own.margin.bottom, height, {});
    box.border = {own.border.top.width, own.border.right.width, own.border.bottom.width, own.border.left.width};
    const Rectangle page{{}, {}, width, height};
    for (Draw& step : background_pictures(areas_of(box, left, top, page), own.backgrounds, pictures_)) draw(std::move(step));
    for (Draw& step : border_draws(box, own, left, top)) draw(std::move(step));
}

void PagePainter::add_anchor(const std::string& id, Length x, Length y) {
    for (const Anchor& held : picture_.anchors)
        if (held.id == id) return;
    picture_.anchors.push_back({id, x, y});
}

namespace {

bool is_visible(const Fragment& fragment) {
    const Box& box = *fragment.box;
    return box.style.inherited && box.style.inherited->visibility == style::Visibility::visible;
}

bool is_positioned(const Box& box) {
    return box.style.own &&
           (box.style.own->position == style::Placement::relative || box.is_absolute());
}

bool makes_context(const Box& box) {
    return box.style.own->z_index.has_value() || box.style.own->opacity < 1 ||
           box.style.own->position == style::Placement::fixed;
}

bool clips_content(const Fragment& fragment) {
    return fragment.box && !fragment.line && fragment.box->style.own &&
           fragment.box->style.own->overflow != style::Overflow::visible &&
           fragment.box->kind != BoxKind::replaced;
}

} // namespace

bool is_layer(const Fragment& fragment) {
    if (!fragment.box || fragment.line || !fragment.box->style.own) return false;
    return is_positioned(*fragment.box) || fragment.box->style.own->opacity < 1;
}

// CSS 2.1, 11.1.1: what is positioned is cut by what lies between it and its containing block only.
PagePainter::Clips PagePainter::clips_inside(const Fragment& fragment, Length x, Length y,
                                             const Clips& clips) const {
    Clips inside = clips;
    if (clips_content(fragment)) {
        const auto& b = fragment.border;
        inside.flow.push_back({x + b.left, y + b.top, fragment.width - b.left - b.right,
                               fragment.height - b.top - b.bottom});
    }
    if (fragment.is_cut) {
        constexpr Length aside = 10000_pt;
        inside.flow.push_back({x - aside, y, fragment.width + aside * 2, fragment.height});
        inside.positioned = inside.flow;
    }
    if (fragment.box && !fragment.line && is_positioned(*fragment.box))
        inside.positioned = inside.flow;
    return inside;
}

void PagePainter::open_clips(const std::vector<Rectangle>& clips) {
    for (const Rectangle& area : clips) draw({BeginClip{area}, 0, artifact_});
}

void PagePainter::close_clips(const std::vector<Rectangle>& clips) {
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

void PagePainter::paint_context(const Later& root) {
    std::vector<Later> layers;
    const bool is_context =
        !root.fragment->box || !is_layer(*root.fragment) || makes_context(*root.fragment->box);
    if (has_layers_ && is_context)
        collect_layers(*root.fragment, root.x, root.y, root.clips, layers);
    std::stable_sort(layers.begin(), layers.end(),
                     [](const Later& a, const Later& b) { return a.z < b.z; });
    open_clips(root.clips.flow);
    if (root.fragment->box && !root.fragment->line) paint_own_box(*root.fragment, root.x, root.y);
    close_clips(root.clips.flow);
    auto next = layers.begin();
    for (; next != layers.end() && next->z < 0; ++next) paint_context(*next);
    open_clips(root.clips.flow);
    paint_content(root);
    close_clips(root.clips.flow);
    for (; next != layers.end(); ++next) paint_context(*next);
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
    if (is_visible(fragment)) paint_box(fragment, x, y);
}

void PagePainter::paint_blocks(const Fragment& fragment, Length x, Length y,
                               std::vector<Later>& floats) {
    if (fragment.line || is_layer(fragment)) return;
    if (fragment.box && fragment.box->is_float()) {
        floats.push_back({&fragment, x, y, {open_, {}}, 0});
        return;
    }
    if (fragment.box) paint_own_box(fragment, x, y);
    const Clips inside = clips_inside(fragment, x, y, {});
    open_clips(inside.flow);
    open_.insert(open_.end(), inside.flow.begin(), inside.flow.end());
    for (const Placed& child : fragment.children)
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
    if (is_layer(fragment) || (fragment.box && !fragment.line && fragment.box->is_float())) return;
    if (fragment.line) paint_line(fragment, x, y);
    const Clips inside = clips_inside(fragment, x, y, {});
    open_clips(inside.flow);
    for (const Placed& child : fragment.children)
        paint_lines(*child.fragment, x + child.x, y + child.y);
    close_clips(inside.flow);
}

void PagePainter::paint_box(const Fragment& fragment, Length x, Length y) {
    const Box& box = *fragment.box;
    if (!fragment.paints_box) return;
    for (Draw& step : background_draws(fragment, *box.style.own, x, y)) {
        step.node = box.node_id;
        draw(std::move(step));
    }
    const Rectangle page{{}, {}, picture_.width, picture_.height};
    for (Draw& step : background_pictures(areas_of(fragment, x, y, page), box.style.own->backgrounds, pictures_)) {
        step.node = box.node_id;
        draw(std::move(step));
    }
    if (fragment.picture) paint_picture(fragment, x, y);
    if (!fragment.paints_border) return;
    for (Draw& step : border_draws(fragment, *box.style.own, x, y)) {
        step.node = box.node_id;
        draw(std::move(step));
    }
}

void PagePainter::paint_picture(const Fragment& fragment, Length x, Length y) {
    const auto& b = fragment.border;
    const auto& p = fragment.padding;
    Rectangle area{x + b.left + p.left, y + b.top + p.top,
                   fragment.width - b.left - b.right - p.left - p.right,
                   fragment.height - b.top - b.bottom - p.top - p.bottom};
    area = fitted(area, *fragment.picture, *fragment.box->style.own);
    draw({DrawPicture{area, fragment.picture, fragment.box->alternative}, fragment.box->node_id,
          artifact_});
}

} // namespace makeready::paint
