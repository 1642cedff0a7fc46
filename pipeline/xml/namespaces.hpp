// The name spaces this program knows by name. A vocabulary or a prefix goes in, its URI comes out,
// or the other way round.
#pragma once

#include "manuscript.hpp"

#include <optional>
#include <string_view>

namespace makeready::xml {

/// The URI of a vocabulary; "" for `other`.
std::string_view uri_of(manuscript::Vocabulary vocabulary);
std::optional<manuscript::Vocabulary> vocabulary_of(std::string_view uri);
/// The usual prefix of a name space of attributes ("epub"), or "".
std::string_view usual_prefix(std::string_view uri);
/// The name space that an undeclared but well-known prefix means, or "".
std::string_view usual_uri(std::string_view prefix);

} // namespace makeready::xml
