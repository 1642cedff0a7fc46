// From a stretch of a galley to fragments.
#include "flow.hpp"

#include <algorithm>

namespace makeready::flow {

std::vector<const FlowItem*> boxes_around(const Galley& galley, std::size_t index) {
    std::vector<const FlowItem*> around;
    if (index >= galley.items.size()) return around;
    for (std::int32_t at = galley.items[index].enclosing; at >= 0;
         at = galley.items[static_cast<std::size_t>(at)].enclosing)
        around.push_back(&galley.items[static_cast<std::size_t>(at)]);
    std::reverse(around.begin(), around.end());
    return around;
}

Stacker::Stacker(const Galley& galley, std::size_t begin, bool truncate) : truncates_(truncate) {
    for (const FlowItem* open : boxes_around(galley, begin))
        if (open->repeated) y_ += open->repeated->height;
    depth_ = y_;
}

namespace {

Length snapped(Length y, Length grid) {
    const std::int64_t over = y.units % grid.units;
    return over == 0 ? y : Length{y.units + (over > 0 ? grid.units - over : -over)};
}

} // namespace

void Stacker::take(const FlowItem& item) {
    switch (item.kind) {
    case ItemKind::line:
    case ItemKind::block:
        y_ += item.size;
        depth_ = std::max(depth_, y_);
        truncates_ = false;
        break;
    case ItemKind::glue:
        // CSS Fragmentation 3, 5.2: margins at an unforced break are cut to nothing.
        if (!truncates_) y_ += item.size;
        if (item.snap) y_ = snapped(y_, item.grid);
        break;
    case ItemKind::open:
    case ItemKind::close:
        y_ += item.size;
        if (item.size.units == 0) break;
        depth_ = std::max(depth_, y_);
        truncates_ = false;
        break;
    default: break;
    }
}

namespace {

/// A box that is being filled.
struct Growing {
    Fragment fragment;
    Length x, top; // On the page area.
};

class FragmentStacker {
public:
    FragmentStacker(const Galley& galley, std::size_t begin, bool truncate)
        : galley_(galley), stacker_(galley, begin, truncate) {
        Fragment page;
        page.width = galley.width;
        page.begins = begin == 0;
        growing_.push_back({page, {}, {}});
        reopen(begin);
    }

    FragmentRef finish(std::size_t begin, std::size_t end);

private:
    void reopen(std::size_t begin);
    void open(const FlowItem& item);
    void close(Length foot, bool ends);
    void place(const FlowItem& item, Length y);

    const Galley& galley_;
    Stacker stacker_;
    std::vector<Growing> growing_;
};

// What goes on from the page before has no first edge, and its table head again.
void FragmentStacker::reopen(std::size_t begin) {
    Length y;
    for (const FlowItem* item : boxes_around(galley_, begin)) {
        Growing again{{}, item->x, y};
        again.fragment.box = item->box;
        again.fragment.width = item->width;
        again.fragment.border = item->border;
        again.fragment.padding = item->padding;
        again.fragment.margin = item->margin;
        again.fragment.border.top = again.fragment.padding.top = again.fragment.margin.top = {};
        again.fragment.begins = false;
        if (item->repeated) {
            again.fragment.children.push_back(
                {item->border.left + item->padding.left, {}, item->repeated});
            y += item->repeated->height;
        }
        growing_.push_back(std::move(again));
    }
}

void FragmentStacker::open(const FlowItem& item) {
    Growing next{{}, item.x, stacker_.y()};
    next.fragment.box = item.box;
    next.fragment.width = item.width;
    next.fragment.margin = item.margin;
    next.fragment.border = item.border;
    next.fragment.padding = item.padding;
    growing_.push_back(std::move(next));
}

void FragmentStacker::close(Length foot, bool ends) {
    Growing done = std::move(growing_.back());
    growing_.pop_back();
    done.fragment.height = foot - done.top;
    done.fragment.ends = ends;
    if (!ends)
        done.fragment.border.bottom = done.fragment.padding.bottom = done.fragment.margin.bottom = {};
    Growing& parent = growing_.back();
    parent.fragment.children.push_back({done.x - parent.x, done.top - parent.top,
                                        std::make_shared<const Fragment>(std::move(done.fragment))});
}

void FragmentStacker::place(const FlowItem& item, Length y) {
    if (!item.fragment) return;
    Growing& parent = growing_.back();
    parent.fragment.children.push_back({item.x - parent.x, y - parent.top, item.fragment});
}

FragmentRef FragmentStacker::finish(std::size_t begin, std::size_t end) {
    for (std::size_t at = begin; at < end; ++at) {
        const FlowItem& item = galley_.items[at];
        if (item.kind == ItemKind::open) open(item);
        const Length top = stacker_.y();
        stacker_.take(item);
        if (item.kind == ItemKind::line || item.kind == ItemKind::block) place(item, top);
        if (item.kind == ItemKind::close) close(stacker_.y(), true);
    }
    while (growing_.size() > 1) close(stacker_.depth(), false);
    growing_.back().fragment.height = stacker_.depth();
    growing_.back().fragment.ends = end == galley_.items.size();
    return std::make_shared<const Fragment>(std::move(growing_.back().fragment));
}

} // namespace

Length first_baseline(const Fragment& fragment) {
    if (fragment.line) return fragment.line->baseline;
    for (const Placed& child : fragment.children) {
        const Length inside = first_baseline(*child.fragment);
        if (inside.units >= 0) return child.y + inside;
    }
    return {-1};
}

Length last_baseline(const Fragment& fragment) {
    if (fragment.line) return fragment.line->baseline;
    for (auto child = fragment.children.rbegin(); child != fragment.children.rend(); ++child) {
        const Length inside = last_baseline(*child->fragment);
        if (inside.units >= 0) return child->y + inside;
    }
    return {-1};
}

FragmentRef stack(const Galley& galley, std::size_t begin, std::size_t end, bool truncate) {
    return FragmentStacker(galley, begin, truncate).finish(begin, end);
}

} // namespace makeready::flow
