// Text: CSS Text 3 and 4, CSS Break 3's orphans and widows, and makeready's own -mr- properties.
#include "codecs.hpp"

namespace makeready::style {
namespace {

constexpr Word<TextAlign> align_words[] = {
    {"start", TextAlign::start},
    {"end", TextAlign::end},
    {"left", TextAlign::left},
    {"right", TextAlign::right},
    {"center", TextAlign::center},
    {"justify", TextAlign::justify},
    {"match-parent", TextAlign::match_parent},
};

/// CSS Text 3, 6.1: match-parent takes the parent's side, start and end resolved by its direction.
struct AlignCodec : Words<TextAlign, std::size(align_words)> {
    TextAlign compute(const Computation& c, TextAlign value) const {
        if (value != TextAlign::match_parent) return value;
        const bool rtl = c.parent().direction == Direction::rtl;
        switch (c.parent().align) {
        case TextAlign::start:
            return rtl ? TextAlign::right : TextAlign::left;
        case TextAlign::end:
            return rtl ? TextAlign::left : TextAlign::right;
        default:
            return c.parent().align;
        }
    }
};

constexpr Word<TextAlignLast> align_last_words[] = {
    {"auto", TextAlignLast::automatic},  {"start", TextAlignLast::start},
    {"end", TextAlignLast::end},         {"left", TextAlignLast::left},
    {"right", TextAlignLast::right},     {"center", TextAlignLast::center},
    {"justify", TextAlignLast::justify},
};
constexpr Word<Hyphens> hyphens_words[] = {
    {"none", Hyphens::none}, {"manual", Hyphens::manual}, {"auto", Hyphens::automatic}};
constexpr Word<HyphenateCapitalized> capitalized_words[] = {
    {"auto", HyphenateCapitalized::automatic},
    {"all", HyphenateCapitalized::all},
    {"none", HyphenateCapitalized::none}};
constexpr Word<bool> hyphenate_last_words[] = {
    {"none", false}, {"always", true}, {"column", true}, {"page", true}, {"spread", true}};
constexpr Word<OverflowWrap> overflow_wrap_words[] = {{"normal", OverflowWrap::normal},
                                                      {"break-word", OverflowWrap::break_word},
                                                      {"anywhere", OverflowWrap::anywhere}};
constexpr Word<WordBreak> word_break_words[] = {
    {"normal", WordBreak::normal},           {"break-all", WordBreak::break_all},
    {"keep-all", WordBreak::keep_all},       {"break-word", WordBreak::break_word},
    {"auto-phrase", WordBreak::auto_phrase},
};
constexpr Word<LineBreak> line_break_words[] = {
    {"auto", LineBreak::automatic},    {"loose", LineBreak::loose},
    {"normal", LineBreak::normal},     {"strict", LineBreak::strict},
    {"anywhere", LineBreak::anywhere},
};
constexpr Word<SpacingTrim> spacing_trim_words[] = {
    {"normal", SpacingTrim::normal},           {"space-all", SpacingTrim::space_all},
    {"space-first", SpacingTrim::space_first}, {"trim-start", SpacingTrim::trim_start},
    {"trim-both", SpacingTrim::trim_both},     {"trim-all", SpacingTrim::trim_all},
    {"auto", SpacingTrim::trim_both},
};
constexpr Word<TextJustify> justify_words[] = {
    {"auto", TextJustify::automatic},
    {"inter-word", TextJustify::inter_word},
    {"inter-character", TextJustify::inter_character},
    {"distribute", TextJustify::inter_character},
};
constexpr Word<Visibility> visibility_words[] = {{"visible", Visibility::visible},
                                                 {"hidden", Visibility::hidden},
                                                 {"collapse", Visibility::collapse}};
constexpr Word<bool> protrusion_words[] = {{"none", false}, {"auto", true}};

/// letter-spacing and word-spacing: `normal` is no space at all.
struct SpacingCodec {
    std::string values() const { return "normal | <length> | <percentage>"; }

    std::optional<Measure> read(Reader& reader) const {
        if (reader.take_word("normal")) return Measure{};
        return take_length_percentage(reader);
    }

    Size compute(const Computation& c, const Measure& value) const { return c.size(value); }

    std::string text(const Size& size) const {
        return size == fixed(Length{}) ? "normal" : text_of(size);
    }
};

/// hyphenate-limit-chars: the word, before, after; `auto` is 5 2 2 (CSS Text 4, 6.3.2).
struct LimitCharsCodec {
    struct Chars {
        std::int32_t word = 5, before = 2, after = 2;
    };

    std::string values() const { return "[auto | <integer>]{1,3}"; }

    std::optional<Chars> read(Reader& reader) const;

    HyphenLimits compute(const Computation& c, const Chars& value) const {
        HyphenLimits limits = c.draft.inherited.hyphen_limits;
        limits.word = value.word;
        limits.before = value.before;
        limits.after = value.after;
        return limits;
    }

    std::string text(const HyphenLimits& limits) const {
        return concat(limits.word, " ", limits.before, " ", limits.after);
    }
};

std::optional<LimitCharsCodec::Chars> LimitCharsCodec::read(Reader& reader) const {
    Chars chars;
    const auto take = [&](std::int32_t otherwise) {
        return IntegerCodec{0, "auto", otherwise}.read(reader);
    };
    const auto word = take(chars.word);
    if (!word) return std::nullopt;
    chars.word = *word;
    const auto before = take(chars.before);
    chars.before = before.value_or(chars.before);
    // Given once, the second number holds for both ends.
    chars.after = before ? take(chars.after).value_or(chars.before) : chars.after;
    return chars;
}

Property limit_chars_row() {
    Property out = INHERITED("hyphenate-limit-chars", hyphen_limits, LimitCharsCodec{});
    out.copy = [](Draft& to, const View& from) {
        HyphenLimits& limits = to.inherited.hyphen_limits;
        limits.word = from.inherited.hyphen_limits.word;
        limits.before = from.inherited.hyphen_limits.before;
        limits.after = from.inherited.hyphen_limits.after;
    };
    return out;
}

/// text-indent's three members as one value.
struct IndentCodec {
    struct Specified {
        Measure measure;
        bool hanging = false, each_line = false;
    };

    static std::optional<Specified> read(Reader& reader) {
        Specified value;
        bool has_measure = false;
        for (;;) {
            if (!value.hanging && reader.take_word("hanging"))
                value.hanging = true;
            else if (!value.each_line && reader.take_word("each-line"))
                value.each_line = true;
            else if (auto measure = has_measure ? std::nullopt : take_length_percentage(reader)) {
                value.measure = std::move(*measure);
                has_measure = true;
            } else {
                return has_measure ? std::optional(std::move(value)) : std::nullopt;
            }
        }
    }
};

Property indent_row() {
    Property out;
    out.name = "text-indent";
    out.values = "[<length> | <percentage>] && hanging? && each-line?";
    out.inherited = true;
    out.parse = [](Reader& reader) -> Setter {
        auto value = IndentCodec::read(reader);
        if (!value) return nullptr;
        return [kept = std::move(*value)](Computation& c) {
            c.draft.inherited.indent = c.size(kept.measure);
            c.draft.inherited.indent_hanging = kept.hanging;
            c.draft.inherited.indent_each_line = kept.each_line;
        };
    };
    out.copy = [](Draft& to, const View& from) {
        to.inherited.indent = from.inherited.indent;
        to.inherited.indent_hanging = from.inherited.indent_hanging;
        to.inherited.indent_each_line = from.inherited.indent_each_line;
    };
    out.text = [](const View& from) {
        return concat(text_of(from.inherited.indent),
                      from.inherited.indent_hanging ? " hanging" : "",
                      from.inherited.indent_each_line ? " each-line" : "");
    };
    return out;
}

/// tab-size in spaces; a length is counted in the font's zeros, the nearest thing to a space here.
struct TabSizeCodec {
    std::string values() const { return "<number> | <length>"; }

    std::optional<Measure> read(Reader& reader) const {
        if (auto number = take_number(reader, Sign::not_negative)) return number;
        return take_length(reader, Sign::not_negative);
    }

    double compute(const Computation& c, const Measure& value) const {
        const double amount = std::max(0.0, c.number(value));
        const double zero = c.px_of(Unit::ch);
        return type_of(value) == MeasureType::number || zero <= 0 ? amount : amount / zero;
    }

    std::string text(double value) const { return makeready::text_of(value); }
};

/// none | [ first || [ force-end | allow-end ] || last ] (CSS Text 3, 8.2.1).
struct HangingCodec {
    static constexpr Word<std::uint8_t> words[] = {
        {"first", 1}, {"last", 2}, {"force-end", 4}, {"allow-end", 8}};

    std::string values() const { return "none | [first || [force-end | allow-end] || last]"; }

    std::optional<std::uint8_t> read(Reader& reader) const {
        if (reader.take_word("none")) return std::uint8_t{0};
        unsigned bits = 0;
        for (bool again = true; again;) {
            again = false;
            for (const auto& word : words) {
                if ((bits & word.value) != 0 || !reader.take_word(word.name)) continue;
                bits |= word.value;
                again = true;
            }
        }
        const bool is_valid = bits != 0 && (bits & 12) != 12;
        return is_valid ? std::optional(static_cast<std::uint8_t>(bits)) : std::nullopt;
    }

    std::uint8_t compute(const Computation&, std::uint8_t value) const { return value; }

    std::string text(std::uint8_t bits) const {
        std::string out;
        for (const auto& word : words)
            if ((bits & word.value) != 0) out += concat(out.empty() ? "" : " ", word.name);
        return out.empty() ? "none" : out;
    }
};

/// text-autospace: normal and auto are both seams (CSS Text 4, 8.3).
struct AutospaceCodec {
    std::string values() const {
        return "normal | no-autospace | auto | [ideograph-alpha || ideograph-numeric]";
    }

    std::optional<std::uint8_t> read(Reader& reader) const {
        if (reader.take_word("normal") || reader.take_word("auto")) return std::uint8_t{3};
        if (reader.take_word("no-autospace")) return std::uint8_t{0};
        unsigned bits = 0;
        for (;;) {
            if (!(bits & 1) && reader.take_word("ideograph-alpha"))
                bits |= 1;
            else if (!(bits & 2) && reader.take_word("ideograph-numeric"))
                bits |= 2;
            else
                return bits ? std::optional(static_cast<std::uint8_t>(bits)) : std::nullopt;
        }
    }

    std::uint8_t compute(const Computation&, std::uint8_t value) const { return value; }

    std::string text(std::uint8_t bits) const {
        return bits == 3   ? "normal"
               : bits == 2 ? "ideograph-numeric"
               : bits == 1 ? "ideograph-alpha"
                           : "no-autospace";
    }
};

/// hyphenate-character: auto, or a string (CSS Text 4, 5.5).
struct HyphenateCharacterCodec {
    std::string values() const { return "auto | <string>"; }

    std::optional<std::string> read(Reader& reader) const {
        if (reader.take_word("auto")) return std::string();
        return reader.take_string();
    }

    std::string compute(const Computation&, const std::string& value) const { return value; }

    std::string text(const std::string& value) const {
        return value.empty() ? "auto" : quoted_string(value);
    }
};

/// -mr-font-expansion: how far glyphs may be widened or narrowed, in percent.
struct ExpansionCodec {
    std::string values() const { return "none | <percentage>"; }

    std::optional<double> read(Reader& reader) const {
        if (reader.take_word("none")) return 0;
        const Token& token = reader.peek();
        if (!token.is(TokenKind::percentage) || token.number < 0 || token.number > 20)
            return std::nullopt;
        return reader.take().number;
    }

    double compute(const Computation&, double value) const { return value; }

    std::string text(double value) const {
        return value == 0 ? "none" : makeready::text_of(value) + "%";
    }
};

/// <resolution>, with the words of CSS Images 4 that change nothing on paper.
struct ResolutionCodec {
    std::string values() const { return "<resolution>"; }

    std::optional<double> read(Reader& reader) const {
        const Reader before = reader;
        const auto measure = take_measure(reader);
        const bool fits = measure && type_of(*measure) == MeasureType::resolution;
        const auto amount = fits ? nominal_amount(*measure) : std::nullopt;
        if (amount && amount->value > 0) return amount->value;
        reader = before;
        return std::nullopt;
    }

    double compute(const Computation&, double value) const { return value; }

    std::string text(double value) const { return makeready::text_of(value) + "dpi"; }
};

void add_hyphenation(std::vector<Property>& table) {
    table.push_back(INHERITED("hyphens", hyphens, words(hyphens_words)));
    table.push_back(limit_chars_row());
    table.push_back(
        INHERITED("hyphenate-limit-lines", hyphen_limits.lines, IntegerCodec{1, "no-limit", 0}));
    table.push_back(INHERITED("hyphenate-limit-zone", hyphen_limits.zone,
                              SizeCodec{{.sign = Sign::not_negative}}));
    table.push_back(
        INHERITED("hyphenate-character", hyphenate_character, HyphenateCharacterCodec{}));
    table.push_back(
        INHERITED("-mr-hyphenate-capitalized", hyphenate_capitalized, words(capitalized_words)));
    table.push_back(
        INHERITED("hyphenate-limit-last", hyphen_limits.last, words(hyphenate_last_words)));
}

} // namespace

void add_text_properties(std::vector<Property>& table) {
    table.push_back(INHERITED("letter-spacing", letter_spacing, SpacingCodec{}));
    table.push_back(INHERITED("word-spacing", word_spacing, SpacingCodec{}));
    table.push_back(INHERITED("text-align", align, AlignCodec{words(align_words)}));
    table.push_back(INHERITED("text-align-last", align_last, words(align_last_words)));
    table.push_back(indent_row());
    add_hyphenation(table);
    table.push_back(INHERITED("overflow-wrap", overflow_wrap, words(overflow_wrap_words)));
    table.push_back(INHERITED("word-break", word_break, words(word_break_words)));
    table.push_back(INHERITED("line-break", line_break, words(line_break_words)));
    table.push_back(INHERITED("text-spacing-trim", spacing_trim, words(spacing_trim_words)));
    table.push_back(INHERITED("text-autospace", autospace, AutospaceCodec{}));
    table.push_back(INHERITED("text-justify", justify, words(justify_words)));
    table.push_back(INHERITED("tab-size", tab_size, TabSizeCodec{}));
    table.push_back(INHERITED("hanging-punctuation", hanging_punctuation, HangingCodec{}));
    table.push_back(INHERITED("-mr-protrusion", protrusion, words(protrusion_words)));
    table.push_back(INHERITED("-mr-font-expansion", expansion, ExpansionCodec{}));
    table.push_back(INHERITED("-mr-line-grid", line_grid, LengthCodec{Sign::not_negative, true}));
    table.push_back(INHERITED("orphans", orphans, IntegerCodec{1}));
    table.push_back(INHERITED("widows", widows, IntegerCodec{1}));
    table.push_back(INHERITED("visibility", visibility, words(visibility_words)));
    table.push_back(INHERITED("image-resolution", image_resolution, ResolutionCodec{}));
}

} // namespace makeready::style
