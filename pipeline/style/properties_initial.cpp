// Initial letters (CSS Inline 3, 7).
#include "codecs.hpp"

#include <algorithm>

namespace makeready::style {
namespace {

/// `<number> <integer>?`, or a number with `drop` or `raise` on either side of it.
struct InitialLetterCodec {
    enum class Sink : std::uint8_t { none, drop, raise };

    std::string values() const {
        return "normal | <number [1,∞]> <integer [1,∞]>? | <number [1,∞]> && [drop | raise]?";
    }

    struct Specified {
        std::optional<Measure> size; ///< nullopt: normal.
        Sink sink = Sink::drop;
        std::int32_t line = 0;
    };

    std::optional<Specified> read(Reader& reader) const {
        if (reader.take_word("normal")) return Specified{};
        const Sink before = read_sink(reader);
        const Token& token = reader.peek();
        if (token.is(TokenKind::number) && token.number < 1) return std::nullopt;
        Specified out;
        out.size = take_number(reader, Sign::not_negative);
        if (!out.size) return std::nullopt;
        out.sink = before == Sink::none ? read_sink(reader) : before;
        if (out.sink == Sink::none)
            if (const auto line = IntegerCodec{1}.read(reader)) out.line = *line;
        return out;
    }

    // Without a word it drops.
    InitialLetter compute(const Computation& c, const Specified& value) const {
        if (!value.size) return {};
        InitialLetter out{std::max(c.number(*value.size), 1.0), value.line};
        if (out.sink == 0)
            out.sink = value.sink == Sink::raise ? 1 : static_cast<std::int32_t>(out.size);
        return out;
    }

    std::string text(const InitialLetter& value) const {
        if (value.size == 0) return "normal";
        return concat(makeready::text_of(value.size), " ", value.sink);
    }

private:
    static Sink read_sink(Reader& reader) {
        if (reader.take_word("drop")) return Sink::drop;
        return reader.take_word("raise") ? Sink::raise : Sink::none;
    }
};

constexpr Word<InitialAlign::Line> align_words[] = {
    {"alphabetic", InitialAlign::Line::alphabetic},
    {"ideographic", InitialAlign::Line::ideographic},
    {"hanging", InitialAlign::Line::hanging},
    {"leading", InitialAlign::Line::leading},
};

struct InitialAlignCodec {
    std::string values() const {
        return concat("[border-box? [", words(align_words).values(), "]?]!");
    }

    std::optional<InitialAlign> read(Reader& reader) const {
        InitialAlign out;
        out.is_border_box = reader.take_word("border-box");
        const auto line = words(align_words).read(reader);
        if (line) out.line = *line;
        if (!out.is_border_box && line) out.is_border_box = reader.take_word("border-box");
        return line || out.is_border_box ? std::optional(out) : std::nullopt;
    }

    InitialAlign compute(const Computation&, InitialAlign value) const { return value; }

    std::string text(const InitialAlign& value) const {
        const std::string line = words(align_words).text(value.line);
        return value.is_border_box ? concat("border-box ", line) : line;
    }
};

} // namespace

void add_initial_properties(std::vector<Property>& table) {
    table.push_back(OWN("initial-letter", initial_letter, InitialLetterCodec{}));
    table.push_back(INHERITED("initial-letter-align", initial_align, InitialAlignCodec{}));
}

} // namespace makeready::style
