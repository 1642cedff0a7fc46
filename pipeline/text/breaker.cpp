#include "breaker.hpp"

#include "total_fit.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::text {
namespace {

using style::TextAlign;
using style::TextAlignLast;
using style::TextWrap;

/// Takes as much into each line as goes in, as browsers do; what `stable` asks for, and all that
/// unjustified text gets unless it asks for more.
class FirstFit {
public:
    FirstFit(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks, LineSpace& space,
             Length narrower)
        : items_(items), breaks_(breaks), space_(space), narrower_(narrower.units) {}

    std::vector<ChosenLine> choose() {
        std::vector<ChosenLine> lines;
        for (std::uint32_t from = 0; from + 1 < breaks_.size();) {
            const std::uint32_t to = end_of_line(from, static_cast<std::int32_t>(lines.size()));
            ladder_ = breaks_[to].flagged ? ladder_ + 1 : 0;
            lines.push_back({from, to, 0});
            from = to;
        }
        return lines;
    }

private:
    std::uint32_t end_of_line(std::uint32_t from, std::int32_t line);
    std::int64_t room_left(std::uint32_t from, std::uint32_t to, std::int32_t line) const;

    const Paragraph::Items& items_;
    const std::vector<Breakpoint>& breaks_;
    LineSpace& space_;
    std::int64_t narrower_;
    std::int32_t ladder_ = 0;
};

std::int64_t FirstFit::room_left(std::uint32_t from, std::uint32_t to, std::int32_t line) const {
    const bool after_forced = from > 0 && breaks_[from].kind == BreakKind::forced;
    const std::int64_t indent = space_.indent(line, after_forced).units;
    const std::int64_t measure = space_.room(line).width.units - indent - narrower_;
    return measure - items_.width_between(breaks_[from], breaks_[to], indent) +
           breaks_[from].hang_start + breaks_[to].hang_end + breaks_[to].allowed_hang;
}

std::uint32_t FirstFit::end_of_line(std::uint32_t from, std::int32_t line) {
    const style::HyphenLimits& limits = items_.source.style.inherited->hyphen_limits;
    const std::int64_t slack = items_.source.style.inherited->font.size.units;
    const std::int64_t zone =
        limits.zone.is_length() ? limits.zone.of(space_.room(line).width).units : 0;
    std::uint32_t best = 0, best_emergency = 0;
    for (std::uint32_t to = from + 1; to < breaks_.size(); ++to) {
        const Breakpoint& here = breaks_[to];
        const std::int64_t left = room_left(from, to, line);
        if (left + slack < 0) break;
        const bool too_many = here.flagged && limits.lines > 0 && ladder_ >= limits.lines;
        // CSS Text 4, 6.3.3: no hyphen while the line without it is full enough.
        const bool full_enough =
            here.hyphen && best > 0 && room_left(from, best, line) <= zone && zone > 0;
        if (left >= 0 && !too_many && !full_enough)
            (here.kind == BreakKind::emergency ? best_emergency : best) = to;
        if (here.kind == BreakKind::forced) break;
    }
    if (best > 0) return best;
    return best_emergency > 0 ? best_emergency : from + 1;
}

/// The narrowest measure that takes no more lines (CSS Text 4, 5.2: balance).
std::vector<ChosenLine> balance(const Paragraph::Items& items,
                                const std::vector<Breakpoint>& breaks, LineSpace& space) {
    std::vector<ChosenLine> best = FirstFit(items, breaks, space, {}).choose();
    if (best.size() < 2) return best;
    std::int64_t fits = 0, fails = space.room(0).width.units;
    while (fails - fits > Length::per_point / 8) {
        const std::int64_t middle = (fits + fails) / 2;
        std::vector<ChosenLine> lines = FirstFit(items, breaks, space, Length{middle}).choose();
        const bool no_worse =
            lines.size() <= best.size() && first_overfull(items, breaks, lines, space) < 0;
        if (no_worse) best = std::move(lines);
        (no_worse ? fits : fails) = middle;
    }
    return best;
}

std::vector<ChosenLine> total_fit(const Paragraph::Items& items,
                                  const std::vector<Breakpoint>& breaks, LineSpace& space,
                                  Manner manner, int looseness) {
    TotalFit fit(items, breaks, space, manner, looseness);
    const std::int64_t first = manner == Manner::ragged ? taste::no_tolerance
                               : looseness != 0         ? taste::other_tolerance
                                                        : taste::tolerance;
    std::vector<ChosenLine> lines = fit.choose(first);
    return lines.empty() ? fit.choose(taste::no_tolerance) : lines;
}

} // namespace

LineSpace::LineSpace(const style::InheritedStyle& style, const Measure& measure)
    : style_(style), measure_(measure) {}

const LineRoom& LineSpace::room(std::int32_t line) {
    while (rooms_.size() <= static_cast<std::size_t>(line))
        rooms_.push_back(measure_(static_cast<int>(rooms_.size())));
    return rooms_[static_cast<std::size_t>(line)];
}

Length LineSpace::indent(std::int32_t line, bool after_forced_break) {
    if (!style_.indent.is_length()) return {};
    const bool first = line == 0 || (style_.indent_each_line && after_forced_break);
    if (first == style_.indent_hanging) return {};
    return style_.indent.of(room(line).width);
}

bool is_justified(const style::InheritedStyle& style, bool ends_forced) {
    if (!ends_forced) return style.align == TextAlign::justify;
    return style.align_last == TextAlignLast::justify;
}

std::vector<ChosenLine> choose_lines(const Paragraph::Items& items,
                                     const std::vector<Breakpoint>& breaks, LineSpace& space,
                                     int looseness) {
    const style::InheritedStyle& style = *items.source.style.inherited;
    const bool justified = style.align == TextAlign::justify;
    if (style.wrap == TextWrap::stable) return FirstFit(items, breaks, space, {}).choose();
    if (justified) return total_fit(items, breaks, space, Manner::justified, looseness);
    if (style.wrap == TextWrap::balance) return balance(items, breaks, space);
    if (style.wrap == TextWrap::pretty || looseness != 0)
        return total_fit(items, breaks, space, Manner::ragged, looseness);
    return FirstFit(items, breaks, space, {}).choose();
}

namespace {

/// How wide all of a paragraph's text may become, and how narrow.
struct Reach {
    std::int64_t narrow = 0, wide = 0;
};

Reach reach_of(const Paragraph::Items& items) {
    const Totals all = items.breaks.back().ending - items.breaks.front().starting;
    const double share = items.source.style.inherited->expansion / 100;
    const std::int64_t glyphs =
        most_of_glyphs(std::llround(static_cast<double>(all.glyphs) * share), items.letters_give);
    return {all.width - glyphs - all.shrink, all.width + glyphs + all.stretch * 2};
}

std::int64_t room_in(LineSpace& space, std::int32_t lines) {
    std::int64_t room = 0;
    for (std::int32_t line = 0; line < lines; ++line) room += space.measure(line).units;
    return room;
}

/// Whether text can take another number of lines at all, if all of it is stretched or shrunk.
bool could_vary(const Reach& reach, LineSpace& space) {
    std::int64_t room = 0;
    for (std::int32_t line = 0; room < reach.narrow; ++line)
        room += std::max<std::int64_t>(space.measure(line).units, 1);
    return reach.wide >= room;
}

bool could_take(const Reach& reach, LineSpace& space, std::int32_t lines, std::int32_t best) {
    if (lines > best) return reach.wide >= room_in(space, best);
    return lines > 0 && reach.narrow <= room_in(space, lines);
}

bool knows_others(const Paragraph::Items& items) {
    const style::InheritedStyle& style = *items.source.style.inherited;
    return style.align == TextAlign::justify && style.wrap != TextWrap::stable;
}

OtherSetting as_setting(const std::vector<ChosenLine>& lines, const std::vector<Breakpoint>& breaks,
                        std::int64_t best) {
    OtherSetting made;
    made.lines = static_cast<std::int32_t>(lines.size());
    made.demerits = lines.back().demerits - best;
    for (const ChosenLine& line : lines)
        made.ends.push_back({line.to, breaks[line.to].flagged, line.demerits});
    return made;
}

} // namespace

// One fit finds them all, for it tells lines apart by their number. Its tolerance is larger: where
// the best needs more than a paragraph by itself may take, that is fitted by itself.
Choice choose_lines_and_others(const Paragraph::Items& items, LineSpace& space) {
    const std::vector<Breakpoint>& breaks = items.breaks;
    const auto best_alone = [&] { return choose_lines(items, breaks, space, 0); };
    if (!knows_others(items)) return {best_alone(), {}};
    const Reach reach = reach_of(items);
    if (!could_vary(reach, space)) return {best_alone(), {}};
    TotalFit fit(items, breaks, space, Manner::justified, 1);
    if (fit.choose(taste::other_tolerance).empty()) return {best_alone(), {}};
    const std::vector<ChosenLine> found = fit.other(0);
    Choice choice{fit.keeps_within(taste::tolerance) ? found : best_alone(), {}};
    if (choice.best.size() != found.size()) return choice;
    const auto best = static_cast<std::int32_t>(found.size());
    for (const std::int32_t more : {-1, 1}) {
        if (!could_take(reach, space, best + more, best)) continue;
        const std::vector<ChosenLine> lines = fit.other(more);
        if (!lines.empty())
            choice.others.push_back(as_setting(lines, breaks, found.back().demerits));
    }
    return choice;
}

std::int64_t first_overfull(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
                            const std::vector<ChosenLine>& lines, LineSpace& space) {
    const bool may_shrink = items.source.style.inherited->align == TextAlign::justify;
    const double expansion = items.source.style.inherited->expansion / 100;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const Breakpoint& from = breaks[lines[i].from];
        const Breakpoint& to = breaks[lines[i].to];
        const bool after_forced = lines[i].from > 0 && from.kind == BreakKind::forced;
        const auto line = static_cast<std::int32_t>(i);
        const Totals content = to.ending - from.starting;
        const std::int64_t width =
            items.width_between(from, to, space.indent(line, after_forced).units) -
            from.hang_start - to.hang_end - to.allowed_hang;
        const std::int64_t narrower = most_of_glyphs(
            std::llround(static_cast<double>(content.glyphs) * expansion), items.letters_give);
        const std::int64_t least = may_shrink ? width - content.shrink - narrower : width;
        if (least > space.measure(line, after_forced).units) return static_cast<std::int64_t>(i);
    }
    return -1;
}

} // namespace makeready::text
