#include "error.hpp"
#include "file.hpp"
#include "font_tables.hpp"
#include "fount.hpp"
#include "strings.hpp"

#include <algorithm>
#include <hb-ot.h>

namespace makeready::text {
namespace {

using Set = Handle<hb_set_t, hb_set_destroy>;

bool lookup_sees(hb_face_t* face, hb_tag_t table, unsigned lookup, hb_codepoint_t glyph) {
    const Set before(hb_set_create()), input(hb_set_create()), after(hb_set_create());
    hb_ot_layout_lookup_collect_glyphs(face, table, lookup, before.get(), input.get(), after.get(),
                                       nullptr);
    return hb_set_has(before.get(), glyph) || hb_set_has(input.get(), glyph) ||
           hb_set_has(after.get(), glyph);
}

bool finds_the_space(hb_face_t* face) {
    const HbFont font(hb_font_create(face));
    hb_codepoint_t space = 0;
    if (!hb_font_get_nominal_glyph(font.get(), ' ', &space)) return false;
    const bool has_positions = has_table(face, HB_OT_TAG_GPOS);
    if (!has_positions && has_table(face, HB_TAG('k', 'e', 'r', 'n'))) return true;
    for (const hb_tag_t table : {HB_OT_TAG_GSUB, HB_OT_TAG_GPOS}) {
        const unsigned count = hb_ot_layout_table_get_lookup_count(face, table);
        for (unsigned lookup = 0; lookup < count; ++lookup)
            if (lookup_sees(face, table, lookup, space)) return true;
    }
    return false;
}

std::vector<hb_tag_t> substitutions_of(hb_face_t* face) {
    unsigned count = hb_ot_layout_table_get_feature_tags(face, HB_OT_TAG_GSUB, 0, nullptr, nullptr);
    std::vector<hb_tag_t> tags(count);
    hb_ot_layout_table_get_feature_tags(face, HB_OT_TAG_GSUB, 0, &count, tags.data());
    return tags;
}

} // namespace

OpenFile::OpenFile(const Face& face) {
    const Blob blob = blob_of(face.file, face.program.get());
    if (!blob)
        throw Error({}, "MR606",
                    concat("font file \"", shown(face.file), "\" can't be read any more"));
    handle.reset(hb_face_create(blob.get(), static_cast<unsigned>(face.index)));
    hb_face_make_immutable(handle.get());
    minds_the_space = finds_the_space(handle.get());
    substitutions = substitutions_of(handle.get());
}

std::vector<hb_variation_t> variations_of(const Face& face) {
    std::vector<hb_variation_t> variations;
    for (const auto& [tag, value] : face.variations)
        variations.push_back({hb_tag_from_string(tag.data(), 4), static_cast<float>(value)});
    return variations;
}

OpenFace::OpenFace(const Face& face, std::shared_ptr<const OpenFile> file)
    : face_(face), file_(std::move(file)), font_(hb_font_create(file_->handle.get())) {
    const std::vector<hb_variation_t> axes = variations_of(face);
    if (!axes.empty())
        hb_font_set_variations(font_.get(), axes.data(), static_cast<unsigned>(axes.size()));
    hb_font_make_immutable(font_.get());
    hyphen_ = covers(0x2010) ? "\u2010" : "-";
}

bool OpenFace::covers(char32_t code_point) const {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font_.get(), code_point, &glyph) != 0;
}

std::optional<double> OpenFace::advance(char32_t code_point) const {
    hb_codepoint_t glyph = 0;
    if (!hb_font_get_nominal_glyph(font_.get(), code_point, &glyph)) return std::nullopt;
    return face_.scale * hb_font_get_glyph_h_advance(font_.get(), glyph) /
           static_cast<double>(hb_face_get_upem(handle()));
}

bool OpenFace::has_forms(std::string_view feature) const {
    const hb_tag_t tag = hb_tag_from_string(feature.data(), static_cast<int>(feature.size()));
    const std::vector<hb_tag_t>& all = file_->substitutions;
    return std::find(all.begin(), all.end(), tag) != all.end();
}

namespace {

// OpenType, OS/2: ySuperscriptYSize and its like. Some makers leave them at odd values.
double share_of_em(hb_font_t* font, hb_ot_metrics_tag_t tag, double least, double most,
                   double usual) {
    hb_position_t value = 0;
    if (!hb_ot_metrics_get_position(font, tag, &value)) return usual;
    const double share = value / static_cast<double>(hb_face_get_upem(hb_font_get_face(font)));
    return share >= least && share <= most ? share : usual;
}

} // namespace

OpenFace::Shift OpenFace::inferior() const {
    return {share_of_em(font_.get(), HB_OT_METRICS_TAG_SUBSCRIPT_EM_Y_SIZE, 0.5, 0.8, 0.65),
            -share_of_em(font_.get(), HB_OT_METRICS_TAG_SUBSCRIPT_EM_Y_OFFSET, 0.05, 0.3, 0.14)};
}

OpenFace::Shift OpenFace::superior() const {
    return {share_of_em(font_.get(), HB_OT_METRICS_TAG_SUPERSCRIPT_EM_Y_SIZE, 0.5, 0.8, 0.65),
            share_of_em(font_.get(), HB_OT_METRICS_TAG_SUPERSCRIPT_EM_Y_OFFSET, 0.2, 0.6, 0.35)};
}

std::optional<OpenFace::Ink> OpenFace::ink(std::uint32_t glyph) const {
    hb_glyph_extents_t box{};
    if (!hb_font_get_glyph_extents(font_.get(), glyph, &box) || box.width == 0) return std::nullopt;
    const auto em = static_cast<double>(hb_face_get_upem(handle()));
    return Ink{box.x_bearing / em, (box.x_bearing + box.width) / em, box.y_bearing / em,
               (box.y_bearing + box.height) / em};
}

} // namespace makeready::text
