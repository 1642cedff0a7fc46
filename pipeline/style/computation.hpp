// What is known around one element comes in; with it, specified values become computed ones.
// Which declaration wins is not decided here.
#pragma once

#include "measure.hpp"
#include "style.hpp"

namespace makeready::style {

/// A style that is being computed, or one that is read: both halves, by value or by reference.
struct Draft {
    InheritedStyle inherited;
    OwnStyle own;
};

struct View {
    const InheritedStyle& inherited;
    const OwnStyle& own;
};

inline View view(const Style& style) {
    return {*style.inherited, *style.own};
}

/// Where an element stands.
struct Surroundings {
    Style parent; ///< Of the root: CSS's initial values.
    Style initial;
    const InheritedStyle* root = nullptr;   ///< Null for the root itself.
    const manuscript::Node* node = nullptr; ///< For attr(); null in page contexts.
    Length page_width, page_height;
    const FontMeasurer* measure = nullptr;
    const std::map<std::string, Atom>* counter_styles = nullptr; ///< What sheets define, by value.
};

/// Turns measures into lengths while a draft is filled. Font properties are computed first: what
/// they measure in ems is ems of the parent (CSS Values 4, 6.1.1).
class Computation final : public UnitSizes {
public:
    explicit Computation(const Surroundings& surroundings)
        : draft{*surroundings.parent.inherited, *surroundings.initial.own}, around(surroundings) {}

    double px_of(Unit unit) const override;
    Length length(const Measure& measure) const;
    Size size(const Measure& measure) const;
    double number(const Measure& measure) const;

    const InheritedStyle& parent() const { return *around.parent.inherited; }

    /// The attribute of the element; also notes that the style is this element's alone.
    std::optional<std::string> attribute(const std::string& name);

    Draft draft;
    const Surroundings& around;
    const Position* at = nullptr; ///< Where the declaration stands whose value is computed.
    bool in_font = true;          ///< Font-relative units mean the parent's font.
    bool in_line_height = true;   ///< `lh` means the parent's line height.
    bool depends_on_element = false;

private:
    const InheritedStyle& font_source() const { return in_font ? parent() : draft.inherited; }

    const InheritedStyle& root() const;
};

/// A line's height in px; `normal` is taken as 1.2.
double line_height_px(const InheritedStyle& style);

} // namespace makeready::style
