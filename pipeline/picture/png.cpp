#include "error.hpp"
#include "formats.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <png.h>

namespace makeready::picture {

namespace {

constexpr std::size_t signature = 8;

void read_size(Picture& picture, std::string_view header) {
    const std::uint32_t width = be32(header, 0), height = be32(header, 4);
    const std::uint32_t colour_type = byte_at(header, 9);
    // PNG 3rd edition, 11.2.1: sizes are 1 to 2^31 - 1.
    if (header.size() != 13 || width == 0 || height == 0 || width > 0x7FFFFFFF ||
        height > 0x7FFFFFFF)
        throw Broken("its header makes no sense");
    picture.pixels_wide = static_cast<int>(width);
    picture.pixels_high = static_cast<int>(height);
    picture.components = (colour_type & 2) != 0 ? 3 : 1;
}

/// PNG, 11.3.4.3: pixels a metre, or only a ratio.
double resolution(std::string_view physical) {
    return byte_at(physical, 8) == 1 ? be32(physical, 0) * 0.0254 : 0;
}

/// Two decimals: 300 dpi are stored as 11811 a metre, which is 299.9994.
double rounded(double dots_per_inch) {
    return std::round(dots_per_inch * 100) / 100;
}

using Image = Handle<png_image, png_image_free>;

} // namespace

Pixels unwoven(std::string_view woven, int width, int height, int components) {
    Pixels pixels{width, height, components, {}, {}};
    const std::size_t count = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    const auto stride = static_cast<std::size_t>(components) + 1;
    pixels.samples.resize(count * static_cast<std::size_t>(components));
    pixels.alpha.resize(count);
    for (std::size_t n = 0; n < count; ++n) {
        std::copy_n(&woven[n * stride], components, &pixels.samples[n * (stride - 1)]);
        pixels.alpha[n] = woven[n * stride + stride - 1];
    }
    const bool opaque = pixels.alpha.find_first_not_of('\xFF') == std::string::npos;
    if (opaque) pixels.alpha.clear();
    return pixels;
}

void read_png_header(Picture& picture) {
    const std::string_view bytes = *picture.bytes;
    // Chunks are walked, not decoded: that is enough to know a file that was cut short.
    std::string_view type;
    bool has_exif = false;
    for (std::size_t at = signature; type != "IEND";) {
        const std::size_t length = be32(bytes, at);
        if (at + 12 > bytes.size() || length > bytes.size() - at - 12)
            throw Broken("its end is missing");
        type = bytes.substr(at + 4, 4);
        const std::string_view chunk = bytes.substr(at + 8, length);
        if (at == signature && type != "IHDR") throw Broken("its header makes no sense");
        if (type == "IHDR") read_size(picture, chunk);
        if (type == "pHYs") picture.dots_per_inch = rounded(resolution(chunk));
        if (type == "eXIf" && !has_exif) picture.orientation = read_exif(chunk).orientation;
        has_exif = has_exif || type == "eXIf";
        at += length + 12;
    }
}

Pixels decode_png(std::string_view bytes) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const Image release(&image);
    if (png_image_begin_read_from_memory(&image, bytes.data(), bytes.size()) == 0)
        throw Broken(image.message);
    const bool colour = (image.format & PNG_FORMAT_FLAG_COLOR) != 0;
    image.format = colour ? PNG_FORMAT_RGBA : PNG_FORMAT_GA;
    std::string woven(PNG_IMAGE_SIZE(image), '\0');
    if (png_image_finish_read(&image, nullptr, woven.data(), 0, nullptr) == 0)
        throw Broken(image.message);
    return unwoven(woven, static_cast<int>(image.width), static_cast<int>(image.height),
                   colour ? 3 : 1);
}

std::string encode_png(const Pixels& pixels) {
    const bool has_colour = pixels.components == 3, has_alpha = !pixels.alpha.empty();
    const std::size_t step = static_cast<std::size_t>(pixels.components);
    const std::size_t count = pixels.samples.size() / step;
    std::string woven;
    woven.reserve(count * (step + 1));
    for (std::size_t n = 0; n < count; ++n) {
        woven.append(pixels.samples, n * step, step);
        if (has_alpha) woven += pixels.alpha[n];
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(pixels.width);
    image.height = static_cast<png_uint_32>(pixels.height);
    image.format =
        (has_colour ? PNG_FORMAT_FLAG_COLOR : 0u) | (has_alpha ? PNG_FORMAT_FLAG_ALPHA : 0u);
    const Image release(&image);
    png_alloc_size_t size = PNG_IMAGE_PNG_SIZE_MAX(image);
    std::string out(size, '\0');
    if (png_image_write_to_memory(&image, out.data(), &size, 0, woven.data(), 0, nullptr) == 0)
        throw Error({}, "MR706", "a picture could not be encoded");
    out.resize(size);
    return out;
}

} // namespace makeready::picture
