// Bytes of an HTML document to UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace makeready::reader {

/// The text as UTF-8, after HTML, 13.2.3.2: a byte order mark, else the <meta> among the first 1024
/// bytes, else UTF-8 if the bytes are that, else windows-1252. What the encoding does not know
/// becomes U+FFFD.
std::string html_to_utf8(std::string_view bytes);

} // namespace makeready::reader
