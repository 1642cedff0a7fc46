#include "paint.hpp"

#include "pages.hpp"
#include "shapes.hpp"
#include "strings.hpp"

namespace makeready::paint {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using flow::Placed;

namespace {

/// Paints one page. Backgrounds and borders of a box come before its content (CSS 2.1, appendix E).
class PagePainter {
public:
    PagePainter(const pages::Pagination& pagination, const pages::Page& page)
        : tree_(*pagination.tree), page_(page) {}

    PagePicture paint();

private:
    void paint_fragment(const Fragment& fragment, Length x, Length y);
    void paint_line(const Fragment& fragment, Length x, Length y);
    void paint_piece(const text::Piece& piece, const flow::SetLine& set, const Box& block, Length x, Length y);
    void paint_decoration(const text::Piece& piece, const Box& owner, const style::InheritedStyle& font, Length x, Length y);
    void paint_box(const Fragment& fragment, Length x, Length y);
    void paint_picture(const Fragment& fragment, Length x, Length y);
    void add_link(const Box& owner, const text::Piece& piece, const style::InheritedStyle& font, Length x, Length baseline);
    void add_anchor(const std::string& id, Length x, Length y);
    const Box* owner_of(const text::InlineText& text, const text::Piece& piece, const Box& block) const;
    void draw(Draw step) { picture_.draws.push_back(std::move(step)); }

    const boxes::BoxTree& tree_;
    const pages::Page& page_;
    PagePicture picture_;
    bool artifact_ = false;
    bool link_open_ = false; ///< The last piece of this line belonged to the last link.
};

PagePicture PagePainter::paint() {
    picture_.width = page_.style->width;
    picture_.height = page_.style->height;
    picture_.bleed = page_.style->bleed;
    picture_.label = page_.folio;
    const style::Colour& paper = page_.style->page.own->background;
    if (paper.alpha > 0) {
        const Length bleed = picture_.bleed;
        draw({FillArea{{-bleed, -bleed, picture_.width + bleed * 2, picture_.height + bleed * 2}, {}, paper}, 0, true});
    }
    if (page_.flow) paint_fragment(*page_.flow, page_.area.x, page_.area.y);
    if (page_.notes) {
        artifact_ = true;
        if (const style::Style& area = page_.style->footnote_area; area.own)
            for (Draw& step : border_draws(*page_.notes, *area.own, page_.notes_x, page_.notes_y)) draw(std::move(step));
        artifact_ = false;
        for (const Placed& note : page_.notes->children)
            paint_fragment(*note.fragment, page_.notes_x + note.x, page_.notes_y + note.y);
    }
    artifact_ = true;
    for (const pages::MarginContent& content : page_.margin_content) paint_fragment(*content.fragment, content.x, content.y);
    return std::move(picture_);
}

void PagePainter::add_anchor(const std::string& id, Length x, Length y) {
    for (const Anchor& held : picture_.anchors)
        if (held.id == id) return;
    picture_.anchors.push_back({id, x, y});
}

void PagePainter::paint_fragment(const Fragment& fragment, Length x, Length y) {
    if (fragment.line) {
        paint_line(fragment, x, y);
    } else if (fragment.box) {
        const Box& box = *fragment.box;
        if (fragment.begins && !artifact_ && !box.anchor.empty()) add_anchor(box.anchor, x, y);
        if (box.style.inherited && box.style.inherited->visibility == style::Visibility::visible) paint_box(fragment, x, y);
    }
    for (const Placed& child : fragment.children) paint_fragment(*child.fragment, x + child.x, y + child.y);
}

void PagePainter::paint_box(const Fragment& fragment, Length x, Length y) {
    const Box& box = *fragment.box;
    for (Draw& step : background_draws(fragment, *box.style.own, x, y)) {
        step.node = box.node_id;
        draw(std::move(step));
    }
    if (fragment.picture) paint_picture(fragment, x, y);
    for (Draw& step : border_draws(fragment, *box.style.own, x, y)) {
        step.node = box.node_id;
        draw(std::move(step));
    }
}

void PagePainter::paint_picture(const Fragment& fragment, Length x, Length y) {
    const auto& b = fragment.border;
    const auto& p = fragment.padding;
    Rectangle area{x + b.left + p.left, y + b.top + p.top, fragment.width - b.left - b.right - p.left - p.right,
                   fragment.height - b.top - b.bottom - p.top - p.bottom};
    area = fitted(area, *fragment.picture, fragment.box->style.own->object_fit);
    draw({DrawPicture{area, fragment.picture, fragment.box->alternative}, fragment.box->node_id, artifact_});
}

const Box* PagePainter::owner_of(const text::InlineText& text, const text::Piece& piece, const Box& block) const {
    // Margin content has a tree of its own, and only ever one style: its block's.
    const std::uint32_t id = text.spans[piece.span].owner;
    return artifact_ || id >= tree_.boxes.size() ? &block : &tree_.box(id);
}

void PagePainter::paint_line(const Fragment& fragment, Length x, Length y) {
    const flow::SetLine& set = *fragment.line;
    link_open_ = false;
    if (fragment.box->style.inherited->visibility != style::Visibility::visible) return;
    for (std::size_t n = 0; n < set.line.pieces.size(); ++n)
        paint_piece(set.line.pieces[n], set, *fragment.box, x, y + set.baseline - set.raise[n]);
    for (const Placed& atomic : set.atomics) paint_fragment(*atomic.fragment, x + atomic.x, y + atomic.y);
}

void PagePainter::paint_piece(const text::Piece& piece, const flow::SetLine& set, const Box& block, Length x, Length baseline) {
    const text::InlineText& source = set.paragraph->source();
    const text::Span& span = source.spans[piece.span];
    const style::InheritedStyle& font = *span.style.inherited;
    const Box* owner = owner_of(source, piece, block);
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

// A link's area is as high as its type, one for each line (PDF 32000-1, 12.5.6.5).
void PagePainter::add_link(const Box& owner, const text::Piece& piece, const style::InheritedStyle& font, Length x, Length baseline) {
    const Box* link = nullptr;
    for (const Box* at = &owner; at && !link; at = at->parent)
        if (!at->link.empty()) link = at;
    if (!link) {
        link_open_ = false;
        return;
    }
    const Rectangle area{x + piece.x, baseline - font.font.size.scaled(0.8), piece.width, font.font.size};
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
void PagePainter::paint_decoration(const text::Piece& piece, const Box& owner, const style::InheritedStyle& font, Length x, Length baseline) {
    for (const Box* at = &owner; at && (at->kind == BoxKind::inline_ || at == &owner); at = at->parent) {
        const style::OwnStyle& own = *at->style.own;
        if (own.decoration == 0 || !piece.run.face) continue;
        const text::FaceMetrics& metrics = piece.run.face->metrics;
        const Length size = font.font.size;
        Length thick = size.scaled(metrics.underline_thickness > 0 ? metrics.underline_thickness : 0.05);
        if (own.decoration_thickness.is_length()) thick = own.decoration_thickness.of(size);
        const style::Colour colour = own.decoration_colour.value_or(at->style.inherited->colour);
        const auto rule = [&](Length y) {
            draw({FillArea{{x + piece.x, y, piece.width, thick}, {}, colour}, owner.node_id, true});
        };
        const auto has = [&](style::Decoration line) { return (own.decoration & static_cast<std::uint8_t>(line)) != 0; };
        if (has(style::Decoration::underline)) rule(baseline + size.scaled(metrics.underline_position < 0 ? -metrics.underline_position : 0.1));
        if (has(style::Decoration::overline)) rule(baseline - size.scaled(metrics.ascent));
        if (has(style::Decoration::line_through)) rule(baseline - size.scaled(metrics.x_height / 2));
    }
}

} // namespace

DisplayList paint(const pages::Pagination& pagination) {
    DisplayList list;
    for (const pages::Page& page : pagination.pages) list.pages.push_back(PagePainter(pagination, page).paint());
    for (const pages::Bookmark& mark : pagination.bookmarks)
        list.bookmarks.push_back({mark.level, mark.open, mark.title, mark.page, mark.y});
    return list;
}

} // namespace makeready::paint
