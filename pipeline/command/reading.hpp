// One article, read as build and read both do it: with the answers beside it, what its site's
// articles share, its header, and its language.
#pragma once

#include "file.hpp"
#include "reader.hpp"
#include "report.hpp"

#include <filesystem>
#include <memory>
#include <span>
#include <string_view>

namespace makeready::command {

/// What is known of an article before it is read.
struct Reading {
    const Reach& reach;
    std::string_view language;                        ///< The book's, "" for none.
    std::shared_ptr<const restore::SiteLines> site{}; ///< nullptr: the article stands alone.
};

/// Reads an article, and the files beside it: NAME.yaml, its header, and NAME.answers, a person's
/// answers to what restoring decided. A declared language wins; else the article's is told by its
/// words where it is not the book's. Blocks surely in other languages are marked.
reader::Source read_article(std::string_view bytes, const std::filesystem::path& file,
                            const Reading& reading, Report& report);

/// What the text files among these share; nullptr where there are too few to tell.
std::shared_ptr<const restore::SiteLines> site_of(std::span<const std::filesystem::path> files,
                                                  const Reach& reach);

} // namespace makeready::command
