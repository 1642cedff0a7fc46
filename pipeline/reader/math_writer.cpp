#include "math_writer.hpp"

#include "strings.hpp"

namespace makeready::reader {

namespace {

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

} // namespace

void MathWriter::tokens(manuscript::Node& into, std::string_view text, bool is_upright) const {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        const char32_t first = next_code_point(text, at);
        const bool is_number = is_digit(first);
        const bool is_letter = !is_number && is_word_character(first);
        for (std::size_t next = at; next < text.size(); at = next) {
            const char32_t c = next_code_point(text, next);
            const bool is_point = (c == '.' || c == ',') && next < text.size() &&
                                  is_digit(static_cast<unsigned char>(text[next]));
            if (is_number && !is_digit(c) && !is_point) break;
            if (is_letter && (!is_upright || !is_word_character(c))) break;
            if (!is_number && !is_letter) break;
        }
        std::string piece(text.substr(begin, at - begin));
        if (trimmed(piece).empty()) continue;
        if (piece == "-") piece = "\u2212"; // A hyphen is no minus sign.
        manuscript::Node& made = token(into,
                                       is_number   ? "mn"
                                       : is_letter ? "mi"
                                                   : "mo",
                                       std::move(piece));
        if (is_letter && is_upright && at - begin == 1) made.set("mathvariant", "normal");
    }
}

manuscript::Node& without_needless_row(manuscript::Node& row) {
    if (row.first == nullptr || row.first != row.last || !row.is("mrow")) return row;
    manuscript::Node& only = *row.first;
    manuscript::detach(only);
    return only;
}

} // namespace makeready::reader
