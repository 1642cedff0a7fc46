// Questions about a line of text that several stages ask.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace makeready::restore {

bool is_upper(char32_t c);
bool is_lower(char32_t c);
char32_t first_letter(std::string_view text); ///< The first letter or digit; 0 if there is none.
/// The letter or digit that begins the text, quotes and brackets skipped, is a capital.
bool begins_upper(std::string_view text);
bool begins_lower(std::string_view text);
/// Ends in . ! or ?, perhaps with closing quotes or brackets behind it.
bool ends_in_stop(std::string_view text);
/// The last sign that is no closing quote or bracket; 0 if there is none.
char32_t last_sign(std::string_view text);
int count_words(std::string_view text);
int count_code_points(std::string_view text);
/// Words in lower case, letters and digits only, one space between: for comparing.
std::string folded(std::string_view text);
std::vector<std::string> folded_words(std::string_view text);
/// The beginning of a text, for reports: at most 60 signs.
std::string beginning(std::string_view text);
/// Where sentences begin behind a stop and a space; abbreviations and initials don't end one.
std::vector<std::size_t> sentence_starts(std::string_view text);
/// Letters that English sentences lean on: "the", "of", "to". They say nothing about the matter.
bool is_function_word(std::string_view lower_word);

} // namespace makeready::restore
