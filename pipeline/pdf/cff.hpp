// The one thing PDF must know of a CFF font program: how it numbers its glyphs.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace makeready::pdf {

/// The CID of each glyph of a CID-keyed CFF (Adobe Technical Note 5176, 13 and 18), which PDF
/// addresses by CID; empty for a name-keyed one, which PDF addresses by glyph.
std::vector<std::uint32_t> cids_of(std::string_view cff);

} // namespace makeready::pdf
