#include "inline_setter.hpp"

#include "replaced.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::ContentPart;

namespace {

constexpr std::string_view object_replacement = "\uFFFC";

class InlineCollector {
public:
    InlineCollector(const Box& block, Length width, Shop& shop)
        : block_(block), width_(width), shop_(shop) {
        content_.text.style = block.style;
        content_.text.at = block.at;
    }

    InlineContent collect() {
        walk(block_);
        content_.atomics.resize(content_.text.insertions.size());
        return std::move(content_);
    }

private:
    void walk(const Box& box);
    void add(const Box& box);
    void add_text(const Box& box, std::string_view text);
    void add_generated(const Box& box);
    void insert(text::Insertion::Kind kind, const Box& box, Length width, FragmentRef atomic = {});
    void add_edge(const Box& box, bool left);
    void add_atomic(const Box& box);

    const Box& block_;
    Length width_;
    Shop& shop_;
    InlineContent content_;
};

void InlineCollector::walk(const Box& box) {
    for (const Box* child : box.children) add(*child);
}

void InlineCollector::add(const Box& box) {
    switch (box.kind) {
    case BoxKind::text:
        if (box.generated.empty()) add_text(box, box.text);
        else add_generated(box);
        break;
    case BoxKind::inline_:
        add_edge(box, true);
        walk(box);
        add_edge(box, false);
        break;
    case BoxKind::note: insert(text::Insertion::Kind::mark, box, {}); break;
    case BoxKind::marker: break;
    default: add_atomic(box);
    }
}

void InlineCollector::add_text(const Box& box, std::string_view text) {
    if (text.empty()) return;
    const auto begin = static_cast<std::uint32_t>(content_.text.text.size());
    content_.text.text += text;
    const auto end = static_cast<std::uint32_t>(content_.text.text.size());
    // The owner is the inline box around the text; a text box has no looks of its own.
    const std::uint32_t owner = box.parent ? box.parent->id : box.id;
    const style::Style style = box.parent && box.parent->kind == BoxKind::inline_ ? box.parent->style
                                                                                    : box.style;
    auto& spans = content_.text.spans;
    if (!spans.empty() && spans.back().owner == owner && spans.back().style == style &&
        spans.back().end == begin) {
        spans.back().end = end;
        return;
    }
    spans.push_back({begin, end, style, owner});
}

void InlineCollector::add_generated(const Box& box) {
    const ContentPart& part = box.generated.front();
    if (part.kind == ContentPart::Kind::leader) {
        insert(text::Insertion::Kind::leader, box, {});
        content_.text.insertions.back().pattern = part.text;
        return;
    }
    content_.depends_on_pages = true;
    if (shop_.read_pages) *shop_.read_pages = true;
    const std::string_view id =
        part.url.starts_with('#') ? std::string_view(part.url).substr(1) : std::string_view(part.url);
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
    const auto at = static_cast<std::uint32_t>(content_.text.text.size());
    add_text(box, object_replacement);
    text::Insertion insertion;
    insertion.kind = kind;
    insertion.at = at;
    insertion.width = width;
    insertion.owner = box.id;
    content_.text.insertions.push_back(std::move(insertion));
    content_.atomics.resize(content_.text.insertions.size());
    content_.atomics.back() = std::move(atomic);
}

void InlineCollector::add_edge(const Box& box, bool left) {
    const Length width = inline_edge(box, left, width_);
    if (width.units == 0) return;
    insert(left ? text::Insertion::Kind::open_edge : text::Insertion::Kind::close_edge, box, width);
}

void InlineCollector::add_atomic(const Box& box) {
    FragmentRef fragment;
    if (box.kind == BoxKind::replaced) {
        fragment = set_replaced(box, width_, shop_);
    } else {
        const style::OwnStyle& own = *box.style.own;
        Length width = used(own.width, width_, Length{-1});
        const IntrinsicWidths widths = intrinsic_widths(box, shop_);
        if (width.units < 0) width = std::max(widths.narrow, std::min(widths.wide, width_));
        else if (own.box_sizing == style::BoxSizing::content_box)
            width += used(own.padding.left, width_, {}) + used(own.padding.right, width_, {}) +
                     own.border.left.width + own.border.right.width;
        fragment = set_block(box, width, shop_);
    }
    if (!fragment) return;
    const auto& margin = box.style.own->margin;
    const Length outer =
        fragment->width + used(margin.left, width_, {}) + used(margin.right, width_, {});
    insert(text::Insertion::Kind::atomic, box, outer, fragment);
}

} // namespace

Length inline_edge(const Box& box, bool left, Length whole) {
    const style::OwnStyle& own = *box.style.own;
    return left ? used(own.margin.left, whole, {}) + own.border.left.width + used(own.padding.left, whole, {})
                : used(own.margin.right, whole, {}) + own.border.right.width + used(own.padding.right, whole, {});
}

InlineContent collect_inline(const Box& block, Length width, Shop& shop) {
    return InlineCollector(block, width, shop).collect();
}

Length line_height(const style::InheritedStyle& style, const text::Face* face) {
    switch (style.line_height.kind) {
    case style::LineHeight::Kind::factor: return style.font.size.scaled(style.line_height.factor);
    case style::LineHeight::Kind::length: return style.line_height.length;
    default: break;
    }
    if (!face) return style.font.size.scaled(1.2);
    const text::FaceMetrics& m = face->metrics;
    return style.font.size.scaled(m.ascent + m.descent + m.line_gap);
}

namespace {

/// How far an inline box reaches above and below the baseline of the line.
struct Rise {
    Length above, below;
};

class LineBoxer {
public:
    LineBoxer(const Box& block, Length width, const InlineContent& content, Shop& shop)
        : block_(block), width_(width), content_(content), shop_(shop) {}

    LineBox make(text::Line line, std::shared_ptr<const text::Paragraph> paragraph);

private:
    const Box* owner_of(const text::Piece& piece, const text::InlineText& text) const;
    Length raise_of(const Box& box);
    Rise reach_of(const style::InheritedStyle& style);
    Rise atomic_reach(const Box& box, const Fragment& fragment) const;

    const Box& block_;
    Length width_;
    const InlineContent& content_;
    Shop& shop_;
};

// CSS 2.1, 10.8.1: half the leading goes above the glyphs, half below.
Rise LineBoxer::reach_of(const style::InheritedStyle& style) {
    const text::Face* face = shop_.typesetter.face(style.font, shop_.report);
    const Length height = line_height(style, face);
    const Length ascent = face ? style.font.size.scaled(face->metrics.ascent) : style.font.size.scaled(0.8);
    const Length descent = face ? style.font.size.scaled(face->metrics.descent) : style.font.size.scaled(0.2);
    const Length above = ascent + Length{(height - ascent - descent).units >> 1};
    return {above, height - above};
}

// CSS 2.1, 10.8.1, vertical-align: the raise of a box's baseline over its parent's, added up.
Length LineBoxer::raise_of(const Box& box) {
    Length raise;
    for (const Box* at = &box; at && at != &block_ && at->kind != BoxKind::block; at = at->parent) {
        const style::OwnStyle& own = *at->style.own;
        const style::InheritedStyle& outer = at->parent ? *at->parent->style.inherited : *at->style.inherited;
        const text::Face* face = shop_.typesetter.face(outer.font, shop_.report);
        switch (own.vertical_align) {
        case style::VerticalAlign::super: raise += outer.font.size.scaled(1.0 / 3); break;
        case style::VerticalAlign::sub: raise -= outer.font.size.scaled(1.0 / 5); break;
        case style::VerticalAlign::length:
            raise += own.vertical_offset.of(line_height(*at->style.inherited, face));
            break;
        default: break;
        }
    }
    return raise;
}

const Box* LineBoxer::owner_of(const text::Piece& piece, const text::InlineText& text) const {
    const std::uint32_t id = text.spans[piece.span].owner;
    // Boxes are numbered in one deque; ids of inline content always lie in the block's own tree.
    std::vector<const Box*> waiting{&block_};
    while (!waiting.empty()) {
        const Box* at = waiting.back();
        waiting.pop_back();
        if (at->id == id) return at;
        for (const Box* child : at->children)
            if (child->kind == BoxKind::inline_ || child->kind == BoxKind::text) waiting.push_back(child);
    }
    return &block_;
}

Rise LineBoxer::atomic_reach(const Box& box, const Fragment& fragment) const {
    const auto& margin = box.style.own->margin;
    const Length height =
        fragment.height + used(margin.top, width_, {}) + used(margin.bottom, width_, {});
    // CSS 2.1, 10.8.1: an inline-block stands on the baseline of its last line, if it shows one.
    const Length last = box.kind == BoxKind::replaced || box.style.own->overflow != style::Overflow::visible
                            ? Length{-1}
                            : last_baseline(fragment);
    const Length above_baseline = last.units >= 0 ? used(margin.top, width_, {}) + last : height;
    switch (box.style.own->vertical_align) {
    case style::VerticalAlign::middle: {
        const Length x_half = block_.style.inherited->font.size.scaled(0.25);
        const Length above = height / 2 + x_half;
        return {above, height - above};
    }
    default: return {above_baseline, height - above_baseline};
    }
}

LineBox LineBoxer::make(text::Line line, std::shared_ptr<const text::Paragraph> paragraph) {
    const text::InlineText& text = paragraph->source();
    auto set = std::make_shared<SetLine>();
    Rise reach = reach_of(*block_.style.inherited); // The strut.
    std::vector<std::pair<std::size_t, const Box*>> atomics;
    const auto widen = [&](Rise other, Length raise) {
        reach.above = std::max(reach.above, other.above + raise);
        reach.below = std::max(reach.below, other.below - raise);
    };
    set->raise.reserve(line.pieces.size());
    std::uint32_t known_owner = block_.id;
    Length known_raise;
    for (const text::Piece& piece : line.pieces) {
        const text::Span& span = text.spans[piece.span];
        if (span.owner != known_owner) {
            known_owner = span.owner;
            const Box* owner = owner_of(piece, text);
            known_raise = raise_of(*owner);
            if (span.style.inherited != block_.style.inherited || known_raise.units != 0)
                widen(reach_of(*span.style.inherited), known_raise);
        }
        Length raise = known_raise;
        if (piece.insertion >= 0) {
            const auto index = static_cast<std::size_t>(piece.insertion);
            if (const FragmentRef& fragment = content_.atomics[index]) {
                const Box& box = *fragment->box;
                raise += raise_of(box) - (box.parent ? raise_of(*box.parent) : Length{});
                widen(atomic_reach(box, *fragment), raise);
                atomics.emplace_back(set->raise.size(), &box);
            }
        }
        set->raise.push_back(raise);
    }
    set->baseline = reach.above;
    for (const auto& [index, box] : atomics) {
        const FragmentRef& fragment = content_.atomics[static_cast<std::size_t>(line.pieces[index].insertion)];
        const Rise own = atomic_reach(*box, *fragment);
        set->atomics.push_back({line.pieces[index].x + used(box->style.own->margin.left, width_, {}),
                                set->baseline - set->raise[index] - own.above +
                                    used(box->style.own->margin.top, width_, {}),
                                fragment});
    }
    set->line = std::move(line);
    set->paragraph = std::move(paragraph);
    return {set, reach.above + reach.below};
}

} // namespace

std::vector<LineBox> set_lines(const Box& block, Length width, Shop& shop) {
    const auto cached = shop.lines.entries.find(&block);
    InlineContent content = collect_inline(block, width, shop);
    if (content.text.text.empty()) return {};
    if (cached != shop.lines.entries.end() && cached->second.width == width &&
        cached->second.text == content.text.text) {
        std::vector<LineBox> again;
        for (std::size_t i = 0; i < cached->second.lines.size(); ++i)
            again.push_back({cached->second.lines[i], cached->second.heights[i]});
        return again;
    }
    const std::string key = content.text.text;
    auto paragraph =
        std::make_shared<const text::Paragraph>(shop.typesetter.shape(content.text, shop.report));
    std::vector<text::Line> lines =
        paragraph->set_lines([&](int) { return text::LineRoom{{}, width}; }, 0, shop.report);
    LineBoxer boxer(block, width, content, shop);
    std::vector<LineBox> out;
    out.reserve(lines.size());
    LineCache::Entry& entry = shop.lines.entries[&block];
    entry = {key, width, {}, {}};
    for (text::Line& line : lines) {
        out.push_back(boxer.make(std::move(line), paragraph));
        entry.lines.push_back(out.back().line);
        entry.heights.push_back(out.back().height);
    }
    return out;
}

} // namespace makeready::flow
