#include "making.hpp"

#include "assembly.hpp"
#include "composing.hpp"
#include "epub.hpp"
#include "error.hpp"
#include "file.hpp"
#include "pdf.hpp"
#include "proof.hpp"
#include "strings.hpp"

#include <algorithm>
#include <set>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

class BookMaker {
public:
    BookMaker(const plan::Book& book, const fs::path& project, Shelf& shelf, const Workshop& workshop,
              const std::function<void(const std::string&)>& progress, Report& report)
        : book_(book), project_(project), shelf_(shelf), workshop_(workshop), progress_(progress), report_(report) {}

    std::vector<MadeFile> make();

private:
    assembly::FindArticle articles();
    std::shared_ptr<const std::string> load(const std::string& path, const Position& at);
    assembly::Options assembly_options(const std::string& layout);
    std::string layout_of(const plan::Output& output) const;
    std::optional<std::string> sheet(const fs::path& path, const Position& at);
    void add_epub(const plan::Output& output, const std::string& name);
    void add_print(const plan::Output& output, const std::string& name);
    void add_handouts(const plan::Output& output);
    void add_pdf(const manuscript::Book& made, const plan::Output& output, const std::string& paper,
                 const std::string& name);
    std::vector<Sheet> sheets(const plan::Output& output, const std::string& paper);

    const plan::Book& book_;
    const fs::path& project_;
    Shelf& shelf_;
    const Workshop& workshop_;
    const std::function<void(const std::string&)>& progress_;
    Report& report_;
    std::set<const ShelvedArticle*> told_;
    std::vector<MadeFile> files_;
};

assembly::FindArticle BookMaker::articles() {
    return {[this](const plan::Text& id) -> const manuscript::Article* {
                const ShelvedArticle* held = shelf_.find(id.value);
                if (!held) return nullptr;
                if (told_.insert(held).second) report_.join(held->report);
                return held->readable ? &held->article : nullptr;
            },
            shelf_.known()};
}

std::shared_ptr<const std::string> BookMaker::load(const std::string& path, const Position& at) {
    const fs::path folder = at.file ? fs::path(*at.file).parent_path() : project_;
    try {
        return std::make_shared<const std::string>(read_within(shelf_.reach(), folder / path, at));
    } catch (const Error& error) {
        if (error.code() == "MR904") report_.error(at, error.code(), error.message());
        return nullptr;
    }
}

std::string BookMaker::layout_of(const plan::Output& output) const {
    if (!output.layout.value.empty()) return output.layout.value;
    return output.kind == plan::OutputKind::handout ? "handout" : "book";
}

assembly::Options BookMaker::assembly_options(const std::string& layout) {
    assembly::Options options;
    const fs::path colophon = workshop_.house.layout_file(layout, "colophon.txt");
    if (fs::exists(colophon)) options.colophon = std::string(trimmed(read_bytes(colophon)));
    return options;
}

std::vector<Sheet> BookMaker::sheets(const plan::Output& output, const std::string& paper) {
    const std::string layout = layout_of(output);
    const fs::path print = workshop_.house.layout_file(layout, "print.css");
    std::vector<Sheet> out;
    out.push_back({read_bytes(print), start_of(shown(print)), style::Origin::layout});
    const std::string& trim = paper.empty() ? output.trim.value : paper;
    if (!trim.empty()) {
        // "6x9in" is written "6in 9in" in CSS; names of papers are the same words.
        std::string size = trim;
        if (const auto cross = trim.find('x'); cross != std::string::npos && trim.find_first_of("0123456789") == 0) {
            const auto unit = trim.find_first_not_of("0123456789.x");
            size = concat(trim.substr(0, cross), trim.substr(unit), " ", trim.substr(cross + 1));
        }
        out.push_back({concat("@page { size: ", size, " }"), output.trim.at, style::Origin::layout});
    }
    if (!output.style.value.empty())
        if (const auto own = sheet(project_ / output.style.value, output.style.at))
            out.push_back({*own, start_of(shown(project_ / output.style.value)), style::Origin::author});
    return out;
}

std::optional<std::string> BookMaker::sheet(const fs::path& path, const Position& at) {
    try {
        return read_within(shelf_.reach(), path, at);
    } catch (const Error& error) {
        report_.error(at, error.code(), concat("style sheet \"", shown(path), "\": ", error.message()));
        return std::nullopt;
    }
}

void BookMaker::add_pdf(const manuscript::Book& made, const plan::Output& output, const std::string& paper,
                        const std::string& name) {
    ComposingJob job{made.tree, sheets(output, paper), false, {}, {}, workshop_.fonts};
    job.load = [&](const std::string& url, const Position& at) {
        // A layout imports its parts from beside it; a book's sheet from beside the book.
        const fs::path path = (at.file ? fs::path(*at.file).parent_path() : project_) / url;
        const Reach layouts({workshop_.house.layouts()});
        return layouts.contains(path) ? std::optional(read_bytes(path)) : sheet(path, at);
    };
    job.pictures = picture_source(
        [&](const std::string& source, const Position& at) {
            const manuscript::Resource* held = made.resource(source);
            return held ? held->bytes : load(source, at);
        },
        report_);
    const auto composed = compose(job, report_);
    pdf::Options options;
    options.title = made.metadata.title;
    for (const manuscript::Contributor& author : made.metadata.authors)
        if (author.role == "aut") options.authors.push_back(author.name);
    options.language = made.metadata.language;
    options.subject = made.metadata.description;
    options.keywords = made.metadata.subjects;
    options.created = made.metadata.modified;
    options.identifier = made.metadata.identifier;
    files_.push_back({name, pdf::write(composed->list, options, report_)});
    if (workshop_.proofs)
        files_.push_back({fs::path(name).replace_extension(".pages.txt").string(), proof::of(composed->pages)});
}

void BookMaker::add_epub(const plan::Output& output, const std::string& name) {
    const std::string layout = layout_of(output);
    manuscript::Book made = assembly::assemble(
        book_, articles(), [this](const std::string& path, const Position& at) { return load(path, at); }, report_,
        assembly_options(layout));
    if (report_.has_errors()) return;
    epub::Options options;
    const fs::path own = workshop_.house.layout_file(layout, "epub.css");
    options.css = read_bytes(fs::exists(own) ? own : workshop_.house.layout_file("shared", "epub.css"));
    if (!output.style.value.empty()) options.css += sheet(project_ / output.style.value, output.style.at).value_or("");
    files_.push_back({name, epub::write(made, options, report_)});
}

void BookMaker::add_print(const plan::Output& output, const std::string& name) {
    const manuscript::Book made = assembly::assemble(
        book_, articles(), [this](const std::string& path, const Position& at) { return load(path, at); }, report_,
        assembly_options(layout_of(output)));
    if (report_.has_errors()) return;
    add_pdf(made, output, "", name);
}

void BookMaker::add_handouts(const plan::Output& output) {
    for (const plan::ArticleEntry& article : output.articles) {
        const manuscript::Book made = assembly::assemble_handout(
            book_, output, article, articles(),
            [this](const std::string& path, const Position& at) { return load(path, at); }, report_);
        if (report_.has_errors()) continue;
        for (const plan::Text& paper : output.papers) {
            const std::string name = plan::handout_file_name(book_, output, article, paper.value);
            progress_(name);
            add_pdf(made, output, paper.value, name);
        }
    }
}

std::vector<MadeFile> BookMaker::make() {
    for (const plan::Output& output : book_.outputs) {
        if (output.kind == plan::OutputKind::handout) {
            add_handouts(output);
            continue;
        }
        const std::string name = plan::file_names(book_, output).front();
        progress_(name);
        if (output.kind == plan::OutputKind::epub) add_epub(output, name);
        else add_print(output, name);
    }
    return std::move(files_);
}

} // namespace

std::vector<MadeFile> make_book(const plan::Book& book, const fs::path& project, Shelf& shelf, const Workshop& workshop,
                                const std::function<void(const std::string&)>& progress, Report& report) {
    return BookMaker(book, project, shelf, workshop, progress, report).make();
}

} // namespace makeready::command
