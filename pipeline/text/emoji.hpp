// Signs that may be pictures. A place in a text comes in; out go where its sequence ends and
// whether a picture is wanted (UTS 51). No face is looked at.
#pragma once

#include "style.hpp"

#include <cstdint>
#include <string_view>

namespace makeready::text {

/// An emoji sequence: a flag, a family, a hand with its colour of skin, a keycap.
struct EmojiSequence {
    std::size_t end = 0;     ///< Byte offset behind it; where it began: there is none.
    bool is_picture = false; ///< By its own characters, or as the style asks.
};

EmojiSequence emoji_at(std::string_view text, std::size_t at, style::EmojiForm form);

/// A quick look: whether a text may hold any.
bool may_hold_emoji(std::string_view text);

} // namespace makeready::text
