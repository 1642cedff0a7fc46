#include "note_fit.hpp"

#include <algorithm>

namespace makeready::pages {

using flow::BreakClass;
using flow::FlowItem;
using flow::ItemKind;

Length depth_of(const NotePart& part) {
    flow::Stacker stacker(*part.note, part.begin, part.begin > 0);
    for (std::size_t at = part.begin; at < part.end; ++at) stacker.take(part.note->items[at]);
    return std::max(stacker.depth(), stacker.y());
}

namespace {

// Where a note is parted so that it fits: no widows if it can be helped.
std::size_t fitting_end(const NotePart& part, Length room) {
    flow::Stacker stacker(*part.note, part.begin, part.begin > 0);
    std::size_t good = part.begin;
    std::size_t any = part.begin;
    for (std::size_t at = part.begin; at < part.end; ++at) {
        const FlowItem& item = part.note->items[at];
        if (item.kind == ItemKind::opportunity && at > part.begin) {
            if (stacker.depth() > room) break;
            any = at;
            if (item.break_class == BreakClass::good ||
                item.break_class == BreakClass::between_lines)
                good = at;
        }
        stacker.take(item);
    }
    return good > part.begin ? good : any;
}

bool may_wait(const NotePart& part) {
    return !part.box || part.box->style.own->footnote_policy == style::FootnotePolicy::automatic;
}

} // namespace

Notes place_notes(const std::vector<NotePart>& wanted, std::size_t old, Length room, Length edges,
                  const BreakCosts& costs) {
    Notes out;
    bool has_notes = false;
    for (std::size_t n = 0; n < wanted.size(); ++n) {
        const NotePart& part = wanted[n];
        const bool waits =
            std::any_of(out.carried.begin(), out.carried.end(),
                        [&](const NotePart& held) { return held.place() == part.place(); });
        const Length used = out.depth + (part.is_note() && !has_notes ? edges : Length{});
        const Length depth = depth_of(part);
        if (!waits && used + depth <= room) {
            out.placed.push_back(part);
            out.depth = used + depth;
            has_notes = has_notes || part.is_note();
            continue;
        }
        const std::size_t end =
            waits || !part.is_note() ? part.begin : fitting_end(part, room - used);
        NotePart rest = part;
        if (end > part.begin) {
            NotePart first = part;
            first.end = rest.begin = end;
            out.depth = used + depth_of(first);
            out.placed.push_back(first);
            out.cost += costs.note_parted;
            has_notes = true;
        } else if (!part.is_note()) {
            out.cost += costs.float_put_off;
        } else if (n >= old) {
            out.cost += costs.note_put_off;
            out.allowed = out.allowed && may_wait(part);
        }
        out.carried.push_back(rest);
    }
    return out;
}

} // namespace makeready::pages
