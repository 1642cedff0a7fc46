// A Plan and the articles it names come in, a Book goes out: one tree, cut into sections, with
// generated pages, unique ids and links that lead inside the book. This room opens no file, and it
// says nothing in a book that the plan and its articles do not say.
#pragma once

#include "manuscript.hpp"
#include "plan.hpp"
#include "report.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace makeready::assembly {

/// An article that a plan could name, whether it does or not.
struct KnownArticle {
    std::string id;   ///< Its name without file ending, below the articles' folder: "walking-plan".
    std::string file; ///< As the user would type it: "library/walking-plan.md".
    std::string source; ///< The address it came from, if the caller knows one.
};

/// The shelf that articles are taken from. The caller reads, restores and merges headers (head_of).
struct FindArticle {
    /// The article of that name, with or without ending; intros come through here too. nullptr:
    /// there is none, or it is known and could not be read, which the caller has already reported.
    std::function<const manuscript::Article*(const plan::Text& id)> find;
    std::vector<KnownArticle> known; ///< What could be found: for links and for "Did you mean".
};

/// The bytes of a picture. `path` is relative to the file that `at` names. nullptr: no such file,
/// which assembly reports.
using LoadResource =
    std::function<std::shared_ptr<const std::string>(const std::string& path, const Position& at)>;

/// How deep the page of contents goes. Book::contents always holds everything.
enum class ContentsDepth : std::uint8_t { parts, chapters, headings };

/// What a command decides rather than a plan.
struct Options {
    ContentsDepth contents = ContentsDepth::chapters;
    std::string colophon;    ///< On fonts and their licences; paragraphs parted by an empty line.
    std::string source_date; ///< "2026-11-01T00:00:00Z", for a plan without a date.
};

/// What is true of an article: what the header says, and where it is silent, what was found.
/// Apply it to the article's own header first, then to the manifest's entry.
manuscript::ArticleHead head_of(const plan::Header& header, const manuscript::ArticleHead& found);

/// The book. Mistakes go to the report (MR101 to MR119); after an error the book has gaps.
manuscript::Book assemble(const plan::Book& plan, const FindArticle& articles,
                          const LoadResource& load, Report& report, const Options& options = {});

/// The clinic's handout of one article, a book of one section whose node is
/// `<article class="handout">`. What a handout should say and does not is MR301 to MR303.
manuscript::Book assemble_handout(const plan::Book& plan, const plan::Output& output,
                                  const plan::ArticleEntry& entry, const FindArticle& articles,
                                  const LoadResource& load, Report& report,
                                  const Options& options = {});

} // namespace makeready::assembly
