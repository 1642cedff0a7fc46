#include "html_encoding.hpp"

#include "handle.hpp"
#include "strings.hpp"

#include <array>
#include <cerrno>
#include <iconv.h>
#include <type_traits>

namespace makeready::reader {

namespace {

using Converter = Handle<std::remove_pointer_t<iconv_t>, iconv_close>;

constexpr std::string_view white_space = " \t\n\f\r";

std::string_view value_after_equals(std::string_view text) {
    auto at = text.find_first_not_of(white_space);
    if (at == std::string_view::npos || text[at] != '=') return {};
    at = text.find_first_not_of(white_space, at + 1);
    if (at == std::string_view::npos) return {};
    if (text[at] == '"' || text[at] == '\'') {
        const auto end = text.find(text[at], at + 1);
        return end == std::string_view::npos ? std::string_view()
                                             : text.substr(at + 1, end - at - 1);
    }
    return text.substr(at, text.find_first_of(" \t\n\f\r;\"'>/", at) - at);
}

/// Both forms: `charset=...` of its own, and inside the `content` of a Content-Type.
std::string charset_of_tag(std::string_view tag) {
    for (auto at = tag.find("charset"); at != std::string_view::npos;
         at = tag.find("charset", at + 1))
        if (const auto value = value_after_equals(tag.substr(at + 7)); !value.empty())
            return std::string(trimmed(value));
    return {};
}

/// The encoding that a <meta> among the first bytes names, in lower case.
std::string declared_encoding(std::string_view bytes) {
    const std::string head = lower_ascii(bytes.substr(0, 1024));
    for (std::size_t at = 0; (at = head.find('<', at)) != std::string::npos; ++at) {
        const std::string_view rest = std::string_view(head).substr(at);
        if (rest.starts_with("<!--")) {
            at = std::min(head.find("-->", at + 2), head.size() - 1);
        } else if (rest.starts_with("<meta")) {
            const std::string found = charset_of_tag(rest.substr(0, rest.find('>')));
            if (!found.empty()) return found;
        }
    }
    return {};
}

/// What a label of the Encoding standard is called by iconv.
std::string encoding_of_label(const std::string& label) {
    constexpr std::array latin = {"iso-8859-1", "iso8859-1", "latin1",         "l1",    "ascii",
                                  "us-ascii",   "x-cp1252",  "x-user-defined", "cp1252"};
    constexpr std::array utf_8 = {"utf8", "unicode-1-1-utf-8", "utf-16", "utf-16le", "utf-16be"};
    for (const std::string_view known : latin)
        if (label == known) return "windows-1252";
    for (const std::string_view known : utf_8) // A <meta> that could be read is not UTF-16.
        if (label == known) return "utf-8";
    if (label == "gb2312" || label == "gbk") return "gb18030";
    if (label == "shift_jis" || label == "sjis" || label == "x-sjis") return "cp932";
    if (label == "iso-8859-9") return "windows-1254";
    return label;
}

std::string encoding_of(std::string_view& bytes) {
    const auto take = [&](std::string_view mark) {
        if (!bytes.starts_with(mark)) return false;
        bytes.remove_prefix(mark.size());
        return true;
    };
    if (take("\xEF\xBB\xBF")) return "utf-8";
    if (take("\xFF\xFE")) return "utf-16le";
    if (take("\xFE\xFF")) return "utf-16be";
    if (const std::string declared = declared_encoding(bytes); !declared.empty())
        return encoding_of_label(declared);
    return is_valid_utf8(bytes) ? "utf-8" : "windows-1252";
}

std::string converted(std::string_view bytes, iconv_t converter) {
    std::string out;
    std::array<char, 4096> piece{};
    char* from = const_cast<char*>(bytes.data()); // iconv only reads there.
    std::size_t left = bytes.size();
    while (left > 0) {
        char* to = piece.data();
        std::size_t room = piece.size();
        const std::size_t failed = iconv(converter, &from, &left, &to, &room);
        const int why = errno;
        out.append(piece.data(), piece.size() - room);
        if (failed != static_cast<std::size_t>(-1) || why == E2BIG) continue;
        append_utf8(out, 0xFFFD);
        ++from;
        --left;
    }
    return out;
}

} // namespace

std::string html_to_utf8(std::string_view bytes) {
    const std::string encoding = encoding_of(bytes);
    if (encoding == "utf-8") return std::string(bytes);
    const auto open = [](const std::string& name) {
        const iconv_t opened = iconv_open("utf-8", name.c_str());
        return Converter(opened == reinterpret_cast<iconv_t>(-1) ? nullptr : opened);
    };
    Converter converter = open(encoding);
    if (!converter && is_valid_utf8(bytes)) return std::string(bytes);
    if (!converter) converter = open("windows-1252");
    return converter ? converted(bytes, converter.get()) : std::string(bytes);
}

} // namespace makeready::reader
