#include "measure.hpp"

#include <cmath>

namespace makeready::style {
namespace {

struct UnitName {
    std::string_view name;
    Unit unit;
    double factor;
};

constexpr UnitName unit_names[] = {
    {"px", Unit::px, 1},         {"pt", Unit::px, 96.0 / 72},
    {"em", Unit::em, 1},         {"mm", Unit::px, 96 / 25.4},
    {"cm", Unit::px, 96 / 2.54}, {"in", Unit::px, 96},
    {"pc", Unit::px, 16},        {"q", Unit::px, 96 / 101.6},
    {"rem", Unit::rem, 1},       {"ex", Unit::ex, 1},
    {"ch", Unit::ch, 1},         {"cap", Unit::cap, 1},
    {"ic", Unit::ic, 1},         {"lh", Unit::lh, 1},
    {"rlh", Unit::rlh, 1},       {"vw", Unit::vw, 1},
    {"vh", Unit::vh, 1},         {"vi", Unit::vi, 1},
    {"vb", Unit::vb, 1},         {"vmin", Unit::vmin, 1},
    {"vmax", Unit::vmax, 1},     {"svw", Unit::vw, 1},
    {"svh", Unit::vh, 1},        {"lvw", Unit::vw, 1},
    {"lvh", Unit::vh, 1},        {"dvw", Unit::vw, 1},
    {"dvh", Unit::vh, 1},        {"deg", Unit::degree, 1},
    {"grad", Unit::degree, 0.9}, {"rad", Unit::degree, 57.29577951308232},
    {"turn", Unit::degree, 360}, {"dpi", Unit::dpi, 1},
    {"dpcm", Unit::dpi, 2.54},   {"dppx", Unit::dpi, 96},
    {"x", Unit::dpi, 96},
};

} // namespace

std::optional<Measure> measure_of(const Token& token) {
    Measure measure;
    measure.value = token.number;
    if (token.is(TokenKind::number)) return measure;
    measure.unit = Unit::percent;
    if (token.is(TokenKind::percentage)) return measure;
    if (!token.is(TokenKind::dimension)) return std::nullopt;
    for (const UnitName& row : unit_names) {
        if (!same_word(row.name, token.text)) continue;
        measure.unit = row.unit;
        measure.value *= row.factor;
        return measure;
    }
    return std::nullopt;
}

std::optional<Measure> take_measure(Reader& reader) {
    if (auto measure = measure_of(reader.peek())) {
        reader.take();
        return measure;
    }
    return take_calculation(reader);
}

namespace {

template <class Fits> std::optional<Measure> take_fitting(Reader& reader, Sign sign, Fits fits) {
    const Reader before = reader;
    auto measure = take_measure(reader);
    if (measure) {
        // CSS Values 4, 10.12: a calculation is brought into the range that is allowed.
        const bool is_calculated = Reader(before).peek().kind == TokenKind::function;
        if (is_calculated && measure->is_plain() && sign == Sign::not_negative)
            measure->value = std::max(measure->value, 0.0);
        const bool wrong_sign =
            measure->is_plain() && sign == Sign::not_negative && measure->value < 0;
        const bool is_zero =
            measure->is_plain() && measure->unit == Unit::number && measure->value == 0;
        if (!wrong_sign && fits(type_of(*measure), is_zero) && nominal_amount(*measure))
            return measure;
    }
    reader = before;
    return std::nullopt;
}

} // namespace

std::optional<Measure> take_number(Reader& reader, Sign sign) {
    return take_fitting(reader, sign, [](MeasureType t, bool) { return t == MeasureType::number; });
}

std::optional<std::int32_t> take_integer(Reader& reader) {
    const Reader before = reader;
    const bool is_plain = reader.peek().is(TokenKind::number);
    if (is_plain && !reader.peek().is_integer) return std::nullopt;
    const auto measure = take_number(reader);
    const auto amount = measure ? nominal_amount(*measure) : std::nullopt;
    if (!amount) {
        reader = before;
        return std::nullopt;
    }
    const double most = 2147483647;
    return static_cast<std::int32_t>(std::clamp(std::floor(amount->value + 0.5), -most, most));
}

std::optional<Measure> take_length(Reader& reader, Sign sign) {
    return take_fitting(reader, sign, [](MeasureType t, bool is_zero) {
        return t == MeasureType::length || is_zero;
    });
}

std::optional<Measure> take_length_percentage(Reader& reader, Sign sign) {
    return take_fitting(reader, sign, [](MeasureType t, bool is_zero) {
        return t == MeasureType::length || t == MeasureType::percentage ||
               t == MeasureType::length_percentage || is_zero;
    });
}

} // namespace makeready::style
