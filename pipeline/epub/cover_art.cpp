#include "cover_art.hpp"

#include "strings.hpp"

#include <cmath>

namespace makeready::epub {
namespace {

// Chosen by eye: one dark, one light, one warm, one cool in each, and a paper that suits them.
constexpr Palette palettes[] = {
    {"#f6f1e6", "#14304a", "#b4502f", {"#14304a", "#e9b44c", "#d9d2c0", "#b4502f"}},
    {"#f3f4ee", "#17362f", "#a2522b", {"#1f4e43", "#8fb59c", "#f0dfb4", "#d9793d"}},
    {"#f7f2ee", "#3a1f35", "#9a3d52", {"#4d2745", "#d8798a", "#f3d9c6", "#7a8fb0"}},
    {"#f2f4f5", "#1c2a3a", "#2d6f8e", {"#22405e", "#6fa9bf", "#f2e3c2", "#d66a4a"}},
    {"#f7f4ea", "#2b2b26", "#7c6a1e", {"#45503b", "#c9b458", "#e8e2cd", "#8d5a3c"}},
    {"#f5f2f0", "#2a2140", "#6b4aa0", {"#3b2f63", "#a99bd1", "#f4d8b8", "#e0885a"}},
};

/// Numbers that look thrown and are always the same (splitmix64, Steele and others 2014).
class Dice {
public:
    explicit Dice(std::uint64_t seed) : state_(seed) {}

    std::size_t below(std::size_t limit) {
        state_ += 0x9E3779B97F4A7C15;
        std::uint64_t z = state_;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return static_cast<std::size_t>((z ^ (z >> 31)) % limit);
    }

    double between(double low, double high) {
        return low + (high - low) * static_cast<double>(below(10'001)) / 10'000;
    }

private:
    std::uint64_t state_;
};

std::string number(double value) {
    return text_of(value, 1);
}

std::string rectangle(double x, double y, double width, double height, std::string_view fill) {
    return concat("<rect x=\"", number(x), "\" y=\"", number(y), "\" width=\"", number(width),
                  "\" height=\"", number(height), "\" fill=\"", fill, "\"/>\n");
}

std::string circle(double x, double y, double radius, std::string_view fill) {
    return concat("<circle cx=\"", number(x), "\" cy=\"", number(y), "\" r=\"", number(radius),
                  "\" fill=\"", fill, "\"/>\n");
}

/// What a tile shows; its corner, size and colours are given.
struct Tile {
    double x, y, size;
    std::string_view ground, shape;
};

// A quarter of a disc round one of the tile's corners.
std::string quarter(const Tile& tile, std::size_t corner, double radius, std::string_view fill) {
    const double right = corner == 1 || corner == 2 ? 1 : 0, low = corner >= 2 ? 1 : 0;
    const double x = tile.x + right * tile.size, y = tile.y + low * tile.size;
    const double across = right > 0 ? -radius : radius, down = low > 0 ? -radius : radius;
    const int turn = (right > 0) == (low > 0) ? 1 : 0;
    return concat("<path d=\"M", number(x), ' ', number(y), "h", number(across), "A",
                  number(radius), ' ', number(radius), " 0 0 ", turn, ' ', number(x), ' ',
                  number(y + down), "z\" fill=\"", fill, "\"/>\n");
}

std::string leaf(const Tile& tile, bool rising) {
    const double left = tile.x, right = tile.x + tile.size;
    const double from = rising ? tile.y + tile.size : tile.y;
    const double to = rising ? tile.y : tile.y + tile.size;
    const std::string arc = concat("A", number(tile.size), ' ', number(tile.size), " 0 0 1 ");
    return concat("<path d=\"M", number(left), ' ', number(from), arc, number(right), ' ',
                  number(to), arc, number(left), ' ', number(from), "z\" fill=\"", tile.shape,
                  "\"/>\n");
}

std::string drawn(const Tile& tile, std::size_t kind, Dice& dice) {
    std::string out = rectangle(tile.x, tile.y, tile.size + 0.5, tile.size + 0.5, tile.ground);
    switch (kind) {
    case 0:
    case 1:
        return out + quarter(tile, dice.below(4), tile.size, tile.shape);
    case 2: {
        const std::size_t corner = dice.below(4);
        for (const double share : {1.0, 0.75, 0.5, 0.25})
            out += quarter(tile, corner, tile.size * share,
                           share == 1.0 || share == 0.5 ? tile.shape : tile.ground);
        return out;
    }
    case 3:
        return out + leaf(tile, dice.below(2) == 0);
    case 4:
        return out +
               circle(tile.x + tile.size / 2, tile.y + tile.size / 2, tile.size * 0.36, tile.shape);
    default:
        return out;
    }
}

// Tiles of quarter discs, leaves and dots.
std::string mosaic(const Palette& palette, Dice dice, int width, int height) {
    const double size = width / 5.0;
    std::string out;
    for (double y = height - size; y > -size; y -= size)
        for (double x = 0; x < width - 1; x += size) {
            const std::size_t ground = dice.below(4);
            const std::size_t shape = (ground + 1 + dice.below(3)) % 4;
            out += drawn({x, y, size, palette.shapes[ground], palette.shapes[shape]}, dice.below(6),
                         dice);
        }
    return out;
}

std::string hill(double y, double swell, double shift, int width, int height, std::string_view fill,
                 double opacity) {
    const double step = width / 4.0;
    std::string path = concat("M0 ", number(y + swell * std::sin(shift)));
    for (int n = 1; n <= 4; ++n) {
        const double x = step * n, before = shift + (n - 1) * 1.3, at = shift + n * 1.3;
        // A cubic with the slopes of the sine at both ends.
        path += concat("C", number(x - step * 2 / 3), ' ',
                       number(y + swell * (std::sin(before) + std::cos(before) * 1.3 / 3)), ' ',
                       number(x - step / 3), ' ',
                       number(y + swell * (std::sin(at) - std::cos(at) * 1.3 / 3)), ' ', number(x),
                       ' ', number(y + swell * std::sin(at)));
    }
    return concat("<path d=\"", path, "V", height, "H0z\" fill=\"", fill, "\" fill-opacity=\"",
                  text_of(opacity, 2), "\"/>\n");
}

// A sun over rows of hills, each darker than the one behind it.
std::string landscape(const Palette& palette, Dice dice, int width, int height) {
    std::string out = rectangle(0, 0, width, height, palette.shapes[2]);
    const double radius = dice.between(0.13, 0.2) * width;
    out += circle(dice.between(0.25, 0.75) * width, height * 0.36, radius, palette.shapes[3]);
    const double swell = height * 0.045;
    for (int n = 0; n < 5; ++n) {
        const double y = height * (0.42 + 0.125 * n);
        const std::string_view fill = n == 0 ? palette.shapes[1] : palette.shapes[0];
        out += hill(y, swell * dice.between(0.7, 1.4), dice.between(0, 6), width, height, fill,
                    n == 0 ? 1 : 0.3 + 0.17 * n);
    }
    return out;
}

// Rings that spread from a point at the edge.
std::string ripples(const Palette& palette, Dice dice, int width, int height) {
    const double x = dice.between(0.15, 0.85) * width, y = height * dice.between(0.75, 1.0);
    std::string out = rectangle(0, 0, width, height, palette.shapes[0]);
    constexpr std::array<std::size_t, 8> order = {0, 1, 0, 2, 0, 3, 0, 1};
    const double step = height / 7.0;
    for (int n = 11; n > 0; --n)
        out += circle(x, y, step * n * 0.92,
                      palette.shapes[order[static_cast<std::size_t>(n) % order.size()]]);
    return out + circle(x, y, step * 0.5, palette.paper);
}

} // namespace

const Palette& palette_of(std::uint64_t seed) {
    return palettes[seed % std::size(palettes)];
}

std::string cover_art(std::uint64_t seed, int width, int height) {
    const Palette& palette = palette_of(seed);
    const Dice dice(seed);
    switch (seed / std::size(palettes) % 3) {
    case 0:
        return mosaic(palette, dice, width, height);
    case 1:
        return landscape(palette, dice, width, height);
    default:
        return ripples(palette, dice, width, height);
    }
}

} // namespace makeready::epub
