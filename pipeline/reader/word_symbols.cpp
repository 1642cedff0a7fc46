// Signs of Windows' symbol fonts, as far as articles use them.
#include "strings.hpp"
#include "word_reader.hpp"

namespace makeready::reader {

namespace {

/// Adobe's Symbol encoding, 41 to 5A and 61 to 7A: Greek in the order of the Latin keys.
constexpr std::u32string_view capitals = U"ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
constexpr std::u32string_view smalls = U"αβχδεφγηιϕκλμνοπθρστυϖωξψζ";

struct Sign {
    unsigned char code;
    char32_t character;
};

constexpr Sign symbol_signs[] = {
    {0xA2, U'′'}, {0xA3, U'≤'}, {0xA5, U'∞'}, {0xAB, U'↔'}, {0xAC, U'←'}, {0xAD, U'↑'},
    {0xAE, U'→'}, {0xAF, U'↓'}, {0xB0, U'°'}, {0xB1, U'±'}, {0xB2, U'″'}, {0xB3, U'≥'},
    {0xB4, U'×'}, {0xB5, U'∝'}, {0xB6, U'∂'}, {0xB7, U'•'}, {0xB8, U'÷'}, {0xB9, U'≠'},
    {0xBA, U'≡'}, {0xBB, U'≈'}, {0xBC, U'…'}, {0xC5, U'⊕'}, {0xC6, U'∅'}, {0xC7, U'∩'},
    {0xC8, U'∪'}, {0xCE, U'∈'}, {0xCF, U'∉'}, {0xD0, U'∠'}, {0xD1, U'∇'}, {0xD2, U'®'},
    {0xD3, U'©'}, {0xD4, U'™'}, {0xD5, U'∏'}, {0xD6, U'√'}, {0xD7, U'⋅'}, {0xD8, U'¬'},
    {0xD9, U'∧'}, {0xDA, U'∨'}, {0xDB, U'⇔'}, {0xDC, U'⇐'}, {0xDE, U'⇒'}, {0xE5, U'∑'},
    {0xF2, U'∫'}};

constexpr Sign wingdings[] = {{0x21, U'✏'}, {0x22, U'✂'}, {0x28, U'☎'}, {0x2A, U'✉'}, {0x36, U'⌛'},
                              {0x46, U'☞'}, {0x4A, U'☺'}, {0x4B, U'😐'}, {0x4C, U'☹'}, {0x6C, U'●'},
                              {0x6E, U'■'}, {0x6F, U'□'}, {0x71, U'❑'}, {0x72, U'❒'}, {0x75, U'◆'},
                              {0x76, U'❖'}, {0x9F, U'•'}, {0xA1, U'○'}, {0xA7, U'▪'}, {0xA8, U'◻'},
                              {0xAB, U'★'}, {0xD8, U'➢'}, {0xDF, U'←'}, {0xE0, U'→'}, {0xE1, U'↑'},
                              {0xE2, U'↓'}, {0xE8, U'➔'}, {0xF0, U'⇨'}, {0xFB, U'✗'}, {0xFC, U'✓'},
                              {0xFD, U'☒'}, {0xFE, U'☑'}};

constexpr Sign wingdings_2[] = {{0x4F, U'✗'}, {0x50, U'✓'}, {0x51, U'☒'}, {0x52, U'☑'},
                                {0x53, U'☒'}, {0x54, U'☒'}, {0x97, U'●'}, {0xA3, U'□'}};

template <std::size_t size> char32_t found(const Sign (&signs)[size], char32_t code) {
    for (const Sign& sign : signs)
        if (sign.code == code) return sign.character;
    return 0;
}

} // namespace

char32_t symbol_character(std::string_view font, char32_t sign) {
    const char32_t code = sign >= 0xF000 && sign < 0xF100 ? sign - 0xF000 : sign;
    const std::string name = lower(font);
    if (name == "wingdings") return found(wingdings, code);
    if (name == "wingdings 2") return found(wingdings_2, code);
    if (name != "symbol") return code == sign ? code : 0;
    if (code >= 'A' && code <= 'Z') return capitals[code - 'A'];
    if (code >= 'a' && code <= 'z') return smalls[code - 'a'];
    if (code >= 0x20 && code < 0x40) return code;
    return found(symbol_signs, code);
}

} // namespace makeready::reader
