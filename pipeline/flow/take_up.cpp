// A flow goes on on a page of another width (CSS Fragmentation 3, 5.1).
#include "galley_setter.hpp"
#include "inline_setter.hpp"

#include <algorithm>

namespace makeready::flow {

using boxes::Box;

Galley GalleySetter::set_rest_of_lines(const Box& block, std::uint32_t from, Length x,
                                       Length width) {
    set_lines_of(block, {x, width, {}, is_rtl(block)}, from);
    return std::move(galley_);
}

namespace {

constexpr std::size_t nowhere = SIZE_MAX;

bool is_content(const FlowItem& item) {
    return item.kind == ItemKind::line || item.kind == ItemKind::block ||
           item.kind == ItemKind::slice || item.kind == ItemKind::open;
}

std::size_t next_content(const Galley& galley, std::size_t at) {
    while (at < galley.items.size() && !is_content(galley.items[at])) ++at;
    return at < galley.items.size() ? at : nowhere;
}

/// The line before a place between two lines of a paragraph.
std::size_t line_before(const Galley& galley, std::size_t at) {
    const std::int32_t block = galley.items[at].enclosing;
    for (std::size_t n = at; n-- > 0;) {
        const FlowItem& item = galley.items[n];
        if (item.enclosing != block || item.kind == ItemKind::opportunity) return nowhere;
        if (item.kind == ItemKind::line) return item.fragment->line ? n : nowhere;
    }
    return nowhere;
}

bool is_wrapper(const FlowItem& item) {
    return item.opened && item.opened->is_wrapper;
}

/// Where a box begins, or stands in one piece.
std::size_t place_of(const Galley& galley, const FlowItem& wanted) {
    for (std::size_t n = 0; n < galley.items.size(); ++n) {
        const FlowItem& item = galley.items[n];
        if (item.box == wanted.box && item.kind == wanted.kind &&
            is_wrapper(item) == is_wrapper(wanted))
            return n;
    }
    return nowhere;
}

/// The opportunity right before some content.
std::size_t opportunity_before(const Galley& galley, std::size_t at) {
    while (at-- > 0) {
        const FlowItem& item = galley.items[at];
        if (item.kind == ItemKind::opportunity) return at;
        if (is_content(item) || item.kind == ItemKind::close) return nowhere;
    }
    return nowhere;
}

/// The items of a box: from what follows its opening to its close.
std::pair<std::size_t, std::size_t> items_in(const Galley& galley, std::size_t open) {
    std::size_t end = open + 1;
    while (end < galley.items.size() && (galley.items[end].kind != ItemKind::close ||
                                         galley.items[end].box != galley.items[open].box))
        ++end;
    return {open + 1, end};
}

/// Makes the last items of [begin, end) those of `rest`; more than they were push on what follows.
std::size_t put_in(Galley& galley, std::size_t begin, std::size_t end, Galley rest,
                   std::int32_t enclosing) {
    const std::size_t count = rest.items.size();
    const std::size_t more = count > end - begin ? count - (end - begin) : 0;
    std::erase_if(galley.elastic, [&](const ElasticParagraph& paragraph) {
        return paragraph.begin >= begin && paragraph.begin < end;
    });
    if (more > 0) {
        const auto at = static_cast<std::ptrdiff_t>(end);
        galley.items.insert(galley.items.begin() + at, more, FlowItem{});
        for (std::size_t n = end + more; n < galley.items.size(); ++n)
            if (galley.items[n].enclosing >= at)
                galley.items[n].enclosing += static_cast<std::int32_t>(more);
        for (ElasticParagraph& paragraph : galley.elastic) {
            if (paragraph.begin < end) continue;
            paragraph.begin += more;
            paragraph.end += more;
        }
    }
    const std::size_t first = end + more - count;
    for (std::size_t n = 0; n < count; ++n) {
        rest.items[n].enclosing = enclosing;
        galley.items[first + n] = std::move(rest.items[n]);
    }
    for (ElasticParagraph& paragraph : rest.elastic) {
        paragraph.begin += first;
        paragraph.end += first;
        const auto later =
            std::find_if(galley.elastic.begin(), galley.elastic.end(),
                         [&](const ElasticParagraph& one) { return one.begin > first; });
        galley.elastic.insert(later, std::move(paragraph));
    }
    return first;
}

std::optional<std::size_t> take_up_lines(const SetLine& last, const FlowItem& opened, Galley& to,
                                         Shop& shop) {
    const std::size_t open = place_of(to, opened);
    if (open == nowhere) return std::nullopt;
    const FlowItem& block = to.items[open];
    const auto [begin, end] = items_in(to, open);
    const Opened& edges = *block.opened;
    const Length left = edges.border.left + edges.padding.left;
    const Length right = edges.border.right + edges.padding.right;
    GalleySetter setter(to.width, {}, shop);
    setter.limit_height(shop.page_height);
    Galley rest = setter.set_rest_of_lines(*block.box, last.text_before + last.line.end,
                                           block.x + left, edges.width - left - right);
    if (rest.items.empty()) return std::nullopt;
    return put_in(to, begin, end, std::move(rest), static_cast<std::int32_t>(open));
}

} // namespace

std::optional<std::size_t> take_up(const Galley& from, std::size_t at, Galley& to, Shop& shop) {
    const std::size_t next = next_content(from, at + 1);
    if (next == nowhere) return std::nullopt;
    const FlowItem& follows = from.items[next];
    if (follows.kind == ItemKind::line) {
        const std::size_t line = line_before(from, at);
        if (line == nowhere || from.items[at].enclosing < 0) return std::nullopt;
        const FlowItem& opened = from.items[static_cast<std::size_t>(from.items[at].enclosing)];
        if (opened.box != follows.box) return std::nullopt;
        return take_up_lines(*from.items[line].fragment->line, opened, to, shop);
    }
    if (!follows.box || follows.kind == ItemKind::slice) return std::nullopt;
    const std::size_t there = place_of(to, follows);
    if (there == nowhere) return std::nullopt;
    const std::size_t place = opportunity_before(to, there);
    return place == nowhere ? std::nullopt : std::optional(place);
}

} // namespace makeready::flow
