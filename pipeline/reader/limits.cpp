#include "limits.hpp"

#include "strings.hpp"

namespace makeready::reader {

namespace {

constexpr std::size_t largest_text = 16u << 20;
constexpr std::size_t largest_page = 128u << 20; // With its pictures inside.
constexpr std::size_t most_tags = 500'000;
constexpr std::size_t most_cells = 100'000;

bool refuse(const Position& file, Report& report, std::string_view code, std::string message) {
    report.error(file, code, std::move(message));
    return false;
}

struct Counts {
    std::size_t tags = 0, cells = 0;
};

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Tags that open, and those of cells among them.
Counts counts_of(std::string_view html) {
    Counts counts;
    for (auto at = html.find('<'); at != html.npos; at = html.find('<', at + 1)) {
        const auto name = html.substr(at + 1, 3);
        if (name.empty() || !is_letter(name[0])) continue;
        ++counts.tags;
        const bool is_short = name.size() < 3 || !is_letter(name[2]);
        counts.cells += is_short && (equals_ignoring_ascii_case(name.substr(0, 2), "td") ||
                                     equals_ignoring_ascii_case(name.substr(0, 2), "th"));
    }
    return counts;
}

} // namespace

bool is_within_size(std::string_view text, std::string_view kind, const Position& file,
                    Report& report) {
    if (text.size() <= largest_text) return true;
    return refuse(file, report, "MR404",
                  concat("the article has ", text.size() >> 20, " MB of ", kind, ", and ",
                         largest_text >> 20, " MB is the most; cut it into several articles"));
}

bool is_within_page_limits(std::string_view html, const Position& file, Report& report) {
    if (html.size() > largest_page)
        return refuse(file, report, "MR404",
                      concat("the page has ", html.size() >> 20, " MB, and ", largest_page >> 20,
                             " MB is the most; save it with its pictures as files beside it"));
    const Counts counts = counts_of(html);
    if (counts.cells > most_cells)
        return refuse(file, report, "MR406",
                      concat("the page's tables have ", counts.cells, " cells, and ", most_cells,
                             " is the most; keep the rows that people will read"));
    if (counts.tags <= most_tags) return true;
    return refuse(file, report, "MR404",
                  concat("the page has ", counts.tags, " elements, and ", most_tags,
                         " is the most; cut it into several articles"));
}

} // namespace makeready::reader
