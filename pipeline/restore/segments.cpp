#include "segments.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace makeready::restore {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();
// What a block must be worth: a wrong one costs about half of what a right one gains.
constexpr double cost_of_block = 0.45;
constexpr std::size_t most_pieces = 24; // In a candidate; a whole part may have more.

double log_of_sum(double a, double b) {
    if (a < b) std::swap(a, b);
    return b == never ? a : a + std::log1p(std::exp(b - a));
}

std::array<double, before_count> nowhere() {
    std::array<double, before_count> sums;
    sums.fill(never);
    return sums;
}

/// The odds of a candidate being of a kind, whatever stands before it.
double sum_of(const Lattice::Odds& odds, std::size_t kind) {
    double sum = 0;
    for (const auto& of_before : odds) sum += of_before[kind];
    return sum;
}

bool allows_all(std::size_t /*candidate*/, Kind /*kind*/) {
    return true;
}

/// An answer leaves a part but one kind.
bool allows(const Part& part, Kind kind) {
    if (part.pinned == BlockKind::heading) return kind == Kind::heading;
    if (part.pinned == BlockKind::item) return kind == Kind::item;
    return part.pinned != BlockKind::paragraph || kind == Kind::paragraph;
}

} // namespace

Lattice::Lattice(const std::vector<Part>& parts, bool has_blank_lines,
                 std::span<const Weight> weights)
    : parts_(parts), looking_(parts, has_blank_lines), weights_(weights) {
    for (std::size_t part = 0; part < parts.size(); ++part) {
        add_candidates(part, pieces_, weights);
        pieces_ += parts[part].pieces.size();
    }
}

void Lattice::add_candidates(std::size_t part, std::size_t begin, std::span<const Weight> weights) {
    const auto& pieces = parts_[part].pieces;
    Cues cues;
    for (std::size_t first = 0; first < pieces.size(); ++first) {
        Shape shape;
        for (std::size_t last = first; last < pieces.size(); ++last) {
            shape = shape + pieces[last].shape;
            const bool is_whole = first == 0 && last + 1 == pieces.size();
            if (last - first >= most_pieces && !is_whole) {
                if (first > 0) break;
                continue;
            }
            Candidate candidate{.stretch = {part, first, last},
                                .shape = shape,
                                .begin = begin + first,
                                .end = begin + last + 1};
            looking_.look(candidate.stretch, shape, cues);
            Weight plain{};
            for (const CueId cue : cues.plain)
                for (std::size_t kind = 0; kind < kind_count; ++kind)
                    plain[kind] += weights[cue][kind];
            for (std::size_t before = 0; before < before_count; ++before)
                for (std::size_t kind = 0; kind < kind_count; ++kind) {
                    const bool allowed = allows(parts_[part], static_cast<Kind>(kind));
                    double score = allowed ? plain[kind] : never;
                    for (const CueId cue : cues.after[before]) score += weights[cue][kind];
                    candidate.score[before][kind] = score;
                }
            candidates_.push_back(candidate);
        }
    }
}

std::vector<Lattice::State> Lattice::sums_before(const Allows& allows) const {
    std::vector<State> sums(pieces_ + 1, nowhere());
    sums.front()[nothing_before] = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const Candidate& candidate = candidates_[i];
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!allows(i, static_cast<Kind>(kind))) continue;
            for (std::size_t before = 0; before < before_count; ++before) {
                double& sum = sums[candidate.end][next_before(before, kind)];
                sum =
                    log_of_sum(sum, sums[candidate.begin][before] + candidate.score[before][kind]);
            }
        }
    }
    return sums;
}

std::vector<Lattice::State> Lattice::sums_behind(const Allows& allows) const {
    std::vector<State> sums(pieces_ + 1, nowhere());
    sums.back().fill(0);
    for (std::size_t i = candidates_.size(); i-- > 0;) {
        const Candidate& candidate = candidates_[i];
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!allows(i, static_cast<Kind>(kind))) continue;
            for (std::size_t before = 0; before < before_count; ++before) {
                double& sum = sums[candidate.begin][before];
                sum = log_of_sum(sum, sums[candidate.end][next_before(before, kind)] +
                                          candidate.score[before][kind]);
            }
        }
    }
    return sums;
}

std::vector<Lattice::Odds> Lattice::odds(const Allows& allows) const {
    const auto before_sums = sums_before(allows);
    const auto behind_sums = sums_behind(allows);
    const double all = behind_sums.front()[nothing_before];
    std::vector<Odds> odds(candidates_.size(), Odds{});
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const Candidate& candidate = candidates_[i];
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!allows(i, static_cast<Kind>(kind))) continue;
            for (std::size_t before = 0; before < before_count; ++before)
                odds[i][before][kind] =
                    std::exp(before_sums[candidate.begin][before] + candidate.score[before][kind] +
                             behind_sums[candidate.end][next_before(before, kind)] - all);
        }
    }
    return odds;
}

double Lattice::odds_of_kind(const std::vector<Odds>& odds, std::size_t index,
                             std::size_t kind) const {
    const std::size_t begin = candidates_[index].begin;
    while (index > 0 && candidates_[index - 1].begin == begin) --index;
    double sum = 0;
    for (; index < candidates_.size() && candidates_[index].begin == begin; ++index)
        sum += sum_of(odds[index], kind);
    return sum;
}

std::vector<Segment> Lattice::best() const {
    struct Step {
        double gain = never;
        std::size_t candidate = 0;
        Kind kind = Kind::paragraph;
    };

    if (pieces_ == 0) return {};
    const auto odds = this->odds(allows_all);
    std::vector<Step> steps(pieces_ + 1);
    steps.front().gain = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            const Candidate& candidate = candidates_[i];
            if (!allows(parts_[candidate.stretch.part], static_cast<Kind>(kind))) continue;
            const double gain = steps[candidate.begin].gain + sum_of(odds[i], kind) - cost_of_block;
            Step& step = steps[candidate.end];
            if (gain > step.gain) step = {gain, i, static_cast<Kind>(kind)};
        }
    std::vector<Segment> segments;
    for (std::size_t at = pieces_; at > 0; at = candidates_[steps[at].candidate].begin) {
        const auto& [gain, candidate, kind] = steps[at];
        const double sure = odds_of_kind(odds, candidate, static_cast<std::size_t>(kind));
        segments.push_back({candidates_[candidate].stretch, kind, std::min(sure, 1.0)});
    }
    std::reverse(segments.begin(), segments.end());
    return segments;
}

} // namespace makeready::restore
