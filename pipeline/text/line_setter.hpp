// Sets a chosen line: glyphs, spaces, expansion, hanging, visual order, alignment. It chooses
// nothing.
#pragma once

#include "breaker.hpp"

namespace makeready::text {

/// A stretch of a line that is one word or a part of it, one space, or one insertion.
struct Bit {
    const Element* element = nullptr;
    const ShapedWord* word = nullptr; ///< Null for spaces, tabs and insertions.
    std::size_t first = 0, last = 0;  ///< Its glyphs.
    std::uint32_t cluster_base = 0;   ///< Of `word`, where this bit's text begins.
    std::uint32_t begin = 0, end = 0; ///< In the text that is set.
    std::int64_t width = 0;           ///< As it will be; words before expansion.
    std::uint8_t level = 0;
    bool trails = false; ///< White space that vanished at the end.
};

/// Bits of one span and face that run in one direction, or a single insertion.
struct BitGroup {
    std::size_t first = 0, last = 0;
    std::uint8_t level = 0;
};

class LineSetter {
public:
    LineSetter(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
               LineSpace& space, Report& report);

    Line set(const ChosenLine& chosen, std::int32_t number);

private:
    void collect(const Breakpoint& from, const Breakpoint& to);
    void collect_word(const Element& element, const Breakpoint& from, const Breakpoint& to);
    void add_loose_hyphen(const Breakpoint& to);
    void trim_end();
    bool hangs(const Element& element) const;
    const Bit* behind_last_tab() const;
    void stop_tabs(std::int64_t indent);

    /// What a line's spaces and words may give.
    struct Elastic {
        std::int64_t stretch = 0, shrink = 0, glyphs = 0;
        bool has_leader = false;
    };

    Elastic elastic() const;
    void adjust(Line& line, const Breakpoint& to);
    /// Shares out what a line lacks or has too much; how much wider it came to be.
    std::int64_t share(Line& line, std::int64_t excess, const Elastic& elastic);
    std::int64_t fit_letters(std::int64_t amount);
    std::int64_t count_letters() const;
    std::int64_t lengthen_words(std::int64_t wanted);

    std::string_view word_of(const Bit& bit) const {
        return std::string_view(items_.text).substr(bit.begin, bit.end - bit.begin);
    }

    void stretch_spaces(std::int64_t amount, std::int64_t whole, bool wider);
    void fill_leaders(std::int64_t excess);
    std::int64_t natural_width() const;
    const std::vector<BitGroup>& groups();
    void place(Line& line, std::int64_t x, std::int64_t right_edge);
    std::int64_t take_leading_glue(BitGroup& group) const;
    Piece piece(const BitGroup& group);
    Piece leader_piece(const Bit& bit, std::int64_t x, std::int64_t right_edge) const;
    void append_glyphs(GlyphRun& run, const Bit& bit, std::uint32_t text_base) const;
    void take_up_rounding(Line& line, std::int64_t wanted) const;
    style::TextAlign alignment(const Line& line) const;
    std::int64_t left_edge(const Line& line, std::int64_t indent, std::int64_t measure) const;
    void tell(const Line& line, const Breakpoint& to, std::int64_t measure) const;
    bool is_leader(const Bit& bit) const;
    std::string shown(const Line& line) const;

    const Paragraph::Items& items_;
    const std::vector<Breakpoint>& breaks_;
    LineSpace& space_;
    Report& report_;
    const style::InheritedStyle& style_;
    bool right_to_left_;
    std::vector<Bit> bits_;
    std::vector<BitGroup> groups_;     ///< Of the line that is set; in visual order.
    std::vector<std::uint32_t> bases_; ///< Where the text of a group's bits begins in its run's.
    std::deque<ShapedWord> parts_;     ///< Words cut by this line's ends.
    std::uint32_t part_begin_ = 0, part_of_ = 0;
    std::int64_t hang_start_ = 0, hang_end_ = 0, letter_space_ = 0;
    std::int64_t letter_fit_ = 0; ///< Put behind each glyph to justify, before `x_scale_`.
    double x_scale_ = 1;
};

} // namespace makeready::text
