#include "masters.hpp"

#include <algorithm>

namespace makeready::pages {

using style::ContentPart;
using style::MarginBox;
using style::PageStyle;

namespace {

/// One margin box on its way: the tree of its content, its widths, its place.
struct Draft {
    MarginBox which = MarginBox::top_center;
    style::Style style;
    std::shared_ptr<boxes::BoxTree> tree;
    flow::IntrinsicWidths widths;
    Length x, y, width, height;
};

class MasterSetter {
public:
    MasterSetter(const PageStyle& style, const PageNews& news, const Press& press, Report& report)
        : style_(style), news_(news), shop_{press.typesetter, press.pictures, no_pages_, lines_, {}, report, nullptr},
          press_(press) {
        const auto& margin = style.page.own->margin;
        const Length whole = style.width;
        top_ = used(margin.top, style.height);
        bottom_ = used(margin.bottom, style.height);
        left_ = used(margin.left, whole);
        right_ = used(margin.right, whole);
    }

    std::vector<MarginContent> set(std::vector<std::shared_ptr<const boxes::BoxTree>>& trees);

private:
    static Length used(const style::Size& size, Length whole) { return flow::used(size, whole, {}); }
    std::optional<Draft> draft(MarginBox which);
    style::Content resolved(const style::Content& content, const boxes::Box*& element) const;
    void place_row(std::array<std::optional<Draft>, 3>& row, Length y, Length height);
    void place_column(std::array<std::optional<Draft>, 3>& column, Length x, Length width);
    void place_corner(std::optional<Draft>& corner, Length x, Length y, Length width, Length height);
    MarginContent finish(const Draft& draft);

    const PageStyle& style_;
    const PageNews& news_;
    flow::PageMap no_pages_;
    flow::LineCache lines_;
    flow::Shop shop_;
    const Press& press_;
    Length top_, bottom_, left_, right_;
};

template <class Entry> auto chosen(const Entry& entry, Atom which) {
    if (which == "last") return entry.last;
    if (which == "start") return entry.start;
    // GCPM, 1.1.3: first-except is empty on pages where the string is set.
    if (which == "first-except") return entry.begins_here ? decltype(entry.first){} : entry.first;
    return entry.first;
}

style::Content MasterSetter::resolved(const style::Content& content, const boxes::Box*& element) const {
    style::Content out;
    const auto text = [&](std::string value) {
        ContentPart part;
        part.text = std::move(value);
        out.push_back(std::move(part));
    };
    for (const ContentPart& part : content) {
        switch (part.kind) {
        case ContentPart::Kind::counter:
        case ContentPart::Kind::counters:
            text(style::counter_text(part.name == "pages" ? news_.count : part.name == "page" ? news_.number : 0, part.style));
            break;
        case ContentPart::Kind::string:
            if (const auto found = news_.strings.find(part.name); found != news_.strings.end())
                text(chosen(found->second, part.which));
            break;
        case ContentPart::Kind::element:
            if (const auto found = news_.elements.find(part.name); found != news_.elements.end())
                element = chosen(found->second, part.which);
            break;
        case ContentPart::Kind::text:
        case ContentPart::Kind::leader:
        case ContentPart::Kind::image: out.push_back(part); break;
        default: break;
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
    const style::Content content = resolved(*box_style.own->content, element);
    made.tree = std::make_shared<boxes::BoxTree>(boxes::build_content(box_style, content, press_.pool));
    if (element) {
        boxes::Box& root = *made.tree->root;
        root.holds_lines = false;
        root.children = {const_cast<boxes::Box*>(element)}; // NOLINT: the box is only read.
    }
    made.widths = flow::intrinsic_widths(*made.tree->root, shop_);
    return made;
}

// css-page-3, 5.3.2.4: two boxes that share a length, between their narrowest and widest.
std::pair<Length, Length> shared(Length available, const flow::IntrinsicWidths& a, const flow::IntrinsicWidths& b) {
    const auto split = [&](Length base_a, Length base_b, Length weight_a, Length weight_b) {
        const Length rest = available - base_a - base_b;
        const std::int64_t sum = weight_a.units + weight_b.units;
        const Length extra = sum == 0 ? rest / 2
                                      : rest.scaled(static_cast<double>(weight_a.units) / static_cast<double>(sum));
        return std::pair(base_a + extra, available - base_a - extra);
    };
    if (a.wide + b.wide <= available) return split(a.wide, b.wide, a.wide, b.wide);
    if (a.narrow + b.narrow <= available) return split(a.narrow, b.narrow, a.wide - a.narrow, b.wide - b.narrow);
    return split(a.narrow, b.narrow, a.narrow, b.narrow);
}

Length given_width(const Draft& draft, Length whole) {
    const style::Size& width = draft.style.own->width;
    return width.is_length() ? width.of(whole) : Length{-1};
}

// css-page-3, 5.3.2: the three boxes of a row share its width; the middle one stays in the middle.
void MasterSetter::place_row(std::array<std::optional<Draft>, 3>& row, Length y, Length height) {
    auto& [first, middle, last] = row;
    const Length available = style_.width - left_ - right_;
    const auto widths = [&](const std::optional<Draft>& draft) {
        if (!draft) return flow::IntrinsicWidths{};
        const Length given = given_width(*draft, available);
        return given.units >= 0 ? flow::IntrinsicWidths{given, given} : draft->widths;
    };
    Length middle_width;
    Length side_width;
    Length last_width;
    if (middle) {
        const auto a = widths(first);
        const auto c = widths(last);
        const flow::IntrinsicWidths sides{std::max(a.narrow, c.narrow) * 2, std::max(a.wide, c.wide) * 2};
        middle_width = !first && !last ? available : shared(available, widths(middle), sides).first;
        const Length given = given_width(*middle, available);
        if (given.units >= 0) middle_width = given;
        side_width = last_width = (available - middle_width) / 2;
    } else if (first && last) {
        std::tie(side_width, last_width) = shared(available, widths(first), widths(last));
    } else {
        side_width = last_width = available;
    }
    const auto put = [&](std::optional<Draft>& draft, Length x, Length width) {
        if (!draft) return;
        draft->x = x;
        draft->y = y;
        draft->width = width;
        draft->height = height;
    };
    put(first, left_, side_width);
    put(middle, left_ + (available - middle_width) / 2, middle_width);
    put(last, left_ + available - last_width, last_width);
}

// The same for the boxes of the left and the right margin, top to bottom.
void MasterSetter::place_column(std::array<std::optional<Draft>, 3>& column, Length x, Length width) {
    const Length available = style_.height - top_ - bottom_;
    const bool alone = std::count_if(column.begin(), column.end(), [](const auto& d) { return d.has_value(); }) == 1;
    for (std::size_t n = 0; n < 3; ++n) {
        if (!column[n]) continue;
        Draft& draft = *column[n];
        draft.x = x;
        draft.width = width;
        draft.height = alone ? available : available / 3;
        draft.y = top_ + (alone ? Length{} : (available / 3) * static_cast<std::int64_t>(n));
    }
}

void MasterSetter::place_corner(std::optional<Draft>& corner, Length x, Length y, Length width, Length height) {
    if (!corner) return;
    corner->x = x;
    corner->y = y;
    corner->width = width;
    corner->height = height;
}

MarginContent MasterSetter::finish(const Draft& draft) {
    const style::OwnStyle& own = *draft.style.own;
    const auto& margin = own.margin;
    const Length margin_x = used(margin.left, draft.width) + used(margin.right, draft.width);
    const Length margin_y = used(margin.top, draft.height) + used(margin.bottom, draft.height);
    const flow::FragmentRef set = flow::set_block(*draft.tree->root, std::max(draft.width - margin_x, Length{}), shop_);
    auto fragment = std::make_shared<flow::Fragment>(*set);
    const Length height = draft.height - margin_y;
    const Length spare = height - fragment->height;
    Length shift;
    switch (own.vertical_align) {
    case style::VerticalAlign::middle: shift = spare / 2; break;
    case style::VerticalAlign::bottom:
    case style::VerticalAlign::text_bottom: shift = spare; break;
    default: break;
    }
    for (flow::Placed& child : fragment->children) child.y += shift;
    fragment->height = std::max(height, Length{});
    return {draft.which, draft.x + used(margin.left, draft.width), draft.y + used(margin.top, draft.height), fragment};
}

std::vector<MarginContent> MasterSetter::set(std::vector<std::shared_ptr<const boxes::BoxTree>>& trees) {
    using M = MarginBox;
    std::array top{draft(M::top_left), draft(M::top_center), draft(M::top_right)};
    std::array bottom{draft(M::bottom_left), draft(M::bottom_center), draft(M::bottom_right)};
    std::array left{draft(M::left_top), draft(M::left_middle), draft(M::left_bottom)};
    std::array right{draft(M::right_top), draft(M::right_middle), draft(M::right_bottom)};
    std::array corners{draft(M::top_left_corner), draft(M::top_right_corner), draft(M::bottom_left_corner),
                       draft(M::bottom_right_corner)};
    const Length right_x = style_.width - right_;
    const Length bottom_y = style_.height - bottom_;
    place_row(top, {}, top_);
    place_row(bottom, bottom_y, bottom_);
    place_column(left, {}, left_);
    place_column(right, right_x, right_);
    place_corner(corners[0], {}, {}, left_, top_);
    place_corner(corners[1], right_x, {}, right_, top_);
    place_corner(corners[2], {}, bottom_y, left_, bottom_);
    place_corner(corners[3], right_x, bottom_y, right_, bottom_);
    std::vector<MarginContent> out;
    const auto finish_all = [&](auto& drafts) {
        for (std::optional<Draft>& one : drafts) {
            if (!one) continue;
            out.push_back(finish(*one));
            trees.push_back(one->tree);
        }
    };
    finish_all(top);
    finish_all(right);
    finish_all(bottom);
    finish_all(left);
    finish_all(corners);
    return out;
}

} // namespace

std::vector<MarginContent> set_margin_boxes(const PageStyle& style, const PageNews& news, const Press& press,
                                            Report& report,
                                            std::vector<std::shared_ptr<const boxes::BoxTree>>& trees) {
    return MasterSetter(style, news, press, report).set(trees);
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
