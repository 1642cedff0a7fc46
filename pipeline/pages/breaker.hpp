// Chooses where the pages of one run of a galley end: the cheapest set of breaks, found by dynamic
// programming over all places that allow one (Plass 1981; Mittelbach 2016).
#pragma once

#include "flow.hpp"

#include <functional>
#include <vector>

namespace makeready::pages {

/// How much a page holds.
struct PageRoom {
    Length height;     ///< Of the page area.
    Length note_edges; ///< What the footnote area takes besides the notes.
    bool recto = true;
    bool fills_first = false; ///< It takes all it may, whatever that leaves to the pages after it.
};

/// What the breaker weighs. The unit is a hundredth of a page that ends a line short.
struct BreakCosts {
    std::int64_t empty_line = 100;  ///< Times the square of the number of lines left empty.
    std::int64_t uneven = 30;       ///< Times the square of the lines by which facing pages differ.
    std::int64_t page = 2;          ///< For each page after the first: a saved one is a gain.
    std::int64_t demerits = 35'000; ///< So many more of a paragraph that is set otherwise cost 1.
    std::int64_t between_lines = 1; ///< To part a paragraph at all.
    std::int64_t hyphen = 30;       ///< A hyphenated word goes over to the facing page ...
    std::int64_t hyphen_over_leaf = 300; ///< ... or over the leaf.
    std::int64_t orphan_or_widow = 30'000;
    std::int64_t avoided = 80'000;
    std::int64_t note_parted = 20'000;  ///< A note goes on on the next page ...
    std::int64_t note_put_off = 60'000; ///< ... or begins there, away from its call.
    std::int64_t float_put_off = 300;   ///< A page float waits a page.
    std::int64_t short_end = 1500;      ///< For each line that a chapter's last page lacks of five.
    std::int64_t overfull = 1'000'000'000;
};

/// The usual costs with those that a style sheet sets (-mr-page-costs).
BreakCosts costs_of(const style::OwnStyle& root);

/// A note, or what of it stands on one page: items [begin, end) of its galley.
struct NotePart {
    const flow::Galley* note = nullptr;
    const boxes::Box* box = nullptr;
    std::size_t begin = 0, end = 0;

    /// Where it stands: footnote, or a page float at the top or the bottom.
    style::Float place() const { return box ? box->style.own->floating : style::Float::footnote; }

    bool is_page_float() const {
        return place() == style::Float::top || place() == style::Float::bottom;
    }

    bool is_side_note() const { return place() == style::Float::side; }

    bool is_note() const { return !is_page_float() && !is_side_note(); }
};

/// An elastic paragraph that is set otherwise: indices into Galley::elastic and its `others`.
struct Resetting {
    std::uint32_t paragraph = 0;
    std::uint32_t setting = 0;
    bool operator==(const Resetting&) const = default;
};

/// One page of a run: items [begin, end), and what it cost to end it there.
struct ChosenPage {
    std::size_t begin = 0, end = 0;
    bool truncate = false; ///< It begins after an unforced break: leading margins vanish.
    Length lift;           ///< So much of the blank it begins with stands on the page before.
    std::int64_t cost = 0;
    bool overfull = false;
    int rest_pages = 0; ///< So many pages come before it that only go on with what did not fit ...
    Length rest;        ///< ... and so much of that stands at its own top.
    std::vector<NotePart>
        notes; ///< In the order they are called; first what is left of earlier ones.
};

/// Pages of a run, as its galley is when the paragraphs named are set again.
struct ChosenPages {
    std::vector<ChosenPage> pages;
    std::vector<Resetting> settings;
};

/// Breaks items [begin, end) of a galley into pages. `room(n)` is the room of the run's page n.
/// `line` is the body's line height, the unit of empty space. Every page takes at least one item.
ChosenPages choose_breaks(const flow::Galley& galley, std::size_t begin, std::size_t end,
                          const std::function<PageRoom(int)>& room, Length line,
                          const BreakCosts& costs = {});

} // namespace makeready::pages
