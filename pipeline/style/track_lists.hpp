// Sizes of grid tracks, as declared and as computed (CSS Grid 2, 7.2).
#pragma once

#include "codecs.hpp"

namespace makeready::style {

using DeclaredTrack = Track<Measure>;
using DeclaredTracks = Tracks<Measure>;

/// grid-template-columns and -rows.
struct TrackListCodec {
    std::string values() const;
    std::optional<DeclaredTracks> read(Reader& reader) const;
    TrackList compute(const Computation& c, const DeclaredTracks& value) const;
    std::string text(const TrackList& list) const;
};

/// grid-auto-columns and -rows: sizes alone, `auto` being none.
struct TrackSizesCodec {
    std::string values() const { return "<track-size>+"; }

    std::optional<std::vector<DeclaredTrack>> read(Reader& reader) const;
    std::vector<TrackSize> compute(const Computation& c,
                                   const std::vector<DeclaredTrack>& value) const;
    std::string text(const std::vector<TrackSize>& sizes) const;
};

/// One track's size from the front.
std::optional<DeclaredTrack> take_track(Reader& reader);
/// Names of a line in square brackets; none if no bracket stands there; nullopt if they are wrong.
std::optional<std::vector<Atom>> take_line_names(Reader& reader);
/// The names in one string of grid-template-areas; nullopt where a word is no name.
std::optional<std::vector<Atom>> area_names(std::string_view row);
bool areas_are_rectangles(const std::vector<std::vector<Atom>>& areas);

} // namespace makeready::style
