// Images of style sheets laid into areas: sized, placed, repeated (CSS Backgrounds 3, 2; CSS Images
// 3, 5).
#pragma once

#include "flow.hpp"
#include "paint.hpp"

namespace makeready::paint {

/// An image of a style sheet: a picture or a gradient. Empty: none, or it can't be had.
struct Artwork {
    std::shared_ptr<const picture::Picture> picture;
    std::shared_ptr<const style::Gradient> gradient;
    bool smooth = true;
    double scale = 1; ///< From the picture's own pixels to px (image-resolution).

    bool empty() const { return !picture && !gradient; }
};

Artwork artwork_of(const style::Image& image, const style::InheritedStyle& style,
                   const flow::PictureSource& pictures);

struct Extent {
    Length width, height;
};

/// How large an image is drawn in an area (CSS Images 3, 5.3).
Extent tile_size(const Artwork& artwork, const style::BackgroundSize& size, const Rectangle& area);

/// An image's own size in px; of what it does not say, that of the area.
Extent natural_extent(const Artwork& artwork, const Rectangle& area);

/// One image into an area.
void add_tile(const Artwork& artwork, const Rectangle& area, std::vector<Draw>& out);

/// Tiles along one axis: where the first stands, how far apart, how many.
struct Tiles {
    Length first, step, size;
    std::int64_t count = 1;
};

Tiles tiles_along(style::Repeat repeat, const style::Size& position, Length begin, Length room,
                  Length size, Length clip_begin, Length clip_size);

/// All tiles of two axes.
void add_tiles(const Artwork& artwork, const Tiles& across, const Tiles& down,
               std::vector<Draw>& out);

} // namespace makeready::paint
