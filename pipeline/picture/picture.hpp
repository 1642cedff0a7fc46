// The bytes of a picture come in; its kind, size and resolution go out, and later its drawing.
// This room never fetches anything and never trusts a file's name.
#pragma once

#include "length.hpp"
#include "position.hpp"
#include "report.hpp"

#include <memory>
#include <optional>
#include <string>

struct _cairo; // A cairo_t, which `pdf` owns; only draw_vector() needs it.

namespace makeready::picture {

enum class Format : std::uint8_t { png, jpeg, gif, webp, svg, avif };

/// A picture as it was given: encoded bytes are kept, decoding is for whoever draws.
struct Picture {
    Format format = Format::png;
    std::shared_ptr<const std::string> bytes;
    /// Intrinsic size in CSS px, upright. A raster's pixel is one px (CSS Images 4,
    /// image-resolution: initially 1dppx); for `from-image` the caller divides by dots_per_inch
    /// / 96.
    double width_px = 0, height_px = 0;
    double dots_per_inch = 0;             ///< 0: the file doesn't say.
    int pixels_wide = 0, pixels_high = 0; ///< Upright; 0 for SVG.
    int components = 3;                   ///< 1 gray, 3 RGB, 4 CMYK (JPEG).
    /// Exif orientation, 1 to 8: how the stored rows must be turned to stand upright. Sizes here
    /// and what decode() returns are upright already; only who passes the bytes through must turn
    /// them.
    int orientation = 1;
    bool inverted = false; ///< CMYK stored as Adobe does, 0 for full ink.
    /// What an SVG says itself (CSS Images 3, 5.1): without a width or height, width_px and
    /// height_px hold the default object size, 300 x 150, kept in ratio.
    bool has_width = true, has_height = true;
    double ratio = 0; ///< Width to height; 0: none.
    std::string name; ///< As the author wrote it, for findings.
    Position at;      ///< Where it was named first.
};

/// Reads the header of a picture. Not a picture, or a broken or a hostile one: finding MR7xx at
/// `at` that names it, and nothing.
std::shared_ptr<const Picture> open(std::shared_ptr<const std::string> bytes,
                                    const std::string& name, const Position& at, Report&);

/// "image/png", "image/jpeg", "image/gif", "image/webp", "image/svg+xml",
/// "image/avif".
std::string_view media_type(Format format);

/// Decoded pixels, 8 bits a component, rows top down.
struct Pixels {
    int width = 0, height = 0;
    int components = 3; ///< 1, 3 or 4 (CMYK); alpha apart.
    std::string samples;
    std::string alpha; ///< Empty: opaque. One byte a pixel, not premultiplied.
};

/// Decodes a raster, of an animation the first picture; at most 100 million pixels. Throws Error
/// MR7xx.
Pixels decode(const Picture& picture);

/// A picture that every reading system of EPUB must show (EPUB 3.3, 3.2): an AVIF becomes a JPEG,
/// or a PNG where it is seen through. Other bytes, and a broken AVIF, come back without_metadata().
std::shared_ptr<const std::string> as_core(std::shared_ptr<const std::string> bytes);

/// The same picture without what it says of its making: place, time, camera, author, notes, second
/// pictures. Pixels, colour profile, resolution and orientation stay as they are. What is no
/// picture, or says nothing of the kind, comes back itself.
std::shared_ptr<const std::string> without_metadata(std::shared_ptr<const std::string> bytes);

/// Draws an SVG into `width` x `height` units from the canvas's origin, as vectors. Throws Error
/// MR7xx.
void draw_vector(const Picture& picture, _cairo* canvas, double width, double height);

/// The same picture in fewer bytes: the data of a PNG deflated as small as can be, a JPEG's
/// coefficients coded with tables of its own. No sample changes and no segment is lost. What gets
/// no smaller, and every other format, is as it was.
std::shared_ptr<const std::string> recompressed(const Picture& picture);

/// An SVG drawn on white and encoded as JPEG, of RGB with colour at half resolution; the same bytes
/// each time. `quality` is libjpeg's, 1 to 100. Throws Error MR706.
std::string draw_as_jpeg(const Picture& picture, int width, int height, int quality);

} // namespace makeready::picture
