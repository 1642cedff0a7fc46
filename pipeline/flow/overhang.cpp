#include "overhang.hpp"

#include "edges.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::BreakBetween;

bool is_monolithic(const Box& box) {
    if (box.kind != BoxKind::block && box.kind != BoxKind::table) return true;
    const style::Overflow overflow = box.style.own->overflow;
    const bool scrolls = overflow != style::Overflow::visible && overflow != style::Overflow::clip;
    return contains_size(box) || (scrolls && !box.style.own->height.is_auto());
}

namespace {

bool is_forced(BreakBetween between) {
    return between == BreakBetween::page || between == BreakBetween::left ||
           between == BreakBetween::right || between == BreakBetween::recto ||
           between == BreakBetween::verso;
}

bool holds_forced_breaks(const Box& box) {
    return std::any_of(box.children.begin(), box.children.end(), [](const Box* child) {
        if (child->is_out_of_flow() || !child->style.own) return false;
        const style::OwnStyle& own = *child->style.own;
        return is_forced(own.break_before) || is_forced(own.break_after) ||
               holds_forced_breaks(*child);
    });
}

bool ends_page(const FlowItem& item) {
    return item.kind == ItemKind::opportunity && item.break_class == BreakClass::forced;
}

} // namespace

bool is_parted(const Box& box, const Placed& placed, const Rectangle& area) {
    return placed.y + placed.fragment->height > area.y + area.height || holds_forced_breaks(box);
}

Length least_piece(const Galley& galley, BreakClass worst) {
    Stacker stacker(galley, 0, false);
    for (const FlowItem& item : galley.items) {
        const bool may_end =
            item.kind == ItemKind::opportunity && (item.break_class <= worst || ends_page(item));
        if (may_end && &item != &galley.items.front()) break;
        stacker.take(item);
    }
    return stacker.depth();
}

namespace {

/// How far a page goes on with a galley: to the last kind place above `room`, or the next forced
/// one. `begin` itself if nothing fits.
std::size_t fitting_end(const Galley& galley, std::size_t begin, Length room, Length lift) {
    Stacker stacker(galley, begin, begin > 0 && !ends_page(galley.items[begin]), lift);
    std::size_t good = begin;
    std::size_t any = begin;
    const auto best = [&] { return good > begin ? good : any; };
    for (std::size_t at = begin; at < galley.items.size(); ++at) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::opportunity && at > begin) {
            if (stacker.depth() > room) return best();
            any = at;
            if (ends_page(item)) return at;
            if (item.break_class <= BreakClass::between_lines) good = at;
        }
        stacker.take(item);
    }
    return stacker.depth() <= room ? galley.items.size() : best();
}

/// How deep its items before `end` are.
Length depth_of(const Galley& galley, const Overhang& over, std::size_t end) {
    Stacker stacker(galley, over.begin, over.begin > 0, over.lift);
    for (std::size_t at = over.begin; at < end; ++at) stacker.take(galley.items[at]);
    return stacker.depth();
}

/// The least that can be taken from `begin` on.
std::size_t next_place(const Galley& galley, std::size_t begin) {
    std::size_t at = begin + 1;
    while (at < galley.items.size() && galley.items[at].kind != ItemKind::opportunity) ++at;
    return std::min(at, galley.items.size());
}

Placed show_whole(Overhang over, const Rectangle& area, std::vector<Overhang>& rest) {
    const Placed piece{over.x, area.y, over.whole->strip(area.y - over.y, area.height)};
    if (over.y + over.whole->foot() > area.y + area.height) {
        over.y -= area.height;
        rest.push_back(std::move(over));
    }
    return piece;
}

Placed put_off(Overhang over, Length y, std::vector<Overhang>& rest) {
    const Placed nothing{over.x, over.y, std::make_shared<const Fragment>()};
    over.y = y;
    rest.push_back(std::move(over));
    return nothing;
}

} // namespace

Placed part_at_foot(Overhang over, const Rectangle& area, std::vector<Overhang>& rest) {
    const Length foot = area.y + area.height;
    if (over.y >= foot) return put_off(std::move(over), over.y - area.height, rest);
    if (over.whole) return show_whole(std::move(over), area, rest);
    const Galley& galley = *over.galley;
    std::size_t end = fitting_end(galley, over.begin, foot - over.y, over.lift);
    if (end == over.begin) {
        // There is more room at the next page's top; but no break stands before what a box begins
        // with, and where no page holds that, it begins here.
        end = next_place(galley, over.begin);
        const bool begins = galley.is_overflow && over.begin == 0;
        const bool stays = begins && depth_of(galley, over, end) > area.height;
        if (over.y > area.y && !stays) return put_off(std::move(over), area.y, rest);
    }
    const bool truncate = over.begin > 0 && !ends_page(galley.items[over.begin]);
    const FragmentRef stacked = stack(galley, over.begin, end, truncate, foot - over.y, over.lift);
    auto piece = std::make_shared<Fragment>(
        galley.is_overflow ? *stacked : *stacked->children.front().fragment);
    piece->margin = over.margin;
    const Length reach = over.y + piece->height;
    if (end < galley.items.size()) {
        Overhang next = over;
        next.begin = end;
        next.lift = {};
        if (galley.items[end].in_blank)
            next.lift =
                std::min(foot - over.y - depth_of(galley, over, end), galley.items[end + 1].size);
        next.y = area.y + std::max(reach - foot, Length{});
        rest.push_back(std::move(next));
    }
    if (reach <= foot) return {over.x, over.y, piece};
    over.whole = std::make_shared<const Strips>(piece);
    return show_whole(std::move(over), area, rest);
}

} // namespace makeready::flow
