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

namespace {

// box-decoration-break: clone: every piece of the box has all its edges (CSS Fragmentation 3, 5.4).
bool clones_edges(const FlowItem& open) {
    return open.box->style.own->decoration_break == style::DecorationBreak::clone &&
           !open.opened->is_wrapper;
}

} // namespace

Stacker::Stacker(const Galley& galley, std::size_t begin, bool truncate, Length lift)
    : truncates_(truncate), is_first_(begin > 0) {
    for (const FlowItem* open : boxes_around(galley, begin)) {
        if (clones_edges(*open)) y_ += open->size;
        if (open->opened->repeated) y_ += open->opened->repeated->height;
        push_foot(*open);
    }
    depth_ = y_;
    y_ -= lift;
}

namespace {

Length snapped(Length y, Length grid) {
    const std::int64_t over = y.units % grid.units;
    return over == 0 ? y : Length{y.units + (over > 0 ? grid.units - over : -over)};
}

} // namespace

void Stacker::push_foot(const FlowItem& open) {
    const Opened& opened = *open.opened;
    Length foot = opened.repeated_foot ? opened.repeated_foot->height : Length{};
    if (clones_edges(open)) foot += opened.border.bottom + opened.padding.bottom;
    feet_.push_back(foot);
    foot_ += foot;
}

void Stacker::take(const FlowItem& item) {
    if (item.kind == ItemKind::open) {
        push_foot(item);
    } else if (item.kind == ItemKind::close && !feet_.empty()) {
        foot_ -= feet_.back();
        feet_.pop_back();
    }
    switch (item.kind) {
    case ItemKind::line:
    case ItemKind::block:
        // Content that reaches over its box goes back to the box's foot, but not off the page.
        y_ =
            item.size.units < 0 ? std::max(y_ + item.size, std::min(y_, Length{})) : y_ + item.size;
        depth_ = std::max(depth_, y_);
        truncates_ = is_first_ = false;
        break;
    case ItemKind::glue:
        // CSS Fragmentation 3, 5.2: margins at an unforced break are cut to nothing.
        if (truncates_)
            y_ = std::max(y_ + item.kept_margin, item.is_clearance ? float_foot_ : y_);
        else if (!is_first_)
            y_ += item.size;
        else if (!item.is_discarded)
            y_ += item.after_forced;
        if (item.snap) y_ = snapped(y_, item.grid);
        break;
    case ItemKind::open:
    case ItemKind::close:
        if (item.opened && item.opened->is_context) truncates_ = is_first_ = false;
        y_ += item.size;
        if (item.size.units == 0) break;
        depth_ = std::max(depth_, y_);
        truncates_ = is_first_ = false;
        break;
    case ItemKind::aside:
        // Its margin may hang over the page's end (CSS Fragmentation 3, 5.2).
        if (item.reach.units <= 0) break;
        depth_ = std::max(depth_, y_ + item.drop + item.least);
        float_foot_ = std::max(float_foot_, y_ + item.reach);
        break;
    case ItemKind::slice:
        take_slice(item);
        break;
    default:
        break;
    }
}

void Stacker::take_slice(const FlowItem& item) {
    if (item.split.get() != split_ || item.slice != next_slice_) {
        split_ = item.split.get();
        first_slice_ = item.slice;
        split_top_ = y_;
    }
    next_slice_ = item.slice + 1;
    y_ = split_top_ + split_->depth(first_slice_, next_slice_);
    depth_ = std::max(depth_, y_);
    truncates_ = is_first_ = false;
}

namespace {

/// A box that is being filled.
struct Growing {
    Fragment fragment;
    Length x, top; // On the page area.
    Length shift_x, shift_y;
    FragmentRef foot{}; // Repeated where a page ends in it.
    bool clones = false;
};

class FragmentStacker {
public:
    FragmentStacker(const Galley& galley, std::size_t begin, bool truncate, Length lift)
        : galley_(galley), stacker_(galley, begin, truncate, lift) {
        Fragment page;
        page.width = galley.width;
        page.begins = begin == 0;
        growing_.push_back({page, {}, {}, {}, {}});
        reopen(begin);
    }

    FragmentRef finish(std::size_t begin, std::size_t end, Length foot);

private:
    void reopen(std::size_t begin);
    void open(const FlowItem& item);
    void close(Length foot, bool ends);
    void place(const FlowItem& item, Length y);
    void place_slices(std::size_t at, std::size_t end, Length page_foot);
    void add_child(Growing& parent, Length x, Length y, FragmentRef child);

    const Galley& galley_;
    Stacker stacker_;
    std::vector<Growing> growing_;
};

// What goes on from the page before has no first edge, and its table head again.
void FragmentStacker::reopen(std::size_t begin) {
    Length y;
    for (const FlowItem* item : boxes_around(galley_, begin)) {
        Growing again{{}, item->x, y, item->shift_x, item->shift_y};
        const Opened& opened = *item->opened;
        again.fragment.box = item->box;
        again.fragment.width = opened.width;
        again.fragment.border = opened.border;
        again.fragment.padding = opened.padding;
        again.fragment.margin = opened.margin;
        again.fragment.margin.top = {};
        again.clones = clones_edges(*item);
        Length head;
        if (again.clones)
            head = item->size;
        else
            again.fragment.border.top = again.fragment.padding.top = {};
        y += head;
        again.fragment.begins = false;
        again.fragment.is_wrapper = opened.is_wrapper;
        again.fragment.paints_box = !opened.is_wrapper;
        again.fragment.paints_border = opened.paints_border;
        again.foot = opened.repeated_foot;
        if (opened.repeated) {
            again.fragment.children.push_back(
                {opened.border.left + opened.padding.left, head, opened.repeated});
            y += opened.repeated->height;
        }
        growing_.push_back(std::move(again));
    }
}

void FragmentStacker::open(const FlowItem& item) {
    Growing next{{}, item.x, stacker_.y(), {}, {}};
    const Opened& opened = *item.opened;
    next.fragment.box = item.box;
    next.fragment.width = opened.width;
    next.fragment.margin = opened.margin;
    next.fragment.border = opened.border;
    next.fragment.padding = opened.padding;
    next.fragment.is_wrapper = opened.is_wrapper;
    next.fragment.paints_box = !opened.is_wrapper;
    next.fragment.paints_border = opened.paints_border;
    next.foot = opened.repeated_foot;
    next.clones = clones_edges(item);
    next.shift_x = item.shift_x;
    next.shift_y = item.shift_y;
    growing_.push_back(std::move(next));
}

void FragmentStacker::close(Length foot, bool ends) {
    Growing done = std::move(growing_.back());
    growing_.pop_back();
    done.fragment.height = foot - done.top;
    done.fragment.ends = ends;
    if (!ends) done.fragment.margin.bottom = {};
    if (!ends && !done.clones) done.fragment.border.bottom = done.fragment.padding.bottom = {};
    done.fragment.height = std::max(done.fragment.height, Length{});
    const Length x = done.x + done.shift_x;
    const Length y = done.top + done.shift_y;
    add_child(growing_.back(), x, y, std::make_shared<const Fragment>(std::move(done.fragment)));
}

void FragmentStacker::add_child(Growing& parent, Length x, Length y, FragmentRef child) {
    if (child->holds_placeholders) parent.fragment.holds_placeholders = true;
    parent.fragment.children.push_back({x - parent.x, y - parent.top, std::move(child)});
}

void FragmentStacker::place(const FlowItem& item, Length y) {
    if (!item.fragment) return;
    add_child(growing_.back(), item.x + item.shift_x, y + item.drop + item.shift_y, item.fragment);
}

// The slices of one split that stand on this page are one fragment.
void FragmentStacker::place_slices(std::size_t at, std::size_t end, Length page_foot) {
    const FlowItem& first = galley_.items[at];
    std::uint32_t last = first.slice + 1;
    for (; at < end; ++at) {
        const FlowItem& item = galley_.items[at];
        if (item.kind == ItemKind::slice && item.split == first.split) last = item.slice + 1;
    }
    const Length room = page_foot - stacker_.feet() - stacker_.y();
    add_child(growing_.back(), first.x + first.shift_x, stacker_.y() + first.shift_y,
              first.split->fragment(first.slice, last, room));
}

FragmentRef FragmentStacker::finish(std::size_t begin, std::size_t end, Length page_foot) {
    const Split* placed = nullptr;
    for (std::size_t at = begin; at < end; ++at) {
        const FlowItem& item = galley_.items[at];
        if (item.kind == ItemKind::open) open(item);
        if (item.kind == ItemKind::slice && item.split.get() != placed) {
            placed = item.split.get();
            place_slices(at, end, page_foot);
        }
        const Length top = stacker_.y();
        stacker_.take(item);
        if (item.kind == ItemKind::line || item.kind == ItemKind::block ||
            item.kind == ItemKind::aside)
            place(item, top);
        if (item.kind == ItemKind::close) {
            // CSS Fragmentation 3, 5.2: a margin is cut where the page ends.
            const bool passes = page_foot.units > 0 && stacker_.y() > page_foot;
            close(passes ? std::min(stacker_.y(), std::max(stacker_.depth(), page_foot))
                         : stacker_.y(),
                  true);
        }
    }
    Length foot = std::max(stacker_.depth(), page_foot) - stacker_.feet();
    while (growing_.size() > 1) {
        Growing& open_box = growing_.back();
        if (open_box.foot) {
            const Length x = open_box.fragment.border.left + open_box.fragment.padding.left;
            open_box.fragment.children.push_back({x, foot - open_box.top, open_box.foot});
            foot += open_box.foot->height;
        }
        if (open_box.clones)
            foot += open_box.fragment.border.bottom + open_box.fragment.padding.bottom;
        close(foot, false);
    }
    growing_.back().fragment.height = stacker_.depth();
    growing_.back().fragment.ends = end == galley_.items.size();
    return std::make_shared<const Fragment>(std::move(growing_.back().fragment));
}

} // namespace

namespace {

bool is_aside(const Fragment& fragment) {
    return fragment.is_placeholder ||
           (fragment.box && !fragment.line && fragment.box->is_out_of_flow());
}

} // namespace

Length first_baseline(const Fragment& fragment) {
    if (fragment.line) return fragment.line->baseline;
    for (const Placed& child : fragment.children) {
        if (is_aside(*child.fragment)) continue;
        const Length inside = first_baseline(*child.fragment);
        if (inside.units >= 0) return child.y + inside;
    }
    return {-1};
}

Length last_baseline(const Fragment& fragment) {
    if (fragment.line) return fragment.line->baseline;
    for (auto child = fragment.children.rbegin(); child != fragment.children.rend(); ++child) {
        if (is_aside(*child->fragment)) continue;
        const Length inside = last_baseline(*child->fragment);
        if (inside.units >= 0) return child->y + inside;
    }
    return {-1};
}

FragmentRef stack(const Galley& galley, std::size_t begin, std::size_t end, bool truncate,
                  Length foot, Length lift) {
    return FragmentStacker(galley, begin, truncate, lift).finish(begin, end, foot);
}

} // namespace makeready::flow
