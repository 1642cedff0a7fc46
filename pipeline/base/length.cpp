#include "length.hpp"

#include "text.hpp"

namespace makeready::base {

std::string text_of(Length length) { return text_of(length.points(), 3); }

} // namespace makeready::base
