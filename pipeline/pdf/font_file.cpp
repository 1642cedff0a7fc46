#include "font_file.hpp"

#include "cff.hpp"
#include "error.hpp"
#include "file.hpp"
#include "glyph_pictures.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <hb-ot.h>
#include <hb-subset.h>

namespace makeready::pdf {

namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using HarfBuzzFace = Handle<hb_face_t, hb_face_destroy>;
using HarfBuzzFont = Handle<hb_font_t, hb_font_destroy>;
using SubsetInput = Handle<hb_subset_input_t, hb_subset_input_destroy>;
using SubsetPlan = Handle<hb_subset_plan_t, hb_subset_plan_destroy>;

std::string bytes_of(hb_blob_t* blob) {
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob, &length);
    return {bytes, length};
}

std::string table(hb_face_t* face, hb_tag_t tag) {
    return bytes_of(Blob(hb_face_reference_table(face, tag)).get());
}

int i16(std::string_view bytes, std::size_t at) {
    if (at + 2 > bytes.size()) return 0;
    return static_cast<std::int16_t>(static_cast<unsigned char>(bytes[at]) << 8 |
                                     static_cast<unsigned char>(bytes[at + 1]));
}

Error unusable(const text::Face& face, std::string_view why) {
    return {start_of(shown(face.file)), "MR912",
            concat("font \"", face.family, "\" can't be embedded (", why, "). Choose another.")};
}

/// Tables that PDF has no use for: layout is done, names and characters stand in the PDF itself.
/// Variation tables go too: what is left is the instance whose axes are pinned, or the default.
constexpr hb_tag_t unused_tables[] = {
    HB_TAG('G', 'S', 'U', 'B'), HB_TAG('G', 'P', 'O', 'S'), HB_TAG('G', 'D', 'E', 'F'),
    HB_TAG('k', 'e', 'r', 'n'), HB_TAG('m', 'o', 'r', 'x'), HB_TAG('k', 'e', 'r', 'x'),
    HB_TAG('B', 'A', 'S', 'E'), HB_TAG('J', 'S', 'T', 'F'), HB_TAG('M', 'A', 'T', 'H'),
    HB_TAG('c', 'm', 'a', 'p'), HB_TAG('n', 'a', 'm', 'e'), HB_TAG('p', 'o', 's', 't'),
    HB_TAG('O', 'S', '/', '2'), HB_TAG('C', 'O', 'L', 'R'), HB_TAG('C', 'P', 'A', 'L'),
    HB_TAG('S', 'V', 'G', ' '), HB_TAG('C', 'B', 'D', 'T'), HB_TAG('C', 'B', 'L', 'C'),
    HB_TAG('s', 'b', 'i', 'x'), HB_TAG('D', 'S', 'I', 'G'), HB_TAG('h', 'd', 'm', 'x'),
    HB_TAG('L', 'T', 'S', 'H'), HB_TAG('V', 'D', 'M', 'X'), HB_TAG('P', 'C', 'L', 'T'),
    HB_TAG('v', 'h', 'e', 'a'), HB_TAG('v', 'm', 't', 'x'), HB_TAG('V', 'O', 'R', 'G'),
    HB_TAG('f', 'v', 'a', 'r'), HB_TAG('g', 'v', 'a', 'r'), HB_TAG('a', 'v', 'a', 'r'),
    HB_TAG('S', 'T', 'A', 'T'), HB_TAG('H', 'V', 'A', 'R'), HB_TAG('V', 'V', 'A', 'R'),
    HB_TAG('M', 'V', 'A', 'R'), HB_TAG('c', 'v', 'a', 'r'), HB_TAG('m', 'e', 't', 'a'),
    HB_TAG('g', 'a', 's', 'p'), HB_TAG('F', 'F', 'T', 'M'),
};

SubsetInput subset_input(const std::set<std::uint32_t>& glyphs, Outlines outlines) {
    SubsetInput input(hb_subset_input_create_or_fail());
    if (!input) throw std::bad_alloc();
    hb_set_t* wanted = hb_subset_input_glyph_set(input.get());
    for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);
    hb_set_t* dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const hb_tag_t tag : unused_tables) hb_set_add(dropped, tag);
    // TrueType's instructions are long and no printer and few screens run them; CFF's hints are
    // short.
    if (outlines == Outlines::truetype)
        hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    return input;
}

} // namespace

namespace {

std::vector<hb_variation_t> axes_of(const text::Face& face) {
    std::vector<hb_variation_t> axes;
    for (const auto& [tag, value] : face.variations)
        axes.push_back({hb_tag_from_string(tag.data(), 4), static_cast<float>(value)});
    return axes;
}

Blob blob_of(const text::Face& face) {
    if (!face.program) return Blob(hb_blob_create_from_file_or_fail(face.file.c_str()));
    return Blob(hb_blob_create(face.program->data(), static_cast<unsigned>(face.program->size()),
                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
}

} // namespace

struct FontFile::Parts {
    text::Face face;
    HarfBuzzFace harfbuzz;
    HarfBuzzFont font; ///< Scaled to hundredths of 1/1000 em.
    Outlines outlines = Outlines::truetype;
};

FontFile::~FontFile() = default;

std::shared_ptr<const FontFile> FontFile::open(const text::Face& face) {
    const Blob blob = blob_of(face);
    if (!blob) throw unusable(face, "its file can't be read");
    auto file = std::shared_ptr<FontFile>(new FontFile);
    file->parts_ = std::make_unique<Parts>();
    Parts& parts = *file->parts_;
    parts.face = face;
    parts.harfbuzz.reset(hb_face_create(blob.get(), static_cast<unsigned>(face.index)));
    parts.font.reset(hb_font_create(parts.harfbuzz.get()));
    hb_font_set_scale(parts.font.get(), 100000, 100000);
    const std::vector<hb_variation_t> axes = axes_of(face);
    hb_font_set_variations(parts.font.get(), axes.data(), static_cast<unsigned>(axes.size()));
    // PDF knows no CFF2 (PDF 32000-2, table 124): its glyphs are drawn one by one, as pictures are.
    const bool is_cff2 =
        hb_blob_get_length(
            Blob(hb_face_reference_table(parts.harfbuzz.get(), HB_TAG('C', 'F', 'F', '2'))).get()) >
        0;
    if (is_cff2 || has_pictures(parts.font.get())) {
        parts.outlines = Outlines::pictures;
        return file;
    }
    const std::string cff = table(parts.harfbuzz.get(), HB_TAG('C', 'F', 'F', ' '));
    if (!cff.empty())
        parts.outlines = cids_of(cff).empty() ? Outlines::cff : Outlines::cff_by_cid;
    else if (table(parts.harfbuzz.get(), HB_TAG('g', 'l', 'y', 'f')).empty())
        throw unusable(face, "it has no TrueType or CFF outlines");
    return file;
}

std::int32_t FontFile::advance(std::uint32_t glyph) const {
    return hb_font_get_glyph_h_advance(parts_->font.get(), glyph);
}

std::uint32_t FontFile::glyph_count() const {
    return hb_face_get_glyph_count(parts_->harfbuzz.get());
}

std::array<int, 4> FontFile::box() const {
    const std::string head = table(parts_->harfbuzz.get(), HB_TAG('h', 'e', 'a', 'd'));
    const int em = static_cast<int>(hb_face_get_upem(parts_->harfbuzz.get()));
    const auto side = [&](std::size_t at) { return i16(head, at) * 1000 / em; };
    return {side(36), side(38), side(40), side(42)};
}

Outlines FontFile::outlines() const {
    return parts_->outlines;
}

hb_font_t* FontFile::font() const {
    return parts_->font.get();
}

std::string FontFile::postscript_name() const {
    if (!parts_->face.postscript_name.empty()) return parts_->face.postscript_name;
    char letters[128];
    unsigned length = sizeof letters;
    hb_ot_name_get_utf8(parts_->harfbuzz.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID,
                        &length, letters);
    return length > 0 ? std::string(letters, length) : "Unnamed";
}

bool FontFile::forbids_embedding() const {
    const std::string os2 = table(parts_->harfbuzz.get(), HB_TAG('O', 'S', '/', '2'));
    return (i16(os2, 8) & 0xF) == 2;
}

Subset FontFile::subset(const std::set<std::uint32_t>& glyphs) const {
    const SubsetInput input = subset_input(glyphs, parts_->outlines);
    for (const hb_variation_t& axis : axes_of(parts_->face))
        hb_subset_input_pin_axis_location(input.get(), parts_->harfbuzz.get(), axis.tag,
                                          axis.value);
    const SubsetPlan plan(hb_subset_plan_create_or_fail(parts_->harfbuzz.get(), input.get()));
    if (!plan) throw unusable(parts_->face, "it can't be subset");
    const HarfBuzzFace made(hb_subset_plan_execute_or_fail(plan.get()));
    if (!made) throw unusable(parts_->face, "it can't be subset");

    Subset subset;
    subset.outlines = parts_->outlines;
    subset.program = parts_->outlines == Outlines::truetype
                         ? bytes_of(Blob(hb_face_reference_blob(made.get())).get())
                         : table(made.get(), HB_TAG('C', 'F', 'F', ' '));
    const std::vector<std::uint32_t> cids = parts_->outlines == Outlines::cff_by_cid
                                                ? cids_of(subset.program)
                                                : std::vector<std::uint32_t>();
    const hb_map_t* renumbered = hb_subset_plan_old_to_new_glyph_mapping(plan.get());
    for (const std::uint32_t glyph : glyphs) {
        const hb_codepoint_t now = hb_map_get(renumbered, glyph);
        if (now == HB_MAP_VALUE_INVALID) continue; // A glyph the font doesn't have.
        subset.characters[glyph] = now < cids.size() ? cids[now] : now;
    }
    return subset;
}

} // namespace makeready::pdf
