#include "line_setter.hpp"

#include "strings.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::text {
namespace {

std::int64_t scaled(std::int64_t width, double factor) {
    return factor == 1 ? width : std::llround(static_cast<double>(width) * factor);
}

Glyph glyph_of(const SetGlyph& set, std::uint32_t cluster) {
    return {set.id, cluster, Length{set.advance}, Length{set.x_offset}, Length{set.y_offset}};
}

} // namespace

LineSetter::LineSetter(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
                       LineSpace& space, Report& report)
    : items_(items), breaks_(breaks), space_(space), report_(report),
      style_(*items.source.style.inherited),
      right_to_left_(style_.direction == style::Direction::rtl) {}

Line LineSetter::set(const ChosenLine& chosen, std::int32_t number) {
    const Breakpoint& from = breaks_[chosen.from];
    const Breakpoint& to = breaks_[chosen.to];
    const bool after_forced = chosen.from > 0 && from.kind == BreakKind::forced;
    const std::int64_t indent = space_.indent(number, after_forced).units;
    Line line;
    line.measure = space_.room(number).width;
    line.begin = chosen.from == 0 ? 0 : items_.source_offset(from.at);
    line.end = chosen.to + 1 == breaks_.size()
                   ? static_cast<std::uint32_t>(items_.source.text.size())
                   : items_.source_offset(to.at);
    line.hyphenated = to.flagged;
    line.forced = to.kind == BreakKind::forced;
    collect(from, to);
    stop_tabs(indent);
    hang_start_ = from.hang_start;
    hang_end_ = to.hang_end + letter_space_;
    line.width = line.measure - Length{indent}; // Until adjusted, what there is room for.
    adjust(line, to);
    const std::int64_t measure = line.measure.units - indent;
    place(line, left_edge(line, indent, measure), line.measure.units);
    tell(line, to, measure);
    return line;
}

void LineSetter::collect(const Breakpoint& from, const Breakpoint& to) {
    bits_.clear();
    parts_.clear();
    part_of_ = UINT32_MAX;
    letter_space_ = 0;
    const auto& elements = items_.elements;
    for (std::uint32_t i = from.element; i < elements.size() && elements[i].begin < to.at; ++i) {
        const Element& element = elements[i];
        if (element.kind == ElementKind::word) {
            collect_word(element, from, to);
            continue;
        }
        if (!element.fount && element.kind != ElementKind::insertion) continue;
        Bit bit;
        bit.element = &element;
        bit.begin = element.begin;
        bit.end = element.end;
        bit.level = element.level;
        bit.width = element.kind == ElementKind::line_end ? 0 : element.width;
        bits_.push_back(bit);
    }
    add_loose_hyphen(to);
    trim_end();
}

// A word cut by an end of the line is shaped anew as far as the font asks for it, hyphen and all.
void LineSetter::collect_word(const Element& element, const Breakpoint& from,
                              const Breakpoint& to) {
    Bit bit;
    bit.element = &element;
    bit.begin = std::max(element.begin, from.at);
    bit.end = std::min(element.end, to.at);
    if (bit.begin >= bit.end) return;
    bit.level = element.level;
    const bool cut_before = element.word_begin < from.at;
    const bool cut_behind = element.word_end > to.at;
    std::uint32_t base = element.word_begin;
    bit.word = element.word;
    if (cut_before || cut_behind) {
        base = std::max(element.word_begin, from.at);
        const std::uint32_t end = std::min(element.word_end, to.at);
        if (part_of_ != element.word_begin) {
            const std::string_view word =
                std::string_view(items_.text)
                    .substr(element.word_begin, element.word_end - element.word_begin);
            parts_.push_back(element.fount->part(*element.word, word, base - element.word_begin,
                                                 end - element.word_begin,
                                                 cut_behind && to.hyphen));
            part_of_ = element.word_begin;
        }
        bit.word = &parts_.back();
    }
    bit.cluster_base = bit.begin - base;
    bit.last = bit.word->glyphs.size();
    bit.width = bit.word->width;
    const bool whole = !cut_before && !cut_behind && element.begin == element.word_begin &&
                       element.end == element.word_end;
    if (!whole) {
        const bool ends_line = cut_behind && bit.end == to.at; // Its hyphen is behind its text.
        const auto range =
            glyph_range(*bit.word, bit.cluster_base, ends_line ? SIZE_MAX : bit.end - base,
                        element.fount->right_to_left());
        bit.first = range.first;
        bit.last = range.second;
        bit.width = 0;
        for (std::size_t i = bit.first; i < bit.last; ++i) bit.width += bit.word->glyphs[i].advance;
    }
    bits_.push_back(bit);
}

// A soft hyphen may stand where two words meet, say where the face changes.
void LineSetter::add_loose_hyphen(const Breakpoint& to) {
    if (!to.hyphen || bits_.empty() || bits_.back().element->kind != ElementKind::word) return;
    const Element& element = *bits_.back().element;
    if (element.word_end > to.at) return;
    parts_.push_back(element.fount->shape(element.fount->hyphen()));
    Bit bit = bits_.back();
    bit.word = &parts_.back();
    bit.begin = bit.end;
    bit.cluster_base = 0;
    bit.first = 0;
    bit.last = bit.word->glyphs.size();
    bit.width = bit.word->width;
    bits_.push_back(bit);
}

// UAX 9, L1: white space at the end takes the paragraph's level; its width is gone.
void LineSetter::trim_end() {
    for (std::size_t i = bits_.size(); i > 0; --i) {
        Bit& bit = bits_[i - 1];
        const Element& element = *bit.element;
        if (element.kind == ElementKind::word) {
            letter_space_ = element.fount->key().letter_spacing.units;
            return;
        }
        const bool vanishes = element.kind == ElementKind::line_end ||
                              (element.kind == ElementKind::space && element.vanishes);
        if (vanishes) {
            bit.width = 0;
            bit.trails = true;
            bit.level = right_to_left_ ? 1 : 0;
            continue;
        }
        if (element.kind != ElementKind::insertion || element.insertion < 0) return;
        const auto kind =
            items_.source.insertions[static_cast<std::size_t>(element.insertion)].kind;
        if (kind == Insertion::Kind::atomic || kind == Insertion::Kind::leader) return;
    }
}

void LineSetter::stop_tabs(std::int64_t indent) {
    std::int64_t position = indent;
    for (Bit& bit : bits_) {
        if (bit.element->kind == ElementKind::tab) bit.width = tab_width(*bit.element, position);
        position += bit.width;
    }
}

std::int64_t LineSetter::natural_width() const {
    std::int64_t sum = 0;
    for (const Bit& bit : bits_) sum += bit.width;
    return sum;
}

bool LineSetter::is_leader(const Bit& bit) const {
    return bit.element->kind == ElementKind::insertion && bit.element->word;
}

// The glyphs give way first, up to the limit of expansion; what is left goes to the spaces.
void LineSetter::adjust(Line& line, const Breakpoint& to) {
    std::int64_t stretch = 0, shrink = 0, glyphs = 0;
    bool has_leader = false;
    for (const Bit& bit : bits_) {
        has_leader = has_leader || is_leader(bit);
        if (bit.trails) continue;
        if (bit.element->kind == ElementKind::space) {
            stretch += bit.element->stretch;
            shrink += bit.element->shrink;
        }
        if (bit.word) glyphs += bit.width;
    }
    const std::int64_t natural = natural_width();
    std::int64_t excess = line.width.units + hang_start_ + hang_end_ - natural;
    if (excess < 0 && to.allowed_hang > 0) {
        const std::int64_t used = std::min(to.allowed_hang, -excess);
        hang_end_ += used;
        excess += used;
    }
    x_scale_ = 1;
    std::int64_t content = natural;
    const std::int64_t expansion = scaled(glyphs, style_.expansion / 100);
    const bool wider = excess > 0 && is_justified(style_, line.forced);
    const bool narrower = excess < 0 && style_.align == style::TextAlign::justify;
    if (excess > 0 && has_leader) {
        fill_leaders(excess);
        content += excess;
    } else if (wider || narrower) {
        const std::int64_t give = wider ? stretch : shrink;
        const std::int64_t most = give + expansion;
        const std::int64_t wanted = wider ? excess : -excess;
        const std::int64_t from_glyphs = std::min(wanted, expansion);
        const std::int64_t room = wanted - from_glyphs;
        const std::int64_t from_spaces = give == 0 ? 0 : wider ? room : std::min(room, give);
        const std::int64_t sign = wider ? 1 : -1;
        if (glyphs > 0)
            x_scale_ = 1 + static_cast<double>(sign * from_glyphs) / static_cast<double>(glyphs);
        stretch_spaces(sign * from_spaces, give, wider);
        content += sign * (from_glyphs + from_spaces);
        const double beyond =
            give > 0 ? static_cast<double>(from_spaces) / static_cast<double>(give) : 0;
        line.ratio =
            static_cast<double>(sign) *
            (wanted <= most && most > 0 ? static_cast<double>(wanted) / static_cast<double>(most)
                                        : std::max(beyond, 1.0));
    }
    line.width = Length{content - hang_start_ - hang_end_};
}

// Shares by running sums, so that the shares add up to the amount whatever the rounding.
void LineSetter::stretch_spaces(std::int64_t amount, std::int64_t whole, bool wider) {
    if (whole <= 0) return;
    std::int64_t seen = 0, given = 0;
    for (Bit& bit : bits_) {
        if (bit.trails || bit.element->kind != ElementKind::space) continue;
        seen += wider ? bit.element->stretch : bit.element->shrink;
        const std::int64_t due = amount * seen / whole;
        bit.width += due - given;
        given = due;
    }
}

void LineSetter::fill_leaders(std::int64_t excess) {
    std::int64_t count = std::count_if(bits_.begin(), bits_.end(),
                                       [this](const Bit& bit) { return is_leader(bit); });
    for (Bit& bit : bits_) {
        if (!is_leader(bit)) continue;
        const std::int64_t share = excess / count--;
        bit.width += share;
        excess -= share;
    }
}

// CSS Text 3, 7.1: text that is too long is aligned to the start, whatever it asks for.
std::int64_t LineSetter::left_edge(const Line& line, std::int64_t indent,
                                   std::int64_t measure) const {
    using style::TextAlign;
    using style::TextAlignLast;
    TextAlign align = style_.align;
    if (line.forced) {
        switch (style_.align_last) {
        case TextAlignLast::automatic:
            break;
        case TextAlignLast::start:
            align = TextAlign::start;
            break;
        case TextAlignLast::end:
            align = TextAlign::end;
            break;
        case TextAlignLast::left:
            align = TextAlign::left;
            break;
        case TextAlignLast::right:
            align = TextAlign::right;
            break;
        case TextAlignLast::center:
            align = TextAlign::center;
            break;
        case TextAlignLast::justify:
            align = TextAlign::start;
            break;
        }
    }
    const std::int64_t free = measure - line.width.units;
    std::int64_t shift = right_to_left_ ? free : 0;
    if (free > 0) switch (align) {
        case TextAlign::left:
            shift = 0;
            break;
        case TextAlign::right:
            shift = free;
            break;
        case TextAlign::center:
            shift = free / 2;
            break;
        case TextAlign::end:
            shift = right_to_left_ ? 0 : free;
            break;
        default:
            break;
        }
    const std::int64_t left_indent = right_to_left_ ? 0 : indent;
    return left_indent + shift - (right_to_left_ ? hang_end_ : hang_start_);
}

// UAX 9, L2: from the highest level to the lowest odd one, reverse what is at that level or higher.
std::vector<BitGroup> LineSetter::groups() const {
    std::vector<BitGroup> groups;
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
    const std::int64_t wanted = line.width.units + hang_start_ + hang_end_;
    for (const BitGroup& group : groups()) {
        const Bit& first = bits_[group.first];
        if (is_leader(first)) {
            line.pieces.push_back(leader_piece(first, x, right_edge));
            x += first.width;
            continue;
        }
        line.pieces.push_back(piece(group));
        line.pieces.back().x = Length{x};
        x += line.pieces.back().width.units;
    }
    if (x_scale_ != 1) take_up_rounding(line, wanted);
}

Piece LineSetter::piece(const BitGroup& group) const {
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
    run.right_to_left = (group.level & 1) != 0;
    run.text.reserve(bits_[group.last - 1].end - first.begin);
    run.glyphs.reserve(run.text.capacity() + 1);
    std::vector<std::uint32_t> bases;
    bases.reserve(group.last - group.first);
    for (std::size_t i = group.first; i < group.last; ++i) {
        const Bit& bit = bits_[i];
        bases.push_back(static_cast<std::uint32_t>(run.text.size()));
        if (bit.element->kind == ElementKind::line_end)
            run.text += ' ';
        else
            run.text.append(items_.text, bit.begin, bit.end - bit.begin);
    }
    for (std::size_t i = 0; i < bases.size(); ++i) {
        const std::size_t which = run.right_to_left ? bases.size() - 1 - i : i;
        append_glyphs(run, bits_[group.first + which], bases[which]);
    }
    piece.width = run.width();
    return piece;
}

void LineSetter::append_glyphs(GlyphRun& run, const Bit& bit, std::uint32_t text_base) const {
    if (!bit.word) {
        run.glyphs.push_back(glyph_of(bit.element->fount->space(), text_base));
        run.glyphs.back().advance = Length{scaled(bit.width, 1 / x_scale_)};
        return;
    }
    for (std::size_t i = bit.first; i < bit.last; ++i) {
        const SetGlyph& glyph = bit.word->glyphs[i];
        const std::uint32_t cluster = std::max(glyph.cluster, bit.cluster_base) - bit.cluster_base;
        run.glyphs.push_back(glyph_of(glyph, text_base + cluster));
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

std::string LineSetter::shown(const Line& line) const {
    const std::string_view all = items_.source.text;
    const std::string text = collapsed(all.substr(line.begin, line.end - line.begin));
    std::size_t at = 0;
    for (int count = 0; at < text.size() && count < 40; ++count) next_code_point(text, at);
    return concat(text.substr(0, at), at < text.size() ? "..." : "");
}

void LineSetter::tell(const Line& line, const Breakpoint&, std::int64_t measure) const {
    const std::int64_t beyond = line.width.units - measure;
    if (beyond > 0)
        report_.warning(items_.source.at, "MR610",
                        concat("line \"", shown(line), "\" is ", text_of(Length{beyond}),
                               " pt wider than its measure of ", text_of(Length{measure}),
                               " pt; allow hyphenation, or shorten what can't be broken"));
    // Chosen by eye: three times the natural space is a hole that anyone sees.
    if (line.ratio > 4 && !line.forced)
        report_.note(
            items_.source.at, "MR611",
            concat("line \"", shown(line), "\" has spaces ", text_of(1 + line.ratio / 2, 1),
                   " times as wide as they should be; allow hyphenation, or change a word"));
}

Length GlyphRun::width() const {
    Length sum;
    for (const Glyph& glyph : glyphs) sum += glyph.advance;
    return x_scale == 1 ? sum : sum.scaled(x_scale);
}

} // namespace makeready::text
