#include "backgrounds.hpp"

#include "tiles.hpp"

#include <algorithm>

namespace makeready::paint {

using style::BackgroundSize;
using style::BoxEdge;
using style::Repeat;

namespace {

/// A list's value for a layer: shorter lists begin again.
template <class T> T nth(const std::vector<T>& list, std::size_t n, T otherwise) {
    return list.empty() ? otherwise : list[n % list.size()];
}

const RoundArea& clip_of(const BackgroundAreas& areas, BoxEdge edge) {
    return edge == BoxEdge::padding   ? areas.padding
           : edge == BoxEdge::content ? areas.content
                                      : areas.border;
}

const Rectangle& origin_of(const BackgroundAreas& areas, BoxEdge edge) {
    return edge == BoxEdge::border    ? areas.whole_border
           : edge == BoxEdge::padding ? areas.whole_padding
                                      : areas.whole_content;
}

bool is_inside(const Tiles& tiles, Length begin, Length size) {
    return tiles.first >= begin &&
           tiles.first + tiles.step * (tiles.count - 1) + tiles.size <= begin + size;
}

/// The lowest layer's clip is that of the colour too (2.3).
BoxEdge lowest_clip(const style::Backgrounds& layers) {
    const std::size_t lowest = layers.images.empty() ? 0 : layers.images.size() - 1;
    return nth(layers.clips, lowest, BoxEdge::border);
}

/// CSS Backgrounds 4, 3.7: puts what was drawn from `first` on inside the box's text.
void clip_by_text(const BackgroundAreas& areas, std::size_t first, std::vector<Draw>& out) {
    if (areas.text.empty()) return out.resize(first);
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(first),
               {BeginClip{areas.border.area, {}, false, areas.text}, 0, true});
    out.push_back({EndClip{}, 0, true});
}

/// CSS Compositing 1, 7: blends what was drawn from `first` on with what lies below it.
void blend(const Atom& mode, std::size_t first, std::vector<Draw>& out) {
    if (mode.empty() || first == out.size()) return;
    out.insert(out.begin() + static_cast<std::ptrdiff_t>(first), {BeginGroup{1, mode}, 0, true});
    out.push_back({EndGroup{}, 0, true});
}

class LayerPainter {
public:
    LayerPainter(const BackgroundAreas& areas, const style::Backgrounds& layers, std::size_t n)
        : repeats_(nth(layers.repeats, n, {})), position_(nth(layers.positions, n, {})),
          size_(nth(layers.sizes, n, {})),
          clip_(clip_of(areas, nth(layers.clips, n, BoxEdge::border))) {
        const bool fixed =
            nth(layers.attachments, n, style::Attachment::scroll) == style::Attachment::fixed;
        area_ = fixed ? areas.page : origin_of(areas, nth(layers.origins, n, BoxEdge::padding));
    }

    void paint(const Artwork& artwork, std::vector<Draw>& out) const;

private:
    Extent size(const Artwork& artwork) const;

    style::Repeats repeats_;
    style::Spot position_;
    BackgroundSize size_;
    const RoundArea& clip_;
    Rectangle area_;
};

// 2.9: where one side is rounded and the other auto, that one follows.
Extent LayerPainter::size(const Artwork& artwork) const {
    Extent tile = tile_size(artwork, size_, area_);
    if (size_.kind != BackgroundSize::Kind::given || tile.width.units <= 0 ||
        tile.height.units <= 0)
        return tile;
    const double ratio = tile.height.px() / tile.width.px();
    const auto fit = [](Length one, Length room) {
        return room.scaled(1 / std::max(1.0, std::round(room.px() / one.px())));
    };
    const bool wide = repeats_.x == Repeat::round, high = repeats_.y == Repeat::round;
    if (wide && !high && size_.height.is_auto())
        tile.height = fit(tile.width, area_.width).scaled(ratio);
    else if (high && !wide && size_.width.is_auto())
        tile.width = fit(tile.height, area_.height).scaled(1 / ratio);
    return tile;
}

void LayerPainter::paint(const Artwork& artwork, std::vector<Draw>& out) const {
    const Extent tile = size(artwork);
    const Rectangle& clip_area = clip_.area;
    if (tile.width.units <= 0 || tile.height.units <= 0 || clip_area.width.units <= 0 ||
        clip_area.height.units <= 0)
        return;
    const Tiles across = tiles_along(repeats_.x, position_.x, area_.x, area_.width, tile.width,
                                     clip_area.x, clip_area.width);
    const Tiles down = tiles_along(repeats_.y, position_.y, area_.y, area_.height, tile.height,
                                   clip_area.y, clip_area.height);
    const bool fits = !clip_.is_round() && is_inside(across, clip_area.x, clip_area.width) &&
                      is_inside(down, clip_area.y, clip_area.height);
    if (!fits) out.push_back(clip(clip_));
    add_tiles(artwork, across, down, out);
    if (!fits) out.push_back({EndClip{}, 0, true});
}

} // namespace

bool shows_in_text(const style::OwnStyle& own) {
    const auto& clips = own.backgrounds.clips;
    return std::find(clips.begin(), clips.end(), BoxEdge::text) != clips.end();
}

BackgroundAreas areas_of(const RoundArea& border_box, const style::Edges<Length>& border,
                         const style::Edges<Length>& padding, const Rectangle& page) {
    BackgroundAreas out;
    out.border = border_box;
    out.padding = border_box.inside(border);
    out.content = out.padding.inside(padding);
    out.page = page;
    out.whole_border = out.border.area;
    out.whole_padding = out.padding.area;
    out.whole_content = out.content.area;
    return out;
}

std::vector<Draw> background_draws(const BackgroundAreas& areas, const style::Style& style,
                                   const flow::PictureSource& pictures) {
    std::vector<Draw> out;
    const style::OwnStyle& own = *style.own;
    const style::Backgrounds& layers = own.backgrounds;
    const RoundArea& ground = clip_of(areas, lowest_clip(layers));
    if (own.background.alpha > 0 && ground.area.width.units > 0 && ground.area.height.units > 0) {
        out.push_back(fill(ground, own.background));
        if (lowest_clip(layers) == BoxEdge::text) clip_by_text(areas, 0, out);
    }
    bool blends = false;
    for (std::size_t n = layers.images.size(); n-- > 0;) {
        if (layers.images[n].is_none()) continue;
        const Artwork artwork = artwork_of(layers.images[n], *style.inherited, pictures);
        if (artwork.empty()) continue;
        const std::size_t first = out.size();
        LayerPainter(areas, layers, n).paint(artwork, out);
        if (nth(layers.clips, n, BoxEdge::border) == BoxEdge::text) clip_by_text(areas, first, out);
        const Atom mode = nth(layers.blends, n, Atom());
        blend(mode, first, out);
        blends = blends || !mode.empty();
    }
    if (blends) { // Layers blend with each other, not with what lies behind the box.
        out.insert(out.begin(), {BeginGroup{}, 0, true});
        out.push_back({EndGroup{}, 0, true});
    }
    return out;
}

} // namespace makeready::paint
