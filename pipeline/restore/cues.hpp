// What speaks for or against a stretch of text being a heading, a paragraph or an item. Each cue
// has a name and a weight for each kind; the weights are in one table and were learned.
#pragma once

#include "pieces.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace makeready::restore {

/// What a stretch can be.
enum class Kind : std::uint8_t { heading, paragraph, item };
constexpr std::size_t kind_count = 3;
/// What stands before it: one of the kinds, or nothing but the title.
constexpr std::size_t before_count = kind_count + 1;
constexpr std::size_t nothing_before = kind_count;

using CueId = std::uint16_t;
/// How much a cue speaks for each kind.
using Weight = std::array<float, kind_count>;

/// Pieces `first` to `last` of a part, taken as one block.
struct Stretch {
    std::size_t part = 0;
    std::size_t first = 0;
    std::size_t last = 0;
};

/// The cues of a stretch: those that hold whatever stands before it, and those that depend on it.
struct Cues {
    std::vector<CueId> plain;
    std::array<std::vector<CueId>, before_count> after;
};

/// Looks at stretches of one text.
class Looking {
public:
    Looking(const std::vector<Part>& parts, bool has_blank_lines)
        : parts_(parts), has_blank_lines_(has_blank_lines) {}

    /// `own` is the shape of the stretch.
    void look(const Stretch& stretch, const Shape& own, Cues& cues) const;

private:
    const std::vector<Part>& parts_;
    bool has_blank_lines_;
};

std::size_t cue_count();
/// "own words: 3 to 5; ending: open": a row of the table of weights.
std::string name_of_cue(CueId cue);
/// The same as a reason that a person can judge; "" for cues that say little by themselves.
std::string reason_of_cue(CueId cue);
/// The learned weights, in order of the cues.
std::span<const Weight> learned_weights();

} // namespace makeready::restore
