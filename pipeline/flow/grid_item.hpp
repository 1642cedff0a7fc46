// One item of a grid: how it stands in its area, and how narrow it may be (CSS Grid 2, 6).
#pragma once

#include "grid_tracks.hpp"
#include "items.hpp"

namespace makeready::flow {

/// An item in its area; sizes are of its border box.
struct GridItem {
    const boxes::Box* box = nullptr;
    std::size_t row = 0, row_end = 1, column = 0, column_end = 1;
    UsedEdges edges; ///< Auto margins are 0 until the end.
    Standing across = Standing::stretch, down = Standing::stretch;
    bool fills_across = false, fills_down = false;
    Length width;
    FragmentRef set;
    Length x, y;
    Length baseline; ///< From the top of its margin box, if it is aligned by it.
    Length shim;     ///< Room above it that brings its baseline to that of its row.
};

/// Sets how it is aligned, and whether it fills its area.
void align_grid_item(GridItem& item, const boxes::Box& grid);

/// The least that its margin box asks of its columns (6.6). `whole` is the grid's width.
Length automatic_width(const GridItem& item, const IntrinsicWidths& widths,
                       const std::vector<GridTrack>& columns, Length whole);

/// The margins of an axis as asked for.
struct AskedMargins {
    const style::Size& first;
    const style::Size& last;
};

/// Where a box stands in its area if `room` is left: auto margins take it, else alignment says.
Length offset_in(Length room, Standing how, bool safe, const AskedMargins& asked,
                 Length& margin_first, Length& margin_last);

} // namespace makeready::flow
