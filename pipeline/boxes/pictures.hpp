// Which elements are pictures, and where their boxes find them.
#pragma once

#include "boxes.hpp"

namespace makeready::boxes {

bool is_picture(const manuscript::Node& node);
/// Gives a picture's box its source and what stands for it.
void name_picture(Box& box, const manuscript::Node& node, const style::Style& style);

} // namespace makeready::boxes
