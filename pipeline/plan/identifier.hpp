// Identifiers of books. A text comes in; what is wrong with it, or its plain form, goes out.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace makeready::plan {

/// What is wrong with a book's identifier: an ISBN's check digit, a missing "urn:isbn:".
std::optional<std::string> identifier_fault(std::string_view text);

/// An ISBN's urn without the hyphens, as EPUB wants it; any other identifier as it is.
std::string plain_identifier(std::string_view text);

} // namespace makeready::plan
