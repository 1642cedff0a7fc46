// Whether an article is as easy to read as the handout that is made of it must be.
#pragma once

#include "manuscript.hpp"
#include "plan.hpp"

namespace makeready::command {

/// Error MR305 if the article's reading grade is above the handout's, with its hardest sentence and
/// the words that make it so. `language` is the book's. Of languages that have no formula nothing
/// is said.
void judge_reading(const manuscript::Article& article, const plan::ArticleEntry& entry,
                   const plan::Output& handout, std::string_view language, Report& report);

} // namespace makeready::command
