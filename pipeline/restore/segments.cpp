#include "segments.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace makeready::restore {

namespace {

constexpr double never = -std::numeric_limits<double>::infinity();
constexpr std::size_t most_pieces = 24; // In a candidate; a whole part may have more.

double log_of_sum(double a, double b) {
    if (a < b) std::swap(a, b);
    return b == never ? a : a + std::log1p(std::exp(b - a));
}

bool allows_all(std::size_t /*candidate*/, Kind /*kind*/) {
    return true;
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
                    double score = plain[kind];
                    for (const CueId cue : cues.after[before]) score += weights[cue][kind];
                    candidate.score[before][kind] = score;
                }
            candidates_.push_back(candidate);
        }
    }
}

std::vector<Lattice::State> Lattice::sums_before(const Allows& allows) const {
    std::vector<State> sums(pieces_ + 1, State{never, never, never, never});
    sums.front()[nothing_before] = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i) {
        const Candidate& candidate = candidates_[i];
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!allows(i, static_cast<Kind>(kind))) continue;
            for (std::size_t before = 0; before < before_count; ++before) {
                double& sum = sums[candidate.end][kind];
                sum =
                    log_of_sum(sum, sums[candidate.begin][before] + candidate.score[before][kind]);
            }
        }
    }
    return sums;
}

std::vector<Lattice::State> Lattice::sums_behind(const Allows& allows) const {
    std::vector<State> sums(pieces_ + 1, State{never, never, never, never});
    sums.back() = {0, 0, 0, 0};
    for (std::size_t i = candidates_.size(); i-- > 0;) {
        const Candidate& candidate = candidates_[i];
        for (std::size_t kind = 0; kind < kind_count; ++kind) {
            if (!allows(i, static_cast<Kind>(kind))) continue;
            for (std::size_t before = 0; before < before_count; ++before) {
                double& sum = sums[candidate.begin][before];
                sum = log_of_sum(sum, sums[candidate.end][kind] + candidate.score[before][kind]);
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
                             behind_sums[candidate.end][kind] - all);
        }
    }
    return odds;
}

CueId Lattice::telling_cue(const Candidate& candidate, std::size_t before, Kind kind) const {
    Cues cues;
    look(candidate, cues);
    cues.plain.insert(cues.plain.end(), cues.after[before].begin(), cues.after[before].end());
    const auto own = static_cast<std::size_t>(kind);
    const auto speaks = [&](CueId cue) {
        const Weight& weight = weights_[cue];
        float other = -1e9F;
        for (std::size_t k = 0; k < kind_count; ++k)
            if (k != own) other = std::max(other, weight[k]);
        return weight[own] - other;
    };
    return *std::max_element(cues.plain.begin(), cues.plain.end(),
                             [&](CueId a, CueId b) { return speaks(a) < speaks(b); });
}

double Lattice::odds_of_kind(const std::vector<Odds>& odds, std::size_t index,
                             std::size_t kind) const {
    const std::size_t begin = candidates_[index].begin;
    while (index > 0 && candidates_[index - 1].begin == begin) --index;
    double sum = 0;
    for (; index < candidates_.size() && candidates_[index].begin == begin; ++index)
        for (const auto& of_before : odds[index]) sum += of_before[kind];
    return sum;
}

std::vector<Segment> Lattice::best() const {
    struct Step {
        double score = never;
        std::size_t candidate = 0;
        std::size_t before = 0;
    };

    std::vector<std::array<Step, before_count>> steps(pieces_ + 1);
    steps.front()[nothing_before].score = 0;
    for (std::size_t i = 0; i < candidates_.size(); ++i)
        for (std::size_t kind = 0; kind < kind_count; ++kind)
            for (std::size_t before = 0; before < before_count; ++before) {
                const Candidate& candidate = candidates_[i];
                const double score =
                    steps[candidate.begin][before].score + candidate.score[before][kind];
                if (score > steps[candidate.end][kind].score)
                    steps[candidate.end][kind] = {score, i, before};
            }
    if (pieces_ == 0) return {};
    const auto odds = this->odds(allows_all);
    std::vector<Segment> segments;
    std::size_t kind = 0;
    for (std::size_t k = 1; k < kind_count; ++k)
        if (steps.back()[k].score > steps.back()[kind].score) kind = k;
    for (std::size_t at = pieces_; at > 0;) {
        const Step& step = steps[at][kind];
        const Candidate& candidate = candidates_[step.candidate];
        double sure = 0;
        sure += odds_of_kind(odds, step.candidate, kind);
        segments.push_back({candidate.stretch, static_cast<Kind>(kind), std::min(sure, 1.0),
                            telling_cue(candidate, step.before, static_cast<Kind>(kind))});
        at = candidate.begin;
        kind = step.before;
    }
    std::reverse(segments.begin(), segments.end());
    return segments;
}

} // namespace makeready::restore
