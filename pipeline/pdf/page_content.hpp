// A page's draws come in, its content stream and the resources it uses go out. This is all of the
// room that knows drawing operators; what writes text here could be cairo, and nobody else would
// know.
#pragma once

#include "font.hpp"
#include "images.hpp"
#include "objects.hpp"
#include "paint.hpp"
#include "pdf.hpp"

#include <map>
#include <string>

namespace makeready::pdf {

struct PageContent {
    std::string operators;
    Object resources;
};

/// Where the trimmed page lies on the sheet, for turning y upwards.
struct Sheet {
    Length width, height; ///< With bleed.
    Length bleed;

    Thousandths across(Length x) const { return thousandths(x + bleed); }

    Thousandths up(Length y) const { return thousandths(height - bleed - y); }
};

PageContent draw_page(const paint::PagePicture& page, const Sheet& sheet, Inks inks, Fonts& fonts,
                      Images& images);

} // namespace makeready::pdf
