#include "line_setter.hpp"

#include <algorithm>

namespace makeready::text {

Paragraph::Paragraph(std::unique_ptr<Items> items) : items_(std::move(items)) {}

Paragraph::Paragraph(Paragraph&&) noexcept = default;
Paragraph& Paragraph::operator=(Paragraph&&) noexcept = default;
Paragraph::~Paragraph() = default;

const InlineText& Paragraph::source() const {
    return items_->source;
}

Length Paragraph::min_content_width() const {
    return items_->min_content;
}

Length Paragraph::max_content_width() const {
    return items_->max_content;
}

std::vector<Line> Paragraph::set_lines(const Measure& measure, int looseness,
                                       Report& report) const {
    const Items& items = *items_;
    if (items.elements.empty()) return {};
    LineSpace space(*items.source.style.inherited, measure);
    const std::vector<Breakpoint>* breaks = &items.breaks;
    std::vector<ChosenLine> chosen = choose_lines(items, *breaks, space, looseness);
    std::vector<Breakpoint> last_resort;
    if (items.has_emergency && first_overfull(items, *breaks, chosen, space) >= 0) {
        Length narrowest = space.room(0).width;
        for (std::int32_t line = 0; line < static_cast<std::int32_t>(chosen.size()); ++line)
            narrowest = std::min(narrowest, space.measure(line, false));
        last_resort = place_breaks(items, with_emergency_breaks(items, narrowest), Keep::no);
        breaks = &last_resort;
        chosen = choose_lines(items, *breaks, space, looseness);
    }
    LineSetter setter(items, *breaks, space, report);
    std::vector<Line> lines;
    lines.reserve(chosen.size());
    std::int64_t before = 0;
    for (const ChosenLine& line : chosen) {
        lines.push_back(setter.set(line, static_cast<std::int32_t>(lines.size())));
        lines.back().demerits = line.demerits - before;
        before = line.demerits;
    }
    return lines;
}

std::vector<OtherSetting> Paragraph::other_settings(const Measure& measure,
                                                    std::int32_t best) const {
    const Items& items = *items_;
    const style::InheritedStyle& style = *items.source.style.inherited;
    if (items.elements.empty() || style.align != style::TextAlign::justify ||
        style.wrap == style::TextWrap::stable)
        return {};
    LineSpace space(style, measure);
    return choose_other_lines(items, items.breaks, space, best);
}

} // namespace makeready::text
