// What stands beside the main flow and reaches over its page: in comes the box, out go its pieces,
// one a page. What is before or after it in the flow is never asked.
#pragma once

#include "flow.hpp"

namespace makeready::flow {

/// Whether no page ends in it, however tall it is (CSS Fragmentation 3, 2).
bool is_monolithic(const boxes::Box& box);

/// How much of what is cut so must stand on its first page, if it is cut at no worse place.
Length least_piece(const Galley& galley, BreakClass worst);

/// Whether a box that stands there goes on on the next page.
bool is_parted(const boxes::Box& box, const Placed& placed, const Rectangle& area);

/// Puts what is positioned into a piece that stands there.
using FinishPiece = std::function<FragmentRef(const FragmentRef& piece, Length x, Length y)>;

/// The piece that stands on a page with that area, finished; what is left of it goes to `rest`.
Placed part_at_foot(Overhang over, const Rectangle& area, std::vector<Overhang>& rest,
                    const FinishPiece& finish);

} // namespace makeready::flow
