#include "shelf.hpp"

#include "error.hpp"
#include "plan.hpp"
#include "reader.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::command {

namespace fs = std::filesystem;

namespace {

bool is_readable_format(const fs::path& file) {
    const std::string ending = lower_ascii(file.extension().string());
    for (const reader::Format& format : reader::formats())
        if (std::find(format.extensions.begin(), format.extensions.end(), ending) != format.extensions.end()) return true;
    return false;
}

} // namespace

Shelf::Shelf(const fs::path& folder, const fs::path& project)
    : folder_(folder), project_(project), reach_({project, folder}) {
    std::error_code failed;
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder, failed))
        if (entry.is_regular_file() && is_readable_format(entry.path())) found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    for (const fs::path& file : found) {
        const std::string within = file.lexically_relative(folder).generic_string();
        const std::string stem = fs::path(within).replace_extension().generic_string();
        known_.push_back({stem, shown(file), ""});
        for (const std::string& name : {within, stem, file.filename().string(), file.stem().string()})
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
        if (known != files_.end()) file = known->second;
        else if (fs::is_regular_file(project_ / name, failed)) file = project_ / name;
        else return nullptr;
        held = &articles_[file];
    }
    std::call_once(held->once, [&] { read(file, *held); });
    return held;
}

void Shelf::read(const fs::path& file, ShelvedArticle& into) const {
    try {
        const std::string bytes = read_within(reach_, file, start_of(shown(file)));
        reader::Source source = reader::read(bytes, shown(file), into.report);
        plan::Header header;
        const fs::path beside = fs::path(file).replace_extension(".yaml");
        if (!source.header_yaml.empty()) {
            header = plan::read_header(source.header_yaml, source.header_at.at_line(source.header_at.line - 1), into.report);
        } else if (fs::exists(beside)) {
            header = plan::read_header(read_within(reach_, beside, start_of(shown(beside))), start_of(shown(beside)), into.report);
        }
        source.article.head = assembly::head_of(header, source.article.head);
        into.article = std::move(source.article);
        into.readable = !into.report.has_errors();
    } catch (const Error& error) {
        into.report.error(error.at(), error.code(), error.message());
    }
}

} // namespace makeready::command
