// border-image: a picture cut in nine (CSS Backgrounds 3, 6).
#include "backgrounds.hpp"
#include "tiles.hpp"

namespace makeready::paint {

using style::Edges;
using style::Multiple;
using style::Repeat;

namespace {

using Cuts = std::array<Length, 4>; ///< Begin, first cut, second cut, end.

/// The second cut is never before the first.
Cuts cuts(Length begin, Length size, Length head, Length foot) {
    return {begin, begin + head, begin + std::max(size - foot, head), begin + size};
}

// 6.4: border-image-repeat counts 0 stretch, 1 repeat, 2 round, 3 space.
constexpr std::uint8_t stretch = 0;

Repeat repeat_of(std::uint8_t kind) {
    static constexpr Repeat kinds[] = {Repeat::none, Repeat::repeat, Repeat::round, Repeat::space};
    return kinds[kind];
}

class BorderImagePainter {
public:
    BorderImagePainter(const style::BorderImage& image, const Artwork& artwork,
                       const Rectangle& area, const Edges<Length>& borders)
        : image_(image), artwork_(artwork),
          area_(area), borders_{borders.top, borders.right, borders.bottom, borders.left} {}

    std::vector<Draw> run();

private:
    std::array<Length, 4> slices() const;
    std::array<Length, 4> widths(const std::array<Length, 4>& slices) const;
    void piece(std::size_t column, std::size_t row);

    const style::BorderImage& image_;
    const Artwork& artwork_;
    Rectangle area_;
    std::array<Length, 4> borders_;
    Extent size_;
    Cuts from_x_{}, from_y_{}, to_x_{}, to_y_{};
    std::array<double, 4> scale_{}; ///< Of the edges' tiles: top, right, bottom, left.
    std::vector<Draw> out_;
};

// 6.2: numbers are px of the picture.
std::array<Length, 4> BorderImagePainter::slices() const {
    std::array<Length, 4> out;
    for (std::size_t n = 0; n < 4; ++n) {
        const Multiple& slice = image_.slices[n];
        const Length whole = n % 2 == 0 ? size_.height : size_.width;
        const Length cut =
            slice.number ? Length::from_px(*slice.number * artwork_.scale) : slice.size.of(whole);
        out[n] = std::min(cut, whole);
    }
    return out;
}

// 6.3.
std::array<Length, 4> BorderImagePainter::widths(const std::array<Length, 4>& slices) const {
    std::array<Length, 4> out;
    for (std::size_t n = 0; n < 4; ++n) {
        const Multiple& width = image_.widths[n];
        const Length whole = n % 2 == 0 ? area_.height : area_.width;
        if (width.number)
            out[n] = borders_[n].scaled(*width.number);
        else
            out[n] = width.size.is_auto() ? slices[n] : width.size.of(whole);
    }
    double factor = 1;
    const auto fit = [&](Length room, Length sum) {
        if (sum > room && sum.units > 0)
            factor =
                std::min(factor, static_cast<double>(room.units) / static_cast<double>(sum.units));
    };
    fit(area_.width, out[1] + out[3]);
    fit(area_.height, out[0] + out[2]);
    if (factor < 1)
        for (Length& width : out) width = width.scaled(factor);
    return out;
}

std::vector<Draw> BorderImagePainter::run() {
    size_ = natural_extent(artwork_, area_);
    if (size_.width.units <= 0 || size_.height.units <= 0) return {};
    const auto slice = slices(), width = widths(slice);
    from_x_ = cuts({}, size_.width, slice[3], slice[1]);
    from_y_ = cuts({}, size_.height, slice[0], slice[2]);
    to_x_ = cuts(area_.x, area_.width, width[3], width[1]);
    to_y_ = cuts(area_.y, area_.height, width[0], width[2]);
    for (std::size_t n = 0; n < 4; ++n)
        scale_[n] = slice[n].units > 0
                        ? static_cast<double>(width[n].units) / static_cast<double>(slice[n].units)
                        : 0;
    for (std::size_t row = 0; row < 3; ++row)
        for (std::size_t column = 0; column < 3; ++column)
            if (row != 1 || column != 1 || image_.fill) piece(column, row);
    return std::move(out_);
}

// 6.4: edges and the middle are scaled to the breadth of their edge, then stretched or tiled along.
void BorderImagePainter::piece(std::size_t column, std::size_t row) {
    const Rectangle from{from_x_[column], from_y_[row], from_x_[column + 1] - from_x_[column],
                         from_y_[row + 1] - from_y_[row]};
    const Rectangle to{to_x_[column], to_y_[row], to_x_[column + 1] - to_x_[column],
                       to_y_[row + 1] - to_y_[row]};
    if (from.width.units <= 0 || from.height.units <= 0 || to.width.units <= 0 ||
        to.height.units <= 0)
        return;
    const auto edge_scale = [&](std::size_t one, std::size_t other, std::size_t place) {
        if (place != 1) return scale_[place == 0 ? one : other];
        return scale_[one] > 0 ? scale_[one] : scale_[other] > 0 ? scale_[other] : 1;
    };
    Extent tile{to.width, to.height};
    const bool tiles_x = column == 1 && image_.repeats[0] != stretch,
               tiles_y = row == 1 && image_.repeats[1] != stretch;
    if (tiles_x) tile.width = from.width.scaled(edge_scale(0, 2, row));
    if (tiles_y) tile.height = from.height.scaled(edge_scale(3, 1, column));
    const style::Size middle{style::Size::Kind::length, {}, 50};
    const Tiles across = tiles_along(tiles_x ? repeat_of(image_.repeats[0]) : Repeat::none, middle,
                                     to.x, to.width, tile.width, to.x, to.width);
    const Tiles down = tiles_along(tiles_y ? repeat_of(image_.repeats[1]) : Repeat::none, middle,
                                   to.y, to.height, tile.height, to.y, to.height);
    constexpr std::int64_t most_tiles = 4000;
    if (across.count <= 0 || down.count <= 0 || across.count > most_tiles / down.count) return;
    out_.push_back({BeginClip{to}, 0, true});
    for (std::int64_t y = 0; y < down.count; ++y)
        for (std::int64_t x = 0; x < across.count; ++x) {
            const Rectangle place{across.first + across.step * x, down.first + down.step * y,
                                  across.size, down.size};
            const double by_x = place.width.points() / from.width.points(),
                         by_y = place.height.points() / from.height.points();
            out_.push_back({BeginClip{place}, 0, true});
            add_tile(artwork_,
                     {place.x - from.x.scaled(by_x), place.y - from.y.scaled(by_y),
                      size_.width.scaled(by_x), size_.height.scaled(by_y)},
                     out_);
            out_.push_back({EndClip{}, 0, true});
        }
    out_.push_back({EndClip{}, 0, true});
}

} // namespace

std::vector<Draw> border_image_draws(const BackgroundAreas& areas, const Edges<Length>& widths,
                                     const style::Style& style,
                                     const flow::PictureSource& pictures) {
    const style::BorderImage& image = style.own->border_image;
    if (image.source.is_none()) return {};
    const Artwork artwork = artwork_of(image.source, *style.inherited, pictures);
    if (artwork.empty()) return {};
    const std::array<Length, 4> borders{widths.top, widths.right, widths.bottom, widths.left};
    std::array<Length, 4> out;
    for (std::size_t n = 0; n < 4; ++n) {
        const Multiple& outset = image.outsets[n];
        out[n] = -(outset.number ? borders[n].scaled(*outset.number) : outset.size.of({}));
    }
    const Rectangle area = inset(areas.border.area, {out[0], out[1], out[2], out[3]});
    return BorderImagePainter(image, artwork, area, widths).run();
}

} // namespace makeready::paint
