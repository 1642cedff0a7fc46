// Word files (.docx) to articles.
#pragma once

#include "reader.hpp"

namespace makeready::reader {

/// ECMA-376 and ISO/IEC 29500, transitional and strict. Tracked changes are accepted, comments left
/// out, generated contents set aside; each is told.
Source read_word(std::string_view bytes, const Position& file, Report& report);

} // namespace makeready::reader
