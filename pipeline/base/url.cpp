#include "url.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready {
inline namespace base {

namespace {

int hexadecimal(char c) {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::string unescaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool is_escape = text[at] == '%' && at + 2 < text.size() &&
                               hexadecimal(text[at + 1]) >= 0 && hexadecimal(text[at + 2]) >= 0;
        if (!is_escape) {
            out += text[at];
            continue;
        }
        out += static_cast<char>(hexadecimal(text[at + 1]) * 16 + hexadecimal(text[at + 2]));
        at += 2;
    }
    return out;
}

int base64_digit(char c) {
    if (c >= 'A' && c <= 'Z') return c - 'A';
    if (c >= 'a' && c <= 'z') return c - 'a' + 26;
    if (c >= '0' && c <= '9') return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

std::string from_base64(std::string_view text) {
    std::string out;
    unsigned bits = 0;
    int count = 0;
    for (const char c : text) {
        const int digit = base64_digit(c);
        if (digit < 0) continue;
        bits = bits << 6 | static_cast<unsigned>(digit);
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>(bits >> count & 0xFF);
    }
    return out;
}

/// RFC 3986, 3.1.
std::string_view scheme_of(std::string_view url) {
    const auto colon = url.find(':');
    if (colon == std::string_view::npos || colon == 0) return {};
    const std::string_view scheme = url.substr(0, colon);
    const auto fits = [](char c) {
        const auto letter = static_cast<char>(c | 0x20);
        return (letter >= 'a' && letter <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '-' ||
               c == '.';
    };
    return std::all_of(scheme.begin(), scheme.end(), fits) ? scheme : std::string_view();
}

} // namespace

std::optional<std::string> bytes_of_data_url(std::string_view url) {
    const auto comma = url.find(',');
    if (!equals_ignoring_ascii_case(scheme_of(url), "data") || comma == std::string_view::npos)
        return std::nullopt;
    const std::string kind = lower_ascii(url.substr(0, comma));
    const std::string_view content = url.substr(comma + 1, url.find('#', comma) - comma - 1);
    return kind.ends_with(";base64") ? from_base64(unescaped(content)) : unescaped(content);
}

std::optional<std::string> path_of_url(std::string_view url) {
    url = trimmed(url);
    if (const std::string_view scheme = scheme_of(url); !scheme.empty()) {
        if (!equals_ignoring_ascii_case(scheme, "file")) return std::nullopt;
        url.remove_prefix(scheme.size() + 1);
        if (url.starts_with("//")) url.remove_prefix(std::min(url.find('/', 2), url.size()));
    }
    return unescaped(url.substr(0, url.find_first_of("?#")));
}

std::string beside(std::string_view from, std::string_view url) {
    const std::string path = path_of_url(url).value_or(std::string(url));
    const auto folder = from.rfind('/');
    const bool stands_alone = path.starts_with('/') || !scheme_of(url).empty();
    if (stands_alone || folder == std::string_view::npos) return path;
    return concat(from.substr(0, folder + 1), path);
}

} // namespace base
} // namespace makeready
