// Paragraphs that can be set a line shorter or longer, so that pages can be made to fill.
#include "galley_setter.hpp"
#include "inline_setter.hpp"

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

} // namespace

void GalleySetter::make_elastic(const Box& box, const Place& place, LineBoxes set,
                                std::size_t first) {
    const auto count = static_cast<std::int32_t>(set.best.size());
    if (count < 2 || galley_.items.size() - first != 2 * set.best.size() - 1) return;
    if (!are_even_lines(galley_, first)) return;
    const bool has_marker = !galley_.items[first].fragment->children.empty();
    if (has_marker || !set.best.front().line->owners->inserted.empty()) return;
    const bool grows = set.others.back().lines > count;
    for (int spare = 0; grows && spare < 2; ++spare) put(FlowItem{});
    galley_.elastic.push_back({first, galley_.items.size(), count, set.best.front().height,
                               std::move(set.others), &box, place.width, place.height, place.rtl});
}

void set_again(Galley& galley, const ElasticParagraph& paragraph, const text::OtherSetting& setting,
               Shop& shop) {
    const Containing in{paragraph.width, paragraph.height, paragraph.rtl};
    const std::vector<LineBox> lines = set_otherwise(
        *paragraph.box, in, *galley.items[paragraph.begin].fragment->line, setting, shop);
    const Length x = galley.items[paragraph.begin].x;
    const FlowItem between = galley.items[paragraph.begin + 1];
    const std::int32_t enclosing = galley.items[paragraph.begin].enclosing;
    std::size_t at = paragraph.begin;
    for (std::int32_t n = 0; n < setting.lines; ++n) {
        if (n > 0) {
            FlowItem& place = galley.items[at++] = between;
            place.break_class =
                class_between(*paragraph.box->style.inherited, n, setting.lines - n);
            place.hyphen = setting.ends[static_cast<std::size_t>(n - 1)].hyphenated;
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
