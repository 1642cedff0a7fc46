#include "break_manners.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

/// The words on both sides of a space.
struct Neighbours {
    std::string_view before, after;
};

Neighbours neighbours(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end > 0 && text[end - 1] == ' ') --end;
    std::size_t begin = end;
    while (begin > 0 && text[begin - 1] != ' ') --begin;
    const std::size_t stop = std::min(text.find(' ', at), text.size());
    return {text.substr(begin, end - begin), text.substr(at, stop - at)};
}

// Czech, Slovak, Polish, Russian, Ukrainian ...: their rules forbid it outright, in print at least.
bool minds_one_letter(std::string_view code) {
    constexpr std::string_view codes[] = {"cs", "sk", "pl", "ru", "uk", "be",
                                          "bg", "sl", "hr", "sr", "bs", "mk"};
    return std::find(std::begin(codes), std::end(codes), code) != std::end(codes);
}

bool is_one_letter(std::string_view word) {
    constexpr std::string_view openers[] = {"(", "[", "\"", "„", "«", "“", "‚", "»"};
    for (const std::string_view opener : openers)
        if (word.starts_with(opener)) word.remove_prefix(opener.size());
    std::size_t at = 0;
    if (word.empty()) return false;
    return is_word_character(next_code_point(word, at)) && at == word.size() &&
           !(word[0] >= '0' && word[0] <= '9');
}

// The International System's and those of trade; more would be taken for words.
bool is_unit(std::string_view word) {
    constexpr std::string_view closers = ".,;:!?)]";
    while (!word.empty() && closers.find(word.back()) != std::string_view::npos)
        word.remove_suffix(1);
    constexpr std::string_view units[] = {
        "%",   "‰",    "°C",   "°F",  "°",  "K",  "mm",  "cm", "m",    "km",  "m²",  "m³",  "cm²",
        "km²", "ha",   "µm",   "μm",  "nm", "mg", "g",   "kg", "t",    "µg",  "μg",  "ml",  "mL",
        "cl",  "dl",   "l",    "L",   "s",  "ms", "min", "h",  "Hz",   "kHz", "MHz", "GHz", "W",
        "kW",  "V",    "mV",   "kV",  "mA", "Ω",  "J",   "kJ", "kcal", "N",   "Pa",  "kPa", "hPa",
        "bar", "mmHg", "km/h", "m/s", "dB", "pt", "px",  "kB", "KB",   "MB",  "GB",  "TB",  "€",
        "EUR", "USD",  "CHF",  "GBP", "zł", "Kč", "kr",  "₽"};
    return std::find(std::begin(units), std::end(units), word) != std::end(units);
}

bool ends_in_digit(std::string_view word) {
    return !word.empty() && word.back() >= '0' && word.back() <= '9';
}

bool begins_with_digit(std::string_view word) {
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

// French sets its quotation marks and high signs off by spaces, which nobody types as thin ones.
bool is_french_bond(const Neighbours& words) {
    const bool opened = words.before.ends_with("«") || words.before.ends_with("‹");
    const bool closed = words.after.starts_with("»") || words.after.starts_with("›") ||
                        (!words.after.empty() &&
                         std::string_view(";:!?").find(words.after[0]) != std::string_view::npos);
    return opened || closed;
}

} // namespace

LanguageManners::LanguageManners(Atom language) {
    const std::string_view tag = language.text();
    const std::string_view code = tag.substr(0, tag.find('-'));
    minds_one_letter_ = minds_one_letter(code);
    keeps_dash_ = minds_one_letter_ && code != "pl";
    french_ = code == "fr";
}

bool LanguageManners::forbid(std::string_view text, const Opportunity& here) const {
    if (here.kind != BreakKind::space && here.kind != BreakKind::before_dash) return false;
    const char before = here.at >= 2 && text[here.at - 1] == ' ' ? text[here.at - 2] : '\0';
    // Most words end in a letter, and most languages mind nothing there.
    const bool is_letter = (before >= 'a' && before <= 'z') || (before >= 'A' && before <= 'Z');
    if (is_letter && !minds_one_letter_ && !french_) return false;
    const Neighbours words = neighbours(text, here.at);
    if (minds_one_letter_ && is_one_letter(words.before)) return true;
    // A Slavic dash stays with what stands before it, but one that opens speech with its words.
    if (keeps_dash_ && here.kind == BreakKind::before_dash) return true;
    if (ends_in_digit(words.before) && is_unit(words.after)) return true;
    if ((words.before == "§" || words.before == "№") && begins_with_digit(words.after)) return true;
    return french_ && is_french_bond(words);
}

} // namespace makeready::text
