#include "computation.hpp"

#include "manuscript.hpp"

namespace makeready::style {
namespace {

FontMeasures measured(const FontMeasurer* measure, const FontStyle& font) {
    return measure != nullptr && *measure ? (*measure)(font) : FontMeasures{};
}

} // namespace

double line_height_px(const InheritedStyle& style) {
    switch (style.line_height.kind) {
    case LineHeight::Kind::factor:
        return style.line_height.factor * style.font.size.px();
    case LineHeight::Kind::length:
        return style.line_height.length.px();
    default:
        return 1.2 * style.font.size.px();
    }
}

// On the root, rem in `font-size` means the initial size, elsewhere the root's own.
const InheritedStyle& Computation::root() const {
    if (around.root != nullptr) return *around.root;
    return in_font ? *around.initial.inherited : draft.inherited;
}

double Computation::px_of(Unit unit) const {
    const FontStyle& font = font_source().font;
    const double em = font.size.px();
    const double width = around.page_width.px() / 100;
    const double height = around.page_height.px() / 100;
    switch (unit) {
    case Unit::em:
        return em;
    case Unit::rem:
        return root().font.size.px();
    case Unit::ex:
        return em * measured(around.measure, font).x_height;
    case Unit::ch:
        return em * measured(around.measure, font).zero_width;
    case Unit::cap:
        return em * measured(around.measure, font).cap_height;
    case Unit::ic:
        return em * measured(around.measure, font).ideograph;
    case Unit::lh:
        return line_height_px(in_line_height ? parent() : draft.inherited);
    case Unit::rlh:
        return line_height_px(root());
    case Unit::vw:
        return width;
    case Unit::vh:
        return height;
    case Unit::vi: // CSS Values 4, 6.1.2: along the lines of the root element.
        return turn_of(root().writing) == Turn::none ? width : height;
    case Unit::vb:
        return turn_of(root().writing) == Turn::none ? height : width;
    case Unit::vmin:
        return std::min(width, height);
    case Unit::vmax:
        return std::max(width, height);
    default:
        return 1;
    }
}

Length Computation::length(const Measure& measure) const {
    return size(measure).of({});
}

Size Computation::size(const Measure& measure) const {
    const Amount amount = amount_of(measure, *this).value_or(Amount{});
    Size out = fixed(Length::from_px(amount.value));
    out.percent = amount.percent;
    if (std::isfinite(amount.least)) out.least = Length::from_px(amount.least);
    if (std::isfinite(amount.most)) out.most = Length::from_px(amount.most);
    return out;
}

double Computation::number(const Measure& measure) const {
    return amount_of(measure, *this).value_or(Amount{}).value;
}

std::optional<std::string> Computation::attribute(const std::string& name) {
    depends_on_element = true;
    if (around.node == nullptr) return std::nullopt;
    const std::string* value = around.node->attribute(name);
    return value != nullptr ? std::optional(*value) : std::nullopt;
}

} // namespace makeready::style
