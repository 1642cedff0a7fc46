#include "blur.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace makeready::paint {

namespace {

/// A mask as it is made: rows of shares from 0 to 1.
struct Mask {
    int across = 0, down = 0;
    std::vector<float> shares;

    float& at(int x, int y) {
        return shares[static_cast<std::size_t>(y) * static_cast<std::size_t>(across) +
                      static_cast<std::size_t>(x)];
    }
};

/// Whether a point lies in an area with round corners.
bool holds(const RoundArea& round, double x, double y) {
    const Rectangle& a = round.area;
    const double left = a.x.points(), top = a.y.points(), width = a.width.points(),
                 height = a.height.points();
    x -= left;
    y -= top;
    if (x < 0 || y < 0 || x > width || y > height) return false;
    const auto outside = [&](const RoundArea::Corner& corner, double from_x, double from_y) {
        const double rx = corner.across.points(), ry = corner.down.points();
        if (rx <= 0 || ry <= 0 || from_x >= rx || from_y >= ry) return false;
        return std::hypot((rx - from_x) / rx, (ry - from_y) / ry) > 1;
    };
    return !outside(round.corners[0], x, y) && !outside(round.corners[1], width - x, y) &&
           !outside(round.corners[2], width - x, height - y) &&
           !outside(round.corners[3], x, height - y);
}

std::vector<float> gaussian(double deviation) {
    const int reach = std::max(1, static_cast<int>(std::ceil(deviation * 3)));
    std::vector<float> out;
    double sum = 0;
    for (int n = -reach; n <= reach; ++n) {
        const double share = std::exp(-n * n / (2 * deviation * deviation));
        out.push_back(static_cast<float>(share));
        sum += share;
    }
    for (float& share : out) share /= static_cast<float>(sum);
    return out;
}

/// One pass along rows (step_x = 1) or columns.
void smear(Mask& mask, const std::vector<float>& kernel, bool along_rows) {
    const Mask from = mask;
    const int reach = static_cast<int>(kernel.size() / 2);
    const int length = along_rows ? mask.across : mask.down;
    for (int y = 0; y < mask.down; ++y)
        for (int x = 0; x < mask.across; ++x) {
            float sum = 0;
            for (int n = -reach; n <= reach; ++n) {
                const int at = std::clamp((along_rows ? x : y) + n, 0, length - 1);
                const int px = along_rows ? at : x, py = along_rows ? y : at;
                sum += kernel[static_cast<std::size_t>(n + reach)] *
                       from.shares[static_cast<std::size_t>(py) *
                                       static_cast<std::size_t>(from.across) +
                                   static_cast<std::size_t>(px)];
            }
            mask.at(x, y) = sum;
        }
}

} // namespace

Draw blurred(const RoundArea& shape, Length blur, const style::Colour& colour, Blur kind,
             const Rectangle& within) {
    const double deviation = blur.points() / 2;
    const Length margin = blur + blur / 2;
    const Rectangle area = kind == Blur::of_inside
                               ? inset(shape.area, {-margin, -margin, -margin, -margin})
                               : inset(within, {-margin, -margin, -margin, -margin});
    // A blur is smooth: four shares a deviation are fine enough, and a thousand a side are.
    constexpr double finest = 0.375, most = 1000;
    double step = std::max(finest, deviation / 4);
    step = std::max({step, area.width.points() / most, area.height.points() / most});
    Mask mask;
    mask.across = std::max(1, static_cast<int>(std::ceil(area.width.points() / step)));
    mask.down = std::max(1, static_cast<int>(std::ceil(area.height.points() / step)));
    mask.shares.resize(static_cast<std::size_t>(mask.across) * static_cast<std::size_t>(mask.down));
    for (int y = 0; y < mask.down; ++y)
        for (int x = 0; x < mask.across; ++x) {
            const bool inside =
                holds(shape, area.x.points() + (x + 0.5) * area.width.points() / mask.across,
                      area.y.points() + (y + 0.5) * area.height.points() / mask.down);
            mask.at(x, y) = inside == (kind == Blur::of_inside) ? 1.0F : 0.0F;
        }
    const std::vector<float> kernel = gaussian(deviation / step);
    smear(mask, kernel, true);
    smear(mask, kernel, false);
    auto shares = std::make_shared<std::string>();
    for (const float share : mask.shares)
        shares->push_back(static_cast<char>(
            static_cast<unsigned char>(std::lround(std::clamp(share, 0.0F, 1.0F) * 255))));
    return {FillMask{area, mask.across, mask.down, shares, colour}, 0, true};
}

} // namespace makeready::paint
