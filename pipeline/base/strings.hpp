// Small work on text: UTF-8, numbers, names that were nearly right. Strings in, values out; no
// locale.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace makeready {
inline namespace base {

namespace detail {
inline void append(std::string& out, std::string_view piece) {
    out += piece;
}

inline void append(std::string& out, char piece) {
    out += piece;
}

template <std::integral T> void append(std::string& out, T number) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
    out.append(digits, end);
}
} // namespace detail

/// All pieces one after the other: strings, characters and whole numbers.
template <class... Piece> std::string concat(const Piece&... pieces) {
    std::string out;
    (detail::append(out, pieces), ...);
    return out;
}

/// A number with at most `decimals` decimals and no trailing zeros, whatever the locale.
std::string text_of(double number, int decimals = 3);
/// The whole text as a number, or nothing.
std::optional<double> number_of(std::string_view text);
std::optional<std::int64_t> integer_of(std::string_view text);

std::string_view trimmed(std::string_view text);
std::string lower_ascii(std::string_view text);
bool equals_ignoring_ascii_case(std::string_view a, std::string_view b);
std::vector<std::string_view> split(std::string_view text, char separator);
std::string joined(std::span<const std::string> parts, std::string_view between);
/// "1 file", "2 files", "0 files".
std::string counted(std::int64_t number, std::string_view one, std::string_view many);
/// Runs of white space (CSS: space, tab, line feed, return, form feed) become one space; ends
/// trimmed.
std::string collapsed(std::string_view text);

/// The code point at `at`, and the offset moves behind it. A broken byte gives U+FFFD and one step.
char32_t next_code_point(std::string_view text, std::size_t& at);
void append_utf8(std::string& out, char32_t code_point);
bool is_valid_utf8(std::string_view text);
/// Unicode Normalisation Form C (UAX 15). Broken UTF-8 comes back unchanged.
std::string nfc(std::string_view text);
/// Lower case by Unicode, for comparing and slugs; not by language.
std::string lower(std::string_view text);
std::string upper(std::string_view text);
/// A letter or digit of any script.
bool is_word_character(char32_t code_point);
/// Of a Unicode category that begins with P, or with M.
bool is_punctuation(char32_t code_point);
bool is_mark(char32_t code_point);

/// The candidate nearest to a mistyped name: fewest edits, at most a third of its length; or
/// nothing.
std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates);
/// `a`, `b` and `c`: "a, b, c" quoted as a person would list them.
std::string listed(std::span<const std::string> names);
/// An id for a heading: lower case, words joined by hyphens, other signs dropped; never empty.
std::string slug(std::string_view text);
/// i, ii, iii, iv ... for 1 to 3999; digits beyond that.
std::string lower_roman(int number);

} // namespace base
} // namespace makeready
