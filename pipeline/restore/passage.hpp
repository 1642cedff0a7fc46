// A piece of repaired text that still knows where each part of it stood in the source.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::restore {

/// A line and column of the source, from 1.
struct Place {
    std::int32_t line = 0;
    std::int32_t column = 0;
    auto operator<=>(const Place&) const = default;
};

/// Text with places. Invariant: anchors ascend by offset, and the first is at offset 0.
class Passage {
public:
    Passage() = default;
    Passage(std::string text, Place begin);

    const std::string& text() const { return text_; }

    std::size_t size() const { return text_.size(); }

    bool empty() const { return text_.empty(); }

    /// Where the byte at `offset` was written.
    Place place(std::size_t offset = 0) const;
    /// The offsets at which another line of the source begins, the first line left out.
    std::vector<std::size_t> line_starts() const;
    /// The bytes from `begin` up to `end`, without white space at either end.
    Passage slice(std::size_t begin, std::size_t end = std::string::npos) const;
    /// This passage, then `between`, then another.
    void append(std::string_view between, const Passage& next);
    /// Appends repaired text that came from `place`.
    void append(std::string_view text, Place place);

private:
    struct Anchor {
        std::size_t offset;
        Place place;
    };

    std::string text_;
    std::vector<Anchor> anchors_;
};

} // namespace makeready::restore
