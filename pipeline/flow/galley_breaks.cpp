// Where a galley may be parted, and how bad that would be (CSS Fragmentation 3, 3 and 4).
#include "galley_setter.hpp"
#include "inline_setter.hpp"
#include "items.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::BreakBetween;

// CSS Fragmentation 3, 3.1: a forced break wins over an avoided one; left and right over page.
void GalleySetter::ask(BreakBetween wanted) {
    switch (wanted) {
    case BreakBetween::avoid:
    case BreakBetween::avoid_page:
        between_.avoided = true;
        break;
    case BreakBetween::page:
        if (between_.forced == BreakBetween::automatic) between_.forced = wanted;
        break;
    case BreakBetween::column:
        if (in_columns_ && between_.forced == BreakBetween::automatic) between_.forced = wanted;
        break;
    case BreakBetween::avoid_column:
        between_.avoided = between_.avoided || in_columns_;
        break;
    case BreakBetween::left:
    case BreakBetween::right:
    case BreakBetween::recto:
    case BreakBetween::verso:
        between_.forced = wanted;
        break;
    default:
        break;
    }
}

namespace {

/// The first box in the flow of a block container, a table, or a flex or grid container.
const Box* first_inside(const Box& box) {
    if (box.holds_lines || box.kind == BoxKind::replaced) return nullptr;
    for (const Box* child : box.children) {
        const bool is_column =
            child->kind == BoxKind::column || child->kind == BoxKind::column_group;
        if (!is_column && child->kind != BoxKind::marker && !child->is_out_of_flow()) return child;
    }
    return nullptr;
}

/// The last one.
const Box* last_inside(const Box& box) {
    if (box.holds_lines || box.kind == BoxKind::replaced) return nullptr;
    for (auto child = box.children.rbegin(); child != box.children.rend(); ++child)
        if ((*child)->kind != BoxKind::marker && !(*child)->is_out_of_flow()) return *child;
    return nullptr;
}

} // namespace

// And a last child what comes after its parent.
void GalleySetter::ask_after(const Box& box) {
    for (const Box* last = &box; last; last = last_inside(*last)) ask(last->style.own->break_after);
}

// CSS Fragmentation 3, 3.1: what a first child asks for, it asks for its parent.
void GalleySetter::ask_before(const Box& box) {
    if (!asked_.contains(&box)) ask(box.style.own->break_before);
    for (const Box* first = first_inside(box); first; first = first_inside(*first)) {
        const BreakBetween wanted = first->style.own->break_before;
        if (wanted != BreakBetween::automatic && asked_.insert(first).second) ask(wanted);
    }
}

namespace {

/// The first child that may turn to a page of its own (class A, so no flex or grid item).
const Box* first_on_page(const Box& box) {
    return is_flex(box) || is_grid(box) ? nullptr : first_inside(box);
}

} // namespace

// CSS Page 3, 9.1: the page a box begins on is that of its first child in the flow.
Atom start_page(const Box& box, Atom around) {
    const Atom used = box.style.own && !box.style.own->page.empty() ? box.style.own->page : around;
    const Box* first = first_on_page(box);
    return first ? start_page(*first, used) : used;
}

namespace {

/// Whether all that is in a box stands on pages of one name.
bool is_on_page(const Box& box, Atom around, Atom name) {
    const Atom used = box.style.own && !box.style.own->page.empty() ? box.style.own->page : around;
    if (!first_on_page(box)) return used == name;
    return std::all_of(box.children.begin(), box.children.end(), [&](const Box* child) {
        return child->is_out_of_flow() || is_on_page(*child, used, name);
    });
}

} // namespace

Atom usual_page(const Box& box, Atom around) {
    const Atom first = start_page(box, around);
    return is_on_page(box, around, first) ? first : box.style.own->page;
}

// CSS Page 3, 9.1: a change of the named page forces a break.
void GalleySetter::put_opportunity() {
    const bool turns = page_ != last_page_ && between_.follows;
    if (!between_.is_between && between_.forced == BreakBetween::automatic && !turns) return;
    FlowItem place;
    place.kind = ItemKind::opportunity;
    place.page = page_;
    place.kept = static_cast<std::uint8_t>(std::min(between_.kept, 255));
    place.forced = between_.forced;
    place.begins_group = names_page_;
    if (turns && place.forced == BreakBetween::automatic) place.forced = BreakBetween::page;
    const bool beside = std::any_of(floats_.begin(), floats_.end(),
                                    [&](const FloatSpace& f) { return f.is_beside(y()); });
    if (place.forced != BreakBetween::automatic)
        place.break_class = BreakClass::forced;
    else if (between_.avoided || between_.kept > 0 || beside)
        place.break_class = BreakClass::avoided;
    if (place.break_class == BreakClass::forced)
        for (FloatSpace& space : floats_) space.forget();
    last_page_ = page_;
    names_page_ = false;
    // A break between siblings lies before the waiting boxes, so in what is open now.
    put(std::move(place));
}

void GalleySetter::part(BreakClass break_class) {
    FlowItem place;
    place.kind = ItemKind::opportunity;
    place.page = page_;
    place.kept = static_cast<std::uint8_t>(std::min(kept_together_, 255));
    place.break_class = kept_together_ > 0 ? BreakClass::avoided : break_class;
    const bool beside = std::any_of(floats_.begin(), floats_.end(),
                                    [&](const FloatSpace& f) { return f.is_beside(y()); });
    if (beside && break_class != BreakClass::forced) place.break_class = BreakClass::avoided;
    put(std::move(place));
}

namespace {

bool clips_whole(const style::OwnStyle& own) {
    return own.overflow == style::Overflow::scroll || own.overflow == style::Overflow::automatic;
}

} // namespace

// Room that stays at the top of a page, unlike a margin.
void GalleySetter::put_filler(Length size) {
    if (size.units == 0) return;
    FlowItem filler;
    filler.kind = ItemKind::block;
    filler.size = size;
    put(std::move(filler));
}

// CSS Fragmentation 3, 4.1: empty room of a box may be parted anywhere; here at each px and pt of
// the galley, where pages mostly end, or if there is very much of it in three thousand places (in
// columns and side by side, where each costs more, in fewer); where that is to be avoided, in a
// few.
void GalleySetter::put_blank(Length size) {
    const std::int64_t most = kept_together_ > 0                ? 30
                              : parts_overflow_ && !in_columns_ ? 3000
                                                                : 1000;
    const std::int64_t least = std::max<std::int64_t>(size.units / most, 1);
    for (;;) {
        const auto to_next = [&](Length step) { return step.units - y().units % step.units; };
        const Length next{std::max(std::min(to_next(1_px), to_next(1_pt)), least)};
        if (size <= next) break;
        put_filler(next);
        part(BreakClass::between_lines);
        galley_.items.back().in_blank = true;
        size -= next;
    }
    put_filler(size);
}

void GalleySetter::put_room(const Box& box, Length size) {
    const bool is_much = size > line_height(*box.style.inherited, nullptr) * 2;
    // A box that is to be kept whole, and can be, goes to the next page.
    const bool is_kept = kept_together_ > 0 && size < fragment_height_;
    if (is_much && !is_kept && !clips_whole(*box.style.own))
        put_blank(size);
    else
        put_filler(size);
}

// A page may end beside floats that are parted. What a page ends before is not below those that
// stand on it, unless no page holds them.
bool GalleySetter::parts_clearance(Length size) const {
    const bool is_after_place =
        !galley_.items.empty() && galley_.items.back().kind == ItemKind::opportunity;
    return floats_.back().parts_below(y()) && (!is_after_place || size > part_height_);
}

// The way down to the foot of floats.
void GalleySetter::put_clearance(Length size, Length kept) {
    if (parts_clearance(size))
        put_blank(size);
    else
        put_space(size, kept);
}

} // namespace makeready::flow
