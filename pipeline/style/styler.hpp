// A tree and an index of rules come in, each element's styles go out. Elements that match the same
// rules under the same parent style share one computation; nothing else is guessed.
#pragma once

#include "cascading.hpp"
#include "rule_index.hpp"

namespace makeready::style {

/// What stays the same for all trees that a set of sheets styles.
struct Rules {
    const RuleIndex& index;
    const std::array<std::vector<std::uint32_t>, 3>& layer_ranks; ///< By origin.
};

/// What one styling is given.
struct StylingContext {
    StylePool& pool;
    const FontMeasurer& measure;
    Length page_width, page_height;
    Report& report;
    const std::map<std::string, Atom>* counter_styles = nullptr;
};

Level level_of(Origin origin);

std::vector<ElementStyles> style_tree(const manuscript::Tree& tree, const Rules& rules,
                                      const StylingContext& context);

} // namespace makeready::style
