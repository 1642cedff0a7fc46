// The names that HTML, ARIA, SVG and MathML have. A name comes in, whether it is one goes out.
#pragma once

#include <string_view>

namespace makeready::check {

/// Of any HTML element, or a kind that takes any name: data-, aria-, on..., with a prefix.
bool is_html_attribute(std::string_view name);
/// WAI-ARIA 1.2, DPUB-ARIA 1.1, Graphics ARIA.
bool is_role(std::string_view name);
bool is_svg_element(std::string_view name);
bool is_mathml_element(std::string_view name);

} // namespace makeready::check
