#include "galley_items.hpp"

namespace makeready::flow {

FlowItem opening(const boxes::Box& box, const UsedEdges& edges, Length x, Opened opened) {
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = x;
    open.size = edges.head();
    opened.width = edges.width;
    opened.margin = edges.margin;
    opened.border = edges.border;
    opened.padding = edges.padding;
    open.opened = std::make_shared<const Opened>(std::move(opened));
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
