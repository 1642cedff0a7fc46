#include "cff.hpp"

#include <map>
#include <optional>

namespace makeready::pdf {

namespace {

/// Reads on from a place; zeros behind the end.
class Cursor {
public:
    Cursor(std::string_view bytes, std::size_t at) : bytes_(bytes), at_(at) {}

    std::uint32_t number(int bytes) {
        std::uint32_t out = 0;
        for (; bytes > 0; --bytes, ++at_)
            out = out << 8 | (at_ < bytes_.size() ? static_cast<unsigned char>(bytes_[at_]) : 0u);
        return out;
    }

    bool ended() const { return at_ >= bytes_.size(); }

    std::size_t at() const { return at_; }

    void skip(std::size_t bytes) { at_ += bytes; }

private:
    std::string_view bytes_;
    std::size_t at_;
};

/// Note 5176, 5: an INDEX. Its first object, how many there are, and where it ends.
struct Index {
    std::string_view first;
    std::uint32_t count = 0;
    std::size_t end = 0;
};

Index read_index(std::string_view cff, std::size_t at) {
    Cursor cursor(cff, at);
    Index index;
    index.count = cursor.number(2);
    if (index.count == 0) return {{}, 0, cursor.at()};
    const int size = static_cast<int>(cursor.number(1));
    const std::size_t offsets = cursor.at();
    const std::size_t base =
        offsets + (std::size_t{index.count} + 1) * static_cast<std::size_t>(size) - 1;
    const std::uint32_t first = cursor.number(size), second = cursor.number(size);
    Cursor last(cff, base + 1 - static_cast<std::size_t>(size));
    index.end = base + last.number(size);
    if (second >= first && base + second <= cff.size())
        index.first = cff.substr(base + first, second - first);
    return index;
}

/// Note 5176, 4: a DICT's operators with their last operand; two-byte ones as 1200 + n.
std::map<int, std::int32_t> read_dict(std::string_view dict) {
    std::map<int, std::int32_t> operators;
    std::int32_t operand = 0;
    for (Cursor cursor(dict, 0); !cursor.ended();) {
        const std::uint32_t b = cursor.number(1);
        if (b == 12)
            operators[1200 + static_cast<int>(cursor.number(1))] = operand;
        else if (b <= 21)
            operators[static_cast<int>(b)] = operand;
        else if (b == 28)
            operand = static_cast<std::int16_t>(cursor.number(2));
        else if (b == 29)
            operand = static_cast<std::int32_t>(cursor.number(4));
        else if (b == 30)
            while (!cursor.ended() && (cursor.number(1) & 0xF) != 0xF) {
            }
        else if (b < 247)
            operand = static_cast<std::int32_t>(b) - 139;
        else if (b < 251)
            operand = static_cast<std::int32_t>((b - 247) * 256 + cursor.number(1) + 108);
        else
            operand = -static_cast<std::int32_t>((b - 251) * 256 + cursor.number(1) + 108);
    }
    return operators;
}

/// Note 5176, 13: the charset, here of CIDs. Glyph 0 is not in it.
std::vector<std::uint32_t> read_charset(std::string_view cff, std::size_t at,
                                        std::uint32_t glyphs) {
    std::vector<std::uint32_t> cids = {0};
    Cursor cursor(cff, at);
    const std::uint32_t format = cursor.number(1);
    while (cids.size() < glyphs && !cursor.ended()) {
        const std::uint32_t first = cursor.number(2);
        const std::uint32_t more = format == 0 ? 0 : cursor.number(format == 1 ? 1 : 2);
        for (std::uint32_t n = 0; n <= more && cids.size() < glyphs; ++n) cids.push_back(first + n);
    }
    return cids;
}

} // namespace

std::vector<std::uint32_t> cids_of(std::string_view cff) {
    constexpr int charset = 15, char_strings = 17, ros = 1230;
    Cursor header(cff, 2);
    const Index names = read_index(cff, header.number(1));
    const std::map<int, std::int32_t> top = read_dict(read_index(cff, names.end).first);
    if (!top.contains(ros) || !top.contains(char_strings)) return {};
    const Index glyphs = read_index(cff, static_cast<std::size_t>(top.at(char_strings)));
    const auto place = top.find(charset);
    if (place == top.end() || place->second <= 2) { // A predefined charset: CID equals glyph.
        std::vector<std::uint32_t> cids(glyphs.count);
        for (std::uint32_t n = 0; n < glyphs.count; ++n) cids[n] = n;
        return cids;
    }
    return read_charset(cff, static_cast<std::size_t>(place->second), glyphs.count);
}

} // namespace makeready::pdf
