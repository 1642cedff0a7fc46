#include "ids.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::assembly {

namespace {

struct Range {
    char32_t first, last;
};

// XML 1.0, fifth edition, production 4, without the colon.
constexpr Range name_starts[] = {
    {'A', 'Z'},       {'_', '_'},       {'a', 'z'},       {0xC0, 0xD6},     {0xD8, 0xF6},
    {0xF8, 0x2FF},    {0x370, 0x37D},   {0x37F, 0x1FFF},  {0x200C, 0x200D}, {0x2070, 0x218F},
    {0x2C00, 0x2FEF}, {0x3001, 0xD7FF}, {0xF900, 0xFDCF}, {0xFDF0, 0xFFFD}, {0x10000, 0xEFFFF},
};
// Production 4a adds these.
constexpr Range name_continues[] = {
    {'-', '.'}, {'0', '9'}, {0xB7, 0xB7}, {0x300, 0x36F}, {0x203F, 0x2040},
};

template <std::size_t count> bool lies_in(const Range (&ranges)[count], char32_t c) {
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [&](const Range& range) { return c >= range.first && c <= range.last; });
}

} // namespace

std::string xml_name(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = next_code_point(text, at);
        const bool starts = lies_in(name_starts, c) && c != 0xFFFD;
        const bool continues = starts || lies_in(name_continues, c);
        if (out.empty() && !starts) out = "n-"; // A digit, say: "n-10-steps".
        if (continues)
            append_utf8(out, c);
        else if (out.back() != '-')
            out += '-';
    }
    while (out.size() > 2 && out.back() == '-') out.pop_back();
    return out.empty() ? "section" : out;
}

std::string Ids::take(std::string_view wanted) {
    const std::string name = xml_name(wanted);
    int& count = given_[lower(name)];
    if (count++ == 0) return name;
    for (;; ++count) {
        std::string next = concat(name, '-', count);
        if (given_.emplace(lower(next), 1).second) return next;
    }
}

std::string_view without_ending(std::string_view path) {
    static constexpr std::string_view endings[] = {".md",    ".markdown", ".txt",  ".text", ".html",
                                                   ".xhtml", ".htm",      ".docx", ".odt"};
    for (const std::string_view ending : endings)
        if (path.size() > ending.size() &&
            equals_ignoring_ascii_case(path.substr(path.size() - ending.size()), ending))
            return path.substr(0, path.size() - ending.size());
    return path;
}

std::string_view article_name(std::string_view path) {
    const auto slash = path.find_last_of('/');
    return without_ending(slash == std::string_view::npos ? path : path.substr(slash + 1));
}

} // namespace makeready::assembly
