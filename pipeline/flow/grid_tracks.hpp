// Sizes of a grid's tracks along one axis (CSS Grid 2, 12.3 to 12.8). Tracks and what their items
// want come in; base sizes go out. Nothing is placed here.
#pragma once

#include "alignment.hpp"

#include <vector>

namespace makeready::flow {

struct GridTrack {
    style::TrackSize size;
    Length gap_before;         ///< Between it and the track before.
    bool is_collapsed = false; ///< An empty track of repeat(auto-fit).
    Length base;
    Length limit; ///< How far it may grow; style::Size::no_limit: any.
};

/// An item's wishes along the axis; sizes are of its margin box.
struct GridSpan {
    std::size_t first = 0, last = 1; ///< Tracks.
    Length least;                    ///< Its minimum contribution.
    Length narrow, wide;             ///< Its min-content and max-content contributions.
};

/// The room there is.
struct TrackRoom {
    enum class Kind : std::uint8_t { definite, min_content, max_content };
    Kind kind = Kind::definite;
    Length size;           ///< If definite.
    Length least;          ///< The container's own minimum.
    bool stretches = true; ///< Tracks that are auto share what is left over.
};

/// Gives tracks their base sizes.
void size_tracks(std::vector<GridTrack>& tracks, const std::vector<GridSpan>& spans,
                 const TrackRoom& room);

/// What tracks [first, last) take, the gaps between them included.
Length extent_of(const std::vector<GridTrack>& tracks, std::size_t first, std::size_t last);

/// Whether some of them are parts of the container.
bool has_percentage(const std::vector<GridTrack>& tracks);
bool is_flexible(const GridTrack& track);
/// Its size does not depend on what is in it.
bool is_fixed(const GridTrack& track);

/// Whether auto tracks share what is left over.
bool stretches_tracks(style::Alignment how);

/// Where tracks begin in a container of a size, spread as justify-content or align-content says
/// (11).
std::vector<Length> track_positions(const std::vector<GridTrack>& tracks, Length size,
                                    style::Alignment how, const AxisSense& sense);

} // namespace makeready::flow
