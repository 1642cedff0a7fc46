// The YAML header of an article, between two --- lines at its top.
#pragma once

#include "report.hpp"

#include <string>

namespace makeready::reader {

/// A text without its header. The header's lines are left empty, so that all lines keep their
/// numbers.
struct Headed {
    std::string yaml;
    Position yaml_at;
    std::string text;
};

/// Cuts the header off. A text that opens one and never closes it keeps it (MR407).
Headed without_header(std::string text, const Position& file, Report& report);

} // namespace makeready::reader
