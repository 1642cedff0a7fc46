// The verb check-epub: each file is judged by itself, and nothing is written.
#include "check.hpp"
#include "file.hpp"
#include "strings.hpp"
#include "terminal.hpp"
#include "verbs.hpp"

#include <algorithm>

namespace makeready::command {

int check_epub(const CheckEpubRequest& request) {
    Terminal terminal(false);
    int code = Exit::done;
    for (const std::filesystem::path& file : request.files) {
        Report report;
        check::check_epub(read_bytes(file), shown(file), report);
        terminal.show(report);
        terminal.say(concat(shown(file), ": ",
                            counted(report.count(Severity::error), "error", "errors"), ", ",
                            counted(report.count(Severity::warning), "warning", "warnings")));
        code = std::max(code, exit_code(report, request.strict));
    }
    return code;
}

} // namespace makeready::command
