// The inline text of a block: its words, edges, pictures and inline-blocks, with whose they are.
#include "inline_setter.hpp"
#include "replaced.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::ContentPart;
using style::UnicodeBidi;

namespace {

constexpr std::string_view object_replacement = "\uFFFC";

bool keeps_spaces(const Box& box) {
    return box.style.inherited->white_space.keeps_spaces();
}

bool overrides_order(const Box& box) {
    return box.style.own && (box.style.own->unicode_bidi == UnicodeBidi::bidi_override ||
                             box.style.own->unicode_bidi == UnicodeBidi::isolate_override);
}

class InlineCollector {
public:
    InlineCollector(const Box& block, const Containing& in, Shop& shop, AtomicWidth widths)
        : block_(block), in_(in), shop_(shop), widths_(widths) {
        content_.text.style = block.style;
        content_.text.at = block.at;
        content_.owners = std::make_shared<InlineOwners>();
    }

    InlineContent collect() {
        const Box* named =
            &block_; // An anonymous block orders its text as the block around it does.
        while (!named->node && named->parent && named->kind == BoxKind::block)
            named = named->parent;
        const bool overrides = overrides_order(*named);
        if (overrides) open_order(*named);
        walk(block_);
        if (overrides) close_order(*named);
        content_.atomics.resize(content_.text.insertions.size());
        return std::move(content_);
    }

private:
    void walk(const Box& box);
    void open_order(const Box& box);
    void close_order(const Box& box);
    void add(const Box& box);
    void add_inline(const Box& box);
    void add_text(const Box& box, std::string_view text);
    void add_generated(const Box& box);
    void add_span(const Box& box, std::uint32_t begin);
    void insert(text::Insertion::Kind kind, const Box& box, Length width, FragmentRef atomic = {});
    void add_edge(const Box& box, bool start);
    void add_atomic(const Box& box);
    void add_mark(const Box& box);

    std::uint32_t end() const { return static_cast<std::uint32_t>(content_.text.text.size()); }

    const Box& block_;
    Containing in_;
    Shop& shop_;
    AtomicWidth widths_;
    InlineContent content_;
    std::int32_t around_ = -1; ///< The inline box that the walk is in.
};

// CSS Writing Modes 4, 2.2: the table of what each value inserts.
void InlineCollector::open_order(const Box& box) {
    if (!box.style.own) return;
    const bool rtl = is_rtl(box);
    const auto put = [&](std::string_view sign) {
        content_.text.controls.push_back({end(), sign});
    };
    switch (box.style.own->unicode_bidi) {
    case UnicodeBidi::normal:
        break;
    case UnicodeBidi::embed:
        put(rtl ? "\u202B" : "\u202A");
        break;
    case UnicodeBidi::isolate:
        put(rtl ? "\u2067" : "\u2066");
        break;
    case UnicodeBidi::bidi_override:
        put(rtl ? "\u202E" : "\u202D");
        break;
    case UnicodeBidi::isolate_override:
        put("\u2068");
        put(rtl ? "\u202E" : "\u202D");
        break;
    case UnicodeBidi::plaintext:
        put("\u2068");
        break;
    }
}

void InlineCollector::close_order(const Box& box) {
    if (!box.style.own) return;
    const auto put = [&](std::string_view sign) {
        content_.text.controls.push_back({end(), sign});
    };
    const UnicodeBidi order = box.style.own->unicode_bidi;
    if (order == UnicodeBidi::embed || overrides_order(box)) put("\u202C");
    if (order == UnicodeBidi::isolate || order == UnicodeBidi::isolate_override ||
        order == UnicodeBidi::plaintext)
        put("\u2069");
}

void InlineCollector::walk(const Box& box) {
    for (const Box* child : box.children) add(*child);
}

void InlineCollector::add(const Box& box) {
    if (box.is_out_of_flow()) {
        content_.has_asides = true;
        add_mark(box);
        return;
    }
    switch (box.kind) {
    case BoxKind::text:
        if (box.generated.empty())
            add_text(box, box.text);
        else
            add_generated(box);
        break;
    case BoxKind::inline_:
        add_inline(box);
        break;
    case BoxKind::note:
        add_mark(box);
        break;
    case BoxKind::marker:
        break;
    default:
        add_atomic(box);
    }
}

void InlineCollector::add_inline(const Box& box) {
    auto& boxes = content_.owners->boxes;
    const std::int32_t outer = around_;
    const std::size_t index = boxes.size();
    boxes.push_back({&box, outer, end(), 0});
    around_ = static_cast<std::int32_t>(index);
    open_order(box);
    add_edge(box, true);
    if (box.kind == BoxKind::replaced) add_text(box, box.alternative);
    walk(box);
    add_edge(box, false);
    close_order(box);
    if (boxes[index].begin == end())
        insert(text::Insertion::Kind::mark, box, {}); // Empty, yet it has a place.
    boxes[index].end = end();
    around_ = outer;
}

void InlineCollector::add_span(const Box& box, std::uint32_t begin) {
    // A text box has no looks of its own.
    const Box& owner =
        around_ < 0 ? block_ : *content_.owners->boxes[static_cast<std::size_t>(around_)].box;
    const style::Style style = around_ < 0 ? box.style : owner.style;
    auto& spans = content_.text.spans;
    auto& owners = content_.owners->spans;
    if (!spans.empty() && owners.back() == around_ && spans.back().style == style &&
        spans.back().end == begin) {
        spans.back().end = end();
        return;
    }
    spans.push_back({begin, end(), style, owner.id});
    owners.push_back(around_);
}

void InlineCollector::add_text(const Box& box, std::string_view text) {
    if (text.empty()) return;
    const std::uint32_t begin = end();
    content_.text.origins.push_back({begin, box.id, 0});
    content_.text.text += text;
    add_span(box, begin);
    if (content_.is_empty)
        content_.is_empty =
            !keeps_spaces(box) && text.find_first_not_of(' ') == std::string_view::npos;
}

void InlineCollector::add_generated(const Box& box) {
    content_.is_empty = false;
    const ContentPart& part = box.generated.front();
    if (part.kind == ContentPart::Kind::leader) {
        insert(text::Insertion::Kind::leader, box, {});
        content_.text.insertions.back().pattern = part.text;
        return;
    }
    content_.depends_on_pages = true;
    if (shop_.read_pages) *shop_.read_pages = true;
    const std::string_view id = part.url.starts_with('#') ? std::string_view(part.url).substr(1)
                                                          : std::string_view(part.url);
    if (part.kind == ContentPart::Kind::target_text) {
        const auto found = shop_.pages.texts.find(id);
        add_text(box, found == shop_.pages.texts.end() ? "" : found->second);
        return;
    }
    const auto found = shop_.pages.places.find(id);
    const std::int64_t number = found == shop_.pages.places.end() ? 0 : found->second.number;
    add_text(box, style::counter_text(number, part.style));
}

void InlineCollector::insert(text::Insertion::Kind kind, const Box& box, Length width,
                             FragmentRef atomic) {
    const std::uint32_t at = end();
    content_.text.origins.push_back({at, box.id, 0});
    content_.text.text += object_replacement;
    add_span(box, at);
    text::Insertion insertion;
    insertion.kind = kind;
    insertion.at = at;
    insertion.width = width;
    insertion.owner = box.id;
    content_.text.insertions.push_back(std::move(insertion));
    content_.owners->inserted.push_back(&box);
    content_.atomics.resize(content_.text.insertions.size());
    content_.atomics.back() = std::move(atomic);
}

void InlineCollector::add_mark(const Box& box) {
    insert(text::Insertion::Kind::mark, box, {});
}

void InlineCollector::add_edge(const Box& box, bool start) {
    if (!(start ? box.starts_here : box.ends_here)) return;
    const bool left = start != is_rtl(box);
    const Length width = inline_edge(box, left, in_.width);
    if (width.units == 0) return;
    content_.is_empty = false;
    insert(start ? text::Insertion::Kind::open_edge : text::Insertion::Kind::close_edge, box,
           width);
}

void InlineCollector::add_atomic(const Box& box) {
    // HTML, 15.4.2: a picture that can't be had is its alternative text, or nothing.
    if (box.kind == BoxKind::replaced && (!shop_.pictures || !shop_.pictures(box.source, box.at))) {
        if (!box.alternative.empty()) add_inline(box);
        return;
    }
    content_.is_empty = false;
    if (widths_ != AtomicWidth::used) {
        const IntrinsicWidths widths = intrinsic_widths(box, shop_, in_.height);
        insert(text::Insertion::Kind::atomic, box,
               widths_ == AtomicWidth::narrow ? widths.narrow : widths.wide);
        return;
    }
    const FragmentRef fragment = set_block(box, BlockSpace{in_.width, in_.height, {}, {}}, shop_);
    if (!fragment) return;
    const style::Edges<Length> margin = plain_edges(box, in_.width).margin;
    insert(text::Insertion::Kind::atomic, box, fragment->width + margin.left + margin.right,
           fragment);
}

} // namespace

Length inline_edge(const Box& box, bool left, Length whole) {
    const style::OwnStyle& own = *box.style.own;
    return left ? used(own.margin.left, whole, {}) + own.border.left.width +
                      used(own.padding.left, whole, {})
                : used(own.margin.right, whole, {}) + own.border.right.width +
                      used(own.padding.right, whole, {});
}

InlineContent collect_inline(const Box& block, const Containing& in, Shop& shop,
                             AtomicWidth widths) {
    return InlineCollector(block, in, shop, widths).collect();
}

} // namespace makeready::flow
