// Text that lost its structure comes in: scraped, pasted, joined. Out goes an article with every
// decision that made it. No word is ever thrown away or invented: a proof counts them each time.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::restore {

/// What was decided about a piece of the text.
enum class DecisionKind : std::uint8_t {
    characters_repaired,
    unwrapped,
    title_found,
    title_repeat_dropped,
    site_name_dropped,
    furniture_set_aside,
    recurring_set_aside,
    teaser_set_aside,
    byline_found,
    heading_unglued,
    paragraph_unglued,
    list_split,
    list_recognised,
    list_item,
    heading_recognised,
    paragraph_kept,
};

/// One change that restoring made, so that a person can judge it and a tool can undo it.
struct Decision {
    DecisionKind kind = DecisionKind::unwrapped;
    Position at;              ///< Line and column (in code points) of the source.
    std::string reason;       ///< The cue, in words.
    double confidence = 1;    ///< 0 to 1; below `least_confidence` the text stays as it stood.
    std::string text;         ///< The text concerned, shortened to its beginning.
    bool is_answered = false; ///< A person said so, or agreed.
    bool operator==(const Decision&) const = default;
};

/// A change less sure than this is not made.
constexpr double least_confidence = 0.5;

/// Words that are not part of the article: shown to the user, kept in the file, never deleted.
struct SetAside {
    DecisionKind why = DecisionKind::furniture_set_aside;
    Position at;
    std::string text;
    bool operator==(const SetAside&) const = default;
};

/// The proof's figures: article, set aside and marks together are the source and what was cut.
struct WordCount {
    int source = 0; ///< Words of the repaired source.
    int cut = 0;    ///< More words than that, since some were glued: "reliefWhat".
    int article = 0;
    int set_aside = 0;
    int list_marks = 0; ///< Numbers that became list items.
    bool operator==(const WordCount&) const = default;
};

/// How an article came to be, and what was left out of it. All lists are in order of the source.
struct Account {
    std::vector<Decision> decisions;
    std::vector<SetAside> set_aside;
    std::vector<SetAside> list_marks; ///< Bullets and numbers that became list items.
    WordCount words;
    bool is_plain =
        false; ///< Not restored (too long, or our proof failed): every line is a paragraph.
    std::string source; ///< The text as it came in, for reports that show both.
};

struct Restored {
    manuscript::Article article;
    Account account;
};

/// What a person says of a place in the text, known by its words.
enum class AnswerKind : std::uint8_t { keep, undo, title, heading, paragraph, item, drop };

/// "heading: What to Remember". It holds wherever these words stand, also in a later copy.
struct Answer {
    AnswerKind kind = AnswerKind::keep;
    std::string words;
    Position at; ///< In the file of answers.
    bool operator==(const Answer&) const = default;
};

/// Reads a file of answers: one a line, blank lines and lines with # left out. MR433: a line that
/// is none.
std::vector<Answer> read_answers(std::string_view text, const Position& file, Report& report);
std::string_view name_of(AnswerKind kind);

/// Lines that come again in several articles of one site.
class SiteLines {
public:
    SiteLines() = default;
    /// `texts` are the articles, UTF-8.
    explicit SiteLines(std::span<const std::string> texts);

    /// In how many articles a line stands at the beginning, at the end, and at all.
    struct Count {
        int head = 0;
        int tail = 0;
        int all = 0;
    };

    /// By the line's words, as `folded` gives them. Nothing under three articles is a habit.
    Count count(const std::string& folded_line) const;

    int articles() const { return articles_; }

private:
    std::map<std::string, Count> lines_;
    int articles_ = 0;
};

/// What is known beside the text itself.
struct Guidance {
    std::vector<Answer> answers;
    std::shared_ptr<const SiteLines> site; ///< nullptr: one article alone.
};

/// Finds title, headings, lists and paragraphs again. `text` is UTF-8; `file` names it for
/// positions. Findings: MR430 no words, MR431 lost characters, MR432 an answer to nothing, MR434
/// an answer to several places, MR435 no article is so long, MR439 the proof failed.
Restored restore(std::string_view text, const Position& file, Report& report,
                 const Guidance& guidance = {});

/// "title found, 3 lists split into items, 2 headings unglued, 7 lines set aside".
std::string summary(const Account& account);
/// "heading unglued": a kind of decision, as a person reads it.
std::string_view name_of(DecisionKind kind);

/// The whole XHTML document: head with the title, the article's content as body, and what was set
/// aside in a last `<section class="dropped" hidden="hidden">`.
manuscript::Tree as_document(const manuscript::Article& article,
                             std::span<const SetAside> set_aside);

inline manuscript::Tree as_document(const Restored& restored) {
    return as_document(restored.article, restored.account.set_aside);
}

} // namespace makeready::restore
