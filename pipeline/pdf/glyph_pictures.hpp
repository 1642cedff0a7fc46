// Glyphs that are pictures: bitmaps (CBDT, sbix), layers in colours and paintings (COLR 0 and 1). A
// face and a glyph come in, a stream of drawing operators goes out. Which glyph stands where is not
// known here.
#pragma once

#include "glyph_painter.hpp"
#include "objects.hpp"
#include "text.hpp"

#include <map>
#include <memory>
#include <string>

struct hb_font_t;

namespace makeready::pdf {

/// Draws the glyphs of one face for a Type 3 font of 1/1000 em (PDF 32000-1, 9.6.5).
class GlyphPictures {
public:
    /// `font` is scaled to hundredths of 1/1000 em, as FontFile has it, and outlives this.
    GlyphPictures(QPDF& pdf, hb_font_t* font, const text::Face& face, Inks inks, int compression);

    /// The operators of one glyph. `width` is its advance in hundredths of 1/1000 em.
    std::string draw(std::uint32_t glyph, std::int32_t width);
    /// What those operators name, for the font's dictionary.
    Object resources() const;

private:
    std::string bitmap(std::uint32_t glyph, const std::string& png, const std::string& metrics);
    std::string layers(std::uint32_t glyph);

    QPDF& pdf_;
    hb_font_t* font_;
    int compression_;
    std::map<std::string, Object> images_;
    GlyphColours colours_;
    colr::Table paintings_;
    GlyphPainter painter_;
};

/// Whether a face's glyphs are pictures, at least some of them.
bool has_pictures(hb_font_t* font);

} // namespace makeready::pdf
