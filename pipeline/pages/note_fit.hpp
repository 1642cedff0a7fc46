// Which notes and page floats stand on a page: in come those that are wanted there and the room,
// out go those placed and those carried over.
#pragma once

#include "breaker.hpp"

namespace makeready::pages {

/// Notes on one page.
struct Notes {
    std::vector<NotePart> placed, carried;
    Length depth; ///< Of the placed ones, with the area's edges.
    std::int64_t cost = 0;
    bool allowed = true; ///< No note waits that must not.
};

/// How deep a part of a note is.
Length depth_of(const NotePart& part);

/// Notes stand in order; the last that fits may be parted, those after it wait (GCPM 2.6: the
/// policy of a note says whether it may). The first `old` of those wanted were called on pages
/// before.
Notes place_notes(const std::vector<NotePart>& wanted, std::size_t old, Length room, Length edges,
                  const BreakCosts& costs);

} // namespace makeready::pages
