// Sizes of pages as a person writes them; the public part is plan.hpp's paper_size.
#pragma once

#include <string>
#include <string_view>

namespace makeready::plan {

/// One spelling of a size: "6x9in" for "6 in × 9 in", "a5" for "A5".
std::string plain_size(std::string_view written);

} // namespace makeready::plan
