// English syllables without a dictionary: groups of vowels, silent e, and vowels that part.
#include "language.hpp"
#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::language {

namespace {

bool is_vowel(char c) {
    return std::string_view("aeiouy").find(c) != std::string_view::npos;
}

bool is_one_of(char c, std::string_view letters) {
    return letters.find(c) != std::string_view::npos;
}

/// Letters only, in lower case.
std::string letters_of(std::string_view word) {
    std::string letters = lower_ascii(word);
    std::erase_if(letters, [](char c) { return c < 'a' || c > 'z'; });
    return letters;
}

int vowel_groups(std::string_view word) {
    int groups = 0;
    for (std::size_t i = 0; i < word.size(); ++i)
        groups += is_vowel(word[i]) && (i == 0 || !is_vowel(word[i - 1])) ? 1 : 0;
    return groups;
}

/// "table", "settled": a consonant before the l makes the e heard.
bool ends_in_heard_l(std::string_view stem) {
    return stem.size() >= 2 && stem.back() == 'l' && !is_vowel(stem[stem.size() - 2]) &&
           !is_one_of(stem[stem.size() - 2], "rl");
}

/// "make": a consonant before the last e.
bool ends_in_silent_e(std::string_view word) {
    if (word.size() < 2 || word.back() != 'e') return false;
    const auto stem = word.substr(0, word.size() - 1);
    return !is_vowel(stem.back()) && !ends_in_heard_l(stem);
}

bool ends_in_hiss(std::string_view stem) {
    return is_one_of(stem.back(), "sxzcg") || stem.ends_with("ch") || stem.ends_with("sh");
}

/// "makes", "helped": the ending adds no syllable.
bool ends_in_silent_es_or_ed(std::string_view word) {
    if (word.size() < 4) return false;
    const auto stem = word.substr(0, word.size() - 2);
    if (is_vowel(stem.back()) || ends_in_heard_l(stem)) return false;
    if (word.ends_with("es")) return !ends_in_hiss(stem);
    return word.ends_with("ed") && !is_one_of(stem.back(), "td");
}

/// The part before an ending that leaves a silent e silent: "manage-ment", "safe-ly".
std::optional<std::string_view> before_ending(std::string_view word) {
    constexpr std::array<std::string_view, 11> endings = {
        "ments", "ment", "fully", "ful", "less", "ness", "ly", "things", "thing", "body", "where"};
    for (const auto ending : endings)
        if (word.ends_with(ending) && word.size() >= ending.size() + 2)
            return word.substr(0, word.size() - ending.size());
    return std::nullopt;
}

int silent_endings(std::string_view word) {
    if (const auto stem = before_ending(word)) return ends_in_silent_e(*stem) ? 1 : 0;
    const int some = word.starts_with("some") && word.size() > 5 ? 1 : 0; // "sometimes"
    return some + (ends_in_silent_e(word) || ends_in_silent_es_or_ed(word) ? 1 : 0);
}

/// Whether the vowels at `i` and behind belong to two syllables: "di-et", "cre-ate", "ide-a".
bool parts_at(std::string_view word, std::size_t i) {
    const auto from = word.substr(i);
    const char before = i > 0 ? word[i - 1] : ' ';
    const char third = from.size() > 2 ? from[2] : ' ';
    if (from.starts_with("ious")) return i > 0 && !is_one_of(before, "tcgx");
    if (from.starts_with("ia") || from.starts_with("io"))
        return !is_one_of(before, "tscgx") && third != 'u';
    if (from.starts_with("ua") || from.starts_with("uo"))
        return i > 0 && (!is_one_of(before, "qgs") || (before == 's' && third == 'l'));
    if (from.starts_with("eo")) return third != 'u' && third != 'p';
    if (from.starts_with("iu")) return true;
    if (from == "ier" || from == "iet" || from == "iest" || from == "ea" || from == "eas")
        return true;
    if (from.starts_with("ienc") || from.starts_with("ient"))
        return word.starts_with("sci") || !is_one_of(before, "tc");
    return from.substr(1) == "ing" ||
           (from.starts_with("ea") && i >= 2 && word.substr(i - 2, 2) == "cr" && third == 't');
}

int parted_vowels(std::string_view word) {
    int parted = word.ends_with("ism") ? 1 : 0;
    for (std::size_t i = 0; i + 1 < word.size(); ++i)
        if (is_vowel(word[i]) && is_vowel(word[i + 1]) && parts_at(word, i)) {
            ++parted;
            ++i;
        }
    return parted;
}

/// "didn't", "isn't": the n is a syllable of its own.
bool has_sounding_n(std::string_view word) {
    const auto at =
        word.rfind("n't") != std::string_view::npos ? word.rfind("n't") : word.rfind("n’t");
    return at != std::string_view::npos && at >= 2 && is_one_of(word[at - 1], "dst");
}

} // namespace

int syllables(std::string_view word) {
    const std::string letters = letters_of(word);
    if (letters.empty()) return 1;
    return std::max(1, vowel_groups(letters) - silent_endings(letters) + parted_vowels(letters) +
                           (has_sounding_n(word) ? 1 : 0));
}

} // namespace makeready::language
