// The bytes of a font as a book brings them come in, those of an OpenType font go out. What is in
// the font is not asked here.
#pragma once

#include <memory>
#include <string>

namespace makeready::text {

/// Why a font's bytes are of no use; `why` ends a sentence that begins with its name.
struct FontTrouble {
    std::string why;
};

/// A font's bytes, unpacked if they are WOFF or WOFF2. Throws FontTrouble.
std::shared_ptr<const std::string> font_program(std::shared_ptr<const std::string> bytes);

} // namespace makeready::text
