#include "font_subset.hpp"

#include "handle.hpp"
#include "hash.hpp"

#include <hb-subset.h>
#include <hb.h>

namespace makeready::epub {
namespace {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;
using Face = Handle<hb_face_t, hb_face_destroy>;
using SubsetInput = Handle<hb_subset_input_t, hb_subset_input_destroy>;

Face face_of(const std::string& font) {
    const Blob blob(hb_blob_create(font.data(), static_cast<unsigned>(font.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    return Face(hb_face_create(blob.get(), 0));
}

std::string bytes_of(hb_blob_t* blob) {
    unsigned length = 0;
    const char* const bytes = hb_blob_get_data(blob, &length);
    return bytes ? std::string(bytes, length) : std::string();
}

} // namespace

FontRights rights_of(const std::string& font) {
    const Face face = face_of(font);
    const Blob table(hb_face_reference_table(face.get(), HB_TAG('O', 'S', '/', '2')));
    const std::string os2 = bytes_of(table.get());
    if (os2.size() < 10) return {};
    const unsigned type = static_cast<unsigned>(static_cast<unsigned char>(os2[8])) << 8 |
                          static_cast<unsigned char>(os2[9]);
    // Bits 0 to 3 are one value; 2 is "restricted". 0x100: no subsetting; 0x200: bitmaps only.
    return {(type & 0xF) != 2 && (type & 0x200) == 0, (type & 0x100) == 0};
}

std::string subset_of(const std::string& font, const std::set<char32_t>& characters) {
    const Face face = face_of(font);
    const SubsetInput input(hb_subset_input_create_or_fail());
    if (!input || hb_face_get_glyph_count(face.get()) == 0) return {};
    hb_set_t* const wanted = hb_subset_input_unicode_set(input.get());
    for (const char32_t c : characters) hb_set_add(wanted, c);
    hb_set_t* const features = hb_subset_input_set(input.get(), HB_SUBSET_SETS_LAYOUT_FEATURE_TAG);
    hb_set_clear(features);
    hb_set_invert(features);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING);
    const Face cut(hb_subset_or_fail(face.get(), input.get()));
    if (!cut) return {};
    const Blob blob(hb_face_reference_blob(cut.get()));
    return bytes_of(blob.get());
}

std::string obscured(std::string font, std::string_view identifier) {
    std::string name(identifier);
    std::erase_if(name, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    const auto key = sha1(name);
    for (std::size_t at = 0; at < std::min<std::size_t>(1040, font.size()); ++at)
        font[at] = static_cast<char>(static_cast<unsigned char>(font[at]) ^ key[at % key.size()]);
    return font;
}

} // namespace makeready::epub
