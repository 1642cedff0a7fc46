// PDF objects: numbers as PDF writes them, compressed streams, shorthands for QPDF's values.
#pragma once

#include "handle.hpp"
#include "length.hpp"

#include <cmath>
#include <libdeflate.h>
#define POINTERHOLDER_TRANSITION 4 // QPDF then speaks of std::shared_ptr alone.
#include <qpdf/QPDF.hh>
#include <string>
#include <string_view>

namespace makeready::pdf {

using Object = QPDFObjectHandle;

/// Coordinates are whole thousandths of a point: a third of a micrometre.
using Thousandths = std::int64_t;

inline Thousandths thousandths(Length length) {
    return std::llround(static_cast<double>(length.units) * 1000 / Length::per_point);
}

inline Thousandths thousandths(double number) {
    return std::llround(number * 1000);
}

/// Appends "12", "-.5", "10.333".
void append_number(std::string& out, Thousandths number);
/// With up to six digits behind the point, for matrices.
void append_fine_number(std::string& out, double number);
Object number(Thousandths number);
Object number(Length length);

/// A text string (PDF 32000-1, 7.9.2.2) of UTF-8.
inline Object text(const std::string& utf8) {
    return Object::newUnicodeString(utf8);
}

inline Object name(const std::string& with_slash) {
    return Object::newName(with_slash);
}

/// [left bottom right top]
Object rectangle(Thousandths left, Thousandths bottom, Thousandths right, Thousandths top);

/// Packs bytes in zlib's format, as FlateDecode wants it. Costly to make: it is used again.
class Deflater {
public:
    explicit Deflater(int level);
    std::string packed(std::string_view bytes) const;

private:
    Handle<libdeflate_compressor, libdeflate_free_compressor> compressor_;
};

/// The same for bytes that come alone.
std::string deflated(std::string_view bytes, int level);

/// A new stream, its bytes compressed here, since libdeflate is three times as fast as QPDF's zlib.
Object stream(QPDF& pdf, std::string_view bytes, int level);
/// The same with bytes that are encoded already, or must stay plain.
Object plain_stream(QPDF& pdf, const std::string& bytes);

/// UTF-16BE in hexadecimal, without a byte order mark.
std::string utf16_hex(std::string_view utf8);

} // namespace makeready::pdf
