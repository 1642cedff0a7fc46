// Absolutely positioned boxes: put into finished fragments, where their containing blocks have
// their size (CSS 2.1, 10.1, 10.3.7, 10.3.8, 10.6.4; CSS Positioned Layout 3, 4).
#include "edges.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::OwnStyle;
using style::Placement;
using style::Size;

namespace {

/// One axis of an absolutely positioned box, as 10.3.7 and 10.6.4 solve it.
struct Axis {
    std::optional<Length> start, end, size; ///< inset and border box; nullopt: auto.
    std::optional<Length> margin_start, margin_end;
};

struct Solved {
    Length start, size, margin_start, margin_end; ///< `start`: of the margin box.
};

class Placer {
public:
    Placer(const Rectangle& page_area, Shop& shop) : page_area_(page_area), shop_(shop) {}

    FragmentRef place(const FragmentRef& root, const std::vector<const Box*>& fixed);

private:
    /// A containing block, in the coordinates of the whole.
    struct Block {
        Rectangle area; ///< Its padding box.
        bool rtl = false;
    };

    FragmentRef walk(const FragmentRef& fragment, Length x, Length y, const Block& around);
    void remember_inline_boxes(const Fragment& line, Length x, Length y);
    void walk_children(Fragment& made, Length x, Length y, const Block& around);
    std::shared_ptr<const SetLine> walk_line(const Fragment& line, Length x, Length y,
                                             const Block& around);
    Placed set(const Box& box, Length x, Length y, const Block& around);
    Block block_of(const Fragment& fragment, Length x, Length y) const;
    Solved solve(const Axis& axis, Length whole, Length static_start, bool from_end,
                 bool centres) const;

    Rectangle page_area_;
    Shop& shop_;
    std::set<const Box*> fixed_here_;
    std::map<const Box*, Block> inline_blocks_; ///< Positioned inline boxes, by their first piece.
};

bool is_positioned(const Box& box) {
    return box.style.own && (box.style.own->position == Placement::relative || box.is_absolute());
}

Placer::Block Placer::block_of(const Fragment& fragment, Length x, Length y) const {
    const auto& b = fragment.border;
    return {{x + b.left, y + b.top, fragment.width - b.left - b.right,
             fragment.height - b.top - b.bottom},
            is_rtl(*fragment.box)};
}

FragmentRef Placer::place(const FragmentRef& root, const std::vector<const Box*>& fixed) {
    const Block page{page_area_, false};
    FragmentRef done = walk(root, {}, {}, page);
    std::shared_ptr<Fragment> more;
    for (const Box* box : fixed) {
        if (fixed_here_.contains(box)) continue;
        if (!more) more = std::make_shared<Fragment>(*done);
        more->children.push_back(set(*box, page_area_.x, page_area_.y, page));
    }
    return more ? FragmentRef(more) : done;
}

FragmentRef Placer::walk(const FragmentRef& fragment, Length x, Length y, const Block& around) {
    if (!fragment->holds_placeholders) return fragment;
    auto made = std::make_shared<Fragment>(*fragment);
    const bool holds = fragment->box && !fragment->line && is_positioned(*fragment->box);
    Block inner = holds ? block_of(*fragment, x, y) : around;
    if (!holds && fragment->box && !fragment->line)
        for (const Box* at = fragment->box->around; at && at->kind == BoxKind::inline_;
             at = at->parent)
            if (const auto found = inline_blocks_.find(at); found != inline_blocks_.end()) {
                inner = found->second;
                break;
            }
    if (made->line) made->line = walk_line(*fragment, x, y, inner);
    walk_children(*made, x, y, inner);
    return made;
}

// A positioned inline box may begin on a line before the one that calls on it.
void Placer::remember_inline_boxes(const Fragment& line, Length x, Length y) {
    for (const InlineBox& box : line.line->boxes) {
        if (!is_positioned(*box.box) || inline_blocks_.contains(box.box)) continue;
        const auto& b = box.border;
        inline_blocks_[box.box] = {{x + box.x + b.left, y + box.y + b.top,
                                    box.width - b.left - b.right, box.height - b.top - b.bottom},
                                   is_rtl(*box.box)};
    }
}

void Placer::walk_children(Fragment& made, Length x, Length y, const Block& around) {
    for (const Placed& child : made.children)
        if (child.fragment->line) remember_inline_boxes(*child.fragment, x + child.x, y + child.y);
    for (Placed& child : made.children) {
        if (!child.fragment->is_placeholder) {
            child.fragment = walk(child.fragment, x + child.x, y + child.y, around);
            continue;
        }
        const Placed placed = set(*child.fragment->box, x + child.x, y + child.y, around);
        child = {placed.x - x, placed.y - y, placed.fragment};
    }
}

// An inline box that is positioned is the containing block of what is absolute in it (10.1).
std::shared_ptr<const SetLine> Placer::walk_line(const Fragment& line, Length x, Length y,
                                                 const Block& around) {
    auto made = std::make_shared<SetLine>(*line.line);
    for (Placed& atomic : made->atomics)
        atomic.fragment = walk(atomic.fragment, x + atomic.x, y + atomic.y, around);
    for (Placed& aside : made->asides) {
        const Box& box = *aside.fragment->box;
        Block block = around;
        for (const Box* at = box.parent; at && at->kind == BoxKind::inline_; at = at->parent) {
            const auto found = inline_blocks_.find(at);
            if (found == inline_blocks_.end()) continue;
            block = found->second;
            break;
        }
        const Placed placed = set(box, x + aside.x, y + aside.y, block);
        aside = {placed.x - x, placed.y - y, placed.fragment};
    }
    return made;
}

Solved Placer::solve(const Axis& axis, Length whole, Length static_start, bool from_end,
                     bool centres) const {
    Solved out;
    out.size = *axis.size;
    out.margin_start = axis.margin_start.value_or(Length{});
    out.margin_end = axis.margin_end.value_or(Length{});
    const auto outer = [&] { return out.size + out.margin_start + out.margin_end; };
    if (axis.start && axis.end) {
        const Length rest = whole - *axis.start - *axis.end - out.size;
        if (!axis.margin_start && !axis.margin_end) {
            if (rest.units >= 0 || !centres) {
                out.margin_start = rest / 2;
                out.margin_end = rest - out.margin_start;
            } else if (from_end) {
                out.margin_start = rest;
            } else {
                out.margin_end = rest;
            }
        } else if (!axis.margin_start) {
            out.margin_start = rest - out.margin_end;
        } else if (!axis.margin_end) {
            out.margin_end = rest - out.margin_start;
        }
        out.start = from_end ? whole - *axis.end - outer() : *axis.start;
    } else if (axis.start) {
        out.start = *axis.start;
    } else if (axis.end) {
        out.start = whole - *axis.end - outer();
    } else {
        out.start = from_end ? static_start - outer() : static_start;
    }
    return out;
}

Placed Placer::set(const Box& box, Length x, Length y, const Block& around) {
    const OwnStyle& own = *box.style.own;
    const bool fixed = own.position == Placement::fixed;
    if (fixed) fixed_here_.insert(&box);
    const Block& block = fixed ? Block{page_area_, false} : around;
    const Length width = block.area.width;
    const Length height = block.area.height;
    const Containing in{width, height, block.rtl};
    const auto inset = [](const Size& size, Length whole) -> std::optional<Length> {
        if (!size.is_length()) return std::nullopt;
        return size.of(whole);
    };
    const auto margin = [&](const Size& size) -> std::optional<Length> {
        if (!size.is_length()) return std::nullopt;
        return size.of(width);
    };
    Axis across{inset(own.inset.left, width),
                inset(own.inset.right, width),
                {},
                margin(own.margin.left),
                margin(own.margin.right)};
    Axis down{inset(own.inset.top, height),
              inset(own.inset.bottom, height),
              {},
              margin(own.margin.top),
              margin(own.margin.bottom)};
    const bool replaced = box.kind == BoxKind::replaced;
    const bool table = box.kind == BoxKind::table;
    const Length margins =
        across.margin_start.value_or(Length{}) + across.margin_end.value_or(Length{});
    BlockSpace space{width, height, {}, {}};
    const bool rtl_static = box.parent && is_rtl(*box.parent);
    if (!replaced && !table) {
        if (const auto asked = asked_width(box, in, shop_)) {
            space.width = limited_width(box, *asked, in, shop_);
        } else if (across.start && across.end) {
            space.width = limited_width(
                box, std::max(width - *across.start - *across.end - margins, Length{}), in, shop_);
        } else {
            Length room = width - margins;
            if (across.start)
                room -= *across.start;
            else if (across.end)
                room -= *across.end;
            else
                room = (rtl_static ? x - block.area.x : block.area.x + width - x) - margins;
            const IntrinsicWidths widths = content_widths(box, shop_);
            const Length sides = horizontal_edges(box, width);
            space.width = limited_width(
                box, std::max(widths.narrow + sides, std::min(widths.wide + sides, room)), in,
                shop_);
        }
        const auto asked = asked_height(box, width, height);
        if (!asked && !own.aspect_ratio && down.start && down.end) {
            const Length vertical =
                down.margin_start.value_or(Length{}) + down.margin_end.value_or(Length{});
            const Length stretched =
                std::max(height - *down.start - *down.end - vertical, Length{});
            space.height = limited_height(box, stretched, width, height);
        }
    }
    FragmentRef set = flow::set_block(box, space, shop_);
    if (!set) {
        auto nothing = std::make_shared<Fragment>();
        nothing->box = &box;
        return {x, y, nothing};
    }
    across.size = set->width;
    down.size = set->height;
    const bool from_right = across.start || across.end ? block.rtl : rtl_static;
    const Solved h = solve(across, width, x - block.area.x, from_right, true);
    const Solved v = solve(down, height, y - block.area.y, false, false);
    auto made = std::make_shared<Fragment>(*set);
    made->margin = {v.margin_start, h.margin_end, v.margin_end, h.margin_start};
    const Length left = block.area.x + h.start + h.margin_start;
    const Length top = block.area.y + v.start + v.margin_start;
    return {left, top, walk(made, left, top, block)};
}

} // namespace

FragmentRef place_absolutes(const FragmentRef& content, const Rectangle& area,
                            const std::vector<const Box*>& fixed, Shop& shop) {
    if (!content->holds_placeholders && fixed.empty()) return content;
    return Placer(area, shop).place(content, fixed);
}

} // namespace makeready::flow
