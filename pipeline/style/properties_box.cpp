// Boxes: CSS 2.1 chapters 9 to 11, Display 3, Sizing 3 and 4, Positioned Layout 3. Their edges are
// in properties_edge.cpp.
#include "codecs.hpp"

namespace makeready::style {
namespace {

constexpr Word<Display> display_words[] = {
    {"none", Display::none},
    {"contents", Display::contents},
    {"block", Display::block},
    {"inline", Display::inline_},
    {"inline-block", Display::inline_block},
    {"list-item", Display::list_item},
    {"flow-root", Display::flow_root},
    {"table", Display::table},
    {"inline-table", Display::inline_table},
    {"table-row-group", Display::table_row_group},
    {"table-header-group", Display::table_header_group},
    {"table-footer-group", Display::table_footer_group},
    {"table-row", Display::table_row},
    {"table-cell", Display::table_cell},
    {"table-caption", Display::table_caption},
    {"table-column", Display::table_column},
    {"table-column-group", Display::table_column_group},
    {"flex", Display::flex},
    {"inline-flex", Display::inline_flex},
    {"grid", Display::grid},
    {"inline-grid", Display::inline_grid},
};

constexpr Word<BoxSizing> box_sizing_words[] = {{"content-box", BoxSizing::content_box},
                                                {"border-box", BoxSizing::border_box}};
constexpr Word<Overflow> overflow_words[] = {
    {"visible", Overflow::visible}, {"hidden", Overflow::hidden},  {"clip", Overflow::clip},
    {"scroll", Overflow::scroll},   {"auto", Overflow::automatic},
};
constexpr Word<ObjectFit> fit_words[] = {
    {"fill", ObjectFit::fill}, {"contain", ObjectFit::contain},       {"cover", ObjectFit::cover},
    {"none", ObjectFit::none}, {"scale-down", ObjectFit::scale_down},
};
constexpr Word<bool> table_layout_words[] = {{"auto", false}, {"fixed", true}};

/// CSS Display 3, 2: also the two-word forms, which say the same in another way.
struct DisplayCodec : Words<Display, std::size(display_words)> {
    std::optional<Display> read(Reader& reader) const {
        const Reader before = reader;
        if (const auto pair = read_pair(reader)) return pair;
        reader = before;
        return Words::read(reader);
    }

private:
    static std::optional<Display> read_pair(Reader& reader) {
        const bool is_inline = reader.next_is_word("inline");
        if (!reader.take_word("block") && !reader.take_word("inline")) return std::nullopt;
        if (reader.take_word("flow-root"))
            return is_inline ? Display::inline_block : Display::flow_root;
        if (reader.take_word("flow")) {
            if (reader.take_word("list-item")) return Display::list_item;
            return is_inline ? Display::inline_ : Display::block;
        }
        if (reader.take_word("table")) return is_inline ? Display::inline_table : Display::table;
        if (reader.take_word("flex")) return is_inline ? Display::inline_flex : Display::flex;
        if (reader.take_word("grid")) return is_inline ? Display::inline_grid : Display::grid;
        return std::nullopt;
    }
};

/// position: one of the keywords, or running(name) (GCPM 1.1).
Property position_row() {
    static constexpr Word<Placement> position_words[] = {
        {"static", Placement::static_},    {"relative", Placement::relative},
        {"absolute", Placement::absolute}, {"fixed", Placement::fixed},
        {"sticky", Placement::sticky}, // Nothing scrolls on a page: it never leaves its place.
    };
    Property out;
    out.name = "position";
    out.values = concat(words(position_words).values(), " | running(<name>)");
    out.parse = [](Reader& reader) -> Setter {
        Atom name;
        auto place = words(position_words).read(reader);
        if (auto arguments = place ? std::nullopt : reader.take_function("running")) {
            const auto given = arguments->take_custom_name();
            if (!given || !arguments->done()) return nullptr;
            place = Placement::running;
            name = *given;
        }
        if (!place) return nullptr;
        return [place = *place, name](Computation& c) {
            c.draft.own.position = place;
            c.draft.own.running = name;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.own.position = from.own.position;
        to.own.running = from.own.running;
    };
    out.text = [](const View& from) {
        if (from.own.position == Placement::running)
            return concat("running(", from.own.running.text(), ")");
        return words(position_words).text(from.own.position);
    };
    return out;
}

// A float or a clear by a logical side is one of the line's start or end.
enum class Side : std::uint8_t {
    none,
    left,
    right,
    both,
    line_start,
    line_end,
    footnote,
    top,
    bottom,
    outer_margin
};

constexpr Word<Side> float_words[] = {
    {"none", Side::none},
    {"left", Side::left},
    {"right", Side::right},
    {"footnote", Side::footnote},
    {"top", Side::top},
    {"bottom", Side::bottom},
    {"-mr-sidenote", Side::outer_margin},
    {"inline-start", Side::line_start},
    {"inline-end", Side::line_end},
};
constexpr Word<Side> clear_words[] = {
    {"none", Side::none},
    {"left", Side::left},
    {"right", Side::right},
    {"both", Side::both},
    {"inline-start", Side::line_start},
    {"inline-end", Side::line_end},
};

bool is_left(const Computation& c, Side side) {
    const bool ltr = c.draft.inherited.direction == Direction::ltr;
    return side == Side::left || side == (ltr ? Side::line_start : Side::line_end);
}

struct FloatCodec : Words<Side, std::size(float_words)> {
    Float compute(const Computation& c, Side side) const {
        switch (side) {
        case Side::none:
            return Float::none;
        case Side::footnote:
            return Float::footnote;
        case Side::top:
            return Float::top;
        case Side::bottom:
            return Float::bottom;
        case Side::outer_margin:
            return Float::side;
        default:
            return is_left(c, side) ? Float::left : Float::right;
        }
    }

    std::string text(Float value) const {
        static constexpr std::string_view names[] = {"none", "left",   "right",       "footnote",
                                                     "top",  "bottom", "-mr-sidenote"};
        return std::string(names[static_cast<std::size_t>(value)]);
    }
};

struct ClearCodec : Words<Side, std::size(clear_words)> {
    Clear compute(const Computation& c, Side side) const {
        if (side == Side::none) return Clear::none;
        if (side == Side::both) return Clear::both;
        return is_left(c, side) ? Clear::left : Clear::right;
    }

    std::string text(Clear value) const {
        static constexpr std::string_view names[] = {"none", "left", "right", "both"};
        return std::string(names[static_cast<std::size_t>(value)]);
    }
};

constexpr Word<VerticalAlign> vertical_words[] = {
    {"baseline", VerticalAlign::baseline},
    {"sub", VerticalAlign::sub},
    {"super", VerticalAlign::super},
    {"text-top", VerticalAlign::text_top},
    {"text-bottom", VerticalAlign::text_bottom},
    {"middle", VerticalAlign::middle},
    {"top", VerticalAlign::top},
    {"bottom", VerticalAlign::bottom},
};

Property vertical_align_row() {
    Property out;
    out.name = "vertical-align";
    out.values = concat(words(vertical_words).values(), " | <length> | <percentage>");
    out.parse = [](Reader& reader) -> Setter {
        if (const auto word = words(vertical_words).read(reader))
            return [word = *word](Computation& c) { c.draft.own.vertical_align = word; };
        auto measure = take_length_percentage(reader);
        if (!measure) return nullptr;
        return [kept = std::move(*measure)](Computation& c) {
            c.draft.own.vertical_align = VerticalAlign::length;
            c.draft.own.vertical_offset = c.size(kept);
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.own.vertical_align = from.own.vertical_align;
        to.own.vertical_offset = from.own.vertical_offset;
    };
    out.text = [](const View& from) {
        return from.own.vertical_align == VerticalAlign::length
                   ? text_of(from.own.vertical_offset)
                   : words(vertical_words).text(from.own.vertical_align);
    };
    return out;
}

/// auto || <ratio> (CSS Sizing 4, 5.1).
struct RatioCodec {
    using Ratio = std::optional<AspectRatio>;

    std::string values() const { return "auto | <number> [/ <number>]?"; }

    /// 0 stands for auto, which 0 and infinity behave as.
    Ratio read(Reader& reader) const {
        bool is_auto = reader.take_word("auto");
        const auto width = take_number(reader, Sign::not_negative);
        if (!width) return is_auto ? Ratio({0, true}) : Ratio();
        double ratio = nominal_amount(*width)->value;
        if (reader.take_sign('/')) {
            const auto height = take_number(reader, Sign::not_negative);
            if (!height) return std::nullopt;
            ratio /= nominal_amount(*height)->value;
        }
        if (!is_auto) is_auto = reader.take_word("auto");
        return AspectRatio{ratio > 0 && std::isfinite(ratio) ? ratio : 0, is_auto};
    }

    Ratio compute(const Computation&, const AspectRatio& ratio) const {
        return ratio.value > 0 ? Ratio(ratio) : Ratio();
    }

    std::string text(const Ratio& ratio) const {
        if (!ratio) return "auto";
        return (ratio->is_auto ? "auto " : "") + makeready::text_of(ratio->value);
    }
};

struct OpacityCodec {
    std::string values() const { return "<number> | <percentage>"; }

    std::optional<float> read(Reader& reader) const {
        const Reader before = reader;
        const auto measure = take_measure(reader);
        const auto amount = measure ? nominal_amount(*measure) : std::nullopt;
        const MeasureType type = measure ? type_of(*measure) : MeasureType::invalid;
        const bool is_percentage = type == MeasureType::percentage;
        if (amount && (type == MeasureType::number || is_percentage)) {
            const double value = is_percentage ? amount->percent / 100 : amount->value;
            return static_cast<float>(std::clamp(value, 0.0, 1.0));
        }
        reader = before;
        return std::nullopt;
    }

    float compute(const Computation&, float value) const { return value; }

    std::string text(float value) const { return makeready::text_of(double{value}); }
};

struct LayerCodec {
    using Layer = std::optional<std::int32_t>;

    struct Specified {
        bool is_auto = false;
        std::int32_t number = 0;
    };

    std::string values() const { return "auto | <integer>"; }

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("auto")) return Specified{true, 0};
        const auto number = take_integer(reader);
        return number ? std::optional(Specified{false, *number}) : std::nullopt;
    }

    Layer compute(const Computation&, const Specified& value) const {
        return value.is_auto ? Layer() : Layer(value.number);
    }

    std::string text(const Layer& layer) const { return layer ? std::to_string(*layer) : "auto"; }
};

/// none, or any of the three lines; `blink` is known and never seen.
struct DecorationCodec {
    static constexpr Word<std::uint8_t> lines[] = {
        {"underline", 1}, {"overline", 2}, {"line-through", 4}, {"blink", 8}};

    std::string values() const { return "none | [underline || overline || line-through]"; }

    std::optional<std::uint8_t> read(Reader& reader) const {
        if (reader.take_word("none")) return std::uint8_t{0};
        unsigned bits = 0;
        for (bool again = true; again;) {
            again = false;
            for (const auto& line : lines) {
                if ((bits & line.value) != 0 || !reader.take_word(line.name)) continue;
                bits |= line.value;
                again = true;
            }
        }
        return bits != 0 ? std::optional(static_cast<std::uint8_t>(bits & 7)) : std::nullopt;
    }

    std::uint8_t compute(const Computation&, std::uint8_t value) const { return value; }

    std::string text(std::uint8_t bits) const {
        std::string out;
        for (const auto& line : lines)
            if ((bits & line.value) != 0) out += concat(out.empty() ? "" : " ", line.name);
        return out.empty() ? "none" : out;
    }
};

/// A colour that is `currentcolor` at the place of use when it is not given.
struct OptionalColourCodec {
    std::string values() const { return "<color>"; }

    std::optional<SpecifiedColour> read(Reader& reader) const { return take_colour(reader); }

    std::optional<Colour> compute(const Computation&, const SpecifiedColour& value) const {
        return value.colour;
    }

    std::string text(const std::optional<Colour>& colour) const {
        return colour ? text_of(*colour) : "currentcolor";
    }
};

/// text-decoration-thickness: auto and from-font leave it to the font.
struct ThicknessCodec : SizeCodec {
    std::string values() const { return "auto | from-font | <length> | <percentage>"; }

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("from-font")) return Specified{Size::Kind::automatic, {}};
        return SizeCodec::read(reader);
    }
};

/// overflow: two keywords are for across and down; paper clips both or none.
struct OverflowCodec : Words<Overflow, std::size(overflow_words)> {
    std::optional<Overflow> read(Reader& reader) const {
        const auto across = Words::read(reader);
        const auto down = across ? Words::read(reader) : std::nullopt;
        return across == Overflow::visible && down ? down : across;
    }
};

void add_sizes(std::vector<Property>& table) {
    constexpr SizeKinds size{.automatic = true, .contents = true, .sign = Sign::not_negative};
    constexpr SizeKinds most{.none = true, .contents = true, .sign = Sign::not_negative};
    table.push_back(OWN("width", width, SizeCodec{size}));
    table.push_back(OWN("height", height, SizeCodec{size}));
    table.push_back(OWN("min-width", min_width, SizeCodec{size}));
    table.push_back(OWN("min-height", min_height, SizeCodec{size}));
    table.push_back(OWN("max-width", max_width, SizeCodec{most}));
    table.push_back(OWN("max-height", max_height, SizeCodec{most}));
    table.push_back(OWN("box-sizing", box_sizing, words(box_sizing_words)));
    table.push_back(OWN("aspect-ratio", aspect_ratio, RatioCodec{}));
    table.push_back(OWN("overflow", overflow, OverflowCodec{words(overflow_words)}));
}

} // namespace

void add_box_properties(std::vector<Property>& table) {
    table.push_back(OWN("display", display, DisplayCodec{words(display_words)}));
    table.push_back(position_row());
    table.push_back(OWN("float", floating, FloatCodec{words(float_words)}));
    table.push_back(OWN("clear", clear, ClearCodec{words(clear_words)}));
    add_sizes(table);
    table.push_back(vertical_align_row());
    table.push_back(OWN("opacity", opacity, OpacityCodec{}));
    table.push_back(OWN("z-index", z_index, LayerCodec{}));
    table.push_back(OWN("text-decoration-line", decoration, DecorationCodec{}));
    table.push_back(OWN("text-decoration-color", decoration_colour, OptionalColourCodec{}));
    table.push_back(OWN("text-decoration-thickness", decoration_thickness,
                        ThicknessCodec{SizeCodec{{.automatic = true}}}));
    table.push_back(OWN("table-layout", table_fixed, words(table_layout_words)));
    table.push_back(OWN("object-fit", object_fit, words(fit_words)));
}

} // namespace makeready::style
