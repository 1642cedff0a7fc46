#include "formats.hpp"
#include "strings.hpp"

#include <csetjmp>
#include <cstdio>
#include <jpeglib.h>

namespace makeready::picture {

namespace {

using namespace std::string_view_literals;

/// T.81, table B.1: start of frame, whatever the coding; C4, C8 and CC are other things.
bool is_frame(std::uint32_t marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

void read_frame(Picture& picture, std::uint32_t marker, std::string_view frame) {
    // Baseline, extended and progressive Huffman coding with 8 bits: what PDF and EPUB readers
    // know.
    if (marker > 0xC2 || byte_at(frame, 0) != 8)
        throw Broken("its coding is one that readers of PDF and EPUB don't know");
    picture.pixels_high = static_cast<int>(be16(frame, 1));
    picture.pixels_wide = static_cast<int>(be16(frame, 3));
    picture.components = static_cast<int>(byte_at(frame, 5));
    const bool known =
        picture.components == 1 || picture.components == 3 || picture.components == 4;
    if (!known || picture.pixels_wide == 0 || picture.pixels_high == 0)
        throw Broken("its header makes no sense");
}

/// JFIF 1.02: dots an inch, or a centimetre, or only a ratio.
double jfif_resolution(std::string_view segment) {
    const std::uint32_t unit = byte_at(segment, 7);
    const double density = be16(segment, 8);
    return unit == 1 ? density : unit == 2 ? density * 2.54 : 0;
}

/// What the segments before the first scan say.
class Segments {
public:
    explicit Segments(Picture& picture) : picture_(picture), bytes_(*picture.bytes) {}

    void read() {
        std::size_t at = 2;
        while (!read_segment(at)) {
        }
        if (!frame_) throw Broken("its header makes no sense");
        // Whatever programs append after it, a whole JPEG has an end of image.
        if (bytes_.find("\xFF\xD9", at) == bytes_.npos) throw Broken("its end is missing");
        const Exif exif = exif_.value_or(Exif{});
        picture_.dots_per_inch = jfif_ > 0 ? jfif_ : exif.dots_per_inch;
        picture_.orientation = exif.orientation;
        picture_.inverted = adobe_ && picture_.components == 4;
    }

private:
    /// Reads one segment; true at the first scan.
    bool read_segment(std::size_t& at) {
        while (byte_at(bytes_, at) == 0xFF && byte_at(bytes_, at + 1) == 0xFF) ++at; // Fill bytes.
        const std::uint32_t marker = byte_at(bytes_, at + 1);
        const std::size_t length = be16(bytes_, at + 2);
        if (at >= bytes_.size()) throw Broken("its end is missing");
        if (byte_at(bytes_, at) != 0xFF) throw Broken("its segments don't follow each other");
        if (length < 2 || at + 2 + length > bytes_.size()) throw Broken("its end is missing");
        const std::string_view segment = bytes_.substr(at + 4, length - 2);
        at += 2 + length;
        if (marker == 0xDA) return true;
        if (is_frame(marker)) {
            read_frame(picture_, marker, segment);
            frame_ = true;
        }
        if (marker == 0xE0 && segment.starts_with("JFIF\0"sv)) jfif_ = jfif_resolution(segment);
        if (!exif_ && marker == 0xE1 && segment.starts_with("Exif\0\0"sv))
            exif_ = read_exif(segment);
        if (marker == 0xEE && segment.starts_with("Adobe")) adobe_ = true;
        return false;
    }

    Picture& picture_;
    std::string_view bytes_;
    bool frame_ = false, adobe_ = false;
    double jfif_ = 0;
    std::optional<Exif> exif_;
};

/// libjpeg leaves by longjmp; nothing with a destructor may live between it and setjmp.
struct Failure {
    jpeg_error_mgr manager{};
    std::jmp_buf way_out{};
    char message[JMSG_LENGTH_MAX] = {};
};

[[noreturn]] void fail(j_common_ptr decoder) {
    auto* failure = reinterpret_cast<Failure*>(decoder->err);
    decoder->err->format_message(decoder, failure->message);
    std::longjmp(failure->way_out, 1);
}

/// Decodes with the rows going where `rows` says, once the size is known. False on failure.
class Decoder {
public:
    explicit Decoder(std::string_view bytes) : bytes_(bytes) {
        decoder_.err = jpeg_std_error(&failure_.manager);
        failure_.manager.error_exit = fail;
        // A warning is damaged data: what libjpeg makes of it must not be printed in a book.
        failure_.manager.emit_message = [](j_common_ptr decoder, int level) {
            if (level < 0) fail(decoder);
        };
    }

    ~Decoder() { jpeg_destroy_decompress(&decoder_); }

    Decoder(const Decoder&) = delete;
    Decoder& operator=(const Decoder&) = delete;

    Pixels decode() {
        if (!begin()) throw Broken(failure_.message);
        Pixels pixels{static_cast<int>(decoder_.output_width),
                      static_cast<int>(decoder_.output_height),
                      decoder_.output_components,
                      {},
                      {}};
        stride_ = static_cast<std::size_t>(decoder_.output_width) *
                  static_cast<std::size_t>(decoder_.output_components);
        pixels.samples.resize(stride_ * decoder_.output_height);
        if (!read_rows(pixels.samples.data())) throw Broken(failure_.message);
        return pixels;
    }

private:
    bool begin() {
        if (setjmp(failure_.way_out) != 0) return false;
        jpeg_create_decompress(&decoder_);
        jpeg_mem_src(&decoder_, reinterpret_cast<const unsigned char*>(bytes_.data()),
                     bytes_.size());
        jpeg_read_header(&decoder_, TRUE);
        if (decoder_.num_components == 4) decoder_.out_color_space = JCS_CMYK;
        jpeg_start_decompress(&decoder_);
        return true;
    }

    bool read_rows(char* samples) {
        if (setjmp(failure_.way_out) != 0) return false;
        while (decoder_.output_scanline < decoder_.output_height) {
            auto* row = reinterpret_cast<JSAMPROW>(samples + stride_ * decoder_.output_scanline);
            jpeg_read_scanlines(&decoder_, &row, 1);
        }
        jpeg_finish_decompress(&decoder_);
        return true;
    }

    std::string_view bytes_;
    std::size_t stride_ = 0;
    Failure failure_;
    jpeg_decompress_struct decoder_{};
};

} // namespace

void read_jpeg_header(Picture& picture) {
    Segments(picture).read();
}

Pixels decode_jpeg(std::string_view bytes, bool inverted) {
    Pixels pixels = Decoder(bytes).decode();
    if (inverted)
        for (char& sample : pixels.samples) sample = static_cast<char>(~sample);
    return pixels;
}

} // namespace makeready::picture
