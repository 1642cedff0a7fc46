#include "glyph_pictures.hpp"

#include "error.hpp"
#include "handle.hpp"
#include "images.hpp"
#include "strings.hpp"

#include <hb-ot.h>

namespace makeready::pdf {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using DrawFuncs = Handle<hb_draw_funcs_t, hb_draw_funcs_destroy>;

/// A number of the font's scale, hundredths of 1/1000 em, in the units of the Type 3 font.
void put(std::string& out, double hundredths) {
    append_number(out, thousandths(hundredths / 100));
    out += ' ';
}

struct Pen {
    std::string out;
};

void put_point(void* pen, float x, float y, std::string_view operation) noexcept {
    std::string& out = static_cast<Pen*>(pen)->out;
    put(out, double(x));
    put(out, double(y));
    out += operation;
}

DrawFuncs draw_funcs() {
    DrawFuncs funcs(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
            put_point(pen, x, y, "m\n");
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float x, float y, void*) {
            put_point(pen, x, y, "l\n");
        },
        nullptr, nullptr);
    // HarfBuzz makes cubic curves of quadratic ones where only these are asked for.
    hb_draw_funcs_set_cubic_to_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, float ax, float ay, float bx, float by,
           float x, float y, void*) {
            put_point(pen, ax, ay, "");
            put_point(pen, bx, by, "");
            put_point(pen, x, y, "c\n");
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        funcs.get(),
        [](hb_draw_funcs_t*, void* pen, hb_draw_state_t*, void*) {
            static_cast<Pen*>(pen)->out += "h\n";
        },
        nullptr, nullptr);
    return funcs;
}

std::string outline(hb_font_t* font, std::uint32_t glyph) {
    const DrawFuncs funcs = draw_funcs();
    Pen pen;
    hb_font_get_glyph_shape(font, glyph, funcs.get(), &pen);
    return pen.out.empty() ? std::string() : pen.out + "f\n";
}

std::string colour_of(hb_face_t* face, unsigned index) {
    hb_color_t colour = 0;
    unsigned count = 1;
    hb_ot_color_palette_get_colors(face, 0, index, &count, &colour);
    std::string out;
    if (count == 0) return out;
    for (const int part :
         {hb_color_get_red(colour), hb_color_get_green(colour), hb_color_get_blue(colour)}) {
        append_number(out, thousandths(part / 255.0));
        out += ' ';
    }
    return out + "rg\n";
}

constexpr unsigned text_colour = 0xFFFF; // OpenType, COLR: the colour of the text around.

} // namespace

bool has_pictures(hb_font_t* font) {
    hb_face_t* const face = hb_font_get_face(font);
    return hb_ot_color_has_png(face) || hb_ot_color_has_layers(face);
}

GlyphPictures::GlyphPictures(QPDF& pdf, hb_font_t* font, int compression)
    : pdf_(pdf), font_(font), compression_(compression) {}

std::string GlyphPictures::draw(std::uint32_t glyph, std::int32_t width) {
    std::string metrics;
    put(metrics, width);
    const Blob png(hb_ot_color_glyph_reference_png(font_, glyph));
    unsigned size = 0;
    const char* const bytes = hb_blob_get_data(png.get(), &size);
    if (size > 0) return bitmap(glyph, {bytes, size}, metrics + "0 d0\n");
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
    return out + "d1\n" + outline(font_, glyph);
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

std::string GlyphPictures::layers(std::uint32_t glyph) const {
    hb_face_t* const face = hb_font_get_face(font_);
    unsigned count = hb_ot_color_glyph_get_layers(face, glyph, 0, nullptr, nullptr);
    std::vector<hb_ot_color_layer_t> found(count);
    hb_ot_color_glyph_get_layers(face, glyph, 0, &count, found.data());
    std::string out;
    for (const hb_ot_color_layer_t& layer : found) {
        out += "q\n";
        if (layer.color_index != text_colour) out += colour_of(face, layer.color_index);
        out += outline(font_, layer.glyph) + "Q\n";
    }
    return out;
}

Object GlyphPictures::resources() const {
    Object out = Object::newDictionary();
    if (!images_.empty()) out.replaceKey("/XObject", Object::newDictionary(images_));
    return out;
}

} // namespace makeready::pdf
