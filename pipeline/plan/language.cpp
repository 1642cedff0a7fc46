#include "language.hpp"

#include "strings.hpp"

namespace makeready::plan {
namespace {

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

bool is_letters(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_letter);
}

bool is_digits(std::string_view text) {
    return std::all_of(text.begin(), text.end(), is_digit);
}

bool is_subtag(std::string_view text) {
    return !text.empty() && text.size() <= 8 && std::all_of(text.begin(), text.end(), [](char c) {
        return is_letter(c) || is_digit(c);
    });
}

/// A cursor over the subtags: each step of the grammar takes what it can.
struct Subtags {
    std::vector<std::string_view> parts;
    std::size_t at = 0;

    bool take(bool (*fits)(std::string_view)) {
        if (at == parts.size() || !fits(parts[at])) return false;
        ++at;
        return true;
    }

    bool at_end() const { return at == parts.size(); }
};

bool is_primary(std::string_view t) {
    return t.size() >= 2 && t.size() <= 8 && is_letters(t);
}

bool is_extlang(std::string_view t) {
    return t.size() == 3 && is_letters(t);
}

bool is_script(std::string_view t) {
    return t.size() == 4 && is_letters(t);
}

bool is_region(std::string_view t) {
    return (t.size() == 2 && is_letters(t)) || (t.size() == 3 && is_digits(t));
}

bool is_variant(std::string_view t) {
    return is_subtag(t) && (t.size() >= 5 || (t.size() == 4 && is_digit(t.front())));
}

bool is_singleton(std::string_view t) {
    return t.size() == 1 && is_subtag(t);
}

bool is_extension(std::string_view t) {
    return t.size() >= 2 && is_subtag(t);
}

/// RFC 5646, 2.1: language ["-" extlang] ["-" script] ["-" region] *("-" variant) *("-" extension).
bool is_well_formed(std::string_view tag) {
    Subtags subtags{split(tag, '-')};
    const bool is_private = equals_ignoring_ascii_case(subtags.parts.front(), "x");
    if (!is_private && !subtags.take(is_primary)) return false;
    for (int i = 0; i < 3 && subtags.take(is_extlang);) ++i;
    subtags.take(is_script);
    subtags.take(is_region);
    while (subtags.take(is_variant)) {
    }
    while (!subtags.at_end()) {
        if (!subtags.take(is_singleton)) return false;
        const bool private_use = equals_ignoring_ascii_case(subtags.parts[subtags.at - 1], "x");
        if (!subtags.take(private_use ? is_subtag : is_extension)) return false;
        while (subtags.take(private_use ? is_subtag : is_extension)) {
        }
    }
    return true;
}

struct NamedLanguage {
    std::string_view name, tag;
};

/// Words that people write for a language. All are well-formed tags of nothing, or nearly so.
constexpr NamedLanguage named_languages[] = {
    {"arabic", "ar"},   {"chinese", "zh"},    {"czech", "cs"},     {"danish", "da"},
    {"deutsch", "de"},  {"dutch", "nl"},      {"english", "en"},   {"espanol", "es"},
    {"español", "es"},  {"finnish", "fi"},    {"francais", "fr"},  {"français", "fr"},
    {"french", "fr"},   {"german", "de"},     {"greek", "el"},     {"hebrew", "he"},
    {"hindi", "hi"},    {"hungarian", "hu"},  {"italian", "it"},   {"italiano", "it"},
    {"japanese", "ja"}, {"korean", "ko"},     {"norwegian", "no"}, {"persian", "fa"},
    {"polish", "pl"},   {"portuguese", "pt"}, {"romanian", "ro"},  {"russian", "ru"},
    {"spanish", "es"},  {"swedish", "sv"},    {"turkish", "tr"},   {"ukrainian", "uk"},
    {"urdu", "ur"},     {"vietnamese", "vi"}, {"eng", "en"},       {"ger", "de"},
    {"deu", "de"},      {"fra", "fr"},        {"fre", "fr"},       {"spa", "es"},
    {"ita", "it"},      {"por", "pt"},
};

} // namespace

std::optional<std::string> language_fault(std::string_view tag) {
    const std::string small = lower(tag);
    for (const NamedLanguage& language : named_languages)
        if (small == language.name)
            return concat("which is not how a language is written. Write: ", language.tag);
    if (is_well_formed(tag)) return std::nullopt;
    std::string hyphened(tag);
    std::replace(hyphened.begin(), hyphened.end(), '_', '-');
    hyphened = hyphened.substr(0, hyphened.find('.')); // "de_DE.UTF-8" is a locale.
    if (is_well_formed(hyphened))
        return concat("and its parts are joined by hyphens. Write: ", hyphened);
    return "which is not a language tag. Write the language and, if it matters, the country, as "
           "en, "
           "en-GB or pt-BR.";
}

} // namespace makeready::plan
