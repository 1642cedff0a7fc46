// The picture on a cover that nobody gave. A number comes in, chosen by the book's name, and flat
// shapes in a few colours go out; the same number gives the same picture.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace makeready::epub {

/// Colours that go together. `ink` on `paper` has a contrast of 9 or more.
struct Palette {
    std::string_view paper, ink, accent;
    std::array<std::string_view, 4> shapes;
};

const Palette& palette_of(std::uint64_t seed);

/// SVG elements that fill width x height from the origin.
std::string cover_art(std::uint64_t seed, int width, int height);

} // namespace makeready::epub
