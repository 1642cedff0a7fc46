#include "boxes_json.hpp"

#include "box_json.hpp"
#include "strings.hpp"

namespace makeready::command {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using Edges = style::Edges<Length>;

namespace {

constexpr std::array<std::string_view, style::margin_box_count> margin_names = {
    "top-left-corner",     "top-left",     "top-center",    "top-right",
    "top-right-corner",    "right-top",    "right-middle",  "right-bottom",
    "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left",
    "bottom-left-corner",  "left-bottom",  "left-middle",   "left-top",
};

void add_children(const Fragment& fragment, Length x, Length y, Json& out);

Json of_plain(const Fragment& fragment, Length x, Length y) {
    const Box* box = fragment.box;
    const std::string_view type = !box || fragment.is_column ? "Block"
                                  : fragment.is_wrapper
                                      ? (box->is_inline_level() ? "InlineBlock" : "Block")
                                      : type_of(*box);
    const Edges margin = fragment.margin;
    Json out = boxed(type, tag_of(box), {x, y, fragment.width, fragment.height}, margin,
                     fragment.border, fragment.padding);
    if (fragment.is_wrapper) out["is_table_wrapper"] = true;
    if (box && box->kind == BoxKind::cell) {
        out["colspan"] = box->column_span;
        out["rowspan"] = box->row_span;
    }
    out["float"] = float_of(box);
    if (box && box->kind == BoxKind::replaced) return out;
    out["children"] = Json::array();
    add_children(fragment, x, y, out["children"]);
    return out;
}

/// A marker beside its item is a block with one line.
Json of_marker(const Fragment& fragment, Length x, Length y) {
    Json line = of_line(fragment, x, y);
    Json out = boxed("Block", line["tag"], {x, y, fragment.width, fragment.height}, fragment.margin,
                     fragment.border, fragment.padding);
    out["float"] = "none";
    out["children"] = Json::array({std::move(line)});
    return out;
}

} // namespace

Json of_fragment(const Fragment& fragment, Length x, Length y) {
    if (!fragment.line) return of_plain(fragment, x, y);
    const bool is_marker = fragment.box && fragment.box->kind == BoxKind::marker;
    return is_marker ? of_marker(fragment, x, y) : of_line(fragment, x, y);
}

namespace {

/// A row group that has no fragment of its own: around the rows of one box that follow each other.
Json row_group(const std::vector<flow::Placed>& rows, Length x, Length y) {
    Length left = rows.front().x, top = rows.front().y, right = left, bottom = top;
    Json children = Json::array();
    for (const flow::Placed& row : rows) {
        right = std::max(right, row.x + row.fragment->width);
        bottom = std::max(bottom, row.y + row.fragment->height);
        children.push_back(of_fragment(*row.fragment, x + row.x, y + row.y));
    }
    Json out = boxed("TableRowGroup", tag_of(rows.front().fragment->box->parent),
                     {x + left, y + top, right - left, bottom - top}, {}, {}, {});
    out["float"] = "none";
    out["children"] = std::move(children);
    return out;
}

/// The children that are boxes or lines. What only holds a slice of something is no box, nor is a
/// column's background behind a cell.
void gather(const Fragment& fragment, Length x, Length y, std::vector<flow::Placed>& out) {
    for (const flow::Placed& child : fragment.children) {
        const Fragment& f = *child.fragment;
        const bool is_column =
            f.box && (f.box->kind == BoxKind::column || f.box->kind == BoxKind::column_group);
        if (f.is_placeholder || is_column) continue;
        if (!f.box && !f.line && !f.is_column)
            gather(f, x + child.x, y + child.y, out);
        else
            out.push_back({x + child.x, y + child.y, child.fragment});
    }
}

void add_children(const Fragment& fragment, Length x, Length y, Json& out) {
    const bool is_table =
        fragment.box && fragment.box->kind == BoxKind::table && !fragment.is_wrapper;
    std::vector<flow::Placed> children;
    gather(fragment, {}, {}, children);
    for (std::size_t n = 0; n < children.size(); ++n) {
        const flow::Placed& child = children[n];
        const Box* box = child.fragment->box;
        if (is_table && box && box->kind == BoxKind::row) {
            std::vector<flow::Placed> rows{child};
            for (; n + 1 < children.size(); ++n) {
                const Fragment& next = *children[n + 1].fragment;
                if (!next.box || next.box->kind != BoxKind::row || next.box->parent != box->parent)
                    break;
                rows.push_back(children[n + 1]);
            }
            out.push_back(row_group(rows, x, y));
            continue;
        }
        // A marker stands before its line; floats and the like lie beside it.
        if (child.fragment->line)
            for (const flow::Placed& aside : child.fragment->children)
                out.push_back(
                    of_fragment(*aside.fragment, x + child.x + aside.x, y + child.y + aside.y));
        out.push_back(of_fragment(*child.fragment, x + child.x, y + child.y));
    }
}

Json margin_box(const pages::MarginContent& content) {
    Json out = of_fragment(*content.fragment, content.x, content.y);
    const std::string keyword = concat("@", margin_names[static_cast<std::size_t>(content.which)]);
    out["type"] = "Margin";
    out["tag"] = keyword;
    out["at_keyword"] = keyword;
    return out;
}

Json of(const pages::Page& page) {
    const style::PageBox& box = page.box;
    const auto& m = box.margin;
    Json out = boxed("Page", nullptr,
                     {m.left, m.top, box.width - m.left - m.right, box.height - m.top - m.bottom},
                     m, box.border, box.padding);
    out["float"] = "none";
    out["children"] = Json::array();
    if (page.flow) add_children(*page.flow, page.area.x, page.area.y, out["children"]);
    if (page.notes) {
        Json notes = of_fragment(*page.notes, page.notes_x, page.notes_y);
        notes["type"] = "FootnoteArea";
        notes["tag"] = nullptr;
        out["children"].push_back(std::move(notes));
    }
    for (const pages::MarginContent& content : page.margin_content)
        out["children"].push_back(margin_box(content));
    return out;
}

} // namespace

std::string boxes_json(const pages::Pagination& pagination) {
    Json out;
    out["pages"] = Json::array();
    for (const pages::Page& page : pagination.pages) out["pages"].push_back(of(page));
    return out.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

} // namespace makeready::command
