// What HarfBuzz reads from a font's tables, for the faces listed and the faces cut.
#pragma once

#include "handle.hpp"
#include "text.hpp"

#include <hb.h>

namespace makeready::text {

using Blob = Handle<hb_blob_t, hb_blob_destroy>;

/// The bytes of a font: those given, which must live as long as the blob, or the file's.
/// Null if the file can't be read.
Blob blob_of(const std::filesystem::path& file, const std::string* program);

/// Vertical measures at size 1, at the axes that the font is set to.
FaceMetrics metrics_of(hb_font_t* font);

bool has_table(hb_face_t* face, hb_tag_t tag);

} // namespace makeready::text
