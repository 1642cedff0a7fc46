// A sound EPUB of every kind of file, and changes that break it, one at a time.
#pragma once

#include "archive.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace makeready {

/// One mistake: in a file, one text in place of another. `to` of "\x01" removes the file; `from` of
/// "" makes `to` all of the file.
struct Mutation {
    const char* name;
    std::string_view file, from, to;
};

std::vector<archive::Entry> good_epub();
std::vector<archive::Entry> broken(const Mutation& mutation);
std::span<const Mutation> mutations();

} // namespace makeready
