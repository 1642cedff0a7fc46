#include "targets.hpp"

#include "error.hpp"
#include "file.hpp"
#include "strings.hpp"

#include <algorithm>
#include <map>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

std::vector<fs::path> manifests_below(const fs::path& named) {
    std::error_code failed;
    if (!fs::exists(named, failed))
        throw Error(start_of(shown(named)), "MR901", "there is no such file or folder. Check the name.");
    if (!fs::is_directory(named, failed)) return {named};
    if (fs::exists(named / plan::manifest_name, failed)) return {named / plan::manifest_name};
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(named, failed))
        if (entry.is_regular_file() && entry.path().filename() == plan::manifest_name) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    if (found.empty())
        throw Error(start_of(shown(named)), "MR908",
                    concat("no ", plan::manifest_name, " here or below. `makeready init book ", shown(named), "` makes one."));
    return found;
}

} // namespace

Targets find_targets(const std::vector<fs::path>& named, const fs::path& output) {
    Targets targets;
    std::map<fs::path, Position> written; // Which manifest writes which file.
    for (const fs::path& one : named) {
        for (const fs::path& manifest : manifests_below(one)) {
            Report report;
            auto plan = std::make_unique<plan::Plan>(plan::read_plan(read_bytes(manifest), manifest, report));
            const fs::path folder = plan->library.value.empty() ? output : output / plan->library.value;
            for (const plan::Book& book : plan->books)
                for (const plan::Output& file : book.outputs)
                    for (const std::string& name : plan::file_names(book, file)) {
                        const auto [held, is_new] = written.emplace(folder / name, book.id.at);
                        if (!is_new && held->second.file && book.id.at.file && *held->second.file != *book.id.at.file)
                            report.error(book.id.at, "MR020",
                                         concat("\"", name, "\" is also made by ", text_of(held->second), ". Give one of the books another id."));
                    }
            targets.report.join(report);
            if (report.has_errors()) {
                ++targets.failed_plans;
                continue;
            }
            std::map<std::string, std::shared_ptr<Shelf>> shelves;
            for (const plan::Book& book : plan->books) {
                auto& shelf = shelves[book.articles.value];
                if (!shelf) shelf = std::make_shared<Shelf>(plan->folder / book.articles.value, plan->folder);
                targets.books.push_back({&book, plan->folder, shelf, folder});
            }
            targets.plans.push_back(std::move(plan));
        }
    }
    return targets;
}

Targets article_target(const fs::path& article, const std::vector<fs::path>& outputs, Report& report) {
    Targets targets;
    const fs::path folder = article.has_parent_path() ? article.parent_path() : fs::path(".");
    auto shelf = std::make_shared<Shelf>(folder, folder);
    const ShelvedArticle* held = shelf->find(article.filename().string());
    if (!held) throw Error(start_of(shown(article)), "MR901", "there is no such file. Check the name and the folder.");
    report.join(held->report);
    if (!held->readable) return targets;
    auto plan = std::make_unique<plan::Plan>();
    const manuscript::ArticleHead& head = held->article.head;
    const Position at = start_of(shown(article));
    for (const fs::path& output : outputs) {
        plan::Book book;
        book.at = at;
        book.id = {output.stem().string(), at};
        book.title = {head.title, at};
        book.language = {head.language.empty() ? "en" : head.language, at};
        for (const manuscript::Contributor& author : head.authors) book.authors.push_back({author.name, author.role, author.file_as});
        if (head.date) book.date = {manuscript::text_of(*head.date), at};
        plan::Chapter chapter;
        chapter.articles.push_back({{article.filename().string(), at}, {}});
        book.parts.push_back({{}, {}, {chapter}});
        plan::Output made;
        made.at = at;
        made.layout = {"plain", at};
        const std::string ending = lower_ascii(output.extension().string());
        if (ending == ".epub") made.kind = plan::OutputKind::epub;
        else if (ending == ".pdf") made.kind = plan::OutputKind::print;
        else throw Error(start_of(shown(output)), "MR909", "makeready makes .pdf and .epub. Name the output so.");
        made.name = {ending.substr(1), at};
        book.outputs.push_back(std::move(made));
        plan->books.push_back(std::move(book));
    }
    for (std::size_t n = 0; n < plan->books.size(); ++n)
        targets.books.push_back({&plan->books[n], folder, shelf, outputs[n].has_parent_path() ? outputs[n].parent_path() : fs::path(".")});
    targets.plans.push_back(std::move(plan));
    return targets;
}

} // namespace makeready::command
