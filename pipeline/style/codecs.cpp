#include "codecs.hpp"

namespace makeready::style {

std::string px_text(Length length) {
    return makeready::text_of(length.px()) + "px";
}

std::string quoted_string(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '\n')
            out += "\\a ";
        else
            out += c;
    }
    return out + "\"";
}

std::string text_of(const Size& size) {
    switch (size.kind) {
    case Size::Kind::automatic:
        return "auto";
    case Size::Kind::none:
        return "none";
    case Size::Kind::normal:
        return "normal";
    case Size::Kind::min_content:
        return "min-content";
    case Size::Kind::max_content:
        return "max-content";
    case Size::Kind::fit_content:
        return "fit-content";
    case Size::Kind::stretch:
        return "stretch";
    default:
        break;
    }
    std::string out = px_text(size.length);
    if (size.percent != 0) {
        const std::string percent = makeready::text_of(size.percent) + "%";
        out = size.length == Length{} ? percent : concat("calc(", percent, " + ", out, ")");
    }
    if (size.most != Size::no_limit) out = concat("min(", out, ", ", px_text(size.most), ")");
    if (size.least != -Size::no_limit) out = concat("max(", out, ", ", px_text(size.least), ")");
    return out;
}

std::string SizeCodec::values() const {
    std::string out = kinds.percent ? "<length> | <percentage>" : "<length>";
    if (kinds.automatic) out += " | auto";
    if (kinds.none) out += " | none";
    if (kinds.normal) out += " | normal";
    if (kinds.contents) out += " | min-content | max-content | fit-content | stretch";
    return out;
}

std::optional<SizeCodec::Specified> SizeCodec::read(Reader& reader) const {
    const auto keyword = [&](bool allowed, std::string_view word) {
        return allowed && reader.take_word(word);
    };
    if (keyword(kinds.automatic, "auto")) return Specified{Size::Kind::automatic, {}};
    if (keyword(kinds.none, "none")) return Specified{Size::Kind::none, {}};
    if (keyword(kinds.normal, "normal")) return Specified{Size::Kind::normal, {}};
    if (keyword(kinds.contents, "min-content")) return Specified{Size::Kind::min_content, {}};
    if (keyword(kinds.contents, "max-content")) return Specified{Size::Kind::max_content, {}};
    if (keyword(kinds.contents, "fit-content")) return Specified{Size::Kind::fit_content, {}};
    // CSS Sizing 4, 6.1. The prefixed name is older than the standard's, and much in use.
    if (keyword(kinds.contents, "stretch") || keyword(kinds.contents, "-webkit-fill-available"))
        return Specified{Size::Kind::stretch, {}};
    auto measure = kinds.percent ? take_length_percentage(reader, kinds.sign)
                                 : take_length(reader, kinds.sign);
    if (!measure) return std::nullopt;
    return Specified{Size::Kind::length, std::move(*measure)};
}

namespace {

// CSS Values 4, 10.9: a calculation with a percentage stays one, even if that comes to nothing.
constexpr double nearly_nothing = 1e-9;

bool counts_as_percentage(const Measure& measure) {
    const MeasureType type = type_of(measure);
    return !measure.is_plain() &&
           (type == MeasureType::percentage || type == MeasureType::length_percentage);
}

} // namespace

Size SizeCodec::compute(const Computation& c, const Specified& value) const {
    if (value.kind != Size::Kind::length) return {value.kind, {}, 0};
    Size out = c.size(value.measure);
    if (out.percent == 0 && counts_as_percentage(value.measure)) out.percent = nearly_nothing;
    // CSS Values 4, 10.12: what calc() makes of it is brought into the range.
    if (kinds.sign == Sign::not_negative && !value.measure.is_plain()) {
        if (out.percent == 0)
            out = fixed(std::max(out.of({}), Length{}));
        else
            out.least = std::max(out.least, Length{});
    }
    return out;
}

std::string SizeCodec::text(const Size& size) const {
    return text_of(size);
}

std::optional<Measure> LengthCodec::read(Reader& reader) const {
    if (or_none && reader.take_word("none")) return Measure{};
    return take_length(reader, sign);
}

Length LengthCodec::compute(const Computation& c, const Measure& value) const {
    const Length length = c.length(value);
    return sign == Sign::not_negative ? std::max(length, Length{}) : length;
}

std::string LengthCodec::text(Length length) const {
    return or_none && length == Length{} ? "none" : px_text(length);
}

std::optional<Measure> LineWidthCodec::read(Reader& reader) const {
    Measure measure;
    measure.unit = Unit::px;
    if (reader.take_word("thin"))
        measure.value = 1;
    else if (reader.take_word("medium"))
        measure.value = 3;
    else if (reader.take_word("thick"))
        measure.value = 5;
    else
        return take_length(reader, Sign::not_negative);
    return measure;
}

Length LineWidthCodec::compute(const Computation& c, const Measure& value) const {
    return std::max(c.length(value), Length{});
}

std::string LineWidthCodec::text(Length length) const {
    return px_text(length);
}

std::string IntegerCodec::values() const {
    return word.empty() ? "<integer>" : concat(word, " | <integer>");
}

std::optional<std::int32_t> IntegerCodec::read(Reader& reader) const {
    if (!word.empty() && reader.take_word(word)) return word_value;
    const Reader before = reader;
    const bool is_calculated = reader.peek().is(TokenKind::function);
    const auto value = take_integer(reader);
    if (value && (*value >= least || is_calculated)) return std::max(*value, least);
    reader = before;
    return std::nullopt;
}

std::string IntegerCodec::text(std::int32_t value) const {
    return !word.empty() && value == word_value ? std::string(word) : std::to_string(value);
}

} // namespace makeready::style
