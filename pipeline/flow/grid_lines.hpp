// Lines of a grid along one axis, by number and by name (CSS Grid 2, 8.3).
#pragma once

#include "grid_placement.hpp"

namespace makeready::flow {

/// What two lines come to: a place, or only how many tracks.
struct AskedRange {
    bool is_definite = false;
    GridRange range; ///< From the first explicit track; only its span counts if not definite.
};

class GridLines {
public:
    /// `areas` names the tracks of areas: where each begins and ends.
    GridLines(const ExplicitTracks& tracks, const style::GridStyle& grid, bool is_rows);

    /// The explicit tracks, those that only areas need included.
    std::int32_t count() const { return count_; }

    AskedRange range(const style::GridLine& start, const style::GridLine& end) const;
    /// A line that is named or numbered; nullopt for auto and spans.
    std::optional<std::int32_t> line(const style::GridLine& line, bool is_start) const;

private:
    struct Area {
        Atom name;
        std::int32_t first, last;
    };

    bool has_name(std::int32_t line, Atom name) const;
    std::int32_t named(Atom name, std::int32_t nth) const;
    std::int32_t spanned(const style::GridLine& span, std::int32_t from, bool forwards) const;

    std::vector<std::vector<Atom>> names_;
    std::vector<Area> areas_;
    std::int32_t count_ = 0;
};

} // namespace makeready::flow
