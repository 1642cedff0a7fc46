// A cover for a book that brought none: title, subtitle and authors in plain typography. Words come
// in, an SVG of 1600 x 2560 or a page that shows a cover goes out.
#pragma once

#include "manuscript.hpp"

#include <string>

namespace makeready::epub {

/// The picture of a cover. Widths are estimated, for nobody knows the reader's font.
std::string cover_svg(const manuscript::Metadata& metadata);

/// What the picture says, for those who can't see it: "Cover: Title, by Ana Ruiz".
std::string cover_alt(const manuscript::Metadata& metadata, const std::string& language);

/// The XHTML page that shows the picture, "images/cover.png" seen from the package.
std::string cover_page(const std::string& image, const std::string& alt,
                       const std::string& language, const std::string& style_sheet);

} // namespace makeready::epub
