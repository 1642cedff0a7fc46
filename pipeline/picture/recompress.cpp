// The same picture in fewer bytes: no sample changes, and nothing that a file says of itself is
// lost.
#include "formats.hpp"
#include "handle.hpp"
#include "strings.hpp"

#include <csetjmp>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>
#include <libdeflate.h>
#include <utility>

namespace makeready::picture {

namespace {

constexpr int best_level = 12;
constexpr std::size_t most_rows = std::size_t{1} << 30; ///< Bytes of a picture's filtered rows.

using Inflater = Handle<libdeflate_decompressor, libdeflate_free_decompressor>;
using Deflater = Handle<libdeflate_compressor, libdeflate_free_compressor>;

std::string be32_of(std::uint32_t number) {
    std::string out;
    for (int shift = 24; shift >= 0; shift -= 8) out += static_cast<char>(number >> shift);
    return out;
}

void append_chunk(std::string& out, std::string_view type, std::string_view body) {
    out += be32_of(static_cast<std::uint32_t>(body.size()));
    const std::size_t begin = out.size();
    out += type;
    out += body;
    out += be32_of(libdeflate_crc32(0, out.data() + begin, out.size() - begin));
}

/// The filtered rows of a PNG's data; empty if they are not to be had.
std::string inflated(std::string_view zlib) {
    const Inflater inflater(libdeflate_alloc_decompressor());
    std::string rows(std::max<std::size_t>(zlib.size() * 4, 4096), '\0');
    for (;;) {
        std::size_t size = 0;
        const auto result = libdeflate_zlib_decompress(inflater.get(), zlib.data(), zlib.size(),
                                                       rows.data(), rows.size(), &size);
        if (result == LIBDEFLATE_SUCCESS) {
            rows.resize(size);
            return rows;
        }
        if (result != LIBDEFLATE_INSUFFICIENT_SPACE || rows.size() > most_rows) return {};
        rows.resize(rows.size() * 2);
    }
}

std::string deflated(std::string_view rows) {
    const Deflater deflater(libdeflate_alloc_compressor(best_level));
    std::string out(libdeflate_zlib_compress_bound(deflater.get(), rows.size()), '\0');
    out.resize(
        libdeflate_zlib_compress(deflater.get(), rows.data(), rows.size(), out.data(), out.size()));
    return out;
}

/// All chunks as they were, but for the data, which becomes one chunk. A PNG that moves (fdAT) is
/// left alone: only its first picture would gain.
std::string recompressed_png(std::string_view bytes) {
    constexpr std::size_t signature = 8;
    std::string data, out(bytes.substr(0, signature));
    const auto walk = [&](const auto& take) {
        for (std::size_t at = signature; at + 12 <= bytes.size();) {
            const std::size_t length = be32(bytes, at);
            if (length > bytes.size() - at - 12) return;
            take(bytes.substr(at + 4, 4), bytes.substr(at + 8, length));
            at += length + 12;
        }
    };
    bool moves = false;
    walk([&](std::string_view type, std::string_view body) {
        if (type == "IDAT") data += body;
        moves = moves || type == "acTL";
    });
    const std::string rows = moves ? std::string() : inflated(data);
    if (rows.empty()) return {};
    bool written = false;
    walk([&](std::string_view type, std::string_view body) {
        if (type != "IDAT") return append_chunk(out, type, body);
        if (!std::exchange(written, true)) append_chunk(out, type, deflated(rows));
    });
    return out;
}

/// Copies a JPEG's coefficients with tables made for them. libjpeg leaves by longjmp; nothing with
/// a destructor may live between it and setjmp.
class JpegCopier {
public:
    explicit JpegCopier(std::string_view bytes) : bytes_(bytes) {
        from_.err = to_.err = jpeg_std_error(&manager_);
        manager_.error_exit = [](j_common_ptr coder) {
            std::longjmp(*static_cast<std::jmp_buf*>(coder->client_data), 1);
        };
        manager_.emit_message = [](j_common_ptr coder, int level) {
            if (level < 0) coder->err->error_exit(coder); // Damaged: it stays as it is.
        };
        from_.client_data = to_.client_data = &way_out_;
    }

    ~JpegCopier() {
        jpeg_destroy_compress(&to_);
        jpeg_destroy_decompress(&from_);
        std::free(out_); // NOLINT: libjpeg took it by malloc.
    }

    JpegCopier(const JpegCopier&) = delete;
    JpegCopier& operator=(const JpegCopier&) = delete;

    std::string copy() {
        if (!copy_all()) return {};
        return {reinterpret_cast<const char*>(out_), size_};
    }

private:
    bool copy_all() {
        if (setjmp(way_out_) != 0) return false;
        jpeg_create_decompress(&from_);
        jpeg_create_compress(&to_);
        jpeg_mem_src(&from_, reinterpret_cast<const unsigned char*>(bytes_.data()), bytes_.size());
        jpeg_save_markers(&from_, JPEG_COM, 0xFFFF);
        for (int n = 0; n < 16; ++n) jpeg_save_markers(&from_, JPEG_APP0 + n, 0xFFFF);
        jpeg_read_header(&from_, TRUE);
        jvirt_barray_ptr* const coefficients = jpeg_read_coefficients(&from_);
        jpeg_mem_dest(&to_, &out_, &size_);
        jpeg_copy_critical_parameters(&from_, &to_);
        to_.optimize_coding = TRUE;
        if (from_.progressive_mode) jpeg_simple_progression(&to_);
        to_.write_JFIF_header = to_.write_Adobe_marker = FALSE; // They are among the segments.
        jpeg_write_coefficients(&to_, coefficients);
        for (const jpeg_marker_struct* one = from_.marker_list; one != nullptr; one = one->next)
            jpeg_write_marker(&to_, one->marker, one->data, one->data_length);
        jpeg_finish_compress(&to_);
        jpeg_finish_decompress(&from_);
        return true;
    }

    std::string_view bytes_;
    jpeg_error_mgr manager_{};
    std::jmp_buf way_out_{};
    jpeg_decompress_struct from_{};
    jpeg_compress_struct to_{};
    unsigned char* out_ = nullptr;
    unsigned long size_ = 0;
};

} // namespace

std::shared_ptr<const std::string> recompressed(const Picture& picture) {
    std::string out;
    if (picture.format == Format::png) out = recompressed_png(*picture.bytes);
    if (picture.format == Format::jpeg) out = JpegCopier(*picture.bytes).copy();
    if (out.empty() || out.size() >= picture.bytes->size()) return picture.bytes;
    return std::make_shared<const std::string>(std::move(out));
}

} // namespace makeready::picture
