// CSS Transforms 1 in the plane, and translate, rotate and scale of level 2. Their order in the
// list is that of the standard: translate, rotate, scale, then the functions of `transform`.
#include "images.hpp"

#include <cmath>

namespace makeready::style {
namespace {

using Item = Specified<Transform>;

std::optional<double> take_factor(Reader& reader) {
    const Reader before = reader;
    const auto measure = take_measure(reader);
    const auto amount = measure ? nominal_amount(*measure) : std::nullopt;
    const MeasureType type = measure ? type_of(*measure) : MeasureType::invalid;
    if (amount && type == MeasureType::number) return amount->value;
    if (amount && type == MeasureType::percentage) return amount->percent / 100;
    reader = before;
    return std::nullopt;
}

Item fixed_item(Transform::Kind kind, std::array<double, 6> numbers) {
    return [kind, numbers](const Computation&) {
        Transform out;
        out.kind = kind;
        out.numbers = numbers;
        return out;
    };
}

Item translation(std::optional<Measure> x, std::optional<Measure> y) {
    return [x = std::move(x), y = std::move(y)](const Computation& c) {
        Transform out;
        out.kind = Transform::Kind::translate;
        if (x) out.x = c.size(*x);
        if (y) out.y = c.size(*y);
        return out;
    };
}

std::optional<Item> read_translation(Reader& in, const std::string& name) {
    auto first = take_length_percentage(in);
    if (!first) return std::nullopt;
    if (name == "translatex") return translation(first, {});
    if (name == "translatey") return translation({}, first);
    std::optional<Measure> second;
    if (in.take_comma() && !(second = take_length_percentage(in))) return std::nullopt;
    return translation(first, second);
}

std::optional<Item> read_scale(Reader& in, const std::string& name) {
    const auto first = take_factor(in);
    if (!first) return std::nullopt;
    auto second = first;
    if (in.take_comma() && !(second = take_factor(in))) return std::nullopt;
    const double x = name == "scaley" ? 1 : *first;
    const double y = name == "scalex" ? 1 : name == "scaley" ? *first : *second;
    return fixed_item(Transform::Kind::scale, {x, y});
}

std::optional<Item> read_skew(Reader& in, const std::string& name) {
    const auto first = take_angle(in);
    if (!first) return std::nullopt;
    std::optional<double> second = 0;
    if (in.take_comma() && !(second = take_angle(in))) return std::nullopt;
    const bool down = name == "skewy";
    return fixed_item(Transform::Kind::skew, {down ? 0 : *first, down ? *first : *second});
}

std::optional<Item> read_matrix(Reader& in) {
    std::array<double, 6> numbers{};
    for (std::size_t n = 0; n < 6; ++n) {
        if (n > 0 && !in.take_comma()) return std::nullopt;
        const auto number = take_number(in);
        if (!number) return std::nullopt;
        numbers[n] = nominal_amount(*number)->value;
    }
    return fixed_item(Transform::Kind::matrix, numbers);
}

std::optional<Item> read_function(Reader& reader) {
    if (!reader.peek().is(TokenKind::function)) return std::nullopt;
    const std::string name = lower_ascii(reader.peek().text);
    const Reader before = reader;
    Reader in = reader.take_block();
    std::optional<Item> out;
    if (name.starts_with("translate")) out = read_translation(in, name);
    if (name.starts_with("scale")) out = read_scale(in, name);
    if (name.starts_with("skew")) out = read_skew(in, name);
    if (name == "matrix") out = read_matrix(in);
    if (name == "rotate" || name == "rotatez")
        if (const auto angle = take_angle(in)) out = fixed_item(Transform::Kind::rotate, {*angle});
    if (out && in.done()) return out;
    reader = before;
    return std::nullopt;
}

struct TransformCodec {
    std::string values() const {
        return "none | [matrix() | translate() | translateX() | translateY() | scale() | scaleX() "
               "| "
               "scaleY() | rotate() | skew() | skewX() | skewY()]+";
    }

    std::optional<std::vector<Item>> read(Reader& reader) const {
        std::vector<Item> items;
        if (reader.take_word("none")) return items;
        while (auto item = read_function(reader)) items.push_back(std::move(*item));
        return items.empty() ? std::nullopt : std::optional(std::move(items));
    }

    std::vector<Transform> compute(const Computation& c, const std::vector<Item>& items) const {
        std::vector<Transform> out;
        for (const Item& item : items) out.push_back(item(c));
        return out;
    }

    std::string text(const std::vector<Transform>& list) const {
        std::string out;
        for (const Transform& one : list) out += (out.empty() ? "" : " ") + text_of_one(one);
        return out.empty() ? "none" : out;
    }

private:
    static std::string text_of_one(const Transform& one) {
        static constexpr std::string_view names[] = {"matrix", "translate", "scale", "rotate",
                                                     "skew"};
        static constexpr std::size_t counts[] = {6, 0, 2, 1, 2};
        const auto kind = static_cast<std::size_t>(one.kind);
        std::string out = concat(names[kind], "(");
        if (one.kind == Transform::Kind::translate)
            return concat(out, text_of(one.x), ", ", text_of(one.y), ")");
        for (std::size_t n = 0; n < counts[kind]; ++n)
            out += concat(n > 0 ? ", " : "", makeready::text_of(one.numbers[n]));
        return out + ")";
    }
};

/// transform-origin: a position, and a third length that has no use in the plane.
struct OriginCodec : SpotCodec {
    std::optional<Specified> read(Reader& reader) const {
        auto spot = take_spot(reader);
        if (spot) (void)take_length(reader);
        return spot;
    }
};

struct TranslateCodec : TransformCodec {
    std::string values() const { return "none | <length-percentage>{1,2}"; }

    std::optional<std::vector<Item>> read(Reader& reader) const {
        if (reader.take_word("none")) return std::vector<Item>();
        auto x = take_length_percentage(reader);
        if (!x) return std::nullopt;
        return std::vector<Item>{translation(x, take_length_percentage(reader))};
    }
};

struct RotateCodec : TransformCodec {
    std::string values() const { return "none | <angle>"; }

    std::optional<std::vector<Item>> read(Reader& reader) const {
        if (reader.take_word("none")) return std::vector<Item>();
        const auto angle = take_angle(reader);
        if (!angle) return std::nullopt;
        return std::vector<Item>{fixed_item(Transform::Kind::rotate, {*angle})};
    }
};

struct ScaleCodec : TransformCodec {
    std::string values() const { return "none | [<number> | <percentage>]{1,2}"; }

    std::optional<std::vector<Item>> read(Reader& reader) const {
        if (reader.take_word("none")) return std::vector<Item>();
        const auto x = take_factor(reader);
        if (!x) return std::nullopt;
        const double y = take_factor(reader).value_or(*x);
        return std::vector<Item>{fixed_item(Transform::Kind::scale, {*x, y})};
    }
};

} // namespace

void add_transform_properties(std::vector<Property>& table) {
    table.push_back(OWN("transform", transform, TransformCodec{}));
    table.push_back(OWN("translate", moves[0], TranslateCodec{}));
    table.push_back(OWN("rotate", moves[1], RotateCodec{}));
    table.push_back(OWN("scale", moves[2], ScaleCodec{}));
    table.push_back(OWN("transform-origin", transform_origin, OriginCodec{}));
}

} // namespace makeready::style
