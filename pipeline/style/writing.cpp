#include "style.hpp"

namespace makeready::style {

Turn turn_of(WritingMode writing) {
    switch (writing) {
    case WritingMode::vertical_rl:
    case WritingMode::sideways_rl:
        return Turn::clockwise;
    case WritingMode::vertical_lr:
        return Turn::flip;
    case WritingMode::sideways_lr:
        return Turn::counterclockwise;
    default:
        return Turn::none;
    }
}

Turn back(Turn turn) {
    switch (turn) {
    case Turn::clockwise:
        return Turn::counterclockwise;
    case Turn::counterclockwise:
        return Turn::clockwise;
    default:
        return turn;
    }
}

namespace {

/// Where corner n (clockwise from the top left) comes to lie.
std::size_t turned_corner(std::size_t n, Turn turn) {
    switch (turn) {
    case Turn::clockwise:
        return (n + 1) % 4;
    case Turn::counterclockwise:
        return (n + 3) % 4;
    default:
        return (4 - n) % 4;
    }
}

} // namespace

void turn_box(OwnStyle& own, Turn turn) {
    if (turn == Turn::none) return;
    own.margin = turned(own.margin, turn);
    own.padding = turned(own.padding, turn);
    own.inset = turned(own.inset, turn);
    own.border = turned(own.border, turn);
    const auto radius = own.radius;
    for (std::size_t n = 0; n < 4; ++n)
        own.radius[turned_corner(n, turn)] = {radius[n].down, radius[n].across};
    std::swap(own.width, own.height);
    std::swap(own.min_width, own.min_height);
    std::swap(own.max_width, own.max_height);
    if (own.aspect_ratio) own.aspect_ratio->value = 1 / own.aspect_ratio->value;
}

} // namespace makeready::style
