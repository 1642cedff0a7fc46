// What there is on a line besides white space and what is out of the flow.
#pragma once

#include "flow.hpp"

namespace makeready::flow {

/// Whether a line shows nothing, so that it is no line (CSS 2.1, 9.4.2).
bool is_blank(const text::Line& line, const text::InlineText& text, const InlineOwners& owners,
              const boxes::Box& block);

/// Whether something in the flow is read on the line before a piece of it.
bool has_content_before(const text::Piece& piece, const text::Line& line,
                        const InlineOwners& owners);

} // namespace makeready::flow
