// The lines of a block: opportunities between them, a list marker, notes and anchors.
#include "galley_setter.hpp"
#include "inline_setter.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

// CSS Lists 3, 4.3: an outside marker stands before the first line, on its baseline.
void GalleySetter::add_marker(const Box& item, FlowItem& line, Length x) {
    const Box& marker = *marker_;
    marker_ = nullptr;
    const std::vector<LineBox> set = set_lines(marker, Length::from_points(100000), shop_);
    if (set.empty()) return;
    const text::Line& marker_line = set.front().line->line;
    Length width;
    for (const text::Piece& piece : marker_line.pieces) width = std::max(width, piece.x + piece.width);
    auto made = std::make_shared<Fragment>();
    made->box = &marker;
    made->width = width;
    made->height = set.front().height;
    made->line = set.front().line;
    // Chosen by eye: half an em stands between a marker and its text.
    const Length gap = item.style.inherited->font.size.scaled(0.5);
    auto with_marker = std::make_shared<Fragment>(*line.fragment);
    with_marker->children.push_back({marker_edge_ - x - gap - width,
                                     line.fragment->line->baseline - set.front().line->baseline, made});
    line.fragment = with_marker;
}

namespace {

/// The inline boxes and notes of a block, by id.
using InlineBoxes = std::map<std::uint32_t, const Box*>;

void collect(const Box& box, InlineBoxes& into) {
    for (const Box* child : box.children) {
        const bool note = child->kind == BoxKind::note;
        if (child->kind != BoxKind::inline_ && !note) continue;
        into.emplace(child->id, child);
        if (!note) collect(*child, into);
    }
}

} // namespace

void GalleySetter::part_lines(const Box& box, const text::Line& before, std::int32_t above, std::int32_t below) {
    const style::InheritedStyle& style = *box.style.inherited;
    const bool few = above < style.orphans || below < style.widows;
    part(few ? BreakClass::orphan_or_widow : BreakClass::between_lines);
    galley_.items.back().hyphen = before.hyphenated;
}

void GalleySetter::set_lines_of(const Box& box, Length x, Length width) {
    const std::vector<LineBox> lines = set_lines(box, width, shop_);
    if (lines.empty()) return;
    const Length grid = box.style.inherited->line_grid;
    const bool on_grid = grid.units > 0 && lines.front().height.units % grid.units == 0;
    flush(on_grid ? grid : Length{});
    InlineBoxes inline_boxes;
    collect(box, inline_boxes);
    const auto count = static_cast<std::int32_t>(lines.size());
    for (std::int32_t n = 0; n < count; ++n) {
        const LineBox& set = lines[static_cast<std::size_t>(n)];
        if (n > 0) part_lines(box, lines[static_cast<std::size_t>(n - 1)].line->line, n, count - n);
        auto fragment = std::make_shared<Fragment>();
        fragment->box = &box;
        fragment->width = width;
        fragment->height = set.height;
        fragment->line = set.line;
        FlowItem line;
        line.kind = ItemKind::line;
        line.size = set.height;
        line.x = x;
        line.fragment = std::move(fragment);
        line.box = &box;
        if (n == 0 && marker_) add_marker(box, line, x);
        put(std::move(line));
        if (!inline_boxes.empty()) put_called(*set.line, inline_boxes);
    }
}

// Notes called on a line, and anchors in it, come right after it.
void GalleySetter::put_called(const SetLine& set, const std::map<std::uint32_t, const Box*>& inline_boxes) {
    const text::InlineText& source = set.paragraph->source();
    std::set<const Box*> seen;
    for (const text::Piece& piece : set.line.pieces) {
        const bool inserted = piece.insertion >= 0;
        const auto note = inserted ? inline_boxes.find(source.insertions[static_cast<std::size_t>(piece.insertion)].owner)
                                   : inline_boxes.end();
        if (note != inline_boxes.end() && note->second->kind == BoxKind::note) {
            FlowItem item;
            item.kind = ItemKind::note;
            item.box = note->second;
            put(std::move(item));
            continue;
        }
        for (auto owner = inline_boxes.find(source.spans[piece.span].owner);
             owner != inline_boxes.end() && seen.insert(owner->second).second;
             owner = inline_boxes.find(owner->second->parent->id))
            put_marks(*owner->second);
    }
}

} // namespace makeready::flow
