#include "colr_table.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::pdf::colr {

namespace {

constexpr double radian = 3.14159265358979 / 180;

Matrix around(Point centre, const Matrix& m) {
    return {m[0],
            m[1],
            m[2],
            m[3],
            m[4] + centre.x - m[0] * centre.x - m[2] * centre.y,
            m[5] + centre.y - m[1] * centre.x - m[3] * centre.y};
}

Matrix turned(double degrees) {
    const double c = std::cos(degrees * radian), s = std::sin(degrees * radian);
    return {c, s, -s, c, 0, 0};
}

Matrix skewed(double across, double up) {
    return {1, std::tan(up * radian), -std::tan(across * radian), 1, 0, 0};
}

} // namespace

Table::Table(std::string bytes) : table_(std::move(bytes)) {
    if (u16(0) < 1) return;
    const auto place = [&](std::size_t at) { return u32(at) < table_.size() ? u32(at) : 0; };
    base_glyphs_ = place(14);
    layers_ = place(18);
    clips_ = place(22);
    if (base_glyphs_ == 0) table_.clear();
}

std::uint32_t Table::bytes(std::size_t at, int count) const {
    if (at + static_cast<std::size_t>(count) > table_.size()) return 0;
    std::uint32_t number = 0;
    for (int n = 0; n < count; ++n)
        number = number << 8 | static_cast<unsigned char>(table_[at + static_cast<std::size_t>(n)]);
    return number;
}

Offset Table::painting(std::uint32_t glyph) const {
    std::uint32_t first = 0, last = base_glyphs_ ? u32(base_glyphs_) : 0;
    while (first < last) { // Records of six bytes in the order of glyphs.
        const std::uint32_t middle = first + (last - first) / 2;
        const std::size_t record = base_glyphs_ + 4 + std::size_t{6} * middle;
        if (u16(record) == glyph) return base_glyphs_ + u32(record + 2);
        (u16(record) < glyph ? first : last) = u16(record) < glyph ? middle + 1 : middle;
    }
    return 0;
}

Offset Table::layer(std::uint32_t number) const {
    if (layers_ == 0 || number >= u32(layers_)) return 0;
    const std::uint32_t offset = u32(layers_ + 4 + std::size_t{4} * number);
    return offset ? layers_ + offset : 0;
}

std::optional<Box> Table::clip(std::uint32_t glyph) const {
    if (clips_ == 0) return std::nullopt;
    for (std::uint32_t n = 0; n < std::min(u32(clips_ + 1), 0x10000U); ++n) {
        const std::size_t record = clips_ + 5 + std::size_t{7} * n;
        if (glyph < u16(record) || glyph > u16(record + 2)) continue;
        const std::size_t box = clips_ + bytes(record + 4, 3);
        return Box{i16(box + 1), i16(box + 3), i16(box + 5), i16(box + 7)};
    }
    return std::nullopt;
}

Offset Table::child(Offset node, std::size_t at) const {
    const std::uint32_t offset = bytes(node + at, 3);
    return offset ? node + offset : 0;
}

ColourLine Table::colour_line(Offset at, bool varies) const {
    ColourLine line;
    if (at == 0) return line;
    line.extend = static_cast<Extend>(std::min(u8(at), 2U));
    const std::size_t size = varies ? 10 : 6;
    for (std::size_t n = 0; n < u16(at + 1); ++n) {
        const std::size_t stop = at + 3 + size * n;
        if (stop + size > table_.size()) break;
        line.stops.push_back({fraction(stop), static_cast<std::uint16_t>(u16(stop + 2)),
                              std::clamp(fraction(stop + 4), 0.0, 1.0)});
    }
    std::stable_sort(line.stops.begin(), line.stops.end(),
                     [](const Stop& a, const Stop& b) { return a.at < b.at; });
    return line;
}

Paint Table::gradient(Offset at, unsigned format) const {
    ColourLine line = colour_line(child(at, 1), format % 2 == 1);
    switch (format) {
    case 4:
    case 5:
        return Linear{std::move(line), point(at + 4), point(at + 8), point(at + 12)};
    case 6:
    case 7:
        return Radial{std::move(line), point(at + 4), point(at + 10),
                      static_cast<double>(u16(at + 8)), static_cast<double>(u16(at + 14))};
    default: // A half turn is added to what is stored.
        return Sweep{std::move(line), point(at + 4), degrees(at + 8) + 180, degrees(at + 10) + 180};
    }
}

// Each format with variations follows the one without, and begins alike.
Transform Table::transform(Offset at, unsigned format) const {
    const Offset child = this->child(at, 1);
    const std::size_t about = this->child(at, 4);
    switch (format & ~1U) {
    case 12:
        return {child,
                {fixed(about), fixed(about + 4), fixed(about + 8), fixed(about + 12),
                 fixed(about + 16), fixed(about + 20)}};
    case 14:
        return {child, {1, 0, 0, 1, i16(at + 4), i16(at + 6)}};
    case 16:
        return {child, {fraction(at + 4), 0, 0, fraction(at + 6), 0, 0}};
    case 18:
        return {child, around(point(at + 8), {fraction(at + 4), 0, 0, fraction(at + 6), 0, 0})};
    case 20:
        return {child, {fraction(at + 4), 0, 0, fraction(at + 4), 0, 0}};
    case 22:
        return {child, around(point(at + 6), {fraction(at + 4), 0, 0, fraction(at + 4), 0, 0})};
    case 24:
        return {child, turned(degrees(at + 4))};
    case 26:
        return {child, around(point(at + 6), turned(degrees(at + 4)))};
    case 28:
        return {child, skewed(degrees(at + 4), degrees(at + 6))};
    default:
        return {child, around(point(at + 8), skewed(degrees(at + 4), degrees(at + 6)))};
    }
}

Paint Table::node(Offset at) const {
    const unsigned format = at ? u8(at) : 0;
    if (format == 1) return Layers{u32(at + 2), u8(at + 1)};
    if (format == 2 || format == 3)
        return Solid{static_cast<std::uint16_t>(u16(at + 1)),
                     std::clamp(fraction(at + 3), 0.0, 1.0)};
    if (format >= 4 && format <= 9) return gradient(at, format);
    if (format == 10) return Glyph{child(at, 1), u16(at + 4)};
    if (format == 11) return OtherGlyph{u16(at + 1)};
    if (format >= 12 && format <= 31) return transform(at, format);
    if (format == 32)
        return Composite{child(at, 1), child(at, 5), static_cast<std::uint8_t>(u8(at + 4))};
    return {};
}

} // namespace makeready::pdf::colr
