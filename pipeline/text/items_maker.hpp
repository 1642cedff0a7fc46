// Takes a paragraph's text apart: words, spaces, insertions, and the places to break between them.
#pragma once

#include "items.hpp"

namespace makeready::text {

/// What one span asks of its text.
struct Manner {
    const style::InheritedStyle* style = nullptr;
    const FontChoice* choice = nullptr;
    const Patterns* patterns = nullptr;
    hb_script_t script = HB_SCRIPT_INVALID; ///< Of the fount found last.
    bool right_to_left = false, upright = false;
    Fount* fount = nullptr;
};

/// Room between two characters that no character stands for; it vanishes at the ends of lines.
struct Blank {
    std::int64_t width = 0, stretch = 0, shrink = 0;

    bool is_none() const { return width == 0 && stretch == 0 && shrink == 0; }
};

/// Scripts that give way between all their characters.
bool is_spread(hb_script_t script);

/// Makes a paragraph's items: takes the text apart, shapes its words, finds where it may break.
class ItemsMaker {
public:
    ItemsMaker(std::shared_ptr<const InlineText> source, Typecase& typecase, Report& report);

    std::shared_ptr<const Paragraph::Items> make();

private:
    void take_out_controls();
    void read_manners();
    void find_breaks();
    void add_elements();
    void add_run(const ScriptRun& run);
    std::uint32_t word_end(std::uint32_t from, std::uint32_t limit, const ScriptRun& run);
    void add_word(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void add_shaped(std::uint32_t begin, std::uint32_t end, const ScriptRun& run, Fount& fount);
    void add_made_forms(std::uint32_t begin, std::uint32_t end, const ScriptRun& run, Fount& fount);
    void add_made(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    bool is_made(std::uint32_t at) const;
    void add_seam(std::uint32_t at, const ScriptRun& run, Fount& fount);
    void add_glue(std::uint32_t at, const Blank& blank, Fount& fount, std::uint8_t level);
    void add_spread(std::uint32_t begin, std::uint32_t end, const ScriptRun& run, Fount& fount,
                    ShapedWord& word);
    ShapedWord* trimmed_punctuation(std::uint32_t begin, std::uint32_t end, Fount& fount);
    bool is_trimmed(std::uint32_t at, char32_t before, char32_t c) const;
    char32_t character_before(std::uint32_t at) const;
    static bool is_narrow_letter(char32_t c);
    void add_blank_of_signs(Blank& blank, char32_t before, char32_t c, std::int64_t em);
    Blank blank_before(std::uint32_t at, const ScriptRun& run, Fount& fount);
    std::uint32_t next_break(std::uint32_t from, std::uint32_t limit);

    struct Cluster {
        std::u32string characters; ///< Without those that need no glyph.
        const ListedFace* picture = nullptr;
        std::uint32_t end = 0;
    };

    Cluster cluster_at(std::uint32_t at, std::uint32_t end, const FontChoice& choice);
    bool is_for_other_faces(std::uint32_t begin, std::uint32_t end);
    void add_uncovered(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void tell_of_face(std::uint32_t at, const FontChoice& choice, const ListedFace* face,
                      std::u32string_view cluster);
    void add_space(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void add_insertion(std::uint32_t at, const ScriptRun& run);
    void add_simple(ElementKind kind, std::uint32_t begin, std::uint32_t end, std::uint8_t level);
    void add_hyphens(ShapedWord& word, std::uint32_t begin, std::uint32_t end);
    bool keeps_capitals(std::uint32_t begin, std::uint32_t end);
    void add_space_breaks();
    void add_letter_breaks();
    bool is_letter_at(std::uint32_t at) const;
    void sort_breaks();
    void sum_up();

    Fount* fount_for(std::uint32_t span, const ScriptRun& run);
    std::uint32_t span_at(std::uint32_t at);

    std::string_view text(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(items_->text).substr(begin, end - begin);
    }

    std::string word_around(std::uint32_t at) const;
    bool stands_in_word(std::uint32_t begin, std::uint32_t end) const;

    std::shared_ptr<Paragraph::Items> items_;
    Typecase& typecase_;
    Report& report_;
    std::vector<Span> spans_; ///< In offsets of the text that is set.
    std::vector<std::pair<std::uint32_t, ObjectKind>> objects_;
    std::vector<Opportunity> manual_; ///< Soft hyphens and U+200B.
    std::vector<Opportunity> patterns_;
    std::vector<Manner> manners_;                              ///< By span.
    std::vector<std::pair<const ListedFace*, char32_t>> told_; ///< Faces and signs told of.
    std::uint32_t span_ = 0;                                   ///< Where span_at looked last.
    std::size_t insertion_ = 0;
    bool blank_was_cut_ = false, blank_is_cut_ = false; ///< Of the sign before, of the one here.
    std::size_t break_ = 0;                             ///< Where next_break looked last.
    Plainness plain_ = Plainness::latin;
};

} // namespace makeready::text
