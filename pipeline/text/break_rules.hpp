// Where a line may end. A paragraph's text comes in, places and their kinds go out. Hyphenation,
// penalties and widths are not known here.
#pragma once

#include "itemise.hpp"
#include "unicode_breaks.hpp"

namespace makeready::text {

/// Why a line may end at a place. Later kinds are worse; `forced` must.
enum class BreakKind : std::uint8_t {
    forced,      ///< U+2028, or the end of the paragraph.
    space,       ///< Behind spaces.
    other,       ///< As UAX 14 allows: between ideographs, around objects, at U+200B.
    dash,        ///< Behind an em or en dash or an ellipsis.
    before_dash, ///< At a space before a dash.
    hyphen,      ///< Behind a hyphen of the text.
    soft_hyphen, ///< At U+00AD.
    pattern,     ///< At a hyphen that the language's patterns allow.
    name,        ///< The same in a word that keeps together for its capital.
    address,     ///< Behind a sign in a web address.
    emergency,   ///< In a word that has no other break: overflow-wrap.
};

struct Opportunity {
    std::uint32_t at = 0; ///< The next line would begin here.
    BreakKind kind = BreakKind::space;
};

/// The opportunities of a text in order; `skip` says which U+FFFC are seen through (edges, marks)
/// and which are words (leaders). Opportunities at the very end are not listed.
enum class ObjectKind : std::uint8_t { object, opening, closing, word };
std::vector<Opportunity>
find_opportunities(std::string_view text,
                   const std::vector<std::pair<std::uint32_t, ObjectKind>>& objects,
                   const BreakManner& manner, Plainness plain, UnicodeBreaks& unicode);

} // namespace makeready::text
