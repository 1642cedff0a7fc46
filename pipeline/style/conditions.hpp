// Conditions of @media and @supports come in as tokens; whether they hold for print goes out
// (Media Queries 4, CSS Conditional 3).
#pragma once

#include "length.hpp"
#include "selector.hpp"

namespace makeready::style {

/// The page that media queries are answered for until a sheet sets its own: A5, upright.
Length page_width_unless_told();
Length page_height_unless_told();

/// Whether a list of media queries holds for print. An empty list does.
bool media_matches(Tokens queries);
/// Whether what is asked of @supports is understood here.
bool supports(Tokens condition, const Namespaces& namespaces);

} // namespace makeready::style
