// What can be seen of a piece of text without understanding it: how long it is, how it begins, how
// it ends. Shapes of neighbours add up to the shape of the whole.
#pragma once

#include <cstdint>
#include <string_view>

namespace makeready::restore {

enum class Ending : std::uint8_t { nothing, stop, question, colon, comma, open };
enum class Beginning : std::uint8_t { nothing, capital, small, digit, bullet, number, quote };
/// What sort of word opens it. "The" and "We" open sentences, "How" questions and headings.
enum class Opener : std::uint8_t { other, determiner, pronoun, particle, question };
/// How its first word ends: "Using", "Asked", "Daily". Neighbours of one form are of one kind.
enum class Form : std::uint8_t { other, ing, ed, ly, s };

struct Shape {
    int words = 0;
    int sentences = 0;       ///< Places where a sentence ends, a last one without a stop included.
    int content_words = 0;   ///< Words that are no function words, the first one left out.
    int capitals = 0;        ///< Of them, those with a capital.
    bool has_clause = false; ///< Holds "is", "have", "can": a sentence, more likely than a name.
    bool has_label = false;  ///< Begins with "Label: text".
    Beginning beginning = Beginning::nothing;
    Ending ending = Ending::nothing;
    Opener opener = Opener::other;
    Opener second = Opener::other; ///< The sort of its second word.
    Form form = Form::other;
    std::string_view first_word; ///< Of the text that was looked at.

    bool is_short() const { return words <= 14; }

    bool is_open() const { return ending == Ending::open || ending == Ending::question; }

    /// Most of its words have capitals, as English headings have.
    bool has_title_case() const { return content_words >= 2 && capitals * 5 >= content_words * 4; }
};

/// The shape of a text, which must outlive it.
Shape shape_of(std::string_view text);
/// The shape of two texts, one behind the other.
Shape operator+(Shape front, const Shape& back);
/// How many of five traits two shapes share: beginning, ending, label, size, first word. 0 to 5.
int likeness(const Shape& a, const Shape& b);

} // namespace makeready::restore
