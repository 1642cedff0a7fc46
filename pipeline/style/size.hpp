// Lengths, percentages, edges and colours as computed values hold them. Included by values.hpp.
#pragma once

#include "length.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

namespace makeready::style {

/// A length plus a percentage (CSS Values 4, calc), or a keyword.
struct Size {
    enum class Kind : std::uint8_t {
        length,
        automatic,
        none,
        normal,
        min_content,
        max_content,
        fit_content,
        stretch
    };
    Kind kind = Kind::length;
    Length length;
    double percent = 0;                        ///< 100 is the whole.
    Length least = -no_limit, most = no_limit; ///< From min(), max() and clamp().

    static constexpr Length no_limit{std::int64_t{1} << 41};

    bool is_auto() const { return kind == Kind::automatic; }

    bool is_length() const { return kind == Kind::length; }

    /// The length for a known whole.
    Length of(Length whole) const {
        return std::clamp(length + whole.scaled(percent / 100), least, most);
    }

    bool operator==(const Size&) const = default;
};

inline Size automatic() {
    return {Size::Kind::automatic, {}, 0};
}

inline Size fixed(Length length) {
    return {Size::Kind::length, length, 0};
}

template <class T> struct Edges {
    T top{}, right{}, bottom{}, left{};
    bool operator==(const Edges&) const = default;
};

/// A colour as written: it is never converted before `pdf`. Components 0 to 1.
struct Colour {
    enum class Space : std::uint8_t { srgb, gray, cmyk };
    Space space = Space::gray;
    std::array<float, 4> components{};
    float alpha = 1;
    bool operator==(const Colour&) const = default;
};

inline Colour black() {
    return {};
}

inline Colour transparent() {
    return {Colour::Space::gray, {}, 0};
}

} // namespace makeready::style
