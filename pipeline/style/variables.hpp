// var() and attr(): a value's text, the custom properties and an element's attributes come in, the
// text with everything put in goes out (CSS Variables 1; CSS Values 5, 7.7). A reference to itself,
// however long the way around, makes a value invalid.
#pragma once

#include "atom.hpp"
#include "tokens.hpp"

#include <functional>
#include <map>
#include <optional>

namespace makeready::style {

using CustomProperties = std::map<Atom, std::string>;

/// Gives an attribute's value.
using Attributes = std::function<std::optional<std::string>(const std::string& name)>;

/// Whether var() occurs anywhere among the tokens.
bool has_variables(Tokens tokens);
/// Whether attr() does.
bool has_attributes(Tokens tokens);
/// The text with each var() and attr() replaced; nothing if one has no value and no fallback.
/// Without `attributes`, attr() stays.
std::optional<std::string> substituted(std::string_view text, const CustomProperties& values,
                                       const Attributes& attributes = {});
/// Replaces var() in the custom properties themselves; those that can't be are taken out.
CustomProperties resolved(CustomProperties declared);

} // namespace makeready::style
