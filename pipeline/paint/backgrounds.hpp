// Background pictures as pictures to draw: sized, placed, repeated and clipped.
#pragma once

#include "flow.hpp"
#include "paint.hpp"

namespace makeready::paint {

/// The areas that backgrounds are placed and clipped by (CSS Backgrounds 3, 2.6 and 2.7).
struct BackgroundAreas {
    Rectangle border, padding, content, page;

    const Rectangle& of(style::BoxEdge edge) const;
};

BackgroundAreas areas_of(const flow::Fragment& fragment, Length x, Length y, const Rectangle& page);

/// The pictures of all layers, the lowest first.
std::vector<Draw> background_pictures(const BackgroundAreas& areas, const style::Backgrounds& layers,
                                      const flow::PictureSource& pictures);

} // namespace makeready::paint
