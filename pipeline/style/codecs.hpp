// How values are read, computed and written. A codec is a kind of value: `read` takes it from the
// front of a declaration, `compute` makes it absolute, `text` writes it, `values` names what it
// takes.
#pragma once

#include "colour.hpp"
#include "property.hpp"
#include "strings.hpp"

namespace makeready::style {

/// A row whose value is one member of the draft: `get` finds it in a Draft or a View.
template <class Get, class Codec>
Property row(std::string_view name, bool inherited, Get get, Codec codec) {
    Property out;
    out.name = name;
    out.inherited = inherited;
    out.values = codec.values();
    out.parse = [get, codec](Reader& reader) -> Setter {
        auto value = codec.read(reader);
        if (!value) return nullptr;
        return [get, codec, kept = std::move(*value)](Computation& c) {
            get(c.draft) = codec.compute(c, kept);
        };
    };
    out.copy = [get](Draft& to, const View& from) { get(to) = get(from); };
    out.text = [get, codec](const View& from) { return codec.text(get(from)); };
    return out;
}

/// Rows of members that children inherit; of those they don't.
#define INHERITED(name, member, ...)                                                               \
    row(                                                                                           \
        name, true, [](auto& style) -> auto& { return style.inherited.member; }, __VA_ARGS__)
#define OWN(name, member, ...)                                                                     \
    row(                                                                                           \
        name, false, [](auto& style) -> auto& { return style.own.member; }, __VA_ARGS__)

/// One keyword and the value it stands for.
template <class Value> struct Word {
    std::string_view name;
    Value value;
};

/// One of some keywords. The first name of a value is the one it is written by.
template <class Value, std::size_t count> struct Words {
    std::array<Word<Value>, count> words;

    std::string values() const {
        std::string out;
        for (const auto& word : words) out += concat(out.empty() ? "" : " | ", word.name);
        return out;
    }

    std::optional<Value> read(Reader& reader) const {
        for (const auto& word : words)
            if (reader.take_word(word.name)) return word.value;
        return std::nullopt;
    }

    Value compute(const Computation&, Value value) const { return value; }

    std::string text(const Value& value) const {
        for (const auto& word : words)
            if (word.value == value) return std::string(word.name);
        return {};
    }
};

template <class Value, std::size_t count>
constexpr Words<Value, count> words(const Word<Value> (&list)[count]) {
    return {std::to_array(list)};
}

/// Which keywords and numbers a Size takes.
struct SizeKinds {
    bool automatic = false, none = false, normal = false, contents = false, percent = true;
    Sign sign = Sign::any;
};

/// Lengths, percentages, and the keywords of sizes.
struct SizeCodec {
    SizeKinds kinds;

    struct Specified {
        Size::Kind kind = Size::Kind::length;
        Measure measure;
    };

    std::string values() const;
    std::optional<Specified> read(Reader& reader) const;
    Size compute(const Computation& c, const Specified& value) const;
    std::string text(const Size& size) const;
};

/// A length alone.
struct LengthCodec {
    Sign sign = Sign::any;
    bool or_none = false;

    std::string values() const { return or_none ? "none | <length>" : "<length>"; }

    std::optional<Measure> read(Reader& reader) const;
    Length compute(const Computation& c, const Measure& value) const;
    std::string text(Length length) const;
};

/// Border widths: thin, medium, thick or a length.
struct LineWidthCodec {
    std::string values() const { return "<length> | thin | medium | thick"; }

    std::optional<Measure> read(Reader& reader) const;
    Length compute(const Computation& c, const Measure& value) const;
    std::string text(Length length) const;
};

struct ColourCodec {
    std::string values() const { return "<color>"; }

    std::optional<SpecifiedColour> read(Reader& reader) const { return take_colour(reader); }

    Colour compute(const Computation& c, const SpecifiedColour& value) const {
        return value.colour.value_or(c.draft.inherited.colour);
    }

    std::string text(const Colour& colour) const { return text_of(colour); }
};

/// Whole numbers from `least`; `word`, if there is one, stands for `word_value`.
struct IntegerCodec {
    std::int32_t least = 1;
    std::string_view word = {};
    std::int32_t word_value = 0;

    std::string values() const;
    std::optional<std::int32_t> read(Reader& reader) const;

    std::int32_t compute(const Computation&, std::int32_t value) const { return value; }

    std::string text(std::int32_t value) const;
};

std::string text_of(const Size& size);
/// "12px".
std::string px_text(Length length);
/// In double quotes, as CSS writes a string.
std::string quoted_string(std::string_view text);

} // namespace makeready::style
