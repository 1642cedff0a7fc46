// "{#id .class key=value}" behind headings and images.
#pragma once

#include "manuscript.hpp"
#include "report.hpp"

#include <string_view>

namespace makeready::reader {

/// Sets the attributes that a list without its braces names; MR452 for what it doesn't know.
void set_attributes(manuscript::Node& node, std::string_view list, const Position& at,
                    Report& report);
/// Whether it reads like a list of attributes: "#id", ".class" or "key=value" comes first.
bool is_attribute_list(std::string_view list);

} // namespace makeready::reader
