#include "upright.hpp"

namespace makeready::pdf {

namespace {

/// How far the middle of the em square is above the baseline: it reaches from -.12 to .88 em in the
/// fonts of the scripts that run down (OpenType, 'BASE', ideo and idtp).
constexpr double middle_of_square = 0.38;

} // namespace

std::vector<UprightGlyph> upright_glyphs(const text::GlyphRun& run, const Font& font) {
    std::vector<UprightGlyph> out;
    const Length middle = run.size.scaled(middle_of_square);
    Length pen;
    for (std::size_t n = 0; n < run.glyphs.size(); ++n) {
        const text::Glyph& glyph = run.glyphs[n];
        UprightGlyph& one = out.emplace_back();
        one.run.face = run.face;
        one.run.size = run.size;
        one.run.glyphs = {{glyph.id, 0, glyph.advance, {}, {}}};
        // The text of a cluster goes with its first glyph.
        std::size_t end = n + 1;
        while (end < run.glyphs.size() && run.glyphs[end].cluster == glyph.cluster) ++end;
        const std::size_t stop =
            end < run.glyphs.size() ? run.glyphs[end].cluster : run.text.size();
        const bool is_first = n == 0 || run.glyphs[n - 1].cluster != glyph.cluster;
        if (is_first && stop > glyph.cluster)
            one.run.text = run.text.substr(glyph.cluster, stop - glyph.cluster);
        const Length half{font.width(glyph.id) * run.size.units / 100'000 / 2};
        one.x = (pen + glyph.x_offset).scaled(run.x_scale) + half + middle;
        one.y = middle - half + glyph.y_offset;
        pen += glyph.advance;
    }
    return out;
}

} // namespace makeready::pdf
