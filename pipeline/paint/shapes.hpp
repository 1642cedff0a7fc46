// Backgrounds, borders and pictures as areas to fill.
#pragma once

#include "flow.hpp"
#include "paint.hpp"

namespace makeready::paint {

/// The background colour of a box whose border box begins at x, y.
std::vector<Draw> background_draws(const flow::Fragment& fragment, const style::OwnStyle& own, Length x, Length y);

/// Its borders, each a filled shape; round corners as one ring where all edges are alike.
std::vector<Draw> border_draws(const flow::Fragment& fragment, const style::OwnStyle& own, Length x, Length y);

/// A straight stretch of a collapsed border.
std::vector<Draw> strip_draws(const Rectangle& area, const style::BorderEdge& edge);

/// Where a picture lies in its content box (CSS Images 3, 5.5: object-fit, object-position).
Rectangle fitted(const Rectangle& box, const picture::Picture& picture, const style::OwnStyle& own);

} // namespace makeready::paint
