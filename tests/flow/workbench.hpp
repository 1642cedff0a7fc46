// What the tests of flow set on: a body in the ruler font, in a galley 100 pt wide, in which a
// letter and a line are 10 pt.
#pragma once

#include "flow.hpp"

#include <iosfwd>
#include <string>

namespace makeready::flow {

/// A rule, what shows it, and what comes of it.
struct Example {
    const char* rule;
    const char* body;
    const char* css;
    const char* result;
};

std::ostream& operator<<(std::ostream& out, const Example& example);

/// The galley of a body, without the boxes of html and body around it, and all findings.
std::string galley(const std::string& body, const std::string& css);
/// The lines of a body when it is stacked, a line of text each: "x,y words"; and all findings.
std::string lines_of(const std::string& body, const std::string& css);
/// The border boxes of all elements with an id, in their order: "id x,y width x height"; and all
/// findings.
std::string boxes_of(const std::string& body, const std::string& css);
/// The same over pages of a height, filled one after the other: "--" parts pages.
std::string paged_boxes_of(const std::string& body, const std::string& css, Length height);

} // namespace makeready::flow
