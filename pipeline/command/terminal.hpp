// What a person sees: findings once each, one status line, a last line that tells it all.
#pragma once

#include "command.hpp"
#include "error.hpp"
#include "report.hpp"

#include <mutex>
#include <set>
#include <string>

namespace makeready::command {

/// Prints to standard error; safe to call from all workers. A finding is printed once; of many of
/// one kind in one file the first are, and a line that counts the rest.
class Terminal {
public:
    explicit Terminal(bool quiet);
    ~Terminal();

    void show(const Report& report);
    /// Replaces the status line; on a pipe nothing but a plain line now and then.
    void status(const std::string& text);
    /// A line that stays.
    void say(const std::string& text);

    int warnings() const { return warnings_; }

    int errors() const { return errors_; }

private:
    void show(const Finding& finding, bool is_printed);
    void clear_status();

    std::mutex mutex_;
    std::set<std::string> shown_;
    std::string status_;
    bool is_terminal_, colours_, quiet_;
    long long last_status_ = 0;
    int warnings_ = 0, errors_ = 0;
};

/// The exit code of what was thrown: the command's mistake, or the machine's.
int exit_code(const Error& error);
/// The exit code that a report comes to.
int exit_code(const Report& report, bool strict);

} // namespace makeready::command
