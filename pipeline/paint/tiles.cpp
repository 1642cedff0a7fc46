#include "tiles.hpp"

#include "gradients.hpp"
#include "picture.hpp"

#include <cmath>

namespace makeready::paint {

using style::BackgroundSize;
using style::Repeat;

namespace {

// Nobody tells more tiles than this apart; a hostile sheet could ask for any number.
constexpr std::int64_t most_tiles = 40000;

/// background-repeat: round makes the tiles fit a whole number of times.
Length rounded(Length size, Length room) {
    if (size.units <= 0) return size;
    const double times = std::max(1.0, std::round(room.px() / size.px()));
    return room.scaled(1 / times);
}

/// What an image says of its own size.
struct Natural {
    std::optional<double> width, height, ratio; ///< In px.
};

Natural natural_size(const Artwork& artwork) {
    if (!artwork.picture) return {};
    const picture::Picture& picture = *artwork.picture;
    Natural out;
    if (picture.has_width) out.width = picture.width_px * artwork.scale;
    if (picture.has_height) out.height = picture.height_px * artwork.scale;
    if (picture.ratio > 0)
        out.ratio = picture.ratio;
    else if (out.width && out.height && *out.height > 0)
        out.ratio = *out.width / *out.height;
    return out;
}

/// Into a rectangle in ratio: all of it inside, or nothing of the rectangle uncovered.
Extent constrained(double ratio, const Rectangle& area, bool cover) {
    const double width = area.width.px(), height = area.height.px();
    const bool by_width = (width / ratio > height) == cover;
    return by_width ? Extent{area.width, Length::from_px(width / ratio)}
                    : Extent{Length::from_px(height * ratio), area.height};
}

} // namespace

Artwork artwork_of(const style::Image& image, const style::InheritedStyle& style,
                   const flow::PictureSource& pictures) {
    Artwork out;
    out.smooth = style.smooth_images;
    out.gradient = image.gradient;
    if (image.url.empty() || !pictures) return out;
    const Position at{std::make_shared<const std::string>(image.sheet.text()), 0, 0};
    out.picture = pictures(image.url, image.sheet.empty() ? Position() : at);
    const bool raster = out.picture && out.picture->format != picture::Format::svg;
    if (raster && style.image_resolution > 0) out.scale = 96 / style.image_resolution;
    return out;
}

Extent tile_size(const Artwork& artwork, const BackgroundSize& size, const Rectangle& area) {
    const Natural natural = natural_size(artwork);
    if (size.kind != BackgroundSize::Kind::given)
        return natural.ratio
                   ? constrained(*natural.ratio, area, size.kind == BackgroundSize::Kind::cover)
                   : Extent{area.width, area.height};
    const auto given = [](const style::Size& one, Length whole) {
        return one.is_auto() ? std::optional<Length>() : std::optional(one.of(whole));
    };
    const auto width = given(size.width, area.width), height = given(size.height, area.height);
    if (width && height) return {*width, *height};
    if (width) {
        if (natural.ratio) return {*width, Length::from_px(width->px() / *natural.ratio)};
        return {*width, natural.height ? Length::from_px(*natural.height) : area.height};
    }
    if (height) {
        if (natural.ratio) return {Length::from_px(height->px() * *natural.ratio), *height};
        return {natural.width ? Length::from_px(*natural.width) : area.width, *height};
    }
    return natural_extent(artwork, area);
}

Extent natural_extent(const Artwork& artwork, const Rectangle& area) {
    const Natural natural = natural_size(artwork);
    const auto of = [](double width, double height) {
        return Extent{Length::from_px(width), Length::from_px(height)};
    };
    if (natural.width && natural.height) return of(*natural.width, *natural.height);
    if (natural.ratio && natural.width) return of(*natural.width, *natural.width / *natural.ratio);
    if (natural.ratio && natural.height)
        return of(*natural.height * *natural.ratio, *natural.height);
    if (natural.ratio) return constrained(*natural.ratio, area, false);
    return {natural.width ? Length::from_px(*natural.width) : area.width,
            natural.height ? Length::from_px(*natural.height) : area.height};
}

void add_tile(const Artwork& artwork, const Rectangle& area, std::vector<Draw>& out) {
    if (area.width.units <= 0 || area.height.units <= 0) return;
    if (artwork.picture) {
        out.push_back({DrawPicture{area, artwork.picture, {}, artwork.smooth}, 0, true});
    } else if (artwork.gradient) {
        for (Draw& one : gradient_draws(*artwork.gradient, area)) out.push_back(std::move(one));
    }
}

Tiles tiles_along(Repeat repeat, const style::Size& position, Length begin, Length room,
                  Length size, Length clip_begin, Length clip_size) {
    if (repeat == Repeat::round) size = rounded(size, room);
    Tiles out{begin + position.of(room - size), size, size, 1};
    if (repeat == Repeat::none || size.units <= 0) return out;
    if (repeat == Repeat::space) {
        const std::int64_t fit = room.units / size.units;
        if (fit < 2) return out;
        out.first = begin;
        out.step = size + Length{(room - size * fit).units / (fit - 1)};
    }
    const std::int64_t step = out.step.units;
    // Back to the first tile that reaches into the clip, then on to its end.
    const std::int64_t before = (out.first - clip_begin).units;
    const std::int64_t back = before > 0 ? (before + step - 1) / step : -((-before) / step);
    out.first -= Length{step * back};
    out.count = ((clip_begin + clip_size - out.first).units + step - 1) / step;
    return out;
}

void add_tiles(const Artwork& artwork, const Tiles& across, const Tiles& down,
               std::vector<Draw>& out) {
    if (across.count <= 0 || down.count <= 0) return;
    if (across.count > most_tiles / down.count) // Too small to be told apart: one stands for all.
        return add_tile(
            artwork, {across.first, down.first, across.step * across.count, down.step * down.count},
            out);
    for (std::int64_t row = 0; row < down.count; ++row)
        for (std::int64_t column = 0; column < across.count; ++column)
            add_tile(artwork,
                     {across.first + across.step * column, down.first + down.step * row,
                      across.size, down.size},
                     out);
}

} // namespace makeready::paint
