#include "length.hpp"

#include "strings.hpp"

namespace makeready::base {

std::string text_of(Length length) {
    return text_of(length.points(), 3);
}

} // namespace makeready::base
