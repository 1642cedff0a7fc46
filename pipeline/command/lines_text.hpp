// Why the lines of a document end where they do, for those who wonder about one of them.
#pragma once

#include <string>

namespace makeready::pages {
struct Pagination;
}

namespace makeready::command {

/// For each paragraph, in the order of the pages: where it is written, the page it begins on, and
/// the account of its lines.
std::string lines_text(const pages::Pagination& pagination);

} // namespace makeready::command
