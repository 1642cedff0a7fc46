// Computed values of flexible boxes, grids and alignment. Included by values.hpp.
#pragma once

#include "atom.hpp"
#include "size.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace makeready::style {

/// `initial-letter` (CSS Inline 3, 7.2): how many lines a letter is high, and on which of them it
/// stands. A size of 0: normal.
struct InitialLetter {
    double size = 0;
    std::int32_t sink = 0;
    bool operator==(const InitialLetter&) const = default;
};

/// `initial-letter-align` (CSS Inline 3, 7.4): the lines of letter and text that meet.
struct InitialAlign {
    enum class Line : std::uint8_t { alphabetic, ideographic, hanging, leading };
    Line line = Line::alphabetic;
    bool is_border_box = false; ///< The letter's box meets them, not the letter.
    bool operator==(const InitialAlign&) const = default;
};

enum class FlexDirection : std::uint8_t { row, row_reverse, column, column_reverse };
enum class FlexWrap : std::uint8_t { nowrap, wrap, wrap_reverse };

/// A value of align-* and justify-* (CSS Box Alignment 3).
struct Alignment {
    enum class Kind : std::uint8_t {
        automatic,
        normal,
        stretch,
        start,
        end,
        self_start,
        self_end,
        flex_start,
        flex_end,
        center,
        left,
        right,
        baseline,
        last_baseline,
        space_between,
        space_around,
        space_evenly,
    };
    Kind kind = Kind::normal;
    bool safe = false; ///< Rather at the start than over it.
    bool operator==(const Alignment&) const = default;
};

struct AlignmentStyle {
    Alignment align_content, justify_content, align_items, justify_items;
    Alignment align_self{Alignment::Kind::automatic}, justify_self{Alignment::Kind::automatic};
    bool operator==(const AlignmentStyle&) const = default;
};

struct FlexStyle {
    FlexDirection direction = FlexDirection::row;
    FlexWrap wrap = FlexWrap::nowrap;
    double grow = 0, shrink = 1;
    Size basis = automatic();
    bool basis_is_content = false;
    bool operator==(const FlexStyle&) const = default;
};

/// One end of a grid track's size (CSS Grid 2, 7.2); S is a specified or a computed size.
template <class S> struct Breadth {
    enum class Kind : std::uint8_t { size, flex, automatic, min_content, max_content };
    Kind kind = Kind::automatic;
    S size{};
    double flex = 0;
    bool operator==(const Breadth&) const = default;
};

/// minmax(least, most), or fit-content(limit): then `most` is max-content.
template <class S> struct Track {
    Breadth<S> least, most;
    std::optional<S> limit;
    bool operator==(const Track&) const = default;
};

/// A track list: sizes, and the names of the line before each and after the last. At most one part
/// repeats to fill or fit.
template <class S> struct Tracks {
    enum class Repeat : std::uint8_t { none, fill, fit };
    std::vector<Track<S>> tracks;
    std::vector<std::vector<Atom>> names; ///< One more than tracks, or empty.
    Repeat repeat = Repeat::none;
    std::size_t repeat_at = 0;      ///< Index in `tracks` that the repeated part goes before.
    std::vector<Atom> names_before; ///< Of the line that the repeated part begins at.
    std::vector<Track<S>> repeated;
    std::vector<std::vector<Atom>> repeated_names;
    bool operator==(const Tracks&) const = default;
};

using TrackBreadth = Breadth<Size>;
using TrackSize = Track<Size>;
using TrackList = Tracks<Size>;

/// A grid-row-start and its kin: a line by number or name, a span, or auto.
struct GridLine {
    bool span = false;
    std::int32_t number = 0; ///< 0: not given.
    Atom name;

    bool is_auto() const { return !span && number == 0 && name.empty(); }

    bool operator==(const GridLine&) const = default;
};

/// Where a grid item asks to stand.
struct GridPlace {
    GridLine row_start, column_start, row_end, column_end;
    bool operator==(const GridPlace&) const = default;
};

/// What a grid container says of its grid.
struct GridStyle {
    TrackList columns, rows;
    std::vector<TrackSize> auto_columns, auto_rows;
    bool flows_by_column = false, is_dense = false;
    std::vector<std::vector<Atom>> areas; ///< Rows of names; an empty one is no area.
    bool operator==(const GridStyle&) const = default;
};

/// A value that few styles have: shared, unseen while it is the initial one.
template <class T> class Rare {
public:
    const T& operator*() const {
        static const T initial;
        return held_ ? *held_ : initial;
    }

    const T* operator->() const { return &**this; }

    void set(T value) { held_ = std::make_shared<const T>(std::move(value)); }

    bool operator==(const Rare& other) const { return held_ == other.held_ || **this == *other; }

private:
    std::shared_ptr<const T> held_;
};

} // namespace makeready::style
