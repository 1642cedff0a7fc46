// What reading an article came to, for people and for programs: the reports of `makeready read`.
#pragma once

#include "language.hpp"
#include "reader.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace makeready::command {

/// An article that was read, and what there is to tell of it.
struct Review {
    std::filesystem::path file;
    reader::Source source;
    std::optional<language::ReadingLevel> level; ///< English only.
};

/// {"version": 1, "articles": [...]}: README tells the keys.
std::string review_as_json(std::span<const Review> reviews);

/// One page that needs nothing else, neither script nor net: each article's source and what was
/// made of it side by side, decisions coloured by how sure they are.
std::string review_as_page(std::span<const Review> reviews);

} // namespace makeready::command
