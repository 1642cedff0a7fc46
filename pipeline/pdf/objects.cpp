#include "objects.hpp"

#include "strings.hpp"

namespace makeready::pdf {

void append_number(std::string& out, Thousandths number) {
    if (number < 0) out += '-';
    const auto value = static_cast<std::uint64_t>(number < 0 ? -number : number);
    const std::uint64_t whole = value / 1000, fraction = value % 1000;
    if (whole > 0 || fraction == 0) detail::append(out, whole);
    if (fraction == 0) return;
    const char digits[] = {'.', static_cast<char>('0' + fraction / 100),
                           static_cast<char>('0' + fraction / 10 % 10),
                           static_cast<char>('0' + fraction % 10)};
    const std::size_t shown = fraction % 100 == 0 ? 2 : fraction % 10 == 0 ? 3 : 4;
    out.append(digits, shown);
}

void append_fine_number(std::string& out, double number) {
    constexpr int digits = 6;
    char written[64];
    const auto end =
        std::to_chars(written, written + sizeof written, number, std::chars_format::fixed, digits)
            .ptr;
    std::string_view text(written, static_cast<std::size_t>(end - written));
    while (text.ends_with('0')) text.remove_suffix(1);
    if (text.ends_with('.')) text.remove_suffix(1);
    out += text == "-0" ? "0" : text;
}

Object number(Thousandths number) {
    if (number % 1000 == 0) return Object::newInteger(number / 1000);
    std::string written;
    append_number(written, number);
    return Object::newReal(written);
}

Object number(Length length) {
    return number(thousandths(length));
}

Object rectangle(Thousandths left, Thousandths bottom, Thousandths right, Thousandths top) {
    return Object::newArray({number(left), number(bottom), number(right), number(top)});
}

Deflater::Deflater(int level) : compressor_(libdeflate_alloc_compressor(level)) {
    if (!compressor_) throw std::bad_alloc();
}

std::string Deflater::packed(std::string_view bytes) const {
    std::string out(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), out.data(),
                                        out.size()));
    out.shrink_to_fit();
    return out;
}

std::string deflated(std::string_view bytes, int level) {
    return Deflater(level).packed(bytes);
}

Object stream(QPDF& pdf, std::string_view bytes, int level) {
    Object made = Object::newStream(&pdf, deflated(bytes, level));
    made.getDict().replaceKey("/Filter", name("/FlateDecode"));
    return made;
}

Object plain_stream(QPDF& pdf, const std::string& bytes) {
    return Object::newStream(&pdf, bytes);
}

std::string utf16_hex(std::string_view utf8) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string out;
    const auto append = [&](std::uint32_t unit) {
        for (int shift = 12; shift >= 0; shift -= 4) out += digits[unit >> shift & 0xF];
    };
    for (std::size_t at = 0; at < utf8.size();) {
        const std::uint32_t c = next_code_point(utf8, at);
        if (c < 0x10000)
            append(c);
        else
            append(0xD800 + ((c - 0x10000) >> 10)), append(0xDC00 + ((c - 0x10000) & 0x3FF));
    }
    return out;
}

} // namespace makeready::pdf
