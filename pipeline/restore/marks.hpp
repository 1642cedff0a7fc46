// The signs that begin the items of a list: bullets and numbers.
#pragma once

#include <optional>
#include <string_view>

namespace makeready::restore {

struct Mark {
    std::size_t length = 0; ///< Bytes, the space behind it included.
    bool is_number = false;
    int number = 0;
};

/// The bullet or number that a line begins with, if text follows it.
std::optional<Mark> mark_of(std::string_view text);

} // namespace makeready::restore
