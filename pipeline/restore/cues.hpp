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
/// What stands before it: one of the kinds, nothing but the title, or an item that is not its
/// list's first.
constexpr std::size_t nothing_before = kind_count;
constexpr std::size_t further_item = kind_count + 1;
constexpr std::size_t before_count = kind_count + 2;

/// What stands before the next stretch when this one, behind `before`, is of `kind`.
constexpr std::size_t next_before(std::size_t before, std::size_t kind) {
    constexpr auto item = static_cast<std::size_t>(Kind::item);
    return kind == item && (before == item || before == further_item) ? further_item : kind;
}

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
    Looking(const std::vector<Part>& parts, bool has_blank_lines);

    /// `own` is the shape of the stretch.
    void look(const Stretch& stretch, const Shape& own, Cues& cues) const;

private:
    void add_text(const Shape& own, std::vector<CueId>& out) const;
    void add_length(const Stretch& stretch, const Shape& own, std::vector<CueId>& out) const;

    const std::vector<Part>& parts_;
    bool has_blank_lines_;
    int usual_words_;             ///< Of a longer part.
    std::size_t glued_ = 0;       ///< How many parts were glued to others, in steps.
    std::size_t briefs_ = 0;      ///< How many parts of the text are brief, in steps.
    std::size_t title_cased_ = 0; ///< How many of those have title case, in steps.
};

std::size_t cue_count();
/// "own words: 3 to 5; ending: open": a row of the table of weights.
std::string name_of_cue(CueId cue);
/// The learned weights, in order of the cues.
std::span<const Weight> learned_weights();

} // namespace makeready::restore
