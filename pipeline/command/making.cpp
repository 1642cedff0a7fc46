#include "making.hpp"

#include "assembly.hpp"
#include "check.hpp"
#include "composing.hpp"
#include "epub.hpp"
#include "error.hpp"
#include "file.hpp"
#include "page_starts.hpp"
#include "pdf.hpp"
#include "picture.hpp"
#include "proof.hpp"
#include "reader.hpp"
#include "reading_gate.hpp"
#include "strings.hpp"
#include "url.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

class BookMaker {
public:
    BookMaker(const plan::Book& book, const fs::path& project, Shelf& shelf,
              const Workshop& workshop, const std::function<void(const std::string&)>& progress,
              Report& report)
        : book_(book), project_(project), shelf_(shelf), workshop_(workshop), progress_(progress),
          report_(report) {}

    std::vector<MadeFile> make();

private:
    assembly::FindArticle articles();
    std::shared_ptr<const std::string> load(const std::string& path, const Position& at);
    std::shared_ptr<const std::string> font_file(const std::string& url, const Position& at);
    assembly::Options assembly_options(const std::string& layout);
    std::string layout_of(const plan::Output& output) const;
    std::optional<std::string> sheet(const fs::path& path, const Position& at);
    void add(const plan::Output& output);
    void add_epub(const plan::Output& output, const std::string& name);
    void add_cover(epub::Options& options);
    std::string edition_name(const plan::Output& output,
                             const manuscript::Metadata& metadata) const;
    const plan::Output* pages_for(const plan::Output& epub) const;
    void add_print(const plan::Output& output, const std::string& name);
    void add_handouts(const plan::Output& output);
    void add_pdf(const manuscript::Book& made, const plan::Output& output, const std::string& paper,
                 const std::string& name, epub::PrintEdition* edition = nullptr);
    std::vector<Sheet> sheets(const plan::Output& output, const std::string& paper);

    const plan::Book& book_;
    const fs::path& project_;
    Shelf& shelf_;
    const Workshop& workshop_;
    const std::function<void(const std::string&)>& progress_;
    Report& report_;
    std::set<const ShelvedArticle*> told_;
    std::map<const plan::Output*, epub::PrintEdition> editions_; ///< Of the prints that are made.
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
        auto bytes =
            std::make_shared<const std::string>(read_within(shelf_.reach(), folder / path, at));
        return picture::as_core(reader::harmless_drawing(std::move(bytes), path, at, report_));
    } catch (const Error& error) {
        if (error.code() == "MR904") report_.error(at, error.code(), error.message());
        return nullptr;
    }
}

// A layout's fonts lie with it, a book's own with the book.
std::shared_ptr<const std::string> BookMaker::font_file(const std::string& url,
                                                        const Position& at) {
    if (auto held = bytes_of_data_url(url))
        return std::make_shared<const std::string>(std::move(*held));
    const auto path = path_of_url(url);
    if (!path) return nullptr;
    const fs::path file = (at.file ? fs::path(*at.file).parent_path() : project_) / *path;
    const bool of_layout = Reach({workshop_.house.layouts()}).contains(file) && fs::exists(file);
    return of_layout ? std::make_shared<const std::string>(read_bytes(file)) : load(*path, at);
}

std::string BookMaker::layout_of(const plan::Output& output) const {
    if (!output.layout.value.empty()) return output.layout.value;
    return plan::usual_layout(output.kind);
}

assembly::Options BookMaker::assembly_options(const std::string& layout) {
    assembly::Options options;
    const fs::path colophon = workshop_.house.layout_file(layout, "colophon.txt");
    if (fs::exists(colophon)) options.colophon = std::string(trimmed(read_bytes(colophon)));
    return options;
}

namespace {

/// The book's own words with their hyphens, as a sheet would name them.
std::string hyphenation_sheet(const plan::Book& book) {
    const std::string language = book.language.value.substr(0, book.language.value.find('-'));
    std::string sheet =
        concat("@-mr-hyphenation ", language.empty() ? "en" : language, " { words:");
    for (std::string word : book.hyphenation) {
        std::erase_if(word, [](char c) { return c == '"' || c == '\\' || c == '\n'; });
        sheet += concat(" \"", word, "\"");
    }
    return sheet + "; }";
}

} // namespace

std::vector<Sheet> BookMaker::sheets(const plan::Output& output, const std::string& paper) {
    const std::string layout = layout_of(output);
    const fs::path print = workshop_.house.layout_file(layout, "print.css");
    std::vector<Sheet> out;
    for (const plan::LayoutOption& option : workshop_.house.layout(layout).options) {
        const bool is_chosen = option.name == "text" && !output.text.value.empty();
        const std::string& value = is_chosen ? output.text.value : option.otherwise;
        out.push_back({concat(":root { --", option.name, ": ", value, " }"), output.text.at,
                       style::Origin::layout});
    }
    out.push_back({read_bytes(print), start_of(shown(print)), style::Origin::layout});
    const std::string& trim = paper.empty() ? output.trim.value : paper;
    if (!trim.empty()) {
        // "6x9in" is written "6in 9in" in CSS; names of papers are the same words.
        std::string size = trim;
        if (const auto cross = trim.find('x');
            cross != std::string::npos && trim.find_first_of("0123456789") == 0) {
            const auto unit = trim.find_first_not_of("0123456789.x");
            size = concat(trim.substr(0, cross), trim.substr(unit), " ", trim.substr(cross + 1));
        }
        out.push_back(
            {concat("@page { size: ", size, " }"), output.trim.at, style::Origin::layout});
    }
    if (!book_.hyphenation.empty())
        out.push_back({hyphenation_sheet(book_), book_.at, style::Origin::layout});
    if (!output.style.value.empty())
        if (const auto own = sheet(project_ / output.style.value, output.style.at))
            out.push_back(
                {*own, start_of(shown(project_ / output.style.value)), style::Origin::author});
    return out;
}

std::optional<std::string> BookMaker::sheet(const fs::path& path, const Position& at) {
    try {
        return read_within(shelf_.reach(), path, at);
    } catch (const Error& error) {
        report_.error(at, error.code(),
                      concat("style sheet \"", shown(path), "\": ", error.message()));
        return std::nullopt;
    }
}

void BookMaker::add_pdf(const manuscript::Book& made, const plan::Output& output,
                        const std::string& paper, const std::string& name,
                        epub::PrintEdition* edition) {
    ComposingJob job{made.tree, sheets(output, paper), false, {}, {}, workshop_.fonts, {}};
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
    job.font_files = [&](const std::string& url, const Position& at) { return font_file(url, at); };
    job.threads = workshop_.threads;
    const auto composed = compose(job, report_);
    if (edition)
        *edition = {edition_name(output, made.metadata), page_starts(made, composed->pages)};
    pdf::Options options;
    options.threads = job.threads;
    options.title = made.metadata.title;
    for (const manuscript::Contributor& author : made.metadata.authors)
        if (author.role == "aut") options.authors.push_back(author.name);
    options.language = made.metadata.language;
    options.subject = made.metadata.description;
    options.keywords = made.metadata.subjects;
    options.created = made.metadata.modified;
    options.identifier = made.metadata.identifier;
    if (workshop_.proofs)
        files_.push_back(
            {fs::path(name).replace_extension(".pages.txt").string(), proof::of(composed->pages)});
    composed->keep_list_only();
    files_.push_back({name, pdf::write(composed->list, options, report_)});
}

void BookMaker::add_epub(const plan::Output& output, const std::string& name) {
    const std::string layout = layout_of(output);
    manuscript::Book made = assembly::assemble(
        book_, articles(),
        [this](const std::string& path, const Position& at) { return load(path, at); }, report_,
        assembly_options(layout));
    if (report_.has_errors()) return;
    epub::Options options;
    const fs::path own = workshop_.house.layout_file(layout, "epub.css");
    options.css =
        read_bytes(fs::exists(own) ? own : workshop_.house.layout_file("shared", "epub.css"));
    if (!output.style.value.empty()) {
        const fs::path path = project_ / output.style.value;
        options.own_css = sheet(path, output.style.at).value_or("");
        options.own_css_at = start_of(shown(path));
        check::check_style_sheet(options.own_css, options.own_css_at, report_);
        options.load = [this, path](const std::string& url) -> std::shared_ptr<const std::string> {
            try {
                return std::make_shared<const std::string>(
                    read_within(shelf_.reach(), path.parent_path() / url, {}));
            } catch (const Error&) {
                return nullptr; // Whoever asked tells where.
            }
        };
    }
    options.fonts_as = output.fonts.value == "whole"      ? epub::FontsAs::whole
                       : output.fonts.value == "obscured" ? epub::FontsAs::obscured
                                                          : epub::FontsAs::subset;
    options.recompresses = output.pictures.value == "recompressed";
    add_cover(options);
    options.fonts = workshop_.fonts;
    options.shop = output.shop.value == "kindle" ? epub::Shop::kindle
                   : output.shop.value == "kobo" ? epub::Shop::kobo
                                                 : epub::Shop::any;
    // An edition with an identifier of its own is another book to a shop.
    if (!output.identifier.value.empty()) made.metadata.identifier = output.identifier.value;
    if (const auto edition = editions_.find(pages_for(output)); edition != editions_.end())
        options.print = edition->second;
    files_.push_back({name, epub::write(made, options, report_)});
}

void BookMaker::add_cover(epub::Options& options) {
    const plan::Text& picture = book_.cover.picture;
    options.cover_alt = book_.cover.alt;
    if (picture.value.empty()) return;
    options.cover_name = picture.value;
    options.cover_at = picture.at;
    try {
        options.cover = std::make_shared<const std::string>(
            read_within(shelf_.reach(), project_ / picture.value, picture.at));
    } catch (const Error& error) {
        report_.error(picture.at, error.code(),
                      concat("cover \"", picture.value, "\": ", error.message()));
    }
}

void BookMaker::add_print(const plan::Output& output, const std::string& name) {
    const manuscript::Book made = assembly::assemble(
        book_, articles(),
        [this](const std::string& path, const Position& at) { return load(path, at); }, report_,
        assembly_options(layout_of(output)));
    if (report_.has_errors()) return;
    add_pdf(made, output, "", name, &editions_[&output]);
}

// EPUB Accessibility 1.1, 4.3.1: the source of page numbers is an identifier or words.
std::string BookMaker::edition_name(const plan::Output& output,
                                    const manuscript::Metadata& metadata) const {
    if (!output.identifier.value.empty()) return output.identifier.value;
    std::string name = concat(metadata.title, ", ", output.name.value);
    if (!output.trim.value.empty()) name += concat(", ", output.trim.value);
    if (!metadata.publisher.empty()) name += concat(", ", metadata.publisher);
    if (metadata.date) name += concat(", ", metadata.date->year);
    return name;
}

const plan::Output* BookMaker::pages_for(const plan::Output& epub) const {
    using plan::OutputKind;
    for (const plan::Output& output : book_.outputs) {
        const bool is_print =
            output.kind == OutputKind::print || output.kind == OutputKind::large_print;
        const bool is_meant = epub.pages.value.empty() ? output.kind == OutputKind::print
                                                       : output.name.value == epub.pages.value;
        if (is_print && is_meant) return &output;
    }
    if (!epub.pages.value.empty() && epub.pages.value != "none")
        report_.error(epub.pages.at, "MR129",
                      concat("pages: \"", epub.pages.value,
                             "\" is no print output of this book. Name one, or write none."));
    return nullptr;
}

void BookMaker::add_handouts(const plan::Output& output) {
    for (const plan::ArticleEntry& article : output.articles) {
        if (const ShelvedArticle* held = shelf_.find(article.id.value); held && held->readable)
            judge_reading(held->article, article, output, book_.language.value, report_);
        const manuscript::Book made = assembly::assemble_handout(
            book_, output, article, articles(),
            [this](const std::string& path, const Position& at) { return load(path, at); },
            report_);
        if (report_.has_errors()) continue;
        for (const plan::Text& paper : output.papers) {
            const std::string name = plan::handout_file_name(book_, output, article, paper.value);
            progress_(name);
            add_pdf(made, output, paper.value, name);
        }
    }
}

void BookMaker::add(const plan::Output& output) {
    if (output.kind == plan::OutputKind::handout) return add_handouts(output);
    const std::string name = plan::file_names(book_, output).front();
    progress_(name);
    if (output.kind == plan::OutputKind::epub)
        add_epub(output, name);
    else
        add_print(output, name);
}

// EPUBs carry the page numbers of the prints, so those are made first.
std::vector<MadeFile> BookMaker::make() {
    std::vector<std::vector<MadeFile>> made(book_.outputs.size());
    for (const bool epubs : {false, true})
        for (std::size_t n = 0; n < made.size(); ++n) {
            if ((book_.outputs[n].kind == plan::OutputKind::epub) != epubs) continue;
            add(book_.outputs[n]);
            made[n] = std::exchange(files_, {});
        }
    std::vector<MadeFile> files;
    for (std::vector<MadeFile>& of_output : made)
        std::move(of_output.begin(), of_output.end(), std::back_inserter(files));
    return files;
}

} // namespace

std::vector<MadeFile> make_book(const plan::Book& book, const fs::path& project, Shelf& shelf,
                                const Workshop& workshop,
                                const std::function<void(const std::string&)>& progress,
                                Report& report) {
    return BookMaker(book, project, shelf, workshop, progress, report).make();
}

} // namespace makeready::command
