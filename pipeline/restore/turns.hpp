// How the text turns from one sentence to the next: whether it goes on with the same things, and
// what sort of word takes it up. Where paragraphs were joined by a space, nothing else shows.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace makeready::restore {

struct Piece;

/// What sort of word takes the text up behind a sentence end.
enum class Uptake : std::uint8_t {
    other,       ///< A noun, a verb, a name.
    pointer,     ///< "This", "They": points back.
    connective,  ///< "However", "Also": goes on.
    subordinate, ///< "If", "When", "To": a clause or phrase before the sentence.
    address,     ///< "You", "We".
    determiner,
    question,
    digit
};

/// The turn of the text at the beginning of a piece.
struct Turn {
    Uptake uptake = Uptake::other;
    int near = 0;  ///< Words of the sentence that stand in the one before.
    int wide = 0;  ///< Words of the next two that stand in the last two.
    int ahead = 0; ///< Words new here that the next sentences take up.
};

using Terms = std::vector<std::uint64_t>;

/// The words of a text that carry its matter, cut to their stems, sorted.
Terms terms_of(std::string_view text);

/// Sets the turn of each piece of a part but the first.
void find_turns(std::vector<Piece>& pieces, std::string_view text);

} // namespace makeready::restore
