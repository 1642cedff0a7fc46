// Backgrounds and border images of boxes (CSS Backgrounds 3, 2 and 6).
#pragma once

#include "flow.hpp"
#include "path.hpp"

namespace makeready::paint {

/// The areas that backgrounds are placed and clipped by (CSS Backgrounds 3, 2.6 and 2.7).
struct BackgroundAreas {
    RoundArea border, padding, content; ///< What backgrounds are clipped to.
    Rectangle page;                     ///< For background-attachment: fixed.
    /// What they are placed in, where that is not the same: a box on several pages is placed in as
    /// a whole (CSS Fragmentation 3, 5.4.1).
    Rectangle whole_border, whole_padding, whole_content;
    std::vector<DrawGlyphs> text; ///< What is clipped by the box's text shows through.
};

/// Whether a layer of the background is clipped by text.
bool shows_in_text(const style::OwnStyle& own);

/// Of a box whose edges are known, in one piece.
BackgroundAreas areas_of(const RoundArea& border_box, const style::Edges<Length>& border,
                         const style::Edges<Length>& padding, const Rectangle& page);

/// The colour and the pictures of all layers, the lowest first.
std::vector<Draw> background_draws(const BackgroundAreas& areas, const style::Style& style,
                                   const flow::PictureSource& pictures);

/// The border image (6); empty where there is none, and the borders themselves are to be drawn.
std::vector<Draw> border_image_draws(const BackgroundAreas& areas,
                                     const style::Edges<Length>& widths, const style::Style& style,
                                     const flow::PictureSource& pictures);

} // namespace makeready::paint
