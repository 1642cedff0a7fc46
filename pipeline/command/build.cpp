// makeready build: every book of every manifest, in parallel, each whole or not at all.
#include "epub.hpp"
#include "error.hpp"
#include "file.hpp"
#include "making.hpp"
#include "strings.hpp"
#include "targets.hpp"
#include "terminal.hpp"
#include "verbs.hpp"

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
    std::size_t files = 0; ///< Made and written.
    bool done = false;
    int exit = Exit::done;
};

class BuildRun {
public:
    BuildRun(const BuildRequest& request, const House& house, Targets targets)
        : request_(request), house_(house), targets_(std::move(targets)), terminal_(request.quiet),
          outcomes_(targets_.books.size()) {}

    int run();

private:
    void work();
    void make(std::size_t index);
    void finish(std::size_t index);
    void show_status(const std::string& current);
    void write_catalogues();
    void write_catalogue(const plan::Plan& plan);
    void say_last_line(double seconds);
    int result() const;

    const BuildRequest& request_;
    const House& house_;
    Targets targets_;
    Terminal terminal_;
    std::shared_ptr<const text::FontSet> fonts_;
    unsigned threads_ = 1; ///< That each book may take.
    std::vector<Outcome> outcomes_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    std::size_t shown_ = 0; ///< Books whose findings have been printed, in the order of the plan.
    std::size_t finished_ = 0, failed_ = 0;
    bool catalogue_failed_ = false;
};

void BuildRun::show_status(const std::string& current) {
    std::size_t finished = 0;
    std::size_t failed = 0;
    {
        const std::scoped_lock lock(mutex_);
        finished = finished_;
        failed = failed_;
    }
    terminal_.status(concat("[", finished, "/", targets_.books.size(), "] ", current, " | ",
                            terminal_.warnings(), " warnings | ", failed, " failed"));
}

void BuildRun::make(std::size_t index) {
    const Target& target = targets_.books[index];
    Outcome& outcome = outcomes_[index];
    try {
        const Workshop workshop{house_, fonts_, request_.proofs, threads_};
        const auto files = make_book(
            *target.book, target.project, *target.shelf, workshop,
            [&](const std::string& name) { show_status(name); }, outcome.report);
        outcome.exit = exit_code(outcome.report, false);
        if (outcome.report.has_errors()) return;
        std::vector<Written> written;
        for (const MadeFile& file : files)
            written.push_back({target.folder / file.name, file.bytes});
        write_together(written);
        outcome.files = files.size();
    } catch (const Error& error) {
        outcome.report.error(error.at(), error.code(), error.message());
        outcome.exit = exit_code(error);
    }
}

// Findings are printed in the order of the plan, whatever finishes first.
void BuildRun::finish(std::size_t index) {
    const std::scoped_lock lock(mutex_);
    outcomes_[index].done = true;
    ++finished_;
    if (outcomes_[index].exit != Exit::done) ++failed_;
    for (; shown_ < outcomes_.size() && outcomes_[shown_].done; ++shown_)
        terminal_.show(outcomes_[shown_].report);
}

void BuildRun::work() {
    for (std::size_t index = next_++; index < targets_.books.size(); index = next_++) {
        show_status(targets_.books[index].book->id.value);
        make(index);
        finish(index);
    }
}

/// The EPUBs for any reader of a plan's books, in a folder. One that failed this time stands there
/// as it was.
std::vector<epub::CatalogueBook> books_in(const plan::Plan& plan, const fs::path& folder) {
    std::vector<epub::CatalogueBook> books;
    for (const plan::Book& book : plan.books)
        for (const plan::Output& output : book.outputs) {
            const std::string& shop = output.shop.value;
            if (output.kind != plan::OutputKind::epub || shop == "kindle" || shop == "kobo")
                continue;
            const std::string name = plan::file_names(book, output).front();
            if (fs::exists(folder / name)) books.push_back({name, read_bytes(folder / name)});
        }
    return books;
}

void BuildRun::write_catalogue(const plan::Plan& plan) {
    const auto target =
        std::find_if(targets_.books.begin(), targets_.books.end(), [&](const Target& one) {
            return one.book >= plan.books.data() &&
                   one.book < plan.books.data() + plan.books.size();
        });
    if (plan.catalogue.opds.empty() || target == targets_.books.end()) return;
    const plan::Catalogue& wish = plan.catalogue;
    const std::string& name =
        plan.library.value.empty() ? plan.books.front().title.value : plan.library.value;
    Report report;
    const auto files =
        epub::catalogue({wish.title.empty() ? name : wish.title, wish.address, wish.opds == "2"},
                        books_in(plan, target->folder), report);
    terminal_.show(report);
    if (report.has_errors()) {
        catalogue_failed_ = true;
        return;
    }
    std::vector<Written> written;
    for (const archive::Entry& file : files)
        written.push_back({target->folder / file.name, *file.bytes});
    write_together(written);
}

void BuildRun::write_catalogues() {
    for (const auto& plan : targets_.plans) write_catalogue(*plan);
}

void BuildRun::say_last_line(double seconds) {
    std::size_t files = 0;
    std::set<std::string> folders;
    std::vector<std::string> failed;
    for (std::size_t n = 0; n < outcomes_.size(); ++n) {
        files += outcomes_[n].files;
        if (outcomes_[n].exit != Exit::done)
            failed.push_back(targets_.books[n].book->id.value);
        else
            folders.insert(concat(shown(targets_.books[n].folder), "/"));
    }
    std::string line =
        concat("makeready: ", files > 0 ? counted(static_cast<std::int64_t>(files), "file", "files")
                                        : "nothing was made");
    // An article's outputs are no books of a plan.
    if (files > 0 && request_.outputs.empty())
        line +=
            concat(" of ", counted(std::ssize(outcomes_) - std::ssize(failed), "book", "books"));
    line += concat(" in ", text_of(seconds, 1), " s");
    if (files > 0)
        line += concat(", in ", joined(std::vector(folders.begin(), folders.end()), ", "));
    if (terminal_.warnings() > 0)
        line += concat("; ", counted(terminal_.warnings(), "warning", "warnings"));
    if (!failed.empty()) line += concat("; failed, and left as before: ", listed(failed));
    if (targets_.failed_plans > 0)
        line += concat("; ", counted(targets_.failed_plans, "manifest has", "manifests have"),
                       " errors");
    terminal_.say(line);
}

// A wrong manifest says most, then a machine that failed: whoever runs many books acts on these.
int BuildRun::result() const {
    if (targets_.failed_plans > 0) return Exit::wrong_command;
    int worst = catalogue_failed_ ? Exit::wrong_source : Exit::done;
    for (const Outcome& outcome : outcomes_) worst = std::max(worst, outcome.exit);
    if (worst != Exit::done) return worst;
    return request_.strict && terminal_.warnings() > 0 ? Exit::wanting : Exit::done;
}

int BuildRun::run() {
    const auto begun = std::chrono::steady_clock::now();
    terminal_.show(targets_.report);
    if (!targets_.books.empty()) fonts_ = house_.fonts();
    const unsigned processors =
        request_.jobs > 0 ? request_.jobs : std::max(1u, std::thread::hardware_concurrency());
    const auto books = static_cast<unsigned>(std::max<std::size_t>(targets_.books.size(), 1));
    threads_ = std::max(1u, processors / books);
    std::vector<std::thread> workers;
    for (unsigned n = 1; n < std::min(processors, books); ++n)
        workers.emplace_back([this] { work(); });
    work();
    for (std::thread& worker : workers) worker.join();
    write_catalogues();
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begun;
    say_last_line(taken.count());
    return result();
}

} // namespace

int build(const BuildRequest& request) {
    const House house;
    Targets targets;
    if (!request.outputs.empty()) {
        if (request.targets.size() > 1)
            throw Error({}, "MR900",
                        "-o is for one article, and several were named. Build them one by one, or "
                        "write a manifest.");
        Report report;
        targets = article_target(request.targets.front(), request.outputs, report);
        targets.report.join(report);
        if (report.has_errors()) {
            Terminal(request.quiet).show(report);
            return Exit::wrong_source;
        }
    } else {
        targets = find_targets(request.targets, request.folder, house);
    }
    return BuildRun(request, house, std::move(targets)).run();
}

int check(const CheckRequest& request) {
    Terminal terminal(false);
    const House house;
    const Targets targets = find_targets(request.targets, "output", house);
    terminal.show(targets.report);
    const Workshop workshop{house, targets.books.empty() ? nullptr : house.fonts(), false};
    for (const Target& target : targets.books) {
        Report report;
        try {
            make_book(
                *target.book, target.project, *target.shelf, workshop, [](const std::string&) {},
                report);
        } catch (const Error& error) {
            report.error(error.at(), error.code(), error.message());
        }
        terminal.show(report);
    }
    terminal.say(
        concat("makeready: checked ", counted(targets.books.size(), "book", "books"), ": ",
               counted(static_cast<std::size_t>(terminal.errors()), "error", "errors"), ", ",
               counted(static_cast<std::size_t>(terminal.warnings()), "warning", "warnings"),
               "; nothing was written"));
    if (targets.failed_plans > 0) return Exit::wrong_command;
    if (terminal.errors() > 0) return Exit::wrong_source;
    return request.strict && terminal.warnings() > 0 ? Exit::wanting : Exit::done;
}

} // namespace makeready::command
