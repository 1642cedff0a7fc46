// Any of the types that pass between rooms comes in, a text that a person can read goes out: for
// approvals, for reviewers, for finding out why a page looks as it does. It changes nothing.
#pragma once

#include <string>
#include <vector>

namespace makeready::manuscript {
struct Node;
}

namespace makeready::boxes {
struct BoxTree;
}

namespace makeready::flow {
struct Galley;
}

namespace makeready::text {
struct Line;
struct InlineText;
struct LineAccount;
} // namespace makeready::text

namespace makeready::pages {
struct Pagination;
}

namespace makeready::paint {
struct DisplayList;
}

namespace makeready::proof {

/// The document tree, indented, an element a line.
std::string of(const manuscript::Node& node);
/// The box tree, indented: kind, element, text.
std::string of(const boxes::BoxTree& tree);
/// A galley's items, one a line: what it is, its depth, the class of the break it allows.
std::string of(const flow::Galley& galley);
/// Set lines: text, adjustment ratio, demerits, how each ends.
std::string of(const std::vector<text::Line>& lines, const text::InlineText& source);
/// Why each line ends where it does: how full it is, what it cost, and the best ends refused, with
/// what they would have cost more.
std::string of(const std::vector<text::LineAccount>& lines);
/// Pages as a reader sees them: sort, folio, margin content, each line with its depth, notes, and
/// what it cost to end the page there.
std::string of(const pages::Pagination& pagination);
/// What is drawn, one step a line, in paint order.
std::string of(const paint::DisplayList& list);

} // namespace makeready::proof
