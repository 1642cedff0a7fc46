// Distances on paper. What comes in is a number with a unit; what goes out is a whole count of
// 1/1024 points. This header never rounds twice.
#pragma once

#include <cmath>
#include <compare>
#include <cstdint>
#include <string>

namespace makeready {
inline namespace base {

/// A distance in whole 1/1024 PostScript points (1 pt = 1/72 in, Pango's unit). Sums are exact, so
/// equality means equality. A CSS px (1/96 in) is exactly 768 units.
struct Length {
    std::int64_t units = 0;

    static constexpr std::int64_t per_point = 1024;
    static constexpr std::int64_t per_px = 768;

    /// The nearest Length; beyond ±2^40 units (some 370 km) it stops there.
    static Length from_points(double points) { return from_units(points * per_point); }

    static Length from_px(double px) { return from_units(px * per_px); }

    static Length from_units(double units) {
        constexpr double most = 1099511627776.0;
        if (!(units > -most)) return {static_cast<std::int64_t>(-most)};
        if (!(units < most)) return {static_cast<std::int64_t>(most)};
        return {std::llround(units)};
    }

    constexpr double points() const { return static_cast<double>(units) / per_point; }

    constexpr double px() const { return static_cast<double>(units) / per_px; }

    /// This length times a factor, rounded to the nearest unit.
    Length scaled(double factor) const { return from_units(static_cast<double>(units) * factor); }

    constexpr auto operator<=>(const Length&) const = default;

    constexpr Length& operator+=(Length other) {
        units += other.units;
        return *this;
    }

    constexpr Length& operator-=(Length other) {
        units -= other.units;
        return *this;
    }

    friend constexpr Length operator+(Length a, Length b) { return {a.units + b.units}; }

    friend constexpr Length operator-(Length a, Length b) { return {a.units - b.units}; }

    friend constexpr Length operator-(Length a) { return {-a.units}; }

    friend constexpr Length operator*(Length a, std::int64_t n) { return {a.units * n}; }

    friend constexpr Length operator/(Length a, std::int64_t n) { return {a.units / n}; }
};

/// A corner and a size in one plane, y downwards.
struct Rectangle {
    Length x, y, width, height;
    bool operator==(const Rectangle&) const = default;
};

/// Points with up to three decimals and no trailing zeros: "12", "10.5", "0.333".
std::string text_of(Length length);

inline namespace literals {
constexpr Length operator""_pt(unsigned long long n) {
    return {static_cast<std::int64_t>(n) * 1024};
}

constexpr Length operator""_px(unsigned long long n) {
    return {static_cast<std::int64_t>(n) * 768};
}

constexpr Length operator""_in(unsigned long long n) {
    return {static_cast<std::int64_t>(n) * 73728};
}

inline Length operator""_pt(long double n) {
    return Length::from_points(static_cast<double>(n));
}

inline Length operator""_in(long double n) {
    return Length::from_points(static_cast<double>(n) * 72);
}

inline Length operator""_mm(long double n) {
    return Length::from_points(static_cast<double>(n) * 72 / 25.4);
}

inline Length operator""_mm(unsigned long long n) {
    return Length::from_points(static_cast<double>(n) * 72 / 25.4);
}
} // namespace literals

} // namespace base
} // namespace makeready
