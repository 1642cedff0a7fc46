#include "paginator.hpp"

#include <algorithm>

namespace makeready::pages {

using boxes::Box;
using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;

void Paginator::remember_element(const Box& box) {
    const auto found = running_after_.find(&box);
    if (found == running_after_.end()) return;
    for (const std::size_t index : found->second) {
        PageNews::Elements& held = elements_[tree_.running[index].name];
        if (!held.begins_here) held.first = tree_.running[index].box;
        held.begins_here = true;
        held.last = tree_.running[index].box;
    }
}

void Paginator::remember_box(const Box& box, Page& page, Length y, bool at_top) {
    if (!box.anchor.empty() && !out_.map.places.contains(box.anchor))
        out_.map.places[box.anchor] = {page.index, 0};
    for (const boxes::NamedString& string : box.strings) {
        PageNews::Strings& held = strings_[string.name];
        if (!held.begins_here) {
            held.first = string.value;
            if (at_top) held.start = string.value;
        }
        held.begins_here = true;
        held.last = string.value;
    }
    for (const style::CounterChange& reset : box.page_reset) reset_number_ = reset.value;
    if (!box.bookmark.empty())
        out_.bookmarks.push_back({box.style.own->bookmark_level, box.style.own->bookmark_open,
                                  box.bookmark, page.index, page.area.y + y});
}

// What stands inside an unbroken fragment (a table row, a note) has no marks of its own in the
// flow.
void Paginator::remember_fragment(const flow::Fragment& fragment, Page& page, Length y) {
    if (fragment.box && !fragment.line && fragment.begins)
        remember_box(*fragment.box, page, y, false);
    if (fragment.line) {
        for (const text::Piece& piece : fragment.line->line.pieces) {
            const Box* owner = &fragment.line->owners->owner(piece.span, *fragment.box);
            for (; owner && owner->kind == boxes::BoxKind::inline_; owner = owner->parent)
                if (!owner->anchor.empty() && !out_.map.places.contains(owner->anchor))
                    out_.map.places[owner->anchor] = {page.index, 0};
        }
    }
    for (const flow::Placed& child : fragment.children)
        remember_fragment(*child.fragment, page, y + child.y);
}

void Paginator::remember(const Galley& galley, const ChosenPage& chosen, Page& page) {
    flow::Stacker stacker(galley, chosen.begin, chosen.truncate);
    bool at_top = true;
    for (std::size_t at = chosen.begin; at < chosen.end; ++at) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::mark) remember_box(*item.box, page, stacker.y(), at_top);
        if (item.box && (item.kind == ItemKind::open || item.kind == ItemKind::line))
            remember_element(*item.box);
        if (item.kind == ItemKind::block && item.fragment)
            remember_fragment(*item.fragment, page, stacker.y());
        if (item.kind == ItemKind::line || item.kind == ItemKind::block) at_top = false;
        stacker.take(item);
    }
}

} // namespace makeready::pages
