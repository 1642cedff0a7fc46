// What the boxes of --boxes have in common, and lines, for boxes_json.cpp alone.
#pragma once

#include "boxes.hpp"
#include "flow.hpp"

#include <nlohmann/json.hpp>

namespace makeready::command {

using Json = nlohmann::ordered_json;

/// "Block", "TableCell" and the like; "left" or "none"; an element's name with its pseudo-element.
std::string_view type_of(const boxes::Box& box);
std::string_view float_of(const boxes::Box* box);
Json tag_of(const boxes::Box* box);

/// The part that all boxes have. `area` is the border box.
Json boxed(std::string_view type, Json tag, const Rectangle& area,
           const style::Edges<Length>& margin, const style::Edges<Length>& border,
           const style::Edges<Length>& padding);

/// A line: the tree of its inline boxes, texts and atoms.
Json of_line(const flow::Fragment& fragment, Length x, Length y);
/// Any fragment, at a place of the page.
Json of_fragment(const flow::Fragment& fragment, Length x, Length y);

} // namespace makeready::command
