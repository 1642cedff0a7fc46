#include "formats.hpp"

namespace makeready::picture {

namespace {

/// A TIFF structure, whose numbers run either way.
class Tiff {
public:
    explicit Tiff(std::string_view bytes) : bytes_(bytes), little_(bytes.starts_with("II")) {}

    std::uint32_t u16(std::size_t at) const {
        return little_ ? byte_at(bytes_, at) | byte_at(bytes_, at + 1) << 8 : be16(bytes_, at);
    }

    std::uint32_t u32(std::size_t at) const {
        return little_ ? u16(at) | u16(at + 2) << 16 : be32(bytes_, at);
    }

    double rational(std::size_t at) const {
        const double below = u32(at + 4);
        return below > 0 ? u32(at) / below : 0;
    }

private:
    std::string_view bytes_;
    bool little_;
};

} // namespace

Exif read_exif(std::string_view bytes) {
    constexpr std::size_t mark = 6; // "Exif", and two zeros.
    if (bytes.starts_with("Exif")) bytes.remove_prefix(std::min(mark, bytes.size()));
    if (!bytes.starts_with("II") && !bytes.starts_with("MM")) return {};
    const Tiff tiff(bytes);
    const std::size_t directory = tiff.u32(4);
    const std::uint32_t entries = tiff.u16(directory);
    Exif exif;
    double resolution = 0;
    std::uint32_t unit = 2;
    for (std::size_t n = 0; n < entries && directory + 2 + n * 12 < bytes.size(); ++n) {
        const std::size_t at = directory + 2 + n * 12;
        switch (tiff.u16(at)) {
        case 0x0112:
            exif.orientation = static_cast<int>(tiff.u16(at + 8));
            break;
        case 0x011A:
            resolution = tiff.rational(tiff.u32(at + 8));
            break;
        case 0x0128:
            unit = tiff.u16(at + 8);
            break;
        default:
            break;
        }
    }
    if (exif.orientation < 1 || exif.orientation > 8) exif.orientation = 1;
    exif.dots_per_inch = unit == 3 ? resolution * 2.54 : unit == 2 ? resolution : 0;
    return exif;
}

} // namespace makeready::picture
