// Where position: relative moves a box (CSS 2.1, 9.4.3).
#pragma once

#include "edges.hpp"

namespace makeready::flow {

struct Shift {
    Length x, y;
};

/// The shift of a relatively positioned box in a containing block; nothing for other boxes.
Shift relative_shift(const boxes::Box& box, Length width, const std::optional<Length>& height,
                     bool rtl);

} // namespace makeready::flow
