// Reading and writing files. Paths and bytes come in and go out; what is written appears whole or
// not at all. No file outside the folders that a Reach names is ever opened on a book's behalf.
#pragma once

#include "position.hpp"

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace makeready {
inline namespace base {

/// The folders a book may read from: its project and those that its plan names.
/// Invariant: every folder is absolute and free of links.
class Reach {
public:
    Reach() = default;
    explicit Reach(const std::vector<std::filesystem::path>& folders);

    /// Whether a path, with links resolved, lies in one of the folders.
    bool contains(const std::filesystem::path& path) const;

    const std::vector<std::filesystem::path>& folders() const { return folders_; }

    bool operator==(const Reach&) const = default;

private:
    std::vector<std::filesystem::path> folders_;
};

/// No source file may be larger, so that no input can fill the memory.
constexpr std::uintmax_t largest_source = 256u << 20;

/// A file's bytes. Throws Error MR901 (not there), MR902 (unreadable, a folder), MR903 (too large).
std::string read_bytes(const std::filesystem::path& path, std::uintmax_t limit = largest_source);
/// The same for a file that a book names: Error MR904 at `at` when it lies outside `reach`.
std::string read_within(const Reach& reach, const std::filesystem::path& path, const Position& at,
                        std::uintmax_t limit = largest_source);
/// Writes to a temporary name beside `path` and renames. Makes missing folders. Throws Error MR905.
void write_atomically(const std::filesystem::path& path, std::string_view bytes);

/// A file to write, and what is to be in it.
struct Written {
    std::filesystem::path path;
    std::string_view bytes;
};

/// The files of one book: all of them stand complete under temporary names before the first gets
/// its own, so that an unwritable one leaves every old one as it was. Throws Error MR905.
void write_together(std::span<const Written> files);

/// The path as the user would type it: relative to the working folder when it lies below it.
std::string shown(const std::filesystem::path& path);

} // namespace base
} // namespace makeready
