#include "shelf.hpp"

#include "error.hpp"
#include "picture.hpp"
#include "plan.hpp"
#include "reader.hpp"
#include "reading.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::command {

namespace fs = std::filesystem;

bool is_article(const fs::path& file) {
    const std::string ending = lower_ascii(file.extension().string());
    for (const reader::Format& format : reader::formats())
        if (std::find(format.extensions.begin(), format.extensions.end(), ending) !=
            format.extensions.end())
            return true;
    return false;
}

manuscript::ArticleHead head_of(const reader::Source& source, const fs::path& file,
                                const Reach& reach, Report& report) {
    plan::Header header;
    const fs::path beside = fs::path(file).replace_extension(".yaml");
    const Position& at = source.header_at;
    if (!source.header_yaml.empty())
        header = plan::read_header(source.header_yaml, at.at_line(at.line - 1), report);
    else if (fs::exists(beside))
        header = plan::read_header(read_within(reach, beside, start_of(shown(beside))),
                                   start_of(shown(beside)), report);
    return assembly::head_of(header, source.article.head);
}

namespace {

/// Whether a folder holds the parts of a page that a browser saved beside it: "Tides_files" of
/// "Tides.html".
bool is_of_saved_page(const fs::path& folder) {
    const std::string name = folder.filename().string();
    for (const std::string_view ending :
         {"_files", ".files", "-files", "-Dateien", "_Dateien", "_fichiers", "_archivos",
          "_ficheiros", "_arquivos", "_bestanden", "_file", "_pliki", "_filer"}) {
        if (!name.ends_with(ending)) continue;
        const std::string stem = name.substr(0, name.size() - ending.size());
        for (const std::string_view page : {".html", ".htm", ".xhtml"})
            if (fs::exists(folder.parent_path() / concat(stem, page))) return true;
    }
    return false;
}

} // namespace

Shelf::Shelf(const fs::path& folder, const fs::path& project, std::string language)
    : folder_(folder), project_(project), language_(std::move(language)),
      reach_({project, folder}) {
    std::error_code failed;
    std::vector<fs::path> found;
    const auto options = fs::directory_options::skip_permission_denied;
    for (fs::recursive_directory_iterator at(folder, options, failed), end; !failed && at != end;
         at.increment(failed)) {
        if (at->is_directory(failed) && is_of_saved_page(at->path()))
            at.disable_recursion_pending();
        if (is_article(at->path()) && at->is_regular_file(failed)) found.push_back(at->path());
    }
    std::sort(found.begin(), found.end());
    for (const fs::path& file : found) {
        const std::string within = file.lexically_relative(folder).generic_string();
        const std::string stem = fs::path(within).replace_extension().generic_string();
        known_.push_back({stem, shown(file), ""});
        for (const std::string& name :
             {within, stem, file.filename().string(), file.stem().string()})
            files_.emplace(name, file);
    }
}

const ShelvedArticle* Shelf::find(const std::string& name) {
    ShelvedArticle* held = nullptr;
    fs::path file;
    {
        const std::scoped_lock lock(mutex_);
        const auto known = files_.find(name);
        std::error_code failed;
        if (known != files_.end())
            file = known->second;
        else if (fs::is_regular_file(project_ / name, failed))
            file = project_ / name;
        else
            return nullptr;
        held = &articles_[file];
    }
    std::call_once(held->once, [&] { read(file, *held); });
    return held;
}

/// Found when the first text is asked for: only then its neighbours matter.
std::shared_ptr<const restore::SiteLines> Shelf::site() {
    std::call_once(site_once_, [this] {
        std::vector<fs::path> files;
        for (const auto& [name, file] : files_) files.push_back(file);
        std::sort(files.begin(), files.end());
        files.erase(std::unique(files.begin(), files.end()), files.end());
        site_ = site_of(files, reach_);
    });
    return site_;
}

void Shelf::read(const fs::path& file, ShelvedArticle& into) {
    try {
        const std::string bytes = read_within(reach_, file, start_of(shown(file)));
        const Reading reading{reach_, language_, reader::is_restored(file) ? site() : nullptr};
        reader::Source source = read_article(bytes, file, reading, into.report);
        into.article = std::move(source.article);
        for (manuscript::Resource& brought : into.article.resources)
            if (brought.bytes) brought.bytes = picture::as_core(brought.bytes);
        into.readable = !into.report.has_errors();
    } catch (const Error& error) {
        into.report.error(error.at(), error.code(), error.message());
    }
}

} // namespace makeready::command
