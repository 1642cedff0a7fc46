// Absolutely positioned boxes: put into finished fragments, where their containing blocks have
// their size (CSS 2.1, 10.1, 10.3.7, 10.3.8, 10.6.4; CSS Positioned Layout 3, 4).
#include "absolute_box.hpp"
#include "overhang.hpp"
#include "parallel.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::Placement;

namespace {

class Placer {
public:
    Placer(const Rectangle& page_area, Shop& shop, std::vector<Overhang>* over)
        : page_area_(page_area), shop_(shop), over_(over) {}

    FragmentRef place(const FragmentRef& root, const std::vector<const Box*>& fixed);

private:
    using Block = AbsoluteBlock;

    FragmentRef walk(const FragmentRef& fragment, Length x, Length y, const Block& around);
    void remember_inline_boxes(const Fragment& line, Length x, Length y);
    void walk_children(Fragment& made, Length x, Length y, const Block& around);
    std::shared_ptr<const SetLine> walk_line(const Fragment& line, Length x, Length y,
                                             const Block& around);
    Placed set(const Box& box, const StaticPlace& place, const Block& around);
    Placed part(const Box& box, AbsoluteSet set);
    Placed set_float(const Fragment& fragment, Length x, Length y, const Block& around);
    Placed set_placeholder(const Fragment& fragment, Length x, Length y, const Block& around);
    Block block_of(const Fragment& fragment, Length x, Length y) const;

    Rectangle page_area_;
    Shop& shop_;
    std::vector<Overhang>* over_; ///< For the next page; nullptr: nothing is parted.
    std::set<const Box*> fixed_here_;
    std::map<const Box*, Block> inline_blocks_; ///< Positioned inline boxes, by their first piece.
};

Placer::Block Placer::block_of(const Fragment& fragment, Length x, Length y) const {
    const auto& b = fragment.border;
    return {{x + b.left, y + b.top, fragment.width - b.left - b.right,
             fragment.height - b.top - b.bottom},
            is_rtl(*fragment.box),
            fragment.box->style.own->overflow != style::Overflow::visible};
}

FragmentRef Placer::place(const FragmentRef& root, const std::vector<const Box*>& fixed) {
    const Block page{page_area_};
    std::vector<Overhang> before;
    if (over_) std::swap(before, *over_);
    FragmentRef done = walk(root, {}, {}, page);
    std::shared_ptr<Fragment> more;
    const auto add = [&](const Placed& placed) {
        if (!more) more = std::make_shared<Fragment>(*done);
        more->children.push_back(placed);
    };
    for (Overhang& one : before) {
        Placed piece = part_at_foot(std::move(one), page_area_, *over_);
        piece.fragment = walk(piece.fragment, piece.x, piece.y, page);
        add(piece);
    }
    for (const Box* box : fixed)
        if (!fixed_here_.contains(box)) add(set(*box, {page_area_.x, page_area_.y, {}, {}}, page));
    return more ? FragmentRef(more) : done;
}

FragmentRef Placer::walk(const FragmentRef& fragment, Length x, Length y, const Block& around) {
    if (!fragment->holds_placeholders) return fragment;
    auto made = std::make_shared<Fragment>(*fragment);
    const bool holds = fragment->box && !fragment->line && holds_absolutes(*fragment->box);
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
        if (!holds_absolutes(*box.box) || inline_blocks_.contains(box.box)) continue;
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
        const Placed placed = set_placeholder(*child.fragment, x + child.x, y + child.y, around);
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
        const Placed placed = set(box, {x + aside.x, y + aside.y, {}, {}}, block);
        aside = {placed.x - x, placed.y - y, placed.fragment};
    }
    return made;
}

Rectangle common(const Rectangle& a, const Rectangle& b) {
    const Length x = std::max(a.x, b.x), y = std::max(a.y, b.y);
    const Length right = std::min(a.x + a.width, b.x + b.width);
    const Length foot = std::min(a.y + a.height, b.y + b.height);
    return {x, y, std::max(right - x, Length{}), std::max(foot - y, Length{})};
}

// In a grid the child of a placeholder is the area that its box is positioned in; where it names no
// line, it would stand in the content box all the same.
Placed Placer::set_placeholder(const Fragment& fragment, Length x, Length y, const Block& around) {
    if (fragment.parted) return set_float(fragment, x, y, around);
    Block block = around;
    StaticPlace place{x, y, fragment.width, fragment.height};
    const Box* container = fragment.box->parent;
    if (!fragment.children.empty() && container && holds_absolutes(*container)) {
        const Placed& area = fragment.children.front();
        block.area = {x + area.x, y + area.y, area.fragment->width, area.fragment->height};
        place = common(place, block.area);
    }
    return set(*fragment.box, place, block);
}

Placed Placer::set(const Box& box, const StaticPlace& place, const Block& around) {
    const bool is_fixed = box.style.own->position == Placement::fixed;
    if (is_fixed) fixed_here_.insert(&box);
    const Block block = is_fixed ? Block{page_area_} : around;
    AbsoluteSet set = set_absolute(box, place, block, shop_);
    Placed placed = over_ && !is_fixed && !block.is_cut && is_parted(box, set.placed, page_area_)
                        ? part(box, std::move(set))
                        : std::move(set.placed);
    placed.fragment = walk(placed.fragment, placed.x, placed.y, block);
    return placed;
}

Placed Placer::set_float(const Fragment& fragment, Length x, Length y, const Block& around) {
    Placed placed{x, y, fragment.children.front().fragment};
    if (over_ && is_parted(*fragment.box, placed, page_area_)) {
        Overhang over;
        over.x = x;
        over.y = y;
        over.galley = fragment.parted;
        over.margin = fragment.margin;
        placed = part_at_foot(std::move(over), page_area_, *over_);
    }
    placed.fragment = walk(placed.fragment, placed.x, placed.y, around);
    return placed;
}

// What stands on later pages is looked through there.
Placed Placer::part(const Box& box, AbsoluteSet set) {
    Overhang over;
    over.x = set.placed.x;
    over.y = set.placed.y;
    over.margin = set.placed.fragment->margin;
    if (is_monolithic(box))
        over.whole = set.placed.fragment;
    else
        over.galley = std::make_shared<const Galley>(set_parted(box, set.space, shop_));
    return part_at_foot(std::move(over), page_area_, *over_);
}

} // namespace

FragmentRef place_absolutes(const FragmentRef& content, const Rectangle& area,
                            const std::vector<const Box*>& fixed, Shop& shop,
                            std::vector<Overhang>* over) {
    const bool goes_on = over && !over->empty();
    if (!content->holds_placeholders && fixed.empty() && !goes_on) return content;
    return Placer(area, shop, over).place(content, fixed);
}

} // namespace makeready::flow
