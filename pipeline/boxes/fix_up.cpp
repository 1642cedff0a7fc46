#include "fix_up.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::boxes {

using style::Display;

namespace {

bool is_blank_text(const Box& box) {
    return box.kind == BoxKind::text && box.generated.empty() && trimmed(box.text).empty();
}

bool is_white_space(const Box& box) {
    return is_blank_text(box) && !box.style.inherited->white_space.keeps_spaces();
}

bool holds_items(const Box& box) {
    switch (box.style.own->display) {
    case Display::flex:
    case Display::inline_flex:
    case Display::grid:
    case Display::inline_grid:
        return box.kind == BoxKind::block || box.kind == BoxKind::inline_block;
    default:
        return false;
    }
}

bool is_some(const style::Size& size) {
    return size.is_length() && (size.length.units != 0 || size.percent != 0);
}

} // namespace

bool has_edges(const Box& box) {
    const style::OwnStyle& own = *box.style.own;
    const bool rtl = box.style.inherited->direction == style::Direction::rtl;
    const bool left =
        own.border.left.width.units != 0 || is_some(own.padding.left) || is_some(own.margin.left);
    const bool right = own.border.right.width.units != 0 || is_some(own.padding.right) ||
                       is_some(own.margin.right);
    return (box.starts_here && (rtl ? right : left)) || (box.ends_here && (rtl ? left : right));
}

namespace {

bool is_nothing(const Box& box) {
    if (is_white_space(box)) return true;
    // CSS 2.1, 9.4.2: a line with margins, padding or borders on it has a height.
    return box.kind == BoxKind::inline_ && box.anchor.empty() && !has_edges(box) &&
           std::all_of(box.children.begin(), box.children.end(),
                       [](const Box* b) { return is_nothing(*b); });
}

bool is_inline(const Box* box) {
    return box->is_initial || (box->is_inline_level() && !box->is_out_of_flow());
}

// What is out of the flow stands in a line as well as between blocks.
bool suits_lines(const Box* box) {
    return box->is_inline_level() || box->is_out_of_flow();
}

bool is_part_of_table(const Box& box) {
    return box.kind == BoxKind::cell || box.kind == BoxKind::row ||
           box.kind == BoxKind::row_group || box.kind == BoxKind::caption;
}

// What may stand in a table, a row group or a row as it is.
bool is_proper_child(BoxKind parent, BoxKind child) {
    if (parent == BoxKind::row) return child == BoxKind::cell;
    return child == BoxKind::row || child == BoxKind::row_group || child == BoxKind::caption ||
           child == BoxKind::column_group || child == BoxKind::column;
}

} // namespace

Box& FixUp::anonymous(BoxKind kind, Display display, const Box& parent) {
    Box& box = tree_.make(kind, pool_.anonymous(parent.style, display));
    box.at = parent.at;
    return box;
}

void FixUp::adopt(Box& parent, const Boxes& children) {
    Boxes kept;
    switch (parent.kind) {
    case BoxKind::table:
    case BoxKind::row_group:
        kept = wrapped(parent, children, BoxKind::row, Display::table_row);
        break;
    case BoxKind::row:
        kept = wrapped(parent, children, BoxKind::cell, Display::table_cell);
        break;
    default:
        kept = holds_items(parent) ? items(parent, children) : grouped(parent, children);
    }
    for (Box* child : kept) child->parent = &parent;
    parent.children = std::move(kept);
    parent.holds_lines = std::any_of(parent.children.begin(), parent.children.end(), is_inline);
    if (parent.holds_lines) finish_inline_text(parent);
}

// CSS Flexbox 1, 4: neighbouring text is one item; white space alone is none.
Boxes FixUp::items(const Box& parent, const Boxes& children) {
    Boxes out;
    Boxes words;
    const auto close = [&] {
        const bool blank =
            std::all_of(words.begin(), words.end(), [](const Box* b) { return is_blank_text(*b); });
        if (!blank) out.push_back(&lines_block(parent, words));
        words.clear();
    };
    for (Box* child : children) {
        if (is_inline(child)) {
            words.push_back(child);
            continue;
        }
        close();
        out.push_back(child);
    }
    close();
    return out;
}

// CSS 2.1, 9.2.1.1: beside a block, inline content gets a block of its own.
Boxes FixUp::grouped(const Box& parent, const Boxes& children) {
    const bool marked = !children.empty() && children.front()->kind == BoxKind::marker;
    const Boxes rest(children.begin() + (marked ? 1 : 0), children.end());
    Boxes out;
    if (marked) out.push_back(children.front());
    if (std::all_of(rest.begin(), rest.end(), suits_lines)) {
        const bool blank = std::all_of(rest.begin(), rest.end(), [](const Box* b) {
            return b->is_out_of_flow() || is_white_space(*b);
        });
        for (Box* child : rest)
            if (!blank || child->is_out_of_flow()) out.push_back(child);
        return out;
    }
    Boxes lines;
    Boxes parts;
    for (Box* child : rest) {
        if (is_part_of_table(*child) && !child->is_out_of_flow()) {
            add_lines(parent, lines, out);
            parts.push_back(child);
            continue;
        }
        // White space between parts of a table is nothing.
        if (!parts.empty() && is_white_space(*child)) continue;
        add_table(parent, parts, out);
        if (suits_lines(child)) {
            lines.push_back(child);
            continue;
        }
        add_lines(parent, lines, out);
        out.push_back(child);
    }
    add_table(parent, parts, out);
    add_lines(parent, lines, out);
    return out;
}

void FixUp::add_lines(const Box& parent, Boxes& lines, Boxes& out) {
    // What is out of the flow before the first word stays between the blocks.
    std::size_t first = 0;
    const auto may_stand_apart = [](const Box& box) {
        return (box.is_out_of_flow() && !box.is_initial) || is_nothing(box);
    };
    while (first < lines.size() && may_stand_apart(*lines[first])) ++first;
    if (first == lines.size()) {
        for (Box* line : lines)
            if (line->is_out_of_flow()) out.push_back(line);
        lines.clear();
        return;
    }
    Boxes kept;
    for (std::size_t n = 0; n < lines.size(); ++n) {
        const bool early = n < first && lines[n]->is_out_of_flow();
        (early ? out : kept).push_back(lines[n]);
    }
    out.push_back(&lines_block(parent, kept));
    lines.clear();
}

Box& FixUp::lines_block(const Box& parent, const Boxes& lines) {
    Box& block = anonymous(BoxKind::block, Display::block, parent);
    block.node = parent.node;
    for (Box* line : lines) line->parent = &block;
    block.children = lines;
    block.holds_lines = true;
    finish_inline_text(block);
    return block;
}

// CSS 2.1, 17.2.1, stage 3: stray parts of a table get a table, one for neighbours.
void FixUp::add_table(const Box& parent, Boxes& parts, Boxes& out) {
    if (parts.empty()) return;
    Box& table = anonymous(BoxKind::table, Display::table, parent);
    adopt(table, parts);
    out.push_back(&table);
    parts.clear();
}

// CSS 2.1, 17.2.1, stage 2: what is no proper child is wrapped, with its neighbours, in one.
Boxes FixUp::wrapped(const Box& parent, const Boxes& children, BoxKind wrapper, Display display) {
    Boxes out;
    Boxes strays;
    const auto close = [&] {
        while (!strays.empty() && is_white_space(*strays.back())) strays.pop_back();
        if (strays.empty()) return;
        Box& made = anonymous(wrapper, display, parent);
        adopt(made, strays);
        out.push_back(&made);
        strays.clear();
    };
    for (Box* child : children) {
        if (is_proper_child(parent.kind, child->kind)) {
            close();
            out.push_back(child);
        } else if (!is_white_space(*child) || !strays.empty()) {
            strays.push_back(child);
        }
    }
    close();
    return out;
}

} // namespace makeready::boxes
