// Intrinsic widths (CSS Sizing 3, 5).
#include "block_memo.hpp"
#include "edges.hpp"
#include "inline_setter.hpp"
#include "items.hpp"
#include "replaced.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

namespace {

Length paragraph_width(const Box& box, AtomicWidth which, Shop& shop) {
    InlineContent content = collect_inline(box, {}, shop, which);
    if (content.text.text.empty()) return {};
    const text::Paragraph paragraph = shop.typesetter.shape(std::move(content.text), shop.report);
    const style::Size& indent = box.style.inherited->indent;
    const Length first =
        indent.is_length() && !box.style.inherited->indent_hanging ? indent.length : Length{};
    const Length narrow = paragraph.min_content_width();
    const Length wide = paragraph.max_content_width();
    if (which == AtomicWidth::wide) return std::max(wide + first, Length{});
    // Of several words it is seldom the first that is widest, indent and all.
    return narrow == wide ? std::max(narrow + first, Length{}) : narrow;
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

void float_widths(const Box& box, Rows& rows, Length& beside, Shop& shop) {
    for (const Box* child : box.children) {
        if (child->is_float()) {
            const IntrinsicWidths inside = intrinsic_widths(*child, shop);
            beside += inside.wide;
            rows.add_float(*child, {inside.narrow, {}});
        } else if (child->kind == BoxKind::inline_) {
            float_widths(*child, rows, beside, shop);
        }
    }
}

IntrinsicWidths measured_widths(const Box& box, Shop& shop, bool inside_columns) {
    if (contains_size(box)) return {};
    if (box.kind == BoxKind::table) return table_widths(box, shop);
    if (has_columns(box) && !inside_columns) { // CSS Multicol 1, 3.2.
        const style::OwnStyle& own = *box.style.own;
        IntrinsicWidths one = content_widths(box, shop, true);
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
    if (box.kind == BoxKind::replaced) {
        const Length natural = natural_width(box, shop) - horizontal_edges(box, {});
        const bool by_percent =
            box.style.own->max_width.percent > 0 || box.style.own->width.percent > 0;
        return {by_percent ? Length{} : natural, natural};
    }
    if (is_flex(box)) return flex_widths(box, shop);
    if (is_grid(box)) return grid_item_widths(box, shop);
    IntrinsicWidths widths;
    Rows rows(widths);
    if (box.holds_lines) {
        widths = {paragraph_width(box, AtomicWidth::narrow, shop),
                  paragraph_width(box, AtomicWidth::wide, shop)};
        Length beside;
        float_widths(box, rows, beside, shop);
        widths.wide += beside;
        return widths;
    }
    for (const Box* child : box.children) {
        if (child->kind == BoxKind::marker || child->is_absolute()) continue;
        const IntrinsicWidths inside = intrinsic_widths(*child, shop);
        if (child->is_float())
            rows.add_float(*child, inside);
        else
            rows.add_block(*child, inside);
    }
    rows.end();
    return widths;
}

} // namespace

IntrinsicWidths content_widths(const Box& box, Shop& shop, bool inside_columns) {
    if (box.inner_turn) {
        const Length width = turned_width(box, shop);
        return {width, width};
    }
    if (!shop.memo || inside_columns) return measured_widths(box, shop, inside_columns);
    if (const IntrinsicWidths* known = shop.memo->widths(box)) return *known;
    const IntrinsicWidths widths = measured_widths(box, shop, false);
    shop.memo->keep(box, widths);
    return widths;
}

// CSS Sizing 3, 5.2: a given width counts, with its limits; percentages count as auto.
IntrinsicWidths intrinsic_widths(const Box& box, Shop& shop) {
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
        widths = content_widths(box, shop);
        widths.narrow += sides;
        widths.wide += sides;
        if (own.width.kind == style::Size::Kind::min_content) widths.wide = widths.narrow;
        if (own.width.kind == style::Size::Kind::max_content) widths.narrow = widths.wide;
        if (own.aspect_ratio && given(own.height) && box.kind != BoxKind::replaced)
            widths.narrow = widths.wide = own.height.length.scaled(*own.aspect_ratio) + outer;
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
