#include "strings.hpp"

#include "handle.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>
#include <utf8proc.h>

namespace makeready::base {

std::string text_of(double number, int decimals) {
    char digits[64];
    const auto end =
        std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed, decimals)
            .ptr;
    std::string out(digits, end);
    if (out.find('.') != std::string::npos) {
        while (out.back() == '0') out.pop_back();
        if (out.back() == '.') out.pop_back();
    }
    return out == "-0" ? "0" : out;
}

std::optional<double> number_of(std::string_view text) {
    double number = 0;
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

std::optional<std::int64_t> integer_of(std::string_view text) {
    std::int64_t number = 0;
    if (!text.empty() && text.front() == '+') text.remove_prefix(1);
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc() || end != text.data() + text.size()) return std::nullopt;
    return number;
}

namespace {

constexpr std::string_view white_space = " \t\n\r\f";

} // namespace

std::string_view trimmed(std::string_view text) {
    const auto first = text.find_first_not_of(white_space);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(white_space) - first + 1);
}

std::string lower_ascii(std::string_view text) {
    std::string out(text);
    for (char& c : out)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + ('a' - 'A'));
    return out;
}

bool equals_ignoring_ascii_case(std::string_view a, std::string_view b) {
    return a.size() == b.size() && lower_ascii(a) == lower_ascii(b);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto end = text.find(separator);
        parts.push_back(text.substr(0, end));
        if (end == std::string_view::npos) return parts;
        text.remove_prefix(end + 1);
    }
}

std::string joined(std::span<const std::string> parts, std::string_view between) {
    std::string out;
    for (const std::string& part : parts) {
        if (&part != parts.data()) out += between;
        out += part;
    }
    return out;
}

std::string counted(std::int64_t number, std::string_view one, std::string_view many) {
    return concat(number, ' ', number == 1 ? one : many);
}

std::string collapsed(std::string_view text) {
    std::string out;
    for (const char c : trimmed(text)) {
        const bool is_space = white_space.find(c) != std::string_view::npos;
        if (!is_space) out += c;
        if (is_space && out.back() != ' ') out += ' ';
    }
    return out;
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
    utf8proc_int32_t code_point = -1;
    const auto step =
        utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                         static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
    if (step <= 0) {
        ++at;
        return 0xFFFD;
    }
    at += static_cast<std::size_t>(step);
    return static_cast<char32_t>(code_point);
}

void append_utf8(std::string& out, char32_t code_point) {
    utf8proc_uint8_t bytes[4];
    const auto count = utf8proc_encode_char(static_cast<utf8proc_int32_t>(code_point), bytes);
    out.append(reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(count));
}

bool is_valid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (static_cast<unsigned char>(text[at]) < 0x80) {
            ++at;
            continue;
        }
        utf8proc_int32_t code_point = -1;
        const auto step =
            utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()) + at,
                             static_cast<utf8proc_ssize_t>(text.size() - at), &code_point);
        if (step <= 0) return false;
        at += static_cast<std::size_t>(step);
    }
    return true;
}

namespace {

void free_text(utf8proc_uint8_t* text) {
    std::free(text);
} // NOLINT: utf8proc allocates with malloc

std::string mapped(std::string_view text, int options) {
    utf8proc_uint8_t* mapped_text = nullptr;
    const auto length = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &mapped_text,
                                     static_cast<utf8proc_option_t>(options));
    const Handle<utf8proc_uint8_t, free_text> held(mapped_text);
    if (length < 0) return std::string(text);
    return {reinterpret_cast<const char*>(held.get()), static_cast<std::size_t>(length)};
}

bool is_ascii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

template <class Change> std::string changed(std::string_view text, Change change) {
    std::string out;
    for (std::size_t at = 0; at < text.size();)
        append_utf8(out, static_cast<char32_t>(
                             change(static_cast<utf8proc_int32_t>(next_code_point(text, at)))));
    return out;
}

} // namespace

std::string nfc(std::string_view text) {
    if (is_ascii(text)) return std::string(text);
    return mapped(text, UTF8PROC_STABLE | UTF8PROC_COMPOSE);
}

std::string lower(std::string_view text) {
    return is_ascii(text) ? lower_ascii(text) : changed(text, utf8proc_tolower);
}

std::string upper(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        if (c == U'ß')
            out += "SS"; // Unicode SpecialCasing: the one common letter that grows.
        else
            append_utf8(out,
                        static_cast<char32_t>(utf8proc_toupper(static_cast<utf8proc_int32_t>(c))));
    }
    return out;
}

bool is_punctuation(char32_t code_point) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
    return category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_PO;
}

bool is_mark(char32_t code_point) {
    const auto category = utf8proc_category(static_cast<utf8proc_int32_t>(code_point));
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool is_word_character(char32_t code_point) {
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(code_point))) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_ND:
    case UTF8PROC_CATEGORY_NL:
    case UTF8PROC_CATEGORY_NO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
        return true;
    default:
        return false;
    }
}

namespace {

// Damerau and Levenshtein, restricted: insert, delete, change, swap of neighbours.
std::size_t edits_between(std::string_view a, std::string_view b) {
    std::vector<std::vector<std::size_t>> cost(a.size() + 1,
                                               std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
    std::iota(cost[0].begin(), cost[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            cost[i][j] = std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
    }
    return cost[a.size()][b.size()];
}

} // namespace

std::optional<std::string> nearest(std::string_view name, std::span<const std::string> candidates) {
    const std::string wanted = lower_ascii(name);
    const std::size_t most = std::max<std::size_t>(1, name.size() / 3);
    std::optional<std::string> best;
    std::size_t best_edits = most + 1;
    for (const std::string& candidate : candidates) {
        const std::size_t edits = edits_between(wanted, lower_ascii(candidate));
        if (edits < best_edits) {
            best = candidate;
            best_edits = edits;
        }
    }
    return best;
}

std::string listed(std::span<const std::string> names) {
    return joined(names, ", ");
}

namespace {

// White space and dashes of every script, and the one sign that stands for a space in names.
bool parts_words(char32_t c) {
    if (c == '_' || (c >= '\t' && c <= '\r')) return true;
    switch (utf8proc_category(static_cast<utf8proc_int32_t>(c))) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
    case UTF8PROC_CATEGORY_PD:
        return true;
    default:
        return false;
    }
}

} // namespace

std::string slug(std::string_view text) {
    std::string out;
    bool gap = false;
    const std::string small = lower(nfc(text));
    for (std::size_t at = 0; at < small.size();) {
        const char32_t c = next_code_point(small, at);
        if (is_word_character(c)) {
            if (gap && !out.empty()) out += '-';
            gap = false;
            append_utf8(out, c);
        } else if (parts_words(c)) {
            gap = true;
        }
    }
    return out.empty() ? "section" : out;
}

std::string lower_roman(int number) {
    if (number < 1 || number > 3999) return std::to_string(number);

    static constexpr struct {
        int value;
        std::string_view sign;
    } signs[] = {{1000, "m"}, {900, "cm"}, {500, "d"}, {400, "cd"}, {100, "c"},
                 {90, "xc"},  {50, "l"},   {40, "xl"}, {10, "x"},   {9, "ix"},
                 {5, "v"},    {4, "iv"},   {1, "i"}};

    std::string out;
    for (const auto& sign : signs)
        for (; number >= sign.value; number -= sign.value) out += sign.sign;
    return out;
}

} // namespace makeready::base
