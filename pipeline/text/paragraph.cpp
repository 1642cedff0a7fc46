#include "line_setter.hpp"

#include <algorithm>

namespace makeready::text {

Paragraph::Paragraph(std::unique_ptr<Owner> owner) : owner_(std::move(owner)) {}

Paragraph::Paragraph(Paragraph&&) noexcept = default;
Paragraph& Paragraph::operator=(Paragraph&&) noexcept = default;
Paragraph::~Paragraph() = default;

const InlineText& Paragraph::source() const {
    return *owner_->source;
}

Length Paragraph::min_content_width() const {
    return min_content(*owner_->items());
}

Length Paragraph::max_content_width() const {
    return max_content(*owner_->items());
}

// What was found wrong with it was told when it was first shaped.
std::shared_ptr<const Paragraph::Items> Paragraph::Owner::items() {
    if (auto held = latest.lock()) return held;
    Report told;
    auto made = make_items(source, *typecase, told);
    typecase->keep_a_while(made);
    latest = made;
    return made;
}

std::vector<Line> Paragraph::set_lines(const Measure& measure, int looseness,
                                       Report& report) const {
    const std::shared_ptr<const Items> held = owner_->items();
    const Items& items = *held;
    if (items.elements.empty()) return {};
    LineSpace space(*items.source.style.inherited, measure);
    const std::vector<Breakpoint>* breaks = &items.breaks;
    std::vector<ChosenLine> chosen = choose_lines(items, *breaks, space, looseness);
    std::vector<Breakpoint> last_resort;
    if ((items.has_emergency || !items.withheld.empty()) &&
        first_overfull(items, *breaks, chosen, space) >= 0) {
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
    const std::shared_ptr<const Items> held = owner_->items();
    const Items& items = *held;
    const style::InheritedStyle& style = *items.source.style.inherited;
    if (items.elements.empty() || style.align != style::TextAlign::justify ||
        style.wrap == style::TextWrap::stable)
        return {};
    LineSpace space(style, measure);
    return choose_other_lines(items, items.breaks, space, best);
}

} // namespace makeready::text
