// Where pictures stand in their boxes.
#pragma once

#include "flow.hpp"
#include "paint.hpp"

namespace makeready::paint {

/// Where a picture lies in its content box (CSS Images 3, 5.5: object-fit, object-position).
Rectangle fitted(const Rectangle& box, const picture::Picture& picture, const style::OwnStyle& own);

} // namespace makeready::paint
