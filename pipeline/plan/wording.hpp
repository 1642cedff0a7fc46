// How messages quote what a person wrote. Any text comes in; one short, printable line goes out.
// Nothing here knows the schema.
#pragma once

#include <string>
#include <string_view>

namespace makeready::plan {

/// The text in double quotes, on one line and not longer than a line.
std::string in_quotes(std::string_view text);
/// The text as it may stand inside a YAML [list]: in quotes where it must.
std::string as_yaml(std::string_view text);
/// "a book", "an article".
std::string with_article(std::string_view noun);

} // namespace makeready::plan
