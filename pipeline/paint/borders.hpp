// Borders, outlines and collapsed borders as filled shapes (CSS Backgrounds 3, 4).
#pragma once

#include "path.hpp"

namespace makeready::paint {

/// The borders of a box: widths are of the edges that are there, the rest is as styled.
std::vector<Draw> border_draws(const RoundArea& outer, const style::Edges<Length>& widths,
                               const style::Edges<style::BorderEdge>& edges);

/// The outline around a border box (CSS UI 4, 2).
std::vector<Draw> outline_draws(const RoundArea& border_box, const style::BorderEdge& edge,
                                Length offset);

/// A straight stretch of a collapsed border or a rule between columns.
std::vector<Draw> strip_draws(const Rectangle& area, const style::BorderEdge& edge);

/// Dots along a line, or dashes: areas spread evenly over its length.
std::vector<Draw> dash_draws(const Rectangle& area, bool is_level, style::BorderLine line,
                             const style::Colour& colour);

} // namespace makeready::paint
