// The pages of one run of the flow, from a forced break to the next. Where their widths differ, the
// flow goes on in the galley of each page's width (CSS Fragmentation 3, 5.1).
#include "paginator.hpp"

#include <algorithm>

namespace makeready::pages {

using flow::FlowItem;
using flow::Galley;
using flow::ItemKind;

namespace {

/// Where the run ends that has begun before `at`.
std::size_t end_of_run(const Galley& galley, std::size_t at) {
    for (; at < galley.items.size(); ++at) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::opportunity && item.break_class == flow::BreakClass::forced)
            break;
    }
    return at;
}

/// Where what begins there is so deep at least, or ends; an elastic paragraph is not divided.
std::size_t end_of_window(const Galley& galley, std::size_t begin, std::size_t end, Length depth) {
    flow::Stacker stacker(galley, begin, false);
    auto elastic = galley.elastic.begin();
    for (std::size_t at = begin; at < end; ++at) {
        const FlowItem& item = galley.items[at];
        while (elastic != galley.elastic.end() && elastic->end <= at) ++elastic;
        const bool divides = elastic != galley.elastic.end() && elastic->begin < at;
        if (item.kind == ItemKind::opportunity && !divides && stacker.depth() > depth) return at;
        stacker.take(item);
    }
    return end;
}

bool is_whole(const NotePart& part) {
    return part.end == part.note->items.size();
}

/// Whether all that the first pages call stands on them, with nothing left of any box.
bool leave_nothing(const ChosenPages& chosen, std::size_t pages, const Galley& galley) {
    if (pages == chosen.pages.size()) return true;
    const ChosenPage& next = chosen.pages[pages];
    if (next.rest.units > 0 || next.rest_pages > 0 || next.lift.units > 0) return false;
    std::ptrdiff_t called = 0;
    for (std::size_t at = chosen.pages.front().begin; at < next.begin; ++at)
        if (galley.items[at].kind == ItemKind::note && galley.items[at].note) ++called;
    std::ptrdiff_t placed = 0;
    for (std::size_t n = 0; n < pages; ++n)
        placed +=
            std::count_if(chosen.pages[n].notes.begin(), chosen.pages[n].notes.end(), is_whole);
    return placed == called;
}

} // namespace

std::size_t Paginator::add_run(Galley& galley, std::size_t begin) {
    Stretch at{&galley, begin, end_of_run(galley, begin + 1), {}, galley.first_page};
    if (begin < galley.items.size() && galley.items[begin].kind == ItemKind::opportunity) {
        at.name = galley.items[begin].page;
        if (galley.items[begin].begins_group) group_begins_ = true;
        turn_to(galley.items[begin].forced, at.name);
    }
    const std::size_t after = galley.items.size() - at.end; // Lines that are set again may be more.
    at.width = area_width(at.name);
    at = carried_over(at, 0).value_or(at);
    do {
        at = add_stretch(at);
    } while (at.begin < at.end);
    return galley.items.size() - after;
}

style::PageFacts Paginator::facts_ahead(int pages, Atom name) const {
    const int index = static_cast<int>(out_.pages.size()) + pages;
    style::PageFacts made = facts(index, name, false);
    const bool goes_on = name == group_name_ && !out_.pages.empty() && !group_begins_;
    made.group_index = goes_on ? index - group_begin_ : pages;
    return made;
}

Length Paginator::width_ahead(int pages, Atom name) {
    return room_of(*page_style(facts_ahead(pages, name))).width;
}

PageRoom Paginator::room_ahead(int pages, Atom name, Length line) {
    const style::PageFacts made = facts_ahead(pages, name);
    const auto style = page_style(made);
    PageRoom out;
    out.height = room_of(*style).height;
    out.recto = made.index % 2 == 0;
    out.note_edges = note_edges(*style, out.height);
    // Chosen by eye: pages of fewer lines are not of a book, where they are weighed against each
    // other; browsers fill any page so.
    out.fills_first = out.height < line * 20;
    return out;
}

// The rest of a stretch in the galley of the page that comes after so many others; nullopt: it
// can't go on there.
std::optional<Paginator::Stretch> Paginator::carried_over(const Stretch& from, int pages) {
    const Length width = width_ahead(pages, from.name);
    if (width == from.width) return from;
    Stretch to = from;
    to.width = width;
    to.galley = galley_of(width, from.name, pages);
    if (from.begin > 0) {
        const auto place = Measures::take_up(*from.galley, from.begin, *to.galley, shop_);
        if (!place || *place < shown_[to.galley]) return std::nullopt;
        to.begin = *place;
        set_notes(*to.galley, width);
    }
    to.end = end_of_run(*to.galley, to.begin + 1);
    return to;
}

// The first page alone needs no more of a galley than it can hold.
Galley* Paginator::galley_of(Length width, Atom name, int pages) {
    if (width == area_width(name)) return main_;
    const bool is_first = out_.pages.empty() && pages == 0 && width_ahead(1, name) != width;
    const auto depth = is_first ? std::optional(shop_.page_height * 3) : std::nullopt;
    Galley& galley = measures_->galley(width, shop_, depth);
    set_notes(galley, width);
    return &galley;
}

// Pages that follow each other and are as wide; their breaks are chosen together.
Paginator::Stretch Paginator::add_stretch(const Stretch& at) {
    const bool varies = width_ahead(0, at.name) != at.width || width_ahead(1, at.name) != at.width;
    Chosen chosen = choose(at, varies);
    const bool is_all = chosen.count == chosen.from.pages.size() && chosen.end == at.end;
    Stretch next = at;
    next.begin = is_all ? at.end : chosen.from.pages[chosen.count].begin;
    const std::size_t taken_to = next.begin;
    for (const Resetting& reset : chosen.from.settings) {
        const flow::ElasticParagraph& paragraph = at.galley->elastic[reset.paragraph];
        if (is_all || paragraph.begin < next.begin)
            flow::set_again(*at.galley, paragraph, paragraph.others[reset.setting], shop_);
    }
    if (!is_all) {
        const auto carried = carried_over(next, static_cast<int>(chosen.count));
        if (!carried && at.galley->is_cut_off) return add_stretch(completed(at));
        next = carried.value_or(next);
    } else if (at.galley->is_cut_off && at.end == at.galley->items.size()) {
        return add_stretch(completed(at));
    }
    for (std::size_t n = 0; n < chosen.count; ++n)
        add_page(*at.galley, chosen.from.pages[n], at.name);
    shown_[at.galley] = taken_to;
    return next;
}

// The same stretch in a galley that is not cut off.
Paginator::Stretch Paginator::completed(const Stretch& at) {
    Stretch whole = at;
    whole.galley = &measures_->galley(at.width, shop_);
    set_notes(*whole.galley, at.width);
    whole.end = end_of_run(*whole.galley, whole.begin + 1);
    return whole;
}

// Where widths vary, only what the next pages hold is looked at, and the first of them taken.
Paginator::Chosen Paginator::choose(const Stretch& at, bool varies) {
    const Length line = line_of_body();
    const BreakCosts costs = costs_of(*tree_.root->style.own);
    const auto room = [&](int n) { return room_ahead(n, at.name, line); };
    Chosen out;
    for (int pages = 3;; pages *= 4) {
        out.end =
            varies ? end_of_window(*at.galley, at.begin, at.end, room(0).height * pages) : at.end;
        out.from = choose_breaks(*at.galley, at.begin, out.end, room, line, costs);
        const std::size_t all = out.from.pages.size();
        const bool is_end = out.end == at.end;
        out.count = 1;
        while (out.count < all && (width_ahead(static_cast<int>(out.count), at.name) == at.width ||
                                   !leave_nothing(out.from, out.count, *at.galley)))
            ++out.count;
        if (is_end || out.count < all) return out;
    }
}

} // namespace makeready::pages
