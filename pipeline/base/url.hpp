// Addresses as documents and style sheets write them. Text in, text out; nothing is opened.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace makeready {
inline namespace base {

/// The bytes inside a `data:` address, base64 or percent-encoded (RFC 2397); nothing if it is none.
std::optional<std::string> bytes_of_data_url(std::string_view url);
/// The path that an address names: without query, fragment and `file://`, escapes undone. Nothing
/// for addresses of other schemes ("https:").
std::optional<std::string> path_of_url(std::string_view url);
/// The path of `url` as written in the file `from`: relative ones begin at its folder.
std::string beside(std::string_view from, std::string_view url);

} // namespace base
} // namespace makeready
