#include "letter_forms.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::boxes {
namespace {

// Unicode's half-width forms FF61 to FF9F: ideographic signs and katakana.
constexpr std::u32string_view of_half_width = U"。「」、・ヲァィゥェォャュョッーアイウエオカキクケ"
                                              U"コサシスセソタチツテトナニヌネノハヒフヘホマミム"
                                              U"メモヤユヨラリルレロワン\u3099\u309A";

// CSS Text 4, appendix G: small kana and the large ones they become, in pairs.
constexpr std::u32string_view small_and_large =
    U"ぁあぃいぅうぇえぉおゕかゖけっつゃやゅゆょよゎわァアィイゥウェエォオヵカㇰクヶケㇱシㇲスッツ"
    U"ㇳトㇴヌㇵハ"
    U"ㇶヒㇷフㇸヘㇹホㇺムャヤュユョヨㇻラㇼリㇽルㇾレㇿロヮワ\U0001B132こ\U0001B150ゐ\U0001B151ゑ"
    U"\U0001B152を\U0001B155コ\U0001B164ヰ\U0001B165ヱ\U0001B166ヲ\U0001B167ン"
    U"ｧｱｨｲｩｳｪｴｫｵｯﾂｬﾔｭﾕｮﾖ";

/// A sign's <wide> form, or that of which it is the <narrow> form (UAX 11); itself if it has none.
char32_t widened(char32_t c) {
    if (c == ' ') return 0x3000;
    if (c > ' ' && c < 0x7F) return c + 0xFEE0;
    if (c >= 0xFF61 && c <= 0xFF9F) return of_half_width[c - 0xFF61];

    struct Wide {
        char32_t from, to;
    };

    static constexpr Wide others[] = {
        {0xA2, 0xFFE0},   {0xA3, 0xFFE1},   {0xA5, 0xFFE5},   {0xA6, 0xFFE4},   {0xAC, 0xFFE2},
        {0xAF, 0xFFE3},   {0x20A9, 0xFFE6}, {0x2985, 0xFF5F}, {0x2986, 0xFF60}, {0xFFA0, 0x3164},
        {0xFFE8, 0x2502}, {0xFFE9, 0x2190}, {0xFFEA, 0x2191}, {0xFFEB, 0x2192}, {0xFFEC, 0x2193},
        {0xFFED, 0x25A0}, {0xFFEE, 0x25CB}};
    for (const Wide& one : others)
        if (one.from == c) return one.to;
    // Hangul letters: consonants in one row, vowels in rows of six.
    if (c >= 0xFFA1 && c <= 0xFFBE) return c - 0xFFA1 + 0x3131;
    if (c >= 0xFFC2 && c <= 0xFFDC) {
        const char32_t row = (c - 0xFFC2) / 8, place = (c - 0xFFC2) % 8;
        if (place < 6) return 0x314F + row * 6 + place;
    }
    return c;
}

char32_t enlarged(char32_t c) {
    for (std::size_t n = 0; n < small_and_large.size(); n += 2)
        if (small_and_large[n] == c) return small_and_large[n + 1];
    return c;
}

} // namespace

std::string wide_and_large(std::string text, const style::TextTransform& transform) {
    if (!transform.full_width && !transform.full_size_kana) return text;
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        char32_t c = next_code_point(text, at);
        if (transform.full_width) c = widened(c);
        if (transform.full_size_kana) c = enlarged(c);
        append_utf8(out, c);
    }
    return out;
}

} // namespace makeready::boxes
