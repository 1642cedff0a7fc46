// Flex and grid containers: boxes come in, their items go out, set and placed, in rows between
// which a page may end (CSS Flexbox 1, CSS Grid 2).
#pragma once

#include "alignment.hpp"
#include "edges.hpp"

#include <map>
#include <optional>
#include <vector>

namespace makeready::flow {

/// An item as it stands: its border box from the corner of the container's content box.
struct SetItem {
    const boxes::Box* box = nullptr;
    FragmentRef fragment;
    Length x, y;
    BlockSpace space;           ///< What it was set into, for setting it again in pieces.
    bool ends_with_row = false; ///< It is stretched to the foot of its row.
};

/// Items that stand side by side.
struct ItemRow {
    Length top, height;
    std::vector<SetItem> items;
};

struct ItemLayout {
    std::vector<ItemRow> rows; ///< From the top.
    Length height;             ///< Of the container's content box, if it has none of its own.
    /// Grids: the containing blocks of absolutely positioned children, from the content box's
    /// corner.
    std::map<const boxes::Box*, Rectangle> areas;
};

/// The content box of a container: its width, its height if that is definite, and what limits it.
struct ItemRoom {
    Length width;
    std::optional<Length> height;
    Length least_height;
    std::optional<Length> most_height;
    bool rtl = false;
};

ItemLayout lay_out_flex(const boxes::Box& box, const ItemRoom& room, Shop& shop);
ItemLayout lay_out_grid(const boxes::Box& box, const ItemRoom& room, Shop& shop);

bool is_flex(const boxes::Box& box);
bool is_grid(const boxes::Box& box);

/// Intrinsic widths of what a container holds.
IntrinsicWidths flex_widths(const boxes::Box& box, Shop& shop);
IntrinsicWidths grid_item_widths(const boxes::Box& box, Shop& shop);

/// The children that are items, by `order` (CSS Flexbox 1, 5.4).
std::vector<const boxes::Box*> items_of(const boxes::Box& box);
/// row-gap or column-gap; normal is none.
Length gap_of(const style::Size& gap, const std::optional<Length>& whole);
/// The same fragment with used margins, where they were auto.
FragmentRef with_margin(const FragmentRef& fragment, const style::Edges<Length>& margin);
/// The automatic minimum applies only to what does not scroll (CSS Flexbox 1, 4.5).
bool scrolls(const boxes::Box& box);

} // namespace makeready::flow
