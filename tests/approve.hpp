// Approvals: a larger result is compared with a text that a person has read and approved.
#pragma once

#include <string>
#include <string_view>

namespace makeready {

/// Compares `received` with `<tests of this room>/<name>.approved`. On a mismatch the test fails
/// with the first differing line, and `<name>.received` is left beside it; approving is replacing
/// by hand.
void approve(std::string_view name, const std::string& received);

} // namespace makeready
