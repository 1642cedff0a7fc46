#include "boxes.hpp"

#include <algorithm>

namespace makeready::boxes {

using style::Turn;
using style::WritingMode;

namespace {

/// Turns one tree. Invariant: a box that was visited has its style in the coordinates of what is
/// around it.
class Turner {
public:
    Turner(BoxTree& tree, style::StylePool& pool) : tree_(tree), pool_(pool) {}

    void visit(Box& box, WritingMode around);

private:
    void turn_style(Box& box, Turn turn);
    Box& set_apart(Box& box);
    style::Style inner_style(const Box& box);

    BoxTree& tree_;
    style::StylePool& pool_;
};

// In a line the outer side is the right one whichever way blocks go on (CSS Writing Modes 4, 6.3).
void Turner::turn_style(Box& box, Turn turn) {
    if (turn == Turn::none || !box.style.own) return;
    if (box.kind == BoxKind::inline_ && turn == Turn::flip) turn = Turn::clockwise;
    style::OwnStyle own = *box.style.own;
    turn_box(own, style::back(turn));
    box.written = box.style.own;
    box.style.own = pool_.intern(std::move(own));
    box.turn = turn;
}

/// Whether a box holds a formatting context that may run its own way.
bool may_run_apart(const Box& box) {
    switch (box.kind) {
    case BoxKind::block:
    case BoxKind::inline_block:
    case BoxKind::table:
    case BoxKind::caption:
    case BoxKind::cell:
        return true;
    default:
        return false;
    }
}

// What is inside of a box, without its edges and its place.
style::Style Turner::inner_style(const Box& box) {
    const style::OwnStyle& own = *box.style.own;
    const style::Display display =
        box.kind == BoxKind::table ? style::Display::table
        : own.display == style::Display::flex || own.display == style::Display::inline_flex
            ? style::Display::flex
        : own.display == style::Display::grid || own.display == style::Display::inline_grid
            ? style::Display::grid
            : style::Display::block;
    style::OwnStyle inner = *pool_.anonymous(box.style, display).own;
    inner.alignment.align_content = own.alignment.align_content;
    inner.alignment.justify_content = own.alignment.justify_content;
    inner.alignment.align_items = own.alignment.align_items;
    inner.alignment.justify_items = own.alignment.justify_items;
    inner.flex.direction = own.flex.direction;
    inner.flex.wrap = own.flex.wrap;
    inner.grid = own.grid;
    inner.row_gap = own.row_gap;
    inner.column_gap = own.column_gap;
    inner.column_count = own.column_count;
    inner.column_width = own.column_width;
    inner.column_rule = own.column_rule;
    inner.column_fill_balance = own.column_fill_balance;
    inner.table_fixed = own.table_fixed;
    return {box.style.inherited, pool_.intern(std::move(inner))};
}

// Its content goes into a box of its own, which is laid out by itself; another one around it is
// where that is turned.
Box& Turner::set_apart(Box& box) {
    Box& inner = tree_.make(BoxKind::block, inner_style(box));
    if (box.kind == BoxKind::table) inner.kind = BoxKind::table;
    Box& turned = tree_.make(BoxKind::block, pool_.anonymous(box.style, style::Display::block));
    inner.at = turned.at = box.at;
    inner.parent = &turned;
    turned.parent = &box;
    inner.holds_lines = box.holds_lines;
    inner.children = std::move(box.children);
    inner.first_line = box.first_line;
    turned.inner_turn = style::turn_of(box.style.inherited->writing);
    turned.children = {&inner};
    for (Box* child : inner.children) child->parent = &inner;
    style::OwnStyle outer = *box.style.own;
    const bool is_inline = box.is_inline_level();
    outer.display = is_inline ? style::Display::inline_block : style::Display::block;
    outer.column_count = 0;
    outer.column_width = style::automatic();
    if (box.kind != BoxKind::cell && box.kind != BoxKind::caption) {
        box.kind = is_inline ? BoxKind::inline_block : BoxKind::block;
        box.style.own = pool_.intern(std::move(outer));
    }
    box.children = {&turned};
    box.holds_lines = false;
    box.first_line = {};
    return turned;
}

void Turner::visit(Box& box, WritingMode around) {
    const bool is_principal = &box == tree_.root && box.node;
    const WritingMode own =
        box.style.inherited && !is_principal ? box.style.inherited->writing : around;
    const bool differs = style::turn_of(own) != style::turn_of(around) && box.style.own &&
                         !box.children.empty() && may_run_apart(box);
    if (!differs) {
        turn_style(box, style::turn_of(around));
        for (Box* child : box.children) visit(*child, around);
        return;
    }
    Box& turned = set_apart(box);
    turn_style(box, style::turn_of(around));
    turned.turn = style::turn_of(around);
    for (Box* child : turned.children.front()->children) visit(*child, own);
}

// CSS Writing Modes 4, 8: HTML's body says for its root how the document runs.
WritingMode principal_writing(const BoxTree& tree) {
    for (const Box* child : tree.root->children)
        if (child->is_body) return child->style.inherited->writing;
    return tree.root->style.inherited->writing;
}

} // namespace

void turn_boxes(BoxTree& tree, style::StylePool& pool) {
    const auto runs_down = [](const Box& box) {
        return box.style.inherited && style::turn_of(box.style.inherited->writing) != Turn::none;
    };
    if (std::none_of(tree.boxes.begin(), tree.boxes.end(), runs_down)) return;
    Turner turner(tree, pool);
    if (tree.root->node) tree.writing = principal_writing(tree);
    const WritingMode around = tree.root->node ? tree.writing : WritingMode::horizontal_tb;
    turner.visit(*tree.root, around);
    for (BoxTree::Running& running : tree.running)
        turner.visit(*running.box, WritingMode::horizontal_tb);
}

} // namespace makeready::boxes
