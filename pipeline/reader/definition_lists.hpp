// Terms and what they mean, as office documents write them: paragraph by paragraph, told by style.
// Private to the readers.
#pragma once

#include "manuscript.hpp"
#include "word_styles.hpp"

namespace makeready::reader {

/// Where the words of a term or of a definition go: into the list that ends `into`, or a new one.
/// Code that stands between two paragraphs of one definition becomes part of it.
manuscript::Node& place_in_definition_list(manuscript::Tree& tree, manuscript::Node& into,
                                           StyleKind kind, const Position& at);

/// An item's own words become a paragraph when a second one joins them.
void make_paragraph_of(manuscript::Tree& tree, manuscript::Node& item);

} // namespace makeready::reader
