// Intrinsic widths (CSS Sizing 3, 5).
#include "flow.hpp"

#include "galley_setter.hpp"
#include "inline_setter.hpp"
#include "replaced.hpp"

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

namespace {

IntrinsicWidths content_widths(const Box& box, Shop& shop) {
    IntrinsicWidths widths;
    if (box.holds_lines) {
        InlineContent content = collect_inline(box, {}, shop);
        if (content.text.text.empty()) return widths;
        const text::Paragraph paragraph = shop.typesetter.shape(std::move(content.text), shop.report);
        return {paragraph.min_content_width(), paragraph.max_content_width()};
    }
    for (const Box* child : box.children) {
        if (child->kind == BoxKind::marker) continue;
        IntrinsicWidths inside;
        if (child->kind == BoxKind::replaced) {
            inside.narrow = inside.wide = natural_width(*child, shop);
            if (child->style.own->max_width.percent > 0) inside.narrow = {};
        } else if (child->kind == BoxKind::row || child->kind == BoxKind::row_group) {
            inside = content_widths(*child, shop);
        } else {
            inside = intrinsic_widths(*child, shop);
        }
        if (box.kind == BoxKind::row) { // Cells stand side by side.
            widths.narrow += inside.narrow;
            widths.wide += inside.wide;
            continue;
        }
        widths.narrow = std::max(widths.narrow, inside.narrow);
        widths.wide = std::max(widths.wide, inside.wide);
    }
    return widths;
}

} // namespace

IntrinsicWidths intrinsic_widths(const Box& box, Shop& shop) {
    const style::OwnStyle& own = *box.style.own;
    const UsedEdges edges = used_edges(box, {}, Length{});
    const Length outer = edges.border.left + edges.border.right + edges.padding.left + edges.padding.right;
    IntrinsicWidths widths = content_widths(box, shop);
    widths.narrow += outer;
    widths.wide += outer;
    const Length box_outer = own.box_sizing == style::BoxSizing::border_box ? Length{} : outer;
    if (own.width.is_length() && own.width.percent == 0 && box.kind != BoxKind::cell)
        widths.narrow = widths.wide = own.width.length + box_outer;
    if (box.kind != BoxKind::cell) {
        widths.narrow += edges.margin.left + edges.margin.right;
        widths.wide += edges.margin.left + edges.margin.right;
    }
    return widths;
}

} // namespace makeready::flow
