// A restored article as lines, for tests to compare.
#pragma once

#include "restore.hpp"

#include <string>

namespace makeready {

/// "# " is the title, "## " a heading, "by " a byline, "- " and "1 " items (/ ends a label), "= "
/// what was set aside.
std::string shown(const restore::Restored& restored);

} // namespace makeready
