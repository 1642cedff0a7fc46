// Why a stretch became what it is, in words that a person can judge.
#pragma once

#include "segments.hpp"

#include <string>

namespace makeready::restore {

/// "6 words without a stop, before running text".
std::string reason_of(const Segment& segment, const std::vector<Part>& parts);

} // namespace makeready::restore
