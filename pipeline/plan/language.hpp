// Language tags (BCP 47). A tag comes in, what is wrong with its form goes out. No registry is
// asked.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace makeready::plan {

/// What is wrong with a language tag (RFC 5646, 2.1), with the tag that was probably meant.
std::optional<std::string> language_fault(std::string_view tag);

} // namespace makeready::plan
