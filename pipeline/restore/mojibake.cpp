#include "characters.hpp"
#include "strings.hpp"

#include <array>

namespace makeready::restore {

namespace {

constexpr std::array<char16_t, 32> high_half = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

/// The byte that windows-1252 has for a sign beyond ASCII, or 0.
unsigned char to_windows_1252(char32_t c) {
    if (c >= 0x80 && c <= 0xFF) return static_cast<unsigned char>(c);
    for (std::size_t i = 0; i < high_half.size(); ++i)
        if (high_half[i] == c) return static_cast<unsigned char>(0x80 + i);
    return 0;
}

std::size_t length_by_lead(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    if (lead >= 0xF0 && lead <= 0xF4) return 4;
    return 0;
}

/// The one sign that the signs from `at` spell as bytes of UTF-8, or 0.
char32_t spelled_at(const Signs& signs, std::size_t at) {
    const std::size_t length = length_by_lead(to_windows_1252(signs[at].c));
    if (length == 0 || at + length > signs.size()) return 0;
    std::string bytes;
    for (std::size_t i = at; i < at + length; ++i)
        bytes += static_cast<char>(to_windows_1252(signs[i].c));
    if (!is_valid_utf8(bytes)) return 0;
    std::size_t offset = 0;
    return next_code_point(bytes, offset);
}

} // namespace

char32_t from_windows_1252(unsigned char byte) {
    return byte >= 0x80 && byte < 0xA0 ? high_half[byte - 0x80U] : byte;
}

Signs without_mojibake(Signs signs, Repairs& repairs) {
    // Read wrongly twice happens, three times hardly; the bound keeps hostile text linear.
    for (int pass = 0; pass < 4; ++pass) {
        Signs out;
        out.reserve(signs.size());
        for (std::size_t at = 0; at < signs.size(); ++at) {
            const char32_t spelled = signs[at].c < 0x80 ? 0 : spelled_at(signs, at);
            if (spelled == 0) {
                out.push_back(signs[at]);
                continue;
            }
            out.push_back({spelled, signs[at].column});
            at += length_by_lead(to_windows_1252(signs[at].c)) - 1;
            ++repairs.mojibake;
        }
        if (out.size() == signs.size()) break;
        signs = std::move(out);
    }
    for (Sign& sign : signs) // A C1 control never stands in a text: it was windows-1252.
        if (sign.c >= 0x80 && sign.c < 0xA0)
            sign.c = from_windows_1252(static_cast<unsigned char>(sign.c));
    return signs;
}

} // namespace makeready::restore
