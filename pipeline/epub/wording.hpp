// The few words that an EPUB needs and no author writes. A language comes in, its words go out;
// English where a language is not known here.
#pragma once

#include <string_view>

namespace makeready::epub {

struct Wording {
    std::string_view language, cover, title_page, contents, beginning, landmarks, by, pages;
    // The accessibility summary, sentence by sentence.
    std::string_view text_adapts, ways_through, pictures_described, pictures_undescribed, formulas,
        print_pages;
    std::string_view between_sentences = " ";
};

const Wording& wording_of(std::string_view language);
/// Whether these words are of that language, and not English for want of others.
bool is_wording_of(const Wording& words, std::string_view language);

} // namespace makeready::epub
