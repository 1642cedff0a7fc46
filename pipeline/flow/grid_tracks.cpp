#include "grid_growth.hpp"

#include <algorithm>

namespace makeready::flow {

using style::Size;
using style::TrackBreadth;
using Kind = style::TrackBreadth::Kind;

namespace {

constexpr Length infinite = Size::no_limit;

class TrackSizer {
public:
    TrackSizer(std::vector<GridTrack>& tracks, const std::vector<GridSpan>& spans,
               const TrackRoom& room)
        : tracks_(tracks), spans_(spans), room_(room) {}

    void run();

private:
    TrackBreadth resolved(const TrackBreadth& breadth) const;
    void initialise();
    void fit_single_items();
    void fit_single(GridTrack& track, const GridSpan& span);
    void fit_spanning_items();
    void fit_flexible_items();
    void end_limits();

    Length all() const { return extent_of(tracks_, 0, tracks_.size()); }

    void maximise();
    void flex();
    double fraction(Length room, std::size_t first, std::size_t last) const;
    double found_fraction() const;
    void stretch();

    std::vector<GridTrack>& tracks_;
    const std::vector<GridSpan>& spans_;
    TrackRoom room_;
};

// Percentages of what is not known are auto (7.2.1).
TrackBreadth TrackSizer::resolved(const TrackBreadth& breadth) const {
    const bool unknown = breadth.kind == Kind::size && breadth.size.percent != 0 &&
                         room_.kind != TrackRoom::Kind::definite;
    return unknown ? TrackBreadth{} : breadth;
}

// 12.4.
void TrackSizer::initialise() {
    for (GridTrack& track : tracks_) {
        track.size.least = resolved(track.size.least);
        track.size.most = resolved(track.size.most);
        const bool is_definite = track.size.least.kind == Kind::size;
        track.base =
            is_definite ? std::max(track.size.least.size.of(room_.size), Length{}) : Length{};
        track.limit =
            track.size.most.kind == Kind::size ? track.size.most.size.of(room_.size) : infinite;
        track.limit = std::max(track.limit, track.base);
    }
}

void TrackSizer::fit_single(GridTrack& track, const GridSpan& span) {
    switch (track.size.least.kind) {
    case Kind::min_content:
        track.base = std::max(track.base, span.narrow);
        break;
    case Kind::max_content:
        track.base = std::max(track.base, span.wide);
        break;
    case Kind::automatic: {
        const bool is_asked = room_.kind != TrackRoom::Kind::definite;
        Length wanted = span.least;
        if (is_asked) { // Limited min-content contributions.
            wanted = span.narrow;
            if (track.size.most.kind == Kind::size)
                wanted = std::min(wanted, std::max(track.size.most.size.of({}), span.least));
        }
        track.base = std::max(track.base, wanted);
        break;
    }
    default:
        break;
    }
}

// 12.5, step 2.
void TrackSizer::fit_single_items() {
    for (const GridSpan& span : spans_)
        if (span.last - span.first == 1 && !is_flexible(tracks_[span.first]))
            fit_single(tracks_[span.first], span);
    std::vector<Length> limits(tracks_.size());
    for (const GridSpan& span : spans_) {
        if (span.last - span.first != 1) continue;
        const GridTrack& track = tracks_[span.first];
        Length& limit = limits[span.first];
        if (track.size.most.kind == Kind::min_content)
            limit = std::max(limit, span.narrow);
        else
            limit = std::max(limit, fit_limit(track, span.wide, room_));
    }
    for (std::size_t n = 0; n < tracks_.size(); ++n) {
        GridTrack& track = tracks_[n];
        const bool has_item = std::any_of(spans_.begin(), spans_.end(), [&](const GridSpan& s) {
            return s.first == n && s.last == n + 1;
        });
        if (has_item && !is_flexible(track) && is_intrinsic(track.size.most))
            track.limit = limits[n];
        track.limit = std::max(track.limit, track.base);
    }
}

// 12.5, step 3: those that span fewer tracks first.
void TrackSizer::fit_spanning_items() {
    std::size_t widest = 1;
    for (const GridSpan& span : spans_) widest = std::max(widest, span.last - span.first);
    for (std::size_t width = 2; width <= widest; ++width) {
        std::vector<const GridSpan*> same;
        for (const GridSpan& span : spans_) {
            bool flexes = false;
            for (std::size_t n = span.first; n < span.last; ++n)
                flexes = flexes || is_flexible(tracks_[n]);
            if (span.last - span.first == width && !flexes) same.push_back(&span);
        }
        if (same.empty()) continue;
        TrackGrowth growth(tracks_, room_);
        for (const GrowthStep step : {GrowthStep::least, GrowthStep::narrow, GrowthStep::wide,
                                      GrowthStep::limit_narrow, GrowthStep::limit_wide})
            growth.grow(same, step, false);
    }
}

// 12.5, step 4: items in flexible tracks, all at once.
void TrackSizer::fit_flexible_items() {
    std::vector<const GridSpan*> some;
    for (const GridSpan& span : spans_)
        for (std::size_t n = span.first; n < span.last; ++n)
            if (is_flexible(tracks_[n])) {
                some.push_back(&span);
                break;
            }
    TrackGrowth growth(tracks_, room_);
    for (const GrowthStep step : {GrowthStep::least, GrowthStep::narrow, GrowthStep::wide})
        growth.grow(some, step, true);
}

void TrackSizer::end_limits() {
    for (GridTrack& track : tracks_)
        if (track.limit == infinite) track.limit = track.base;
}

// 12.6: what is left over, in equal parts, up to the limits.
void TrackSizer::maximise() {
    if (room_.kind == TrackRoom::Kind::min_content) return;
    Length space = room_.kind == TrackRoom::Kind::max_content ? infinite : room_.size - all();
    std::vector<GridTrack*> open;
    for (GridTrack& track : tracks_)
        if (track.limit > track.base) open.push_back(&track);
    while (!open.empty() && space.units > 0) {
        const Length part = std::max(space / static_cast<std::int64_t>(open.size()), Length{1});
        std::vector<GridTrack*> still;
        for (GridTrack* track : open) {
            const Length taken = std::min({part, track->limit - track->base, space});
            track->base += taken;
            space -= taken;
            if (track->limit > track->base) still.push_back(track);
        }
        open = std::move(still);
    }
}

// 12.7.1: the size of 1fr that fills a room; a track that needs more is as if it did not flex.
double TrackSizer::fraction(Length room, std::size_t first, std::size_t last) const {
    std::vector<bool> stiff(tracks_.size());
    for (std::size_t round = 0; round <= last - first; ++round) {
        double left = static_cast<double>(room.units), factors = 0;
        for (std::size_t n = first; n < last; ++n) {
            if (n > first) left -= static_cast<double>(tracks_[n].gap_before.units);
            if (is_flexible(tracks_[n]) && !stiff[n])
                factors += tracks_[n].size.most.flex;
            else
                left -= static_cast<double>(tracks_[n].base.units);
        }
        const double size = left / std::max(factors, 1.0);
        bool again = false;
        for (std::size_t n = first; n < last; ++n) {
            if (!is_flexible(tracks_[n]) || stiff[n]) continue;
            if (size * tracks_[n].size.most.flex < static_cast<double>(tracks_[n].base.units))
                stiff[n] = again = true;
        }
        if (!again) return std::max(size, 0.0);
    }
    return 0;
}

double TrackSizer::found_fraction() const {
    if (room_.kind == TrackRoom::Kind::min_content) return 0;
    if (room_.kind == TrackRoom::Kind::definite)
        return room_.size > all() ? fraction(room_.size, 0, tracks_.size()) : 0;
    double most = 0;
    for (const GridTrack& track : tracks_)
        if (is_flexible(track))
            most = std::max(most, static_cast<double>(track.base.units) /
                                      std::max(track.size.most.flex, 1.0));
    for (const GridSpan& span : spans_) {
        bool flexes = false;
        for (std::size_t n = span.first; n < span.last; ++n)
            flexes = flexes || is_flexible(tracks_[n]);
        if (flexes) most = std::max(most, fraction(span.wide, span.first, span.last));
    }
    return most;
}

// 12.7.
void TrackSizer::flex() {
    if (std::none_of(tracks_.begin(), tracks_.end(), is_flexible)) return;
    double unit = found_fraction();
    const auto filled = [&](double size) {
        Length sum = all();
        for (const GridTrack& track : tracks_)
            if (is_flexible(track))
                sum += std::max(Length::from_units(size * track.size.most.flex) - track.base,
                                Length{});
        return sum;
    };
    if (room_.kind != TrackRoom::Kind::definite && filled(unit) < room_.least)
        unit = fraction(room_.least, 0, tracks_.size());
    double exact = 0, given = 0; // Rounded so that the sum stays right.
    for (GridTrack& track : tracks_) {
        if (!is_flexible(track)) continue;
        exact += unit * track.size.most.flex;
        const Length size = Length::from_units(exact - given);
        given += static_cast<double>(size.units);
        track.base = std::max(track.base, size);
    }
}

// 12.8.
void TrackSizer::stretch() {
    if (!room_.stretches || room_.kind == TrackRoom::Kind::min_content) return;
    const Length room = room_.kind == TrackRoom::Kind::definite ? room_.size : room_.least;
    Length space = room - all();
    std::vector<GridTrack*> takers;
    for (GridTrack& track : tracks_)
        if (track.size.most.kind == Kind::automatic && !track.is_collapsed)
            takers.push_back(&track);
    auto left = static_cast<std::int64_t>(takers.size());
    for (GridTrack* track : takers) {
        if (space.units <= 0) break;
        const Length part = space / left--;
        track->base += part;
        space -= part;
    }
}

void TrackSizer::run() {
    initialise();
    fit_single_items();
    fit_spanning_items();
    fit_flexible_items();
    end_limits();
    maximise();
    flex();
    stretch();
}

} // namespace

bool has_percentage(const std::vector<GridTrack>& tracks) {
    return std::any_of(tracks.begin(), tracks.end(), [](const GridTrack& track) {
        return track.size.least.size.percent != 0 || track.size.most.size.percent != 0;
    });
}

bool is_flexible(const GridTrack& track) {
    return track.size.most.kind == Kind::flex;
}

bool is_fixed(const GridTrack& track) {
    return track.size.least.kind == Kind::size && track.size.most.kind == Kind::size;
}

Length extent_of(const std::vector<GridTrack>& tracks, std::size_t first, std::size_t last) {
    Length sum;
    for (std::size_t n = first; n < last && n < tracks.size(); ++n)
        sum += tracks[n].base + (n > first ? tracks[n].gap_before : Length{});
    return sum;
}

void size_tracks(std::vector<GridTrack>& tracks, const std::vector<GridSpan>& spans,
                 const TrackRoom& room) {
    TrackSizer(tracks, spans, room).run();
}

bool stretches_tracks(style::Alignment how) {
    return how.kind == style::Alignment::Kind::normal ||
           how.kind == style::Alignment::Kind::stretch;
}

// 11: the tracks in the container, spread as justify-content and align-content say.
std::vector<Length> track_positions(const std::vector<GridTrack>& tracks, Length size,
                                    style::Alignment how, const AxisSense& sense) {
    const auto count = std::count_if(tracks.begin(), tracks.end(),
                                     [](const GridTrack& t) { return !t.is_collapsed; });
    const Length free = size - extent_of(tracks, 0, tracks.size());
    Spread share;
    if (!stretches_tracks(how)) share = spread(how, free, static_cast<std::size_t>(count), sense);
    std::vector<Length> out;
    Length at = share.before;
    bool any = false;
    for (const GridTrack& track : tracks) {
        at += track.gap_before;
        if (any && !track.is_collapsed) at += share.between;
        out.push_back(at);
        at += track.base;
        any = any || !track.is_collapsed;
    }
    return out;
}

} // namespace makeready::flow
