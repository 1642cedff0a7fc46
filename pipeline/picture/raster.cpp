// Artwork as pixels: an SVG drawn on white and encoded as JPEG.
#include "artwork.hpp"
#include "error.hpp"
#include "formats.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <bit>
#include <cairo.h>
#include <csetjmp>
#include <cstdio>
#include <functional>
#include <jpeglib.h>

namespace makeready::picture {
namespace {

using Surface = Handle<cairo_surface_t, cairo_surface_destroy>;
using Canvas = Handle<cairo_t, cairo_destroy>;

/// Draws artwork strip by strip, from the top: a whole cover would take 16 MB for the time being.
class Strips {
public:
    Strips(const Picture& picture, int width, int height)
        : artwork_(picture), width_(width), height_(height),
          surface_(cairo_image_surface_create(CAIRO_FORMAT_RGB24, width, std::min(rows_, height))) {
        if (cairo_surface_status(surface_.get()) != CAIRO_STATUS_SUCCESS)
            throw Error(picture.at, "MR706",
                        concat('"', picture.name, "\" is too large to be drawn: ", width, " x ",
                               height, " pixels. Draw it smaller."));
    }

    int width() const { return width_; }

    int height() const { return height_; }

    /// A row of pixels. Rows must be asked for in rising order.
    unsigned char* row(int y) {
        if (y >= end_) draw_from(y);
        const auto stride = cairo_image_surface_get_stride(surface_.get());
        return cairo_image_surface_get_data(surface_.get()) +
               static_cast<std::ptrdiff_t>(y - begin_) * stride;
    }

private:
    void draw_from(int y) {
        begin_ = y;
        end_ = y + rows_;
        const Canvas canvas(cairo_create(surface_.get()));
        cairo_set_source_rgb(canvas.get(), 1, 1, 1);
        cairo_paint(canvas.get());
        cairo_translate(canvas.get(), 0, -y);
        artwork_.draw(canvas.get(), width_, height_);
        cairo_surface_flush(surface_.get());
    }

    static constexpr int rows_ = 512;

    Artwork artwork_;
    int width_, height_;
    Surface surface_;
    int begin_ = 0, end_ = 0; ///< The rows that the surface shows.
};

/// What is encoded: rows of a picture, asked for from the top.
struct Rows {
    int width, height, components;
    J_COLOR_SPACE order;
    std::function<unsigned char*(int y)> row;
};

/// libjpeg leaves by longjmp; nothing with a destructor may live between it and setjmp.
class Encoder {
public:
    explicit Encoder(const Rows& rows) : rows_(rows) {
        encoder_.err = jpeg_std_error(&manager_);
        manager_.error_exit = [](j_common_ptr encoder) {
            std::longjmp(*static_cast<std::jmp_buf*>(encoder->client_data), 1);
        };
        encoder_.client_data = &way_out_;
    }

    ~Encoder() {
        jpeg_destroy_compress(&encoder_);
        std::free(bytes_); // NOLINT: libjpeg took it by malloc.
    }

    Encoder(const Encoder&) = delete;
    Encoder& operator=(const Encoder&) = delete;

    std::string encode(int quality) {
        if (!encode_rows(quality)) throw Error({}, "MR706", "a picture could not be encoded");
        return {reinterpret_cast<const char*>(bytes_), size_};
    }

private:
    bool encode_rows(int quality) {
        if (setjmp(way_out_) != 0) return false;
        jpeg_create_compress(&encoder_);
        jpeg_mem_dest(&encoder_, &bytes_, &size_);
        encoder_.image_width = static_cast<JDIMENSION>(rows_.width);
        encoder_.image_height = static_cast<JDIMENSION>(rows_.height);
        encoder_.input_components = rows_.components;
        encoder_.in_color_space = rows_.order;
        jpeg_set_defaults(&encoder_);
        jpeg_set_quality(&encoder_, quality, TRUE);
        // Colour stays at half resolution: at the size of a cover one sees no difference, four
        // times enlarged, and it takes half the time and three quarters of the bytes.
        jpeg_start_compress(&encoder_, TRUE);
        while (encoder_.next_scanline < encoder_.image_height) {
            JSAMPROW row = rows_.row(static_cast<int>(encoder_.next_scanline));
            jpeg_write_scanlines(&encoder_, &row, 1);
        }
        jpeg_finish_compress(&encoder_);
        return true;
    }

    const Rows& rows_;
    jpeg_error_mgr manager_{};
    std::jmp_buf way_out_{};
    jpeg_compress_struct encoder_{};
    unsigned char* bytes_ = nullptr;
    unsigned long size_ = 0;
};

} // namespace

std::string draw_as_jpeg(const Picture& picture, int width, int height, int quality) {
    // Cairo keeps a pixel in 32 bits of the machine's own order: 0, red, green, blue.
    constexpr J_COLOR_SPACE cairo_order =
        std::endian::native == std::endian::little ? JCS_EXT_BGRX : JCS_EXT_XRGB;
    Strips strips(picture, width, height);
    const Rows rows{width, height, 4, cairo_order, [&](int y) { return strips.row(y); }};
    return Encoder(rows).encode(quality);
}

std::string encode_jpeg(const Pixels& pixels, int quality) {
    std::string samples = pixels.samples; // libjpeg takes rows that it might write to.
    const std::size_t stride = samples.size() / static_cast<std::size_t>(pixels.height);
    const auto row = [&](int y) {
        return reinterpret_cast<unsigned char*>(&samples[static_cast<std::size_t>(y) * stride]);
    };
    const Rows rows{pixels.width, pixels.height, pixels.components,
                    pixels.components == 1 ? JCS_GRAYSCALE : JCS_RGB, row};
    return Encoder(rows).encode(quality);
}

} // namespace makeready::picture
