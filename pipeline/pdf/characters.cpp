#include "characters.hpp"

#include "strings.hpp"

#include <algorithm>
#include <hb.h>

namespace makeready::pdf {

std::string decomposed(std::string_view text) {
    std::string out;
    const auto append = [&out](char32_t c, const auto& self) -> void {
        hb_codepoint_t first = 0, second = 0;
        if (!hb_unicode_decompose(hb_unicode_funcs_get_default(), c, &first, &second))
            return append_utf8(out, c);
        self(first, self);
        if (second) self(second, self);
    };
    for (std::size_t at = 0; at < text.size();) append(next_code_point(text, at), append);
    return out;
}

std::vector<std::string_view> characters_of(std::string_view text) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        next_code_point(text, at);
        out.push_back(text.substr(begin, at - begin));
    }
    return out;
}

bool is_mark(std::string_view character) {
    std::size_t at = 0;
    return hb_unicode_general_category(hb_unicode_funcs_get_default(),
                                       next_code_point(character, at)) ==
           HB_UNICODE_GENERAL_CATEGORY_NON_SPACING_MARK;
}

bool has_mark(std::string_view text) {
    constexpr char first_mark = '\xCC'; // U+0300, as UTF-8 begins it.
    const auto may_be = [](char c) {
        return static_cast<unsigned char>(c) >= static_cast<unsigned char>(first_mark);
    };
    if (std::none_of(text.begin(), text.end(), may_be)) return false;
    const std::vector<std::string_view> characters = characters_of(text);
    return std::any_of(characters.begin(), characters.end(), is_mark);
}

} // namespace makeready::pdf
