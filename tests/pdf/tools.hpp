// What independent programs say of a PDF.
#pragma once

#include <string>
#include <string_view>

namespace tools {

/// Whether a program is here. Where CI=true it must be: then its absence is a failure, not a skip.
bool has(const std::string& program);

/// The output of a shell command in which {} stands for a file with these bytes.
std::string said(const std::string& command, std::string_view pdf);

} // namespace tools
