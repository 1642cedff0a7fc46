// Line boxes: how high, where the baseline is, where each inline box stands (CSS 2.1, 10.8).
#include "inline_setter.hpp"
#include "items.hpp"
#include "line_content.hpp"
#include "relative.hpp"
#include "text_overflow.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::VerticalAlign;

namespace {

struct Content {
    Length ascent, descent;
};

/// The content area of text (10.6.1): from the face's ascent to its descent.
Content content_area(const style::InheritedStyle& style, const text::Face* face) {
    const Length size = style.font.size;
    if (!face) return {size.scaled(0.8), size.scaled(0.2)};
    return {size.scaled(face->metrics.ascent), size.scaled(face->metrics.descent)};
}

} // namespace

/// An inline box, an atomic, or the strut (the first), while a line is made. Boxes with
/// vertical-align top or bottom begin an aligned subtree of their own.
struct LineBoxer::Open {
    const Box* box = nullptr;
    std::int32_t parent = -1;
    Reach reach;
    Length raise;          ///< Of its baseline, over that of its subtree.
    std::int32_t root = 0; ///< Index of the box whose subtree it is in.
    Shift shift;           ///< position: relative, all of the boxes around it together.
};

LineBoxer::LineBoxer(const Box& block, const Containing& in, const InlineContent& content,
                     Shop& shop)
    : block_(block), in_(in), text_(content.text), text_before_(content.before),
      owners_(content.owners), atomics_(content.atomics), shop_(shop) {}

LineBoxer::LineBoxer(const Box& block, const Containing& in, const SetLine& line, Shop& shop)
    : block_(block), in_(in), text_(line.paragraph->source()), text_before_(line.text_before),
      owners_(line.owners), shop_(shop) {}

// Half the leading goes above the glyphs, half below (10.8.1).
LineReach line_reach(const style::InheritedStyle& style, Shop& shop) {
    const text::Face* face = shop.typesetter.face(style.font, shop.report);
    if (face && style.line_height.kind == style::LineHeight::Kind::normal) {
        const NaturalLine line = natural_line(style.font.size, *face);
        return {line.above, line.below};
    }
    const Length height = line_height(style, face);
    const Content area = content_area(style, face);
    const Length above = area.ascent + Length{(height - area.ascent - area.descent).units >> 1};
    return {above, height - above};
}

Length LineBoxer::strut_height() const {
    const LineReach reach = reach_of(*text_.style.inherited);
    return reach.above + reach.below;
}

Length LineBoxer::raise_in_parent(const Box& box, const Reach& own, const Box& parent) const {
    const style::InheritedStyle& outer = *parent.style.inherited;
    const Length size = outer.font.size;
    const text::Face* face = shop_.typesetter.face(outer.font, shop_.report);
    const Content area = content_area(outer, face);
    switch (box.style.own->vertical_align) {
    case VerticalAlign::super:
        return size.scaled(1.0 / 3);
    case VerticalAlign::sub:
        return -size.scaled(1.0 / 5);
    case VerticalAlign::text_top:
        return area.ascent - own.above;
    case VerticalAlign::text_bottom:
        return own.below - area.descent;
    case VerticalAlign::middle: {
        const Length half_x =
            size.scaled((face && face->metrics.x_height > 0 ? face->metrics.x_height : 0.5) / 2);
        return half_x - (own.above - own.below) / 2;
    }
    case VerticalAlign::length: {
        const text::Face* mine = shop_.typesetter.face(box.style.inherited->font, shop_.report);
        return box.style.own->vertical_offset.of(line_height(*box.style.inherited, mine));
    }
    default:
        return {};
    }
}

namespace {

bool is_at_edge(const Box& box) {
    const VerticalAlign align = box.style.own->vertical_align;
    return align == VerticalAlign::top || align == VerticalAlign::bottom;
}

// CSS 2.1, 10.8.1: an inline-block stands on the baseline of its last line, an inline-table on that
// of its first row; what shows none, on its margin's foot.
Length baseline_of(const Box& box, const Fragment& fragment) {
    if (box.kind == BoxKind::replaced) return {-1};
    if (box.kind == BoxKind::table || is_flex(box) || is_grid(box)) return first_baseline(fragment);
    const bool hides = box.style.own->overflow != style::Overflow::visible &&
                       box.style.own->overflow != style::Overflow::clip;
    return hides ? Length{-1} : last_baseline(fragment);
}

} // namespace

/// One line while it is made: who is on it, how far each reaches, and where each comes to stand.
class LineBoxer::Making {
public:
    Making(const LineBoxer& boxer, text::Line line, const text::InlineText& text)
        : boxer_(boxer), line_(std::move(line)), text_(text), owners_(*boxer.owners_),
          set_(std::make_shared<SetLine>()) {
        set_->text_before = boxer.text_before_;
    }

    LineBox run(std::shared_ptr<const text::Paragraph> paragraph);

private:
    using Index = std::int32_t;

    Index add(const Box& box, Index parent, const Reach& reach);
    void open_inline_boxes();
    void open_pieces();
    void open_atomic(std::size_t piece, const FragmentRef& atomic);
    void reach_with_face(const text::Piece& piece, Open& open) const;
    void measure();
    Reach measure_subtrees(std::vector<Reach>& extents) const;
    void make_inline_box(const Open& open, Index index);
    void make_inline_boxes();
    void mark_ends();
    void mark_pieces();
    void cut_edges(InlineBox& box) const;
    void place_piece(std::size_t n);
    void place_insertion(const text::Piece& piece, const Open& open, Length raise);

    Open& at(Index index) { return opens_[static_cast<std::size_t>(index)]; }

    const Open& at(Index index) const { return opens_[static_cast<std::size_t>(index)]; }

    bool is_root(std::size_t n) const { return opens_[n].root == static_cast<Index>(n); }

    static bool is_at_top(const Open& open) {
        return open.box->style.own->vertical_align == VerticalAlign::top;
    }

    /// The raise of its baseline over that of the line.
    Length raise_of(Index index) const {
        return at(index).raise + root_raise_[static_cast<std::size_t>(at(index).root)];
    }

    const LineBoxer& boxer_;
    text::Line line_;
    const text::InlineText& text_;
    const InlineOwners& owners_;
    std::shared_ptr<SetLine> set_;
    std::vector<Open> opens_;     ///< The strut, then inline boxes, then atomics.
    std::vector<Index> of_range_; ///< For each inline box of the paragraph: its index in `opens_`.
    std::vector<Index> of_piece_;
    std::size_t inline_count_ = 0;
    Reach whole_;
    std::vector<Length> root_raise_; ///< Of subtrees that are aligned to the line's edges.
};

LineBoxer::Making::Index LineBoxer::Making::add(const Box& box, Index parent, const Reach& reach) {
    const Open& outer = at(parent);
    Open open{&box, parent, reach, outer.raise, outer.root, outer.shift};
    if (is_at_edge(box)) {
        open.root = static_cast<Index>(opens_.size());
        open.raise = {};
    } else {
        open.raise += boxer_.raise_in_parent(box, reach, *outer.box);
    }
    const Containing& in = boxer_.in_;
    const Shift shift = relative_shift(box, in.width, in.height, in.rtl);
    open.shift.x += shift.x;
    open.shift.y += shift.y;
    opens_.push_back(open);
    return static_cast<Index>(opens_.size() - 1);
}

void LineBoxer::Making::open_inline_boxes() {
    const Reach strut = boxer_.reach_of(*boxer_.text_.style.inherited);
    opens_.push_back({&boxer_.block_, -1, strut, {}, 0, {}});
    of_range_.assign(owners_.boxes.size(), -1);
    for (std::size_t n = 0; n < owners_.boxes.size(); ++n) {
        const InlineOwners::Range& range = owners_.boxes[n];
        if (range.end <= line_.begin || range.begin >= line_.end) continue;
        const Index parent =
            range.parent < 0 ? 0 : of_range_[static_cast<std::size_t>(range.parent)];
        of_range_[n] =
            add(*range.box, std::max(parent, 0), boxer_.reach_of(*range.box->style.inherited));
    }
    inline_count_ = opens_.size();
}

void LineBoxer::Making::open_pieces() {
    of_piece_.resize(line_.pieces.size());
    for (std::size_t n = 0; n < line_.pieces.size(); ++n) {
        const text::Piece& piece = line_.pieces[n];
        const Index range = owners_.spans[piece.span];
        of_piece_[n] = range < 0 ? 0 : std::max(of_range_[static_cast<std::size_t>(range)], 0);
        const FragmentRef* atomic = nullptr;
        if (piece.insertion >= 0)
            atomic = &boxer_.atomics_[static_cast<std::size_t>(piece.insertion)];
        if (atomic && *atomic)
            open_atomic(n, *atomic);
        else
            reach_with_face(piece, at(of_piece_[n]));
    }
}

void LineBoxer::Making::open_atomic(std::size_t piece, const FragmentRef& atomic) {
    const Box& box = *owners_.inserted[static_cast<std::size_t>(line_.pieces[piece].insertion)];
    const style::Edges<Length> margin = plain_edges(box, boxer_.in_.width).margin;
    const Length height = atomic->height + margin.top + margin.bottom;
    const Length baseline = baseline_of(box, *atomic);
    const Length above = baseline.units >= 0 ? margin.top + baseline : height;
    of_piece_[piece] = add(box, of_piece_[piece], {above, height - above});
}

// With line-height: normal, every face on the line has its say.
void LineBoxer::Making::reach_with_face(const text::Piece& piece, Open& open) const {
    const style::InheritedStyle& style = *text_.spans[piece.span].style.inherited;
    if (!piece.run.face || style.line_height.kind != style::LineHeight::Kind::normal) return;
    const NaturalLine line = natural_line(style.font.size, *piece.run.face);
    open.reach.above = std::max(open.reach.above, line.above);
    open.reach.below = std::max(open.reach.below, line.below);
}

// 10.8: the line is as high as its subtrees need; those aligned to its edges come last.
LineBoxer::Reach LineBoxer::Making::measure_subtrees(std::vector<Reach>& extents) const {
    extents.assign(opens_.size(), Reach{-style::Size::no_limit, -style::Size::no_limit});
    for (const Open& open : opens_) {
        Reach& extent = extents[static_cast<std::size_t>(open.root)];
        extent.above = std::max(extent.above, open.reach.above + open.raise);
        extent.below = std::max(extent.below, open.reach.below - open.raise);
    }
    Reach whole = extents[0];
    for (std::size_t n = 1; n < opens_.size(); ++n) {
        if (!is_root(n)) continue;
        const Length height = extents[n].above + extents[n].below;
        const Length more = height - (whole.above + whole.below);
        if (more.units > 0) (is_at_top(opens_[n]) ? whole.below : whole.above) += more;
    }
    return whole;
}

void LineBoxer::Making::measure() {
    std::vector<Reach> extents;
    whole_ = measure_subtrees(extents);
    root_raise_.resize(opens_.size());
    for (std::size_t n = 1; n < opens_.size(); ++n) {
        if (!is_root(n)) continue;
        const bool top = is_at_top(opens_[n]);
        root_raise_[n] = top ? whole_.above - extents[n].above : extents[n].below - whole_.below;
    }
}

void LineBoxer::Making::make_inline_box(const Open& open, Index index) {
    InlineBox box;
    box.box = open.box;
    box.parent = open.parent - 1;
    const style::InheritedStyle& style = *open.box->style.inherited;
    Shop& shop = boxer_.shop_;
    const Content area = content_area(style, shop.typesetter.face(style.font, shop.report));
    const UsedEdges edges = plain_edges(*open.box, boxer_.in_.width);
    box.margin = edges.margin;
    box.border = edges.border;
    box.padding = edges.padding;
    box.y = whole_.above - raise_of(index) - area.ascent - edges.head() + open.shift.y;
    box.height = area.ascent + area.descent + edges.head() + edges.foot();
    box.first = line_.pieces.size();
    set_->boxes.push_back(box);
}

void LineBoxer::Making::make_inline_boxes() {
    for (std::size_t n = 1; n < inline_count_; ++n)
        make_inline_box(opens_[n], static_cast<Index>(n));
    mark_ends();
    mark_pieces();
    for (InlineBox& box : set_->boxes) cut_edges(box);
    for (std::size_t n = 0; n < set_->boxes.size(); ++n) set_->boxes[n].x += opens_[n + 1].shift.x;
}

void LineBoxer::Making::mark_ends() {
    for (std::size_t n = 0; n < owners_.boxes.size(); ++n) {
        if (of_range_[n] < 1) continue;
        InlineBox& box = set_->boxes[static_cast<std::size_t>(of_range_[n] - 1)];
        const InlineOwners::Range& range = owners_.boxes[n];
        box.begins = range.begin >= line_.begin && !range.is_begun && range.box->starts_here;
        box.ends = range.end <= line_.end && range.box->ends_here;
    }
}

void LineBoxer::Making::mark_pieces() {
    for (std::size_t n = 0; n < line_.pieces.size(); ++n) {
        Index index = of_piece_[n];
        if (index >= static_cast<Index>(inline_count_)) index = at(index).parent;
        for (; index > 0; index = at(index).parent) {
            InlineBox& box = set_->boxes[static_cast<std::size_t>(index - 1)];
            box.first = std::min(box.first, n);
            box.last = std::max(box.last, n + 1);
        }
    }
}

// An edge that is on another line takes no room on this one.
void LineBoxer::Making::cut_edges(InlineBox& box) const {
    const bool rtl = is_rtl(*box.box);
    const bool left = rtl ? box.ends : box.begins;
    const bool right = rtl ? box.begins : box.ends;
    if (!left) box.margin.left = box.border.left = box.padding.left = {};
    if (!right) box.margin.right = box.border.right = box.padding.right = {};
    if (box.first >= box.last) return;
    const text::Piece& last = line_.pieces[box.last - 1];
    box.x = line_.pieces[box.first].x + box.margin.left;
    box.width = last.x + last.width - box.margin.right - box.x;
}

void LineBoxer::Making::place_insertion(const text::Piece& piece, const Open& open, Length raise) {
    const auto index = static_cast<std::size_t>(piece.insertion);
    const Box& box = *owners_.inserted[index];
    if (const FragmentRef& fragment = boxer_.atomics_[index]) {
        const style::Edges<Length> margin = plain_edges(box, boxer_.in_.width).margin;
        const Length top = whole_.above - raise - open.reach.above;
        set_->atomics.push_back(
            {piece.x + margin.left + open.shift.x, top + margin.top + open.shift.y, fragment});
        return;
    }
    if (!box.is_absolute()) return;
    auto place = std::make_shared<Fragment>();
    place->box = &box;
    place->is_placeholder = place->holds_placeholders = true;
    // CSS 2.1, 10.6.4: a block would have begun a line of its own.
    const bool starts = box.style.own->was_inline;
    const bool line_is_begun = !starts && has_content_before(piece, line_, owners_);
    const Length edge = boxer_.in_.rtl ? boxer_.in_.width : Length{};
    set_->asides.push_back(
        {starts ? piece.x : edge, line_is_begun ? whole_.above + whole_.below : Length{}, place});
}

void LineBoxer::Making::place_piece(std::size_t n) {
    text::Piece& piece = line_.pieces[n];
    const Open& open = at(of_piece_[n]);
    const Length raise = raise_of(of_piece_[n]);
    set_->raise.push_back(raise - open.shift.y);
    if (piece.insertion >= 0) place_insertion(piece, open, raise);
    if (open.shift.x.units != 0) piece.x += open.shift.x;
}

LineBox LineBoxer::Making::run(std::shared_ptr<const text::Paragraph> paragraph) {
    open_inline_boxes();
    open_pieces();
    measure();
    LineBox made;
    made.is_empty = is_blank(line_, text_, owners_, boxer_.block_);
    set_->baseline = whole_.above;
    make_inline_boxes();
    set_->raise.reserve(line_.pieces.size());
    for (std::size_t n = 0; n < line_.pieces.size(); ++n) place_piece(n);
    set_->line = std::move(line_);
    set_->paragraph = std::move(paragraph);
    set_->owners = boxer_.owners_;
    made.height = whole_.above + whole_.below;
    made.line = std::move(set_);
    return made;
}

LineBox LineBoxer::make(text::Line line, std::shared_ptr<const text::Paragraph> paragraph) {
    const text::InlineText& text = paragraph->source();
    line = with_overflow_mark(std::move(line), block_, in_.width, shop_);
    return Making(*this, std::move(line), text).run(std::move(paragraph));
}

} // namespace makeready::flow
