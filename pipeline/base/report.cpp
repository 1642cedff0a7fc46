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

void Report::add(Finding finding) {
    if (told_.insert(text_of(finding)).second) findings_.push_back(std::move(finding));
}

void Report::join(const Report& other) {
    for (const Finding& finding : other.findings_) add(finding);
}

int Report::count(Severity severity) const {
    return static_cast<int>(std::count_if(findings_.begin(), findings_.end(), [&](const Finding& f) {
        return f.severity == severity;
    }));
}

std::string text_of(const Finding& finding) {
    static constexpr std::string_view names[] = {"note", "warning", "error"};
    const std::string place = text_of(finding.at);
    return concat(place, place.empty() ? "" : ": ", names[static_cast<int>(finding.severity)], " ",
                  finding.code, ": ", finding.message);
}

Error::Error(const Position& at, std::string_view code, std::string message)
    : std::runtime_error(text_of(Finding{Severity::error, std::string(code), at, message})), at_(at),
      code_(code), message_(std::move(message)) {}

} // namespace makeready::base
