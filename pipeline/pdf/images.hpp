// The pictures of a document as XObjects: equal pictures once, JPEG as it came, PNG unpacked and
// packed again, SVG as vectors.
#pragma once

#include "objects.hpp"
#include "paint.hpp"
#include "pdf.hpp"
#include "picture.hpp"

#include <map>
#include <optional>

namespace makeready::pdf {

/// A picture in the file: its resource name, and the matrix that puts it upright into a unit
/// square.
struct PlacedPicture {
    std::string resource; ///< "/P1"
    Object object;
    std::array<int, 6> upright{1, 0, 0, 1, 0, 0};
};

/// A raster image of decoded pixels; gray if nothing in it is coloured.
Object raster_image(QPDF& pdf, picture::Pixels pixels, int compression);

class Images {
public:
    Images(QPDF& pdf, const Options& options, Report& report)
        : pdf_(pdf), options_(options), report_(report) {}

    /// Nothing for a picture that is damaged inside; the report then says so.
    std::optional<PlacedPicture> place(const paint::DrawPicture& draw);

    /// A colour that a mask lets through in shares.
    Object mask(const paint::FillMask& fill, Inks inks);

    /// A stream of operators, still without a dictionary of its own.
    Object form(const std::string& operators) {
        return stream(pdf_, operators, options_.compression);
    }

private:
    Object raster(const picture::Picture& picture);
    Object jpeg(const picture::Picture& picture);

    QPDF& pdf_;
    const Options& options_;
    Report& report_;
    std::map<std::string, std::optional<PlacedPicture>> placed_; ///< By content, and size for SVG.
};

} // namespace makeready::pdf
