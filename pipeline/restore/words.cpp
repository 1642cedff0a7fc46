#include "words.hpp"

#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::restore {

bool begins_upper(std::string_view text) {
    return is_upper(first_letter(text));
}

bool begins_lower(std::string_view text) {
    return is_lower(first_letter(text));
}

int count_words(std::string_view text) {
    int words = 0;
    bool inside = false;
    for (const char c : text) {
        if (c != ' ' && !inside) ++words;
        inside = c != ' ';
    }
    return words;
}

int count_code_points(std::string_view text) {
    const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<int>(std::count_if(text.begin(), text.end(), begins));
}

std::vector<std::string> folded_words(std::string_view text) {
    std::vector<std::string> words;
    bool inside = false;
    const std::string lowered = lower(text);
    for (std::size_t at = 0; at < lowered.size();) {
        const std::size_t begin = at;
        const bool is_word = is_word_character(next_code_point(lowered, at));
        if (is_word && !inside) words.emplace_back();
        if (is_word) words.back().append(lowered, begin, at - begin);
        inside = is_word;
    }
    return words;
}

std::string folded(std::string_view text) {
    return joined(folded_words(text), " ");
}

std::string beginning(std::string_view text) {
    std::size_t at = 0;
    for (int count = 0; at < text.size() && count < 60; ++count) next_code_point(text, at);
    return at < text.size() ? concat(text.substr(0, at), "…") : std::string(text);
}

bool is_function_word(std::string_view word) {
    constexpr std::array words = {"a",   "all", "an",   "and",  "are",   "as",   "at",   "be",
                                  "by",  "can", "do",   "for",  "from",  "has",  "have", "if",
                                  "in",  "is",  "it",   "its",  "may",   "not",  "of",   "on",
                                  "or",  "our", "that", "the",  "their", "this", "to",   "us",
                                  "was", "we",  "will", "with", "you",   "your"};
    return std::binary_search(words.begin(), words.end(), word,
                              [](std::string_view a, std::string_view b) { return a < b; });
}

} // namespace makeready::restore
