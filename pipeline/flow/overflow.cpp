// What reaches over a box of a given height goes on beside what follows the box: a fragmentation
// flow of its own, as a float is (CSS Fragmentation 3, 2: parallel fragmentation flows).
#include "galley_items.hpp"
#include "galley_setter.hpp"

#include <utility>

namespace makeready::flow {

using boxes::Box;

// Nothing may follow, and then it is as well in the flow.
void GalleySetter::remember_overflow(const Box& box, Length height) {
    if (!parts_overflow_ || box.style.own->overflow != style::Overflow::visible) return;
    const auto open = static_cast<std::size_t>(open_.back());
    overflow_.emplace(Overflow{&box, open, galley_.items.size(), tops_.back(),
                               std::max(height, Length{}), stacker_, kept_together_});
}

/// The content of a box, out of the galley; what called notes or marked a page is left there.
Galley GalleySetter::take_overflow(const Overflow& overflow) {
    const auto first = static_cast<std::int32_t>(overflow.open) + 1;
    const auto begin = galley_.items.begin() + first;
    const auto end = galley_.items.begin() + static_cast<std::ptrdiff_t>(overflow.end);
    Galley content;
    content.width = galley_.width;
    content.is_overflow = true;
    content.items.assign(std::make_move_iterator(begin), std::make_move_iterator(end));
    for (FlowItem& item : content.items)
        item.enclosing = item.enclosing < first ? -1 : item.enclosing - first;
    while (!galley_.elastic.empty() && galley_.elastic.back().begin > overflow.open)
        galley_.elastic.pop_back();
    return content;
}

void GalleySetter::set_overflow_apart() {
    if (!overflow_) return;
    const Overflow overflow = *std::exchange(overflow_, std::nullopt);
    const bool turns = page_ != last_page_ && between_.follows;
    if (between_.forced != style::BreakBetween::automatic || turns) return;
    const auto content = std::make_shared<const Galley>(take_overflow(overflow));
    std::vector<FlowItem> after(
        std::make_move_iterator(galley_.items.begin() + static_cast<std::ptrdiff_t>(overflow.end)),
        std::make_move_iterator(galley_.items.end()));
    galley_.items.resize(overflow.open + 1);
    stacker_ = overflow.stacker;
    FlowItem back;
    back.kind = ItemKind::glue;
    back.size = overflow.top - y();
    stacker_.take(back);
    open_.push_back(static_cast<std::int32_t>(overflow.open));
    tops_.push_back(overflow.top);
    for (const FlowItem& item : content->items)
        if (item.kind == ItemKind::note || item.kind == ItemKind::mark) put(called_again(item));
    put_beside(*overflow.box, content);
    const int kept = std::exchange(kept_together_, overflow.kept);
    put_room(*overflow.box, overflow.height);
    kept_together_ = kept;
    open_.pop_back();
    tops_.pop_back();
    for (std::size_t n = 1; n < after.size(); ++n) { // The first filled its box up.
        stacker_.take(after[n]);
        galley_.items.push_back(std::move(after[n]));
    }
}

// It stands where a float would, takes no room, and is parted where its page ends.
void GalleySetter::put_beside(const Box& box, const std::shared_ptr<const Galley>& content) {
    auto fragment = std::make_shared<Fragment>();
    const FragmentRef whole = stack(*content, 0, content->items.size(), false);
    fragment->box = &box;
    fragment->width = whole->width;
    fragment->height = whole->height;
    fragment->is_placeholder = fragment->holds_placeholders = true;
    fragment->parted = content;
    fragment->children.push_back({{}, {}, whole});
    FlowItem item;
    item.kind = ItemKind::aside;
    item.fragment = std::move(fragment);
    item.box = &box;
    put(std::move(item));
}

} // namespace makeready::flow
