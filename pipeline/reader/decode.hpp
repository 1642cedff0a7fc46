// Bytes of a text file to UTF-8.
#pragma once

#include "report.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace makeready::reader {

/// The text as UTF-8: by its byte order mark, else if it is valid UTF-8, else windows-1252. Errors:
/// MR402 for bytes that are no text, MR403 for no text at all.
std::optional<std::string> decode(std::string_view bytes, const Position& file, Report& report);

} // namespace makeready::reader
