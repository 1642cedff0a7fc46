#include "terminal.hpp"

#include "strings.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <unistd.h>

namespace makeready::command {
namespace {

long long seconds_now() {
    using std::chrono::steady_clock;
    return std::chrono::duration_cast<std::chrono::seconds>(steady_clock::now().time_since_epoch())
        .count();
}

} // namespace

Terminal::Terminal(bool quiet)
    : is_terminal_(isatty(STDERR_FILENO) == 1),
      colours_(is_terminal_ &&
               std::getenv("NO_COLOR") == nullptr), // NOLINT: read before any worker starts.
      quiet_(quiet), last_status_(seconds_now()) {}

Terminal::~Terminal() {
    clear_status();
}

void Terminal::clear_status() {
    if (!status_.empty() && is_terminal_) std::fputs("\r\033[K", stderr);
    status_.clear();
}

namespace {

/// Findings of one kind in one file.
using Kind = std::pair<std::string, std::string>;

Kind kind_of(const Finding& finding) {
    return {finding.code, finding.at.file ? *finding.at.file : std::string()};
}

// Chosen by eye: who has mended so many looks again.
constexpr int most_of_a_kind = 40;

} // namespace

void Terminal::show(const Report& report) {
    std::map<Kind, int> counts;
    for (const Finding& finding : report.findings())
        show(finding, ++counts[kind_of(finding)] <= most_of_a_kind);
    for (const auto& [kind, count] : counts) {
        if (count <= most_of_a_kind) continue;
        const auto& [code, file] = kind;
        say(concat(
            file.empty() ? "" : file + ": ", count - most_of_a_kind, " more findings of kind ",
            code,
            " are counted, not shown; mend the first and look again, or see: makeready explain ",
            code));
    }
}

void Terminal::show(const Finding& finding, bool is_printed) {
    const std::scoped_lock lock(mutex_);
    const std::string text = text_of(finding);
    if (!shown_.insert(text).second) return;
    if (finding.severity == Severity::warning) ++warnings_;
    if (finding.severity == Severity::error) ++errors_;
    if (!is_printed || (quiet_ && finding.severity == Severity::note)) return;
    clear_status();
    const char* colour = finding.severity == Severity::error     ? "\033[31m"
                         : finding.severity == Severity::warning ? "\033[33m"
                                                                 : "\033[2m";
    std::fputs(concat(colours_ ? colour : "", text, colours_ ? "\033[0m" : "", "\n").c_str(),
               stderr);
}

void Terminal::status(const std::string& text) {
    const std::scoped_lock lock(mutex_);
    if (quiet_) return;
    if (is_terminal_) {
        clear_status();
        status_ = text;
        std::fputs(concat("\r", text).c_str(), stderr);
        std::fflush(stderr);
    } else if (seconds_now() - last_status_ >= 10) {
        last_status_ = seconds_now();
        std::fputs(concat(text, "\n").c_str(), stderr);
    }
}

void Terminal::say(const std::string& text) {
    const std::scoped_lock lock(mutex_);
    clear_status();
    if (!quiet_) std::fputs(concat(text, "\n").c_str(), stderr);
}

int exit_code(const Error& error) {
    static constexpr std::string_view of_command[] = {"MR900", "MR901", "MR907",
                                                      "MR908", "MR909", "MR930"};
    const bool found = std::find(std::begin(of_command), std::end(of_command), error.code()) !=
                       std::end(of_command);
    return found ? Exit::wrong_command : Exit::machine;
}

int exit_code(const Report& report, bool strict) {
    if (report.has_errors()) return Exit::wrong_source;
    return strict && report.count(Severity::warning) > 0 ? Exit::wanting : Exit::done;
}

} // namespace makeready::command
