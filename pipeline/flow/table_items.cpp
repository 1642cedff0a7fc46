// A table in a galley: captions, rows as items, head and foot repeated.
#include "galley_setter.hpp"

namespace makeready::flow {

using boxes::Box;

namespace {

FragmentRef stacked(const std::vector<FragmentRef>& rows, Length width) {
    auto all = std::make_shared<Fragment>();
    all->width = width;
    for (const FragmentRef& row : rows) {
        all->children.push_back({{}, all->height, row});
        all->height += row->height;
    }
    return all;
}

} // namespace

void GalleySetter::set_table(const Box& box, const Place& place) {
    const SetTable table = flow::set_table(box, place.width, shop_);
    const UsedEdges& edges = table.edges;
    const Length left = place.x + edges.margin.left;
    add_margin(edges.margin.top);
    flush();
    for (const FragmentRef& caption : table.captions_above) {
        put_fragment(caption, caption->box, left);
        part(BreakClass::avoided);
    }
    FlowItem open;
    open.kind = ItemKind::open;
    open.box = &box;
    open.x = left;
    open.width = edges.width;
    open.size = edges.head();
    open.margin = edges.margin;
    open.border = edges.border;
    open.padding = edges.padding;
    if (!table.head.empty()) open.repeated = stacked(table.head, edges.content_width());
    put(std::move(open));
    put_marks(box);
    const bool keeps = box.style.own->break_inside != style::BreakInside::automatic;
    if (keeps) ++kept_together_;
    put_rows(table, left + edges.start());
    if (keeps) --kept_together_;
    FlowItem close;
    close.kind = ItemKind::close;
    close.box = &box;
    close.size = edges.foot();
    put(std::move(close));
    for (const FragmentRef& caption : table.captions_below) {
        part(BreakClass::avoided);
        put_fragment(caption, caption->box, left);
    }
    add_margin(edges.margin.bottom);
}

void GalleySetter::put_rows(const SetTable& table, Length x) {
    bool first = true;
    const auto put_row = [&](const FragmentRef& row, BreakClass before) {
        if (!first) part(before);
        put_fragment(row, nullptr, x);
        first = false;
    };
    for (const FragmentRef& row : table.head) put_row(row, BreakClass::avoided);
    for (std::size_t n = 0; n < table.rows.size(); ++n) {
        // A head alone is never left; a first or last row alone is as bad as an orphan.
        const bool at_edge = n < 2 || n + 1 == table.rows.size();
        const bool avoided = n == 0 || table.avoid_break_before[n];
        put_row(table.rows[n], avoided   ? BreakClass::avoided
                               : at_edge ? BreakClass::orphan_or_widow
                                         : BreakClass::good);
    }
    for (const FragmentRef& row : table.foot) put_row(row, BreakClass::avoided);
}

} // namespace makeready::flow
