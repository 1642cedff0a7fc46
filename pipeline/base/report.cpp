#include "report.hpp"

#include "error.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::base {

std::string text_of(const Position& position) {
    std::string out;
    if (position.file) out = *position.file;
    if (position.line > 0) out += concat(':', position.line);
    if (position.line > 0 && position.column > 0) out += concat(':', position.column);
    return out;
}

namespace {

bool continues_character(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

/// Messages quote what they found, and that may be long, hold ends of lines, or steer a terminal.
std::string in_one_line(std::string message) {
    constexpr std::size_t longest = 600, kept = 300; // Bytes, and of these at either end.
    if (message.size() > longest) {
        std::size_t first = kept, last = message.size() - kept;
        while (continues_character(message[first])) --first;
        while (last < message.size() && continues_character(message[last])) ++last;
        message = concat(std::string_view(message).substr(0, first), " … ",
                         std::string_view(message).substr(last));
    }
    for (char& c : message)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7F') c = ' ';
    return message;
}

} // namespace

void Report::add(Finding finding) {
    finding.message = in_one_line(std::move(finding.message));
    if (told_.insert(text_of(finding)).second) findings_.push_back(std::move(finding));
}

void Report::join(const Report& other) {
    for (const Finding& finding : other.findings_) add(finding);
}

int Report::count(Severity severity) const {
    return static_cast<int>(
        std::count_if(findings_.begin(), findings_.end(),
                      [&](const Finding& f) { return f.severity == severity; }));
}

std::string text_of(const Finding& finding) {
    static constexpr std::string_view names[] = {"note", "warning", "error"};
    const std::string place = text_of(finding.at);
    return concat(place, place.empty() ? "" : ": ", names[static_cast<int>(finding.severity)], " ",
                  finding.code, ": ", finding.message);
}

Error::Error(const Position& at, std::string_view code, std::string message)
    : std::runtime_error(
          text_of(Finding{Severity::error, std::string(code), at, in_one_line(message)})),
      at_(at), code_(code), message_(in_one_line(std::move(message))) {}

} // namespace makeready::base
