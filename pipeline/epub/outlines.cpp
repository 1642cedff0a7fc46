#include "outlines.hpp"

#include "error.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <hb.h>

namespace makeready::epub {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using FaceHandle = Handle<hb_face_t, hb_face_destroy>;
using FontHandle = Handle<hb_font_t, hb_font_destroy>;
using Pens = Handle<hb_draw_funcs_t, hb_draw_funcs_destroy>;

/// Where a glyph's outline goes: font units, y upwards, become points, y downwards.
struct Sketch {
    std::string path;
    double x = 0, y = 0, scale_x = 0, scale_y = 0;

    void to(char command, std::initializer_list<std::pair<float, float>> points) {
        path += command;
        for (const auto& [px, py] : points)
            path += concat(text_of(x + static_cast<double>(px) * scale_x, 1), ' ',
                           text_of(y - static_cast<double>(py) * scale_y, 1), ' ');
    }
};

Sketch& sketch(void* data) {
    return *static_cast<Sketch*>(data);
}

Pens make_pens() {
    Pens pens(hb_draw_funcs_create());
    hb_draw_funcs_set_move_to_func(
        pens.get(),
        [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float x, float y, void*) {
            sketch(to).to('M', {{x, y}});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_line_to_func(
        pens.get(),
        [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float x, float y, void*) {
            sketch(to).to('L', {{x, y}});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_quadratic_to_func(
        pens.get(),
        [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float cx, float cy, float x, float y,
           void*) {
            sketch(to).to('Q', {{cx, cy}, {x, y}});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_cubic_to_func(
        pens.get(),
        [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, float ax, float ay, float bx, float by,
           float x, float y, void*) {
            sketch(to).to('C', {{ax, ay}, {bx, by}, {x, y}});
        },
        nullptr, nullptr);
    hb_draw_funcs_set_close_path_func(
        pens.get(),
        [](hb_draw_funcs_t*, void* to, hb_draw_state_t*, void*) { sketch(to).path += "Z"; },
        nullptr, nullptr);
    hb_draw_funcs_make_immutable(pens.get());
    return pens;
}

/// The face must outlive its blob.
Blob blob_of(const text::Face& face) {
    if (!face.program) return Blob(hb_blob_create_from_file_or_fail(face.file.c_str()));
    return Blob(hb_blob_create(face.program->data(), static_cast<unsigned>(face.program->size()),
                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
}

} // namespace

struct Outlines::Font {
    explicit Font(const text::Face& face) : pens(make_pens()) {
        const Blob blob = blob_of(face);
        if (!blob)
            throw Error({}, "MR902",
                        concat("the font file ", face.file.string(), " can't be read"));
        const FaceHandle opened(
            hb_face_create(blob.get(), static_cast<unsigned>(std::max(0, face.index))));
        font.reset(hb_font_create(opened.get()));
        units = hb_face_get_upem(opened.get());
        std::vector<hb_variation_t> axes;
        for (const auto& [tag, value] : face.variations)
            axes.push_back({HB_TAG(tag[0], tag[1], tag[2], tag[3]), static_cast<float>(value)});
        hb_font_set_variations(font.get(), axes.data(), static_cast<unsigned>(axes.size()));
    }

    Pens pens;
    FontHandle font;
    double units = 1000;
};

Outlines::Outlines() = default;
Outlines::~Outlines() = default;

Outlines::Font& Outlines::font_of(const text::Face& face) {
    std::unique_ptr<Font>& font = fonts_[&face];
    if (!font) font = std::make_unique<Font>(face);
    return *font;
}

std::string Outlines::path_of(const text::GlyphRun& run, double x, double y) {
    Font& font = font_of(*run.face);
    const double scale = run.size.points() / font.units;
    Sketch sketch{{}, x, y, scale * run.x_scale, scale};
    for (const text::Glyph& glyph : run.glyphs) {
        sketch.x = x + glyph.x_offset.points();
        sketch.y = y - glyph.y_offset.points();
        hb_font_get_glyph_shape(font.font.get(), glyph.id, font.pens.get(), &sketch);
        x += glyph.advance.points() * run.x_scale;
    }
    return std::move(sketch.path);
}

} // namespace makeready::epub
