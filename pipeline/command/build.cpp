// makeready build: every book of every manifest, in parallel, each whole or not at all.
#include "verbs.hpp"

#include "error.hpp"
#include "file.hpp"
#include "making.hpp"
#include "strings.hpp"
#include "targets.hpp"
#include "terminal.hpp"

#include <atomic>
#include <chrono>
#include <set>
#include <thread>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

/// What became of one book.
struct Outcome {
    Report report;
    std::vector<std::string> files;
    bool failed = false;
    bool done = false;
};

class BuildRun {
public:
    BuildRun(const BuildRequest& request, Targets targets)
        : request_(request), targets_(std::move(targets)), terminal_(request.quiet), outcomes_(targets_.books.size()) {}

    int run();

private:
    void work();
    void make(std::size_t index);
    void finish(std::size_t index);
    void show_status(const std::string& current);
    int last_line(double seconds);

    const BuildRequest& request_;
    Targets targets_;
    Terminal terminal_;
    House house_;
    std::shared_ptr<const text::FontSet> fonts_;
    std::vector<Outcome> outcomes_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    std::size_t shown_ = 0; ///< Books whose findings have been printed, in the order of the plan.
    std::size_t finished_ = 0, failed_ = 0;
};

void BuildRun::show_status(const std::string& current) {
    std::size_t finished = 0;
    std::size_t failed = 0;
    {
        const std::scoped_lock lock(mutex_);
        finished = finished_;
        failed = failed_;
    }
    terminal_.status(concat("[", finished, "/", targets_.books.size(), "] ", current, " | ", terminal_.warnings(),
                            " warnings | ", failed, " failed"));
}

void BuildRun::make(std::size_t index) {
    const Target& target = targets_.books[index];
    Outcome& outcome = outcomes_[index];
    try {
        const Workshop workshop{house_, fonts_, request_.proofs};
        const auto files = make_book(*target.book, target.project, *target.shelf, workshop,
                                     [&](const std::string& name) { show_status(name); }, outcome.report);
        outcome.failed = outcome.report.has_errors();
        if (outcome.failed) return;
        for (const MadeFile& file : files) {
            write_atomically(target.folder / file.name, file.bytes);
            outcome.files.push_back(shown(target.folder / file.name));
        }
    } catch (const Error& error) {
        outcome.report.error(error.at(), error.code(), error.message());
        outcome.failed = true;
    }
}

// Findings are printed in the order of the plan, whatever finishes first.
void BuildRun::finish(std::size_t index) {
    const std::scoped_lock lock(mutex_);
    outcomes_[index].done = true;
    ++finished_;
    if (outcomes_[index].failed) ++failed_;
    for (; shown_ < outcomes_.size() && outcomes_[shown_].done; ++shown_) terminal_.show(outcomes_[shown_].report);
}

void BuildRun::work() {
    for (std::size_t index = next_++; index < targets_.books.size(); index = next_++) {
        show_status(targets_.books[index].book->id.value);
        make(index);
        finish(index);
    }
}

std::string counted(std::size_t number, std::string_view one, std::string_view many) {
    return concat(number, " ", number == 1 ? one : many);
}

int BuildRun::last_line(double seconds) {
    std::size_t files = 0;
    std::set<std::string> folders;
    std::vector<std::string> failed;
    for (std::size_t n = 0; n < outcomes_.size(); ++n) {
        files += outcomes_[n].files.size();
        if (outcomes_[n].failed) failed.push_back(targets_.books[n].book->id.value);
        else folders.insert(concat(shown(targets_.books[n].folder), "/"));
    }
    std::string line = concat("makeready: ", counted(files, "file", "files"), " of ",
                              counted(outcomes_.size() - failed.size(), "book", "books"), " in ",
                              text_of(seconds, 1), " s");
    if (files > 0) line += concat(", in ", joined(std::vector(folders.begin(), folders.end()), ", "));
    if (terminal_.warnings() > 0)
        line += concat("; ", counted(static_cast<std::size_t>(terminal_.warnings()), "warning", "warnings"));
    if (!failed.empty())
        line += concat("; failed, with nothing of them written: ", listed(failed));
    if (targets_.failed_plans > 0)
        line += concat("; ", counted(static_cast<std::size_t>(targets_.failed_plans), "manifest has", "manifests have"), " errors");
    terminal_.say(line);
    if (targets_.failed_plans > 0) return Exit::wrong_command;
    if (!failed.empty()) return Exit::wrong_source;
    return request_.strict && terminal_.warnings() > 0 ? Exit::wanting : Exit::done;
}

int BuildRun::run() {
    const auto begun = std::chrono::steady_clock::now();
    terminal_.show(targets_.report);
    if (!targets_.books.empty()) fonts_ = house_.fonts();
    const unsigned processors = request_.jobs > 0 ? request_.jobs : std::max(1u, std::thread::hardware_concurrency());
    std::vector<std::thread> workers;
    for (unsigned n = 1; n < std::min<std::size_t>(processors, targets_.books.size()); ++n)
        workers.emplace_back([this] { work(); });
    work();
    for (std::thread& worker : workers) worker.join();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
    return last_line(taken.count());
}

} // namespace

int build(const BuildRequest& request) {
    Targets targets;
    if (!request.outputs.empty()) {
        Report report;
        targets = article_target(request.targets.front(), request.outputs, report);
        targets.report.join(report);
        if (report.has_errors()) {
            Terminal(request.quiet).show(report);
            return Exit::wrong_source;
        }
    } else {
        targets = find_targets(request.targets, request.folder);
    }
    return BuildRun(request, std::move(targets)).run();
}

int check(const CheckRequest& request) {
    Terminal terminal(false);
    const Targets targets = find_targets(request.targets, "output");
    terminal.show(targets.report);
    const House house;
    const Workshop workshop{house, targets.books.empty() ? nullptr : house.fonts(), false};
    for (const Target& target : targets.books) {
        Report report;
        try {
            make_book(*target.book, target.project, *target.shelf, workshop, [](const std::string&) {}, report);
        } catch (const Error& error) {
            report.error(error.at(), error.code(), error.message());
        }
        terminal.show(report);
    }
    terminal.say(concat("makeready: checked ", counted(targets.books.size(), "book", "books"), ": ",
                        counted(static_cast<std::size_t>(terminal.errors()), "error", "errors"), ", ",
                        counted(static_cast<std::size_t>(terminal.warnings()), "warning", "warnings"),
                        "; nothing was written"));
    if (targets.failed_plans > 0) return Exit::wrong_command;
    if (terminal.errors() > 0) return Exit::wrong_source;
    return request.strict && terminal.warnings() > 0 ? Exit::wanting : Exit::done;
}

} // namespace makeready::command
