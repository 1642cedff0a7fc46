// var(): a value's text and the custom properties come in, the text with everything put in goes out
// (CSS Variables 1). A reference to itself, however long the way around, makes a value invalid.
#pragma once

#include "atom.hpp"
#include "tokens.hpp"

#include <map>
#include <optional>

namespace makeready::style {

using CustomProperties = std::map<Atom, std::string>;

/// Whether var() occurs anywhere among the tokens.
bool has_variables(Tokens tokens);
/// The text with each var() replaced; nothing if one has no value and no fallback.
std::optional<std::string> substituted(std::string_view text, const CustomProperties& values);
/// Replaces var() in the custom properties themselves; those that can't be are taken out.
CustomProperties resolved(CustomProperties declared);

} // namespace makeready::style
