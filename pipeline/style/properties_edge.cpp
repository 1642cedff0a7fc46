// The edges of boxes and the rules between columns: CSS Backgrounds 3, CSS 2.1 chapter 8,
// Multicol 1.
#include "images.hpp"

namespace makeready::style {
namespace {

constexpr Word<BorderLine> line_words[] = {
    {"none", BorderLine::none},     {"hidden", BorderLine::hidden}, {"solid", BorderLine::solid},
    {"dashed", BorderLine::dashed}, {"dotted", BorderLine::dotted}, {"double", BorderLine::double_},
    {"groove", BorderLine::groove}, {"ridge", BorderLine::ridge},   {"inset", BorderLine::inset},
    {"outset", BorderLine::outset},
};
constexpr Word<bool> fill_words[] = {{"balance", true}, {"auto", false}};
constexpr Word<bool> span_words[] = {{"none", false}, {"all", true}};

void add_margins(std::vector<Property>& table) {
    constexpr SizeKinds margin{.automatic = true};
    constexpr SizeKinds padding{.sign = Sign::not_negative};
    table.push_back(OWN("margin-top", margin.top, SizeCodec{margin}));
    table.push_back(OWN("margin-right", margin.right, SizeCodec{margin}));
    table.push_back(OWN("margin-bottom", margin.bottom, SizeCodec{margin}));
    table.push_back(OWN("margin-left", margin.left, SizeCodec{margin}));
    table.push_back(OWN("padding-top", padding.top, SizeCodec{padding}));
    table.push_back(OWN("padding-right", padding.right, SizeCodec{padding}));
    table.push_back(OWN("padding-bottom", padding.bottom, SizeCodec{padding}));
    table.push_back(OWN("padding-left", padding.left, SizeCodec{padding}));
    table.push_back(OWN("top", inset.top, SizeCodec{margin}));
    table.push_back(OWN("right", inset.right, SizeCodec{margin}));
    table.push_back(OWN("bottom", inset.bottom, SizeCodec{margin}));
    table.push_back(OWN("left", inset.left, SizeCodec{margin}));
}

void add_borders(std::vector<Property>& table) {
    table.push_back(OWN("border-top-width", border.top.width, LineWidthCodec{}));
    table.push_back(OWN("border-right-width", border.right.width, LineWidthCodec{}));
    table.push_back(OWN("border-bottom-width", border.bottom.width, LineWidthCodec{}));
    table.push_back(OWN("border-left-width", border.left.width, LineWidthCodec{}));
    table.push_back(OWN("border-top-style", border.top.line, words(line_words)));
    table.push_back(OWN("border-right-style", border.right.line, words(line_words)));
    table.push_back(OWN("border-bottom-style", border.bottom.line, words(line_words)));
    table.push_back(OWN("border-left-style", border.left.line, words(line_words)));
    table.push_back(OWN("border-top-color", border.top.colour, ColourCodec{}));
    table.push_back(OWN("border-right-color", border.right.colour, ColourCodec{}));
    table.push_back(OWN("border-bottom-color", border.bottom.colour, ColourCodec{}));
    table.push_back(OWN("border-left-color", border.left.colour, ColourCodec{}));
    table.push_back(OWN("outline-width", outline.width, LineWidthCodec{}));
    table.push_back(OWN("outline-style", outline.line, words(line_words)));
    table.push_back(OWN("outline-color", outline.colour, ColourCodec{}));
    table.push_back(OWN("outline-offset", outline_offset, LengthCodec{}));
}

// CSS Backgrounds 3, 5.1: the second radius is the one down.
struct RadiusCodec : SelfComputing<CornerRadius> {
    std::string values() const { return "<length-percentage>{1,2}"; }

    std::optional<Specified> read(Reader& reader) const {
        auto across = take_length_percentage(reader, Sign::not_negative);
        if (!across) return std::nullopt;
        auto down = take_length_percentage(reader, Sign::not_negative).value_or(*across);
        return [a = *across, d = down](const Computation& c) {
            return CornerRadius{not_negative(c.size(a)), not_negative(c.size(d))};
        };
    }

    /// CSS Values 4, 10.12: a calculation is brought into what the property takes.
    static Size not_negative(Size size) {
        if (size.percent == 0) size.length = std::max(size.length, Length{});
        return size;
    }

    std::string text(const CornerRadius& radius) const {
        const std::string across = text_of(radius.across);
        return radius.across == radius.down ? across : concat(across, " ", text_of(radius.down));
    }
};

void add_radii(std::vector<Property>& table) {
    const RadiusCodec radius;
    table.push_back(OWN("border-top-left-radius", radius[0], radius));
    table.push_back(OWN("border-top-right-radius", radius[1], radius));
    table.push_back(OWN("border-bottom-right-radius", radius[2], radius));
    table.push_back(OWN("border-bottom-left-radius", radius[3], radius));
}

void add_columns(std::vector<Property>& table) {
    constexpr SizeKinds width{.automatic = true, .percent = false, .sign = Sign::not_negative};
    constexpr SizeKinds gap{.normal = true, .sign = Sign::not_negative};
    table.push_back(OWN("column-count", column_count, IntegerCodec{1, "auto", 0}));
    table.push_back(OWN("column-width", column_width, SizeCodec{width}));
    table.push_back(OWN("column-gap", column_gap, SizeCodec{gap}));
    table.push_back(OWN("column-rule-width", column_rule.width, LineWidthCodec{}));
    table.push_back(OWN("column-rule-style", column_rule.line, words(line_words)));
    table.push_back(OWN("column-rule-color", column_rule.colour, ColourCodec{}));
    table.push_back(OWN("column-fill", column_fill_balance, words(fill_words)));
    table.push_back(OWN("column-span", column_span_all, words(span_words)));
}

} // namespace

void add_edge_properties(std::vector<Property>& table) {
    add_margins(table);
    add_borders(table);
    add_radii(table);
    add_columns(table);
}

} // namespace makeready::style
