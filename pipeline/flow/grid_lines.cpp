#include "grid_lines.hpp"

#include <algorithm>

namespace makeready::flow {

using style::GridLine;
using style::TrackList;
using style::TrackSize;

namespace {

/// No line is further out: nobody draws so many tracks.
constexpr std::int32_t most_lines = 1000;

std::int32_t within(std::int32_t line) {
    return std::clamp(line, -most_lines, most_lines);
}

/// What one repetition takes at least (7.2.3.2): the definite end of each track.
Length repeated_size(const std::vector<TrackSize>& tracks, const std::optional<Length>& room,
                     Length gap) {
    Length sum;
    for (const TrackSize& track : tracks) {
        const bool by_most = track.most.kind == style::TrackBreadth::Kind::size;
        const style::TrackBreadth& breadth = by_most ? track.most : track.least;
        Length size = breadth.kind == style::TrackBreadth::Kind::size
                          ? breadth.size.of(room.value_or(Length{}))
                          : Length{};
        if (by_most && track.least.kind == style::TrackBreadth::Kind::size)
            size = std::max(size, track.least.size.of(room.value_or(Length{})));
        sum += std::max(size, 1_px) + gap;
    }
    return sum;
}

Length fixed_size(const std::vector<TrackSize>& tracks, const std::optional<Length>& room,
                  Length gap) {
    return tracks.empty() ? Length{} : repeated_size(tracks, room, gap);
}

std::size_t repetitions(const TrackList& list, const std::optional<Length>& room, Length least,
                        Length gap) {
    const Length one = repeated_size(list.repeated, room, gap);
    const Length size = room ? *room : least;
    const Length free = size + gap - fixed_size(list.tracks, room, gap);
    std::int64_t count = free.units / std::max<std::int64_t>(one.units, 1);
    // A minimum is to be reached, a size not to be exceeded.
    if (!room && free.units > 0 && free.units % std::max<std::int64_t>(one.units, 1) != 0) ++count;
    const auto most =
        most_lines / static_cast<std::int64_t>(std::max<std::size_t>(list.repeated.size(), 1));
    return static_cast<std::size_t>(
        std::clamp<std::int64_t>(count, 1, std::max<std::int64_t>(most, 1)));
}

void append(std::vector<Atom>& to, const std::vector<Atom>& more) {
    to.insert(to.end(), more.begin(), more.end());
}

} // namespace

ExplicitTracks explicit_tracks(const TrackList& list, const std::optional<Length>& room,
                               Length least, Length gap) {
    ExplicitTracks out;
    out.sizes = list.tracks;
    out.names = list.names;
    out.names.resize(out.sizes.size() + 1);
    if (list.repeat == TrackList::Repeat::none) return out;
    const std::size_t times = repetitions(list, room, least, gap);
    std::vector<TrackSize> sizes;
    std::vector<std::vector<Atom>> names{list.names_before};
    for (std::size_t n = 0; n < times; ++n)
        for (std::size_t t = 0; t < list.repeated.size(); ++t) {
            append(names.back(), list.repeated_names[t]);
            sizes.push_back(list.repeated[t]);
            names.emplace_back();
            if (t + 1 == list.repeated.size()) append(names.back(), list.repeated_names.back());
        }
    const auto at = static_cast<std::ptrdiff_t>(list.repeat_at);
    append(names.back(), out.names[list.repeat_at]);
    out.sizes.insert(out.sizes.begin() + at, sizes.begin(), sizes.end());
    out.names.erase(out.names.begin() + at);
    out.names.insert(out.names.begin() + at, names.begin(), names.end());
    if (list.repeat == TrackList::Repeat::fit) {
        out.fit_begin = list.repeat_at;
        out.fit_end = list.repeat_at + sizes.size();
    }
    return out;
}

GridLines::GridLines(const ExplicitTracks& tracks, const style::GridStyle& grid, bool is_rows)
    : names_(tracks.names), count_(static_cast<std::int32_t>(tracks.sizes.size())) {
    const auto rows = static_cast<std::int32_t>(grid.areas.size());
    const auto columns =
        grid.areas.empty() ? 0 : static_cast<std::int32_t>(grid.areas.front().size());
    count_ = std::max(count_, is_rows ? rows : columns);
    names_.resize(static_cast<std::size_t>(count_) + 1);
    for (std::int32_t r = 0; r < rows; ++r)
        for (std::int32_t c = 0; c < columns; ++c) {
            const Atom name = grid.areas[static_cast<std::size_t>(r)][static_cast<std::size_t>(c)];
            if (name.empty()) continue;
            const std::int32_t at = is_rows ? r : c;
            const auto known = std::find_if(areas_.begin(), areas_.end(),
                                            [&](const Area& area) { return area.name == name; });
            if (known == areas_.end())
                areas_.push_back({name, at, at + 1});
            else
                known->last = std::max(known->last, at + 1);
        }
    // 7.3.2: an area names the lines at its edges.
    for (const Area& area : areas_) {
        names_[static_cast<std::size_t>(area.first)].emplace_back(area.name.text() + "-start");
        names_[static_cast<std::size_t>(area.last)].emplace_back(area.name.text() + "-end");
    }
}

// Lines outside the explicit grid have every name.
bool GridLines::has_name(std::int32_t line, Atom name) const {
    if (line < 0 || line > count_) return true;
    const std::vector<Atom>& names = names_[static_cast<std::size_t>(line)];
    return std::find(names.begin(), names.end(), name) != names.end();
}

std::int32_t GridLines::named(Atom name, std::int32_t nth) const {
    const std::int32_t step = nth > 0 ? 1 : -1;
    std::int32_t at = nth > 0 ? 0 : count_;
    for (std::int32_t left = std::min(std::abs(nth), most_lines);; at += step)
        if (has_name(at, name) && --left == 0) return at;
}

std::optional<std::int32_t> GridLines::line(const GridLine& line, bool is_start) const {
    if (line.is_auto() || line.span) return std::nullopt;
    if (line.name.empty())
        return within(line.number > 0 ? line.number - 1 : count_ + 1 + line.number);
    if (line.number == 0) { // The edge of an area, or of lines that are named like one.
        const Atom edge(line.name.text() + (is_start ? "-start" : "-end"));
        for (std::int32_t at = 0; at <= count_; ++at)
            if (has_name(at, edge)) return at;
    }
    return within(named(line.name, line.number == 0 ? 1 : within(line.number)));
}

std::int32_t GridLines::spanned(const GridLine& span, std::int32_t from, bool forwards) const {
    const std::int32_t count = within(std::max(span.number, 1));
    const std::int32_t step = forwards ? 1 : -1;
    if (span.name.empty()) return from + step * count;
    std::int32_t left = count;
    for (std::int32_t at = from + step;; at += step)
        if (has_name(at, span.name) && --left == 0) return at;
}

// 8.3.1: how placements that contradict themselves are read.
AskedRange GridLines::range(const GridLine& start, const GridLine& end) const {
    const auto first = line(start, true);
    const auto last = line(end, false);
    if (first && last) {
        const auto [low, high] = std::minmax(*first, *last);
        return {true, {low, low == high ? low + 1 : high}};
    }
    if (first) return {true, {*first, end.span ? spanned(end, *first, true) : *first + 1}};
    if (last) return {true, {start.span ? spanned(start, *last, false) : *last - 1, *last}};
    const GridLine& span = start.span ? start : end;
    const std::int32_t tracks = span.span && span.name.empty() ? std::max(span.number, 1) : 1;
    return {false, {0, std::min(tracks, most_lines)}};
}

} // namespace makeready::flow
