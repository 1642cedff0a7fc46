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

namespace {

using Items = Paragraph::Items;

std::vector<Line> set_chosen(const Items& items, const std::vector<Breakpoint>& breaks,
                             const std::vector<ChosenLine>& chosen, LineSpace& space,
                             Report& report) {
    LineSetter setter(items, breaks, space, report);
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

bool needs_last_resort(const Items& items, const std::vector<ChosenLine>& chosen,
                       LineSpace& space) {
    return (items.has_emergency || !items.withheld.empty()) &&
           first_overfull(items, items.breaks, chosen, space) >= 0;
}

/// With breaks in words that fit no line.
std::vector<Line> set_as_last_resort(const Items& items, const std::vector<ChosenLine>& chosen,
                                     LineSpace& space, int looseness, Report& report) {
    Length narrowest = space.room(0).width;
    for (std::int32_t line = 0; line < static_cast<std::int32_t>(chosen.size()); ++line)
        narrowest = std::min(narrowest, space.measure(line, false));
    const std::vector<Breakpoint> breaks =
        place_breaks(items, with_emergency_breaks(items, narrowest), Keep::no);
    return set_chosen(items, breaks, choose_lines(items, breaks, space, looseness), space, report);
}

} // namespace

std::vector<Line> Paragraph::set_lines(const Measure& measure, int looseness,
                                       Report& report) const {
    const std::shared_ptr<const Items> items = owner_->items();
    if (items->elements.empty()) return {};
    LineSpace space(*items->source.style.inherited, measure);
    const std::vector<ChosenLine> chosen = choose_lines(*items, items->breaks, space, looseness);
    if (needs_last_resort(*items, chosen, space))
        return set_as_last_resort(*items, chosen, space, looseness, report);
    return set_chosen(*items, items->breaks, chosen, space, report);
}

Settings Paragraph::settings(const Measure& measure, Report& report) const {
    const std::shared_ptr<const Items> items = owner_->items();
    if (items->elements.empty()) return {};
    LineSpace space(*items->source.style.inherited, measure);
    Choice choice = choose_lines_and_others(*items, space);
    if (needs_last_resort(*items, choice.best, space))
        return {set_as_last_resort(*items, choice.best, space, 0, report), {}};
    return {set_chosen(*items, items->breaks, choice.best, space, report),
            std::move(choice.others)};
}

std::vector<Line> Paragraph::set_lines(const Measure& measure, const OtherSetting& setting,
                                       Report& report) const {
    const std::shared_ptr<const Items> items = owner_->items();
    LineSpace space(*items->source.style.inherited, measure);
    std::vector<ChosenLine> chosen;
    for (const LineEnd& end : setting.ends)
        chosen.push_back({chosen.empty() ? 0 : chosen.back().to, end.place, end.demerits});
    return set_chosen(*items, items->breaks, chosen, space, report);
}

} // namespace makeready::text
