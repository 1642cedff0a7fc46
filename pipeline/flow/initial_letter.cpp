#include "initial_letter.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::InheritedStyle;
using style::InitialAlign;

const Box* initial_of(const InlineContent& content) {
    for (const Box* box : content.owners->inserted)
        if (box->is_initial) return box;
    return nullptr;
}

bool begins_with_initial(const Box& box) {
    for (const Box* child : box.children) {
        if (child->is_initial) return true;
        if (child->is_out_of_flow() || child->kind == BoxKind::marker) continue;
        const bool may_begin = child->kind == BoxKind::block || child->kind == BoxKind::inline_;
        return may_begin && begins_with_initial(*child);
    }
    return false;
}

namespace {

/// The block whose lines stand beside the letter.
const Box& block_around(const Box& letter) {
    const Box* at = letter.parent;
    while (at->kind == BoxKind::inline_) at = at->parent;
    return *at;
}

/// How far text reaches over and under its alphabetic baseline to the lines that align it, in em.
struct Extent {
    double over = 0, under = 0;
};

// Where a face does not say, its hanging baseline is taken to be at eight tenths of its ascent, and
// its em box to lie around the baseline as its ascent and descent do (CSS Inline 3, Baseline
// Synthesis).
Extent extent_of(const text::Face* face, InitialAlign::Line line) {
    const text::FaceMetrics metrics =
        face ? face->metrics : text::FaceMetrics{.ascent = 0.8, .descent = 0.2, .cap_height = 0.7};
    switch (line) {
    case InitialAlign::Line::ideographic: {
        const double whole = metrics.ascent + metrics.descent;
        return {metrics.ascent / whole, metrics.descent / whole};
    }
    case InitialAlign::Line::hanging:
        return {metrics.ascent * 0.8, 0};
    case InitialAlign::Line::leading:
        return {metrics.ascent, metrics.descent};
    case InitialAlign::Line::alphabetic:
        break;
    }
    return {metrics.cap_height, 0};
}

/// Where the letter's upper and lower edge stand, from the top of the first line.
struct Span {
    Length top, foot;
};

// Font Sizing of Initial Letters: it reaches from what aligns the first of so many lines down to
// that of the last.
Span span_of(const Box& letter, Shop& shop) {
    const InheritedStyle& root = *block_around(letter).style.inherited;
    const style::InitialLetter asked = letter.style.own->initial_letter;
    const InitialAlign::Line line = letter.style.inherited->initial_align.line;
    const LineReach strut = line_reach(root, shop);
    LineReach text = strut;
    if (line != InitialAlign::Line::leading) {
        const Extent extent = extent_of(shop.typesetter.face(root.font, shop.report), line);
        text = {root.font.size.scaled(extent.over), root.font.size.scaled(extent.under)};
    }
    const Length leading = strut.above + strut.below;
    const Length foot = strut.above + leading * (asked.sink - 1) + text.below;
    return {foot - leading.scaled(asked.size - 1) - text.above - text.below, foot};
}

/// The size at which a letter's extent is that high.
Length fitting_size(style::FontStyle font, InitialAlign::Line line, Length height, Shop& shop) {
    // Its optical size may change its measures.
    for (int round = 0; round < 2; ++round) {
        const Extent extent = extent_of(shop.typesetter.face(font, shop.report), line);
        font.size = std::max(height.scaled(1 / (extent.over + extent.under)), Length{1});
    }
    return font.size;
}

/// The letter's text at its used size; lengths in em stay those of its computed size.
InlineContent enlarged(const Box& letter, Length size, Length whole, Shop& shop) {
    InlineContent content = collect_inline(letter, {whole, {}, false}, shop);
    const Length computed = letter.style.inherited->font.size;
    const double factor =
        static_cast<double>(size.units) / static_cast<double>(std::max(computed, Length{1}).units);
    const auto larger = [&](const InheritedStyle& style) {
        InheritedStyle made = style;
        made.font.size = style.font.size == computed ? size : style.font.size.scaled(factor);
        made.line_height = {};
        made.indent = style::fixed({});
        return &content.owners->styles.emplace_back(std::move(made));
    };
    content.text.style.inherited = larger(*content.text.style.inherited);
    for (text::Span& span : content.text.spans)
        span.style.inherited = larger(*span.style.inherited);
    return content;
}

/// The letter on a line of its own.
LineBox line_of(const Box& letter, const InlineContent& content, Shop& shop) {
    const auto paragraph =
        std::make_shared<const text::Paragraph>(shop.typesetter.shape(content.text, shop.report));
    const Length width = paragraph->max_content_width();
    const auto fitting = [&](int) { return text::LineRoom{{}, width}; };
    std::vector<text::Line> lines = paragraph->set_lines(fitting, 0, shop.report);
    LineBox made = LineBoxer(letter, {{}, {}, is_rtl(letter)}, content, shop)
                       .make(std::move(lines.front()), paragraph);
    made.width = width;
    return made;
}

/// What a letter prints, from its origin; nothing printed is as good as a box of no size.
text::InkBox ink_of(const LineBox& set, Shop& shop) {
    if (const auto ink = shop.typesetter.ink(set.line->line)) return *ink;
    return {};
}

/// The content box of an initial letter, from its origin on the baseline.
using ContentBox = text::InkBox;

// Sizing the Initial Letter Box: it fits the ink, and the lines it spans; ink over them is not
// minded, unless it is in a box. Inline Positioning: without a box it stands with its bearing.
ContentBox content_box(const ContentBox& spanned, const text::InkBox& ink, const Box& letter,
                       const UsedEdges& edges) {
    ContentBox box = ink;
    box.foot = std::max(ink.foot, spanned.foot);
    box.top = edges.head().units > 0 ? std::min(ink.top, spanned.top) : spanned.top;
    if (edges.sides().units > 0) return box;
    if (is_rtl(letter))
        box.right = spanned.right;
    else
        box.left = spanned.left;
    return box;
}

/// A letter that has been set, and where its margin box begins, from the top of the first line.
struct Made {
    FragmentRef fragment;
    Length top;
};

/// How much of a span is for the letter itself.
Length letter_height(const Box& letter, const Span& span, const UsedEdges& edges) {
    const bool is_of_box = letter.style.inherited->initial_align.is_border_box;
    const Length outer = is_of_box ? edges.head() + edges.foot() : Length{};
    return std::max(span.foot - span.top - outer, Length{});
}

std::shared_ptr<Fragment> with_edges(const Box& letter, const UsedEdges& edges) {
    auto fragment = std::make_shared<Fragment>();
    fragment->box = &letter;
    fragment->margin = edges.margin;
    fragment->border = edges.border;
    fragment->padding = edges.padding;
    fragment->width = edges.sides();
    fragment->height = edges.head() + edges.foot();
    return fragment;
}

Made make_initial(const Box& letter, const Containing& in, Shop& shop) {
    const InitialAlign align = letter.style.inherited->initial_align;
    const style::FontStyle& font = letter.style.inherited->font;
    const UsedEdges edges = plain_edges(letter, in.width);
    const Span span = span_of(letter, shop);
    const Length height = letter_height(letter, span, edges);
    const auto fragment = with_edges(letter, edges);
    const Length size = fitting_size(font, align.line, height, shop);
    const InlineContent content = enlarged(letter, size, in.width, shop);
    if (content.text.text.empty()) return {fragment, span.top};
    const LineBox set = line_of(letter, content, shop);
    const Extent extent = extent_of(shop.typesetter.face(font, shop.report), align.line);
    const Length over = height.scaled(extent.over / (extent.over + extent.under));
    const ContentBox box =
        content_box({{}, set.width, -over, height - over}, ink_of(set, shop), letter, edges);
    fragment->height += box.foot - box.top;
    fragment->width += box.right - box.left;
    if (const auto asked = asked_width(letter, in, shop)) fragment->width = *asked;
    const Length baseline = edges.head() - box.top;
    const FragmentRef line = line_item(letter, {}, set).fragment;
    fragment->children.push_back({edges.start() - box.left, baseline - set.line->baseline, line});
    fragment->holds_placeholders = line->holds_placeholders;
    const Length stands = span.top + (align.is_border_box ? edges.head() : Length{}) + over;
    return {fragment, stands - baseline - edges.margin.top};
}

} // namespace

FragmentRef set_initial(const Box& letter, const BlockSpace& space, Shop& shop) {
    return make_initial(letter, {space.containing_width, space.containing_height, false}, shop)
        .fragment;
}

// Block-axis Positioning: what stands higher than its block pushes the first line down; on a line
// grid, by steps.
InitialPlace place_of_initial(const Box& letter, Length whole, Shop& shop) {
    const Length top = make_initial(letter, {whole, {}, false}, shop).top;
    InitialPlace place{std::max(-top, Length{}), top};
    const Length grid = block_around(letter).style.inherited->line_grid;
    if (grid.units <= 0) return place;
    place.raise = grid * ((place.raise.units + grid.units - 1) / grid.units);
    return place;
}

style::Edges<Length> float_margin(const Box& box, Length whole) {
    style::Edges<Length> margin = plain_edges(box, whole).margin;
    if (!box.is_initial) return margin;
    const InheritedStyle& root = *block_around(box).style.inherited;
    if (root.indent_hanging || !root.indent.is_length()) return margin;
    (is_rtl(box) ? margin.right : margin.left) += root.indent.of(whole);
    return margin;
}

void leave_indent_to_initial(InlineContent& content) {
    if (!initial_of(content) || content.text.style.inherited->indent_hanging) return;
    InheritedStyle plain = *content.text.style.inherited;
    plain.indent = style::fixed({});
    content.text.style.inherited = &content.owners->styles.emplace_back(std::move(plain));
}

} // namespace makeready::flow
