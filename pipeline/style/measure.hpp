// Numbers with units come in as tokens, plain or in calc(), min(), max(), clamp() (CSS Values 4);
// amounts in px go out once the font and the page are known. Percentages are kept for layout.
#pragma once

#include "reader.hpp"
#include "values.hpp"

#include <limits>

namespace makeready::style {

enum class Unit : std::uint8_t {
    number,
    percent,
    px,
    em,
    rem,
    ex,
    ch,
    cap,
    ic,
    lh,
    rlh,
    vw,
    vh,
    vi,
    vb,
    vmin,
    vmax,
    degree,
    dpi,
};

/// What a measure turns out to be.
enum class MeasureType : std::uint8_t {
    invalid,
    number,
    length,
    percentage,
    length_percentage,
    angle,
    resolution
};

/// CSS Values 4, 10.3 to 10.6.
enum class MathFunction : std::uint8_t {
    round,
    round_up,
    round_down,
    round_to_zero,
    mod,
    rem,
    abs,
    sign,
    sin,
    cos,
    tan,
    asin,
    acos,
    atan,
    atan2,
    pow,
    sqrt,
    hypot,
    log,
    exp,
};

/// A number with its unit, or a calculation on such.
struct Measure {
    enum class Operation : std::uint8_t {
        none,
        sum,
        product,
        inverse,
        least,
        most,
        clamp,
        function
    };
    Operation operation = Operation::none;
    MathFunction function = MathFunction::round;
    Unit unit = Unit::number;
    double value = 0;
    std::vector<Measure> parts;

    bool is_plain() const { return operation == Operation::none; }
};

MeasureType type_of(const Measure& measure);

/// px for each unit that depends on font or page.
struct UnitSizes {
    virtual ~UnitSizes() = default;
    virtual double px_of(Unit unit) const = 0;
};

/// The value of a measure: `value` in px (or the bare number), plus a percentage, within limits.
struct Amount {
    double value = 0;
    double percent = 0;
    double least = -std::numeric_limits<double>::infinity();
    double most = std::numeric_limits<double>::infinity();
};

/// Nothing if min() or max() compares two different percentages, which a Size can't hold.
std::optional<Amount> amount_of(const Measure& measure, const UnitSizes& sizes);
/// The same with every font-relative unit taken as if the font had 16 px.
std::optional<Amount> nominal_amount(const Measure& measure);

/// A number with or without a unit, of one token.
std::optional<Measure> measure_of(const Token& token);
/// calc() and the other math functions.
std::optional<Measure> take_calculation(Reader& reader);
/// The next measure of any type, or nothing.
std::optional<Measure> take_measure(Reader& reader);
/// A number, not negative if so wanted. calc() is allowed everywhere and is clamped later.
enum class Sign : std::uint8_t { any, not_negative };
std::optional<Measure> take_number(Reader& reader, Sign sign = Sign::any);
std::optional<std::int32_t> take_integer(Reader& reader);
/// A length; the number 0 counts as one.
std::optional<Measure> take_length(Reader& reader, Sign sign = Sign::any);
std::optional<Measure> take_length_percentage(Reader& reader, Sign sign = Sign::any);

} // namespace makeready::style
