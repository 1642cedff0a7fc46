// The articles' folder of a manifest: every article read once, whoever asks for it.
#pragma once

#include "assembly.hpp"
#include "file.hpp"
#include "manuscript.hpp"
#include "reader.hpp"
#include "report.hpp"

#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace makeready::command {

/// An article, or why there is none.
struct ShelvedArticle {
    manuscript::Article article;
    Report report;
    bool readable = false;
    std::once_flag once;
};

/// Whether a file's ending is that of an article we can read.
bool is_article(const std::filesystem::path& file);

/// The head of an article: of the header above its text, or of the .yaml file beside it.
manuscript::ArticleHead head_of(const reader::Source& source, const std::filesystem::path& file,
                                const Reach& reach, Report& report);

/// Reads articles of a folder when asked, each once for all workers.
class Shelf {
public:
    /// `folder` holds the articles, `project` the manifest; both may be read from. `language` is
    /// that of the books, "" where none is declared.
    Shelf(const std::filesystem::path& folder, const std::filesystem::path& project,
          std::string language = "");

    const std::vector<assembly::KnownArticle>& known() const { return known_; }

    const Reach& reach() const { return reach_; }

    /// The article of that name ("walking-plan", "walking-plan.md", "intros/pain.md"); nullptr:
    /// none.
    const ShelvedArticle* find(const std::string& name);

private:
    void read(const std::filesystem::path& file, ShelvedArticle& into);
    std::shared_ptr<const restore::SiteLines> site();

    std::filesystem::path folder_, project_;
    std::string language_;
    Reach reach_;
    std::vector<assembly::KnownArticle> known_;
    std::map<std::string, std::filesystem::path> files_; ///< By every name it answers to.
    std::map<std::filesystem::path, ShelvedArticle> articles_;
    std::shared_ptr<const restore::SiteLines> site_; ///< What the texts on the shelf share.
    std::once_flag site_once_;
    std::mutex mutex_;
};

} // namespace makeready::command
