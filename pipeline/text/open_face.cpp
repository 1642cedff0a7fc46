#include "error.hpp"
#include "file.hpp"
#include "fount.hpp"
#include "strings.hpp"

#include <hb-ot.h>

namespace makeready::text {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Set = Handle<hb_set_t, hb_set_destroy>;

bool lookup_sees(hb_face_t* face, hb_tag_t table, unsigned lookup, hb_codepoint_t glyph) {
    const Set before(hb_set_create()), input(hb_set_create()), after(hb_set_create());
    hb_ot_layout_lookup_collect_glyphs(face, table, lookup, before.get(), input.get(), after.get(),
                                       nullptr);
    return hb_set_has(before.get(), glyph) || hb_set_has(input.get(), glyph) ||
           hb_set_has(after.get(), glyph);
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
    const Blob table(hb_face_reference_table(face, tag));
    return hb_blob_get_length(table.get()) > 0;
}

} // namespace

OpenFace::OpenFace(const Face& face) : face_(face) {
    const Blob blob(hb_blob_create_from_file_or_fail(face.file.c_str()));
    if (!blob)
        throw Error({}, "MR606",
                    concat("font file \"", shown(face.file), "\" can't be read any more"));
    handle_.reset(hb_face_create(blob.get(), static_cast<unsigned>(face.index)));
    hb_face_make_immutable(handle_.get());
    font_.reset(hb_font_create(handle_.get()));
    hb_font_make_immutable(font_.get());
    minds_the_space_ = finds_the_space();
    hyphen_ = covers(0x2010) ? "\u2010" : "-";
}

bool OpenFace::covers(char32_t code_point) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font_.get(), code_point, &glyph) != 0;
}

std::optional<double> OpenFace::advance(char32_t code_point) const {
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(font_.get(), code_point, &glyph)) return std::nullopt;
    return static_cast<double>(hb_font_get_glyph_h_advance(font_.get(), glyph)) /
           static_cast<double>(hb_face_get_upem(handle_.get()));
}

std::optional<std::pair<double, double>> OpenFace::ink(std::uint32_t glyph) const {
    hb_glyph_extents_t box{};
    if (!hb_font_get_glyph_extents(font_.get(), glyph, &box) || box.width == 0) return std::nullopt;
    const auto em = static_cast<double>(hb_face_get_upem(handle_.get()));
    return std::pair(box.x_bearing / em, (box.x_bearing + box.width) / em);
}

bool OpenFace::finds_the_space() const {
    hb_codepoint_t space = 0;
    if (!hb_font_get_nominal_glyph(font_.get(), ' ', &space)) return false;
    const bool has_positions = has_table(handle_.get(), HB_OT_TAG_GPOS);
    if (!has_positions && has_table(handle_.get(), HB_TAG('k', 'e', 'r', 'n'))) return true;
    for (const hb_tag_t table : {HB_OT_TAG_GSUB, HB_OT_TAG_GPOS}) {
        const unsigned count = hb_ot_layout_table_get_lookup_count(handle_.get(), table);
        for (unsigned lookup = 0; lookup < count; ++lookup)
            if (lookup_sees(handle_.get(), table, lookup, space)) return true;
    }
    return false;
}

} // namespace makeready::text
