// Paragraphs that can be set a line shorter or longer, so that pages can be made to fill.
#include "galley_setter.hpp"
#include "inline_setter.hpp"

#include <algorithm>
#include <cassert>

namespace makeready::flow {

using boxes::Box;

namespace {

/// Whether the items from `first` on are nothing but lines of one height and places between them.
bool are_even_lines(const Galley& galley, std::size_t first) {
    const Length height = galley.items[first].size;
    for (std::size_t at = first; at < galley.items.size(); ++at) {
        const FlowItem& item = galley.items[at];
        const bool is_line = (at - first) % 2 == 0;
        if (item.kind != (is_line ? ItemKind::line : ItemKind::opportunity)) return false;
        if (is_line && item.size != height) return false;
        if (!is_line && item.break_class != BreakClass::between_lines &&
            item.break_class != BreakClass::orphan_or_widow)
            return false;
    }
    return true;
}

/// In what other numbers of lines the paragraph can be set; known from the pass before, if its
/// lines are.
std::vector<text::OtherSetting> others_of(const Box& box, const std::vector<LineBox>& lines,
                                          Length width, LineCache& cache) {
    const SetLine& first = *lines.front().line;
    const auto ask = [&] {
        return first.paragraph->other_settings(
            [&](int) {
                return text::LineRoom{{}, width};
            },
            static_cast<std::int32_t>(lines.size()));
    };
    const auto kept = cache.entries.find(&box);
    if (kept == cache.entries.end() || kept->second.lines.front() != lines.front().line)
        return ask();
    if (!kept->second.others) kept->second.others = ask();
    return *kept->second.others;
}

} // namespace

void GalleySetter::make_elastic(const Box& box, const Place& place,
                                const std::vector<LineBox>& lines, std::size_t first) {
    const auto count = static_cast<std::int32_t>(lines.size());
    if (count < 2 || galley_.items.size() - first != 2 * lines.size() - 1) return;
    if (!are_even_lines(galley_, first) || first_line_of(box)) return;
    const SetLine& line = *lines.front().line;
    const bool has_marker = !galley_.items[first].fragment->children.empty();
    if (has_marker || !line.owners->inserted.empty()) return;
    ElasticParagraph paragraph{
        first,       galley_.items.size(), count,    lines.front().height, {}, &box,
        place.width, place.height,         place.rtl};
    paragraph.others = others_of(box, lines, place.width, shop_.lines);
    if (paragraph.others.empty()) return;
    const bool grows = paragraph.others.back().lines > count;
    for (int spare = 0; grows && spare < 2; ++spare) put(FlowItem{});
    paragraph.end = galley_.items.size();
    galley_.elastic.push_back(std::move(paragraph));
}

void set_again(Galley& galley, const ElasticParagraph& paragraph, const text::OtherSetting& setting,
               Shop& shop) {
    const Containing in{paragraph.width, paragraph.height, paragraph.rtl};
    const std::vector<LineBox> lines =
        set_looser_lines(*paragraph.box, in, shop, setting.lines - paragraph.lines);
    assert(static_cast<std::int32_t>(lines.size()) == setting.lines);
    const Length x = galley.items[paragraph.begin].x;
    const FlowItem between = galley.items[paragraph.begin + 1];
    const std::int32_t enclosing = galley.items[paragraph.begin].enclosing;
    std::size_t at = paragraph.begin;
    for (std::int32_t n = 0; n < setting.lines; ++n) {
        if (n > 0) {
            FlowItem& place = galley.items[at++] = between;
            place.break_class =
                class_between(*paragraph.box->style.inherited, n, setting.lines - n);
            place.hyphen = setting.hyphenated[static_cast<std::size_t>(n - 1)];
        }
        FlowItem& line = galley.items[at++] =
            line_item(*paragraph.box, x, lines[static_cast<std::size_t>(n)]);
        line.enclosing = enclosing;
    }
    for (; at < paragraph.end; ++at) {
        galley.items[at] = FlowItem{};
        galley.items[at].enclosing = enclosing;
    }
}

} // namespace makeready::flow
