// A paragraph between shaping and setting: its elements in reading order and the places where a
// line may end, with sums so that the width of any line is one subtraction. Nothing is drawn from
// it.
#pragma once

#include "break_rules.hpp"
#include "typecase.hpp"

#include <list>

namespace makeready::text {

enum class ElementKind : std::uint8_t { word, space, tab, line_end, insertion };

/// A word, or the part of it that one span holds; a space; an insertion.
struct Element {
    ElementKind kind = ElementKind::word;
    std::uint8_t level = 0;           ///< UAX 9.
    bool vanishes = false;            ///< A space that disappears at a line's end.
    std::uint32_t begin = 0, end = 0; ///< In the text that is set.
    std::uint32_t span = 0;
    std::int32_t insertion = -1;
    Fount* fount = nullptr;                     ///< Null for insertions, except leaders.
    ShapedWord* word = nullptr;                 ///< Also of a leader's pattern.
    std::uint32_t word_begin = 0, word_end = 0; ///< The whole word that this is a part of.
    std::int64_t width = 0, stretch = 0, shrink = 0;
    std::int64_t tab_step = 0; ///< Of a tab: from stop to stop.
};

/// Sums from the paragraph's start. `glyphs` is the width that font expansion may change.
struct Totals {
    std::int64_t width = 0, stretch = 0, shrink = 0, glyphs = 0;
};

inline Totals operator-(const Totals& a, const Totals& b) {
    return {a.width - b.width, a.stretch - b.stretch, a.shrink - b.shrink, a.glyphs - b.glyphs};
}

/// A place where a line may end and the next begin.
struct Breakpoint {
    BreakKind kind = BreakKind::space;
    bool hyphen = false;  ///< A hyphen is put in.
    bool flagged = false; ///< The line ends in a hyphen, the text's or ours.
    std::int32_t penalty = 0;
    std::uint32_t element = 0; ///< The element the break lies in, or before.
    std::uint32_t at = 0;      ///< In the text that is set.
    std::uint32_t leaders = 0; ///< Leaders before it.
    Totals ending, starting; ///< As seen from a line that ends here, and from one that starts here.
    std::int64_t hang_end = 0, hang_start = 0;
    std::int64_t allowed_hang = 0; ///< More, but only if the line does not fit without.
};

struct Paragraph::Items {
    explicit Items(std::shared_ptr<const InlineText> from) : kept(std::move(from)), source(*kept) {}

    std::shared_ptr<const InlineText> kept;
    const InlineText& source;
    std::string text; ///< The source without soft hyphens and U+200B.
    /// Where characters were taken out: offset in `text`, bytes taken out up to and with it.
    std::vector<std::pair<std::uint32_t, std::uint32_t>> taken_out;
    std::vector<Element> elements;
    std::vector<Totals> before; ///< Before each element, and behind the last.
    std::vector<Opportunity> opportunities;
    std::vector<Opportunity> withheld; ///< Hyphens in names: only if the word fits no line.
    std::vector<Breakpoint> breaks;    ///< The first is the start, the last the end.
    std::vector<std::uint32_t> tabs;   ///< Elements.
    std::list<ShapedWord> own_words;   ///< Those that no fount keeps.
    bool letters_give = false;         ///< Letters may be spaced to justify: none of them join.
    bool has_emergency = false;        ///< Some span allows breaks in words that don't fit.
    bool breaks_anywhere = false; ///< Some span's words count as breakable when they are measured.

    std::uint32_t source_offset(std::uint32_t at) const;
    /// Natural width between two breaks, with tab stops; `start` is where the line's text begins.
    std::int64_t width_between(const Breakpoint& from, const Breakpoint& to,
                               std::int64_t start) const;
};

/// A paragraph's text and typesetter; its items while they are among the latest.
struct Paragraph::Owner {
    std::shared_ptr<const InlineText> source;
    std::shared_ptr<Typecase> typecase; ///< Keeps founts and words alive.
    std::weak_ptr<const Items> latest;

    std::shared_ptr<const Items> items();
};

/// The width of a tab that begins at `position` (CSS Text 3, 4.2).
std::int64_t tab_width(const Element& tab, std::int64_t position);

/// Makes the elements and the opportunities of a paragraph.
std::shared_ptr<const Paragraph::Items> make_items(std::shared_ptr<const InlineText> source,
                                                   Typecase& typecase, Report& report);
/// The widest unbreakable piece (CSS Sizing 3, 4.1), and all on one line.
Length min_content(const Paragraph::Items& items);
Length max_content(const Paragraph::Items& items);
/// The breakpoints for opportunities in a paragraph's elements. Asks founts for widths they may
/// keep only while the paragraph is being made (`keep`).
enum class Keep : std::uint8_t { yes, no };
std::vector<Breakpoint> place_breaks(const Paragraph::Items& items,
                                     const std::vector<Opportunity>& opportunities, Keep keep);
/// The opportunities, and those in words wider than `limit` whose style allows a break anywhere.
std::vector<Opportunity> with_emergency_breaks(const Paragraph::Items& items, Length limit);

} // namespace makeready::text
