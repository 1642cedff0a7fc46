// Which way lines and blocks run (CSS Writing Modes 4). Layout knows only lines that run across and
// blocks that come down; here is how its coordinates lie on paper. Included by values.hpp.
#pragma once

#include "size.hpp"

#include <cstdint>

namespace makeready::style {

enum class WritingMode : std::uint8_t {
    horizontal_tb,
    vertical_rl,
    vertical_lr,
    sideways_rl,
    sideways_lr
};

/// How coordinates are carried over: `flip` swaps across and down, the others turn by a quarter.
enum class Turn : std::uint8_t { none, clockwise, counterclockwise, flip };

/// From layout's coordinates to paper.
Turn turn_of(WritingMode writing);

/// The way back.
Turn back(Turn turn);

template <class T> Edges<T> turned(const Edges<T>& edges, Turn turn) {
    const auto& [top, right, bottom, left] = edges;
    switch (turn) {
    case Turn::clockwise:
        return {left, top, right, bottom};
    case Turn::counterclockwise:
        return {right, bottom, left, top};
    case Turn::flip:
        return {left, bottom, right, top};
    default:
        return edges;
    }
}

} // namespace makeready::style
