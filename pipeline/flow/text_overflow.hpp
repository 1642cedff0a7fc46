// What stands for text that a box cuts (CSS Overflow 4, 4).
#pragma once

#include "flow.hpp"

namespace makeready::flow {

/// A line that reaches over the end of a box that cuts and asks for a mark: characters at its end
/// give way to the mark, all but the first. Other lines stay as they are.
text::Line with_overflow_mark(text::Line line, const boxes::Box& block, Length width, Shop& shop);

} // namespace makeready::flow
