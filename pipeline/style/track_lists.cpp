#include "track_lists.hpp"

#include <set>

namespace makeready::style {
namespace {

using Declared = Breadth<Measure>;
using Names = std::vector<std::vector<Atom>>;

/// More tracks than that are not repeated: no page holds them.
constexpr std::int32_t most_repetitions = 10000;

std::optional<double> take_flex(Reader& reader) {
    const Token& next = reader.peek();
    if (!next.is(TokenKind::dimension) || !same_word(next.text, "fr") || next.number < 0)
        return std::nullopt;
    return reader.take().number;
}

std::optional<Declared> take_breadth(Reader& reader) {
    Declared out;
    if (reader.take_word("auto")) return out;
    if (reader.take_word("min-content")) {
        out.kind = Declared::Kind::min_content;
    } else if (reader.take_word("max-content")) {
        out.kind = Declared::Kind::max_content;
    } else if (const auto flex = take_flex(reader)) {
        out.kind = Declared::Kind::flex;
        out.flex = *flex;
    } else {
        auto size = take_length_percentage(reader, Sign::not_negative);
        if (!size) return std::nullopt;
        out.kind = Declared::Kind::size;
        out.size = std::move(*size);
    }
    return out;
}

std::optional<DeclaredTrack> take_minmax(Reader arguments) {
    const auto least = take_breadth(arguments);
    if (!least || least->kind == Declared::Kind::flex || !arguments.take_comma())
        return std::nullopt;
    const auto most = take_breadth(arguments);
    if (!most || !arguments.done()) return std::nullopt;
    return DeclaredTrack{*least, *most, {}};
}

std::optional<DeclaredTrack> take_fit_content(Reader arguments) {
    auto limit = take_length_percentage(arguments, Sign::not_negative);
    if (!limit || !arguments.done()) return std::nullopt;
    DeclaredTrack out;
    out.most.kind = Declared::Kind::max_content;
    out.limit = std::move(*limit);
    return out;
}

/// Reads a track list, names and repetitions and all.
class ListReader {
public:
    explicit ListReader(Reader& reader) : reader_(reader) { list_.names.emplace_back(); }

    std::optional<DeclaredTracks> read();

private:
    bool take_names(Reader& reader, Names& names);
    bool take_repeat(Reader arguments);
    bool take_tracks(Reader& reader, std::vector<DeclaredTrack>& tracks, Names& names);
    void append(const std::vector<DeclaredTrack>& tracks, const Names& names);

    Reader& reader_;
    DeclaredTracks list_;
};

bool ListReader::take_names(Reader& reader, Names& names) {
    const auto more = take_line_names(reader);
    if (!more) return false;
    names.back().insert(names.back().end(), more->begin(), more->end());
    return true;
}

bool ListReader::take_tracks(Reader& reader, std::vector<DeclaredTrack>& tracks, Names& names) {
    names.emplace_back();
    while (!reader.done()) {
        if (!take_names(reader, names)) return false;
        if (reader.done()) break;
        auto track = take_track(reader);
        if (!track) return false;
        tracks.push_back(std::move(*track));
        names.emplace_back();
    }
    return !tracks.empty();
}

void ListReader::append(const std::vector<DeclaredTrack>& tracks, const Names& names) {
    for (std::size_t n = 0; n < tracks.size(); ++n) {
        list_.names.back().insert(list_.names.back().end(), names[n].begin(), names[n].end());
        list_.tracks.push_back(tracks[n]);
        list_.names.emplace_back();
    }
    list_.names.back() = names.back();
}

// 7.2.3: a number of times, or as often as there is room.
bool ListReader::take_repeat(Reader arguments) {
    auto repeat = DeclaredTracks::Repeat::none;
    std::int32_t times = 1;
    if (arguments.take_word("auto-fill")) {
        repeat = DeclaredTracks::Repeat::fill;
    } else if (arguments.take_word("auto-fit")) {
        repeat = DeclaredTracks::Repeat::fit;
    } else {
        const auto number = take_integer(arguments);
        if (!number || *number < 1) return false;
        times = *number;
    }
    if (!arguments.take_comma()) return false;
    std::vector<DeclaredTrack> tracks;
    Names names;
    if (!take_tracks(arguments, tracks, names)) return false;
    if (repeat == DeclaredTracks::Repeat::none) {
        const auto most = most_repetitions / static_cast<std::int32_t>(tracks.size());
        for (std::int32_t n = 0; n < std::min(times, most); ++n) append(tracks, names);
        return true;
    }
    if (list_.repeat != DeclaredTracks::Repeat::none) return false;
    list_.repeat = repeat;
    list_.repeat_at = list_.tracks.size();
    list_.names_before = std::exchange(list_.names.back(), {});
    list_.repeated = std::move(tracks);
    list_.repeated_names = std::move(names);
    return true;
}

std::optional<DeclaredTracks> ListReader::read() {
    while (!reader_.done() && !reader_.peek().is_delim('/')) {
        if (reader_.peek().is(TokenKind::open_square)) {
            if (!take_names(reader_, list_.names)) return std::nullopt;
            continue;
        }
        if (auto arguments = reader_.take_function("repeat")) {
            if (!take_repeat(*arguments)) return std::nullopt;
            continue;
        }
        auto track = take_track(reader_);
        if (!track) return std::nullopt;
        list_.tracks.push_back(std::move(*track));
        list_.names.emplace_back();
    }
    const bool is_empty = list_.tracks.empty() && list_.repeat == DeclaredTracks::Repeat::none;
    return is_empty ? std::nullopt : std::optional(std::move(list_));
}

TrackBreadth computed(const Computation& c, const Declared& value) {
    TrackBreadth out;
    out.kind = static_cast<TrackBreadth::Kind>(value.kind);
    out.flex = value.flex;
    if (value.kind == Declared::Kind::size) out.size = c.size(value.size);
    return out;
}

std::vector<TrackSize> computed(const Computation& c, const std::vector<DeclaredTrack>& tracks) {
    std::vector<TrackSize> out;
    for (const DeclaredTrack& track : tracks) {
        TrackSize size{computed(c, track.least), computed(c, track.most), {}};
        if (track.limit) size.limit = c.size(*track.limit);
        out.push_back(size);
    }
    return out;
}

std::string text_of(const TrackBreadth& breadth) {
    switch (breadth.kind) {
    case TrackBreadth::Kind::automatic:
        return "auto";
    case TrackBreadth::Kind::min_content:
        return "min-content";
    case TrackBreadth::Kind::max_content:
        return "max-content";
    case TrackBreadth::Kind::flex:
        return makeready::text_of(breadth.flex) + "fr";
    default:
        return text_of(breadth.size);
    }
}

std::string text_of(const TrackSize& track) {
    if (track.limit) return concat("fit-content(", text_of(*track.limit), ")");
    const bool is_flex = track.most.kind == TrackBreadth::Kind::flex &&
                         track.least.kind == TrackBreadth::Kind::automatic;
    if (track.least == track.most || is_flex) return text_of(track.most);
    return concat("minmax(", text_of(track.least), ", ", text_of(track.most), ")");
}

void add_word(std::string& out, const std::string& word) {
    if (!out.empty() && !word.empty()) out += ' ';
    out += word;
}

std::string names_text(const std::vector<Atom>& names) {
    if (names.empty()) return {};
    std::string out;
    for (const Atom name : names) add_word(out, name.text());
    return concat("[", out, "]");
}

std::string text_of(const std::vector<TrackSize>& tracks, const Names& names) {
    std::string out;
    for (std::size_t n = 0; n < tracks.size(); ++n) {
        add_word(out, names_text(names[n]));
        add_word(out, text_of(tracks[n]));
    }
    add_word(out, names_text(names[tracks.size()]));
    return out;
}

} // namespace

std::optional<DeclaredTrack> take_track(Reader& reader) {
    if (auto arguments = reader.take_function("minmax")) return take_minmax(*arguments);
    if (auto arguments = reader.take_function("fit-content")) return take_fit_content(*arguments);
    const auto breadth = take_breadth(reader);
    if (!breadth) return std::nullopt;
    DeclaredTrack out{*breadth, *breadth, {}};
    if (breadth->kind == Declared::Kind::flex) out.least = {};
    return out;
}

std::optional<std::vector<Atom>> take_line_names(Reader& reader) {
    std::vector<Atom> names;
    if (!reader.peek().is(TokenKind::open_square)) return names;
    Reader inside = reader.take_block();
    while (!inside.done()) {
        if (inside.next_is_word("span") || inside.next_is_word("auto")) return std::nullopt;
        const auto name = inside.take_custom_name();
        if (!name) return std::nullopt;
        names.emplace_back(*name);
    }
    return names;
}

std::string TrackListCodec::values() const {
    return "none | [<line-names>? [<track-size> | repeat(<number> | auto-fill | auto-fit, "
           "<track-size>+)]]+";
}

std::optional<DeclaredTracks> TrackListCodec::read(Reader& reader) const {
    if (reader.take_word("none")) return DeclaredTracks{};
    return ListReader(reader).read();
}

TrackList TrackListCodec::compute(const Computation& c, const DeclaredTracks& value) const {
    TrackList out;
    out.tracks = computed(c, value.tracks);
    out.names = value.names;
    out.repeat = static_cast<TrackList::Repeat>(value.repeat);
    out.repeat_at = value.repeat_at;
    out.names_before = value.names_before;
    out.repeated = computed(c, value.repeated);
    out.repeated_names = value.repeated_names;
    return out;
}

std::string TrackListCodec::text(const TrackList& list) const {
    std::string out;
    for (std::size_t n = 0; n <= list.tracks.size() && !list.names.empty(); ++n) {
        if (list.repeat != TrackList::Repeat::none && n == list.repeat_at) {
            add_word(out, names_text(list.names_before));
            add_word(out, concat("repeat(",
                                 list.repeat == TrackList::Repeat::fill ? "auto-fill" : "auto-fit",
                                 ", ", text_of(list.repeated, list.repeated_names), ")"));
        }
        add_word(out, names_text(list.names[n]));
        if (n < list.tracks.size()) add_word(out, text_of(list.tracks[n]));
    }
    return out.empty() ? "none" : out;
}

std::optional<std::vector<DeclaredTrack>> TrackSizesCodec::read(Reader& reader) const {
    std::vector<DeclaredTrack> out;
    while (!reader.done() && !reader.peek().is_delim('/')) {
        auto track = take_track(reader);
        if (!track) return std::nullopt;
        out.push_back(std::move(*track));
    }
    return out.empty() ? std::nullopt : std::optional(std::move(out));
}

std::vector<TrackSize> TrackSizesCodec::compute(const Computation& c,
                                                const std::vector<DeclaredTrack>& value) const {
    return computed(c, value);
}

std::string TrackSizesCodec::text(const std::vector<TrackSize>& sizes) const {
    std::string out;
    for (const TrackSize& size : sizes) add_word(out, text_of(size));
    return out.empty() ? "auto" : out;
}

// A run of dots is one hole.
std::optional<std::vector<Atom>> area_names(std::string_view row) {
    std::vector<Atom> names;
    const auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    const auto is_name = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
               c == '-' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
    };
    for (std::size_t at = 0; at < row.size();) {
        const std::size_t begin = at;
        if (is_space(row[at])) {
            ++at;
        } else if (row[at] == '.') {
            while (at < row.size() && row[at] == '.') ++at;
            names.emplace_back();
        } else if (is_name(row[at])) {
            while (at < row.size() && is_name(row[at])) ++at;
            names.emplace_back(row.substr(begin, at - begin));
        } else {
            return std::nullopt;
        }
    }
    return names.empty() ? std::nullopt : std::optional(std::move(names));
}

bool areas_are_rectangles(const Names& areas) {
    if (areas.empty()) return false;
    std::set<Atom> seen;
    for (std::size_t row = 0; row < areas.size(); ++row) {
        if (areas[row].size() != areas.front().size()) return false;
        for (std::size_t column = 0; column < areas[row].size(); ++column) {
            const Atom name = areas[row][column];
            if (name.empty() || !seen.insert(name).second) continue;
            std::size_t right = column, bottom = row, count = 0;
            while (right < areas[row].size() && areas[row][right] == name) ++right;
            while (bottom < areas.size() && areas[bottom].size() > column &&
                   areas[bottom][column] == name)
                ++bottom;
            for (const auto& line : areas)
                count += static_cast<std::size_t>(std::count(line.begin(), line.end(), name));
            for (std::size_t r = row; r < bottom; ++r)
                for (std::size_t c = column; c < right; ++c)
                    if (c >= areas[r].size() || areas[r][c] != name) return false;
            if (count != (right - column) * (bottom - row)) return false;
        }
    }
    return true;
}

} // namespace makeready::style
