// One font file made fit for an EPUB. Its bytes and the characters of a book come in, a smaller
// font goes out.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>

namespace makeready::epub {

/// What a font's maker allows (OpenType, OS/2, fsType).
struct FontRights {
    bool may_embed = true, may_subset = true;
};

/// Of a TrueType or OpenType font, as text::open_type gives it.
FontRights rights_of(const std::string& font);
/// The font with the glyphs of these characters, all its features and no instructions; "" if it
/// can't be read.
std::string subset_of(const std::string& font, const std::set<char32_t>& characters);
/// EPUB 3.3, 4.3: the first 1040 bytes mixed with the SHA-1 of the book's identifier.
std::string obscured(std::string font, std::string_view identifier);

} // namespace makeready::epub
