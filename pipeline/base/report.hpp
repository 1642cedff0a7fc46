// What a book's author must be told. Findings come in while a book is made; sorted text goes out.
// A Report never stops the work and never prints.
#pragma once

#include "position.hpp"

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace makeready {
inline namespace base {

enum class Severity : std::uint8_t { note, warning, error };

/// One thing found: where, what, and what to do about it. `code` is a row of codes.cpp.
struct Finding {
    Severity severity = Severity::note;
    std::string code;
    Position at;
    std::string message; ///< What was found and what to do, in one line.
    bool operator==(const Finding&) const = default;
};

/// Collects the findings of one piece of work, so that one run tells them all. Not thread-safe:
/// each worker has its own, joined afterwards in document order.
class Report {
public:
    void error(const Position& at, std::string_view code, std::string message) {
        add({Severity::error, std::string(code), at, std::move(message)});
    }

    void warning(const Position& at, std::string_view code, std::string message) {
        add({Severity::warning, std::string(code), at, std::move(message)});
    }

    void note(const Position& at, std::string_view code, std::string message) {
        add({Severity::note, std::string(code), at, std::move(message)});
    }

    /// The same finding at the same place is told once.
    void add(Finding finding);
    /// Adds all findings of another report after those already here.
    void join(const Report& other);

    const std::vector<Finding>& findings() const { return findings_; }

    int count(Severity severity) const;

    bool has_errors() const { return count(Severity::error) > 0; }

private:
    std::vector<Finding> findings_;
    std::unordered_set<std::string> told_; ///< Their texts: garbage makes thousands.
};

/// "file:line:col: error MR101: message", as it is printed.
std::string text_of(const Finding& finding);

/// What a code means, at more length. Every code in use has a row (codes.cpp); a test checks it.
struct CodeRow {
    std::string_view code, title, explanation;
};

const std::vector<CodeRow>& code_table();

} // namespace base
} // namespace makeready
