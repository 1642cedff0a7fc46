// One absolutely positioned box: its size and place in its containing block (CSS 2.1, 10.3.7,
// 10.3.8, 10.6.4; CSS Positioned Layout 3, 4).
#pragma once

#include "edges.hpp"

namespace makeready::flow {

/// A containing block, in the coordinates of the whole.
struct AbsoluteBlock {
    Rectangle area; ///< Its padding box.
    bool rtl = false;
    bool is_cut = false;   ///< What reaches over it is not seen.
    std::size_t level = 0; ///< In so many rows of columns, one in the other, it stands.
    Length passed = {};    ///< So much of it stands on pages or in columns before.
};

/// Where the box would stand if it were not positioned: a corner; in flex and grid containers a
/// rectangle that it is aligned in.
using StaticPlace = Rectangle;

/// A box as it was set.
struct AbsoluteSet {
    Placed placed;    ///< Its border box, in the coordinates of the whole.
    BlockSpace space; ///< What it was set into.
};

AbsoluteSet set_absolute(const boxes::Box& box, const StaticPlace& place,
                         const AbsoluteBlock& block, Shop& shop);

/// The same, to be parted where pages or columns end; what is positioned in it is not placed yet,
/// but in what can't be parted.
Overhang overhang_of(const boxes::Box& box, const AbsoluteSet& set, Shop& shop);

} // namespace makeready::flow
