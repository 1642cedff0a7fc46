// Offsets into a text come in, lines and columns go out. Asked in rising order, as a parser does,
// all of them together cost one walk over the text.
#pragma once

#include "position.hpp"

#include <string_view>

namespace makeready::xml {

/// Invariant: `line_` and `column_` are those of the byte at `offset_`.
class Places {
public:
    explicit Places(std::string_view text) : text_(text) {}

    /// The position in `file` of a byte; columns count characters, not bytes.
    Position at(std::size_t offset, const Position& file) {
        if (offset < offset_) *this = Places(text_);
        for (const std::size_t end = std::min(offset, text_.size()); offset_ < end; ++offset_)
            step(text_[offset_]);
        return file.at_line(line_, column_);
    }

private:
    void step(char byte) {
        const bool continues = (static_cast<unsigned char>(byte) & 0xC0) == 0x80;
        column_ = byte == '\n' ? 1 : column_ + (continues ? 0 : 1);
        line_ += byte == '\n' ? 1 : 0;
    }

    std::string_view text_;
    std::size_t offset_ = 0;
    std::int32_t line_ = 1;
    std::int32_t column_ = 1;
};

} // namespace makeready::xml
