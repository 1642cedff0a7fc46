// The words that assembly itself puts into a book, by language.
#pragma once

#include "manuscript.hpp"

#include <array>
#include <string>
#include <string_view>

namespace makeready::assembly {

/// Generated words of one language. In patterns, {braces} stand for what is filled in.
struct Words {
    std::string_view language;
    std::string_view title_page, copyright_page, contents, part, chapter, key_points, sources;
    std::string_view colophon, get_help_now, seek_help_now;
    std::string_view reviewed_on_by, reviewed_on, reviewed_by;             ///< {date}, {person}
    std::string_view written_by, edited_by, translated_by, illustrated_by; ///< {person}
    std::string_view last_and;     ///< Between the last two of a list: " and ".
    std::string_view version;      ///< {version}
    std::string_view licensed;     ///< {licence}
    std::string_view permission;   ///< For the licence "permission".
    std::string_view own_licences; ///< Leads in the list of articles with a licence of their own.
    std::string_view made_with;
    std::string_view date; ///< {day}, {month}, {year}
    std::array<std::string_view, 12> months;
    bool operator==(const Words&) const = default;
};

/// The words of a language tag (BCP 47): of the whole tag, of its first part, or nullptr.
const Words* find_words(std::string_view language);

/// A pattern with its {names} replaced.
std::string filled(std::string_view pattern,
                   std::initializer_list<std::pair<std::string_view, std::string_view>> values);
/// "1 September 2026", "1er septembre 2026".
std::string date_in(const Words& words, const manuscript::Date& date);
/// "Ana Ruiz, Tom Lee and Mei Okafor".
std::string listed_in(const Words& words, const std::vector<std::string>& names);
/// "One", as in "Part One"; Roman where a language counts its parts so.
std::string part_number_in(const Words& words, int number);
/// "Second edition" for "2"; anything but a number stays as it was written.
std::string edition_in(const Words& words, std::string_view edition);

/// Whether the language's usual script runs from right to left.
bool runs_right_to_left(std::string_view language);

} // namespace makeready::assembly
