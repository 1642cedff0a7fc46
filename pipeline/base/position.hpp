// Where something was written: file, line, column. Every node, rule and plan entry has one.
// A Position never reads the file it names.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

namespace makeready {
inline namespace base {

/// A place in a source file. Line and column count from 1; 0 means "not known".
struct Position {
    std::shared_ptr<const std::string>
        file; ///< As the user would type it; empty for generated text.
    std::int32_t line = 0;
    std::int32_t column = 0;

    /// The same file, another line.
    Position at_line(std::int32_t l, std::int32_t c = 0) const { return {file, l, c}; }

    friend bool operator==(const Position& a, const Position& b) {
        const bool same_file = a.file == b.file || (a.file && b.file && *a.file == *b.file);
        return same_file && a.line == b.line && a.column == b.column;
    }
};

/// The beginning of a file, before any line is known.
inline Position start_of(std::string file) {
    return {std::make_shared<const std::string>(std::move(file)), 0, 0};
}

/// "file:line:column", leaving out what is not known; "" for a Position of nothing.
std::string text_of(const Position& position);

} // namespace base
} // namespace makeready
