#include "paginator.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::pages {

using flow::Galley;

void Paginator::add_page(const Galley& galley, const ChosenPage& chosen, Atom name) {
    for (int n = 0; n < chosen.rest_pages; ++n) add_rest_page(name);
    Page& page = begin_page(name, false);
    page.cost = chosen.cost;
    flow::FragmentRef content = flow::stack(galley, chosen.begin, chosen.end, chosen.truncate,
                                            flow_foot(chosen, page), chosen.lift);
    content = with_side_notes(content, galley, chosen, page);
    if (chosen.rest.units > 0 || !rest_.is_empty()) content = with_rest(content, chosen.rest);
    page.depth = content->height;
    content = with_floats(content, chosen, page);
    const Rectangle room = room_of(page.area);
    flow::FragmentRef placed = with_positioned(content);
    if (placed->height > room.height) placed = rest_.begin(placed, room.height);
    page.flow = on_paper(placed, page);
    remember(galley, chosen, page);
    set_note_area(chosen, page);
    news_.back().strings = strings_;
    news_.back().elements = elements_;
    number(page);
    if (!chosen.overfull) return;
    Position at;
    for (std::size_t n = chosen.begin; n < chosen.end; ++n)
        if (galley.items[n].box && galley.items[n].size > room.height / 2)
            at = galley.items[n].box->at;
    report_.warning(at, "MR731",
                    concat("page ", page.index + 1,
                           " holds more than fits: something on it is taller than the page "
                           "or must not be parted. Make it smaller, or let it break."));
}

flow::FragmentRef Paginator::with_rest(const flow::FragmentRef& content, Length height) {
    if (rest_.is_empty()) return content;
    const Length seen = std::max(height, room_of(out_.pages.back().area).height);
    auto made = std::make_shared<flow::Fragment>();
    made->width = content->width;
    made->height = height + content->height;
    made->holds_placeholders = content->holds_placeholders;
    made->children.push_back({{}, {}, rest_.take(seen)});
    made->children.push_back({{}, height, content});
    return made;
}

// Page floats stand above and below the flow, those at the foot over the notes.
flow::FragmentRef Paginator::with_floats(const flow::FragmentRef& content, const ChosenPage& chosen,
                                         Page& page) {
    if (std::none_of(chosen.notes.begin(), chosen.notes.end(),
                     [](const NotePart& p) { return p.is_page_float(); }))
        return content;
    auto made = std::make_shared<flow::Fragment>();
    made->width = content->width;
    Length top;
    Length bottom = std::max(flow_foot(chosen, page), Length{});
    for (const NotePart& part : chosen.notes)
        if (part.place() == style::Float::top)
            bottom += flow::stack(*part.note, part.begin, part.end, false)->height;
    for (const NotePart& part : chosen.notes) {
        if (!part.is_page_float()) continue;
        const flow::FragmentRef piece = flow::stack(*part.note, part.begin, part.end, false);
        Length& y = part.place() == style::Float::top ? top : bottom;
        made->children.push_back({{}, y, piece});
        made->holds_placeholders = made->holds_placeholders || piece->holds_placeholders;
        remember_fragment(*piece, page, y);
        y += piece->height;
    }
    made->children.push_back({{}, top, content});
    made->height = top + content->height;
    made->holds_placeholders = made->holds_placeholders || content->holds_placeholders;
    return made;
}

// What is positioned on the last page, which may show on those before it too.
flow::FragmentRef Paginator::with_positioned(const flow::FragmentRef& content) {
    const bool is_turned = style::turn_of(tree_.writing) != style::Turn::none;
    while (!is_turned && handed_.areas.size() + 1 < out_.pages.size()) {
        const Page& done = out_.pages[handed_.areas.size()];
        handed_.areas.push_back(done.flow ? room_of(done.area) : Rectangle{});
    }
    const Rectangle room = room_of(out_.pages.back().area);
    flow::FragmentRef placed = flow::place_absolutes(content, room, fixed_, shop_, &handed_);
    for (auto& [index, piece] : handed_.back) {
        auto more = std::make_shared<flow::Fragment>(*out_.pages[index].flow);
        more->children.push_back(std::move(piece));
        out_.pages[index].flow = std::move(more);
    }
    handed_.back.clear();
    return placed;
}

void Paginator::add_rest_page(Atom name) {
    Page& page = begin_page(name, false);
    const Rectangle room = room_of(page.area);
    page.depth = room.height;
    auto content = std::make_shared<flow::Fragment>();
    content->width = room.width;
    content->height = room.height;
    if (!rest_.is_empty()) content->children.push_back({{}, {}, rest_.take(room.height)});
    page.flow = on_paper(with_positioned(content), page);
    news_.back().strings = strings_;
    news_.back().elements = elements_;
    number(page);
}

// What stands beside the flow and reaches over the last page gets pages of its own.
void Paginator::add_overhang_pages() {
    constexpr int most = 1000;
    for (int n = 0; n < most && (!handed_.over.empty() || !rest_.is_empty()); ++n)
        add_rest_page(out_.pages.back().name);
    if (!handed_.over.empty() || !rest_.is_empty())
        report_.warning({}, "MR731",
                        concat("what stands beside the flow reaches over ", most,
                               " pages after the last one; the rest was left out. Look for a "
                               "positioned box that is very tall or far below its place."));
}

// How far down the flow may reach on a page: to its notes.
Length Paginator::flow_foot(const ChosenPage& chosen, const Page& page) const {
    const Length height = room_of(page.area).height;
    Length foot = height - chosen.rest;
    const bool has_notes = std::any_of(chosen.notes.begin(), chosen.notes.end(),
                                       [](const NotePart& p) { return p.is_note(); });
    if (has_notes) foot -= note_edges(*page.style, height);
    for (const NotePart& part : chosen.notes)
        foot -= flow::stack(*part.note, part.begin, part.end, part.begin > 0)->height;
    return foot;
}

// The footnote area stands at the foot of the page area (GCPM, 2.2).
void Paginator::set_note_area(const ChosenPage& chosen, Page& page) {
    const Rectangle room = room_of(page.area);
    auto area = std::make_shared<flow::Fragment>();
    for (const NotePart& part : chosen.notes) {
        if (!part.is_note()) continue;
        const flow::FragmentRef note =
            flow::stack(*part.note, part.begin, part.end, part.begin > 0);
        auto placed = std::make_shared<flow::Fragment>(*note);
        placed->box = part.box;
        placed->begins = part.begin == 0;
        placed->ends = part.end == part.note->items.size();
        remember_fragment(*placed, page, room.height);
        // What is positioned in a note stands on its page.
        const Rectangle around{{}, -area->height, room.width, room.height};
        area->children.push_back(
            {{}, area->height, flow::place_absolutes(placed, around, {}, shop_)});
        area->height += note->height;
    }
    if (area->children.empty()) return;
    area->width = room.width;
    Length top;
    if (const style::OwnStyle* own = page.style->footnote_area.own) {
        area->border = {own->border.top.width, own->border.right.width, own->border.bottom.width,
                        own->border.left.width};
        area->margin.top = flow::used(own->margin.top, room.height, {});
        area->padding.top = flow::used(own->padding.top, room.height, {});
        area->padding.bottom = flow::used(own->padding.bottom, room.height, {});
        top = area->border.top + area->padding.top;
        area->height += top + area->padding.bottom + area->border.bottom;
    }
    for (flow::Placed& child : area->children) child.y += top;
    put_note_area(area, page);
}

void Paginator::put_note_area(const flow::FragmentRef& area, Page& page) const {
    const Rectangle room = room_of(page.area);
    auto whole = std::make_shared<flow::Fragment>();
    whole->width = room.width;
    whole->height = room.height;
    whole->children.push_back({{}, room.height - area->height, area});
    const flow::FragmentRef turned = flow::turned(whole, style::turn_of(tree_.writing));
    const flow::Placed& placed = turned->children.front();
    page.notes_x = page.area.x + placed.x;
    page.notes_y = page.area.y + placed.y;
    page.notes = placed.fragment;
}

// The flow of a page where text runs down is turned as a whole, from the edge where it begins.
flow::FragmentRef Paginator::on_paper(const flow::FragmentRef& content, const Page& page) const {
    const style::Turn turn = style::turn_of(tree_.writing);
    if (turn == style::Turn::none) return content;
    const Rectangle room = room_of(page.area);
    auto whole = std::make_shared<flow::Fragment>();
    whole->width = room.width;
    whole->height = room.height;
    whole->children.push_back({{}, {}, content});
    return flow::turned(whole, turn);
}

} // namespace makeready::pages
