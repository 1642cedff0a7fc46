#include "images.hpp"

#include "artwork.hpp"
#include "colour.hpp"
#include "error.hpp"
#include "hash.hpp"
#include "predictor.hpp"
#include "strings.hpp"

namespace makeready::pdf {

namespace {

/// From the unit square that holds the stored rows to the upright picture (Exif 2.32, 4.6.4).
std::array<int, 6> turn(int orientation) {
    static constexpr std::array<int, 6> matrices[] = {
        {1, 0, 0, 1, 0, 0},   {-1, 0, 0, 1, 1, 0}, {-1, 0, 0, -1, 1, 1}, {1, 0, 0, -1, 0, 1},
        {0, -1, -1, 0, 1, 1}, {0, -1, 1, 0, 0, 1}, {0, 1, 1, 0, 0, 0},   {0, 1, -1, 0, 1, 0}};
    return matrices[orientation - 1];
}

std::string_view space_name(int components) {
    return components == 1 ? "/DeviceGray" : components == 3 ? "/DeviceRGB" : "/DeviceCMYK";
}

/// Equal bytes are one picture. Artwork is drawn for its size, so that what must become pixels in
/// it (blurs, shadows) is fine enough.
std::string content_key(const paint::DrawPicture& draw) {
    const std::string& bytes = *draw.picture->bytes;
    std::string key = concat(hash64(bytes), " ", hash64(bytes, 1), " ", bytes.size());
    if (draw.picture->format == picture::Format::svg)
        key += concat(" ", draw.area.width.units, " ", draw.area.height.units);
    return key;
}

/// A gray picture that was saved in colour is gray: it must not print in four inks.
picture::Pixels without_needless_colour(picture::Pixels pixels) {
    if (pixels.components != 3) return pixels;
    const std::string& from = pixels.samples;
    for (std::size_t n = 0; n + 2 < from.size(); n += 3)
        if (from[n] != from[n + 1] || from[n] != from[n + 2]) return pixels;
    std::string gray(from.size() / 3, '\0');
    for (std::size_t n = 0; n < gray.size(); ++n) gray[n] = from[n * 3];
    pixels.samples = std::move(gray);
    pixels.components = 1;
    return pixels;
}

Object samples(QPDF& pdf, const std::string& bytes, int width, int height, int components,
               int compression) {
    Object image = stream(pdf, predicted(bytes, width, components), compression);
    Object about = image.getDict();
    about.replaceKey("/Type", name("/XObject"));
    about.replaceKey("/Subtype", name("/Image"));
    about.replaceKey("/Width", Object::newInteger(width));
    about.replaceKey("/Height", Object::newInteger(height));
    about.replaceKey("/ColorSpace", name(std::string(space_name(components))));
    about.replaceKey("/BitsPerComponent", Object::newInteger(8));
    about.replaceKey("/DecodeParms",
                     Object::newDictionary({{"/Predictor", Object::newInteger(15)},
                                            {"/Colors", Object::newInteger(components)},
                                            {"/Columns", Object::newInteger(width)}}));
    return image;
}

} // namespace

Object raster_image(QPDF& pdf, picture::Pixels given, int compression) {
    const picture::Pixels pixels = without_needless_colour(std::move(given));
    Object image =
        samples(pdf, pixels.samples, pixels.width, pixels.height, pixels.components, compression);
    if (!pixels.alpha.empty())
        image.getDict().replaceKey(
            "/SMask", samples(pdf, pixels.alpha, pixels.width, pixels.height, 1, compression));
    return image;
}

std::optional<PlacedPicture> Images::place(const paint::DrawPicture& draw) {
    const auto [known, is_new] = placed_.try_emplace(content_key(draw));
    if (!is_new) return known->second;
    const picture::Picture& picture = *draw.picture;
    try {
        PlacedPicture placed;
        placed.resource = concat("/P", placed_.size());
        const bool vector = picture.format == picture::Format::svg;
        placed.object = vector ? artwork(pdf_, picture, draw.area.width, draw.area.height, options_)
                               : raster(picture);
        if (picture.format == picture::Format::jpeg) placed.upright = turn(picture.orientation);
        known->second = placed;
    } catch (const Error& error) {
        report_.error(error.at(), error.code(), error.message());
    }
    return known->second;
}

Object Images::raster(const picture::Picture& picture) {
    if (picture.format == picture::Format::jpeg) return jpeg(picture);
    return raster_image(pdf_, picture::decode(picture), options_.compression);
}

Object Images::jpeg(const picture::Picture& picture) {
    const bool lying = picture.orientation >= 5;
    Object image = plain_stream(pdf_, *picture.bytes);
    Object about = image.getDict();
    about.replaceKey("/Type", name("/XObject"));
    about.replaceKey("/Subtype", name("/Image"));
    about.replaceKey("/Width",
                     Object::newInteger(lying ? picture.pixels_high : picture.pixels_wide));
    about.replaceKey("/Height",
                     Object::newInteger(lying ? picture.pixels_wide : picture.pixels_high));
    about.replaceKey("/ColorSpace", name(std::string(space_name(picture.components))));
    about.replaceKey("/BitsPerComponent", Object::newInteger(8));
    about.replaceKey("/Filter", name("/DCTDecode"));
    // Adobe's CMYK is stored inverted, and PDF readers do not look for that.
    if (picture.inverted) about.replaceKey("/Decode", Object::parse("[1 0 1 0 1 0 1 0]"));
    return image;
}

Object Images::mask(const paint::FillMask& fill, Inks inks) {
    const style::Colour::Space space = common_space({fill.colour}, inks);
    std::string pixel;
    for (const double part : components_in(fill.colour, space))
        pixel += static_cast<char>(
            static_cast<unsigned char>(std::lround(std::clamp(part, 0.0, 1.0) * 255)));
    Object image = samples(pdf_, pixel, 1, 1, static_cast<int>(pixel.size()), options_.compression);
    image.getDict().replaceKey(
        "/SMask", samples(pdf_, *fill.shares, fill.across, fill.down, 1, options_.compression));
    return image;
}

} // namespace makeready::pdf
