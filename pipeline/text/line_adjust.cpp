#include "line_setter.hpp"

#include <algorithm>

namespace makeready::text {

// Places between the letters of words. Marks have no advance, and stay where their letter is.
std::int64_t LineSetter::count_letters() const {
    std::int64_t count = 0;
    for (const Bit& bit : bits_)
        for (std::size_t i = bit.first; bit.word && !bit.trails && i + 1 < bit.last; ++i)
            count += bit.word->glyphs[i].advance != 0;
    return count;
}

LineSetter::Elastic LineSetter::elastic() const {
    Elastic all;
    const Bit* const moves = behind_last_tab();
    for (const Bit& bit : bits_) {
        all.has_leader = all.has_leader || is_leader(bit);
        if (bit.trails) continue;
        if (bit.element->kind == ElementKind::space && &bit >= moves) {
            all.stretch += bit.element->stretch;
            all.shrink += bit.element->shrink;
        }
        if (bit.word) all.glyphs += bit.width;
    }
    return all;
}

void LineSetter::adjust(Line& line, const Breakpoint& to) {
    Elastic elastic = this->elastic();
    std::int64_t content = natural_width();
    std::int64_t excess = line.width.units + hang_start_ + hang_end_ - content;
    if (excess < 0 && to.allowed_hang > 0) {
        const std::int64_t used = std::min(to.allowed_hang, -excess);
        hang_end_ += used;
        excess += used;
    }
    x_scale_ = 1;
    letter_fit_ = 0;
    const bool wider = excess > 0 && is_justified(style_, line.forced);
    const bool narrower = excess < 0 && style_.align == style::TextAlign::justify;
    // Chosen by eye: spaces alone fill a line that lacks little; else joins take most of it.
    if (wider && !elastic.has_leader && excess > elastic.stretch / 2 &&
        style_.justify == style::TextJustify::automatic) {
        const std::int64_t longer = lengthen_words(excess * 2 / 3);
        excess -= longer;
        content += longer;
        elastic.glyphs += longer;
    }
    if (excess > 0 && elastic.has_leader) {
        fill_leaders(excess);
        content += excess;
    } else if (wider || narrower) {
        content += share(line, excess, elastic);
    }
    line.width = Length{content - hang_start_ - hang_end_};
}

/// Tabs keep their stops: only what stands behind the last of them may move (CSS Text 4, 7.4).
const Bit* LineSetter::behind_last_tab() const {
    const Bit* moves = bits_.data();
    for (const Bit& bit : bits_)
        if (bit.element->kind == ElementKind::tab) moves = &bit;
    return moves;
}

// As share_out has it.
std::int64_t LineSetter::share(Line& line, std::int64_t excess, const Elastic& elastic) {
    const bool wider = excess > 0;
    const std::int64_t give = wider ? elastic.stretch : elastic.shrink;
    const std::int64_t wanted = wider ? excess : -excess, sign = wider ? 1 : -1;
    const std::int64_t expansion = Length{elastic.glyphs}.scaled(style_.expansion / 100).units;
    const Adjustment shares = share_out(wanted, expansion, give, items_.letters_give);
    if (elastic.glyphs > 0)
        x_scale_ =
            1 + static_cast<double>(sign * shares.glyphs) / static_cast<double>(elastic.glyphs);
    const std::int64_t from_letters = sign * fit_letters(sign * shares.letters);
    const std::int64_t room = std::max<std::int64_t>(wanted - shares.glyphs - from_letters, 0);
    const std::int64_t from_spaces = give == 0 ? 0 : wider ? room : std::min(room, give);
    stretch_spaces(sign * from_spaces, give, wider);
    const std::int64_t most = give + most_of_glyphs(expansion, items_.letters_give);
    const auto part = [](std::int64_t of, std::int64_t all) {
        return all > 0 ? static_cast<double>(of) / static_cast<double>(all) : 0;
    };
    line.ratio =
        static_cast<double>(sign) *
        (wanted <= most && most > 0 ? part(wanted, most) : std::max(part(from_spaces, give), 1.0));
    return sign * (shares.glyphs + from_letters + from_spaces);
}

// Rounded up, so that the spaces need not give more than they can.
std::int64_t LineSetter::fit_letters(std::int64_t amount) {
    if (amount == 0) return 0;
    const std::int64_t count = count_letters(), sign = amount > 0 ? 1 : -1;
    const auto each = std::max<std::int64_t>(Length{count}.scaled(x_scale_).units, 1);
    letter_fit_ = count > 0 ? sign * ((std::abs(amount) + each - 1) / each) : 0;
    return Length{letter_fit_ * count}.scaled(x_scale_).units;
}

// Shares by running sums, so that the shares add up to the amount whatever the rounding.
void LineSetter::stretch_spaces(std::int64_t amount, std::int64_t whole, bool wider) {
    if (whole <= 0) return;
    std::int64_t seen = 0, given = 0;
    const Bit* const moves = behind_last_tab();
    for (Bit& bit : bits_) {
        if (&bit < moves || bit.trails || bit.element->kind != ElementKind::space) continue;
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

style::TextAlign LineSetter::alignment(const Line& line) const {
    using style::TextAlign;
    using style::TextAlignLast;
    if (!line.forced) return style_.align;
    switch (style_.align_last) {
    case TextAlignLast::start:
    case TextAlignLast::justify: // Stretched already, if it could be.
        return TextAlign::start;
    case TextAlignLast::end:
        return TextAlign::end;
    case TextAlignLast::left:
        return TextAlign::left;
    case TextAlignLast::right:
        return TextAlign::right;
    case TextAlignLast::center:
        return TextAlign::center;
    default:
        return style_.align;
    }
}

// CSS Text 3, 7.1: text that is too long is aligned to the start, whatever it asks for.
std::int64_t LineSetter::left_edge(const Line& line, std::int64_t indent,
                                   std::int64_t measure) const {
    using style::TextAlign;
    const std::int64_t free = measure - line.width.units;
    std::int64_t shift = right_to_left_ ? free : 0;
    if (free > 0) switch (alignment(line)) {
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

} // namespace makeready::text
