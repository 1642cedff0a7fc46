// White space, the ends of lines and the forms of letters: CSS Text 4, 2 to 5; what stands for text
// that is cut: CSS Overflow 4, 4.
#include "codecs.hpp"

namespace makeready::style {
namespace {

constexpr Word<WhiteSpace::Collapse> collapse_words[] = {
    {"collapse", WhiteSpace::Collapse::collapse},
    {"preserve", WhiteSpace::Collapse::preserve},
    {"preserve-breaks", WhiteSpace::Collapse::preserve_breaks},
    {"preserve-spaces", WhiteSpace::Collapse::preserve_spaces},
    {"break-spaces", WhiteSpace::Collapse::break_spaces},
    {"discard", WhiteSpace::Collapse::discard},
};
constexpr Word<bool> wrap_mode_words[] = {{"wrap", true}, {"nowrap", false}};
constexpr Word<TextWrap> wrap_words[] = {
    {"auto", TextWrap::wrap},
    {"balance", TextWrap::balance},
    {"pretty", TextWrap::pretty},
    {"stable", TextWrap::stable},
};
constexpr Word<TextTransform::Letters> letters_words[] = {
    {"none", TextTransform::Letters::none},
    {"uppercase", TextTransform::Letters::uppercase},
    {"lowercase", TextTransform::Letters::lowercase},
    {"capitalize", TextTransform::Letters::capitalize},
};

struct TransformCodec {
    static constexpr auto letters = words(letters_words);

    std::string values() const {
        return "none | [capitalize | uppercase | lowercase] || full-width || full-size-kana";
    }

    std::optional<TextTransform> read(Reader& reader) const;

    TextTransform compute(const Computation&, const TextTransform& value) const { return value; }

    std::string text(const TextTransform& value) const {
        std::string out;
        if (value.letters != TextTransform::Letters::none) out = letters.text(value.letters);
        if (value.full_width) out += out.empty() ? "full-width" : " full-width";
        if (value.full_size_kana) out += out.empty() ? "full-size-kana" : " full-size-kana";
        return out.empty() ? "none" : out;
    }
};

std::optional<TextTransform> TransformCodec::read(Reader& reader) const {
    TextTransform out;
    if (reader.take_word("none")) return out;
    bool any = false;
    for (bool more = true; more; any = any || more) {
        more = false;
        if (out.letters == TextTransform::Letters::none)
            if (const auto found = letters.read(reader)) {
                if (*found == TextTransform::Letters::none) return std::nullopt;
                out.letters = *found;
                more = true;
            }
        if (!out.full_width) more = (out.full_width = reader.take_word("full-width")) || more;
        if (!out.full_size_kana)
            more = (out.full_size_kana = reader.take_word("full-size-kana")) || more;
    }
    return any ? std::optional(out) : std::nullopt;
}

struct TextOverflowCodec {
    std::string values() const { return "clip | ellipsis | <string>"; }

    std::optional<std::optional<std::string>> read(Reader& reader) const {
        using Mark = std::optional<std::string>;
        if (reader.take_word("clip")) return Mark();
        if (reader.take_word("ellipsis")) return Mark("\u2026");
        if (auto text = reader.take_string()) return Mark(std::move(*text));
        return std::nullopt;
    }

    std::optional<std::string> compute(const Computation&,
                                       const std::optional<std::string>& value) const {
        return value;
    }

    std::string text(const std::optional<std::string>& value) const {
        return value ? *value == "\u2026" ? "ellipsis" : quoted_string(*value) : "clip";
    }
};

} // namespace

void add_space_properties(std::vector<Property>& table) {
    table.push_back(INHERITED("white-space-collapse", white_space.collapse, words(collapse_words)));
    table.push_back(INHERITED("text-wrap-mode", white_space.wraps, words(wrap_mode_words)));
    table.push_back(INHERITED("text-wrap-style", wrap, words(wrap_words)));
    table.push_back(INHERITED("text-transform", transform, TransformCodec{}));
    table.push_back(OWN("text-overflow", text_overflow, TextOverflowCodec{}));
}

} // namespace makeready::style
