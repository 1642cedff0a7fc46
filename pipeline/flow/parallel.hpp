// Boxes that stand side by side and go on side by side over pages: cells of a row, items of a flex
// line, of grid rows that belong together (CSS Fragmentation 3, 3.3: parallel flows).
#pragma once

#include "flow.hpp"

namespace makeready::flow {

/// One box of a row and where its border box lies.
struct ParallelBox {
    Galley galley; ///< The box itself, edges and all: what set_parted() gives.
    Length x, y;
    bool ends_with_row = false; ///< It goes on as long as the row does, however little is in it.
    const boxes::Box* row = nullptr; ///< The row box it stands in, where several are cut together.
    bool makes_row = true;           ///< Its height counts for that of its row box.
};

/// Something cut into slices, and what goes with it in a galley.
struct Sliced {
    std::shared_ptr<const Split> split;
    std::vector<FlowItem> places; ///< The place to break before each slice but the first.
    std::vector<std::vector<FlowItem>> called; ///< Notes and marks of each slice.
};

/// Whether the first and the last slice are rather not left alone, as the lines of a table row.
enum class LoneSlice : std::uint8_t { welcome, spared };

/// `whole` is how it looks uncut; its box, if it has one, holds the pieces too. Nothing, if it
/// can't be cut.
std::optional<Sliced> slice_parallel(const FragmentRef& whole, std::vector<ParallelBox> boxes,
                                     LoneSlice lone = LoneSlice::welcome);

/// A box as the items of a galley, so that it may be cut. `space` as for set_block().
Galley set_parted(const boxes::Box& box, const BlockSpace& space, Shop& shop);

} // namespace makeready::flow
