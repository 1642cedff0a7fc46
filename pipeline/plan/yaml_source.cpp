// What can be wrong with a file before it is YAML: its bytes and its tabs.
#include "strings.hpp"
#include "wording.hpp"
#include "yaml.hpp"

namespace makeready::plan {
namespace {

constexpr std::string_view spaces = " ";

std::size_t indentation(std::string_view line) {
    return std::min(line.find_first_not_of(spaces), line.size());
}

/// A line of a list ("- ") stands under others of its kind, a line of a map under keys.
bool is_item(std::string_view line) {
    const std::string_view words = trimmed(line);
    return words == "-" || words.starts_with("- ");
}

bool says_something(std::string_view line) {
    const std::string_view words = trimmed(line);
    return !words.empty() && words.front() != '#';
}

std::string_view indent_of(std::string_view line) {
    return line.substr(0, std::min(line.find_first_not_of(" \t"), line.size()));
}

bool has_tab_indent(std::string_view line) {
    return says_something(line) && indent_of(line).find('\t') != std::string_view::npos;
}

/// The nearest line that says something, upwards or downwards, if it is indented by spaces.
std::optional<std::size_t> neighbour(const std::vector<std::string_view>& lines, std::size_t index,
                                     bool below) {
    for (std::size_t i = index; below ? i + 1 < lines.size() : i > 0;) {
        i = below ? i + 1 : i - 1;
        if (!says_something(lines[i])) continue;
        return has_tab_indent(lines[i]) ? std::nullopt : std::optional(i);
    }
    return std::nullopt;
}

/// How many spaces a line needs instead of its tab, guessed from its neighbours; or "".
std::string needed_indent(const std::vector<std::string_view>& lines, std::size_t index,
                          std::int32_t lines_above) {
    const auto says = [&](std::size_t like, std::size_t more) {
        return concat(": this line needs ", indentation(lines[like]) + more,
                      more == 0 ? ", as line " : ", two more than line ",
                      lines_above + static_cast<std::int32_t>(like) + 1, " has");
    };
    const bool item = is_item(lines[index]);
    const auto above = neighbour(lines, index, false);
    const auto below = neighbour(lines, index, true);
    if (above && trimmed(lines[*above]).ends_with(':'))
        return says(*above, is_item(lines[*above]) ? 4 : 2);
    if (below && indentation(lines[*below]) > 0 && is_item(lines[*below]) == item)
        return says(*below, 0);
    if (above && is_item(lines[*above]) == item) return says(*above, 0);
    if (above && is_item(lines[*above])) return says(*above, 2);
    return "";
}

/// The line and column, in characters, of a byte.
Position position_of(std::string_view text, std::size_t byte, const Position& start) {
    Position at = start.at_line(start.line + 1, 1);
    for (std::size_t i = 0; i < byte; ++i) {
        const bool continues = (static_cast<unsigned char>(text[i]) & 0xC0) == 0x80;
        if (text[i] == '\n')
            at = at.at_line(at.line + 1, 1);
        else if (!continues)
            ++at.column;
    }
    return at;
}

bool has_no_tabs(std::string_view text, const Position& start, Report& report) {
    if (text.find('\t') == std::string_view::npos) return true;
    const auto lines = split(text, '\n');
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto tab = lines[i].find('\t');
        if (tab == std::string_view::npos || !says_something(lines[i])) continue;
        const auto number = start.line + static_cast<std::int32_t>(i) + 1;
        const std::string message =
            has_tab_indent(lines[i])
                ? concat("a tab is used to indent. Use spaces", needed_indent(lines, i, start.line),
                         ".")
                : "a tab stands in this line. Use a space; a tab that is meant is written \"\\t\".";
        report.error(position_of(lines[i], tab, start.at_line(number - 1)), "MR002", message);
        return false;
    }
    return true;
}

std::string hexadecimal(std::uint32_t number, int digits) {
    static constexpr std::string_view signs = "0123456789ABCDEF";
    std::string out;
    for (int shift = (digits - 1) * 4; shift >= 0; shift -= 4) out += signs[(number >> shift) & 15];
    return out;
}

/// Where the UTF-8 breaks; the text's size if it doesn't.
std::size_t first_broken_byte(std::string_view text) {
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t begin = at;
        if (next_code_point(text, at) == 0xFFFD && text.substr(begin, 3) != "\xEF\xBF\xBD")
            return begin;
    }
    return at;
}

/// YAML 1.1, 5.1: the characters that a stream may hold.
bool is_printable(char32_t c) {
    return c == '\t' || c == '\n' || c == '\r' || (c >= 0x20 && c != 0x7F && c < 0x80) ||
           c == 0x85 || (c >= 0xA0 && c < 0xFFFE) || c > 0xFFFF;
}

bool is_text(std::string_view text, const Position& start, Report& report) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(text, at);
        if (is_printable(c)) continue;
        report.error(position_of(text, begin, start), "MR001",
                     concat("a control character (U+",
                            hexadecimal(static_cast<std::uint32_t>(c), 4),
                            ") stands here. Remove it: type the line again."));
        return false;
    }
    return true;
}

} // namespace

bool is_readable(std::string_view bytes, const Position& start, Report& report) {
    if (bytes.size() > largest_manifest) {
        report.error(start, "MR008",
                     concat("the file is larger than ", largest_manifest >> 20,
                            " MB. Divide it into several manifests."));
        return false;
    }
    if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) {
        report.error(start, "MR001", "the file is UTF-16. Save it as UTF-8.");
        return false;
    }
    if (bytes.find('\0') != std::string_view::npos) {
        report.error(start, "MR001", "the file is not text but binary. Name a YAML file.");
        return false;
    }
    if (const auto broken = first_broken_byte(bytes); broken < bytes.size()) {
        report.error(position_of(bytes, broken, start), "MR001",
                     concat("the byte ", hexadecimal(static_cast<unsigned char>(bytes[broken]), 2),
                            " is not UTF-8. Save the file as UTF-8; it may be Windows-1252 now."));
        return false;
    }
    return is_text(bytes, start, report) && has_no_tabs(bytes, start, report);
}

} // namespace makeready::plan
