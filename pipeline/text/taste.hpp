// Matters of taste, in one place: what a break or a line costs. All were weighed by eye
// and on a long novel, judged line by line; TeX's own values stand behind where they are known.
#pragma once

#include <cstdint>

namespace makeready::text::taste {

// Penalties at breaks; a line's demerits grow with their square.
constexpr std::int32_t pattern_hyphen = 185; // TeX: 50, which hyphenates four times as much.
// More for a name; not in German, where all nouns are so written.
constexpr std::int32_t capital_hyphen = 150;
constexpr std::int32_t name_hyphen = 250; // Still more where no sentence begins: only for a hole.
constexpr std::int32_t compound_hyphen = 150; // More in a word that has a hyphen of its own.
constexpr std::int32_t short_stub = 40;       // More where only two letters stand before or after.
constexpr std::int32_t own_hyphen = 60;       // TeX: 50.
constexpr std::int32_t soft_hyphen = 120;     // The author asked for it.
constexpr std::int32_t dash = 20;
constexpr std::int32_t before_dash = 150;
constexpr std::int32_t address = 150;
constexpr std::int32_t short_word = 30; // A line that ends in "a" or "I".
constexpr std::int32_t emergency = 1000;

// Demerits of lines.
// TeX squares \linepenalty + badness. Here its three terms have weights of their own: that of a
// line keeps paragraphs from running long, the linear one is the greyness of the whole paragraph,
// the square one that of its worst lines.
constexpr std::int64_t line = 13866;
constexpr std::int64_t badness = 2 * 124;
constexpr std::int64_t badness_square_percent = 82;
constexpr std::int64_t unlike_neighbours = 203000; // TeX: \adjdemerits 10000.
constexpr std::int64_t tight_percent = 170;        // Crowded words are worse than wide spaces.
// TeX: \doublehyphendemerits 10000; but ladders are what readers see.
constexpr std::int64_t ladder = 3000000;
// What an author forbids (hyphenate-limit-lines, -last) costs more than the worst line that fits,
// and less than one that does not.
constexpr std::int64_t forbidden_hyphen = 4000000000000;
constexpr std::int64_t hyphen_before_last = 60000; // TeX: \finalhyphendemerits 5000.
constexpr std::int64_t runt = 250000;              // A last line of less than two ems.
constexpr std::int64_t short_last = 15000;         // One of less than four.

// Badness of a line whose glyphs are as wide or narrow as they may be.
constexpr std::int64_t full_expansion = 3;

// Letters are spaced only where the word spaces, after the glyphs, would take more than this part
// of their stretch or shrink; and by no more than this part of what the glyphs may give.
constexpr std::int64_t ease_percent = 37;
constexpr std::int64_t letters_percent = 97;

// How far a line may stretch before everything else is tried: badness, as TeX's \tolerance.
constexpr std::int64_t tolerance = 250;
// The same for a paragraph set longer or shorter for the page's sake: the page weighs what it
// costs.
constexpr std::int64_t other_tolerance = 900;
constexpr std::int64_t no_tolerance = 1000000;

// Ragged setting: a line that lacks a tenth of the measure is as bad as one stretched to its limit.
constexpr std::int64_t ragged_share = 10;

} // namespace makeready::text::taste
