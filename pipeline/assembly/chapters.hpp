// The sections of a book that hold articles.
#pragma once

#include "draft.hpp"

namespace makeready::assembly {

/// Places all parts and chapters as the book's body.
void place_parts(Draft& draft);
/// Places an article that front or back matter names; its name says what it is (foreword,
/// glossary).
void place_matter(Draft& draft, const plan::Matter& matter,
                  std::vector<manuscript::Section>& where);

} // namespace makeready::assembly
