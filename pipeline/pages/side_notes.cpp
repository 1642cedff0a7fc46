// Notes in the outer margin of a page, each beside the line that calls it.
#include "paginator.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::pages {

using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;

namespace {

/// A note and where it stands: the top of its border box, from that of the flow.
struct SideNote {
    const boxes::Box* box = nullptr;
    flow::FragmentRef fragment;
    Length y;

    Length top() const { return y - fragment->margin.top; }

    Length foot() const { return y + fragment->height + fragment->margin.bottom; }
};

Length baseline_in(const flow::Fragment& fragment) {
    return std::max(flow::first_baseline(fragment), Length{});
}

/// Whether a note is called in the line before it.
bool is_called_in_line(const Galley& galley, std::size_t call) {
    for (std::size_t at = call; at-- > 0;) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::line) return item.enclosing == galley.items[call].enclosing;
        if (item.kind != ItemKind::note && item.kind != ItemKind::mark) return false;
    }
    return false;
}

/// The first baseline from an item on.
Length next_baseline(const Galley& galley, std::size_t at, std::size_t end, flow::Stacker stacker) {
    for (; at < end; ++at) {
        const FlowItem& item = galley.items[at];
        if (item.fragment && (item.kind == ItemKind::line || item.kind == ItemKind::block))
            return stacker.y() + baseline_in(*item.fragment);
        stacker.take(item);
    }
    return stacker.y();
}

/// For each note called on a page: the baseline of the line that calls it, or that follows.
std::map<const Galley*, Length> called_baselines(const Galley& galley, const ChosenPage& page) {
    std::map<const Galley*, Length> baselines;
    flow::Stacker stacker(galley, page.begin, page.truncate, page.lift);
    Length last;
    for (std::size_t at = page.begin; at < page.end; ++at) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::note)
            baselines[item.note.get()] =
                is_called_in_line(galley, at) ? last : next_baseline(galley, at, page.end, stacker);
        if (item.kind == ItemKind::line) last = stacker.y() + baseline_in(*item.fragment);
        stacker.take(item);
    }
    return baselines;
}

/// Moves notes apart: down, and up again from the foot of the page.
void spread(std::vector<SideNote>& notes, Length foot) {
    Length least;
    for (SideNote& note : notes) {
        note.y += std::max(least - note.top(), Length{});
        least = note.foot();
    }
    for (auto note = notes.rbegin(); note != notes.rend(); ++note) {
        note->y -= std::max(note->foot() - foot, Length{});
        foot = note->top();
    }
}

std::vector<SideNote> side_notes_of(const Galley& galley, const ChosenPage& page) {
    const auto baselines = called_baselines(galley, page);
    std::vector<SideNote> notes;
    for (const NotePart& part : page.notes) {
        if (!part.is_side_note()) continue;
        const auto called = baselines.find(part.note);
        const flow::FragmentRef& set = part.note->items.front().fragment;
        const Length baseline = called == baselines.end() ? Length{} : called->second;
        notes.push_back({part.box, set, baseline - baseline_in(*set)});
    }
    return notes;
}

} // namespace

flow::FragmentRef Paginator::with_side_notes(const flow::FragmentRef& content, const Galley& galley,
                                             const ChosenPage& chosen, Page& page) {
    if (std::none_of(chosen.notes.begin(), chosen.notes.end(),
                     [](const NotePart& part) { return part.is_side_note(); }))
        return content;
    const Rectangle room = room_of(page.area);
    std::vector<SideNote> notes = side_notes_of(galley, chosen);
    spread(notes, room.height - chosen.rest);
    if (notes.front().top().units < 0)
        report_.warning(notes.front().box->at, "MR731",
                        concat("the side notes of page ", page.index + 1,
                               " are higher than it. Make them shorter or smaller, or spread "
                               "their calls."));
    auto made = std::make_shared<flow::Fragment>(*content);
    for (const SideNote& note : notes) {
        const flow::Fragment& set = *note.fragment;
        // What is its left margin on a recto lies between text and note.
        const bool is_right = (page.side == Side::recto) == turns_left();
        const Length x = is_right ? room.width + set.margin.left : -set.margin.left - set.width;
        made->children.push_back({x, note.y, note.fragment});
        made->holds_placeholders = made->holds_placeholders || set.holds_placeholders;
        remember_fragment(set, page, note.y);
    }
    return made;
}

} // namespace makeready::pages
