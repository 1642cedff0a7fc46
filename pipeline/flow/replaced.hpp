// Pictures: their used size and fragment.
#pragma once

#include "flow.hpp"

namespace makeready::flow {

/// The fragment of a replaced box in a containing block of that width; nullptr when the picture
/// can't be had (its source has reported why; the alternative text is then set by paint's finding).
FragmentRef set_replaced(const boxes::Box& box, Length containing_width, Shop& shop);

/// The width of a picture's border box when nothing constrains it.
Length natural_width(const boxes::Box& box, Shop& shop);

} // namespace makeready::flow
