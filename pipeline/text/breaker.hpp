// Chooses where the lines of a paragraph end: in come its items and the measure of each line, out
// go breaks. It moves no glyph.
#pragma once

#include "items.hpp"
#include "taste.hpp"

#include <algorithm>

namespace makeready::text {

/// A line from one breakpoint to another.
struct ChosenLine {
    std::uint32_t from = 0, to = 0; ///< Indices of breakpoints.
    std::int64_t demerits = 0;      ///< Of the paragraph up to and with this line.
};

/// How the room that a line lacks or has too much is shared out. All amounts are positive.
struct Adjustment {
    std::int64_t glyphs = 0, letters = 0, spaces = 0;
};

/// First the glyphs give way, as far as font expansion goes; then the spaces, to where one would
/// begin to see it; then a little letter-space; and the spaces take what is left. `give` is what
/// the spaces stretch or shrink by, `expansion` the most that glyphs may give.
inline Adjustment share_out(std::int64_t wanted, std::int64_t expansion, std::int64_t give,
                            bool letters_give);
/// The most that glyphs and letter-space give together.
inline std::int64_t most_of_glyphs(std::int64_t expansion, bool letters_give);

/// Who decides on the left and right edge of a line, alignment apart (CSS Text 3, 6 and 7.1).
class LineSpace {
public:
    LineSpace(const style::InheritedStyle& style, const Measure& measure);

    const LineRoom& room(std::int32_t line);
    Length indent(std::int32_t line, bool after_forced_break);

    /// What remains for the text of a line.
    Length measure(std::int32_t line, bool after_forced_break) {
        return room(line).width - indent(line, after_forced_break);
    }

    /// The same for a line that no forced break stands before; asked for often.
    Length measure(std::int32_t line) {
        while (measures_.size() <= static_cast<std::size_t>(line))
            measures_.push_back(measure(static_cast<std::int32_t>(measures_.size()), false));
        return measures_[static_cast<std::size_t>(line)];
    }

private:
    const style::InheritedStyle& style_;
    const Measure& measure_;
    std::vector<LineRoom> rooms_;
    std::vector<Length> measures_;
};

/// Whether a line is stretched to the measure (text-align and text-align-last).
bool is_justified(const style::InheritedStyle& style, bool ends_forced);

std::vector<ChosenLine> choose_lines(const Paragraph::Items& items,
                                     const std::vector<Breakpoint>& breaks, LineSpace& space,
                                     int looseness);

/// The best lines, and other good ways to break justified text: into a line fewer, a line more.
struct Choice {
    std::vector<ChosenLine> best;
    std::vector<OtherSetting> others;
};

Choice choose_lines_and_others(const Paragraph::Items& items, LineSpace& space);

/// The first line that does not fit, for want of a break; an index, or -1.
std::int64_t first_overfull(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
                            const std::vector<ChosenLine>& lines, LineSpace& space);

// Asked for every line that is tried.
Adjustment share_out(std::int64_t wanted, std::int64_t expansion, std::int64_t give,
                     bool letters_give) {
    Adjustment shares;
    shares.glyphs = std::min(wanted, expansion);
    const std::int64_t rest = wanted - shares.glyphs;
    if (letters_give) {
        const std::int64_t easy = give * taste::ease_percent / 100;
        const std::int64_t most = most_of_glyphs(expansion, true) - expansion;
        shares.letters = std::clamp<std::int64_t>(rest - easy, 0, most);
    }
    shares.spaces = rest - shares.letters;
    return shares;
}

std::int64_t most_of_glyphs(std::int64_t expansion, bool letters_give) {
    return expansion + (letters_give ? expansion * taste::letters_percent / 100 : 0);
}

} // namespace makeready::text
