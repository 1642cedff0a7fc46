// Knuth and Plass's total fit: of all ways to break a paragraph, the one with the fewest demerits.
#pragma once

#include "breaker.hpp"

namespace makeready::text {

/// How a line that is too long or too short is judged.
enum class Manner : std::uint8_t { justified, ragged };

/// Invariant: active nodes are in order of their line number, then of their breakpoint.
class TotalFit {
public:
    TotalFit(const Paragraph::Items& items, const std::vector<Breakpoint>& breaks, LineSpace& space,
             Manner manner, int looseness);

    /// The best lines; none if no way keeps within `tolerance` (badness, as in TeX). With
    /// `taste::no_tolerance` there is always one, overfull only where a single box is too wide.
    std::vector<ChosenLine> choose(std::int64_t tolerance);
    /// The best lines that begin with these; none if no way keeps within the tolerance.
    std::vector<ChosenLine> choose_behind(const std::vector<ChosenLine>& first,
                                          std::int64_t tolerance);
    /// How lines that follow each other are judged, whatever the tolerance. Their demerits are not
    /// summed up.
    std::vector<Judgement> judge(const std::vector<ChosenLine>& lines);

    /// After that: the best lines of a number that differs by so many from the best of all; none if
    /// there is no such way, or no looseness was asked for.
    std::vector<ChosenLine> other(std::int32_t more) const;
    /// After that: whether the best of all would also be found with this lower tolerance.
    bool keeps_within(std::int64_t tolerance);

private:
    struct Node {
        std::uint32_t at = 0;  ///< Breakpoint.
        std::int32_t line = 0; ///< Lines before it.
        std::int32_t previous = -1;
        std::uint8_t fitness = 0;
        std::uint8_t ladder = 0; ///< Hyphenated lines in a row, up to the limit.
        std::int64_t demerits = 0;
        std::int64_t measure = 0; ///< Of the line that begins here.
    };

    /// How a line fits: badness and class, or too long by how much.
    struct Fit {
        std::int64_t badness = 0;
        std::uint8_t fitness = 0;
        bool overfull = false;
        std::int64_t excess = 0; ///< Natural room left.
    };

    void begin(std::int64_t tolerance);
    std::vector<ChosenLine> run_from(std::int32_t node);
    bool follow(const ChosenLine& line);
    void try_break(std::uint32_t at);
    bool try_line(std::int32_t from, std::uint32_t at);
    Fit fit(const Node& from, std::uint32_t to);
    bool is_out_of_reach(const Totals& line, std::int64_t excess) const;
    Fit fit_justified(const Totals& line, std::int64_t excess, std::int64_t measure) const;
    Fit fit_ragged(std::int64_t excess, std::int64_t measure) const;
    void propose(std::int32_t from, std::uint32_t to, const Fit& fit);
    std::int64_t demerits(const Node& from, std::uint32_t to, const Fit& fit) const;
    std::int64_t demerits_of_end(const Node& from, std::uint32_t to) const;
    void force_overfull(std::uint32_t at);
    void activate_proposed();
    void drop_far_lines();
    std::vector<std::int32_t>::const_iterator place_of(std::int32_t line) const;
    std::int64_t measure_behind(std::uint32_t at, std::int32_t line);
    bool is_too_near(const Node& from, const Breakpoint& end) const;
    std::size_t behind_line_of(std::size_t active) const;
    std::int32_t latest_active() const;
    std::int32_t line_key(std::int32_t line) const;
    void find_uniform_lines();
    void find_whether_far_ends_are_skipped();
    std::vector<ChosenLine> trace_back(std::int32_t ending) const;
    std::int32_t best_ending() const;
    std::int32_t ending_near(std::int32_t lines) const;

    const Node& node(std::int32_t index) const { return nodes_[static_cast<std::size_t>(index)]; }

    std::int32_t lines_of(std::int32_t ending) const { return node(ending).line; }

    const Paragraph::Items& items_;
    const std::vector<Breakpoint>& breaks_;
    LineSpace& space_;
    const style::InheritedStyle& style_;
    Manner manner_;
    int looseness_;
    std::int64_t expansion_share_; ///< Of the glyphs' width, in parts of 2^20.
    std::int64_t tolerance_ = 0;
    std::int64_t most_ratio_ = 0; ///< Spaces stretched further than this are beyond the tolerance.
    std::int32_t uniform_from_ = 0; ///< From this line on all have the same measure.
    bool skips_ = false; ///< Whether active nodes that are too near are skipped together.
    std::int64_t least_measure_ = 0; ///< Of all nodes.
    std::vector<Node> nodes_;
    std::vector<std::int32_t> active_;
    std::vector<Node> proposed_;
    std::vector<std::int32_t> endings_;
};

} // namespace makeready::text
