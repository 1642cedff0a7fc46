// Bytes in the encoding that a file declares come in, UTF-8 without a byte order mark goes out.
// Nothing is guessed from the words: the mark or the XML declaration decides.
#pragma once

#include "report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace makeready::xml {

/// The document in UTF-8, or nothing when its encoding is unknown or does not fit its bytes
/// (then the report says so).
std::optional<std::string> to_utf8(std::string_view bytes, const Position& file, Report& report);

} // namespace makeready::xml
