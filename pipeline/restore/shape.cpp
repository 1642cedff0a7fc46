#include "shape.hpp"

#include "labels.hpp"
#include "marks.hpp"
#include "strings.hpp"
#include "words.hpp"

#include <algorithm>
#include <array>

namespace makeready::restore {

namespace {

// The closed classes of English words: all there are of them, as far as they open a sentence.
constexpr std::array<std::string_view, 16> determiners = {
    "a",   "all",  "an", "any", "each", "every", "her", "his",
    "its", "many", "my", "our", "some", "that",  "the", "these"};
constexpr std::array<std::string_view, 4> more_determiners = {"their", "this", "those", "your"};
constexpr std::array<std::string_view, 17> pronouns = {
    "he",   "here",  "i",    "i'd", "i'm",   "it",    "it's",  "one", "she",
    "that", "there", "they", "we",  "we'll", "we're", "we've", "you"};
constexpr std::array<std::string_view, 28> particles = {
    "after", "although", "and",     "as", "at",   "because", "before", "but",    "by", "during",
    "for",   "from",     "however", "if", "in",   "of",      "on",     "once",   "or", "since",
    "so",    "then",     "through", "to", "when", "while",   "with",   "without"};
constexpr std::array<std::string_view, 8> question_words = {"how", "what", "where", "which",
                                                            "who", "whom", "whose", "why"};
constexpr std::array<std::string_view, 26> clause_words = {
    "are", "can", "could", "did",   "do",    "does", "had",   "has",    "have",
    "i",   "is",  "it's",  "may",   "might", "must", "said",  "should", "they",
    "was", "we",  "we're", "we've", "were",  "will", "would", "you"};

template <std::size_t size>
bool holds(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

Opener opener_of(std::string_view word) {
    if (holds(question_words, word)) return Opener::question;
    if (holds(pronouns, word)) return Opener::pronoun;
    if (holds(determiners, word) || holds(more_determiners, word)) return Opener::determiner;
    if (holds(particles, word)) return Opener::particle;
    return Opener::other;
}

Form form_of(std::string_view word) {
    if (word.size() < 5) return Form::other;
    if (word.ends_with("ing")) return Form::ing;
    if (word.ends_with("ed")) return Form::ed;
    if (word.ends_with("ly")) return Form::ly;
    return word.ends_with("s") && !word.ends_with("ss") ? Form::s : Form::other;
}

Beginning beginning_of(std::string_view text) {
    if (const auto mark = mark_of(text))
        return mark->is_number ? Beginning::number : Beginning::bullet;
    const char32_t first = first_letter(text);
    if (first == 0) return Beginning::nothing;
    if (text.front() == '"' || text.starts_with("“")) return Beginning::quote;
    if (is_lower(first)) return Beginning::small;
    return is_upper(first) ? Beginning::capital : Beginning::digit;
}

Ending ending_of(std::string_view text) {
    const char32_t last = last_sign(text);
    if (last == '?') return Ending::question;
    if (last == ':') return Ending::colon;
    if (last == ',' || last == ';') return Ending::comma;
    return ends_in_stop(text) ? Ending::stop : Ending::open;
}

/// A word without the signs around it, typewriter apostrophes, in lower case.
std::string plain_word(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(word, at);
        if (c == U'’' || c == '\'')
            out += '\'';
        else if (is_word_character(c))
            out.append(word, begin, at - begin);
    }
    while (!out.empty() && out.front() == '\'') out.erase(0, 1);
    while (!out.empty() && out.back() == '\'') out.pop_back();
    return lower_ascii(out);
}

void count_word(Shape& shape, std::string_view written) {
    const std::string word = plain_word(written);
    if (word.empty()) return;
    ++shape.words;
    if (shape.words == 1) {
        shape.opener = opener_of(word);
        shape.form = form_of(word);
    } else if (shape.words == 2) {
        shape.second = opener_of(word);
    }
    if (shape.words <= 20 && holds(clause_words, word)) shape.has_clause = true;
    if (is_function_word(word) || opener_of(word) != Opener::other || shape.words == 1) return;
    ++shape.content_words;
    shape.capitals += begins_lower(written) ? 0 : 1;
}

} // namespace

Shape shape_of(std::string_view text) {
    Shape shape;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(' ', begin), text.size());
        if (shape.words == 0) shape.first_word = text.substr(begin, end - begin);
        count_word(shape, text.substr(begin, end - begin));
        begin = end + 1;
    }
    shape.sentences = shape.words == 0 ? 0 : 1;
    shape.has_label = label_length(text) > 0;
    shape.beginning = beginning_of(text);
    shape.ending = text.empty() ? Ending::nothing : ending_of(text);
    return shape;
}

Shape operator+(Shape front, const Shape& back) {
    if (front.words == 0 && front.ending == Ending::nothing) return back;
    if (back.words == 0) return front;
    front.words += back.words;
    front.sentences +=
        back.sentences - (front.ending == Ending::stop || front.ending == Ending::question ? 0 : 1);
    front.content_words += back.content_words + 1;
    front.capitals += back.capitals + (back.beginning == Beginning::small ? 0 : 1);
    front.has_clause = front.has_clause || (front.words <= 20 && back.has_clause);
    front.ending = back.ending;
    return front;
}

int likeness(const Shape& a, const Shape& b) {
    if (a.words == 0 || b.words == 0) return 0;
    return (a.beginning == b.beginning) + (a.ending == b.ending) + (a.has_label == b.has_label) +
           (a.words <= 2 * b.words + 1 && b.words <= 2 * a.words + 1) +
           (a.first_word == b.first_word);
}

} // namespace makeready::restore
