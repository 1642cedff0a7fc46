// One function a format for reading its header, and the bytes they share. Private to this room.
#pragma once

#include "picture.hpp"

#include <stdexcept>

namespace makeready::picture {

/// What is wrong with a picture, as a clause for people. Thrown by the readers below, and made a
/// finding or an Error in one place each.
class Broken : public std::runtime_error {
public:
    using std::runtime_error::runtime_error;
};

/// Numbers out of a file. Beyond the end there are zeros, so that no reader needs to look first.
inline std::uint32_t byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0u;
}

inline std::uint32_t be16(std::string_view bytes, std::size_t at) {
    return byte_at(bytes, at) << 8 | byte_at(bytes, at + 1);
}

inline std::uint32_t be32(std::string_view bytes, std::size_t at) {
    return be16(bytes, at) << 16 | be16(bytes, at + 2);
}

/// What Exif says of a picture (Exif 2.32, 4.6.4). 0: nothing.
struct Exif {
    int orientation = 1;
    double dots_per_inch = 0;
};

/// Of a TIFF structure, with JPEG's mark before it or without. Where a file has several, the first
/// counts.
Exif read_exif(std::string_view bytes);

void read_png_header(Picture& picture);
void read_jpeg_header(Picture& picture);
void read_gif_header(Picture& picture);
void read_webp_header(Picture& picture);
void read_svg_header(Picture& picture);
void read_avif_header(Picture& picture);

/// Whether a file calls itself an AVIF (ISO/IEC 14496-12, 4.3).
bool is_avif(std::string_view bytes);

/// The same file with its Exif and XMP made empty. An AVIF's boxes count from the file's beginning,
/// so that nothing can be taken out of it. Its orientation is none of Exif's.
std::string bare_avif(std::string_view bytes);

Pixels decode_png(std::string_view bytes);
Pixels decode_jpeg(std::string_view bytes, bool inverted);
Pixels decode_gif(std::string_view bytes);
Pixels decode_webp(std::string_view bytes);
Pixels decode_avif(std::string_view bytes);

std::string encode_png(const Pixels& pixels);
/// Of gray or RGB without alpha; `quality` is libjpeg's.
std::string encode_jpeg(const Pixels& pixels, int quality);

/// Samples with the alpha of each pixel behind them, taken apart; opaque: without alpha.
Pixels unwoven(std::string_view woven, int width, int height, int components);

/// Turns decoded pixels upright.
Pixels upright(Pixels pixels, int orientation);

/// What an SVG names but must not have: files outside itself, scripts.
struct Reliance {
    std::string file; ///< The first file it refers to; empty: none.
    bool script = false;
};

Reliance reliance_of_svg(std::string_view svg);

} // namespace makeready::picture
