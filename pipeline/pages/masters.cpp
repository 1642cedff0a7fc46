#include "masters.hpp"

#include "margin_sizes.hpp"

#include <algorithm>

namespace makeready::pages {

using style::ContentPart;
using style::MarginBox;
using style::PageStyle;

namespace {

/// One margin box on its way: the tree of its content, its sizes across and down, its place.
struct Draft {
    MarginBox which = MarginBox::top_center;
    style::Style style;
    std::shared_ptr<boxes::BoxTree> tree;
    MarginExtent across, down;
    Rectangle holder; ///< Its containing block (css-page-3, 5.3).
    Length x, y;      ///< Of its border box.
};

using Row = std::array<std::optional<Draft>, 3>;

class MasterSetter {
public:
    MasterSetter(const PageStyle& style, const style::PageBox& page, const PageNews& news,
                 const Press& press, Report& report)
        : style_(style), page_(page),
          news_(news), shop_{press.typesetter, press.pictures, no_pages_, lines_, {},
                             report,           nullptr},
          press_(press) {}

    std::vector<MarginContent> set(std::vector<std::shared_ptr<const boxes::BoxTree>>& trees);

private:
    std::optional<Draft> draft(MarginBox which);
    style::Content resolved(const style::OwnStyle& own, const boxes::Box*& element) const;
    std::int64_t counter(const style::OwnStyle& own, Atom name) const;
    void measure(Draft& draft, const Rectangle& holder);
    void set_row(MarginBox first, const Rectangle& holder, bool backwards);
    void set_column(MarginBox first, const Rectangle& holder, bool backwards);
    void set_corner(MarginBox which, const Rectangle& holder);
    Length set_height(const Draft& draft);
    void finish(const Draft& draft);

    const PageStyle& style_;
    const style::PageBox& page_;
    const PageNews& news_;
    flow::PageMap no_pages_;
    flow::LineCache lines_;
    flow::Shop shop_;
    const Press& press_;
    std::map<MarginBox, MarginContent> made_;
    std::map<MarginBox, std::shared_ptr<const boxes::BoxTree>> trees_;
};

template <class Entry> auto chosen(const Entry& entry, Atom which) {
    if (which == "last") return entry.last;
    if (which == "start") return entry.start;
    // GCPM, 1.1.3: first-except is empty on pages where the string is set.
    if (which == "first-except") return entry.begins_here ? decltype(entry.first){} : entry.first;
    return entry.first;
}

// css-page-3, 6.2: margin boxes count on from the page, each for itself.
std::int64_t MasterSetter::counter(const style::OwnStyle& own, Atom name) const {
    const auto held = news_.counters.find(name);
    std::int64_t value = name == "pages"                ? news_.count
                         : name == "page"               ? news_.number
                         : held == news_.counters.end() ? 0
                                                        : held->second;
    for (const style::CounterChange& change : own.counter_reset)
        if (change.name == name) value = change.value;
    for (const style::CounterChange& change : own.counter_increment)
        if (change.name == name) value += change.value;
    for (const style::CounterChange& change : own.counter_set)
        if (change.name == name) value = change.value;
    return value;
}

style::Content MasterSetter::resolved(const style::OwnStyle& own,
                                      const boxes::Box*& element) const {
    style::Content out;
    const auto text = [&](std::string value) {
        ContentPart part;
        part.text = std::move(value);
        out.push_back(std::move(part));
    };
    for (const ContentPart& part : *own.content) {
        switch (part.kind) {
        case ContentPart::Kind::counter:
        case ContentPart::Kind::counters:
            text(style::counter_text(counter(own, part.name), part.style));
            break;
        case ContentPart::Kind::string:
            if (const auto found = news_.strings.find(part.name); found != news_.strings.end())
                text(chosen(found->second, part.which));
            break;
        case ContentPart::Kind::element:
            if (const auto found = news_.elements.find(part.name); found != news_.elements.end())
                element = chosen(found->second, part.which);
            break;
        default:
            out.push_back(part);
            break;
        }
    }
    return out;
}

std::optional<Draft> MasterSetter::draft(MarginBox which) {
    const style::Style& box_style = style_.margin_boxes[static_cast<std::size_t>(which)];
    if (!box_style.own || !box_style.own->content) return std::nullopt;
    Draft made;
    made.which = which;
    made.style = box_style;
    const boxes::Box* element = nullptr;
    const style::Content content = resolved(*box_style.own, element);
    // Its sizes are decided here, its content is only set.
    style::OwnStyle own = *box_style.own;
    own.margin = {};
    own.width = own.height = own.min_width = own.min_height = style::automatic();
    own.max_width = own.max_height = {style::Size::Kind::none, {}, 0};
    const style::Style inner{box_style.inherited, press_.pool.intern(std::move(own))};
    made.tree = std::make_shared<boxes::BoxTree>(boxes::build_content(inner, content, press_.pool));
    if (element) {
        boxes::Box& root = *made.tree->root;
        root.holds_lines = false;
        root.children = {const_cast<boxes::Box*>(element)}; // NOLINT: the box is only read.
    }
    return made;
}

/// What a box asks for in one direction, percentages of its containing block.
MarginExtent extent_of(const style::OwnStyle& own, bool across, const Rectangle& holder) {
    const Length whole = across ? holder.width : holder.height;
    const auto used = [&](const style::Size& size) { return flow::used(size, holder.width, {}); };
    const auto length = [&](const style::Size& size) -> std::optional<Length> {
        return size.is_length() ? std::optional(size.of(whole)) : std::nullopt;
    };
    MarginExtent out;
    out.is_there = true;
    const auto& m = own.margin;
    const auto& p = own.padding;
    const auto& b = own.border;
    out.before = length(across ? m.left : m.top);
    out.after = length(across ? m.right : m.bottom);
    out.edges = across ? used(p.left) + used(p.right) + b.left.width + b.right.width
                       : used(p.top) + used(p.bottom) + b.top.width + b.bottom.width;
    const auto inner = [&](const style::Size& size) {
        auto made = length(size);
        if (made && own.box_sizing == style::BoxSizing::border_box)
            made = std::max(*made - out.edges, Length{});
        return made;
    };
    out.inner = inner(across ? own.width : own.height);
    out.least = inner(across ? own.min_width : own.min_height);
    out.most = inner(across ? own.max_width : own.max_height);
    return out;
}

void MasterSetter::measure(Draft& draft, const Rectangle& holder) {
    const style::OwnStyle& own = *draft.style.own;
    draft.holder = holder;
    draft.across = extent_of(own, true, holder);
    draft.down = extent_of(own, false, holder);
    const flow::IntrinsicWidths widths = flow::intrinsic_widths(*draft.tree->root, shop_);
    const auto content = [&](Length outer) {
        return std::max(outer - draft.across.edges, Length{});
    };
    draft.across.narrow = content(widths.narrow);
    draft.across.wide = content(widths.wide);
    const auto keyword = [&](const style::Size& size) -> std::optional<Length> {
        if (size.kind == style::Size::Kind::min_content) return draft.across.narrow;
        if (size.kind == style::Size::Kind::max_content) return draft.across.wide;
        return std::nullopt;
    };
    if (!draft.across.inner) draft.across.inner = keyword(own.width);
}

bool asks_for_content(const style::Size& size) {
    return size.kind == style::Size::Kind::min_content ||
           size.kind == style::Size::Kind::max_content ||
           size.kind == style::Size::Kind::fit_content;
}

/// How high the content is at its width.
Length MasterSetter::set_height(const Draft& draft) {
    const flow::FragmentRef set = flow::set_block(
        *draft.tree->root,
        flow::BlockSpace{draft.holder.width, {}, *draft.across.inner + draft.across.edges, {}},
        shop_);
    return std::max(set->height - draft.down.edges, Length{});
}

/// The three boxes of an edge, in the order they stand along it.
std::array<MarginBox, 3> along_edge(MarginBox first, bool backwards) {
    const auto at = [&](int n) { return static_cast<MarginBox>(static_cast<int>(first) + n); };
    return backwards ? std::array{at(2), at(1), at(0)} : std::array{at(0), at(1), at(2)};
}

/// Where the nth box of an edge begins: at its start, in the middle, at its end.
Length along(std::size_t n, const MarginExtent& box, Length available) {
    return n == 0 ? Length{} : n == 1 ? (available - box.outer()) / 2 : available - box.outer();
}

void MasterSetter::set_row(MarginBox first, const Rectangle& holder, bool backwards) {
    const auto names = along_edge(first, backwards);
    Row row{draft(names[0]), draft(names[1]), draft(names[2])};
    std::array<MarginExtent, 3> widths;
    for (std::size_t n = 0; n < 3; ++n)
        if (row[n]) measure(*row[n], holder), widths[n] = row[n]->across;
    share_edge(widths, holder.width);
    for (std::size_t n = 0; n < 3; ++n) {
        if (!row[n]) continue;
        Draft& draft = *row[n];
        draft.across = widths[n];
        if (asks_for_content(draft.style.own->height)) draft.down.inner = set_height(draft);
        fit_margin(draft.down, holder.height, !backwards);
        draft.x = holder.x + along(n, draft.across, holder.width) + *draft.across.before;
        draft.y = holder.y + *draft.down.before;
        finish(draft);
    }
}

void MasterSetter::set_column(MarginBox first, const Rectangle& holder, bool backwards) {
    const auto names = along_edge(first, backwards);
    Row column{draft(names[0]), draft(names[1]), draft(names[2])};
    std::array<MarginExtent, 3> heights;
    for (std::size_t n = 0; n < 3; ++n) {
        if (!column[n]) continue;
        Draft& draft = *column[n];
        measure(draft, holder);
        fit_margin(draft.across, holder.width, backwards);
        heights[n] = draft.down;
        if (!heights[n].inner) heights[n].narrow = heights[n].wide = set_height(draft);
        if (asks_for_content(draft.style.own->height)) heights[n].inner = heights[n].wide;
    }
    share_edge(heights, holder.height);
    for (std::size_t n = 0; n < 3; ++n) {
        if (!column[n]) continue;
        Draft& draft = *column[n];
        draft.down = heights[n];
        draft.x = holder.x + *draft.across.before;
        draft.y = holder.y + along(n, draft.down, holder.height) + *draft.down.before;
        finish(draft);
    }
}

void MasterSetter::set_corner(MarginBox which, const Rectangle& holder) {
    auto corner = draft(which);
    if (!corner) return;
    measure(*corner, holder);
    fit_margin(corner->across, holder.width, holder.x.units <= 0);
    if (asks_for_content(corner->style.own->height)) corner->down.inner = set_height(*corner);
    fit_margin(corner->down, holder.height, holder.y.units <= 0);
    corner->x = holder.x + *corner->across.before;
    corner->y = holder.y + *corner->down.before;
    finish(*corner);
}

namespace {

/// How much of a box's spare room lies before its content.
Length before_aligned(style::VerticalAlign align, Length spare) {
    switch (align) {
    case style::VerticalAlign::middle:
        return spare / 2;
    case style::VerticalAlign::bottom:
    case style::VerticalAlign::text_bottom:
        return spare;
    default:
        return {};
    }
}

} // namespace

// css-page-3, 5.2: vertical-align places the content in its box.
void MasterSetter::finish(const Draft& draft) {
    const Length inner = std::max(*draft.down.inner, Length{});
    const flow::BlockSpace space{draft.holder.width, draft.holder.height,
                                 *draft.across.inner + draft.across.edges,
                                 style::turn_of(draft.style.inherited->writing) == style::Turn::none
                                     ? std::nullopt
                                     : std::optional(inner + draft.down.edges)};
    const flow::FragmentRef set = flow::set_block(*draft.tree->root, space, shop_);
    auto fragment = std::make_shared<flow::Fragment>(*set);
    const style::VerticalAlign align = draft.style.own->vertical_align;
    if (style::turn_of(draft.style.inherited->writing) == style::Turn::none) {
        Length content;
        const Length head = set->border.top + set->padding.top;
        for (const flow::Placed& child : set->children)
            content = std::max(content, child.y + child.fragment->height - head);
        for (flow::Placed& child : fragment->children)
            child.y += before_aligned(align, inner - content);
    } else {
        const Length content = flow::intrinsic_widths(*draft.tree->root, shop_).wide;
        const Length spare = set->width - content;
        const bool from_right =
            style::turn_of(draft.style.inherited->writing) == style::Turn::clockwise;
        const Length shift = before_aligned(align, spare);
        for (flow::Placed& child : fragment->children) child.x += from_right ? -shift : shift;
    }
    fragment->height = inner + draft.down.edges;
    fragment->margin = {*draft.down.before, *draft.across.after, *draft.down.after,
                        *draft.across.before};
    made_[draft.which] = {draft.which, draft.x, draft.y, fragment};
    trees_[draft.which] = draft.tree;
}

// css-page-3, 5.1: they are painted clockwise from the top left corner.
std::vector<MarginContent>
MasterSetter::set(std::vector<std::shared_ptr<const boxes::BoxTree>>& trees) {
    using M = MarginBox;
    const auto& m = page_.margin;
    const Length right = page_.width - m.right, bottom = page_.height - m.bottom;
    const Length width = right - m.left, height = bottom - m.top;
    set_corner(M::top_left_corner, {{}, {}, m.left, m.top});
    set_row(M::top_left, {m.left, {}, width, m.top}, false);
    set_corner(M::top_right_corner, {right, {}, m.right, m.top});
    set_column(M::right_top, {right, m.top, m.right, height}, false);
    set_corner(M::bottom_right_corner, {right, bottom, m.right, m.bottom});
    set_row(M::bottom_right, {m.left, bottom, width, m.bottom}, true);
    set_corner(M::bottom_left_corner, {{}, bottom, m.left, m.bottom});
    set_column(M::left_bottom, {{}, m.top, m.left, height}, true);
    std::vector<MarginContent> out;
    for (auto& [which, content] : made_) out.push_back(std::move(content));
    for (auto& [which, tree] : trees_) trees.push_back(std::move(tree));
    return out;
}

} // namespace

std::vector<MarginContent>
set_margin_boxes(const PageStyle& style, const style::PageBox& page, const PageNews& news,
                 const Press& press, Report& report,
                 std::vector<std::shared_ptr<const boxes::BoxTree>>& trees) {
    return MasterSetter(style, page, news, press, report).set(trees);
}

Atom folio_style(const PageStyle& style) {
    for (const style::Style& box : style.margin_boxes) {
        if (!box.own || !box.own->content) continue;
        for (const ContentPart& part : *box.own->content)
            if (part.kind == ContentPart::Kind::counter && part.name == "page") return part.style;
    }
    return {};
}

} // namespace makeready::pages
