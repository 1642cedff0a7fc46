#include "galley_items.hpp"

namespace makeready::flow {

FlowItem opening(const boxes::Box& box, const UsedEdges& edges, Length x) {
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = x;
    open.width = edges.width;
    open.size = edges.head();
    open.margin = edges.margin;
    open.border = edges.border;
    open.padding = edges.padding;
    return open;
}

FlowItem closing(const boxes::Box& box, const UsedEdges& edges) {
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    close.size = edges.foot();
    return close;
}

FlowItem called_again(const FlowItem& inside) {
    FlowItem again;
    again.kind = inside.kind;
    again.box = inside.box;
    again.note = inside.note;
    return again;
}

} // namespace makeready::flow
