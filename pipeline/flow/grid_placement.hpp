// Where the items of a grid stand: lines by number and name, areas, and what places itself (CSS
// Grid 2, 7.1 to 8.5). Nothing is measured here.
#pragma once

#include "edges.hpp"

#include <limits>
#include <vector>

namespace makeready::flow {

/// The tracks of one axis as the style gives them, repetitions written out.
struct ExplicitTracks {
    std::vector<style::TrackSize> sizes;
    std::vector<std::vector<Atom>> names;   ///< Of each line: one more than sizes.
    std::size_t fit_begin = 0, fit_end = 0; ///< Tracks of repeat(auto-fit).
};

/// `room` is the container's size along the axis, if definite; `least` its minimum, if not.
ExplicitTracks explicit_tracks(const style::TrackList& list, const std::optional<Length>& room,
                               Length least, Length gap);

/// The tracks an item covers along one axis: [first, last).
struct GridRange {
    std::int32_t first = 0, last = 1;

    std::int32_t span() const { return last - first; }
};

struct PlacedItem {
    const boxes::Box* box = nullptr;
    GridRange rows, columns; ///< From the first track, implicit ones counted.
};

struct GridPlacement {
    std::vector<PlacedItem> items;
    std::int32_t rows = 0, columns = 0;               ///< All tracks.
    std::int32_t rows_before = 0, columns_before = 0; ///< Implicit ones before the explicit.
};

GridPlacement place_grid_items(const boxes::Box& container, const ExplicitTracks& rows,
                               const ExplicitTracks& columns);

/// Lines that an absolutely positioned child names; nullopt: the container's padding edge (9).
struct AbsoluteRange {
    std::optional<std::int32_t> first, last; ///< Lines from the first explicit one.
};

AbsoluteRange absolute_rows(const boxes::Box& child, const boxes::Box& container,
                            const ExplicitTracks& rows);
AbsoluteRange absolute_columns(const boxes::Box& child, const boxes::Box& container,
                               const ExplicitTracks& columns);

} // namespace makeready::flow
