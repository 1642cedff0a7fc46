#include "fonts.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <algorithm>
#include <hb-ot.h>
#include <hb.h>

namespace makeready::text {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using HbFace = Handle<hb_face_t, hb_face_destroy>;
using HbFont = Handle<hb_font_t, hb_font_destroy>;

/// Reads one face of a file: its names, its measures and what chooses it.
class FaceReader {
public:
    FaceReader(const std::filesystem::path& file, hb_face_t* face, int index);

    std::vector<std::unique_ptr<const ListedFace>> read() const;

private:
    ListedFace read_as_drawn() const;
    ListedFace read_instance(unsigned instance) const;
    std::vector<std::string> families() const;
    std::string name(hb_ot_name_id_t id, hb_language_t language) const;
    FaceMetrics metrics() const;
    double metric(hb_ot_metrics_tag_t tag, double otherwise) const;
    void read_style(ListedFace& face, hb_font_t* font) const;

    std::filesystem::path file_;
    hb_face_t* face_;
    int index_;
    HbFont font_;
    double em_;
};

FaceReader::FaceReader(const std::filesystem::path& file, hb_face_t* face, int index)
    : file_(file), face_(face), index_(index), font_(hb_font_create(face)),
      em_(static_cast<double>(hb_face_get_upem(face))) {}

std::vector<std::unique_ptr<const ListedFace>> FaceReader::read() const {
    std::vector<std::unique_ptr<const ListedFace>> faces;
    faces.push_back(std::make_unique<const ListedFace>(read_as_drawn()));
    const unsigned instances = hb_ot_var_get_named_instance_count(face_);
    for (unsigned i = 0; i < instances; ++i)
        faces.push_back(std::make_unique<const ListedFace>(read_instance(i)));
    return faces;
}

ListedFace FaceReader::read_as_drawn() const {
    ListedFace face;
    face.file = file_;
    face.index = index_;
    face.families = families();
    face.family = face.families.empty() ? file_.stem().string() : face.families.front();
    if (face.families.empty()) face.families.push_back(face.family);
    face.postscript_name = name(HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID);
    face.metrics = metrics();
    read_style(face, font_.get());
    unsigned design_size = 0; // In decipoints (OpenType, 'size' feature).
    if (hb_ot_layout_get_size_params(face_, &design_size, nullptr, nullptr, nullptr, nullptr))
        face.design_size = design_size / 10.0;
    return face;
}

// A named instance is a face like any other: CSS finds it by its weight, `pdf` pins its axes.
ListedFace FaceReader::read_instance(unsigned instance) const {
    ListedFace face = read_as_drawn();
    unsigned count = hb_ot_var_get_axis_count(face_);
    std::vector<float> coordinates(count);
    hb_ot_var_named_instance_get_design_coords(face_, instance, &count, coordinates.data());
    std::vector<hb_ot_var_axis_info_t> axes(count);
    hb_ot_var_get_axis_infos(face_, 0, &count, axes.data());
    const HbFont font(hb_font_create(face_));
    std::vector<hb_variation_t> settings;
    for (unsigned i = 0; i < count; ++i) {
        settings.push_back({axes[i].tag, coordinates[i]});
        std::array<char, 4> tag{};
        hb_tag_to_string(axes[i].tag, tag.data());
        face.variations.emplace_back(tag, coordinates[i]);
    }
    hb_font_set_variations(font.get(), settings.data(), static_cast<unsigned>(settings.size()));
    read_style(face, font.get());
    const hb_ot_name_id_t id = hb_ot_var_named_instance_get_postscript_name_id(face_, instance);
    if (id != HB_OT_NAME_ID_INVALID) face.postscript_name = name(id, HB_LANGUAGE_INVALID);
    return face;
}

std::string FaceReader::name(hb_ot_name_id_t id, hb_language_t language) const {
    char text[256];
    unsigned size = sizeof text;
    hb_ot_name_get_utf8(face_, id, language, &size, text);
    return {text, size};
}

// The typographic family comes first, then the names older programs use ("Inter Medium").
std::vector<std::string> FaceReader::families() const {
    unsigned count = 0;
    const hb_ot_name_entry_t* entries = hb_ot_name_list_names(face_, &count);
    std::vector<std::string> found;
    const auto take = [&](hb_ot_name_id_t id, hb_language_t language) {
        std::string family = name(id, language);
        if (!family.empty() && std::find(found.begin(), found.end(), family) == found.end())
            found.push_back(std::move(family));
    };
    const hb_language_t english = hb_language_from_string("en", -1);
    constexpr hb_ot_name_id_t ids[] = {HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY, HB_OT_NAME_ID_FONT_FAMILY};
    for (const hb_ot_name_id_t id : ids) take(id, english);
    for (const hb_ot_name_id_t id : ids)
        for (unsigned i = 0; i < count; ++i)
            if (entries[i].name_id == id) take(id, entries[i].language);
    return found;
}

double FaceReader::metric(hb_ot_metrics_tag_t tag, double otherwise) const {
    hb_position_t position = 0;
    if (!hb_ot_metrics_get_position(font_.get(), tag, &position)) return otherwise;
    return position / em_;
}

// HarfBuzz takes OS/2's typographic measures if USE_TYPO_METRICS is set, hhea's else.
FaceMetrics FaceReader::metrics() const {
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

void FaceReader::read_style(ListedFace& face, hb_font_t* font) const {
    face.weight = static_cast<std::int32_t>(hb_style_get_value(font, HB_STYLE_TAG_WEIGHT));
    face.stretch = hb_style_get_value(font, HB_STYLE_TAG_WIDTH);
    if (hb_style_get_value(font, HB_STYLE_TAG_ITALIC) > 0.5f)
        face.slant = style::Slant::italic;
    else if (hb_style_get_value(font, HB_STYLE_TAG_SLANT_ANGLE) != 0) {
        // A face may have a slant in `post` and still be called Italic; only its name tells.
        const std::string style_name =
            lower(name(HB_OT_NAME_ID_FONT_SUBFAMILY, hb_language_from_string("en", -1)));
        const bool oblique = style_name.find("oblique") != std::string::npos;
        face.slant = oblique ? style::Slant::oblique : style::Slant::italic;
    }
}

bool has_outlines(hb_face_t* face) {
    for (const hb_tag_t tag : {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('C', 'F', 'F', ' ')}) {
        const Blob table(hb_face_reference_table(face, tag));
        if (hb_blob_get_length(table.get()) > 0) return true;
    }
    return false;
}

} // namespace

std::vector<std::unique_ptr<const ListedFace>> read_faces(const std::filesystem::path& file) {
    std::vector<std::unique_ptr<const ListedFace>> faces;
    const Blob blob(hb_blob_create_from_file_or_fail(file.c_str()));
    const unsigned count = blob ? hb_face_count(blob.get()) : 0;
    for (unsigned i = 0; i < count; ++i) {
        const HbFace face(hb_face_create(blob.get(), i));
        if (hb_face_get_glyph_count(face.get()) == 0 || !has_outlines(face.get()))
            continue; // Not a font, whatever its name says, or one of pictures alone.
        for (auto& read : FaceReader(file, face.get(), static_cast<int>(i)).read())
            faces.push_back(std::move(read));
    }
    return faces;
}

} // namespace makeready::text
