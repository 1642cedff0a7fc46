// What the templates of web pages write, whatever the site: whole lines, word for word.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace makeready::restore {

/// A sentence goes on as it likes: of it only whole phrases are known.
enum class LineForm : std::uint8_t { phrase, sentence };

/// Lines that no article says, wherever they stand: "Leave a comment", "Article continues below".
bool is_frame_phrase(const std::vector<std::string>& words, LineForm form);
/// Lines that may head a section, and at the head or foot of a page do not: "Contact us".
bool is_frame_phrase_at_ends(const std::vector<std::string>& words);
/// Lines that announce other articles: "You might also like", "Up next".
bool is_announcing_phrase(const std::vector<std::string>& words);

} // namespace makeready::restore
