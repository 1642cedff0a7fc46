// The world failed: an unreadable file, a full disk, a library that refuses. Thrown anywhere,
// caught once in main.cpp (and at the edge of one book's work). Never used for a book's mistakes.
#pragma once

#include "position.hpp"

#include <stdexcept>

namespace makeready {
inline namespace base {

/// Carries the place and the code of what failed; what() is "place: error CODE: message".
class Error : public std::runtime_error {
public:
    Error(const Position& at, std::string_view code, std::string message);

    const Position& at() const { return at_; }

    const std::string& code() const { return code_; }

    const std::string& message() const { return message_; }

private:
    Position at_;
    std::string code_;
    std::string message_;
};

} // namespace base
} // namespace makeready
