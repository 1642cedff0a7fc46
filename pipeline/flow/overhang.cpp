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

Placed put_off(Overhang over, Length y, std::vector<Overhang>& rest) {
    const Placed nothing{over.x, over.y, std::make_shared<const Fragment>()};
    over.y = y;
    rest.push_back(std::move(over));
    return nothing;
}

/// What stands between two places to break.
FragmentRef piece_of(const Overhang& over, std::size_t end, Length room) {
    const Galley& galley = *over.galley;
    const bool truncate = over.begin > 0 && !ends_page(galley.items[over.begin]);
    const FragmentRef stacked = stack(galley, over.begin, end, truncate, room, over.lift);
    auto piece = std::make_shared<Fragment>(
        galley.is_overflow ? *stacked : *stacked->children.front().fragment);
    piece->margin = over.margin;
    return piece;
}

/// What shows an overhang on one page after the other.
class FootParter {
public:
    FootParter(const Rectangle& area, std::vector<Overhang>& rest, const FinishPiece& finish)
        : area_(area), foot_(area.y + area.height), rest_(rest), finish_(finish) {}

    Placed part(Overhang over);

private:
    Placed show_whole(Overhang over);
    Placed with_next(const Placed& strip, Overhang over);

    const Rectangle& area_;
    Length foot_;
    std::vector<Overhang>& rest_;
    const FinishPiece& finish_;
};

Placed FootParter::part(Overhang over) {
    if (over.y >= foot_) return put_off(std::move(over), over.y - area_.height, rest_);
    if (over.whole) return show_whole(std::move(over));
    const Galley& galley = *over.galley;
    std::size_t end = fitting_end(galley, over.begin, foot_ - over.y, over.lift);
    if (end == over.begin) {
        // There is more room at the next page's top; but no break stands before what a box begins
        // with, and where no page holds that, it begins here.
        end = next_place(galley, over.begin);
        const bool begins = galley.is_overflow && over.begin == 0;
        const bool stays = begins && depth_of(galley, over, end) > area_.height;
        if (over.y > area_.y && !stays) return put_off(std::move(over), area_.y, rest_);
    }
    const FragmentRef piece = finish_(piece_of(over, end, foot_ - over.y), over.x, over.y);
    const bool is_in_blank = end < galley.items.size() && galley.items[end].in_blank;
    const Length left = foot_ - over.y - depth_of(galley, over, end);
    over.lift =
        is_in_blank && left.units > 0 ? std::min(left, galley.items[end + 1].size) : Length{};
    over.begin = end;
    if (over.y + piece->height > foot_) {
        over.whole = std::make_shared<const Strips>(piece);
        return show_whole(std::move(over));
    }
    const Placed placed{over.x, over.y, piece};
    over.y = area_.y;
    if (end < galley.items.size()) rest_.push_back(std::move(over));
    return placed;
}

// A page may show less than it has room for, so that no line is cut.
Placed FootParter::show_whole(Overhang over) {
    const Length top = area_.y - over.y;
    const Length end = over.whole->end_of_strip(top, area_.height);
    const Placed strip{over.x, area_.y, over.whole->strip(top, end - top)};
    if (over.whole->foot() > end) {
        over.y = area_.y - end;
        rest_.push_back(std::move(over));
        return strip;
    }
    if (!over.galley || over.begin == over.galley->items.size()) return strip;
    return with_next(strip, std::move(over));
}

// What follows a piece that was taller than its pages begins below it.
Placed FootParter::with_next(const Placed& strip, Overhang over) {
    const bool is_forced = ends_page(over.galley->items[over.begin]);
    over.y = is_forced ? area_.y : std::max(over.y + over.whole->height(), area_.y);
    over.whole.reset();
    if (is_forced) {
        rest_.push_back(std::move(over));
        return strip;
    }
    auto both = std::make_shared<Fragment>();
    both->children = {strip, part(std::move(over))};
    return {{}, {}, both};
}

} // namespace

Placed part_at_foot(Overhang over, const Rectangle& area, std::vector<Overhang>& rest,
                    const FinishPiece& finish) {
    return FootParter(area, rest, finish).part(std::move(over));
}

} // namespace makeready::flow
