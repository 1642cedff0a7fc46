// Scripts that have no spaces between their words: where they give way instead, and how full-width
// punctuation is set. Requirements for Japanese (JLReq 3.1) and Chinese (CLReq 3) text layout.
#include "items_maker.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::text {

using style::SpacingTrim;

namespace {

bool is_ideograph(char32_t c) {
    return (c >= 0x2E80 && c <= 0x2FDF) || (c >= 0x3005 && c <= 0x3007) ||
           (c >= 0x3021 && c <= 0x3029) || (c >= 0x3041 && c <= 0x30FA) ||
           (c >= 0x30FC && c <= 0x312F) || (c >= 0x31A0 && c <= 0x31BF) ||
           (c >= 0x31F0 && c <= 0x31FF) || (c >= 0x3400 && c <= 0x9FFF) ||
           (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

/// The side of full-width punctuation that is blank.
enum class BlankSide : std::uint8_t { none, before, after };

BlankSide blank_side(char32_t c) {
    constexpr std::u32string_view opening = U"「『（［｛〈《【〔〖〘〚｟“‘";
    constexpr std::u32string_view closing = U"」』）］｝〉》】〕〗〙〛｠”’、。，．";
    if (opening.find(c) != std::u32string_view::npos) return BlankSide::before;
    if (closing.find(c) != std::u32string_view::npos) return BlankSide::after;
    return BlankSide::none;
}

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

// Two of them are one sign: nothing comes between.
bool is_paired(char32_t c) {
    return c == 0x2014 || c == 0x2015 || c == 0x2025 || c == 0x2026;
}

} // namespace

bool is_spread(hb_script_t script) {
    switch (script) {
    case HB_SCRIPT_HAN:
    case HB_SCRIPT_HIRAGANA:
    case HB_SCRIPT_KATAKANA:
    case HB_SCRIPT_BOPOMOFO:
    case HB_SCRIPT_YI:
    case HB_SCRIPT_THAI:
    case HB_SCRIPT_LAO:
    case HB_SCRIPT_KHMER:
    case HB_SCRIPT_MYANMAR:
        return true;
    default:
        return false;
    }
}

/// What stands before a place, seen through the edges of inline boxes; 0 at the start.
char32_t ItemsMaker::character_before(std::uint32_t at) const {
    const std::string& all = items_->text;
    while (at > 0) {
        do --at;
        while (at > 0 && (static_cast<unsigned char>(all[at]) & 0xC0) == 0x80);
        std::size_t place = at;
        const char32_t c = next_code_point(all, place);
        if (c != 0xFFFC) return c;
        const auto object = std::lower_bound(
            objects_.begin(), objects_.end(), at,
            [](const auto& listed, std::uint32_t wanted) { return listed.first < wanted; });
        if (object == objects_.end() || object->first != at ||
            object->second == ObjectKind::object || object->second == ObjectKind::word)
            return c;
    }
    return 0;
}

std::uint32_t ItemsMaker::next_break(std::uint32_t from, std::uint32_t limit) {
    const auto& all = items_->opportunities;
    if (break_ > 0 && all[break_ - 1].at > from) break_ = 0;
    while (break_ < all.size() && all[break_].at <= from) ++break_;
    return break_ < all.size() ? std::min(limit, all[break_].at) : limit;
}

// CSS Text 4, 8.4. What hangs over a line's end has no blank there, as the blank is no part of it.
bool ItemsMaker::is_trimmed(std::uint32_t at, char32_t before, char32_t c) const {
    const SpacingTrim mode = manners_[span_].style->spacing_trim;
    const BlankSide side = blank_side(c);
    if (side == BlankSide::none || mode == SpacingTrim::space_all) return false;
    if (side == BlankSide::after) return true;
    if (mode == SpacingTrim::normal) return blank_side(before) != BlankSide::none;
    return mode != SpacingTrim::space_first || (at > 0 && before != 0x2028);
}

/// Punctuation without its blank half; nullptr if it stays as it is, or the face has no blank
/// there.
ShapedWord* ItemsMaker::trimmed_punctuation(std::uint32_t begin, std::uint32_t end, Fount& fount) {
    std::size_t place = begin;
    const char32_t c = next_code_point(items_->text, place);
    if (!is_trimmed(begin, character_before(begin), c)) return nullptr;
    const ShapedWord& whole = fount.word(text(begin, end));
    if (whole.glyphs.size() != 1) return nullptr;
    const std::int64_t em = fount.size().units, half = em / 2;
    const auto ink = fount.key().face->ink(whole.glyphs.front().id);
    if (!ink || whole.width < em * 9 / 10) return nullptr;
    const bool before = blank_side(c) == BlankSide::before;
    // Chinese of Taiwan and Hong Kong has its stops in the middle.
    if (before ? ink->left < 0.4 : ink->right > 0.6) return nullptr;
    ShapedWord word = whole;
    word.width -= half;
    word.glyphs.front().advance -= static_cast<std::int32_t>(half);
    if (before) word.glyphs.front().x_offset -= static_cast<std::int32_t>(half);
    items_->own_words.push_back(std::move(word));
    return &items_->own_words.back();
}

Blank ItemsMaker::blank_before(std::uint32_t at, const ScriptRun& run, Fount& fount) {
    std::size_t place = at;
    const char32_t c = next_code_point(items_->text, place);
    const char32_t before = character_before(at);
    if (before == 0 || before <= ' ' || before == 0xA0 || before == 0x2028 || before == 0xFFFC)
        return {};
    span_at(at);
    const style::InheritedStyle& style = *manners_[span_].style;
    const std::int64_t em = fount.size().units;
    Blank blank;
    const bool signs = is_paired(before) && before == c;
    const bool number = is_digit(before) && is_digit(c);
    const bool seam = is_ideograph(before) || is_ideograph(c) || is_spread(run.script);
    // Chosen by eye: ideographs stand a twentieth of an em apart before anyone sees it.
    if (!signs && !number && seam && style.justify != style::TextJustify::inter_word)
        blank.stretch = is_ideograph(before) || is_ideograph(c) ? em / 20 : em / 40;
    add_blank_of_signs(blank, before, c, em);
    const bool to_other = is_ideograph(before) && !is_ideograph(c);
    const bool from_other = !is_ideograph(before) && is_ideograph(c);
    const char32_t other = to_other ? c : before;
    const bool fits = is_digit(other) ? (style.autospace & 2) != 0
                                      : (style.autospace & 1) != 0 && is_narrow_letter(other);
    if ((to_other || from_other) && fits) {
        blank.width += em / 8;
        blank.stretch += em / 16;
        blank.shrink += em / 32;
    }
    return blank;
}

bool ItemsMaker::is_narrow_letter(char32_t c) {
    return is_word_character(c) && c < 0x1100 && !is_digit(c);
}

// The blank half of punctuation becomes room between characters; between two signs there is one
// half for both, or none (JLReq 3.1.4).
void ItemsMaker::add_blank_of_signs(Blank& blank, char32_t before, char32_t c, std::int64_t em) {
    if (!blank_was_cut_ && !blank_is_cut_) return;
    const bool trim_all = manners_[span_].style->spacing_trim == SpacingTrim::trim_all;
    const bool after = blank_was_cut_ && blank_side(before) == BlankSide::after &&
                       blank_side(c) != BlankSide::after;
    const bool ahead = blank_is_cut_ && blank_side(c) == BlankSide::before &&
                       blank_side(before) != BlankSide::before;
    if (trim_all || (!after && !ahead)) return;
    blank.width += em / 2;
    blank.shrink += em / 4;
}

void ItemsMaker::add_glue(std::uint32_t at, const Blank& blank, Fount& fount, std::uint8_t level) {
    if (blank.is_none()) return;
    Element element;
    element.kind = ElementKind::space;
    element.level = level;
    element.vanishes = true;
    element.begin = element.end = at;
    const auto& elements = items_->elements;
    const bool joins = !elements.empty() && elements.back().kind == ElementKind::word;
    element.span = joins ? elements.back().span : span_at(at);
    element.fount = joins ? elements.back().fount : &fount;
    element.width = blank.width;
    element.stretch = blank.stretch;
    element.shrink = blank.shrink;
    items_->elements.push_back(element);
}

/// The clusters of a word one by one, with the room between them.
void ItemsMaker::add_spread(std::uint32_t begin, std::uint32_t end, const ScriptRun& run,
                            Fount& fount, ShapedWord& word) {
    for (std::uint32_t at = begin; at < end;) {
        std::uint32_t stop = end;
        for (std::uint32_t from = end; from > at;) {
            stop = from;
            from -= static_cast<std::uint32_t>(last_cluster(text(at, from)));
        }
        const std::uint32_t span = span_at(at);
        ShapedWord* const trimmed = trimmed_punctuation(at, stop, fount);
        blank_is_cut_ = trimmed != nullptr;
        add_glue(at, blank_before(at, run, fount), fount, run.level);
        blank_was_cut_ = blank_is_cut_;
        Element element;
        element.level = run.level;
        element.begin = at;
        element.end = stop;
        element.span = span;
        element.fount = &fount;
        element.word = trimmed ? trimmed : &word;
        element.word_begin = trimmed ? at : begin;
        element.word_end = trimmed ? stop : end;
        const auto [first, last] = glyph_range(*element.word, at - element.word_begin,
                                               stop - element.word_begin, run.level & 1);
        for (std::size_t i = first; i < last; ++i) element.width += element.word->glyphs[i].advance;
        if (first < last)
            items_->elements.push_back(element);
        else if (!items_->elements.empty())
            items_->elements.back().end = stop; // A ligature's tail.
        at = stop;
    }
    span_at(begin);
}

} // namespace makeready::text
