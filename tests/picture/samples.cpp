#include "samples.hpp"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <jpeglib.h>

namespace samples {

std::string be(std::uint32_t number, int bytes) {
    std::string out;
    for (int n = bytes - 1; n >= 0; --n) out += static_cast<char>(number >> (8 * n) & 0xFF);
    return out;
}

namespace {

/// PNG, annex D.
std::uint32_t crc(std::string_view bytes) {
    std::uint32_t sum = ~0u;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit) sum = (sum & 1) != 0 ? sum >> 1 ^ 0xEDB88320u : sum >> 1;
    }
    return ~sum;
}

/// A zlib stream of one stored block (RFC 1950, RFC 1951 3.2.4).
std::string stored(const std::string& bytes) {
    std::uint32_t a = 1, b = 0;
    for (const char byte : bytes) {
        a = (a + static_cast<unsigned char>(byte)) % 65521;
        b = (b + a) % 65521;
    }
    const auto size = static_cast<std::uint32_t>(bytes.size());
    const auto little = [](std::uint32_t n) { return be(n & 0xFF, 1) + be(n >> 8 & 0xFF, 1); };
    return "\x78\x01\x01" + little(size) + little(~size) + bytes + be(b, 2) + be(a, 2);
}

} // namespace

std::string chunk(std::string_view type, std::string_view body) {
    const std::string checked = std::string(type) + std::string(body);
    return be(static_cast<std::uint32_t>(body.size()), 4) + checked + be(crc(checked), 4);
}

std::string png(std::uint32_t width, std::uint32_t height, int colour_type, const std::string& rows,
                const std::string& extra) {
    const std::string header = be(width, 4) + be(height, 4) + be(8, 1) +
                               be(static_cast<std::uint32_t>(colour_type), 1) + be(0, 3);
    return "\x89PNG\r\n\x1A\n" + chunk("IHDR", header) + extra + chunk("IDAT", stored(rows)) +
           chunk("IEND", "");
}

std::string jpeg(int width, int height, int components, const std::vector<int>& colour) {
    jpeg_compress_struct coder{};
    jpeg_error_mgr errors{};
    coder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&coder);
    unsigned char* bytes = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&coder, &bytes, &size);
    coder.image_width = static_cast<JDIMENSION>(width);
    coder.image_height = static_cast<JDIMENSION>(height);
    coder.input_components = components;
    coder.in_color_space = components == 1 ? JCS_GRAYSCALE : components == 3 ? JCS_RGB : JCS_CMYK;
    jpeg_set_defaults(&coder);
    jpeg_set_quality(&coder, 100, TRUE);
    jpeg_start_compress(&coder, TRUE);
    std::string row;
    for (int x = 0; x < width; ++x)
        for (const int part : colour) row += static_cast<char>(part);
    auto* row_start = reinterpret_cast<JSAMPROW>(row.data());
    while (coder.next_scanline < coder.image_height) jpeg_write_scanlines(&coder, &row_start, 1);
    jpeg_finish_compress(&coder);
    jpeg_destroy_compress(&coder);
    std::string out(reinterpret_cast<char*>(bytes), size);
    std::free(bytes); // libjpeg's memory destination allocates with malloc.
    return out;
}

std::string with_segment(const std::string& jpeg, int marker, const std::string& body) {
    std::string segment = "\xFF";
    segment += static_cast<char>(marker);
    segment += be(static_cast<std::uint32_t>(body.size() + 2), 2) + body;
    return jpeg.substr(0, 2) + segment + jpeg.substr(2);
}

std::string exif(int orientation, std::uint32_t dots_per_inch) {
    const auto entry = [](std::uint32_t tag, std::uint32_t type, const std::string& value) {
        return be(tag, 2) + be(type, 2) + be(1, 4) + value;
    };
    return std::string("Exif\0\0", 6) + std::string("MM\0*", 4) + be(8, 4) + be(3, 2) +
           entry(0x0112, 3, be(static_cast<std::uint32_t>(orientation), 2) + be(0, 2)) +
           entry(0x011A, 5, be(50, 4)) + entry(0x0128, 3, be(2, 2) + be(0, 2)) + be(0, 4) +
           be(dots_per_inch, 4) + be(1, 4);
}

} // namespace samples
