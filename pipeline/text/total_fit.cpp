#include "total_fit.hpp"

#include "taste.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::text {
namespace {

constexpr std::uint8_t tight = 0, decent = 1, loose = 2, very_loose = 3;
constexpr int expansion_bits = 20;
constexpr std::int64_t overfull_demerits = 10000000000000;

// 100 r^3, r in thousandths.
std::int64_t badness_of(std::int64_t ratio) {
    const std::int64_t r = std::min<std::int64_t>(std::abs(ratio), 21000);
    return std::min(r * r * r / 10000000, taste::no_tolerance);
}

/// In thousandths. Among hopeless lines the fuller is the better, and one whose words stand apart
/// is better than one that does not reach the edge since it has nothing to stretch.
std::int64_t ratio_of(std::int64_t spaces, std::int64_t give, std::int64_t measure) {
    constexpr std::int64_t hopeless = 16000, range = 2500;
    if (spaces == 0) return 0;
    if (give > 0 && spaces * 1000 / give <= hopeless) return spaces * 1000 / give;
    return hopeless + (give > 0 ? 0 : range) +
           std::min(range, spaces * range / std::max<std::int64_t>(measure, 1));
}

/// The least ratio that is worse than this, as far as badness tells them apart.
std::int64_t least_ratio_beyond(std::int64_t badness) {
    std::int64_t within = -1, beyond = 21000;
    while (beyond - within > 1) {
        const std::int64_t middle = (within + beyond) / 2;
        (badness_of(middle) <= badness ? within : beyond) = middle;
    }
    return beyond;
}

} // namespace

TotalFit::TotalFit(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks,
                   LineSpace& space, Manner manner, int looseness)
    : items_(items), breaks_(breaks), space_(space), style_(*items.source.style.inherited),
      manner_(manner), looseness_(looseness),
      expansion_share_(std::llround(style_.expansion / 100 * (1 << expansion_bits))) {
    find_uniform_lines();
    find_whether_far_ends_are_skipped();
}

// Lines of one measure need not be told apart by number, unless their number is asked for: that
// keeps the work linear in the length of the paragraph.
void TotalFit::find_uniform_lines() {
    if (looseness_ != 0) {
        uniform_from_ = INT32_MAX;
        return;
    }
    const std::int64_t total = items_.before.back().width;
    const std::int64_t width = std::max<std::int64_t>(space_.room(1).width.units, 1024);
    const auto lines =
        static_cast<std::int32_t>(std::min<std::int64_t>(2 * total / width + 8, 100000));
    uniform_from_ = lines;
    while (uniform_from_ > 1 && space_.room(uniform_from_ - 1).width == space_.room(lines).width)
        --uniform_from_;
}

// Of active nodes in order of their breakpoints, if one is too near then all behind it are: but
// only where sums grow from place to place, and every line is judged by them alone.
void TotalFit::find_whether_far_ends_are_skipped() {
    const auto falls = [](const Breakpoint& a, const Breakpoint& b) {
        return b.starting.width < a.starting.width || b.starting.stretch < a.starting.stretch ||
               b.starting.glyphs < a.starting.glyphs;
    };
    skips_ = manner_ == Manner::justified && items_.tabs.empty() && breaks_.back().leaders == 0 &&
             std::adjacent_find(breaks_.begin(), breaks_.end(), falls) == breaks_.end();
}

std::int32_t TotalFit::line_key(std::int32_t line) const {
    return std::min(line, uniform_from_);
}

std::vector<ChosenLine> TotalFit::choose(std::int64_t tolerance) {
    begin(tolerance);
    return run_from(0);
}

void TotalFit::begin(std::int64_t tolerance) {
    tolerance_ = tolerance;
    most_ratio_ = least_ratio_beyond(tolerance);
    nodes_.clear();
    nodes_.reserve(breaks_.size());
    nodes_.push_back({0, 0, -1, decent, 0, 0, measure_behind(0, 0)});
    least_measure_ = nodes_.front().measure;
    endings_.clear();
}

std::vector<ChosenLine> TotalFit::run_from(std::int32_t node) {
    active_ = {node};
    for (std::uint32_t at = nodes_[static_cast<std::size_t>(node)].at + 1; at < breaks_.size();
         ++at) {
        try_break(at);
        if (active_.empty()) return {};
    }
    endings_ = active_;
    return trace_back(looseness_ == 0 ? best_ending()
                                      : ending_near(lines_of(best_ending()) + looseness_));
}

std::vector<ChosenLine> TotalFit::other(std::int32_t more) const {
    if (endings_.empty() || looseness_ == 0) return {};
    const std::int32_t wanted = lines_of(best_ending()) + more;
    const std::int32_t ending = ending_near(wanted);
    return lines_of(ending) == wanted ? trace_back(ending) : std::vector<ChosenLine>{};
}

bool TotalFit::keeps_within(std::int64_t tolerance) {
    for (std::int32_t at = best_ending(); at > 0; at = node(at).previous)
        if (fit(node(node(at).previous), node(at).at).badness > tolerance) return false;
    return true;
}

/// Goes on from the last node with this line and no other; whether it keeps within the tolerance.
bool TotalFit::follow(const ChosenLine& line) {
    const auto from = static_cast<std::int32_t>(nodes_.size() - 1);
    const Fit found = fit(nodes_.back(), line.to);
    proposed_.clear();
    if (!found.overfull && found.badness <= tolerance_) propose(from, line.to, found);
    if (proposed_.empty()) return false;
    nodes_.push_back(proposed_.front());
    nodes_.back().measure = measure_behind(nodes_.back().at, nodes_.back().line);
    return true;
}

std::vector<ChosenLine> TotalFit::choose_behind(const std::vector<ChosenLine>& first,
                                                std::int64_t tolerance) {
    begin(tolerance);
    for (const ChosenLine& line : first)
        if (!follow(line)) return {};
    return run_from(static_cast<std::int32_t>(nodes_.size() - 1));
}

std::vector<Judgement> TotalFit::judge(const std::vector<ChosenLine>& lines) {
    constexpr std::string_view classes[] = {"tight", "decent", "loose", "very loose"};
    begin(taste::no_tolerance);
    std::vector<Judgement> out;
    for (const ChosenLine& line : lines) {
        const Node from = nodes_.back();
        const Fit found = fit(from, line.to);
        Node behind{line.to, from.line + 1, 0, found.fitness, 0, 0, 0};
        if (follow(line)) {
            behind = nodes_.back();
        } else {
            behind.measure = measure_behind(behind.at, behind.line);
            behind.demerits = from.demerits + overfull_demerits;
            nodes_.push_back(behind);
        }
        Judgement& judged = out.emplace_back();
        judged.overfull = found.overfull;
        judged.hyphenated = breaks_[line.to].flagged;
        judged.badness = found.badness;
        judged.penalty = breaks_[line.to].penalty;
        judged.fitness = classes[found.fitness];
        judged.demerits = behind.demerits - from.demerits;
    }
    return out;
}

void TotalFit::try_break(std::uint32_t at) {
    const bool forced = breaks_[at].kind == BreakKind::forced;
    const bool skips = skips_ && !forced && tolerance_ < taste::no_tolerance;
    proposed_.clear();
    std::size_t kept = 0;
    const std::int32_t last_seen = tolerance_ >= taste::no_tolerance ? latest_active() : -1;
    for (std::size_t i = 0; i < active_.size();) {
        const bool is_near = skips && is_too_near(node(active_[i]), breaks_[at]);
        const std::size_t next = !is_near          ? i + 1
                                 : looseness_ == 0 ? active_.size()
                                                   : behind_line_of(i);
        if (!is_near && !try_line(active_[i], at)) {
            i = next;
            continue;
        }
        for (; i < next; ++i) active_[kept++] = active_[i];
    }
    active_.resize(kept);
    if (proposed_.empty() && last_seen >= 0) {
        active_.push_back(last_seen);
        force_overfull(at);
        active_.pop_back();
        if (forced) active_.clear();
    }
    activate_proposed();
}

/// Proposes a node behind this line if it can be set so; whether the node before it stays active.
bool TotalFit::try_line(std::int32_t from, std::uint32_t at) {
    const Fit found = fit(node(from), at);
    if (!found.overfull && found.badness <= tolerance_) propose(from, at, found);
    if (breaks_[at].kind == BreakKind::forced) return false;
    // A break with a wide hyphen may overflow where the next would not.
    return !found.overfull || found.excess + style_.font.size.units >= 0;
}

/// Whether a line from there, or from any place behind that, lacks more than the tolerance allows.
// Nothing of what stands at a line's beginning hangs less than not at all.
bool TotalFit::is_too_near(const Node& from, const Breakpoint& end) const {
    const Totals line = end.ending - breaks_[from.at].starting;
    return is_out_of_reach(line, least_measure_ - line.width + end.hang_end);
}

/// The first of the active nodes behind this one that has another number of lines.
std::size_t TotalFit::behind_line_of(std::size_t active) const {
    const std::int32_t line = node(active_[active]).line;
    while (active < active_.size() && node(active_[active]).line == line) ++active;
    return active;
}

/// The active node with the latest breakpoint, the later of equal ones.
std::int32_t TotalFit::latest_active() const {
    std::int32_t latest = -1;
    for (const std::int32_t index : active_)
        if (latest < 0 || nodes_[static_cast<std::size_t>(index)].at >=
                              nodes_[static_cast<std::size_t>(latest)].at)
            latest = index;
    return latest;
}

std::int64_t TotalFit::measure_behind(std::uint32_t at, std::int32_t line) {
    const bool after_forced = at > 0 && breaks_[at].kind == BreakKind::forced;
    return (after_forced ? space_.measure(line, true) : space_.measure(line)).units;
}

TotalFit::Fit TotalFit::fit(const Node& from, std::uint32_t to) {
    const Breakpoint& start = breaks_[from.at];
    const Breakpoint& end = breaks_[to];
    const std::int64_t measure = from.measure;
    std::int64_t width = end.ending.width - start.starting.width;
    if (!items_.tabs.empty()) {
        const bool after_forced = from.at > 0 && start.kind == BreakKind::forced;
        width = items_.width_between(start, end, space_.indent(from.line, after_forced).units);
    }
    width -= start.hang_start + end.hang_end;
    std::int64_t excess = measure - width;
    if (excess < 0 && end.allowed_hang > 0)
        excess = std::min<std::int64_t>(0, excess + end.allowed_hang);
    if (end.leaders > start.leaders && excess >= 0) return {0, decent, false, excess};
    const bool ends_forced = end.kind == BreakKind::forced;
    if (manner_ == Manner::ragged) {
        if (ends_forced && excess >= 0) return {0, decent, false, excess};
        return fit_ragged(excess, measure);
    }
    if (ends_forced && excess >= 0 && !is_justified(style_, true))
        return {0, decent, false, excess};
    const Totals line = end.ending - start.starting;
    if (is_out_of_reach(line, excess)) return {taste::no_tolerance, very_loose, false, excess};
    return fit_justified(line, excess, measure);
}

// Most ends that are tried are far too near; this tells without a division.
bool TotalFit::is_out_of_reach(const Totals& line, std::int64_t excess) const {
    if (excess <= 0 || tolerance_ >= taste::no_tolerance) return false;
    const std::int64_t expansion = (line.glyphs * expansion_share_) >> expansion_bits;
    const std::int64_t least = excess - most_of_glyphs(expansion, items_.letters_give);
    return least * 1000 > (most_ratio_ + 1) * line.stretch && least > 0;
}

// TeX, 851 and 852, behind font expansion: the glyphs give way first, which nobody sees, and the
// spaces make up what is left.
TotalFit::Fit TotalFit::fit_justified(const Totals& line, std::int64_t excess,
                                      std::int64_t measure) const {
    const std::int64_t expansion = (line.glyphs * expansion_share_) >> expansion_bits;
    const std::int64_t wanted = std::abs(excess);
    const std::int64_t give = excess < 0 ? line.shrink : line.stretch;
    const auto [glyphs, letters, spaces] = share_out(wanted, expansion, give, items_.letters_give);
    Fit found;
    found.excess = excess < 0 ? excess + line.shrink + glyphs + letters : excess;
    found.overfull = excess < 0 && spaces > line.shrink;
    if (found.overfull) return found;
    const std::int64_t ratio = ratio_of(spaces, give, measure);
    const std::int64_t strain = expansion > 0 ? std::min(wanted, expansion) * 1000 / expansion : 0;
    found.badness = badness_of(ratio) * (excess < 0 ? taste::tight_percent : 100) / 100 +
                    taste::full_expansion * strain * strain / 1000000;
    if (excess < 0)
        found.fitness = ratio > 500 ? tight : decent;
    else
        found.fitness = ratio <= 500 ? decent : ratio <= 1000 ? loose : very_loose;
    return found;
}

TotalFit::Fit TotalFit::fit_ragged(std::int64_t excess, std::int64_t measure) const {
    if (excess < 0) return {0, decent, true, excess};
    const std::int64_t ratio =
        excess * 1000 * taste::ragged_share / std::max<std::int64_t>(measure, 1);
    return {std::min(ratio * ratio / 10000, taste::no_tolerance), decent, false, excess};
}

std::int64_t TotalFit::demerits(const Node& from, std::uint32_t to, const Fit& fit) const {
    const Breakpoint& end = breaks_[to];
    std::int64_t total = taste::line + taste::badness * fit.badness +
                         fit.badness * fit.badness * taste::badness_square_percent / 100 +
                         std::int64_t{end.penalty} * end.penalty;
    if (std::abs(int{fit.fitness} - int{from.fitness}) > 1) total += taste::unlike_neighbours;
    if (end.flagged && breaks_[from.at].flagged) total += taste::ladder;
    return total;
}

std::int64_t TotalFit::demerits_of_end(const Node& from, std::uint32_t to) const {
    if (to + 1 != breaks_.size() || from.line == 0) return 0;
    std::int64_t total = 0;
    if (breaks_[from.at].flagged)
        total += style_.hyphen_limits.last ? taste::forbidden_hyphen : taste::hyphen_before_last;
    const std::int64_t width = breaks_[to].ending.width - breaks_[from.at].starting.width;
    const std::int64_t em = style_.font.size.units;
    // A little over two ems: what is counted as a runt must not be missed by a rounding.
    if (width < em * 21 / 10)
        total += taste::runt;
    else if (width < em * 4)
        total += taste::short_last;
    return total;
}

void TotalFit::propose(std::int32_t from, std::uint32_t to, const Fit& fit) {
    const Node& start = nodes_[static_cast<std::size_t>(from)];
    const bool limited = style_.hyphen_limits.lines > 0;
    const auto most = static_cast<std::uint8_t>(std::min(style_.hyphen_limits.lines, 200));
    Node node{to, start.line + 1, from, fit.fitness, 0, start.demerits, 0};
    node.demerits += demerits(start, to, fit) + demerits_of_end(start, to);
    if (limited && breaks_[to].flagged) {
        if (start.ladder >= most && tolerance_ < taste::no_tolerance) return;
        if (start.ladder >= most) node.demerits += taste::forbidden_hyphen;
        node.ladder = std::min<std::uint8_t>(most, static_cast<std::uint8_t>(start.ladder + 1));
    }
    for (Node& rival : proposed_) {
        if (line_key(rival.line) != line_key(node.line) || rival.fitness != node.fitness ||
            rival.ladder != node.ladder)
            continue;
        if (node.demerits < rival.demerits) rival = node;
        return;
    }
    proposed_.push_back(node);
}

// Only a single box wider than the measure comes to this.
void TotalFit::force_overfull(std::uint32_t at) {
    const std::int32_t from = active_.back();
    Fit found;
    found.fitness = decent;
    propose(from, at, found);
    for (Node& node : proposed_) node.demerits += overfull_demerits;
}

// In a long paragraph the ways to a place differ by many lines; those of one paragraph to its end
// are asked for only as far as its looseness. A way may come back by one line.
void TotalFit::drop_far_lines() {
    if (proposed_.empty()) return;
    const auto fewer = [](const Node& a, const Node& b) { return a.demerits < b.demerits; };
    const std::int32_t usual = std::min_element(proposed_.begin(), proposed_.end(), fewer)->line;
    std::erase_if(proposed_, [&](const Node& node) {
        return std::abs(node.line - usual) > std::abs(looseness_) + 1;
    });
}

// TeX, 836: a node that is worse than the best of its line number by more than the most that
// another class could save can't win.
void TotalFit::activate_proposed() {
    if (looseness_ != 0) drop_far_lines();
    for (const Node& node : proposed_) {
        const bool beaten = std::any_of(proposed_.begin(), proposed_.end(), [&](const Node& other) {
            return line_key(other.line) == line_key(node.line) && other.ladder <= node.ladder &&
                   other.demerits + taste::unlike_neighbours < node.demerits;
        });
        if (beaten) continue;
        active_.insert(place_of(node.line), static_cast<std::int32_t>(nodes_.size()));
        nodes_.push_back(node);
        nodes_.back().measure = measure_behind(node.at, node.line);
        least_measure_ = std::min(least_measure_, nodes_.back().measure);
    }
}

// Where lines are told apart by their number, a node stands behind the others of its number.
std::vector<std::int32_t>::const_iterator TotalFit::place_of(std::int32_t line) const {
    if (looseness_ == 0) return active_.end();
    return std::upper_bound(
        active_.begin(), active_.end(), line,
        [this](std::int32_t wanted, std::int32_t index) { return wanted < node(index).line; });
}

std::int32_t TotalFit::best_ending() const {
    return *std::min_element(endings_.begin(), endings_.end(), [&](std::int32_t a, std::int32_t b) {
        return node(a).demerits < node(b).demerits;
    });
}

// TeX, 875: the number of lines nearest to what is asked, then the fewest demerits.
std::int32_t TotalFit::ending_near(std::int32_t lines) const {
    return *std::min_element(endings_.begin(), endings_.end(), [&](std::int32_t a, std::int32_t b) {
        const std::int32_t from_a = std::abs(node(a).line - lines);
        const std::int32_t from_b = std::abs(node(b).line - lines);
        return from_a != from_b ? from_a < from_b : node(a).demerits < node(b).demerits;
    });
}

std::vector<ChosenLine> TotalFit::trace_back(std::int32_t ending) const {
    std::vector<ChosenLine> lines;
    for (std::int32_t index = ending; index > 0; index = node(index).previous)
        lines.push_back({node(node(index).previous).at, node(index).at, node(index).demerits});
    std::reverse(lines.begin(), lines.end());
    return lines;
}

} // namespace makeready::text
