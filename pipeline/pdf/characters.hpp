// What readers of a PDF mind about the characters of a text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace makeready::pdf {

/// The text with each character in its canonical parts (UAX 15).
std::string decomposed(std::string_view text);

/// UTF-8, character by character.
std::vector<std::string_view> characters_of(std::string_view text);

/// Whether a character takes no room of its own (general category Mn).
bool is_mark(std::string_view character);
bool has_mark(std::string_view text);

} // namespace makeready::pdf
