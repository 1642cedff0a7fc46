#include "header.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

namespace {

/// The line that begins at `at`, without its end, and where the next begins.
std::string_view line_at(std::string_view text, std::size_t& at) {
    const auto end = std::min(text.find('\n', at), text.size());
    const std::string_view line = text.substr(at, end - at);
    at = std::min(end + 1, text.size());
    return trimmed(line);
}

/// "title: ..." behind the opening line: otherwise --- is a rule or a teaser's mark.
bool looks_like_yaml(std::string_view line) {
    const auto colon = line.find(':');
    if (line.empty() || line.front() == '#') return true;
    return colon != std::string_view::npos && colon > 0 &&
           line.substr(0, colon).find(' ') == std::string_view::npos;
}

} // namespace

Headed without_header(std::string text, const Position& file, Report& report) {
    std::size_t at = 0;
    if (line_at(text, at) != "---" || text.starts_with(' ')) return {{}, {}, std::move(text)};
    const std::size_t begin = at;
    std::size_t probe = at;
    if (const auto first = line_at(text, probe); !looks_like_yaml(first) && first != "---")
        return {{}, {}, std::move(text)};
    for (std::size_t end = at; end < text.size(); end = at) {
        const std::string_view line = line_at(text, at);
        if (line != "---" && line != "...") continue;
        Headed out{text.substr(begin, end - begin), file.at_line(2, 1), {}};
        const auto lines =
            std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n');
        out.text = std::string(static_cast<std::size_t>(lines), '\n') + text.substr(at);
        return out;
    }
    report.error(file.at_line(1, 1), "MR407",
                 "the header opens with --- and is never closed; add a line with --- behind it");
    return {{}, {}, std::move(text)};
}

} // namespace makeready::reader
