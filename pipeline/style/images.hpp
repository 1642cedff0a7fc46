// Images, places and lists as sheets write them come in; functions that compute them go out.
#pragma once

#include "codecs.hpp"

namespace makeready::style {

/// A value that waits for the element's lengths and colours.
template <class T> using Specified = std::function<T(const Computation&)>;

/// none, url() or a gradient.
std::optional<Specified<Image>> take_image(Reader& reader);
/// A gradient (CSS Images 3, 3; CSS Images 4, 3.3).
std::optional<Specified<Image>> take_gradient(Reader& reader);
/// Degrees; a bare 0 counts.
std::optional<double> take_angle(Reader& reader);
/// <position> (CSS Values 4, 9.1).
std::optional<Specified<Spot>> take_spot(Reader& reader);

std::string text_of(const Image& image);
std::string text_of(const Gradient& gradient);
std::string text_of(const Spot& spot);

/// A codec of one value that computes itself.
template <class T> struct SelfComputing {
    using Specified = style::Specified<T>;

    T compute(const Computation& c, const Specified& value) const { return value(c); }
};

struct ImageCodec : SelfComputing<Image> {
    std::string values() const {
        return "none | <url> | [repeating-]linear-gradient() | [repeating-]radial-gradient() | "
               "[repeating-]conic-gradient()";
    }

    std::optional<Specified> read(Reader& reader) const { return take_image(reader); }

    std::string text(const Image& image) const { return text_of(image); }
};

struct SpotCodec : SelfComputing<Spot> {
    std::string values() const {
        return "[left | center | right | <length-percentage>] [top | center | bottom | "
               "<length-percentage>]? | [<side> <length-percentage>?]{2}";
    }

    std::optional<Specified> read(Reader& reader) const { return take_spot(reader); }

    std::string text(const Spot& spot) const { return text_of(spot); }
};

/// Several values, parted by commas.
template <class Codec> struct ListCodec {
    Codec one;
    using Item = decltype(std::declval<Codec>().read(std::declval<Reader&>()))::value_type;
    using Value = decltype(std::declval<Codec>().compute(std::declval<Computation&>(),
                                                         std::declval<const Item&>()));
    Value initial{}; ///< What an empty list, the initial one, stands for.

    std::string values() const { return concat("[", one.values(), "]#"); }

    std::optional<std::vector<Item>> read(Reader& reader) const {
        std::vector<Item> items;
        do {
            auto item = one.read(reader);
            if (!item) return std::nullopt;
            items.push_back(std::move(*item));
        } while (reader.take_comma());
        return items;
    }

    std::vector<Value> compute(const Computation& c, const std::vector<Item>& items) const {
        std::vector<Value> out;
        for (const Item& item : items) out.push_back(one.compute(c, item));
        return out;
    }

    std::string text(const std::vector<Value>& list) const {
        if (list.empty()) return one.text(initial);
        std::string out;
        for (const Value& value : list) out += concat(out.empty() ? "" : ", ", one.text(value));
        return out;
    }
};

template <class Codec> ListCodec(Codec) -> ListCodec<Codec>;

} // namespace makeready::style
