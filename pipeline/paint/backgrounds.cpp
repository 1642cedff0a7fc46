#include "backgrounds.hpp"

#include "picture.hpp"

#include <cmath>

namespace makeready::paint {

using style::BackgroundSize;
using style::BoxEdge;
using style::Repeat;
using style::Size;

namespace {

Rectangle inset(const Rectangle& area, const style::Edges<Length>& by) {
    return {area.x + by.left, area.y + by.top, std::max(area.width - by.left - by.right, Length{}),
            std::max(area.height - by.top - by.bottom, Length{})};
}

/// A list's value for a layer: shorter lists begin again.
template <class T> T nth(const std::vector<T>& list, std::size_t n, T otherwise) {
    return list.empty() ? otherwise : list[n % list.size()];
}

struct Extent {
    Length width, height;
};

// CSS Images 3, 5.3, the default sizing algorithm, as far as pictures with a size of their own go.
Extent sized(const picture::Picture& picture, const BackgroundSize& size, const Rectangle& area) {
    const double own_width = picture.width_px, own_height = picture.height_px;
    if (own_width <= 0 || own_height <= 0) return {};
    const auto scaled = [&](double by) {
        return Extent{Length::from_px(own_width * by), Length::from_px(own_height * by)};
    };
    const double across = area.width.px() / own_width, down = area.height.px() / own_height;
    if (size.kind == BackgroundSize::Kind::cover) return scaled(std::max(across, down));
    if (size.kind == BackgroundSize::Kind::contain) return scaled(std::min(across, down));
    if (size.width.is_auto() && size.height.is_auto()) return scaled(1);
    if (size.width.is_auto()) return scaled(size.height.of(area.height).px() / own_height);
    if (size.height.is_auto()) return scaled(size.width.of(area.width).px() / own_width);
    return {size.width.of(area.width), size.height.of(area.height)};
}

/// The tiles along one axis: where the first stands, how far apart, how many.
struct Tiles {
    Length first, step, size;
    std::int64_t count = 1;
};

// Nobody sees more tiles than this; a hostile sheet could ask for any number.
constexpr std::int64_t most_tiles = 4000;

Tiles tiles_along(Repeat repeat, const Size& position, Length begin, Length room, Length size,
                  Length clip_begin, Length clip_size) {
    Tiles out{begin + position.of(room - size), size, size, 1};
    if (repeat == Repeat::none) return out;
    if (repeat == Repeat::space) {
        const std::int64_t fit = room.units / std::max<std::int64_t>(size.units, 1);
        if (fit < 2) return out;
        out.first = begin;
        out.step = size + Length{(room - size * fit).units / (fit - 1)};
    }
    const std::int64_t step = std::max<std::int64_t>(out.step.units, 1);
    // Back to the first tile that reaches into the clip, then on to its end.
    const std::int64_t before = (out.first - clip_begin).units;
    const std::int64_t back = before > 0 ? (before + step - 1) / step : -((-before) / step);
    out.first -= Length{step * back};
    out.count = ((clip_begin + clip_size - out.first).units + step - 1) / step;
    return out;
}

/// background-repeat: round makes the tiles fit a whole number of times.
Length rounded(Length size, Length room) {
    if (size.units <= 0) return size;
    const double times = std::max(1.0, std::round(room.px() / size.px()));
    return room.scaled(1 / times);
}

class LayerPainter {
public:
    LayerPainter(const BackgroundAreas& areas, const style::Backgrounds& layers, std::size_t n)
        : repeats_(nth(layers.repeats, n, {})), position_(nth(layers.positions, n, {})),
          size_(nth(layers.sizes, n, {})), clip_(areas.of(nth(layers.clips, n, BoxEdge::border))) {
        const bool fixed = nth(layers.attachments, n, style::Attachment::scroll) == style::Attachment::fixed;
        area_ = fixed ? areas.page : areas.of(nth(layers.origins, n, BoxEdge::padding));
    }

    void paint(const std::shared_ptr<const picture::Picture>& picture, std::vector<Draw>& out) const;

private:
    style::Repeats repeats_;
    style::Spot position_;
    BackgroundSize size_;
    Rectangle clip_, area_;
};

void LayerPainter::paint(const std::shared_ptr<const picture::Picture>& picture,
                         std::vector<Draw>& out) const {
    Extent tile = sized(*picture, size_, area_);
    if (repeats_.x == Repeat::round) tile.width = rounded(tile.width, area_.width);
    if (repeats_.y == Repeat::round) tile.height = rounded(tile.height, area_.height);
    if (tile.width.units <= 0 || tile.height.units <= 0) return;
    const Tiles across = tiles_along(repeats_.x, position_.x, area_.x, area_.width, tile.width, clip_.x, clip_.width);
    const Tiles down = tiles_along(repeats_.y, position_.y, area_.y, area_.height, tile.height, clip_.y, clip_.height);
    if (across.count <= 0 || down.count <= 0 || across.count > most_tiles / down.count) return;
    out.push_back({BeginClip{clip_}, 0, true});
    for (std::int64_t row = 0; row < down.count; ++row)
        for (std::int64_t column = 0; column < across.count; ++column)
            out.push_back({DrawPicture{{across.first + across.step * column, down.first + down.step * row,
                                        tile.width, tile.height},
                                       picture,
                                       {}},
                           0, true});
    out.push_back({EndClip{}, 0, true});
}

} // namespace

const Rectangle& BackgroundAreas::of(BoxEdge edge) const {
    return edge == BoxEdge::border ? border : edge == BoxEdge::padding ? padding : content;
}

BackgroundAreas areas_of(const flow::Fragment& fragment, Length x, Length y, const Rectangle& page) {
    BackgroundAreas out;
    out.border = {x, y, fragment.width, fragment.height};
    out.padding = inset(out.border, fragment.border);
    out.content = inset(out.padding, fragment.padding);
    out.page = page;
    return out;
}

std::vector<Draw> background_pictures(const BackgroundAreas& areas, const style::Backgrounds& layers,
                                      const flow::PictureSource& pictures) {
    std::vector<Draw> out;
    if (!pictures) return out;
    for (std::size_t n = layers.images.size(); n-- > 0;) {
        const style::Image& image = layers.images[n];
        if (image.is_none()) continue;
        const Position at{std::make_shared<const std::string>(image.sheet.text()), 0, 0};
        const auto picture = pictures(image.url, image.sheet.empty() ? Position() : at);
        if (picture) LayerPainter(areas, layers, n).paint(picture, out);
    }
    return out;
}

} // namespace makeready::paint
