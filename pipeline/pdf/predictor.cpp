#include "predictor.hpp"

#include <array>
#include <cstdint>
#include <cstdlib>

namespace makeready::pdf {

namespace {

using Byte = unsigned char;

/// PNG, 9.4: whichever of left, above and above left is nearest to their plane.
int paeth(int left, int above, int corner) {
    const int guess = left + above - corner;
    const int to_left = std::abs(guess - left), to_above = std::abs(guess - above),
              to_corner = std::abs(guess - corner);
    if (to_left <= to_above && to_left <= to_corner) return left;
    return to_above <= to_corner ? above : corner;
}

/// One row under one filter: 0 none, 1 sub, 2 up, 4 Paeth.
std::string filtered(int filter, const Byte* row, const Byte* above, std::size_t length,
                     std::size_t step) {
    std::string out(1 + length, static_cast<char>(filter));
    for (std::size_t n = 0; n < length; ++n) {
        const int left = n >= step ? row[n - step] : 0, up = above[n],
                  corner = n >= step ? above[n - step] : 0;
        const int guess = filter == 1   ? left
                          : filter == 2 ? up
                          : filter == 4 ? paeth(left, up, corner)
                                        : 0;
        out[n + 1] = static_cast<char>(row[n] - guess);
    }
    return out;
}

std::int64_t roughness(const std::string& row) {
    std::int64_t sum = 0;
    for (std::size_t n = 1; n < row.size(); ++n) sum += std::abs(static_cast<signed char>(row[n]));
    return sum;
}

} // namespace

std::string predicted(const std::string& samples, int width, int components) {
    const auto step = static_cast<std::size_t>(components);
    const std::size_t length = static_cast<std::size_t>(width) * step;
    const std::string blank(length, '\0');
    std::string out;
    out.reserve(samples.size() + samples.size() / length);
    for (std::size_t at = 0; at + length <= samples.size(); at += length) {
        const auto* row = reinterpret_cast<const Byte*>(&samples[at]);
        const auto* above =
            reinterpret_cast<const Byte*>(at == 0 ? blank.data() : &samples[at - length]);
        std::string best = filtered(0, row, above, length, step);
        for (const int filter : {1, 2, 4}) {
            std::string tried = filtered(filter, row, above, length, step);
            if (roughness(tried) < roughness(best)) best = std::move(tried);
        }
        out += best;
    }
    return out;
}

} // namespace makeready::pdf
