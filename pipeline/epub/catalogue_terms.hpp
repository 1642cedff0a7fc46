// The same thing under two names: words of EPUB packages come in, words of catalogues go out. What
// a catalogue has no word for gives "".
#pragma once

#include <string>
#include <string_view>

namespace makeready::epub {

/// A book's identifier as an address (RFC 3986): ISBNs and UUIDs get their `urn:`, what is no
/// address one that is made of it.
std::string identifier_uri(std::string_view identifier);

/// The word of the Readium manifest for a MARC relator code: "author" of "aut", or "contributor".
std::string_view contributor_word(std::string_view marc_role);

/// The address of a subject scheme that EPUB names by a word, or the address it is already.
std::string scheme_uri(std::string_view authority);

/// "https://www.w3.org/TR/epub-a11y-11#wcag-2.2-aa" of "EPUB Accessibility 1.1 - WCAG 2.2 Level
/// AA"; an address stays as it is.
std::string conformance_uri(std::string_view conforms_to);

/// A value of schema:accessibilityFeature or accessibilityHazard as the Readium manifest lists it.
std::string_view feature_word(std::string_view feature);
std::string_view hazard_word(std::string_view hazard);

} // namespace makeready::epub
