// A checked map of a book comes in, a typed Book with its defaults goes out.
#pragma once

#include "plan.hpp"
#include "yaml.hpp"

namespace makeready::plan {

/// A book from its checked map. `id` and `folder` stand elsewhere in a library than in a book.
Book read_book(const Value& map, Text id, Text folder);

} // namespace makeready::plan
