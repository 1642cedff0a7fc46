// Flex and grid containers in a galley: their rows one below the other, each in one piece or, where
// its items may be cut, in slices.
#include "items.hpp"

#include "block_memo.hpp"
#include "galley_setter.hpp"
#include "parallel.hpp"
#include "relative.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;

std::vector<const Box*> items_of(const Box& box) {
    std::vector<const Box*> out;
    for (const Box* child : box.children)
        if (!child->is_absolute() && child->kind != BoxKind::marker) out.push_back(child);
    std::stable_sort(out.begin(), out.end(), [](const Box* a, const Box* b) {
        return a->style.own->order < b->style.own->order;
    });
    return out;
}

Length gap_of(const style::Size& gap, const std::optional<Length>& whole) {
    return gap.is_length() ? std::max(gap.of(whole.value_or(Length{})), Length{}) : Length{};
}

FragmentRef with_margin(const FragmentRef& fragment, const style::Edges<Length>& margin) {
    if (fragment->margin == margin) return fragment;
    auto made = std::make_shared<Fragment>(*fragment);
    made->margin = margin;
    return made;
}

bool scrolls(const Box& box) {
    const style::Overflow overflow = box.style.own->overflow;
    return overflow != style::Overflow::visible && overflow != style::Overflow::clip;
}

namespace {

ItemRoom room_of(const Box& box, Length width, std::optional<Length> height, bool rtl) {
    const style::OwnStyle& own = *box.style.own;
    const Length edges =
        own.box_sizing == style::BoxSizing::border_box ? vertical_edges(box, width) : Length{};
    ItemRoom room{width, height, {}, {}, rtl};
    if (const auto least = used_height(own.min_height, std::nullopt))
        room.least_height = std::max(*least - edges, Length{});
    if (const auto most = used_height(own.max_height, std::nullopt))
        room.most_height = std::max(std::max(*most - edges, Length{}), room.least_height);
    return room;
}

Shift shift_of(const SetItem& item) {
    return relative_shift(*item.box, item.space.containing_width, item.space.containing_height,
                          false);
}

/// The items of a row as one fragment, `top` being the row's.
FragmentRef row_fragment(const ItemRow& row, Length width) {
    auto made = std::make_shared<Fragment>();
    made->width = width;
    made->height = row.height;
    for (const SetItem& item : row.items) {
        const Shift shift = shift_of(item);
        if (item.fragment->holds_placeholders) made->holds_placeholders = true;
        made->children.push_back({item.x + shift.x, item.y - row.top + shift.y, item.fragment});
    }
    return made;
}

bool is_in_one_piece(const Box& box) {
    return box.kind == BoxKind::replaced || scrolls(box) || contains_size(box);
}

ParallelBox parted(const SetItem& item, Length row_top, Shop& shop) {
    ParallelBox out{
        {}, item.x, item.y - row_top, item.ends_with_row && item.box->kind != BoxKind::table};
    if (!is_in_one_piece(*item.box)) {
        out.galley = set_parted(*item.box, item.space, shop);
        return out;
    }
    out.ends_with_row = false;
    const Shift shift = shift_of(item);
    FlowItem block;
    block.kind = ItemKind::block;
    block.size = item.fragment->height;
    block.fragment = item.fragment;
    block.shift_x = shift.x;
    block.shift_y = shift.y;
    out.galley.width = item.fragment->width;
    out.galley.items.push_back(std::move(block));
    return out;
}

} // namespace

void GalleySetter::set_items_of(const Box& box, const Place& place) {
    flush();
    BlockMemo memo;
    Shop shop = shop_;
    if (!shop.memo) shop.memo = &memo;
    const ItemRoom room = room_of(box, place.width, place.height, place.rtl);
    const ItemLayout layout =
        is_flex(box) ? lay_out_flex(box, room, shop) : lay_out_grid(box, room, shop);
    put_item_places(box, place, layout);
    const Length top = y();
    const ItemRow* before = nullptr;
    for (const ItemRow& row : layout.rows) {
        if (before) ask_between_items(*before, row);
        put_space(top + row.top - y());
        put_item_row(row, place, shop);
        before = &row;
    }
    put_space(top + layout.height - y());
}

// CSS Flexbox 1, 4.1, and CSS Grid 2, 9: what is absolute stands as if it were alone in the content
// box; its placeholder is as large, and holds its containing block if that is an area of a grid.
void GalleySetter::put_item_places(const Box& box, const Place& place, const ItemLayout& layout) {
    for (const Box* child : box.children) {
        if (!child->is_absolute()) continue;
        put_placeholder(*child, place.x, {});
        auto sized = std::make_shared<Fragment>(*galley_.items.back().fragment);
        sized->width = place.width;
        sized->height = place.height.value_or(layout.height);
        if (const auto found = layout.areas.find(child); found != layout.areas.end()) {
            auto area = std::make_shared<Fragment>();
            area->width = found->second.width;
            area->height = found->second.height;
            sized->children.push_back({found->second.x, found->second.y, area});
        }
        galley_.items.back().fragment = std::move(sized);
    }
}

// CSS Flexbox 1, 10: what items ask for holds for their row.
void GalleySetter::ask_between_items(const ItemRow& before, const ItemRow& after) {
    between_ = {};
    between_.is_between = true;
    between_.kept = kept_together_;
    for (const SetItem& item : before.items) ask_after(*item.box);
    for (const SetItem& item : after.items) ask_before(*item.box);
    put_opportunity();
    between_ = {};
}

void GalleySetter::put_item_row(const ItemRow& row, const Place& place, Shop& shop) {
    const FragmentRef whole = row_fragment(row, place.width);
    std::optional<Sliced> sliced;
    if (!is_whole_ && row.height.units > 0) {
        std::vector<ParallelBox> boxes;
        for (const SetItem& item : row.items) boxes.push_back(parted(item, row.top, shop));
        sliced = slice_parallel(whole, std::move(boxes));
    }
    if (sliced) return put_slices(*sliced, place.x);
    put_fragment(whole, nullptr, place.x);
    for (const SetItem& item : row.items) put_marks(*item.box);
}

void GalleySetter::put_slices(const Sliced& sliced, Length x) {
    for (std::size_t n = 0; n < sliced.split->slices(); ++n) {
        if (n > 0) {
            FlowItem place = sliced.places[n - 1];
            place.page = page_;
            place.kept = static_cast<std::uint8_t>(std::min(place.kept + kept_together_, 255));
            const bool is_forced = place.break_class == BreakClass::forced;
            if (!is_forced && kept_together_ > 0) place.break_class = BreakClass::avoided;
            put(std::move(place));
        }
        FlowItem slice;
        slice.kind = ItemKind::slice;
        slice.x = x;
        slice.split = sliced.split;
        slice.slice = static_cast<std::uint32_t>(n);
        put(std::move(slice));
        for (const FlowItem& item : sliced.called[n]) put(item);
    }
}

} // namespace makeready::flow
