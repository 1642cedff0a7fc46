#include "glyph_outline.hpp"

#include "handle.hpp"
#include "objects.hpp"

#include <hb.h>

namespace makeready::pdf {
namespace {

using DrawFuncs = Handle<hb_draw_funcs_t, hb_draw_funcs_destroy>;

struct Pen {
    std::string out;
};

void put_point(void* pen, float x, float y, std::string_view operation) noexcept {
    std::string& out = static_cast<Pen*>(pen)->out;
    for (const float part : {x, y}) {
        append_number(out, thousandths(double(part) / 100));
        out += ' ';
    }
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

} // namespace

std::string outline(hb_font_t* font, std::uint32_t glyph) {
    const DrawFuncs funcs = draw_funcs();
    Pen pen;
    hb_font_get_glyph_shape(font, glyph, funcs.get(), &pen);
    return std::move(pen.out);
}

} // namespace makeready::pdf
