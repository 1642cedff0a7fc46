#include "font_tables.hpp"
#include "fonts.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <algorithm>
#include <hb-ot.h>
#include <hb.h>

namespace makeready::text {
namespace {

using HbFace = Handle<hb_face_t, hb_face_destroy>;
using HbFont = Handle<hb_font_t, hb_font_destroy>;

/// Reads one face of a file: its names, its measures and what chooses it.
class FaceReader {
public:
    FaceReader(const std::filesystem::path& file, hb_face_t* face, int index);

    ListedFace read() const;

private:
    std::vector<std::string> families() const;
    std::string name(hb_ot_name_id_t id, hb_language_t language) const;
    void read_style(ListedFace& face, hb_font_t* font) const;
    void read_axes(ListedFace& face) const;

    std::filesystem::path file_;
    hb_face_t* face_;
    int index_;
    HbFont font_;
};

FaceReader::FaceReader(const std::filesystem::path& file, hb_face_t* face, int index)
    : file_(file), face_(face), index_(index), font_(hb_font_create(face)) {}

ListedFace FaceReader::read() const {
    ListedFace face;
    face.file = file_;
    face.index = index_;
    face.families = families();
    face.family = face.families.empty() ? file_.stem().string() : face.families.front();
    if (face.families.empty()) face.families.push_back(face.family);
    face.postscript_name = name(HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID);
    face.full_name = name(HB_OT_NAME_ID_FULL_NAME, hb_language_from_string("en", -1));
    face.metrics = metrics_of(font_.get());
    read_style(face, font_.get());
    read_axes(face);
    unsigned design_size = 0; // In decipoints (OpenType, 'size' feature).
    if (hb_ot_layout_get_size_params(face_, &design_size, nullptr, nullptr, nullptr, nullptr))
        face.design_size = design_size / 10.0;
    return face;
}

// CSS Fonts 4, 2.2 to 2.4: which axes stand for weight, width, italic and oblique.
void FaceReader::read_axes(ListedFace& face) const {
    unsigned count = hb_ot_var_get_axis_count(face_);
    std::vector<hb_ot_var_axis_info_t> axes(count);
    hb_ot_var_get_axis_infos(face_, 0, &count, axes.data());
    face.weights = {double(face.weight), double(face.weight)};
    face.stretches = {face.stretch, face.stretch};
    for (const hb_ot_var_axis_info_t& axis : axes) {
        Axis known{{}, axis.min_value, axis.default_value, axis.max_value};
        hb_tag_to_string(axis.tag, known.tag.data());
        face.axes.push_back(known);
        const style::Range range{known.least, known.most};
        if (axis.tag == HB_OT_TAG_VAR_AXIS_WEIGHT) face.weights = range;
        if (axis.tag == HB_OT_TAG_VAR_AXIS_WIDTH) face.stretches = range;
        if (axis.tag == HB_OT_TAG_VAR_AXIS_SLANT || axis.tag == HB_OT_TAG_VAR_AXIS_ITALIC)
            face.leans_too = true;
    }
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
    for (const hb_tag_t tag :
         {HB_TAG('g', 'l', 'y', 'f'), HB_TAG('C', 'F', 'F', ' '), HB_TAG('C', 'F', 'F', '2')}) {
        const Blob table(hb_face_reference_table(face, tag));
        if (hb_blob_get_length(table.get()) > 0) return true;
    }
    return false;
}

bool has(hb_font_t* font, hb_codepoint_t character) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, character, &glyph) != 0;
}

bool has_emoji(hb_font_t* font) {
    constexpr hb_codepoint_t smiley = 0x263A, grin = 0x1F600;
    return has(font, smiley) || has(font, grin);
}

/// What kind of text a face is for.
struct Use {
    bool letters = false, pictures = false;
};

Use use_of(hb_face_t* face) {
    const HbFont font(hb_font_create(face));
    Use use;
    use.letters = has(font.get(), 'a');
    const bool is_for_emoji = has_emoji(font.get()) && !use.letters && !has(font.get(), 'A');
    use.pictures = hb_ot_color_has_png(face) || (hb_ot_color_has_palettes(face) && is_for_emoji);
    return use;
}

} // namespace

std::vector<std::unique_ptr<const ListedFace>>
read_faces(const std::filesystem::path& file, std::shared_ptr<const std::string> program) {
    std::vector<std::unique_ptr<const ListedFace>> faces;
    const Blob blob = blob_of(file, program.get());
    const unsigned count = blob ? hb_face_count(blob.get()) : 0;
    for (unsigned i = 0; i < count; ++i) {
        const HbFace face(hb_face_create(blob.get(), i));
        const Use use = use_of(face.get());
        if (hb_face_get_glyph_count(face.get()) == 0 ||
            (!use.pictures && !has_outlines(face.get())))
            continue; // Not a font, whatever its name says.
        auto read = FaceReader(file, face.get(), static_cast<int>(i)).read();
        read.program = program;
        read.letters = use.letters;
        read.pictures = use.pictures;
        faces.push_back(std::make_unique<const ListedFace>(std::move(read)));
    }
    return faces;
}

} // namespace makeready::text
