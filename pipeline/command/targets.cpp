#include "targets.hpp"

#include "error.hpp"
#include "file.hpp"
#include "strings.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

/// Reads manifests, then judges what only shows beside the program and beside each other.
class TargetSearch {
public:
    TargetSearch(const House& house, const fs::path& output) : house_(house), output_(output) {}

    Targets run(const std::vector<fs::path>& named);

private:
    /// A manifest as read, and what is wrong with it.
    struct Manifest {
        std::unique_ptr<plan::Plan> plan;
        Report report;
    };

    /// Who makes a file.
    struct Maker {
        Manifest* manifest;
        const plan::Book* book;
    };

    void read(const fs::path& file);
    fs::path folder(const plan::Plan& plan) const;
    void check_articles(Manifest& manifest) const;
    void check_layouts(Manifest& manifest) const;
    void check_names();
    static void tell_of_clash(const Maker& maker, const Maker& other, const std::string& name,
                              std::set<const plan::Book*>& told);
    void add_books(Manifest& manifest);

    const House& house_;
    const fs::path output_;
    std::vector<Manifest> manifests_;
    Targets targets_;
};

std::vector<fs::path> manifests_in(const fs::path& folder) {
    std::error_code failed;
    if (fs::exists(folder / plan::manifest_name, failed)) return {folder / plan::manifest_name};
    std::vector<fs::path> found;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator at(folder, options, failed), end; !failed && at != end;
         at.increment(failed))
        if (at->path().filename() == plan::manifest_name && at->is_regular_file(failed))
            found.push_back(at->path());
    std::sort(found.begin(), found.end());
    if (found.empty())
        throw Error(start_of(shown(folder)), "MR908",
                    concat("no ", plan::manifest_name, " here or below. `makeready init book ",
                           shown(folder), "` makes one."));
    return found;
}

std::vector<fs::path> manifests_of(const fs::path& named) {
    std::error_code failed;
    if (!fs::exists(named, failed))
        throw Error(start_of(shown(named)), "MR901",
                    "there is no such file or folder. Check the name.");
    if (fs::is_directory(named, failed)) return manifests_in(named);
    if (is_article(named))
        throw Error(start_of(shown(named)), "MR909",
                    concat("is an article. Say what to make of it: makeready build ", shown(named),
                           " -o ",
                           fs::path(named.filename()).replace_extension(".pdf").generic_string()));
    return {named};
}

void TargetSearch::read(const fs::path& file) {
    Manifest& manifest = manifests_.emplace_back();
    manifest.plan =
        std::make_unique<plan::Plan>(plan::read_plan(read_bytes(file), file, manifest.report));
    check_articles(manifest);
    check_layouts(manifest);
}

fs::path TargetSearch::folder(const plan::Plan& plan) const {
    return plan.library.value.empty() ? output_ : output_ / plan.library.value;
}

void TargetSearch::check_articles(Manifest& manifest) const {
    std::error_code failed;
    for (const plan::Book& book : manifest.plan->books)
        if (const fs::path path = manifest.plan->folder / book.articles.value;
            !fs::is_directory(path, failed))
            manifest.report.error(book.articles.at, "MR901",
                                  concat("the articles' folder ", shown(path),
                                         " is not there. Make it, or correct its name."));
}

// A design for a book's pages makes no handout, and what one lets choose another may not.
void check_use(const plan::Output& output, const plan::Layout& layout, Report& report) {
    const std::string kind(plan::name_of(output.kind));
    if (std::find(layout.makes.begin(), layout.makes.end(), kind) == layout.makes.end())
        report.error(output.layout.at, "MR132",
                     concat("the layout \"", output.layout.value, "\" makes ", listed(layout.makes),
                            ", no ", kind, ". Choose another: makeready schema layouts"));
    const bool has_text =
        std::any_of(layout.options.begin(), layout.options.end(),
                    [](const plan::LayoutOption& option) { return option.name == "text"; });
    if (!output.text.value.empty() && !has_text)
        report.error(output.text.at, "MR132",
                     concat("the layout \"", output.layout.value,
                            "\" has its own size of type. Leave \"text\" out, or take the layout "
                            "large-print."));
}

void TargetSearch::check_layouts(Manifest& manifest) const {
    const std::vector<std::string> known = house_.layout_names();
    for (const plan::Book& book : manifest.plan->books)
        for (const plan::Output& output : book.outputs) {
            const std::string& name = output.layout.value;
            if (name.empty()) continue;
            if (std::find(known.begin(), known.end(), name) != known.end()) {
                check_use(output, house_.layout(name), manifest.report);
                continue;
            }
            const auto near = nearest(name, known);
            manifest.report.error(
                output.layout.at, "MR907",
                concat("no layout \"", name, "\".",
                       near ? concat(" Did you mean \"", *near, "\"?") : std::string(),
                       " Layouts: ", listed(known), "."));
        }
}

// Which of the two was meant to hold the name only their author knows: neither is made. A book is
// told of its first clash, as the others mostly follow from it.
void TargetSearch::check_names() {
    std::map<fs::path, Maker> written;
    std::set<const plan::Book*> told;
    for (Manifest& manifest : manifests_)
        for (const plan::Book& book : manifest.plan->books)
            for (const plan::Output& output : book.outputs)
                for (const std::string& name : plan::file_names(book, output)) {
                    const Maker here{&manifest, &book};
                    const auto [held, is_new] =
                        written.emplace(folder(*manifest.plan) / name, here);
                    if (is_new || held->second.manifest == &manifest) continue;
                    tell_of_clash(here, held->second, name, told);
                    tell_of_clash(held->second, here, name, told);
                }
}

void TargetSearch::tell_of_clash(const Maker& maker, const Maker& other, const std::string& name,
                                 std::set<const plan::Book*>& told) {
    if (!told.insert(maker.book).second) return;
    maker.manifest->report.error(maker.book->id.at, "MR122",
                                 concat("\"", name, "\" is also made by ",
                                        text_of(other.book->id.at),
                                        ". Give one of the books another id."));
}

void TargetSearch::add_books(Manifest& manifest) {
    targets_.report.join(manifest.report);
    if (manifest.report.has_errors()) {
        ++targets_.failed_plans;
        return;
    }
    const plan::Plan& plan = *manifest.plan;
    std::map<std::string, std::shared_ptr<Shelf>> shelves;
    for (const plan::Book& book : plan.books) {
        auto& shelf = shelves[concat(book.articles.value, "\n", book.language.value)];
        if (!shelf)
            shelf = std::make_shared<Shelf>(plan.folder / book.articles.value, plan.folder,
                                            book.language.value);
        targets_.books.push_back({&book, plan.folder, shelf, folder(plan)});
    }
    targets_.plans.push_back(std::move(manifest.plan));
}

Targets TargetSearch::run(const std::vector<fs::path>& named) {
    std::set<fs::path> read_already; // A folder may be named beside one that holds it.
    for (const fs::path& one : named)
        for (const fs::path& file : manifests_of(one))
            if (read_already.insert(fs::weakly_canonical(file)).second) read(file);
    check_names();
    for (Manifest& manifest : manifests_) add_books(manifest);
    return std::move(targets_);
}

} // namespace

Targets find_targets(const std::vector<fs::path>& named, const fs::path& output,
                     const House& house) {
    return TargetSearch(house, output).run(named);
}

Targets article_target(const fs::path& article, const std::vector<fs::path>& outputs,
                       Report& report) {
    std::error_code failed;
    if (fs::is_directory(article, failed) || article.extension() == ".yaml")
        throw Error(
            start_of(shown(article)), "MR909",
            "-o is for one article. For books name the folder of what is made: --output FOLDER.");
    Targets targets;
    const fs::path folder = article.has_parent_path() ? article.parent_path() : fs::path(".");
    auto shelf = std::make_shared<Shelf>(folder, folder);
    const ShelvedArticle* held = shelf->find(article.filename().string());
    if (!held)
        throw Error(start_of(shown(article)), "MR901",
                    "there is no such file. Check the name and the folder.");
    report.join(held->report);
    if (!held->readable) return targets;
    auto plan = std::make_unique<plan::Plan>();
    const manuscript::ArticleHead& head = held->article.head;
    const Position at = start_of(shown(article));
    for (const fs::path& output : outputs) {
        if (std::count(outputs.begin(), outputs.end(), output) > 1)
            throw Error(start_of(shown(output)), "MR909", "is given twice. Name each output once.");
        plan::Book book;
        book.at = at;
        book.id = {output.stem().string(), at};
        book.title = {head.title, at};
        book.language = {head.language.empty() ? "en" : head.language, at};
        for (const manuscript::Contributor& author : head.authors)
            book.authors.push_back({author.name, author.role, author.file_as});
        if (head.date) book.date = {manuscript::text_of(*head.date), at};
        plan::Chapter chapter;
        chapter.articles.push_back({{article.filename().string(), at}, {}});
        book.parts.push_back({{}, {}, {chapter}});
        plan::Output made;
        made.at = at;
        made.layout = {"plain", at};
        const std::string ending = lower_ascii(output.extension().string());
        if (ending == ".epub")
            made.kind = plan::OutputKind::epub;
        else if (ending == ".pdf")
            made.kind = plan::OutputKind::print;
        else
            throw Error(start_of(shown(output)), "MR909",
                        "makeready makes .pdf and .epub. Name the output so.");
        made.name = {ending.substr(1), at};
        book.outputs.push_back(std::move(made));
        plan->books.push_back(std::move(book));
    }
    for (std::size_t n = 0; n < plan->books.size(); ++n)
        targets.books.push_back(
            {&plan->books[n], folder, shelf,
             outputs[n].has_parent_path() ? outputs[n].parent_path() : fs::path(".")});
    targets.plans.push_back(std::move(plan));
    return targets;
}

} // namespace makeready::command
