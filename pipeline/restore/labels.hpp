// 'Label: text' at the beginning of an item.
#pragma once

#include <string_view>
#include <vector>

namespace makeready::restore {

/// Bytes of a label at the beginning of `text`, its colon included; 0 if there is none.
std::size_t label_length(std::string_view text);
/// Where labelled items begin in a block: at 0, and behind each stop that a label follows.
std::vector<std::size_t> label_starts(std::string_view text);

} // namespace makeready::restore
