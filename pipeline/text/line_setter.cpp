#include "line_setter.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::text {

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

// UAX 9, L1: white space at the end takes the paragraph's level. Its width is gone, or hangs over
// the edge where the writer's spaces are kept (CSS Text 4, 3.1.2).
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
            if (!hangs(element)) bit.width = 0;
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

bool LineSetter::hangs(const Element& element) const {
    if (element.kind != ElementKind::space || items_.source.spans.empty()) return false;
    return items_.source.spans[element.span].style.inherited->white_space.keeps_spaces();
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
    for (const Bit& bit : bits_)
        if (!bit.trails) sum += bit.width;
    return sum;
}

bool LineSetter::is_leader(const Bit& bit) const {
    return bit.element->kind == ElementKind::insertion && bit.element->word;
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

} // namespace makeready::text
