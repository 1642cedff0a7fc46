// The named colours of CSS Color 4, 6.1.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace makeready::style {

/// 0xRRGGBB of a name in lower case.
std::optional<std::uint32_t> colour_number(std::string_view name);

} // namespace makeready::style
