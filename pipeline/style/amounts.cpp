// What calculations come to (CSS Values 4, 10.7 to 10.12).
#include "measure.hpp"

#include <algorithm>
#include <cmath>

namespace makeready::style {
namespace {

MeasureType type_of_unit(Unit unit) {
    switch (unit) {
    case Unit::number:
        return MeasureType::number;
    case Unit::percent:
        return MeasureType::percentage;
    case Unit::degree:
        return MeasureType::angle;
    case Unit::dpi:
        return MeasureType::resolution;
    default:
        return MeasureType::length;
    }
}

MeasureType type_of_sum(MeasureType a, MeasureType b) {
    if (a == b) return a;
    const auto is_size = [](MeasureType t) {
        return t == MeasureType::length || t == MeasureType::percentage ||
               t == MeasureType::length_percentage;
    };
    return is_size(a) && is_size(b) ? MeasureType::length_percentage : MeasureType::invalid;
}

MeasureType type_of_product(MeasureType a, MeasureType b) {
    if (a == MeasureType::number) return b;
    return b == MeasureType::number ? a : MeasureType::invalid;
}

/// CSS Values 4, 10.3 to 10.6: what a function makes of its arguments, which must be alike.
MeasureType type_of_function(const Measure& measure, MeasureType first) {
    for (const Measure& part : measure.parts)
        if (type_of(part) != first) return MeasureType::invalid;
    const bool is_number = first == MeasureType::number;
    switch (measure.function) {
    case MathFunction::sin:
    case MathFunction::cos:
    case MathFunction::tan:
        return is_number || first == MeasureType::angle ? MeasureType::number
                                                        : MeasureType::invalid;
    case MathFunction::asin:
    case MathFunction::acos:
    case MathFunction::atan:
        return is_number ? MeasureType::angle : MeasureType::invalid;
    case MathFunction::atan2:
        return MeasureType::angle;
    case MathFunction::sign:
        return MeasureType::number;
    case MathFunction::pow:
    case MathFunction::sqrt:
    case MathFunction::log:
    case MathFunction::exp:
        return is_number ? first : MeasureType::invalid;
    default:
        return first;
    }
}

} // namespace

MeasureType type_of(const Measure& measure) {
    if (measure.is_plain()) return type_of_unit(measure.unit);
    MeasureType type = type_of(measure.parts.front());
    if (measure.operation == Measure::Operation::function) return type_of_function(measure, type);
    if (measure.operation == Measure::Operation::inverse)
        return type == MeasureType::number ? type : MeasureType::invalid;
    for (std::size_t i = 1; i < measure.parts.size(); ++i) {
        const MeasureType next = type_of(measure.parts[i]);
        type = measure.operation == Measure::Operation::product ? type_of_product(type, next)
                                                                : type_of_sum(type, next);
    }
    return type;
}

namespace {

double limited(double value) {
    if (std::isnan(value)) return 0; // CSS Values 4, 10.9: NaN at the top becomes 0.
    return std::clamp(value, -1e12, 1e12);
}

bool is_bounded(const Amount& a) {
    return std::isfinite(a.least) || std::isfinite(a.most);
}

/// Adds up the parts of one calculation.
class Sums {
public:
    explicit Sums(const UnitSizes& sizes) : sizes_(sizes) {}

    std::optional<Amount> of(const Measure& measure) const;

private:
    std::optional<Amount> plain(const Measure& measure) const;
    std::optional<Amount> function(const Measure& measure) const;
    static std::optional<Amount> combined(Measure::Operation operation, const Amount& a,
                                          const Amount& b);

    const UnitSizes& sizes_;
};

std::optional<Amount> Sums::plain(const Measure& measure) const {
    Amount out;
    switch (measure.unit) {
    case Unit::percent:
        out.percent = measure.value;
        break;
    case Unit::number:
    case Unit::px:
    case Unit::degree:
    case Unit::dpi:
        out.value = measure.value;
        break;
    default:
        out.value = measure.value * sizes_.px_of(measure.unit);
        break;
    }
    return out;
}

Amount times(const Amount& a, double factor) {
    Amount out{a.value * factor, a.percent * factor, a.least * factor, a.most * factor};
    if (factor < 0) std::swap(out.least, out.most);
    if (factor == 0) out = {};
    return out;
}

Amount bounded(Measure::Operation operation, Amount a, double limit) {
    if (operation == Measure::Operation::least) {
        a.least = std::min(a.least, limit);
        a.most = std::min(a.most, limit);
    } else {
        a.least = std::max(a.least, limit);
        a.most = std::max(a.most, limit);
    }
    return a;
}

std::optional<Amount> chosen(Measure::Operation operation, const Amount& a, const Amount& b) {
    const auto is_fixed = [](const Amount& x) { return x.percent == 0 && !is_bounded(x); };
    const bool least = operation == Measure::Operation::least;
    if (is_fixed(a) && is_fixed(b)) return (a.value < b.value) == least ? a : b;
    if (is_fixed(b)) return bounded(operation, a, b.value);
    if (is_fixed(a)) return bounded(operation, b, a.value);
    const bool only_percent = a.value == 0 && b.value == 0 && !is_bounded(a) && !is_bounded(b);
    if (only_percent) return (a.percent < b.percent) == least ? a : b;
    return std::nullopt;
}

std::optional<Amount> Sums::combined(Measure::Operation operation, const Amount& a,
                                     const Amount& b) {
    switch (operation) {
    case Measure::Operation::sum:
        if (!is_bounded(a) && !is_bounded(b))
            return Amount{a.value + b.value, a.percent + b.percent};
        if (is_bounded(a) && b.percent == 0 && !is_bounded(b))
            return Amount{a.value + b.value, a.percent, a.least + b.value, a.most + b.value};
        if (is_bounded(b) && a.percent == 0 && !is_bounded(a))
            return Amount{a.value + b.value, b.percent, b.least + a.value, b.most + a.value};
        return std::nullopt;
    case Measure::Operation::product: // One of them is a bare number.
        return b.percent == 0 && !is_bounded(b) && (a.percent != 0 || is_bounded(a) || a.value != 0)
                   ? times(a, b.value)
                   : times(b, a.value);
    default:
        return chosen(operation, a, b);
    }
}

/// A multiple of `step` (CSS Values 4, 10.3); an infinite step rounds to zero or to it.
double rounded(MathFunction function, double value, double step) {
    if (step == 0) return std::nan("");
    if (std::isinf(step)) {
        const bool away = (function == MathFunction::round_up && value > 0) ||
                          (function == MathFunction::round_down && value < 0);
        return away ? std::copysign(step, value) : std::copysign(0.0, value);
    }
    const double times = value / step;
    switch (function) {
    case MathFunction::round_up:
        return std::ceil(times) * step;
    case MathFunction::round_down:
        return std::floor(times) * step;
    case MathFunction::round_to_zero:
        return std::trunc(times) * step;
    default:
        return std::floor(times + 0.5) * step;
    }
}

constexpr double degrees = 57.29577951308232; ///< In a radian.

double function_of(const Measure& measure, const std::vector<double>& x) {
    const bool of_angle = type_of(measure.parts.front()) == MeasureType::angle;
    const double radians = of_angle ? x[0] / degrees : x[0];
    switch (measure.function) {
    case MathFunction::mod:
        return x[1] == 0 ? std::nan("") : x[0] - std::floor(x[0] / x[1]) * x[1];
    case MathFunction::rem:
        return std::fmod(x[0], x[1]);
    case MathFunction::abs:
        return std::abs(x[0]);
    case MathFunction::sign:
        return x[0] > 0 ? 1 : x[0] < 0 ? -1 : x[0];
    case MathFunction::sin:
        return std::sin(radians);
    case MathFunction::cos:
        return std::cos(radians);
    case MathFunction::tan:
        return std::tan(radians);
    case MathFunction::asin:
        return std::asin(x[0]) * degrees;
    case MathFunction::acos:
        return std::acos(x[0]) * degrees;
    case MathFunction::atan:
        return std::atan(x[0]) * degrees;
    case MathFunction::atan2:
        return std::atan2(x[0], x[1]) * degrees;
    case MathFunction::pow:
        return std::pow(x[0], x[1]);
    case MathFunction::sqrt:
        return std::sqrt(x[0]);
    case MathFunction::log:
        return x.size() > 1 ? std::log(x[0]) / std::log(x[1]) : std::log(x[0]);
    case MathFunction::exp:
        return std::exp(x[0]);
    case MathFunction::hypot: {
        double sum = 0;
        for (const double one : x) sum += one * one;
        return std::sqrt(sum);
    }
    default:
        return rounded(measure.function, x[0], x.size() > 1 ? x[1] : 1);
    }
}

// What depends on layout can't be rounded here: nothing, as for every calculation a Size can't
// hold.
std::optional<Amount> Sums::function(const Measure& measure) const {
    std::vector<double> values;
    bool all_percent = true, none_percent = true;
    for (const Measure& part : measure.parts) {
        const auto value = of(part);
        if (!value || is_bounded(*value) || (value->percent != 0 && value->value != 0))
            return std::nullopt;
        none_percent = none_percent && value->percent == 0;
        all_percent = all_percent && value->value == 0;
        values.push_back(value->value + value->percent);
    }
    const bool is_percent = !none_percent;
    if (is_percent && !all_percent) return std::nullopt;
    const double result = function_of(measure, values);
    const bool stays_percent = is_percent && measure.function != MathFunction::sign &&
                               measure.function != MathFunction::atan2;
    return stays_percent ? Amount{0, result} : Amount{result, 0};
}

std::optional<Amount> Sums::of(const Measure& measure) const {
    if (measure.is_plain()) return plain(measure);
    if (measure.operation == Measure::Operation::function) return function(measure);
    auto out = of(measure.parts.front());
    if (!out) return out;
    if (measure.operation == Measure::Operation::inverse) {
        out->value = 1 / out->value;
        return out;
    }
    if (measure.operation == Measure::Operation::clamp) { // max(least, min(value, most))
        const auto value = of(measure.parts[1]);
        const auto most = of(measure.parts[2]);
        if (!value || !most) return std::nullopt;
        const auto upper = chosen(Measure::Operation::least, *value, *most);
        return upper ? chosen(Measure::Operation::most, *upper, *out) : std::nullopt;
    }
    for (std::size_t i = 1; i < measure.parts.size() && out; ++i) {
        const auto next = of(measure.parts[i]);
        out = next ? combined(measure.operation, *out, *next) : std::nullopt;
    }
    return out;
}

struct NominalSizes : UnitSizes {
    double px_of(Unit) const override { return 16; }
};

} // namespace

std::optional<Amount> amount_of(const Measure& measure, const UnitSizes& sizes) {
    auto out = Sums(sizes).of(measure);
    if (!out) return out;
    out->value = limited(out->value);
    out->percent = limited(out->percent);
    return out;
}

std::optional<Amount> nominal_amount(const Measure& measure) {
    return amount_of(measure, NominalSizes());
}

} // namespace makeready::style
