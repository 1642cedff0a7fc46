// ::first-line (CSS Pseudo 4, 2.1).
#include "inline_setter.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;
using boxes::BoxKind;
using style::InheritedStyle;

// The first line of a block is also that of the blocks it is the first child of.
const style::Style* first_line_of(const Box& block) {
    for (const Box* at = &block; at; at = at->parent) {
        if (at->first_line.own) return &at->first_line;
        const Box* parent = at->parent;
        if (!parent || parent->kind != BoxKind::block || at->is_out_of_flow() ||
            at->kind != BoxKind::block)
            return nullptr;
        const auto first =
            std::find_if(parent->children.begin(), parent->children.end(), [](const Box* child) {
                return !child->is_out_of_flow() && child->kind != BoxKind::marker;
            });
        if (first == parent->children.end() || *first != at) return nullptr;
    }
    return nullptr;
}

namespace {

// What a box has from the block it now has from the first line.
InheritedStyle inherited_from(const InheritedStyle& own, const InheritedStyle& block,
                              const InheritedStyle& line) {
    InheritedStyle made = own;
    if (own.font == block.font)
        made.font = line.font;
    else if (own.font.families == block.font.families)
        made.font.families = line.font.families;
    if (own.colour == block.colour) made.colour = line.colour;
    if (own.line_height == block.line_height) made.line_height = line.line_height;
    if (own.letter_spacing == block.letter_spacing) made.letter_spacing = line.letter_spacing;
    if (own.word_spacing == block.word_spacing) made.word_spacing = line.word_spacing;
    if (own.visibility == block.visibility) made.visibility = line.visibility;
    return made;
}

} // namespace

InlineContent as_first_line(const InlineContent& content, const Box& block,
                            const style::Style& first_line) {
    InlineContent made = content;
    made.owners = std::make_shared<InlineOwners>(*content.owners);
    const InheritedStyle& of_block = *block.style.inherited;
    InheritedStyle whole = *first_line.inherited;
    whole.align = of_block.align;
    whole.indent = content.text.style.inherited->indent;
    const InheritedStyle* of_line = &made.owners->styles.emplace_back(std::move(whole));
    made.text.style.inherited = of_line;
    for (text::Span& span : made.text.spans) {
        const InheritedStyle& own = *span.style.inherited;
        span.style.inherited = span.style.inherited == &of_block
                                   ? of_line
                                   : &made.owners->styles.emplace_back(
                                         inherited_from(own, of_block, *first_line.inherited));
    }
    return made;
}

InlineContent content_after(const InlineContent& content, std::uint32_t offset) {
    InlineContent made;
    made.has_asides = content.has_asides;
    made.is_empty = content.is_empty;
    made.depends_on_pages = content.depends_on_pages;
    made.text.at = content.text.at;
    made.owners = std::make_shared<InlineOwners>();
    made.before = content.before + offset;
    if (offset >= content.text.text.size()) return made;
    made.text.text = content.text.text.substr(offset);
    InheritedStyle plain = *content.text.style.inherited;
    if (!plain.indent_hanging) plain.indent = style::fixed({});
    made.text.style = content.text.style;
    made.text.style.inherited = &made.owners->styles.emplace_back(std::move(plain));
    const auto moved = [&](std::uint32_t at) { return at > offset ? at - offset : 0; };
    for (std::size_t n = 0; n < content.text.origins.size(); ++n) {
        text::InlineText::Origin origin = content.text.origins[n];
        if (n + 1 < content.text.origins.size() && content.text.origins[n + 1].at <= offset)
            continue;
        origin.before += offset - std::min(offset, origin.at);
        origin.at = moved(origin.at);
        made.text.origins.push_back(origin);
    }
    for (text::InlineText::BidiControl control : content.text.controls) {
        control.at = moved(control.at);
        made.text.controls.push_back(control);
    }
    for (InlineOwners::Range range : content.owners->boxes) {
        range.is_begun = range.is_begun || range.begin < offset;
        range.begin = moved(range.begin);
        range.end = moved(range.end);
        made.owners->boxes.push_back(range);
    }
    for (std::size_t n = 0; n < content.text.spans.size(); ++n) {
        text::Span span = content.text.spans[n];
        if (span.end <= offset) continue;
        span.begin = moved(span.begin);
        span.end = moved(span.end);
        made.text.spans.push_back(span);
        made.owners->spans.push_back(content.owners->spans[n]);
    }
    for (std::size_t n = 0; n < content.text.insertions.size(); ++n) {
        text::Insertion insertion = content.text.insertions[n];
        if (insertion.at < offset) continue;
        insertion.at = moved(insertion.at);
        made.text.insertions.push_back(insertion);
        made.owners->inserted.push_back(content.owners->inserted[n]);
        made.atomics.push_back(content.atomics[n]);
    }
    return made;
}

} // namespace makeready::flow
