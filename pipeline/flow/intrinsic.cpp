// Intrinsic widths (CSS Sizing 3, 5).
#include "block_memo.hpp"
#include "edges.hpp"
#include "initial_letter.hpp"
#include "items.hpp"
#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

namespace {

using Height = std::optional<Length>;

/// All on one line but for forced breaks: the indent counts for the first line alone.
Length indented_width(const text::Paragraph& paragraph, Length indent, Shop& shop) {
    if (paragraph.source().text.find("\u2028") == std::string::npos)
        return std::max(paragraph.max_content_width() + indent, Length{});
    const auto endless = [](int) { return text::LineRoom{{}, 100000_pt}; };
    Length widest;
    for (const text::Line& line : paragraph.set_lines(endless, 0, shop.report))
        for (const text::Piece& piece : line.pieces)
            widest = std::max(widest, piece.x + piece.width);
    return widest;
}

Length paragraph_width(const Box& box, AtomicWidth which, const Height& height, Shop& shop) {
    InlineContent content = collect_inline(box, {{}, height, false}, shop, which);
    if (content.text.text.empty()) return {};
    const text::Paragraph paragraph = shop.typesetter.shape(std::move(content.text), shop.report);
    const style::Size& indent = box.style.inherited->indent;
    const Length first =
        indent.is_length() && !box.style.inherited->indent_hanging ? indent.length : Length{};
    const Length narrow = paragraph.min_content_width();
    const Length wide = paragraph.max_content_width();
    if (first.units == 0) return which == AtomicWidth::wide ? wide : narrow;
    // Of several words it is seldom the first that is widest, indent and all.
    const bool goes_first = which == AtomicWidth::wide || narrow == wide;
    return goes_first ? indented_width(paragraph, first, shop) : narrow;
}

// Floats stand side by side when there is room (CSS 2.1, 10.3.5: all on one line).
class Rows {
public:
    explicit Rows(IntrinsicWidths& widths) : widths_(widths) {}

    void add_block(const Box& box, IntrinsicWidths inside) {
        // A block that keeps clear, or makes a context, ends what floats side by side.
        end();
        widths_.narrow = std::max(widths_.narrow, inside.narrow);
        widths_.wide = std::max(widths_.wide, inside.wide);
        (void)box;
    }

    void add_float(const Box& box, IntrinsicWidths inside) {
        if (box.style.own->clear != style::Clear::none) end();
        widths_.narrow = std::max(widths_.narrow, inside.narrow);
        row_ += inside.wide;
    }

    void end() {
        widths_.wide = std::max(widths_.wide, row_);
        row_ = {};
    }

private:
    IntrinsicWidths& widths_;
    Length row_;
};

void float_widths(const Box& box, Rows& rows, Length& beside, const Height& height, Shop& shop) {
    for (const Box* child : box.children) {
        if (child->is_float()) {
            const IntrinsicWidths inside = intrinsic_widths(*child, shop, height);
            beside += inside.wide;
            rows.add_float(*child, {inside.narrow, {}});
        } else if (child->kind == BoxKind::inline_) {
            float_widths(*child, rows, beside, height, shop);
        }
    }
}

// CSS Multicol 1, 3.2.
IntrinsicWidths of_columns(const Box& box, IntrinsicWidths one) {
    const style::OwnStyle& own = *box.style.own;
    const Length gap =
        own.column_gap.is_length() ? own.column_gap.of({}) : box.style.inherited->font.size;
    if (own.column_width.is_length()) {
        one.narrow = std::min(one.narrow, own.column_width.of({}));
        one.wide = std::max(own.column_width.of({}), one.narrow);
    }
    const std::int64_t count = std::max(own.column_count, 1);
    const Length gaps = gap * (count - 1);
    const bool by_count = !own.column_width.is_length();
    return {by_count ? one.narrow * count + gaps : one.narrow, one.wide * count + gaps};
}

IntrinsicWidths of_picture(const Box& box, const Height& containing_height, Shop& shop) {
    const Length natural = natural_width(box, containing_height, shop) - horizontal_edges(box, {});
    const bool by_percent =
        box.style.own->max_width.percent > 0 || box.style.own->width.percent > 0;
    return {by_percent ? Length{} : natural, natural};
}

IntrinsicWidths of_flow(const Box& box, const Height& height, Shop& shop) {
    IntrinsicWidths widths;
    Rows rows(widths);
    if (box.holds_lines) {
        widths = {paragraph_width(box, AtomicWidth::narrow, height, shop),
                  paragraph_width(box, AtomicWidth::wide, height, shop)};
        Length beside;
        float_widths(box, rows, beside, height, shop);
        widths.wide += beside;
        return widths;
    }
    for (const Box* child : box.children) {
        if (child->kind == BoxKind::marker || child->is_absolute()) continue;
        const IntrinsicWidths inside = intrinsic_widths(*child, shop, height);
        if (child->is_float())
            rows.add_float(*child, inside);
        else
            rows.add_block(*child, inside);
    }
    rows.end();
    return widths;
}

IntrinsicWidths measured_widths(const Box& box, const Height& height, Shop& shop) {
    if (contains_size(box)) return {};
    if (box.is_initial) {
        const Length width =
            set_initial(box, {{}, {}, {}, {}}, shop)->width - horizontal_edges(box, {});
        return {width, width};
    }
    if (box.kind == BoxKind::table) return table_widths(box, shop);
    if (has_columns(box)) return of_columns(box, of_flow(box, height, shop));
    if (box.kind == BoxKind::replaced) return of_picture(box, height, shop);
    if (is_flex(box)) return flex_widths(box, shop);
    if (is_grid(box)) return grid_item_widths(box, shop);
    return of_flow(box, height, shop);
}

bool is_of_whole(const style::Size& size) {
    return (size.is_length() && size.percent != 0) || size.kind == style::Size::Kind::stretch;
}

/// Whether the height of a box's content can matter to how wide it is.
bool minds_height(const Box& box) {
    const auto minds = [](const Box& child) {
        const style::OwnStyle& own = *child.style.own;
        return is_of_whole(own.height) || is_of_whole(own.min_height) ||
               is_of_whole(own.max_height);
    };
    if (box.kind == BoxKind::replaced) return minds(box);
    return std::any_of(box.children.begin(), box.children.end(), [&](const Box* child) {
        const bool looks_through =
            child->kind == BoxKind::inline_ || (!child->node && child->kind == BoxKind::block);
        return looks_through ? minds_height(*child) : minds(*child);
    });
}

} // namespace

IntrinsicWidths content_widths(const Box& box, Shop& shop, const std::optional<Length>& height) {
    if (box.inner_turn) {
        const Length width = turned_width(box, shop);
        return {width, width};
    }
    if (!shop.memo) {
        // What lies within is asked by each box around it, for each of its widths.
        BlockMemo memo;
        Shop within = shop;
        within.memo = &memo;
        return content_widths(box, within, height);
    }
    if (height && minds_height(box)) return measured_widths(box, height, shop);
    if (const IntrinsicWidths* known = shop.memo->widths(box)) return *known;
    const IntrinsicWidths widths = measured_widths(box, {}, shop);
    shop.memo->keep(box, widths);
    return widths;
}

// CSS Sizing 3, 5.2: a given width counts, with its limits; percentages count as auto.
IntrinsicWidths intrinsic_widths(const Box& box, Shop& shop, const Height& containing_height) {
    const style::OwnStyle& own = *box.style.own;
    const UsedEdges edges = plain_edges(box, {});
    const Length sides = edges.sides();
    const Length outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : sides;
    const auto given = [](const style::Size& size) {
        return size.is_length() && size.percent == 0;
    };
    IntrinsicWidths widths;
    if (given(own.width) && box.kind != BoxKind::cell && box.kind != BoxKind::table &&
        box.kind != BoxKind::replaced) {
        widths.narrow = widths.wide = std::max(own.width.of({}) + outer, sides);
    } else {
        // CSS 2.1, 9.2.1.1: anonymous boxes are ignored for percentages.
        const bool passes =
            box.kind == BoxKind::replaced || (!box.node && box.kind == BoxKind::block);
        const Height inner =
            passes ? containing_height : definite_height(box, {{}, containing_height, false});
        widths = content_widths(box, shop, inner);
        widths.narrow += sides;
        widths.wide += sides;
        if (own.width.kind == style::Size::Kind::min_content) widths.wide = widths.narrow;
        if (own.width.kind == style::Size::Kind::max_content) widths.narrow = widths.wide;
        if (inner)
            if (const auto wide = width_by_ratio(box, *inner + vertical_edges(box, {}), {}))
                widths.narrow = widths.wide = *wide;
        // CSS Sizing 4, 5.1.1: a least height goes over by the ratio.
        if (const auto least = used_height(own.min_height, std::nullopt)) {
            const bool is_outer = own.box_sizing == style::BoxSizing::border_box;
            const Length high = is_outer ? *least : *least + vertical_edges(box, {});
            const Length wide = width_by_ratio(box, high, {}).value_or(Length{});
            widths = {std::max(widths.narrow, wide), std::max(widths.wide, wide)};
        }
    }
    if (box.kind == BoxKind::cell) return widths;
    for (Length* width : {&widths.narrow, &widths.wide}) {
        if (given(own.max_width)) *width = std::min(*width, own.max_width.of({}) + outer);
        if (given(own.min_width)) *width = std::max(*width, own.min_width.of({}) + outer);
        *width += edges.margin.left + edges.margin.right;
        *width = std::max(*width, Length{});
    }
    return widths;
}

} // namespace makeready::flow
