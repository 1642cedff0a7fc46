#include "font_program.hpp"

#include "handle.hpp"
#include "strings.hpp"
#include "text.hpp"

#include <bit>
#include <libdeflate.h>
#include <woff2/decode.h>

namespace makeready::text {
namespace {

using Inflater = Handle<libdeflate_decompressor, libdeflate_free_decompressor>;

// No font of any book is larger; it protects the machine.
constexpr std::size_t largest_font = std::size_t{256} << 20;

constexpr std::size_t woff_header = 44, woff_row = 20, sfnt_header = 12, sfnt_row = 16;

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t size) {
    if (at + size > bytes.size()) throw FontTrouble{"is cut off"};
    std::uint32_t value = 0;
    for (std::size_t n = 0; n < size; ++n)
        value = value << 8 | static_cast<unsigned char>(bytes[at + n]);
    return value;
}

void put(std::string& out, std::size_t at, std::uint32_t value, std::size_t size) {
    for (std::size_t n = 0; n < size; ++n)
        out[at + n] = static_cast<char>(value >> (8 * (size - 1 - n)) & 0xFF);
}

/// Unpacks WOFF 1 (W3C, WOFF File Format 1.0): tables, each compressed by itself or as it was.
class WoffReader {
public:
    explicit WoffReader(std::string_view packed)
        : packed_(packed), inflater_(libdeflate_alloc_decompressor()) {}

    std::string unpack() {
        const std::uint32_t count = number(packed_, 12, 2);
        out_.assign(sfnt_header + sfnt_row * count, '\0');
        write_header(count);
        for (std::uint32_t n = 0; n < count; ++n) add_table(n);
        return std::move(out_);
    }

private:
    // OpenType, "Table directory": numbers that let old programs search it.
    void write_header(std::uint32_t count) {
        const std::uint32_t power = count > 0 ? std::bit_floor(count) : 0;
        put(out_, 0, number(packed_, 4, 4), 4);
        put(out_, 4, count, 2);
        put(out_, 6, power * 16, 2);
        put(out_, 8, power > 0 ? static_cast<std::uint32_t>(std::countr_zero(power)) : 0, 2);
        put(out_, 10, (count - power) * 16, 2);
    }

    void add_table(std::uint32_t n) {
        const std::size_t row = woff_header + woff_row * n, to = sfnt_header + sfnt_row * n;
        const std::uint32_t length = number(packed_, row + 12, 4);
        const std::string table = content(row, length);
        if (out_.size() + table.size() > largest_font) throw FontTrouble{"is too large"};
        put(out_, to, number(packed_, row, 4), 4);
        put(out_, to + 4, number(packed_, row + 16, 4), 4);
        put(out_, to + 8, static_cast<std::uint32_t>(out_.size()), 4);
        put(out_, to + 12, length, 4);
        out_ += table;
        out_.resize((out_.size() + 3) / 4 * 4); // OpenType: tables begin at multiples of four.
    }

    std::string content(std::size_t row, std::uint32_t length) const {
        const std::size_t at = number(packed_, row + 4, 4), size = number(packed_, row + 8, 4);
        if (at > packed_.size() || size > packed_.size() - at || length > largest_font)
            throw FontTrouble{"is cut off"};
        const std::string_view table = packed_.substr(at, size);
        if (size >= length) return std::string(table.substr(0, length));
        std::string out(length, '\0');
        if (libdeflate_zlib_decompress(inflater_.get(), table.data(), table.size(), out.data(),
                                       out.size(), nullptr) != LIBDEFLATE_SUCCESS)
            throw FontTrouble{"can't be unpacked"};
        return out;
    }

    std::string_view packed_;
    Inflater inflater_;
    std::string out_;
};

std::string unpack_woff2(const std::string& packed) {
    const auto* const bytes = reinterpret_cast<const std::uint8_t*>(packed.data());
    const std::size_t size = woff2::ComputeWOFF2FinalSize(bytes, packed.size());
    if (size > largest_font) throw FontTrouble{"is too large"};
    std::string out;
    woff2::WOFF2StringOut writer(&out);
    writer.SetMaxSize(largest_font);
    if (!woff2::ConvertWOFF2ToTTF(bytes, packed.size(), &writer))
        throw FontTrouble{"can't be unpacked"};
    out.resize(writer.Size());
    return out;
}

} // namespace

std::shared_ptr<const std::string> font_program(std::shared_ptr<const std::string> bytes) {
    const std::string_view start = std::string_view(*bytes).substr(0, 4);
    if (start == "wOFF") return std::make_shared<const std::string>(WoffReader(*bytes).unpack());
    if (start == "wOF2") return std::make_shared<const std::string>(unpack_woff2(*bytes));
    constexpr std::string_view plain[] = {std::string_view("\0\1\0\0", 4), "OTTO", "true", "ttcf"};
    for (const std::string_view kind : plain)
        if (start == kind) return bytes;
    throw FontTrouble{"is no font of a known kind (OpenType, TrueType, WOFF or WOFF2)"};
}

std::shared_ptr<const std::string> open_type(std::shared_ptr<const std::string> bytes) {
    try {
        return font_program(std::move(bytes));
    } catch (const FontTrouble&) {
        return nullptr;
    }
}

} // namespace makeready::text
