// Text that lost its structure comes in: scraped, pasted, joined. Out goes an article with every
// decision that made it. No word is ever thrown away or invented: a proof counts them each time.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

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
    teaser_set_aside,
    byline_found,
    heading_unglued,
    paragraph_unglued,
    list_split,
    list_recognised,
    list_item,
    heading_recognised,
};

/// One change that restoring made, so that a person can judge it and a tool can undo it.
struct Decision {
    DecisionKind kind = DecisionKind::unwrapped;
    Position at;           ///< Line and column (in code points) of the source.
    std::string reason;    ///< The cue, in words.
    double confidence = 1; ///< 0 to 1; below `least_confidence` the text stays as it stood.
    std::string text;      ///< The text concerned, shortened to its beginning.
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

/// How an article came to be, and what was left out of it. All lists are in order of the source.
struct Account {
    std::vector<Decision> decisions;
    std::vector<SetAside> set_aside;
    std::vector<SetAside> list_marks; ///< Bullets and numbers that became list items.
    bool is_plain = false; ///< The proof failed (our bug): the text stands as plain paragraphs.
};

struct Restored {
    manuscript::Article article;
    Account account;
};

/// Finds title, headings, lists and paragraphs again. `text` is UTF-8; `file` names it for
/// positions. Findings: MR430 no words, MR431 lost characters, MR439 the proof failed.
Restored restore(std::string_view text, const Position& file, Report& report);

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
