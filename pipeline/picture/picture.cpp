#include "picture.hpp"

#include "error.hpp"
#include "formats.hpp"
#include "strings.hpp"

namespace makeready::picture {

namespace {

constexpr double most_pixels = 100e6;

bool starts(std::string_view bytes, std::string_view magic, std::size_t at = 0) {
    return bytes.size() >= at && bytes.substr(at).starts_with(magic);
}

std::string_view without_head(std::string_view bytes) {
    if (starts(bytes, "\xEF\xBB\xBF")) bytes.remove_prefix(3);
    while (!bytes.empty() && std::string_view(" \t\r\n").find(bytes[0]) != std::string_view::npos)
        bytes.remove_prefix(1);
    return bytes;
}

/// A document whose first element is svg, whatever stands before it.
bool is_svg(std::string_view bytes) {
    bytes = without_head(bytes);
    while (starts(bytes, "<?") || starts(bytes, "<!")) {
        const std::string_view close = starts(bytes, "<!--") ? "-->"
                                       : starts(bytes, "<?") ? "?>"
                                                             : ">";
        // A document type may hold declarations of its own in square brackets.
        const std::size_t bracket = starts(bytes, "<!DOCTYPE") ? bytes.find('[') : bytes.npos;
        std::size_t end = bytes.find(close);
        if (bracket < end)
            end = bytes.find(close, std::min(bytes.size(), bytes.find(']', bracket)));
        if (end == bytes.npos) return false;
        bytes = without_head(bytes.substr(end + close.size()));
    }
    const std::size_t name_end = bytes.find_first_of(" \t\r\n/>");
    const std::string_view name = bytes.substr(0, name_end);
    return name == "<svg" || (starts(name, "<") && name.ends_with(":svg"));
}

std::optional<Format> format_of(std::string_view bytes) {
    if (starts(bytes, "\x89PNG\r\n\x1A\n")) return Format::png;
    if (starts(bytes, "\xFF\xD8\xFF")) return Format::jpeg;
    if (starts(bytes, "GIF87a") || starts(bytes, "GIF89a")) return Format::gif;
    if (starts(bytes, "RIFF") && starts(bytes, "WEBP", 8)) return Format::webp;
    if (is_avif(bytes)) return Format::avif;
    if (is_svg(bytes)) return Format::svg;
    return std::nullopt;
}

/// What a file is that is none of ours, as people call it.
std::string_view foreign_kind(std::string_view bytes) {
    struct Magic {
        std::size_t at;
        std::string_view bytes, kind;
    };

    static constexpr std::string_view heif[] = {"heic", "heix", "mif1", "hevc"};
    static const Magic magics[] = {
        {0, "%PDF-", "a PDF"},
        {0, std::string_view("II*\0", 4), "a TIFF"},
        {0, std::string_view("MM\0*", 4), "a TIFF"},
        {0, "BM", "a BMP"},
        {0, "%!PS", "PostScript"},
        {0, "\xC5\xD0\xD3\xC6", "PostScript"},
        {0, "\x1F\x8B", "compressed with gzip"},
        {0, "PK\x03\x04", "a ZIP archive"},
        {0, "8BPS", "a Photoshop document"},
        {0, std::string_view("\0\0\1\0", 4), "a Windows icon"},
        {0, std::string_view("\0\0\0\x0CjP  ", 8), "a JPEG 2000"},
        {0, "\x89PNG", "a PNG damaged by a transfer as text"},
    };
    if (bytes.empty()) return "it is empty";
    for (const std::string_view brand : heif)
        if (starts(bytes, "ftyp", 4) && starts(bytes, brand, 8)) return "a HEIC";
    for (const Magic& magic : magics)
        if (starts(bytes, magic.bytes, magic.at)) return magic.kind;
    const std::string head = lower_ascii(without_head(bytes).substr(0, 15));
    if (starts(head, "<!doctype html") || starts(head, "<html")) return "a web page";
    if (starts(head, "<")) return "XML that is no SVG";
    const bool textual = is_valid_utf8(bytes) && bytes.find('\0') == bytes.npos;
    return textual ? "text" : "of an unknown kind";
}

std::string foreign_message(const std::string& name, std::string_view bytes) {
    const std::string_view kind = foreign_kind(bytes);
    return concat('"', name, "\" is not a picture that can be read (",
                  starts(kind, "it is") ? "" : "it is ", kind,
                  "). Use PNG, JPEG, GIF, WebP, AVIF or SVG.");
}

std::string_view format_name(Format format) {
    static constexpr std::string_view names[] = {"PNG", "JPEG", "GIF", "WebP", "SVG", "AVIF"};
    return names[static_cast<int>(format)];
}

std::string broken_message(const Picture& picture, std::string_view what) {
    return concat('"', picture.name, "\" is a broken ", format_name(picture.format), " (", what,
                  "). Save it again from the program it was made with.");
}

void read_header(Picture& picture) {
    switch (picture.format) {
    case Format::png:
        return read_png_header(picture);
    case Format::jpeg:
        return read_jpeg_header(picture);
    case Format::gif:
        return read_gif_header(picture);
    case Format::webp:
        return read_webp_header(picture);
    case Format::svg:
        return read_svg_header(picture);
    case Format::avif:
        return read_avif_header(picture);
    }
}

/// A raster's pixels become px, lying or standing.
void settle_size(Picture& picture) {
    if (picture.orientation >= 5) std::swap(picture.pixels_wide, picture.pixels_high);
    picture.width_px = picture.pixels_wide;
    picture.height_px = picture.pixels_high;
    picture.ratio = picture.width_px / picture.height_px;
}

bool is_too_large(const Picture& picture) {
    return static_cast<double>(picture.pixels_wide) * picture.pixels_high > most_pixels;
}

std::string too_large_message(const Picture& picture) {
    return concat('"', picture.name, "\" is too large (", picture.pixels_wide, " x ",
                  picture.pixels_high, " pixels; at most 100 million). Scale it down.");
}

void report_reliance(const Picture& picture, Report& report) {
    const Reliance reliance = reliance_of_svg(*picture.bytes);
    if (!reliance.file.empty())
        report.warning(picture.at, "MR704",
                       concat('"', picture.name, "\" refers to \"", reliance.file,
                              "\" outside itself, which is left out. Embed it in the SVG."));
    if (reliance.script)
        report.warning(picture.at, "MR705",
                       concat('"', picture.name,
                              "\" has a script, which is never run. Draw what it would draw."));
}

} // namespace

std::shared_ptr<const Picture> open(std::shared_ptr<const std::string> bytes,
                                    const std::string& name, const Position& at, Report& report) {
    const std::optional<Format> format = format_of(*bytes);
    if (!format) {
        report.error(at, "MR701", foreign_message(name, *bytes));
        return nullptr;
    }
    auto picture = std::make_shared<Picture>();
    picture->format = *format;
    picture->bytes = std::move(bytes);
    picture->name = name;
    picture->at = at;
    try {
        read_header(*picture);
    } catch (const Broken& broken) {
        report.error(at, "MR702", broken_message(*picture, broken.what()));
        return nullptr;
    }
    if (*format == Format::svg) {
        report_reliance(*picture, report);
        return picture;
    }
    settle_size(*picture);
    if (is_too_large(*picture)) {
        report.error(at, "MR703", too_large_message(*picture));
        return nullptr;
    }
    return picture;
}

std::string_view media_type(Format format) {
    static constexpr std::string_view types[] = {"image/png",  "image/jpeg",    "image/gif",
                                                 "image/webp", "image/svg+xml", "image/avif"};
    return types[static_cast<int>(format)];
}

namespace {

Pixels decode_stored(const Picture& picture) {
    const std::string_view bytes = *picture.bytes;
    if (picture.format == Format::jpeg) return decode_jpeg(bytes, picture.inverted);
    if (picture.format == Format::gif) return decode_gif(bytes);
    if (picture.format == Format::webp) return decode_webp(bytes);
    if (picture.format == Format::avif) return decode_avif(bytes);
    return decode_png(bytes);
}

} // namespace

std::shared_ptr<const std::string> as_core(std::shared_ptr<const std::string> bytes) {
    constexpr int fine = 92; // The eye sees no loss, and it is twice as small as 100.
    if (!is_avif(*bytes)) return without_metadata(std::move(bytes));
    Report unheard; // Whoever opens the picture hears of it.
    const auto picture = open(bytes, "", {}, unheard);
    if (picture == nullptr) return without_metadata(std::move(bytes));
    try {
        const Pixels pixels = decode(*picture);
        return std::make_shared<const std::string>(pixels.alpha.empty() ? encode_jpeg(pixels, fine)
                                                                        : encode_png(pixels));
    } catch (const Error&) {
        return without_metadata(std::move(bytes));
    }
}

Pixels decode(const Picture& picture) {
    assert(picture.format != Format::svg);
    if (is_too_large(picture)) throw Error(picture.at, "MR703", too_large_message(picture));
    try {
        return upright(decode_stored(picture), picture.orientation);
    } catch (const Broken& broken) {
        throw Error(picture.at, "MR702", broken_message(picture, broken.what()));
    }
}

} // namespace makeready::picture
