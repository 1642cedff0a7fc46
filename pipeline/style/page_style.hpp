// @page rules and the facts of one page come in; its computed context goes out: size, margins, the
// boxes in its margins, the area of its notes (CSS Page 3, GCPM 2).
#pragma once

#include "styler.hpp"

namespace makeready::style {

PageStyle style_page(const PageFacts& facts, const Style& root, const RuleSet& rules,
                     const std::array<std::vector<std::uint32_t>, 3>& layer_ranks,
                     const StylingContext& context);

} // namespace makeready::style
