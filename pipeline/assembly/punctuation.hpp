// The marks of print for words that come from YAML, where people type what their keyboard has.
// Readers do the same for articles.
#pragma once

#include "manuscript.hpp"
#include "plan.hpp"

#include <string>
#include <string_view>

namespace makeready::assembly {

/// Straight quotes and apostrophes as the language prints them; addresses stay as they are.
std::string with_curly_quotes(std::string_view text, std::string_view language);
/// The same for all that an article's head or a plan prints.
manuscript::ArticleHead with_curly_quotes(manuscript::ArticleHead head, std::string_view language);
plan::Book with_curly_quotes(plan::Book book);

} // namespace makeready::assembly
