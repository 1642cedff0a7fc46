// What is done with a face once it is chosen: axes, size, kerning, what is made up by machine
// (CSS Fonts 4, 5.3, 6.3, 7 and 8; CSS Fonts 5, 2.1).
#include "codecs.hpp"
#include "text_rule.hpp"

namespace makeready::style {
namespace {

constexpr Word<bool> kerning_words[] = {{"auto", true}, {"normal", true}, {"none", false}};
constexpr Word<bool> optical_words[] = {{"auto", true}, {"none", false}};
constexpr Word<bool> synthesis_words[] = {{"auto", true}, {"none", false}};
constexpr Word<SizeAdjust::Metric> metric_words[] = {
    {"ex-height", SizeAdjust::Metric::ex_height}, {"cap-height", SizeAdjust::Metric::cap_height},
    {"ch-width", SizeAdjust::Metric::ch_width},   {"ic-width", SizeAdjust::Metric::ic_width},
    {"ic-height", SizeAdjust::Metric::ic_height},
};

struct SizeAdjustCodec {
    std::string values() const {
        return "none | [ex-height | cap-height | ch-width | ic-width | ic-height]? [from-font | "
               "<number>]";
    }

    std::optional<SizeAdjust> read(Reader& reader) const;

    SizeAdjust compute(const Computation&, const SizeAdjust& value) const { return value; }

    std::string text(const SizeAdjust& value) const;
};

std::optional<SizeAdjust> SizeAdjustCodec::read(Reader& reader) const {
    if (reader.take_word("none")) return SizeAdjust{};
    SizeAdjust out{SizeAdjust::Metric::ex_height, 0};
    for (const auto& word : metric_words)
        if (reader.take_word(word.name)) {
            out.metric = word.value;
            break;
        }
    if (reader.take_word("from-font")) return out;
    const auto number = take_number(reader, Sign::not_negative);
    const auto amount = number ? nominal_amount(*number) : std::nullopt;
    if (!amount || amount->value < 0) return std::nullopt;
    // A share of 0 would leave nothing to see; the least that is something stands for it.
    out.value = std::max(amount->value, 0.001);
    return out;
}

std::string SizeAdjustCodec::text(const SizeAdjust& value) const {
    if (value.metric == SizeAdjust::Metric::none) return "none";
    std::string out;
    if (value.metric != SizeAdjust::Metric::ex_height)
        for (const auto& word : metric_words)
            if (word.value == value.metric) out = concat(word.name, " ");
    return out + (value.value == 0 ? "from-font" : makeready::text_of(value.value));
}

/// The name of an OpenType language system, as a string.
struct LanguageSystemCodec {
    std::string values() const { return "normal | <string>"; }

    std::optional<Atom> read(Reader& reader) const {
        if (reader.take_word("normal")) return Atom();
        const auto tag = reader.take_string();
        const bool fits = tag && !tag->empty() && tag->size() <= 4;
        return fits ? std::optional(Atom(std::string(base::trimmed(*tag)))) : std::nullopt;
    }

    Atom compute(const Computation&, Atom value) const { return value; }

    std::string text(Atom value) const {
        return value.empty() ? "normal" : quoted_string(value.text());
    }
};

/// Which of a font's palettes its glyphs are coloured with.
struct PaletteCodec {
    std::string values() const { return "normal | light | dark | <dashed-ident>"; }

    std::optional<Atom> read(Reader& reader) const {
        if (reader.take_word("normal")) return Atom();
        for (const char* word : {"light", "dark"})
            if (reader.take_word(word)) return Atom(word);
        const auto name = reader.take_name();
        const bool fits = name && name->size() > 2 && name->starts_with("--");
        return fits ? std::optional(Atom(*name)) : std::nullopt;
    }

    Atom compute(const Computation&, Atom value) const { return value; }

    std::string text(Atom value) const {
        return value.empty() ? "normal" : std::string(value.text());
    }
};

using Variations = std::vector<std::pair<std::array<char, 4>, double>>;

struct VariationsCodec {
    std::string values() const { return "normal | [<string> <number>]#"; }

    std::optional<Variations> read(Reader& reader) const { return take_variation_settings(reader); }

    Variations compute(const Computation&, const Variations& value) const { return value; }

    std::string text(const Variations& variations) const;
};

std::string VariationsCodec::text(const Variations& variations) const {
    std::string out;
    for (const auto& [tag, value] : variations)
        out += concat(out.empty() ? "\"" : ", \"", std::string_view(tag.data(), 4), "\" ",
                      makeready::text_of(value));
    return out.empty() ? "normal" : out;
}

} // namespace

std::optional<std::vector<std::pair<std::array<char, 4>, double>>>
take_variation_settings(Reader& reader) {
    Variations out;
    if (reader.take_word("normal")) return out;
    do {
        const auto name = reader.take_string();
        const auto number = name && name->size() == 4 ? take_number(reader) : std::nullopt;
        if (!number) return std::nullopt;
        std::array<char, 4> tag{};
        std::copy(name->begin(), name->end(), tag.begin());
        out.emplace_back(tag, nominal_amount(*number)->value);
    } while (reader.take_comma());
    return out;
}

void add_face_properties(std::vector<Property>& table);

void add_face_properties(std::vector<Property>& table) {
    table.push_back(INHERITED("font-kerning", font.kerning, words(kerning_words)));
    table.push_back(INHERITED("font-optical-sizing", font.optical_sizing, words(optical_words)));
    table.push_back(INHERITED("font-size-adjust", font.size_adjust, SizeAdjustCodec{}));
    table.push_back(INHERITED("font-palette", font.palette, PaletteCodec{}));
    table.push_back(
        INHERITED("font-language-override", font.language_override, LanguageSystemCodec{}));
    table.push_back(INHERITED("font-variation-settings", font.variations, VariationsCodec{}));
    table.push_back(
        INHERITED("font-synthesis-weight", font.synthesis_weight, words(synthesis_words)));
    table.push_back(
        INHERITED("font-synthesis-style", font.synthesis_style, words(synthesis_words)));
    table.push_back(
        INHERITED("font-synthesis-small-caps", font.synthesis_small_caps, words(synthesis_words)));
    table.push_back(
        INHERITED("font-synthesis-position", font.synthesis_position, words(synthesis_words)));
}

} // namespace makeready::style
