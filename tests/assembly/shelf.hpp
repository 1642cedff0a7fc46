// Articles and pictures for the tests, written as XHTML, and a plan to name them in.
#pragma once

#include "assembly.hpp"
#include "xml.hpp"

#include <deque>
#include <map>

namespace makeready {

/// What a caller of assembly holds: a folder "library/" of articles, and files beside them.
class Shelf {
public:
    /// Puts an article on the shelf; its file is library/<id>.md, line 1.
    manuscript::Article& add(const std::string& id, const std::string& xhtml);
    /// Puts a file on the shelf, by its path from the place where the command was started.
    void add_file(const std::string& path, std::string bytes);
    /// Names an article that could be found, without one behind it.
    void know(const std::string& id, const std::string& source = "");

    assembly::FindArticle articles() const;
    assembly::LoadResource files() const;

private:
    std::deque<manuscript::Article> articles_;
    std::map<std::string, const manuscript::Article*> by_id_;
    std::map<std::string, std::shared_ptr<const std::string>> files_;
    std::vector<assembly::KnownArticle> known_;
};

/// A text of the plan at a line of book.yaml.
plan::Text said(std::string value, int line = 1, int column = 1);
plan::ArticleEntry article(std::string id, int line = 1, int column = 1);
plan::Chapter chapter_of(std::string id, int line = 1);
/// A book "Back Care" in English, without matter or parts.
plan::Book small_plan();
/// The same with one chapter of each article.
plan::Book plan_of(const std::vector<std::string>& ids);

/// The book's tree as XHTML.
std::string text_of_tree(const manuscript::Book& book);
/// Everything of a book but its tree: metadata, sections, contents, resources, ledger.
std::string text_of_record(const manuscript::Book& book);
/// Each finding on a line.
std::string text_of_findings(const Report& report);
/// The first section's content.
std::string text_of_section(const manuscript::Book& book, std::string_view id);

} // namespace makeready
