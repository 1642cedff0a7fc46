// Pictures made by hand, small enough to be read here.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace samples {

/// A number as so many bytes, the highest first.
std::string be(std::uint32_t number, int bytes);

/// One chunk with its checksum.
std::string chunk(std::string_view type, std::string_view body);

/// A whole PNG. `rows` are filtered rows (a 0 before each); `extra` are chunks before IDAT.
std::string png(std::uint32_t width, std::uint32_t height, int colour_type, const std::string& rows,
                const std::string& extra = {});

/// A JPEG of one colour, written by libjpeg.
std::string jpeg(int width, int height, int components, const std::vector<int>& colour);

/// The same with a segment put in after its start.
std::string with_segment(const std::string& jpeg, int marker, const std::string& body);

/// An Exif segment's body.
std::string exif(int orientation, std::uint32_t dots_per_inch);

} // namespace samples
