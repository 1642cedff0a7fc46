#include "box_json.hpp"

#include "manuscript.hpp"
#include "strings.hpp"

namespace makeready::command {

using boxes::Box;
using boxes::BoxKind;

std::string_view type_of(const Box& box) {
    const style::Display display = box.style.own ? box.style.own->display : style::Display::block;
    switch (box.kind) {
    case BoxKind::text:
        return "Text";
    case BoxKind::inline_:
        return "Inline";
    case BoxKind::replaced:
        return box.is_inline_level() ? "InlineReplaced" : "BlockReplaced";
    case BoxKind::table:
        return display == style::Display::inline_table ? "InlineTable" : "Table";
    case BoxKind::caption:
        return "TableCaption";
    case BoxKind::row_group:
        return "TableRowGroup";
    case BoxKind::row:
        return "TableRow";
    case BoxKind::cell:
        return "TableCell";
    default:
        break;
    }
    switch (display) {
    case style::Display::flex:
        return "Flex";
    case style::Display::inline_flex:
        return "InlineFlex";
    case style::Display::grid:
        return "Grid";
    case style::Display::inline_grid:
        return "InlineGrid";
    default:
        return box.kind == BoxKind::inline_block ? "InlineBlock" : "Block";
    }
}

std::string_view float_of(const Box* box) {
    if (!box || !box->style.own) return "none";
    switch (box->style.own->floating) {
    case style::Float::left:
        return "left";
    case style::Float::right:
        return "right";
    case style::Float::footnote:
        return "footnote";
    case style::Float::top:
        return "top";
    case style::Float::bottom:
        return "bottom";
    default:
        return "none";
    }
}

Json tag_of(const Box* box) {
    for (; box; box = box->parent) {
        if (!box->node) continue;
        const std::string name = box->node->is_element() ? box->node->name.text() : "";
        return box->pseudo.empty() ? name : concat(name, "::", box->pseudo);
    }
    return nullptr;
}

namespace {

using Edges = style::Edges<Length>;

Json four(const Edges& edges) {
    return {edges.top.px(), edges.right.px(), edges.bottom.px(), edges.left.px()};
}

} // namespace

Json boxed(std::string_view type, Json tag, const Rectangle& area, const Edges& margin,
           const Edges& border, const Edges& padding) {
    Json out;
    out["type"] = type;
    out["tag"] = std::move(tag);
    out["x"] = (area.x - margin.left).px();
    out["y"] = (area.y - margin.top).px();
    out["w"] = (area.width - border.left - border.right - padding.left - padding.right).px();
    out["h"] = (area.height - border.top - border.bottom - padding.top - padding.bottom).px();
    out["margin"] = four(margin);
    out["padding"] = four(padding);
    out["border"] = four(border);
    return out;
}

} // namespace makeready::command
