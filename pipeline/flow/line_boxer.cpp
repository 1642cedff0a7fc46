// Line boxes: how high, where the baseline is, where each inline box stands (CSS 2.1, 10.8).
#include "inline_setter.hpp"
#include "relative.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::VerticalAlign;

Length line_height(const style::InheritedStyle& style, const text::Face* face) {
    switch (style.line_height.kind) {
    case style::LineHeight::Kind::factor:
        return style.font.size.scaled(style.line_height.factor);
    case style::LineHeight::Kind::length:
        return style.line_height.length;
    default:
        break;
    }
    if (!face) return style.font.size.scaled(1.2);
    const text::FaceMetrics& m = face->metrics;
    return style.font.size.scaled(m.ascent + m.descent + m.line_gap);
}

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
    : block_(block), in_(in), content_(content), shop_(shop) {}

// Half the leading goes above the glyphs, half below (10.8.1).
LineBoxer::Reach LineBoxer::reach_of(const style::InheritedStyle& style) const {
    const text::Face* face = shop_.typesetter.face(style.font, shop_.report);
    const Length height = line_height(style, face);
    const Content area = content_area(style, face);
    const Length above = area.ascent + Length{(height - area.ascent - area.descent).units >> 1};
    return {above, height - above};
}

Length LineBoxer::strut_height() const {
    const Reach reach = reach_of(*content_.text.style.inherited);
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
    if (box.kind == BoxKind::table) return first_baseline(fragment);
    const bool hides = box.style.own->overflow != style::Overflow::visible &&
                       box.style.own->overflow != style::Overflow::clip;
    return hides ? Length{-1} : last_baseline(fragment);
}

bool is_blank(const text::Line& line, const text::InlineText& text, const Box& block) {
    const auto mode = block.style.inherited->white_space;
    if (mode == style::WhiteSpace::pre || mode == style::WhiteSpace::pre_wrap ||
        mode == style::WhiteSpace::break_spaces)
        return false;
    for (const text::Piece& piece : line.pieces) {
        if (piece.insertion < 0) continue;
        const auto kind = text.insertions[static_cast<std::size_t>(piece.insertion)].kind;
        if (kind != text::Insertion::Kind::mark) return false;
    }
    for (std::size_t at = line.begin; at < line.end && at < text.text.size();) {
        if (text.text[at] == ' ')
            ++at;
        else if (text.text.compare(at, 3, "\uFFFC") == 0)
            at += 3;
        else
            return false;
    }
    return true;
}

} // namespace

LineBox LineBoxer::make(text::Line line, std::shared_ptr<const text::Paragraph> paragraph) {
    const text::InlineText& text = paragraph->source();
    const InlineOwners& owners = *content_.owners;
    auto set = std::make_shared<SetLine>();
    std::vector<Open> opens;
    opens.push_back({&block_, -1, reach_of(*content_.text.style.inherited), {}, 0, {}});
    std::vector<std::int32_t>
        of_range; // For each inline box of the paragraph: its index in `opens`.
    const auto add = [&](const Box& box, std::int32_t parent, const Reach& reach) {
        const Open& outer = opens[static_cast<std::size_t>(parent)];
        Open open{&box, parent, reach, outer.raise, outer.root, outer.shift};
        if (is_at_edge(box)) {
            open.root = static_cast<std::int32_t>(opens.size());
            open.raise = {};
        } else {
            open.raise += raise_in_parent(box, reach, *outer.box);
        }
        const Shift shift = relative_shift(box, in_.width, in_.height, in_.rtl);
        open.shift.x += shift.x;
        open.shift.y += shift.y;
        opens.push_back(open);
        return static_cast<std::int32_t>(opens.size() - 1);
    };
    if (!owners.boxes.empty()) {
        of_range.assign(owners.boxes.size(), -1);
        for (std::size_t n = 0; n < owners.boxes.size(); ++n) {
            const InlineOwners::Range& range = owners.boxes[n];
            if (range.end <= line.begin || range.begin >= line.end) continue;
            const std::int32_t parent =
                range.parent < 0 ? 0 : of_range[static_cast<std::size_t>(range.parent)];
            of_range[n] =
                add(*range.box, std::max(parent, 0), reach_of(*range.box->style.inherited));
        }
    }
    const auto around = [&](const text::Piece& piece) {
        const std::int32_t range = owners.spans[piece.span];
        return range < 0 ? 0 : std::max(of_range[static_cast<std::size_t>(range)], 0);
    };
    const std::size_t inline_count = opens.size();
    std::vector<std::int32_t> of_piece(line.pieces.size());
    for (std::size_t n = 0; n < line.pieces.size(); ++n) {
        const text::Piece& piece = line.pieces[n];
        of_piece[n] = around(piece);
        const FragmentRef* atomic = nullptr;
        if (piece.insertion >= 0)
            atomic = &content_.atomics[static_cast<std::size_t>(piece.insertion)];
        if (atomic && *atomic) {
            const Box& box = *owners.inserted[static_cast<std::size_t>(piece.insertion)];
            const style::Edges<Length> margin = plain_edges(box, in_.width).margin;
            const Length height = (*atomic)->height + margin.top + margin.bottom;
            const Length baseline = baseline_of(box, **atomic);
            const Length above = baseline.units >= 0 ? margin.top + baseline : height;
            of_piece[n] = add(box, of_piece[n], {above, height - above});
            continue;
        }
        // With line-height: normal, every face on the line has its say.
        const style::InheritedStyle& style = *text.spans[piece.span].style.inherited;
        if (!piece.run.face || style.line_height.kind != style::LineHeight::Kind::normal) continue;
        Open& open = opens[static_cast<std::size_t>(of_piece[n])];
        const text::FaceMetrics& m = piece.run.face->metrics;
        const Length size = style.font.size;
        const Length gap = size.scaled(m.line_gap);
        const Length above = size.scaled(m.ascent) + Length{gap.units >> 1};
        open.reach.above = std::max(open.reach.above, above);
        open.reach.below =
            std::max(open.reach.below, size.scaled(m.descent) + gap - Length{gap.units >> 1});
    }

    // 10.8: the line is as high as its subtrees need; those aligned to its edges come last.
    std::vector<Reach> extents(opens.size(), Reach{-style::Size::no_limit, -style::Size::no_limit});
    for (const Open& open : opens) {
        Reach& extent = extents[static_cast<std::size_t>(open.root)];
        extent.above = std::max(extent.above, open.reach.above + open.raise);
        extent.below = std::max(extent.below, open.reach.below - open.raise);
    }
    Reach whole = extents[0];
    for (std::size_t n = 1; n < opens.size(); ++n) {
        if (opens[n].root != static_cast<std::int32_t>(n)) continue;
        const Length height = extents[n].above + extents[n].below;
        const Length more = height - (whole.above + whole.below);
        if (more.units <= 0) continue;
        const bool top = opens[n].box->style.own->vertical_align == VerticalAlign::top;
        (top ? whole.below : whole.above) += more;
    }
    std::vector<Length> root_raise(opens.size());
    for (std::size_t n = 1; n < opens.size(); ++n) {
        if (opens[n].root != static_cast<std::int32_t>(n)) continue;
        const bool top = opens[n].box->style.own->vertical_align == VerticalAlign::top;
        root_raise[n] = top ? whole.above - extents[n].above : extents[n].below - whole.below;
    }
    const auto raise_of = [&](std::int32_t index) {
        const Open& open = opens[static_cast<std::size_t>(index)];
        return open.raise + root_raise[static_cast<std::size_t>(open.root)];
    };

    LineBox made;
    made.is_empty = is_blank(line, text, block_);
    set->baseline = whole.above;
    for (std::size_t n = 1; n < inline_count; ++n) {
        const Open& open = opens[n];
        InlineBox box;
        box.box = open.box;
        box.parent = open.parent - 1;
        const style::InheritedStyle& style = *open.box->style.inherited;
        const Content area = content_area(style, shop_.typesetter.face(style.font, shop_.report));
        const UsedEdges edges = plain_edges(*open.box, in_.width);
        box.margin = edges.margin;
        box.border = edges.border;
        box.padding = edges.padding;
        box.y = whole.above - raise_of(static_cast<std::int32_t>(n)) - area.ascent - edges.head() +
                open.shift.y;
        box.height = area.ascent + area.descent + edges.head() + edges.foot();
        box.first = line.pieces.size();
        set->boxes.push_back(box);
    }
    for (std::size_t n = 0; n < owners.boxes.size(); ++n) {
        if (of_range[n] < 1) continue;
        InlineBox& box = set->boxes[static_cast<std::size_t>(of_range[n] - 1)];
        box.begins = owners.boxes[n].begin >= line.begin && !owners.boxes[n].is_begun;
        box.ends = owners.boxes[n].end <= line.end;
    }
    for (std::size_t n = 0; n < line.pieces.size(); ++n) {
        std::int32_t at = of_piece[n];
        if (at >= static_cast<std::int32_t>(inline_count))
            at = opens[static_cast<std::size_t>(at)].parent;
        for (; at > 0; at = opens[static_cast<std::size_t>(at)].parent) {
            InlineBox& box = set->boxes[static_cast<std::size_t>(at - 1)];
            box.first = std::min(box.first, n);
            box.last = std::max(box.last, n + 1);
        }
    }
    for (InlineBox& box : set->boxes) {
        const bool rtl = is_rtl(*box.box);
        const bool left = rtl ? box.ends : box.begins;
        const bool right = rtl ? box.begins : box.ends;
        if (!left) box.margin.left = box.border.left = box.padding.left = {};
        if (!right) box.margin.right = box.border.right = box.padding.right = {};
        if (box.first >= box.last) continue;
        const text::Piece& last = line.pieces[box.last - 1];
        box.x = line.pieces[box.first].x + box.margin.left;
        box.width = last.x + last.width - box.margin.right - box.x;
    }
    for (std::size_t n = 0; n < set->boxes.size(); ++n) set->boxes[n].x += opens[n + 1].shift.x;

    set->raise.reserve(line.pieces.size());
    for (std::size_t n = 0; n < line.pieces.size(); ++n) {
        text::Piece& piece = line.pieces[n];
        const Open& open = opens[static_cast<std::size_t>(of_piece[n])];
        const Length raise = raise_of(of_piece[n]);
        set->raise.push_back(raise - open.shift.y);
        if (piece.insertion >= 0) {
            const auto index = static_cast<std::size_t>(piece.insertion);
            const Box& box = *owners.inserted[index];
            if (const FragmentRef& fragment = content_.atomics[index]) {
                const style::Edges<Length> margin = plain_edges(box, in_.width).margin;
                const Length top = whole.above - raise - open.reach.above;
                set->atomics.push_back({piece.x + margin.left + open.shift.x,
                                        top + margin.top + open.shift.y, fragment});
            } else if (box.is_absolute()) {
                auto place = std::make_shared<Fragment>();
                place->box = &box;
                place->is_placeholder = place->holds_placeholders = true;
                // CSS 2.1, 10.6.4: a block would have begun a line of its own.
                const bool starts = box.style.own->was_inline;
                const bool line_is_begun = !starts && n > 0;
                set->asides.push_back({starts ? piece.x : Length{},
                                       line_is_begun ? whole.above + whole.below : Length{},
                                       place});
            }
        }
        if (open.shift.x.units != 0) piece.x += open.shift.x;
    }
    set->line = std::move(line);
    set->paragraph = std::move(paragraph);
    set->owners = content_.owners;
    made.height = whole.above + whole.below;
    made.line = std::move(set);
    return made;
}

} // namespace makeready::flow
