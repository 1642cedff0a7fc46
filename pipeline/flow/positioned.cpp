// Absolutely positioned boxes: put into finished fragments, where their containing blocks have
// their size (CSS 2.1, 10.1, 10.3.7, 10.3.8, 10.6.4; CSS Positioned Layout 3, 4).
#include "absolute_box.hpp"
#include "overhang.hpp"

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
    Placer(const Rectangle& page_area, Shop& shop, HandedOn* handed)
        : page_area_(page_area), shop_(shop),
          handed_(handed), contexts_{{page_area, handed ? &handed->over : nullptr, 0, {}}} {
        if (handed_) passed_ = std::move(handed_->passed);
    }

    FragmentRef place(const FragmentRef& root, const std::vector<const Box*>& fixed);

private:
    using Block = AbsoluteBlock;

    /// A page, or a column in it: what reaches over its foot goes on in the next one.
    struct Context {
        Rectangle area;
        std::vector<Overhang>* over = nullptr; ///< For the next; nullptr: nothing is parted.
        std::size_t columns_before = 0;
        Length step; ///< From one column to the next.
    };

    FragmentRef walk(const FragmentRef& fragment, Length x, Length y, const Block& around);
    void remember_inline_boxes(const Fragment& line, Length x, Length y);
    void walk_children(Fragment& made, Length x, Length y, const Block& around);
    void walk_columns(Fragment& row, Length x, Length y, const Block& around);
    FragmentRef add_overhangs(FragmentRef done, std::vector<Overhang> before, const Block& around);
    Placed part_here(Overhang over, const Rectangle& area, std::vector<Overhang>& rest,
                     const Block& around, Length above = {});
    void tell_cut(Overhang& over) const;
    void pass(const Fragment& fragment);
    void hand_on(std::vector<Overhang> over, const Rectangle& last);
    static std::size_t columns_back(Placed& placed, const Context& context);
    Placed part_from(Overhang over, const Context& context, std::size_t back, const Block& around);
    std::size_t pages_back(Placed& placed, const Block& around) const;
    std::optional<Overhang> part_on_pages_done(Overhang over, std::size_t page,
                                               const Block& around);
    std::shared_ptr<const SetLine> walk_line(const Fragment& line, Length x, Length y,
                                             const Block& around);
    Placed set(const Box& box, const StaticPlace& place, const Block& around);
    Placed set_float(const Fragment& fragment, Length x, Length y, const Block& around);
    Placed set_placeholder(const Fragment& fragment, Length x, Length y, const Block& around);
    Block block_of(const Fragment& fragment, Length x, Length y) const;

    Rectangle page_area_;
    Shop& shop_;
    HandedOn* handed_;
    std::vector<Context> contexts_;       ///< The page, and the columns we are in, the inmost last.
    std::map<const Box*, Length> passed_; ///< How much of a box stands before, in columns or pages.
    std::set<const Box*> fixed_here_;
    std::map<const Box*, Block> inline_blocks_; ///< Positioned inline boxes, by their first piece.
};

Placer::Block Placer::block_of(const Fragment& fragment, Length x, Length y) const {
    const auto& b = fragment.border;
    return {{x + b.left, y + b.top, fragment.width - b.left - b.right,
             fragment.height - b.top - b.bottom},
            is_rtl(*fragment.box),
            fragment.box->style.own->overflow != style::Overflow::visible,
            contexts_.size() - 1};
}

FragmentRef Placer::place(const FragmentRef& root, const std::vector<const Box*>& fixed) {
    const Block page{page_area_};
    std::vector<Overhang> before;
    if (handed_) std::swap(before, handed_->over);
    FragmentRef done = walk(root, {}, {}, page);
    if (handed_) pass(*root);
    done = add_overhangs(std::move(done), std::move(before), page);
    std::shared_ptr<Fragment> more;
    for (const Box* box : fixed) {
        if (fixed_here_.contains(box)) continue;
        if (!more) more = std::make_shared<Fragment>(*done);
        more->children.push_back(set(*box, {page_area_.x, page_area_.y, {}, {}}, page));
    }
    if (handed_) handed_->passed = std::move(passed_);
    return more ? FragmentRef(more) : done;
}

// What the page or column before leaves to this one. `done` stands at the page's corner, or is the
// column.
FragmentRef Placer::add_overhangs(FragmentRef done, std::vector<Overhang> before,
                                  const Block& around) {
    if (before.empty()) return done;
    const Context here = contexts_.back();
    const bool is_page = contexts_.size() == 1;
    const Length x = is_page ? Length{} : here.area.x, y = is_page ? Length{} : here.area.y;
    auto more = std::make_shared<Fragment>(*done);
    for (Overhang& one : before) {
        const Placed piece = part_here(std::move(one), here.area, *here.over, around);
        more->children.push_back({piece.x - x, piece.y - y, piece.fragment});
    }
    return more;
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
    if (holds && !fragment->begins) {
        inner.passed = passed_[fragment->box];
        inner.area.y -= inner.passed;
        inner.area.height += inner.passed;
    }
    walk_children(*made, x, y, inner);
    made->holds_placeholders = false;
    return made;
}

// A positioned inline box may begin on a line before the one that calls on it.
void Placer::remember_inline_boxes(const Fragment& line, Length x, Length y) {
    for (const InlineBox& box : line.line->boxes) {
        if (!holds_absolutes(*box.box) || inline_blocks_.contains(box.box)) continue;
        const auto& b = box.border;
        inline_blocks_[box.box] = {{x + box.x + b.left, y + box.y + b.top,
                                    box.width - b.left - b.right, box.height - b.top - b.bottom},
                                   is_rtl(*box.box),
                                   false,
                                   contexts_.size() - 1};
    }
}

// What is positioned in a piece has its place before the piece is cut into strips.
Placed Placer::part_here(Overhang over, const Rectangle& area, std::vector<Overhang>& rest,
                         const Block& around, Length above) {
    const auto finish = [&](const FragmentRef& piece, Length x, Length y) {
        FragmentRef done = walk(piece, x, y - above, around);
        pass(*piece);
        return done;
    };
    const Placed piece = part_at_foot(std::move(over), area, rest, finish);
    const bool is_strip = !rest.empty() && rest.back().whole;
    if (is_strip && rest.back().whole->cuts(area.y - rest.back().y)) tell_cut(rest.back());
    return piece;
}

void Placer::tell_cut(Overhang& over) const {
    if (std::exchange(over.is_told, true)) return;
    shop_.report.warning(over.box ? over.box->at : Position{}, "MR731",
                         "what stands beside the flow is taller than the page or must not be "
                         "parted, and was cut. Make it smaller, or let it break.");
}

// What goes on after a page or a column is done. Columns have counted what is in them.
void Placer::pass(const Fragment& fragment) {
    if (fragment.line || (fragment.box && fragment.ends && fragment.box->kind != BoxKind::row))
        return;
    if (fragment.box && holds_absolutes(*fragment.box)) passed_[fragment.box] += fragment.height;
    const bool is_counted = fragment.holds_placeholders && !fragment.children.empty() &&
                            fragment.children.front().fragment->is_column;
    if (is_counted) return;
    for (const Placed& child : fragment.children) pass(*child.fragment);
}

// CSS Multicol 1, 8: what is positioned in a column goes on in the next one.
void Placer::walk_columns(Fragment& row, Length x, Length y, const Block& around) {
    std::vector<Overhang> over;
    const auto& columns = row.children;
    const Length step = columns.size() > 1 ? columns[1].x - columns[0].x : Length{};
    Rectangle area;
    for (std::size_t n = 0; n < row.children.size(); ++n) {
        Placed& column = row.children[n];
        const FragmentRef set = column.fragment;
        area = {x + column.x, y + column.y, column.fragment->width, column.fragment->height};
        std::vector<Overhang> before;
        std::swap(before, over);
        for (Overhang& one : before) one.x += step;
        contexts_.push_back({area, &over, n, step});
        column.fragment =
            add_overhangs(walk(column.fragment, area.x, area.y, around), std::move(before), around);
        contexts_.pop_back();
        pass(*set);
    }
    if (over.empty()) return;
    // There are no more columns: it goes on on the next page, or below the last one.
    if (contexts_.back().over) return hand_on(std::move(over), area);
    constexpr Length far = 100000_pt;
    contexts_.push_back({{area.x, area.y + area.height, area.width, far}, &over, 0, {}});
    std::vector<Overhang> rest;
    std::swap(rest, over);
    for (Overhang& one : rest) {
        one.y += area.height;
        const Placed piece = part_here(std::move(one), contexts_.back().area, over, around);
        row.children.push_back({piece.x - x, piece.y - y, piece.fragment});
    }
    contexts_.pop_back();
}

void Placer::hand_on(std::vector<Overhang> over, const Rectangle& last) {
    const Context& outer = contexts_.back();
    for (Overhang& one : over) {
        one.y += outer.area.y - last.y;
        outer.over->push_back(std::move(one));
    }
}

// What stands above its column belongs to one before: so many of them before.
std::size_t Placer::columns_back(Placed& placed, const Context& context) {
    std::size_t back = 0;
    for (; back < context.columns_before && placed.y < context.area.y; ++back) {
        placed.x -= context.step;
        placed.y += context.area.height;
    }
    return back;
}

// Through the columns before this one, and this one.
Placed Placer::part_from(Overhang over, const Context& context, std::size_t back,
                         const Block& around) {
    auto pieces = std::make_shared<Fragment>();
    std::vector<Overhang> now{std::move(over)};
    for (std::size_t n = back;; --n) {
        Rectangle area = context.area;
        area.x -= context.step * static_cast<std::int64_t>(n);
        std::vector<Overhang> rest;
        for (Overhang& one : now) {
            std::vector<Overhang>& left = n > 0 ? rest : *context.over;
            pieces->children.push_back(part_here(std::move(one), area, left, around));
        }
        if (n == 0 || rest.empty()) break;
        for (Overhang& one : rest) one.x += context.step;
        now = std::move(rest);
    }
    if (pieces->children.size() == 1) return pieces->children.front();
    return {{}, {}, pieces};
}

// What is positioned in a box that began on a page before, and above this one.
std::size_t Placer::pages_back(Placed& placed, const Block& around) const {
    std::size_t back = 0;
    if (!handed_ || around.level > 0 || around.passed.units == 0) return back;
    const auto& areas = handed_->areas;
    for (; back < areas.size() && placed.y < page_area_.y; ++back)
        placed.y += areas[areas.size() - back - 1].height;
    return back;
}

/// On the pages done, from `page` on; what is left of it for this one.
std::optional<Overhang> Placer::part_on_pages_done(Overhang over, std::size_t page,
                                                   const Block& around) {
    std::vector<Overhang> left{std::move(over)};
    Length above; // All that is looked through is measured from this page.
    for (std::size_t n = page; n < handed_->areas.size(); ++n) above += handed_->areas[n].height;
    for (; page < handed_->areas.size() && !left.empty(); ++page) {
        const Rectangle& area = handed_->areas[page];
        if (area.height.units == 0) continue; // A blank page.
        std::vector<Overhang> rest;
        handed_->back.emplace_back(page,
                                   part_here(std::move(left.front()), area, rest, around, above));
        left = std::move(rest);
        above -= area.height;
    }
    return left.empty() ? std::nullopt : std::optional(std::move(left.front()));
}

void Placer::walk_children(Fragment& made, Length x, Length y, const Block& around) {
    if (!made.children.empty() && made.children.front().fragment->is_column)
        return walk_columns(made, x, y, around);
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
    const Context context = contexts_[block.level];
    const std::size_t columns = columns_back(set.placed, context);
    const bool may_part = context.over && !is_fixed && !block.is_cut;
    const std::size_t pages = may_part ? pages_back(set.placed, block) : 0;
    const bool parts = may_part && (pages > 0 || is_parted(box, set.placed, context.area));
    // What is not parted is cut into strips when all of it stands in its place.
    if (parts && is_monolithic(box))
        set.placed.fragment = walk(set.placed.fragment, set.placed.x, set.placed.y, block);
    Placed placed = set.placed;
    if (parts) {
        std::optional<Overhang> over = overhang_of(box, set, shop_);
        if (pages > 0)
            over = part_on_pages_done(std::move(*over), handed_->areas.size() - pages, block);
        if (!over) return {placed.x, placed.y, std::make_shared<const Fragment>()};
        return part_from(std::move(*over), context, columns, block);
    }
    placed.fragment = walk(placed.fragment, placed.x, placed.y, block);
    return placed;
}

Placed Placer::set_float(const Fragment& fragment, Length x, Length y, const Block& around) {
    Placed placed{x, y, fragment.children.front().fragment};
    const Context context = contexts_.back();
    if (context.over && is_parted(*fragment.box, placed, context.area)) {
        Overhang over;
        over.x = x;
        over.y = y;
        over.galley = fragment.parted;
        over.margin = fragment.margin;
        over.box = fragment.box;
        return part_here(std::move(over), context.area, *context.over, around);
    }
    placed.fragment = walk(placed.fragment, placed.x, placed.y, around);
    return placed;
}

} // namespace

FragmentRef place_absolutes(const FragmentRef& content, const Rectangle& area,
                            const std::vector<const Box*>& fixed, Shop& shop, HandedOn* handed) {
    const bool goes_on = handed && !handed->over.empty();
    const bool counts = handed && handed->counts;
    if (!content->holds_placeholders && fixed.empty() && !goes_on && !counts) return content;
    return Placer(area, shop, handed).place(content, fixed);
}

} // namespace makeready::flow
