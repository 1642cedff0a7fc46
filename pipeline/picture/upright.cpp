#include "formats.hpp"

namespace makeready::picture {

namespace {

/// Where the pixel at column x, row y of the upright picture is stored (Exif 2.32, 4.6.4 A,
/// Orientation: which side of the scene row 0 and column 0 show).
std::size_t stored_at(int orientation, int x, int y, int stored_width, int stored_height) {
    const int last_x = stored_width - 1, last_y = stored_height - 1;
    int column = x, row = y;
    switch (orientation) {
    case 2:
        column = last_x - x;
        break;
    case 3:
        column = last_x - x, row = last_y - y;
        break;
    case 4:
        row = last_y - y;
        break;
    case 5:
        column = y, row = x;
        break;
    case 6:
        column = y, row = last_y - x;
        break;
    case 7:
        column = last_x - y, row = last_y - x;
        break;
    case 8:
        column = last_x - y, row = x;
        break;
    default:
        break;
    }
    return static_cast<std::size_t>(row) * static_cast<std::size_t>(stored_width) +
           static_cast<std::size_t>(column);
}

std::string turned(const std::string& stored, const Pixels& from, int orientation, int components) {
    if (stored.empty()) return {};
    const bool lying = orientation >= 5;
    const int width = lying ? from.height : from.width, height = lying ? from.width : from.height;
    const auto step = static_cast<std::size_t>(components);
    std::string out(stored.size(), '\0');
    std::size_t to = 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x, to += step)
            std::copy_n(&stored[stored_at(orientation, x, y, from.width, from.height) * step], step,
                        &out[to]);
    return out;
}

} // namespace

Pixels upright(Pixels pixels, int orientation) {
    if (orientation == 1) return pixels;
    pixels.samples = turned(pixels.samples, pixels, orientation, pixels.components);
    pixels.alpha = turned(pixels.alpha, pixels, orientation, 1);
    if (orientation >= 5) std::swap(pixels.width, pixels.height);
    return pixels;
}

} // namespace makeready::picture
