// Accounts for lines: how each was judged, and what was refused.
#include "breaker.hpp"
#include "strings.hpp"
#include "total_fit.hpp"

#include <algorithm>

namespace makeready::text {
namespace {

constexpr std::size_t most_refused = 3;

class Accountant {
public:
    Accountant(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
               LineSpace& space, Manner manner)
        : items_(items), breaks_(breaks), space_(space), fit_(items, breaks, space, manner, 0) {}

    std::vector<LineAccount> account(const std::vector<std::uint32_t>& ends) {
        if (!find_lines(ends)) return {};
        std::vector<Judgement> taken = fit_.judge(lines_);
        for (std::size_t n = 0; n < lines_.size(); ++n) {
            LineAccount& line = out_.emplace_back();
            line.taken = std::move(taken[n]);
            describe(line.taken, lines_[n], n);
            cost_ += line.taken.demerits;
        }
        for (std::size_t n = 0; n + 1 < lines_.size(); ++n) add_refused(n);
        return std::move(out_);
    }

private:
    bool find_lines(const std::vector<std::uint32_t>& ends);
    void add_refused(std::size_t number);
    std::optional<Judgement> refused(std::size_t number, std::uint32_t to);
    void describe(Judgement& judged, const ChosenLine& line, std::size_t number);

    const Paragraph::Items& items_;
    const std::vector<Breakpoint>& breaks_;
    LineSpace& space_;
    TotalFit fit_;
    std::vector<ChosenLine> lines_;
    std::vector<LineAccount> out_;
    std::int64_t cost_ = 0; ///< Demerits of the paragraph as it is set.
};

bool Accountant::find_lines(const std::vector<std::uint32_t>& ends) {
    std::uint32_t from = 0;
    for (const std::uint32_t end : ends) {
        std::uint32_t to = from + 1;
        while (to < breaks_.size() && items_.source_offset(breaks_[to].at) < end) ++to;
        if (to >= breaks_.size()) to = static_cast<std::uint32_t>(breaks_.size() - 1);
        if (to <= from) return false;
        lines_.push_back({from, to, 0});
        from = to;
    }
    return from + 1 == breaks_.size();
}

// The ends near the one taken; farther ones leave the line beyond bearing.
void Accountant::add_refused(std::size_t number) {
    constexpr std::uint32_t near = 8;
    const ChosenLine& line = lines_[number];
    if (breaks_[line.to].kind == BreakKind::forced) return;
    std::vector<Judgement>& others = out_[number].refused;
    const std::uint32_t first = std::max(line.from + 1, line.to > near ? line.to - near : 1);
    const auto last =
        std::min<std::uint32_t>(line.to + near, static_cast<std::uint32_t>(breaks_.size() - 1));
    for (std::uint32_t to = first; to <= last; ++to) {
        if (to == line.to) continue;
        if (auto other = refused(number, to)) others.push_back(std::move(*other));
        if (breaks_[to].kind == BreakKind::forced) break;
    }
    std::stable_sort(others.begin(), others.end(), [](const Judgement& a, const Judgement& b) {
        if (a.more.has_value() != b.more.has_value()) return a.more.has_value();
        return a.more ? *a.more < *b.more : a.badness < b.badness;
    });
    if (others.size() > most_refused) others.resize(most_refused);
}

std::optional<Judgement> Accountant::refused(std::size_t number, std::uint32_t to) {
    std::vector<ChosenLine> first(lines_.begin(),
                                  lines_.begin() + static_cast<std::ptrdiff_t>(number));
    first.push_back({lines_[number].from, to, 0});
    Judgement judged = fit_.judge(first).back();
    constexpr std::int64_t beyond_bearing = 10000;
    if (judged.overfull || judged.badness > beyond_bearing) return std::nullopt;
    const std::vector<ChosenLine> whole = fit_.choose_behind(first, taste::tolerance);
    if (!whole.empty()) judged.more = whole.back().demerits - cost_;
    describe(judged, first.back(), number);
    return judged;
}

void Accountant::describe(Judgement& judged, const ChosenLine& line, std::size_t number) {
    const Breakpoint& from = breaks_[line.from];
    const Breakpoint& to = breaks_[line.to];
    judged.end = items_.source_offset(to.at);
    judged.words = collapsed(std::string_view(items_.text).substr(from.at, to.at - from.at));
    if (to.hyphen) judged.words += "\u2010";
    const auto number_of_line = static_cast<std::int32_t>(number);
    const bool after_forced = line.from > 0 && from.kind == BreakKind::forced;
    const std::int64_t indent = space_.indent(number_of_line, after_forced).units;
    const std::int64_t excess = space_.measure(number_of_line, after_forced).units -
                                items_.width_between(from, to, indent) + from.hang_start +
                                to.hang_end;
    const style::InheritedStyle& style = *items_.source.style.inherited;
    if (style.align != style::TextAlign::justify ||
        (excess > 0 && !is_justified(style, to.kind == BreakKind::forced)))
        return;
    const Totals content = to.ending - from.starting;
    const auto expansion = Length{content.glyphs}.scaled(style.expansion / 100).units;
    const std::int64_t most = (excess > 0 ? content.stretch : content.shrink) +
                              most_of_glyphs(expansion, items_.letters_give);
    if (most > 0) judged.ratio = static_cast<double>(excess) / static_cast<double>(most);
}

} // namespace

std::vector<LineAccount> Paragraph::account(const Measure& measure,
                                            const std::vector<std::uint32_t>& ends) const {
    const std::shared_ptr<const Items> items = owner_->items();
    const style::InheritedStyle& style = *items->source.style.inherited;
    const bool justified = style.align == style::TextAlign::justify;
    const bool weighed = style.wrap != style::TextWrap::stable &&
                         (justified || style.wrap == style::TextWrap::pretty);
    if (!weighed || items->elements.empty()) return {};
    LineSpace space(style, measure);
    const Manner manner = justified ? Manner::justified : Manner::ragged;
    return Accountant(*items, items->breaks, space, manner).account(ends);
}

} // namespace makeready::text
