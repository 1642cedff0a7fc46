#include "glyph_colours.hpp"

#include <hb-ot.h>

namespace makeready::pdf {

namespace {

using style::Colour;

/// Gradients go from one colour to the next in one space.
Colour in_rgb(const Colour& colour) {
    const auto& [a, b, c, k] = colour.components;
    if (colour.space == Colour::Space::gray) return {Colour::Space::srgb, {a, a, a}, colour.alpha};
    if (colour.space != Colour::Space::cmyk) return colour;
    return {Colour::Space::srgb,
            {(1 - a) * (1 - k), (1 - b) * (1 - k), (1 - c) * (1 - k)},
            colour.alpha};
}

Colour from(hb_color_t colour) {
    const auto part = [](int byte) { return static_cast<float>(byte) / 255; };
    return {Colour::Space::srgb,
            {part(hb_color_get_red(colour)), part(hb_color_get_green(colour)),
             part(hb_color_get_blue(colour))},
            part(hb_color_get_alpha(colour))};
}

} // namespace

GlyphColours::GlyphColours(hb_face_t* face, const text::Face& about) {
    unsigned count = hb_ot_color_palette_get_colors(face, about.palette, 0, nullptr, nullptr);
    std::vector<hb_color_t> colours(count);
    hb_ot_color_palette_get_colors(face, about.palette, 0, &count, colours.data());
    for (const hb_color_t colour : colours) entries_.push_back(from(colour));
    for (const auto& [entry, colour] : about.palette_colours)
        if (entry < entries_.size()) entries_[entry] = in_rgb(colour);
}

Colour GlyphColours::colour(std::uint32_t entry, double alpha) const {
    Colour out = entry < entries_.size() ? entries_[entry] : Colour{Colour::Space::srgb, {}, 1};
    out.alpha *= static_cast<float>(alpha);
    return out;
}

} // namespace makeready::pdf
