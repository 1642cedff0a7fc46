// Of all ways to cut the pieces into blocks and to give each block its kind, the one whose blocks
// are the likeliest, and how sure each of them is: a semi-Markov model, linear in the cues.
#pragma once

#include "cues.hpp"

#include <functional>

namespace makeready::restore {

/// A stretch that became a block.
struct Segment {
    Stretch stretch;
    Kind kind = Kind::paragraph;
    double confidence = 1; ///< The share of all ways, by weight, in which this kind begins here.
};

/// A stretch that might become a block.
struct Candidate {
    Stretch stretch;
    Shape shape;
    std::size_t begin = 0; ///< Counted in pieces of the whole text.
    std::size_t end = 0;
    std::array<std::array<double, kind_count>, before_count> score{}; ///< [before][kind]
};

/// The lattice of candidates, by where they begin and then by where they end.
class Lattice {
public:
    Lattice(const std::vector<Part>& parts, bool has_blank_lines, std::span<const Weight> weights);

    const std::vector<Candidate>& candidates() const { return candidates_; }

    void look(const Candidate& candidate, Cues& cues) const {
        looking_.look(candidate.stretch, candidate.shape, cues);
    }

    /// The way whose blocks are the most likely to be right, one by one.
    std::vector<Segment> best() const;

    using Allows = std::function<bool(std::size_t candidate, Kind kind)>;
    /// The odds of each candidate, [before][kind], by the sums over all ways that are allowed.
    using Odds = std::array<std::array<double, kind_count>, before_count>;
    std::vector<Odds> odds(const Allows& allows) const;

private:
    using State = std::array<double, before_count>; ///< A logarithm for each kind before.

    void add_candidates(std::size_t part, std::size_t begin, std::span<const Weight> weights);
    std::vector<State> sums_before(const Allows& allows) const;
    std::vector<State> sums_behind(const Allows& allows) const;
    /// That something of this kind begins where the candidate does, wherever it ends.
    double odds_of_kind(const std::vector<Odds>& odds, std::size_t index, std::size_t kind) const;

    const std::vector<Part>& parts_;
    Looking looking_;
    std::span<const Weight> weights_;
    std::vector<Candidate> candidates_;
    std::size_t pieces_ = 0;
};

} // namespace makeready::restore
