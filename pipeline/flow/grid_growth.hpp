// How tracks grow for the items that span them (CSS Grid 2, 12.5.1).
#pragma once

#include "grid_tracks.hpp"

namespace makeready::flow {

/// The steps of 12.5, 3, each for other tracks and another contribution.
enum class GrowthStep : std::uint8_t { least, narrow, wide, limit_narrow, limit_wide };

class TrackGrowth {
public:
    TrackGrowth(std::vector<GridTrack>& tracks, const TrackRoom& room)
        : tracks_(tracks), room_(room), growable_(tracks.size()) {}

    /// Grows tracks by the most that any of the items needs; in flexible tracks by their factors.
    void grow(const std::vector<const GridSpan*>& spans, GrowthStep step, bool flexible);

private:
    bool is_affected(const GridTrack& track, GrowthStep step, bool flexible) const;
    Length contribution(const GridSpan& span, GrowthStep step) const;
    void share(const GridSpan& span, GrowthStep step, bool flexible,
               std::vector<Length>& planned) const;
    void share_beyond(const std::vector<std::size_t>& affected, GrowthStep step, bool flexible,
                      Length space, std::vector<Length>& more) const;

    std::vector<GridTrack>& tracks_;
    const TrackRoom& room_;
    std::vector<bool> growable_; ///< Had no limit before the last step (12.5, 3.5).
};

/// Whether content decides.
bool is_intrinsic(const style::TrackBreadth& breadth);

/// A size within the limit of fit-content().
Length fit_limit(const GridTrack& track, Length size, const TrackRoom& room);

} // namespace makeready::flow
