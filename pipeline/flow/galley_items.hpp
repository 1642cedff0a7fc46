// Items of a galley that more than one sort of layout makes.
#pragma once

#include "edges.hpp"

namespace makeready::flow {

/// A box begins, its border box that wide and at `x`; its edges are set in `opened`.
FlowItem opening(const boxes::Box& box, const UsedEdges& edges, Length x, Opened opened = {});
/// It ends.
FlowItem closing(const boxes::Box& box, const UsedEdges& edges);
/// A note or a mark of one galley, as an item of another that holds the first.
FlowItem called_again(const FlowItem& inside);

} // namespace makeready::flow
