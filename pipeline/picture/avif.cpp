#include "formats.hpp"
#include "handle.hpp"
#include "library.hpp"

#include <avif/avif.h>

namespace makeready::picture {

namespace {

struct Avif {
    Library library{AVIF_SONAME};
    decltype(avifDecoderCreate)* create = library["avifDecoderCreate"];
    decltype(avifDecoderDestroy)* destroy = library["avifDecoderDestroy"];
    decltype(avifDecoderSetIOMemory)* set_bytes = library["avifDecoderSetIOMemory"];
    decltype(avifDecoderParse)* parse = library["avifDecoderParse"];
    decltype(avifDecoderNextImage)* decode = library["avifDecoderNextImage"];
    decltype(avifRGBImageSetDefaults)* set_defaults = library["avifRGBImageSetDefaults"];
    decltype(avifCodecName)* codec = library["avifCodecName"];
    decltype(avifImageYUVToRGB)* to_rgb = library["avifImageYUVToRGB"];
};

const Avif& avif() {
    static const Avif loaded;
    return loaded;
}

void destroy(avifDecoder* decoder) {
    avif().destroy(decoder);
}

using Decoder = Handle<avifDecoder, destroy>;

/// The boxes are read, no pixel is decoded.
Decoder opened(std::string_view bytes) {
    Decoder decoder(avif().create());
    if (!decoder) throw Broken("there is no memory for it");
    // dav1d says what is broken on the terminal, libaom to its caller.
    if (avif().codec(AVIF_CODEC_CHOICE_AOM, AVIF_CODEC_FLAG_CAN_DECODE) != nullptr)
        decoder->codecChoice = AVIF_CODEC_CHOICE_AOM;
    decoder->maxThreads = 1;
    decoder->strictFlags = AVIF_STRICT_DISABLED; // Encoders of its first years left boxes out.
    const auto* const data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    const avifResult set = avif().set_bytes(decoder.get(), data, bytes.size());
    if (set != AVIF_RESULT_OK || avif().parse(decoder.get()) != AVIF_RESULT_OK)
        throw Broken("its header makes no sense");
    return decoder;
}

/// A turn to the left and then a flip (ISO/IEC 23008-12, 6.5.10 and 6.5.12), as Exif would say it.
/// Exif's own word does not count in these files.
int orientation_of(const avifImage& image) {
    static constexpr int turned[] = {1, 8, 3, 6};
    static constexpr int flipped[2][4] = {{4, 5, 2, 7}, {2, 7, 4, 5}};
    const bool is_turned = (image.transformFlags & AVIF_TRANSFORM_IROT) != 0;
    const bool is_flipped = (image.transformFlags & AVIF_TRANSFORM_IMIR) != 0;
    const std::size_t turn = is_turned ? image.irot.angle % 4 : 0;
    return is_flipped ? flipped[image.imir.mode % 2][turn] : turned[turn];
}

} // namespace

bool is_avif(std::string_view bytes) {
    constexpr std::size_t far_enough = 256; // Brands stand in the first box.
    const std::string_view head = bytes.substr(0, far_enough);
    if (head.size() < 12 || head.substr(4, 4) != "ftyp") return false;
    const std::string_view brands = head.substr(8, std::min<std::size_t>(be32(head, 0), 256));
    return brands.find("avif") != brands.npos || brands.find("avis") != brands.npos;
}

void read_avif_header(Picture& picture) {
    const Decoder decoder = opened(*picture.bytes);
    const avifImage& image = *decoder->image;
    picture.pixels_wide = static_cast<int>(image.width);
    picture.pixels_high = static_cast<int>(image.height);
    picture.orientation = orientation_of(image);
}

std::string bare_avif(std::string_view bytes) {
    std::string out(bytes);
    try {
        const Decoder decoder = opened(bytes);
        for (const avifRWData& said : {decoder->image->exif, decoder->image->xmp}) {
            const std::string_view note(reinterpret_cast<const char*>(said.data), said.size);
            if (note.empty()) continue;
            for (auto at = bytes.find(note); at != bytes.npos;
                 at = bytes.find(note, at + note.size()))
                out.replace(at, note.size(), note.size(), '\0');
        }
        opened(out); // A file that calls its own boxes Exif is left as it is.
    } catch (const Broken&) {
        return std::string(bytes); // Whoever opens it says what is wrong.
    }
    return out;
}

Pixels decode_avif(std::string_view bytes) {
    const Decoder decoder = opened(bytes);
    if (avif().decode(decoder.get()) != AVIF_RESULT_OK) throw Broken("it is damaged");
    const avifImage& image = *decoder->image;
    avifRGBImage rows{};
    avif().set_defaults(&rows, &image);
    rows.depth = 8;
    rows.format = AVIF_RGB_FORMAT_RGBA;
    rows.rowBytes = image.width * 4;
    std::string woven(std::size_t{rows.rowBytes} * image.height, '\0');
    rows.pixels = reinterpret_cast<std::uint8_t*>(woven.data());
    if (avif().to_rgb(&image, &rows) != AVIF_RESULT_OK) throw Broken("it is damaged");
    return unwoven(woven, static_cast<int>(image.width), static_cast<int>(image.height), 3);
}

} // namespace makeready::picture
