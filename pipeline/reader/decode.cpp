#include "decode.hpp"

#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::reader {

namespace {

enum class Encoding { utf_8, utf_16_le, utf_16_be, windows_1252 };

/// A stop for every second byte: the zero bytes of UTF-16 without a mark.
std::optional<Encoding> utf_16_by_zeros(std::string_view bytes) {
    const std::string_view probe = bytes.substr(0, 512);
    std::array<std::size_t, 2> zeros{};
    for (std::size_t i = 0; i < probe.size(); ++i)
        if (probe[i] == '\0') ++zeros[i % 2];
    const std::size_t most = probe.size() / 2;
    if (most >= 4 && zeros[1] * 10 > most * 7 && zeros[0] == 0) return Encoding::utf_16_le;
    if (most >= 4 && zeros[0] * 10 > most * 7 && zeros[1] == 0) return Encoding::utf_16_be;
    return std::nullopt;
}

/// Takes the byte order mark off and says what it stands for.
Encoding encoding_of(std::string_view& bytes) {
    const auto take = [&](std::string_view mark) {
        if (!bytes.starts_with(mark)) return false;
        bytes.remove_prefix(mark.size());
        return true;
    };
    if (take("\xEF\xBB\xBF")) return Encoding::utf_8;
    if (take("\xFF\xFE")) return Encoding::utf_16_le;
    if (take("\xFE\xFF")) return Encoding::utf_16_be;
    if (const auto found = utf_16_by_zeros(bytes)) return *found;
    return is_valid_utf8(bytes) ? Encoding::utf_8 : Encoding::windows_1252;
}

std::string from_utf_16(std::string_view bytes, bool little_endian) {
    std::string out;
    const auto unit = [&](std::size_t i) {
        const auto a = static_cast<unsigned char>(bytes[i]);
        const auto b = static_cast<unsigned char>(bytes[i + 1]);
        return static_cast<char32_t>(little_endian ? a | b << 8 : a << 8 | b);
    };
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        char32_t c = unit(i);
        const bool is_high = c >= 0xD800 && c < 0xDC00 && i + 3 < bytes.size();
        if (const char32_t low = is_high ? unit(i + 2) : 0; low >= 0xDC00 && low < 0xE000) {
            c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
            i += 2;
        }
        append_utf8(out, c >= 0xD800 && c < 0xE000 ? 0xFFFD : c);
    }
    return out;
}

/// WHATWG Encoding, windows-1252: bytes 80 to 9F; the five undefined ones stay C1 controls.
constexpr std::array<char16_t, 32> high_half = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};

std::string from_windows_1252(std::string_view bytes) {
    std::string out;
    for (const char byte : bytes) {
        const auto c = static_cast<unsigned char>(byte);
        append_utf8(out, c >= 0x80 && c < 0xA0 ? high_half[c - 0x80U] : c);
    }
    return out;
}

/// Zero bytes, or one control character in twenty: no text is written so.
bool is_binary(std::string_view text) {
    const auto is_control = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' &&
               c != '\f';
    };
    if (text.find('\0') != std::string_view::npos) return true;
    return std::count_if(text.begin(), text.end(), is_control) * 20 >
           static_cast<std::ptrdiff_t>(text.size());
}

/// What a binary file is, where its first bytes tell.
std::string_view name_of_binary(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04")) return "a zip archive (Word, OpenDocument or EPUB)";
    if (bytes.starts_with("%PDF")) return "a PDF";
    if (bytes.starts_with("\xD0\xCF\x11\xE0")) return "an old Word document";
    if (bytes.starts_with("\x89PNG") || bytes.starts_with("\xFF\xD8\xFF") ||
        bytes.starts_with("GIF8"))
        return "a picture";
    return "a binary file";
}

} // namespace

std::optional<std::string> decode(std::string_view bytes, const Position& file, Report& report) {
    const std::string_view whole = bytes;
    const Encoding encoding = encoding_of(bytes);
    std::string text = encoding == Encoding::utf_8 ? std::string(bytes)
                       : encoding == Encoding::windows_1252
                           ? from_windows_1252(bytes)
                           : from_utf_16(bytes, encoding == Encoding::utf_16_le);
    if (is_binary(text) || whole.starts_with("%PDF-")) {
        report.error(file, "MR402",
                     concat("this is ", name_of_binary(whole),
                            ", not text; save it as text (.txt) or Markdown "
                            "(.md) and name that file instead"));
        return std::nullopt;
    }
    if (trimmed(text).empty()) {
        report.error(file, "MR403",
                     "the article is empty; write its text or take it out of the manifest");
        return std::nullopt;
    }
    return text;
}

} // namespace makeready::reader
