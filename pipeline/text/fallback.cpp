#include "fallback.hpp"

#include "strings.hpp"

#include <unicode/uscript.h>

namespace makeready::text {
namespace {

/// Families for the characters that languages write in one script, but draw otherwise.
struct Manner {
    std::string_view language; ///< Also for its regions and scripts; empty: for any other.
    UScriptCode script;
    std::string_view serif, sans;
};

constexpr Manner manners[] = {
    {"zh-Hant-HK", USCRIPT_HAN, "Noto Serif CJK HK", "Noto Sans CJK HK"},
    {"zh-HK", USCRIPT_HAN, "Noto Serif CJK HK", "Noto Sans CJK HK"},
    {"zh-MO", USCRIPT_HAN, "Noto Serif CJK HK", "Noto Sans CJK HK"},
    {"yue", USCRIPT_HAN, "Noto Serif CJK HK", "Noto Sans CJK HK"},
    {"zh-Hant", USCRIPT_HAN, "Noto Serif CJK TC", "Noto Sans CJK TC"},
    {"zh-TW", USCRIPT_HAN, "Noto Serif CJK TC", "Noto Sans CJK TC"},
    {"zh", USCRIPT_HAN, "Noto Serif CJK SC", "Noto Sans CJK SC"},
    {"ko", USCRIPT_HAN, "Noto Serif CJK KR", "Noto Sans CJK KR"},
    {"", USCRIPT_HAN, "Noto Serif CJK JP", "Noto Sans CJK JP"},
    {"", USCRIPT_HIRAGANA, "Noto Serif CJK JP", "Noto Sans CJK JP"},
    {"", USCRIPT_KATAKANA, "Noto Serif CJK JP", "Noto Sans CJK JP"},
    {"", USCRIPT_BOPOMOFO, "Noto Serif CJK TC", "Noto Sans CJK TC"},
    {"", USCRIPT_HANGUL, "Noto Serif CJK KR", "Noto Sans CJK KR"},
    {"ur", USCRIPT_ARABIC, "Noto Nastaliq Urdu", "Noto Nastaliq Urdu"},
    {"ks", USCRIPT_ARABIC, "Noto Nastaliq Urdu", "Noto Nastaliq Urdu"},
    {"", USCRIPT_ARABIC, "Noto Naskh Arabic", "Noto Sans Arabic"},
};

bool is_of(std::string_view tag, std::string_view general) {
    const std::string whole = lower_ascii(tag), start = lower_ascii(general);
    return start.empty() || whole == start || whole.starts_with(start + "-");
}

// Punctuation of East Asia belongs to no script, yet is drawn as the text around it.
UScriptCode script_of(char32_t c) {
    if ((c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFFF0)) return USCRIPT_HAN;
    UErrorCode failed = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &failed);
}

bool is_sans(std::string_view family) {
    for (const std::string_view part : {"Sans", "Mono", "Inter", "Lato", "Biolinum", "Gothic"})
        if (family.find(part) != std::string_view::npos) return true;
    return false;
}

} // namespace

std::vector<std::string> preferred_families(char32_t c, std::string_view language,
                                            std::string_view family) {
    const UScriptCode script = script_of(c);
    const auto pair = [&](std::string_view serif, std::string_view sans) {
        std::vector<std::string> names{std::string(serif), std::string(sans)};
        if (is_sans(family)) std::swap(names[0], names[1]);
        return names;
    };
    for (const Manner& manner : manners)
        if (manner.script == script && is_of(language, manner.language))
            return pair(manner.serif, manner.sans);
    if (script <= USCRIPT_INHERITED) return {}; // Signs: wherever they are found.
    const std::string name = uscript_getName(script);
    if (script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC)
        return pair("Noto Serif", "Noto Sans");
    return pair("Noto Serif " + name, "Noto Sans " + name);
}

} // namespace makeready::text
