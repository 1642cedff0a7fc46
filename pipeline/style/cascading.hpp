// The declarations that matched one element come in, with what is known around it; its computed
// style goes out (CSS Cascade 5, 6 and 7). Which rules match is decided elsewhere.
#pragma once

#include "computation.hpp"
#include "declarations.hpp"

namespace makeready::style {

/// Where the declarations of a block stand, weakest first. Presentational hints lie between the
/// user-agent sheet and the layout's, so that every layout can overrule them.
enum class Level : std::uint8_t { user_agent, hints, layout, author };

/// A block that matched, with what decides its rank.
struct MatchedBlock {
    const Block* block = nullptr;
    Level level = Level::author;
    std::uint32_t layer = 0; ///< Its layer's rank.
    std::uint32_t specificity = 0;
    std::uint32_t order = 0;
    bool operator==(const MatchedBlock&) const = default;
};

/// Sorts into the order of normal declarations, the winner last.
void sort_by_rank(std::vector<MatchedBlock>& blocks);

/// What the element itself brings to its style, apart from declarations.
struct Own {
    std::optional<Atom> language;
    bool is_root = false;
    bool is_element = true; ///< Not a page, a margin box or a pseudo-element.
};

struct ComputedStyle {
    InheritedStyle inherited;
    OwnStyle own;
    bool depends_on_element = false; ///< attr() was asked: no other element may share it.
};

/// `blocks` are sorted.
ComputedStyle compute(const std::vector<MatchedBlock>& blocks, const Surroundings& around,
                      const Own& own, Report& report);

/// Puts the computed display and its kin right (CSS 2.1, 9.7; CSS Display 3, 2.7).
void adjust(Draft& draft, const OwnStyle& parent, const Own& own);

} // namespace makeready::style
