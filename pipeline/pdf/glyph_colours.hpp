// The colours that the glyphs of a face are painted with (OpenType, CPAL).
#pragma once

#include "style.hpp"
#include "text.hpp"

#include <vector>

struct hb_face_t;

namespace makeready::pdf {

class GlyphColours {
public:
    GlyphColours(hb_face_t* face, const text::Face& about);

    /// An entry of the palette, in RGB; black for one that is not there.
    style::Colour colour(std::uint32_t entry, double alpha = 1) const;

private:
    std::vector<style::Colour> entries_;
};

} // namespace makeready::pdf
