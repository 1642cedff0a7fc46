// Pictures that come inside an article's file: bytes come in, and the name by which the article's
// tree can show them goes out. Nothing is decoded here.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <memory>
#include <string>
#include <string_view>

namespace makeready::reader {

/// Adds a picture to the article's resources, equal bytes once, and returns the address for `src`:
/// the article's file as a folder, "letter.docx/spine.png". Kinds that no book shows (EMF, WMF,
/// TIFF) give "" and a finding.
std::string keep_picture(manuscript::Article& article, std::shared_ptr<const std::string> bytes,
                         std::string_view name, const Position& at, Report& report);

} // namespace makeready::reader
