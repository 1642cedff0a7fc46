#include "line_setter.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

Glyph glyph_of(const SetGlyph& set, std::uint32_t cluster) {
    return {set.id, cluster, Length{set.advance}, Length{set.x_offset}, Length{set.y_offset}};
}

} // namespace

// UAX 9, L2: from the highest level to the lowest odd one, reverse what is at that level or higher.
const std::vector<BitGroup>& LineSetter::groups() {
    std::vector<BitGroup>& groups = groups_;
    groups.clear();
    for (std::size_t i = 0; i < bits_.size(); ++i) {
        const Bit& bit = bits_[i];
        const bool joins = !groups.empty() && bit.element->kind != ElementKind::insertion &&
                           bits_[i - 1].element->kind != ElementKind::insertion &&
                           bits_[i - 1].element->span == bit.element->span &&
                           bits_[i - 1].element->fount == bit.element->fount &&
                           groups.back().level == bit.level;
        if (joins)
            groups.back().last = i + 1;
        else
            groups.push_back({i, i + 1, bit.level});
    }
    std::uint8_t highest = 0, lowest_odd = UINT8_MAX;
    for (const BitGroup& group : groups) {
        highest = std::max(highest, group.level);
        if (group.level & 1) lowest_odd = std::min(lowest_odd, group.level);
    }
    for (std::uint8_t level = highest; level >= lowest_odd && level > 0; --level)
        for (std::size_t i = 0; i < groups.size();) {
            std::size_t end = i;
            while (end < groups.size() && groups[end].level >= level) ++end;
            std::reverse(groups.begin() + static_cast<std::ptrdiff_t>(i),
                         groups.begin() + static_cast<std::ptrdiff_t>(end));
            i = std::max(end, i + 1);
        }
    return groups;
}

void LineSetter::place(Line& line, std::int64_t x, std::int64_t right_edge) {
    std::int64_t trailing = 0;
    for (const Bit& bit : bits_) trailing += bit.trails ? bit.width : 0;
    const std::int64_t wanted = line.width.units + hang_start_ + hang_end_ + trailing;
    const std::vector<BitGroup>& order = groups();
    line.pieces.reserve(order.size());
    if (right_to_left_) x -= trailing; // What hangs over the line's end stands at its left.
    for (BitGroup group : order) {
        x += take_leading_glue(group);
        if (group.first == group.last) continue;
        const Bit& first = bits_[group.first];
        if (is_leader(first)) {
            line.pieces.push_back(leader_piece(first, x, right_edge));
            line.pieces.back().order = first.begin;
            x += first.width;
            continue;
        }
        line.pieces.push_back(piece(group));
        line.pieces.back().order = first.begin;
        line.pieces.back().x = Length{x};
        x += line.pieces.back().width.units;
    }
    if (x_scale_ != 1) take_up_rounding(line, wanted);
}

namespace {

// Room that no character stands for is no glyph either, or readers would find a space there.
bool is_glue(const Bit& bit) {
    return bit.element->kind == ElementKind::space && bit.begin == bit.end;
}

} // namespace

/// Takes the room at a group's left edge off the group; what it comes to.
std::int64_t LineSetter::take_leading_glue(BitGroup& group) const {
    std::int64_t width = 0;
    if (group.level & 1)
        while (group.first < group.last && is_glue(bits_[group.last - 1]))
            width += bits_[--group.last].width;
    else
        while (group.first < group.last && is_glue(bits_[group.first]))
            width += bits_[group.first++].width;
    return width;
}

Piece LineSetter::piece(const BitGroup& group) {
    const Bit& first = bits_[group.first];
    Piece piece;
    piece.span = first.element->span;
    if (first.element->kind == ElementKind::insertion) {
        piece.insertion = first.element->insertion;
        piece.width = Length{first.width};
        return piece;
    }
    const Fount& fount = *first.element->fount;
    GlyphRun& run = piece.run;
    run.face = &fount.face();
    run.size = fount.size();
    run.x_scale = x_scale_;
    run.letter_space = Length{letter_fit_};
    run.right_to_left = (group.level & 1) != 0;
    run.upright = fount.key().upright;
    run.text.reserve(bits_[group.last - 1].end - first.begin);
    bases_.clear();
    std::size_t count = 0;
    for (std::size_t i = group.first; i < group.last; ++i) {
        const Bit& bit = bits_[i];
        count += bit.word ? bit.last - bit.first : 1;
        bases_.push_back(static_cast<std::uint32_t>(run.text.size()));
        if (bit.element->kind == ElementKind::line_end)
            run.text += ' ';
        else
            run.text.append(items_.text, bit.begin, bit.end - bit.begin);
    }
    run.glyphs.reserve(count);
    for (std::size_t i = 0; i < bases_.size(); ++i) {
        const std::size_t which = run.right_to_left ? bases_.size() - 1 - i : i;
        append_glyphs(run, bits_[group.first + which], bases_[which]);
    }
    piece.width = run.width();
    return piece;
}

void LineSetter::append_glyphs(GlyphRun& run, const Bit& bit, std::uint32_t text_base) const {
    if (is_glue(bit)) {
        run.glyphs.back().advance +=
            x_scale_ == 1 ? Length{bit.width} : Length{bit.width}.scaled(1 / x_scale_);
        return;
    }
    if (!bit.word) {
        run.glyphs.push_back(glyph_of(bit.element->fount->space(), text_base));
        run.glyphs.back().advance =
            x_scale_ == 1 ? Length{bit.width} : Length{bit.width}.scaled(1 / x_scale_);
        return;
    }
    const std::size_t begin = run.glyphs.size();
    run.glyphs.resize(begin + (bit.last - bit.first));
    Glyph* out = run.glyphs.data() + begin;
    for (std::size_t i = bit.first; i < bit.last; ++i, ++out) {
        const SetGlyph& glyph = bit.word->glyphs[i];
        const std::uint32_t cluster = std::max(glyph.cluster, bit.cluster_base) - bit.cluster_base;
        *out = glyph_of(glyph, text_base + cluster);
        if (letter_fit_ != 0 && glyph.advance != 0 && i + 1 < bit.last)
            out->advance += Length{letter_fit_};
    }
}

// The common grid counts from the line's end, so that leaders stand one below the other.
Piece LineSetter::leader_piece(const Bit& bit, std::int64_t x, std::int64_t right_edge) const {
    const ShapedWord& pattern = *bit.element->word;
    const Fount& fount = *bit.element->fount;
    Piece piece;
    piece.span = bit.element->span;
    piece.insertion = bit.element->insertion;
    const std::int64_t step = std::max<std::int64_t>(pattern.width, 1);
    std::int64_t end = right_edge - (right_edge - (x + bit.width) + step - 1) / step * step;
    std::int64_t count = (end - x) / step;
    if (right_to_left_) {
        const std::int64_t begin = (x + step - 1) / step * step;
        count = (x + bit.width - begin) / step;
        end = begin + count * step;
    }
    if (count < 1) {
        count = 1;
        end = x + step;
    }
    piece.x = Length{end - count * step};
    piece.width = Length{count * step};
    piece.run.face = &fount.face();
    piece.run.size = fount.size();
    piece.run.right_to_left = fount.right_to_left();
    const auto index = static_cast<std::size_t>(bit.element->insertion);
    const std::string& text = items_.source.insertions[index].pattern;
    for (std::int64_t i = 0; i < count; ++i) {
        for (const SetGlyph& glyph : pattern.glyphs)
            piece.run.glyphs.push_back(
                glyph_of(glyph, static_cast<std::uint32_t>(piece.run.text.size()) + glyph.cluster));
        piece.run.text += text;
    }
    return piece;
}

// Scaled advances round by the run; the last space takes up what that leaves.
void LineSetter::take_up_rounding(Line& line, std::int64_t wanted) const {
    std::int64_t sum = 0;
    for (const Piece& piece : line.pieces) sum += piece.width.units;
    const std::int64_t missing = wanted - sum;
    if (missing == 0) return;
    for (std::size_t i = line.pieces.size(); i > 0; --i) {
        GlyphRun& run = line.pieces[i - 1].run;
        const auto space =
            std::find_if(run.glyphs.rbegin(), run.glyphs.rend(), [&](const Glyph& glyph) {
                return glyph.advance.units > 0 && glyph.cluster < run.text.size() &&
                       run.text[glyph.cluster] == ' ';
            });
        if (space == run.glyphs.rend()) continue;
        space->advance += Length{missing};
        const Length width = run.width();
        const Length moved = width - line.pieces[i - 1].width;
        line.pieces[i - 1].width = width;
        for (std::size_t j = i; j < line.pieces.size(); ++j) line.pieces[j].x += moved;
        return;
    }
}

Length GlyphRun::width() const {
    Length sum;
    for (const Glyph& glyph : glyphs) sum += glyph.advance;
    return x_scale == 1 ? sum : sum.scaled(x_scale);
}

} // namespace makeready::text
