// Text that runs down the page: it is laid out as if it ran across, and turned when that is done
// (CSS Writing Modes 4).
#include "edges.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using style::Turn;

namespace {

/// A rectangle in one that is so wide and high, carried over with it.
Rectangle turned_area(const Rectangle& area, Length width, Length height, Turn turn) {
    switch (turn) {
    case Turn::clockwise:
        return {height - area.y - area.height, area.x, area.height, area.width};
    case Turn::counterclockwise:
        return {area.y, width - area.x - area.width, area.height, area.width};
    case Turn::flip:
        return {area.y, area.x, area.height, area.width};
    default:
        return area;
    }
}

/// Carries a tree over. Invariant: `turn_` is not `none`; `to_paper_` tells the two flips apart.
class Turning {
public:
    Turning(Turn turn, bool to_paper) : turn_(turn), to_paper_(to_paper) {}

    FragmentRef operator()(const FragmentRef& fragment) const;

private:
    Placed placed(const Placed& child, const Fragment& in, Turn turn) const;
    std::shared_ptr<const SetLine> line(const Fragment& fragment) const;

    // The outer side of a line is the right one on paper, whichever way the lines follow.
    Turn turn_of_line() const {
        if (turn_ != Turn::flip) return turn_;
        return to_paper_ ? Turn::clockwise : Turn::counterclockwise;
    }

    Turn turn_;
    bool to_paper_;
};

Placed Turning::placed(const Placed& child, const Fragment& in, Turn turn) const {
    const Rectangle area =
        turned_area(Rectangle{child.x, child.y, child.fragment->width, child.fragment->height},
                    in.width, in.height, turn);
    return {area.x, area.y, (*this)(child.fragment)};
}

std::shared_ptr<const SetLine> Turning::line(const Fragment& fragment) const {
    if (fragment.line->atomics.empty() && fragment.line->asides.empty()) return fragment.line;
    auto made = std::make_shared<SetLine>(*fragment.line);
    for (std::vector<Placed>* parts : {&made->atomics, &made->asides})
        for (Placed& part : *parts) part = placed(part, fragment, turn_of_line());
    return made;
}

FragmentRef Turning::operator()(const FragmentRef& fragment) const {
    auto made = std::make_shared<Fragment>(*fragment);
    std::swap(made->width, made->height);
    made->margin = style::turned(fragment->margin, turn_);
    made->border = style::turned(fragment->border, turn_);
    made->padding = style::turned(fragment->padding, turn_);
    for (Placed& child : made->children) child = placed(child, *fragment, turn_);
    if (fragment->line) {
        made->line = line(*fragment);
        const int more = turn_of_line() == Turn::clockwise ? 1 : 3;
        made->quarters = static_cast<std::uint8_t>((fragment->quarters + more) % 4);
    }
    if (fragment->ground)
        made->ground = std::make_shared<const Rectangle>(
            turned_area(*fragment->ground, fragment->width, fragment->height, turn_));
    for (BorderStrip& strip : made->strips)
        strip.area = turned_area(strip.area, fragment->width, fragment->height, turn_);
    return made;
}

/// Its content: lines as long as its block is high, if that is known; else as they ask for, on a
/// page.
FragmentRef set_inside(const Box& box, std::optional<Length> line, std::optional<Length> depth,
                       Shop& shop) {
    const Box& content = *box.children.front();
    if (!line) {
        const Length room = shop.page_height.units > 0 ? shop.page_height : 1000_pt;
        const IntrinsicWidths widths = intrinsic_widths(content, shop);
        line = std::max(widths.narrow, std::min(widths.wide, room));
    }
    return set_block(content, BlockSpace{*line, depth, *line, depth}, shop);
}

/// What is in it where the box around it is as high as its style says.
std::optional<Length> told_line(const Box& box) {
    const Box& outer = *box.parent;
    const auto height = used_height(outer.style.own->height, std::nullopt);
    if (!height) return std::nullopt;
    const bool is_outer = outer.style.own->box_sizing == style::BoxSizing::border_box;
    return is_outer ? std::max(*height - vertical_edges(outer, {}), Length{}) : *height;
}

} // namespace

FragmentRef turned(const FragmentRef& fragment, Turn turn) {
    return turn == Turn::none ? fragment : Turning(turn, true)(fragment);
}

bool holds_turned(const Box& box) {
    return box.children.size() == 1 && box.children.front()->inner_turn.has_value();
}

Length turned_width(const Box& box, Shop& shop) {
    return set_inside(box, told_line(box), {}, shop)->height;
}

FragmentRef set_turned(const Box& box, const BlockSpace& space, Shop& shop) {
    const FragmentRef set = set_inside(box, space.containing_height, space.width, shop);
    // What is positioned in it is placed while its coordinates are its own.
    auto whole = std::make_shared<Fragment>();
    whole->box = &box;
    whole->width = set->width;
    whole->height = set->height;
    whole->children.push_back(
        {{}, {}, place_absolutes(set, {{}, {}, set->width, set->height}, {}, shop)});
    const FragmentRef made = turned(whole, *box.inner_turn);
    return box.turn == Turn::none ? made : Turning(style::back(box.turn), false)(made);
}

} // namespace makeready::flow
