#include "glyph_pictures.hpp"

#include "error.hpp"
#include "glyph_outline.hpp"
#include "handle.hpp"
#include "images.hpp"
#include "strings.hpp"

#include <hb-ot.h>

namespace makeready::pdf {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;

/// A number of the font's scale, hundredths of 1/1000 em, in the units of the Type 3 font.
void put(std::string& out, double hundredths) {
    append_number(out, thousandths(hundredths / 100));
    out += ' ';
}

std::string table(hb_face_t* face, hb_tag_t tag) {
    const Blob blob(hb_face_reference_table(face, tag));
    unsigned size = 0;
    const char* const bytes = hb_blob_get_data(blob.get(), &size);
    return {bytes, size};
}

constexpr hb_tag_t colr_tag = HB_TAG('C', 'O', 'L', 'R');

} // namespace

bool has_pictures(hb_font_t* font) {
    hb_face_t* const face = hb_font_get_face(font);
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face) ||
           colr::Table(table(face, colr_tag)).has_paintings();
}

GlyphPictures::GlyphPictures(QPDF& pdf, hb_font_t* font, const text::Face& face, Inks inks,
                             int compression)
    : pdf_(pdf), font_(font), compression_(compression), colours_(hb_font_get_face(font), face),
      paintings_(table(hb_font_get_face(font), colr_tag)),
      painter_(pdf, font, paintings_, colours_, inks, compression) {}

std::string GlyphPictures::draw(std::uint32_t glyph, std::int32_t width) {
    std::string metrics;
    put(metrics, width);
    const Blob png(hb_ot_color_glyph_reference_png(font_, glyph));
    unsigned size = 0;
    const char* const bytes = hb_blob_get_data(png.get(), &size);
    if (size > 0) return bitmap(glyph, {bytes, size}, metrics + "0 d0\n");
    if (paintings_.painting(glyph) != 0) return metrics + "0 d0\n" + painter_.paint(glyph);
    hb_face_t* const face = hb_font_get_face(font_);
    if (hb_ot_color_glyph_get_layers(face, glyph, 0, nullptr, nullptr) > 0)
        return metrics + "0 d0\n" + layers(glyph);
    // A plain glyph takes its colour from the text; its box is asked for in that case.
    hb_glyph_extents_t box{};
    hb_font_get_glyph_extents(font_, glyph, &box);
    std::string out = metrics + "0 ";
    for (const int side :
         {box.x_bearing, box.y_bearing + box.height, box.x_bearing + box.width, box.y_bearing})
        put(out, side);
    return out + "d1\n" + outline(font_, glyph) + "f\n";
}

std::string GlyphPictures::bitmap(std::uint32_t glyph, const std::string& png,
                                  const std::string& metrics) {
    Report unheard; // A damaged picture in a font is no mistake of the book's: nothing is shown.
    const auto picture =
        picture::open(std::make_shared<const std::string>(png), "glyph", {}, unheard);
    hb_glyph_extents_t box{};
    if (!picture || !hb_font_get_glyph_extents(font_, glyph, &box)) return metrics;
    const std::string name = concat("/G", glyph);
    try {
        images_.emplace(name, raster_image(pdf_, picture::decode(*picture), compression_));
    } catch (const Error&) {
        return metrics;
    }
    std::string out = metrics + "q ";
    put(out, box.width);
    out += "0 0 ";
    put(out, -box.height);
    put(out, box.x_bearing);
    put(out, box.y_bearing + box.height);
    return out + concat("cm ", name, " Do Q\n");
}

std::string GlyphPictures::layers(std::uint32_t glyph) {
    hb_face_t* const face = hb_font_get_face(font_);
    unsigned count = hb_ot_color_glyph_get_layers(face, glyph, 0, nullptr, nullptr);
    std::vector<hb_ot_color_layer_t> found(count);
    hb_ot_color_glyph_get_layers(face, glyph, 0, &count, found.data());
    std::string out;
    for (const hb_ot_color_layer_t& layer : found)
        out += painter_.paint_layer(layer.glyph, static_cast<std::uint16_t>(layer.color_index));
    return out;
}

Object GlyphPictures::resources() const {
    Object out = painter_.resources();
    if (!images_.empty() && out.hasKey("/XObject")) {
        for (const auto& [name, image] : images_) out.getKey("/XObject").replaceKey(name, image);
        return out;
    }
    if (!images_.empty()) out.replaceKey("/XObject", Object::newDictionary(images_));
    return out;
}

} // namespace makeready::pdf
