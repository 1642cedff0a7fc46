// The commonest words of a language tell it from others at a glance.
#pragma once

#include "manuscript.hpp"

#include <string_view>

namespace makeready::language {

/// Whether so many words below a node are the commonest of `language` that no more than a few can
/// be of another one. False where this can't be told so: not for every language are there words
/// that none of its neighbours has.
bool surely_reads_as(const manuscript::Node& node, std::string_view language);

} // namespace makeready::language
