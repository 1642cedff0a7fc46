// Pictures: their used size and fragment.
#pragma once

#include "edges.hpp"

namespace makeready::flow {

/// The fragment of a replaced box in a containing block; nullptr when the picture can't be had (its
/// source has reported why).
FragmentRef set_replaced(const boxes::Box& box, const Containing& in, Shop& shop);

/// The width of a picture's border box when nothing constrains it.
Length natural_width(const boxes::Box& box, Shop& shop);

} // namespace makeready::flow
