// Questions about a line of text that several stages ask.
#pragma once

#include "language.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace makeready::restore {

using language::ends_in_stop;
using language::first_letter;
using language::is_lower;
using language::is_upper;
using language::last_sign;
using language::sentence_starts;

/// The letter or digit that begins the text, quotes and brackets skipped, is a capital.
bool begins_upper(std::string_view text);
bool begins_lower(std::string_view text);
int count_words(std::string_view text);
int count_code_points(std::string_view text);
/// Words in lower case, letters and digits only, one space between: for comparing.
std::string folded(std::string_view text);
std::vector<std::string> folded_words(std::string_view text);
/// The beginning of a text, for reports: at most 60 signs.
std::string beginning(std::string_view text);
/// Letters that English sentences lean on: "the", "of", "to". They say nothing about the matter.
bool is_function_word(std::string_view lower_word);

} // namespace makeready::restore
