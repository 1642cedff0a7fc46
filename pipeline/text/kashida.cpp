// Arabic lines are filled by longer joins between letters, not by wider spaces alone. Where a join
// may be longer follows the calligraphers' order of preference, as word processors have it: after
// seen and sad, before the last letter of a word, first before those that end in a bow.
#include "kashida.hpp"

#include "line_setter.hpp"
#include "strings.hpp"

#include <algorithm>
#include <unicode/uchar.h>

namespace makeready::text {
namespace {

constexpr std::u32string_view seen_and_sad = U"\u0633\u0634\u0635\u0636";
constexpr std::u32string_view bowls = U"\u0629\u0647\u062F\u0630";
constexpr std::u32string_view stems =
    U"\u0627\u0622\u0623\u0625\u0637\u0638\u0644\u0643\u06A9\u06AF";
constexpr std::u32string_view teeth = U"\u0628\u062A\u062B\u0646\u064A\u067E\u0626";
constexpr std::u32string_view tails = U"\u0631\u0632\u0698\u064A\u0649\u06CC";
constexpr std::u32string_view loops = U"\u0648\u0624\u0639\u063A\u0642\u0641";
constexpr std::u32string_view alefs = U"\u0627\u0622\u0623\u0625\u0671";
constexpr char32_t lam = 0x644, tatweel = 0x640;

bool is_one_of(std::u32string_view letters, char32_t c) {
    return letters.find(c) != std::u32string_view::npos;
}

struct Letter {
    char32_t c = 0;
    std::size_t begin = 0, end = 0; ///< With its marks.
    bool joins_next = false, joins_last = false;
};

std::vector<Letter> letters_of(std::string_view word) {
    std::vector<Letter> letters;
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t begin = at;
        const char32_t c = next_code_point(word, at);
        const int type = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_JOINING_TYPE);
        if (type == U_JT_TRANSPARENT && !letters.empty()) {
            letters.back().end = at;
            continue;
        }
        const bool both = type == U_JT_DUAL_JOINING || type == U_JT_JOIN_CAUSING;
        letters.push_back({c, begin, at, both, both || type == U_JT_RIGHT_JOINING});
    }
    return letters;
}

int priority(const Letter& left, const Letter& next, bool is_last) {
    if (left.c == tatweel || next.c == tatweel) return 1;
    if (is_one_of(seen_and_sad, left.c)) return 2;
    if (is_last && is_one_of(bowls, next.c)) return 3;
    if (is_last && is_one_of(stems, next.c)) return 4;
    if (is_one_of(teeth, left.c) && is_one_of(tails, next.c)) return 5;
    if (is_last && is_one_of(loops, next.c)) return 6;
    return is_last ? 7 : 0;
}

/// A word of a line that may be lengthened.
struct LongWord {
    std::size_t bit = 0;
    KashidaPlace place;
    std::int64_t step = 0; ///< How much wider one tatweel makes it.
    int count = 0, most = 0;
};

// Chosen by eye: a join longer than this looks like a rule.
constexpr double longest_join = 0.7; // Of an em.

std::string lengthened(std::string_view word, const KashidaPlace& place, int count) {
    std::string out(word.substr(0, place.at));
    for (int n = 0; n < count; ++n) out += "\u0640";
    return out.append(word.substr(place.at));
}

// The tatweels stand for nothing of their own: they belong to the letter before them.
ShapedWord shaped(const Fount& fount, std::string_view word, const KashidaPlace& place, int count) {
    ShapedWord made = fount.shape(lengthened(word, place, count));
    const std::size_t added = 2 * static_cast<std::size_t>(count);
    for (SetGlyph& glyph : made.glyphs) {
        if (glyph.cluster < place.at) continue;
        const bool is_tatweel = glyph.cluster < place.at + added;
        glyph.cluster =
            static_cast<std::uint32_t>(is_tatweel ? place.letter : glyph.cluster - added);
    }
    return made;
}

} // namespace

std::optional<KashidaPlace> kashida_place(std::string_view word) {
    const std::vector<Letter> letters = letters_of(word);
    std::optional<KashidaPlace> best;
    if (letters.size() < 3) return best;
    for (std::size_t i = 0; i + 1 < letters.size(); ++i) {
        const Letter &left = letters[i], &next = letters[i + 1];
        const bool is_ligature = left.c == lam && is_one_of(alefs, next.c);
        if (!left.joins_next || !next.joins_last || is_ligature) continue;
        const bool is_last =
            i + 2 == letters.size() || !next.joins_next || !letters[i + 2].joins_last;
        const int rank = priority(left, next, is_last);
        if (rank > 0 && (!best || rank <= best->priority)) best = {left.end, left.begin, rank};
    }
    return best;
}

/// Lengthens words by up to `wanted`; what it comes to.
std::int64_t LineSetter::lengthen_words(std::int64_t wanted) {
    std::vector<LongWord> words;
    for (std::size_t i = 0; i < bits_.size(); ++i) {
        const Bit& bit = bits_[i];
        const bool whole = bit.word && bit.element->kind == ElementKind::word &&
                           bit.begin == bit.element->word_begin &&
                           bit.end == bit.element->word_end &&
                           bit.last == bit.word->glyphs.size() && bit.first == 0;
        if (!whole || bit.element->fount->key().script != HB_SCRIPT_ARABIC) continue;
        const Fount& fount = *bit.element->fount;
        const std::string_view word = word_of(bit);
        const auto place = fount.key().face->covers(tatweel) ? kashida_place(word) : std::nullopt;
        if (!place) continue;
        LongWord one{i, *place, shaped(fount, word, *place, 1).width - bit.width, 0, 0};
        if (one.step <= 0) continue;
        one.most = static_cast<int>(fount.size().scaled(longest_join).units / one.step);
        words.push_back(one);
    }
    std::stable_sort(words.begin(), words.end(), [](const LongWord& a, const LongWord& b) {
        return a.place.priority < b.place.priority;
    });
    std::int64_t left = wanted;
    for (bool any = true; any;) {
        any = false;
        for (LongWord& one : words) {
            if (one.count >= one.most || one.step > left) continue;
            ++one.count;
            left -= one.step;
            any = true;
        }
    }
    std::int64_t came_to = 0;
    for (const LongWord& one : words) {
        if (one.count == 0) continue;
        Bit& bit = bits_[one.bit];
        parts_.push_back(shaped(*bit.element->fount, word_of(bit), one.place, one.count));
        came_to += parts_.back().width - bit.width;
        bit.word = &parts_.back();
        bit.last = bit.word->glyphs.size();
        bit.width = bit.word->width;
    }
    return came_to;
}

} // namespace makeready::text
