// The few words that an EPUB needs and no author writes. A language comes in, its words go out;
// English where a language is not known here.
#pragma once

#include <string_view>

namespace makeready::epub {

struct Wording {
    std::string_view language, cover, title_page, contents, beginning, landmarks, by, pages;
};

const Wording& wording_of(std::string_view language);

} // namespace makeready::epub
