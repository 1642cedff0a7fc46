// Fonts: CSS Fonts 4. Also `direction`, which decides what logical names mean, and `line-height`.
#include "codecs.hpp"

#include <cmath>

namespace makeready::style {
namespace {

struct FamilyCodec {
    std::string values() const { return "<family-name># | serif | sans-serif | monospace"; }

    std::optional<std::vector<Atom>> read(Reader& reader) const;

    std::vector<Atom> compute(const Computation&, const std::vector<Atom>& value) const {
        return value;
    }

    std::string text(const std::vector<Atom>& families) const;
};

std::optional<std::string> take_family(Reader& reader) {
    if (auto quoted = reader.take_string()) return quoted;
    std::string name;
    while (auto word = reader.take_name()) name += concat(name.empty() ? "" : " ", *word);
    const bool is_reserved = name.empty() || is_wide_keyword(name);
    return is_reserved ? std::nullopt : std::optional(name);
}

std::string generic_in_lower_case(const std::string& name) {
    for (const std::string_view generic : {"serif", "sans-serif", "monospace", "cursive", "fantasy",
                                           "system-ui", "math", "emoji", "ui-serif"})
        if (same_word(name, generic)) return std::string(generic);
    return name;
}

std::optional<std::vector<Atom>> FamilyCodec::read(Reader& reader) const {
    std::vector<Atom> families;
    do {
        const bool quoted = reader.peek().is(TokenKind::string);
        const auto name = take_family(reader);
        if (!name) return std::nullopt;
        families.emplace_back(quoted ? *name : generic_in_lower_case(*name));
    } while (reader.take_comma());
    return families;
}

std::string FamilyCodec::text(const std::vector<Atom>& families) const {
    std::string out;
    for (const Atom& family : families) out += concat(out.empty() ? "" : ", ", family.text());
    return out;
}

constexpr Word<double> size_words[] = {
    {"xx-small", 9}, {"x-small", 10}, {"small", 13},    {"medium", 16},
    {"large", 18},   {"x-large", 24}, {"xx-large", 32}, {"xxx-large", 48},
};

struct FontSizeCodec {
    std::string values() const {
        return "<length> | <percentage> | xx-small to xxx-large | larger | smaller";
    }

    std::optional<Measure> read(Reader& reader) const;
    Length compute(const Computation& c, const Measure& value) const;

    std::string text(Length size) const { return px_text(size); }
};

std::optional<Measure> FontSizeCodec::read(Reader& reader) const {
    Measure measure;
    measure.unit = Unit::px;
    for (const auto& word : size_words) {
        measure.value = word.value;
        if (reader.take_word(word.name)) return measure;
    }
    measure.unit = Unit::em;
    measure.value = 1.2;
    if (reader.take_word("larger")) return measure;
    measure.value = 1 / 1.2;
    if (reader.take_word("smaller")) return measure;
    return take_length_percentage(reader, Sign::not_negative);
}

Length FontSizeCodec::compute(const Computation& c, const Measure& value) const {
    return std::max(c.size(value).of(c.parent().font.size), Length{});
}

struct WeightCodec {
    enum class Relative : std::uint8_t { no, bolder, lighter };

    struct Specified {
        Relative relative = Relative::no;
        double weight = 400;
    };

    std::string values() const { return "normal | bold | bolder | lighter | 1 to 1000"; }

    std::optional<Specified> read(Reader& reader) const;
    std::int32_t compute(const Computation& c, const Specified& value) const;

    std::string text(std::int32_t weight) const { return std::to_string(weight); }
};

std::optional<WeightCodec::Specified> WeightCodec::read(Reader& reader) const {
    if (reader.take_word("normal")) return Specified{Relative::no, 400};
    if (reader.take_word("bold")) return Specified{Relative::no, 700};
    if (reader.take_word("bolder")) return Specified{Relative::bolder, 0};
    if (reader.take_word("lighter")) return Specified{Relative::lighter, 0};
    const Reader before = reader;
    const auto number = take_number(reader);
    const auto amount = number ? nominal_amount(*number) : std::nullopt;
    if (amount && amount->value >= 1 && amount->value <= 1000)
        return Specified{Relative::no, amount->value};
    reader = before;
    return std::nullopt;
}

// CSS Fonts 4, 2.2.1, the chart of relative weights.
std::int32_t WeightCodec::compute(const Computation& c, const Specified& value) const {
    const std::int32_t from = c.parent().font.weight;
    switch (value.relative) {
    case Relative::bolder:
        return from < 350 ? 400 : from < 550 ? 700 : std::max(from, 900);
    case Relative::lighter:
        return from < 100 ? from : from < 550 ? 100 : from < 750 ? 400 : 700;
    default:
        return static_cast<std::int32_t>(std::lround(value.weight));
    }
}

struct SlantCodec {
    struct Leaning {
        Slant slant = Slant::normal;
        double angle = 14; ///< CSS Fonts 4, 2.4: where `oblique` names none.
    };

    static std::optional<Leaning> read(Reader& reader) {
        if (reader.take_word("normal")) return Leaning{};
        if (reader.take_word("italic")) return Leaning{Slant::italic};
        if (!reader.take_word("oblique")) return std::nullopt;
        Leaning out{Slant::oblique};
        const Reader before = reader;
        const auto angle = take_measure(reader);
        if (angle && type_of(*angle) == MeasureType::angle)
            out.angle = std::clamp(nominal_amount(*angle)->value, -90.0, 90.0);
        else
            reader = before;
        return out;
    }

    static std::string text(const FontStyle& font) {
        if (font.slant != Slant::oblique) return font.slant == Slant::normal ? "normal" : "italic";
        return font.slant_angle == 14
                   ? "oblique"
                   : concat("oblique ", makeready::text_of(font.slant_angle), "deg");
    }
};

Property slant_row() {
    Property out;
    out.name = "font-style";
    out.values = "normal | italic | oblique <angle>?";
    out.inherited = true;
    out.parse = [](Reader& reader) -> Setter {
        const auto leaning = SlantCodec::read(reader);
        if (!leaning) return nullptr;
        return [leaning](Computation& c) {
            c.draft.inherited.font.slant = leaning->slant;
            c.draft.inherited.font.slant_angle = leaning->angle;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.inherited.font.slant = from.inherited.font.slant;
        to.inherited.font.slant_angle = from.inherited.font.slant_angle;
    };
    out.text = [](const View& from) { return SlantCodec::text(from.inherited.font); };
    return out;
}

constexpr Word<double> stretch_words[] = {
    {"normal", 100},   {"ultra-condensed", 50},  {"extra-condensed", 62.5},
    {"condensed", 75}, {"semi-condensed", 87.5}, {"semi-expanded", 112.5},
    {"expanded", 125}, {"extra-expanded", 150},  {"ultra-expanded", 200},
};

struct StretchCodec {
    std::string values() const {
        return "normal | condensed | expanded (and their degrees) | <percentage>";
    }

    std::optional<double> read(Reader& reader) const {
        for (const auto& word : stretch_words)
            if (reader.take_word(word.name)) return word.value;
        const Token& token = reader.peek();
        if (!token.is(TokenKind::percentage) || token.number < 0) return std::nullopt;
        return reader.take().number;
    }

    double compute(const Computation&, double value) const { return value; }

    std::string text(double stretch) const { return makeready::text_of(stretch) + "%"; }
};

struct LineHeightCodec {
    struct Specified {
        LineHeight::Kind kind = LineHeight::Kind::normal;
        Measure measure;
    };

    std::string values() const { return "normal | <number> | <length> | <percentage>"; }

    std::optional<Specified> read(Reader& reader) const;
    LineHeight compute(const Computation& c, const Specified& value) const;
    std::string text(const LineHeight& height) const;
};

std::optional<LineHeightCodec::Specified> LineHeightCodec::read(Reader& reader) const {
    if (reader.take_word("normal")) return Specified{};
    if (auto factor = take_number(reader, Sign::not_negative))
        return Specified{LineHeight::Kind::factor, std::move(*factor)};
    auto length = take_length_percentage(reader, Sign::not_negative);
    if (!length) return std::nullopt;
    return Specified{LineHeight::Kind::length, std::move(*length)};
}

LineHeight LineHeightCodec::compute(const Computation& c, const Specified& value) const {
    LineHeight out;
    out.kind = value.kind;
    if (value.kind == LineHeight::Kind::factor) out.factor = std::max(0.0, c.number(value.measure));
    if (value.kind == LineHeight::Kind::length)
        out.length = std::max(Length{}, c.size(value.measure).of(c.draft.inherited.font.size));
    return out;
}

std::string LineHeightCodec::text(const LineHeight& height) const {
    switch (height.kind) {
    case LineHeight::Kind::factor:
        return makeready::text_of(height.factor);
    case LineHeight::Kind::length:
        return px_text(height.length);
    default:
        return "normal";
    }
}

constexpr Word<UnicodeBidi> bidi_words[] = {{"normal", UnicodeBidi::normal},
                                            {"embed", UnicodeBidi::embed},
                                            {"isolate", UnicodeBidi::isolate},
                                            {"bidi-override", UnicodeBidi::bidi_override},
                                            {"isolate-override", UnicodeBidi::isolate_override},
                                            {"plaintext", UnicodeBidi::plaintext}};
constexpr Word<Direction> direction_words[] = {{"ltr", Direction::ltr}, {"rtl", Direction::rtl}};
// CSS Writing Modes 4, 3.1, with the names that SVG 1.1 had and EPUB has.
constexpr Word<WritingMode> writing_words[] = {{"horizontal-tb", WritingMode::horizontal_tb},
                                               {"vertical-rl", WritingMode::vertical_rl},
                                               {"vertical-lr", WritingMode::vertical_lr},
                                               {"sideways-rl", WritingMode::sideways_rl},
                                               {"sideways-lr", WritingMode::sideways_lr},
                                               {"lr", WritingMode::horizontal_tb},
                                               {"lr-tb", WritingMode::horizontal_tb},
                                               {"rl", WritingMode::horizontal_tb},
                                               {"tb", WritingMode::vertical_rl},
                                               {"tb-rl", WritingMode::vertical_rl},
                                               {"tb-lr", WritingMode::vertical_lr}};

} // namespace

void add_face_properties(std::vector<Property>& table);
void add_feature_properties(std::vector<Property>& table);

void add_font_properties(std::vector<Property>& table) {
    const std::size_t begin = table.size();
    table.push_back(INHERITED("direction", direction, words(direction_words)));
    table.back().stage = Property::Stage::direction;
    table.push_back(INHERITED("writing-mode", writing, words(writing_words)));
    table.back().stage = Property::Stage::direction;
    table.push_back(OWN("unicode-bidi", unicode_bidi, words(bidi_words)));
    table.push_back(INHERITED("font-family", font.families, FamilyCodec{}));
    table.push_back(INHERITED("font-size", font.size, FontSizeCodec{}));
    table.push_back(INHERITED("font-weight", font.weight, WeightCodec{}));
    table.push_back(slant_row());
    table.push_back(INHERITED("font-stretch", font.stretch, StretchCodec{}));
    add_face_properties(table);
    add_feature_properties(table);
    for (std::size_t i = begin + 2; i < table.size(); ++i) table[i].stage = Property::Stage::font;
    table.push_back(INHERITED("line-height", line_height, LineHeightCodec{}));
    table.back().stage = Property::Stage::line_height;
    table.push_back(INHERITED("color", colour, ColourCodec{}));
    table.back().stage = Property::Stage::colour;
}

} // namespace makeready::style
