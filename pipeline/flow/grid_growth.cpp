#include "grid_growth.hpp"

#include <algorithm>

namespace makeready::flow {

using style::Size;
using style::TrackBreadth;
using Kind = style::TrackBreadth::Kind;

namespace {

constexpr Length infinite = Size::no_limit;

} // namespace

bool is_intrinsic(const TrackBreadth& breadth) {
    return breadth.kind == Kind::automatic || breadth.kind == Kind::min_content ||
           breadth.kind == Kind::max_content;
}

// fit-content() goes no further than its limit.
Length fit_limit(const GridTrack& track, Length size, const TrackRoom& room) {
    if (!track.size.limit) return size;
    const bool unknown = track.size.limit->percent != 0 && room.kind != TrackRoom::Kind::definite;
    return unknown ? size : std::max(std::min(size, track.size.limit->of(room.size)), track.base);
}

bool TrackGrowth::is_affected(const GridTrack& track, GrowthStep step, bool flexible) const {
    if (flexible && !is_flexible(track)) return false;
    const Kind least = track.size.least.kind;
    const Kind most = track.size.most.kind;
    const bool asked_wide = room_.kind == TrackRoom::Kind::max_content;
    switch (step) {
    case GrowthStep::least:
        return is_intrinsic(track.size.least);
    case GrowthStep::narrow:
        return least == Kind::min_content || least == Kind::max_content;
    case GrowthStep::wide:
        return least == Kind::max_content || (asked_wide && least == Kind::automatic);
    case GrowthStep::limit_narrow:
        return is_intrinsic(track.size.most);
    default:
        return most == Kind::max_content || most == Kind::automatic;
    }
}

Length TrackGrowth::contribution(const GridSpan& span, GrowthStep step) const {
    switch (step) {
    case GrowthStep::least:
        return room_.kind == TrackRoom::Kind::definite ? span.least : span.narrow;
    case GrowthStep::narrow:
    case GrowthStep::limit_narrow:
        return span.narrow;
    default:
        return span.wide;
    }
}

// 12.5.1, step 2.4: what is left goes beyond the limits.
void TrackGrowth::share_beyond(const std::vector<std::size_t>& affected, GrowthStep step,
                               bool flexible, Length space, std::vector<Length>& more) const {
    std::vector<std::size_t> takers;
    for (const std::size_t n : affected) {
        const Kind most = tracks_[n].size.most.kind;
        const bool takes = step == GrowthStep::wide
                               ? most == Kind::max_content || most == Kind::automatic
                               : is_intrinsic(tracks_[n].size.most);
        if (takes) takers.push_back(n);
    }
    if (takers.empty()) takers = affected;
    double factors = 0;
    for (const std::size_t n : takers) factors += tracks_[n].size.most.flex;
    auto left = static_cast<std::int64_t>(takers.size());
    for (const std::size_t n : takers) {
        const bool by_factor = flexible && factors > 0;
        const Length part =
            by_factor ? space.scaled(tracks_[n].size.most.flex / factors) : space / left;
        if (by_factor) factors -= tracks_[n].size.most.flex;
        more[n] += part;
        space -= part;
        --left;
    }
}

// 12.5.1: what an item wants more than its tracks have is shared among those affected.
void TrackGrowth::share(const GridSpan& span, GrowthStep step, bool flexible,
                        std::vector<Length>& planned) const {
    const bool of_limits = step == GrowthStep::limit_narrow || step == GrowthStep::limit_wide;
    const auto size_of = [&](const GridTrack& track) {
        return of_limits && track.limit != infinite ? track.limit : track.base;
    };
    Length space = contribution(span, step);
    std::vector<std::size_t> affected;
    for (std::size_t n = span.first; n < span.last; ++n) {
        space -= size_of(tracks_[n]) + (n > span.first ? tracks_[n].gap_before : Length{});
        if (is_affected(tracks_[n], step, flexible)) affected.push_back(n);
    }
    if (space.units <= 0 || affected.empty()) return;
    std::vector<Length> more(tracks_.size());
    std::vector<std::size_t> open = affected;
    while (!open.empty() && space.units > 0 && !flexible) {
        const Length part = std::max(space / static_cast<std::int64_t>(open.size()), Length{1});
        std::vector<std::size_t> still;
        for (const std::size_t n : open) {
            const GridTrack& track = tracks_[n];
            Length ceiling =
                of_limits ? (track.limit == infinite || growable_[n] ? infinite : track.limit)
                          : track.limit;
            if (!of_limits || ceiling == infinite) {
                const Length fit = fit_limit(track, infinite, room_);
                ceiling = std::min(ceiling, fit);
            }
            const Length room = ceiling == infinite
                                    ? space
                                    : std::max(ceiling - size_of(track) - more[n], Length{});
            const Length taken = std::min({part, room, space});
            more[n] += taken;
            space -= taken;
            if (ceiling == infinite || room > taken) still.push_back(n);
        }
        open = std::move(still);
    }
    if (space.units > 0) share_beyond(affected, step, flexible, space, more);
    for (std::size_t n = span.first; n < span.last; ++n) planned[n] = std::max(planned[n], more[n]);
}

void TrackGrowth::grow(const std::vector<const GridSpan*>& spans, GrowthStep step, bool flexible) {
    std::vector<Length> planned(tracks_.size());
    for (const GridSpan* span : spans) share(*span, step, flexible, planned);
    const bool of_limits = step == GrowthStep::limit_narrow || step == GrowthStep::limit_wide;
    for (std::size_t n = 0; n < tracks_.size(); ++n) {
        GridTrack& track = tracks_[n];
        if (!of_limits) {
            track.base += planned[n];
            track.limit = std::max(track.limit, track.base);
            continue;
        }
        if (planned[n].units == 0) continue;
        if (track.limit == infinite) {
            growable_[n] = step == GrowthStep::limit_narrow;
            track.limit = track.base + planned[n];
        } else {
            track.limit += planned[n];
        }
    }
}

} // namespace makeready::flow
