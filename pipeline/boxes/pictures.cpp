#include "pictures.hpp"

#include "builder.hpp"
#include "inline_svg.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::boxes {

using manuscript::Node;
using style::Style;

namespace {

bool is_drawing(const Node& node) {
    return node.is("svg") && node.vocabulary == manuscript::Vocabulary::svg;
}

/// HTML, 4.8.7: an object whose data is a picture.
bool holds_picture(const Node& node) {
    if (!node.is("object")) return false;
    const std::string type = lower_ascii(node.value(attribute("type")));
    if (!type.empty()) return type.starts_with("image/");
    const std::string data = lower_ascii(node.value(attribute("data")));
    static constexpr std::string_view endings[] = {".png", ".jpg", ".jpeg",
                                                   ".gif", ".svg", ".webp"};
    return data.starts_with("data:image/") ||
           std::any_of(std::begin(endings), std::end(endings),
                       [&](std::string_view ending) { return data.ends_with(ending); });
}

} // namespace

bool is_picture(const Node& node) {
    return is_drawing(node) || node.is("img") || node.is("embed") || holds_picture(node);
}

void name_picture(Box& box, const Node& node, const Style& style) {
    box.source = is_drawing(node)
                     ? drawing_address(node, style)
                     : std::string(node.value(attribute(node.is("object") ? "data" : "src")));
    box.alternative = node.is("object") ? collapsed(manuscript::text_content(node))
                                        : std::string(node.value(attribute("alt")));
}

} // namespace makeready::boxes
