#include "language.hpp"
#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::language {

namespace {

bool is_closing(char32_t c) {
    return c == ')' || c == ']' || c == '"' || c == '\'' || c == U'’' || c == U'”' || c == U'»' ||
           c == '*' || c == '_';
}

std::string utf8(char32_t c) {
    std::string out;
    append_utf8(out, c);
    return out;
}

/// The code point that ends before `end`, which moves in front of it.
char32_t code_point_before(std::string_view text, std::size_t& end) {
    do --end;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80);
    std::size_t at = end;
    return next_code_point(text, at);
}

/// "e.g.", "Dr.", "J.": the stop belongs to the word, not to the sentence.
bool is_abbreviation(std::string_view word) {
    constexpr std::array known = {"dr",  "mr",  "mrs", "ms", "st",   "vs",     "etc", "no",
                                  "fig", "e.g", "i.e", "jr", "prof", "approx", "al",  "u.s"};
    while (!word.empty() && !is_word_character(static_cast<unsigned char>(word.front())))
        word.remove_prefix(1);
    const std::string lowered = lower_ascii(word);
    if (word.size() == 1 && word[0] >= 'A' && word[0] <= 'Z' && word != "I") return true;
    return std::find(known.begin(), known.end(), lowered) != known.end();
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

/// Whether the space at `space` parts two sentences.
bool parts_sentences(std::string_view text, std::size_t space) {
    const auto before = text.substr(0, space);
    const auto after = text.substr(space + 1);
    if (!ends_in_stop(before) || after.empty()) return false;
    const char32_t first = first_letter(after.substr(0, 8));
    if (!is_upper(first) && !is_digit(first)) return false;
    const bool is_number = before.find_first_not_of("0123456789.") == std::string_view::npos;
    if (is_number) return false; // "3. Rest": a number in front ends nothing.
    const auto word_at = before.find_last_of(' ') + 1;
    return before.back() != '.' ||
           !is_abbreviation(before.substr(word_at, before.size() - word_at - 1));
}

} // namespace

bool is_upper(char32_t c) {
    if (c < 0x80) return c >= 'A' && c <= 'Z';
    return is_word_character(c) && lower(utf8(c)) != utf8(c);
}

bool is_lower(char32_t c) {
    if (c < 0x80) return c >= 'a' && c <= 'z';
    return is_word_character(c) && upper(utf8(c)) != utf8(c);
}

char32_t first_letter(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (is_word_character(c)) return c;
    }
    return 0;
}

char32_t last_sign(std::string_view text) {
    for (std::size_t end = text.size(); end > 0;) {
        const char32_t c = code_point_before(text, end);
        if (c != ' ' && !is_closing(c)) return c;
    }
    return 0;
}

bool ends_in_stop(std::string_view text) {
    const char32_t last = last_sign(text);
    return last == '.' || last == '!' || last == '?' || last == U'…';
}

std::vector<std::size_t> sentence_starts(std::string_view text) {
    std::vector<std::size_t> starts;
    for (std::size_t space = text.find(' '); space != std::string_view::npos;
         space = text.find(' ', space + 1))
        if (parts_sentences(text, space)) starts.push_back(space + 1);
    return starts;
}

} // namespace makeready::language
