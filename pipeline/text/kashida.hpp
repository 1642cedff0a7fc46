// Where Arabic words may be lengthened. A word comes in, its best place for a tatweel goes out. No
// glyph is looked at.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace makeready::text {

struct KashidaPlace {
    std::size_t at = 0;     ///< Byte offset in the word, behind a letter and its marks.
    std::size_t letter = 0; ///< Where that letter begins.
    int priority = 0;       ///< 1 is best.
};

/// Nothing for a word in which no two letters join, or of two letters alone.
std::optional<KashidaPlace> kashida_place(std::string_view word);

} // namespace makeready::text
