#include "boxes_json.hpp"

#include "manuscript.hpp"
#include "strings.hpp"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace makeready::command {

using boxes::Box;
using boxes::BoxKind;
using flow::Fragment;
using Json = nlohmann::ordered_json;

namespace {

constexpr std::array<std::string_view, style::margin_box_count> margin_names = {
    "top-left-corner",     "top-left",     "top-center",    "top-right",
    "top-right-corner",    "right-top",    "right-middle",  "right-bottom",
    "bottom-right-corner", "bottom-right", "bottom-center", "bottom-left",
    "bottom-left-corner",  "left-bottom",  "left-middle",   "left-top",
};

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

using Edges = style::Edges<Length>;

Json four(const Edges& edges) {
    return {edges.top.px(), edges.right.px(), edges.bottom.px(), edges.left.px()};
}

/// The part that all boxes have. `x` and `y` are of the border box.
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

Json of(const Fragment& fragment, Length x, Length y);

/// How a font stands around its baseline, and what its lines take (CSS 2.1, 10.8.1).
struct Strut {
    Length ascent, height, line;

    /// From the top of what the text takes of its line to the baseline.
    Length above() const { return ascent + Length{(line - height).units / 2}; }
};

Strut strut_of(const style::InheritedStyle& style, const text::Face* face) {
    const text::FaceMetrics metrics =
        face ? face->metrics : text::FaceMetrics{0.8, 0.2, 0, 0, 0, 0, 0, 0};
    const Length size = style.font.size;
    Strut out{size.scaled(metrics.ascent), size.scaled(metrics.ascent + metrics.descent), {}};
    switch (style.line_height.kind) {
    case style::LineHeight::Kind::factor:
        out.line = size.scaled(style.line_height.factor);
        break;
    case style::LineHeight::Kind::length:
        out.line = style.line_height.length;
        break;
    default:
        out.line = size.scaled(metrics.ascent + metrics.descent + metrics.line_gap);
    }
    return out;
}

/// A line as the tree of its inline boxes, texts and atoms.
class LineTree {
public:
    LineTree(const Fragment& fragment, Length x, Length y)
        : fragment_(fragment), set_(*fragment.line), x_(x), y_(y) {}

    Json make();

private:
    Json children_of(std::int32_t parent, std::size_t first, std::size_t last);
    Json inline_box(std::size_t index);
    Json text(std::size_t& piece, std::size_t last);
    std::int32_t innermost(std::size_t piece) const;
    const flow::Placed* aside_at(std::size_t piece) const;
    const text::Face* first_face(std::size_t first, std::size_t last) const;

    const Fragment& fragment_;
    const flow::SetLine& set_;
    Length x_, y_;
    std::vector<std::size_t> atomic_at_; ///< The piece of each atomic.
};

// What an atomic is worth is known by its box: the insertion that stands for it.
Json LineTree::make() {
    const text::InlineText& source = set_.paragraph->source();
    for (std::size_t n = 0; n < set_.line.pieces.size(); ++n) {
        const std::int32_t insertion = set_.line.pieces[n].insertion;
        if (insertion < 0) continue;
        if (source.insertions[static_cast<std::size_t>(insertion)].kind ==
            text::Insertion::Kind::atomic)
            atomic_at_.push_back(n);
    }
    Length left = set_.line.pieces.empty() ? Length{} : set_.line.pieces.front().x;
    for (const text::Piece& piece : set_.line.pieces) left = std::min(left, piece.x);
    Json out = boxed("Line", tag_of(fragment_.box),
                     {x_ + left, y_, set_.line.width, fragment_.height}, {}, {}, {});
    out["float"] = "none";
    out["children"] = children_of(-1, 0, set_.line.pieces.size());
    return out;
}

std::int32_t LineTree::innermost(std::size_t piece) const {
    for (std::size_t n = set_.boxes.size(); n-- > 0;)
        if (set_.boxes[n].first <= piece && piece < set_.boxes[n].last)
            return static_cast<std::int32_t>(n);
    return -1;
}

/// The absolutely positioned box that stands for a piece; nullptr if it is another.
const flow::Placed* LineTree::aside_at(std::size_t piece) const {
    const std::int32_t insertion = set_.line.pieces[piece].insertion;
    if (insertion < 0) return nullptr;
    const boxes::Box* box = set_.owners->inserted[static_cast<std::size_t>(insertion)];
    const auto found =
        std::find_if(set_.asides.begin(), set_.asides.end(), [&](const flow::Placed& aside) {
            return aside.fragment->box == box && !aside.fragment->is_placeholder;
        });
    return found == set_.asides.end() ? nullptr : &*found;
}

Json LineTree::children_of(std::int32_t parent, std::size_t first, std::size_t last) {
    Json out = Json::array();
    std::size_t next_box = static_cast<std::size_t>(parent + 1);
    for (std::size_t at = first; at <= last;) {
        // Inline boxes that begin here come before what else stands here.
        for (; next_box < set_.boxes.size(); ++next_box) {
            const flow::InlineBox& box = set_.boxes[next_box];
            if (box.parent != parent) continue;
            if (box.first > at) break;
            out.push_back(inline_box(next_box));
            at = std::max(at, box.last);
        }
        if (at >= last) break;
        const auto atomic = std::find(atomic_at_.begin(), atomic_at_.end(), at);
        const auto index = static_cast<std::size_t>(atomic - atomic_at_.begin());
        if (atomic != atomic_at_.end() && index < set_.atomics.size()) {
            const flow::Placed& placed = set_.atomics[index];
            out.push_back(of(*placed.fragment, x_ + placed.x, y_ + placed.y));
            ++at;
        } else if (set_.line.pieces[at].insertion >= 0 || innermost(at) != parent) {
            if (const flow::Placed* aside = aside_at(at))
                out.push_back(of(*aside->fragment, x_ + aside->x, y_ + aside->y));
            ++at;
        } else {
            out.push_back(text(at, last));
        }
    }
    return out;
}

const text::Face* LineTree::first_face(std::size_t first, std::size_t last) const {
    for (std::size_t n = first; n < last && n < set_.line.pieces.size(); ++n)
        if (set_.line.pieces[n].run.face) return set_.line.pieces[n].run.face;
    return nullptr;
}

// The height of an inline box is that of its type; its margins make up for its line's height.
Json LineTree::inline_box(std::size_t index) {
    const flow::InlineBox& box = set_.boxes[index];
    const style::InheritedStyle& style = *box.box->style.inherited;
    const Strut strut = strut_of(style, first_face(box.first, box.last));
    const Length raise = box.first < set_.raise.size() ? set_.raise[box.first] : Length{};
    const Length top = y_ + set_.baseline - raise - strut.above();
    const Length leading{(strut.line - style.font.size).units / 2};
    Edges margin = box.margin;
    margin.top = leading - box.border.top - box.padding.top;
    margin.bottom = leading - box.border.bottom - box.padding.bottom;
    const Length height =
        style.font.size + box.border.top + box.border.bottom + box.padding.top + box.padding.bottom;
    Json out = boxed("Inline", tag_of(box.box), {x_ + box.x, top + margin.top, box.width, height},
                     margin, box.border, box.padding);
    out["float"] = "none";
    out["children"] = children_of(static_cast<std::int32_t>(index), box.first, box.last);
    return out;
}

// Neighbouring pieces of one box are one text.
Json LineTree::text(std::size_t& at, std::size_t last) {
    const std::size_t first = at;
    const std::int32_t inside = innermost(first);
    std::string words;
    Length left = set_.line.pieces[first].x, right = left;
    for (; at < last && set_.line.pieces[at].insertion < 0 && innermost(at) == inside; ++at) {
        const text::Piece& piece = set_.line.pieces[at];
        words += piece.run.text;
        left = std::min(left, piece.x);
        right = std::max(right, piece.x + piece.width);
    }
    const Box* owner =
        inside < 0 ? fragment_.box : set_.boxes[static_cast<std::size_t>(inside)].box;
    const style::InheritedStyle& style = *owner->style.inherited;
    const bool collapses = !style.white_space.keeps_spaces();
    if (at == set_.line.pieces.size() && collapses)
        while (words.ends_with(' ')) words.pop_back();
    const Strut strut = strut_of(style, first_face(first, at));
    const Length leading{(strut.line - strut.height).units / 2};
    const Length baseline = y_ + set_.baseline - set_.raise[first];
    Json out = boxed("Text", tag_of(owner),
                     {x_ + left, baseline - strut.ascent, right - left, strut.height},
                     {leading, {}, leading, {}}, {}, {});
    out["text"] = words;
    out["float"] = "none";
    return out;
}

void add_children(const Fragment& fragment, Length x, Length y, Json& out);

Json of_block(const Fragment& fragment, Length x, Length y) {
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
    Json line = LineTree(fragment, x, y).make();
    Json out = line;
    out["type"] = "Block";
    out["children"] = Json::array({std::move(line)});
    return out;
}

Json of(const Fragment& fragment, Length x, Length y) {
    if (!fragment.line) return of_block(fragment, x, y);
    const bool is_marker = fragment.box && fragment.box->kind == BoxKind::marker;
    return is_marker ? of_marker(fragment, x, y) : LineTree(fragment, x, y).make();
}

/// A row group that has no fragment of its own: around the rows of one box that follow each other.
Json row_group(const std::vector<flow::Placed>& rows, Length x, Length y) {
    Length left = rows.front().x, top = rows.front().y, right = left, bottom = top;
    Json children = Json::array();
    for (const flow::Placed& row : rows) {
        right = std::max(right, row.x + row.fragment->width);
        bottom = std::max(bottom, row.y + row.fragment->height);
        children.push_back(of(*row.fragment, x + row.x, y + row.y));
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
                out.push_back(of(*aside.fragment, x + child.x + aside.x, y + child.y + aside.y));
        out.push_back(of(*child.fragment, x + child.x, y + child.y));
    }
}

Json margin_box(const pages::MarginContent& content) {
    Json out = of(*content.fragment, content.x, content.y);
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
        Json notes = of(*page.notes, page.notes_x, page.notes_y);
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
