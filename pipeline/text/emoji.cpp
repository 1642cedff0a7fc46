#include "emoji.hpp"

#include "strings.hpp"

#include <unicode/uchar.h>

namespace makeready::text {
namespace {

constexpr char32_t joiner = 0x200D, text_form = 0xFE0E, picture_form = 0xFE0F, keycap = 0x20E3;

bool has(char32_t c, UProperty property) {
    return u_hasBinaryProperty(static_cast<UChar32>(c), property);
}

bool is_tag(char32_t c) {
    return c >= 0xE0020 && c <= 0xE007F;
}

/// Takes a sequence apart, character by character (UTS 51, 1.4.9).
class SequenceReader {
public:
    SequenceReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

    EmojiSequence read(style::EmojiForm form) {
        const std::size_t begin = at_;
        const char32_t first = take();
        if (!has(first, UCHAR_EMOJI)) return {begin, false};
        if (has(first, UCHAR_REGIONAL_INDICATOR)) {
            if (!has(peek(), UCHAR_REGIONAL_INDICATOR)) return {begin, false};
            take();
            return {at_, true};
        }
        read_rest();
        // Digits and signs that are emoji only with a keycap are none without it.
        const bool is_plain_sign = first < 0x80 && !boxed_;
        if (is_plain_sign) return {begin, false};
        return {at_, is_picture(first, form)};
    }

private:
    bool is_picture(char32_t first, style::EmojiForm form) const {
        if (asks_text_) return false;
        if (asks_picture_ || joined_) return true;
        if (form == style::EmojiForm::text) return false;
        return form == style::EmojiForm::emoji || has(first, UCHAR_EMOJI_PRESENTATION);
    }

    void read_rest() {
        for (;;) {
            const char32_t next = peek();
            if (next == text_form || next == picture_form) {
                asks_text_ = next == text_form;
                asks_picture_ = next == picture_form;
            } else if (has(next, UCHAR_EMOJI_MODIFIER) || is_tag(next)) {
                joined_ = true;
            } else if (next == keycap) {
                boxed_ = joined_ = true;
            } else if (next == joiner) {
                std::size_t after = at_;
                next_code_point(text_, after);
                if (after >= text_.size() || !has(code_point(after), UCHAR_EMOJI)) return;
                take();
                joined_ = true;
            } else {
                return;
            }
            take();
        }
    }

    char32_t code_point(std::size_t at) const { return next_code_point(text_, at); }

    char32_t peek() const { return at_ < text_.size() ? code_point(at_) : 0; }

    char32_t take() { return next_code_point(text_, at_); }

    std::string_view text_;
    std::size_t at_;
    bool asks_text_ = false, asks_picture_ = false, joined_ = false, boxed_ = false;
};

} // namespace

EmojiSequence emoji_at(std::string_view text, std::size_t at, style::EmojiForm form) {
    return SequenceReader(text, at).read(form);
}

// The oldest of them are U+00A9 and U+00AE; a keycap is U+20E3 (UTF-8: E2 83 A3).
bool may_hold_emoji(std::string_view text) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte >= 0xF0 || byte == 0xE2 || byte == 0xE3) return true;
        if (byte == 0xC2 && at + 1 < text.size() &&
            (text[at + 1] == '\xA9' || text[at + 1] == '\xAE'))
            return true;
    }
    return false;
}

} // namespace makeready::text
