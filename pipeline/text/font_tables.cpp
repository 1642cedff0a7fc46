#include "font_tables.hpp"

#include <hb-ot.h>

namespace makeready::text {

Blob blob_of(const std::filesystem::path& file, const std::string* program) {
    if (!program) return Blob(hb_blob_create_from_file_or_fail(file.c_str()));
    return Blob(hb_blob_create(program->data(), static_cast<unsigned>(program->size()),
                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
}

bool has_table(hb_face_t* face, hb_tag_t tag) {
    const Blob table(hb_face_reference_table(face, tag));
    return hb_blob_get_length(table.get()) > 0;
}

// HarfBuzz takes OS/2's typographic measures if USE_TYPO_METRICS is set, hhea's else.
FaceMetrics metrics_of(hb_font_t* font) {
    int scale = 0;
    hb_font_get_scale(font, nullptr, &scale);
    const auto metric = [&](hb_ot_metrics_tag_t tag, double otherwise) {
        hb_position_t position = 0;
        if (!hb_ot_metrics_get_position(font, tag, &position)) return otherwise;
        return position / double(scale);
    };
    FaceMetrics m;
    m.ascent = metric(HB_OT_METRICS_TAG_HORIZONTAL_ASCENDER, 0.8);
    m.descent = -metric(HB_OT_METRICS_TAG_HORIZONTAL_DESCENDER, -0.2);
    m.line_gap = metric(HB_OT_METRICS_TAG_HORIZONTAL_LINE_GAP, 0);
    m.x_height = metric(HB_OT_METRICS_TAG_X_HEIGHT, 0);
    m.cap_height = metric(HB_OT_METRICS_TAG_CAP_HEIGHT, 0);
    if (m.x_height <= 0) m.x_height = 0.5; // CSS Values 4, 6.1.1: where the font does not say.
    if (m.cap_height <= 0) m.cap_height = m.ascent;
    m.underline_position = metric(HB_OT_METRICS_TAG_UNDERLINE_OFFSET, -0.1);
    m.underline_thickness = metric(HB_OT_METRICS_TAG_UNDERLINE_SIZE, 0.05);
    m.strikeout_position = metric(HB_OT_METRICS_TAG_STRIKEOUT_OFFSET, m.x_height / 2);
    return m;
}

} // namespace makeready::text
