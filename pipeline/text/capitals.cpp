// Which words keep together because they begin with a capital: names, mostly.
#include "items_maker.hpp"
#include "strings.hpp"

#include <glib.h>

namespace makeready::text {
namespace {

/// The first letter of a word, past its opening quotes and brackets; 0 if it has none.
char32_t first_letter(std::string_view word) {
    for (std::size_t at = 0; at < word.size();) {
        const char32_t c = next_code_point(word, at);
        if (g_unichar_isalpha(c)) return c;
    }
    return 0;
}

// Languages in which every noun has a capital.
bool writes_nouns_with_capitals(std::string_view language) {
    const std::string_view code = language.substr(0, language.find('-'));
    return code == "de" || code == "lb" || code == "nds" || code == "gsw";
}

/// Whether a sentence may begin behind this text. "Mr." and "St." end none.
bool ends_sentence(std::string_view before) {
    constexpr std::string_view quotes[] = {"\"", "'", ")", "]", "\u2019", "\u201D", "\u00BB"};
    const auto drop = [&](std::string_view what) {
        const bool found = before.ends_with(what);
        if (found) before.remove_suffix(what.size());
        return found;
    };
    while (drop(" ") || drop("\u00A0")) {
    }
    for (bool more = true; more;) {
        more = false;
        for (const std::string_view quote : quotes) more = more || drop(quote);
    }
    if (before.empty() || before.ends_with('!') || before.ends_with('?') ||
        before.ends_with("\u2026") || before.ends_with("\u2028"))
        return true;
    if (!drop(".")) return false;
    const std::size_t space = before.find_last_of(" (");
    const std::string_view word = before.substr(space == std::string_view::npos ? 0 : space + 1);
    const bool is_abbreviation = word.size() <= 3 && g_unichar_isupper(first_letter(word));
    return !is_abbreviation;
}

} // namespace

/// Whether a word is not to be hyphenated for its capital, be it a name or in capitals throughout.
bool ItemsMaker::keeps_capitals(std::uint32_t begin, std::uint32_t end) {
    const style::InheritedStyle& style = *manners_[span_at(begin)].style;
    if (style.hyphenate_capitalized == style::HyphenateCapitalized::all) return false;
    if (!g_unichar_isupper(first_letter(text(begin, end)))) return false;
    if (style.hyphenate_capitalized == style::HyphenateCapitalized::none) return true;
    if (writes_nouns_with_capitals(style.language.text())) return false;
    const std::uint32_t from = begin > 80 ? begin - 80 : 0; // No abbreviation is longer.
    return !ends_sentence(text(from, begin));
}

} // namespace makeready::text
