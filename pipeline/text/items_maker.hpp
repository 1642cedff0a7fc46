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
    bool right_to_left = false;
    Fount* fount = nullptr;
};

/// Makes a paragraph's items: takes the text apart, shapes its words, finds where it may break.
class ItemsMaker {
public:
    ItemsMaker(InlineText source, std::shared_ptr<Typecase> typecase, Report& report);

    std::unique_ptr<Paragraph::Items> make();

private:
    void take_out_controls();
    void read_manners();
    void find_breaks();
    void add_elements();
    void add_run(const ScriptRun& run);
    std::uint32_t word_end(std::uint32_t from, std::uint32_t limit, const ScriptRun& run);
    void add_word(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void add_shaped(std::uint32_t begin, std::uint32_t end, std::uint8_t level, Fount& fount);
    void add_uncovered(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void tell_of_face(std::uint32_t at, const FontChoice& choice, const ListedFace* face,
                      std::u32string_view cluster);
    void add_space(std::uint32_t begin, std::uint32_t end, const ScriptRun& run);
    void add_insertion(std::uint32_t at, const ScriptRun& run);
    void add_simple(ElementKind kind, std::uint32_t begin, std::uint32_t end, std::uint8_t level);
    void add_hyphens(ShapedWord& word, std::uint32_t begin, std::uint32_t end);
    void add_letter_breaks();
    void sort_breaks();
    void sum_up();
    void measure_content();

    Fount* fount_for(std::uint32_t span, hb_script_t script, bool right_to_left);
    std::uint32_t span_at(std::uint32_t at);

    std::string_view text(std::uint32_t begin, std::uint32_t end) const {
        return std::string_view(items_->text).substr(begin, end - begin);
    }

    std::string word_around(std::uint32_t at) const;
    bool stands_in_word(std::uint32_t begin, std::uint32_t end) const;

    std::unique_ptr<Paragraph::Items> items_ = std::make_unique<Paragraph::Items>();
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
    Plainness plain_ = Plainness::latin;
};

} // namespace makeready::text
