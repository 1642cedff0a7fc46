// What happens to a box as a whole: shadows, shapes it is cut to, transforms.
#pragma once

#include "flow.hpp"
#include "path.hpp"

namespace makeready::paint {

/// The border box of a fragment with its used corners; edges that a page break cut have none.
RoundArea border_box(const flow::Fragment& fragment, Length x, Length y);

/// Shadows outside of the border box, or within the padding box (CSS Backgrounds 3, 7.1).
std::vector<Draw> outer_shadows(const RoundArea& border_box,
                                const std::vector<style::Shadow>& shadows);
std::vector<Draw> inner_shadows(const RoundArea& padding_box,
                                const std::vector<style::Shadow>& shadows);

/// What clip-path cuts to (CSS Masking 1, 5); nullopt: everything.
std::optional<Draw> clip_path_of(const flow::Fragment& fragment, Length x, Length y);

/// Where transforms move a box that stands there (CSS Transforms 1, 6, and 2, 5).
std::optional<Matrix> transform_of(const flow::Fragment& fragment, Length x, Length y);

} // namespace makeready::paint
