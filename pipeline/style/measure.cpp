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
    {"vh", Unit::vh, 1},         {"vi", Unit::vw, 1},
    {"vb", Unit::vh, 1},         {"vmin", Unit::vmin, 1},
    {"vmax", Unit::vmax, 1},     {"svw", Unit::vw, 1},
    {"svh", Unit::vh, 1},        {"lvw", Unit::vw, 1},
    {"lvh", Unit::vh, 1},        {"dvw", Unit::vw, 1},
    {"dvh", Unit::vh, 1},        {"deg", Unit::degree, 1},
    {"grad", Unit::degree, 0.9}, {"rad", Unit::degree, 57.29577951308232},
    {"turn", Unit::degree, 360}, {"dpi", Unit::dpi, 1},
    {"dpcm", Unit::dpi, 2.54},   {"dppx", Unit::dpi, 96},
    {"x", Unit::dpi, 96},
};

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

Measure joined(Measure::Operation operation, Measure a, Measure b) {
    if (a.operation == operation) {
        a.parts.push_back(std::move(b));
        return a;
    }
    Measure out;
    out.operation = operation;
    out.parts.push_back(std::move(a));
    out.parts.push_back(std::move(b));
    return out;
}

/// Reads the inside of a math function. Nesting is limited, so that no value can fill the stack.
class Calculation {
public:
    std::optional<Measure> function(Reader& reader);

private:
    std::optional<Measure> sum(Reader& reader);
    std::optional<Measure> product(Reader& reader);
    std::optional<Measure> value(Reader& reader);
    std::optional<Measure> choice(Reader& arguments, Measure::Operation operation);

    static constexpr int deepest = 32;
    int depth_ = 0;
};

std::optional<Measure> Calculation::function(Reader& reader) {
    if (!reader.peek().is(TokenKind::function) || depth_ >= deepest) return std::nullopt;
    const std::string name = reader.peek().text;
    const Reader before = reader;
    Reader arguments = reader.take_block();
    std::optional<Measure> out;
    ++depth_;
    if (same_word(name, "calc"))
        out = sum(arguments);
    else if (same_word(name, "min"))
        out = choice(arguments, Measure::Operation::least);
    else if (same_word(name, "max"))
        out = choice(arguments, Measure::Operation::most);
    else if (same_word(name, "clamp"))
        out = choice(arguments, Measure::Operation::clamp);
    --depth_;
    const bool wrong_count = out && out->operation == Measure::Operation::clamp &&
                             same_word(name, "clamp") && out->parts.size() != 3;
    if (out && arguments.done() && !wrong_count) return out;
    reader = before;
    return std::nullopt;
}

std::optional<Measure> Calculation::choice(Reader& arguments, Measure::Operation operation) {
    Measure out;
    out.operation = operation;
    do {
        auto part = sum(arguments);
        if (!part) return std::nullopt;
        out.parts.push_back(std::move(*part));
    } while (arguments.take_comma());
    return out;
}

// A negated part is a product with -1.
Measure negated(Measure measure) {
    Measure minus;
    minus.value = -1;
    return joined(Measure::Operation::product, std::move(minus), std::move(measure));
}

std::optional<Measure> Calculation::sum(Reader& reader) {
    auto out = product(reader);
    while (out && (reader.peek().is_delim('+') || reader.peek().is_delim('-'))) {
        const bool minus = reader.take().text == "-";
        auto next = product(reader);
        if (!next) return std::nullopt;
        out = joined(Measure::Operation::sum, std::move(*out),
                     minus ? negated(std::move(*next)) : std::move(*next));
    }
    return out;
}

std::optional<Measure> Calculation::product(Reader& reader) {
    auto out = value(reader);
    while (out && (reader.peek().is_delim('*') || reader.peek().is_delim('/'))) {
        const bool divides = reader.take().text == "/";
        auto next = value(reader);
        if (!next) return std::nullopt;
        if (divides) {
            Measure inverse;
            inverse.operation = Measure::Operation::inverse;
            inverse.parts.push_back(std::move(*next));
            next = std::move(inverse);
        }
        out = joined(Measure::Operation::product, std::move(*out), std::move(*next));
    }
    return out;
}

std::optional<Measure> Calculation::value(Reader& reader) {
    if (reader.peek().is(TokenKind::function)) return function(reader);
    if (reader.peek().is(TokenKind::open_round)) {
        if (depth_ >= deepest) return std::nullopt;
        ++depth_;
        Reader inner = reader.take_block();
        auto out = sum(inner);
        --depth_;
        return inner.done() ? out : std::nullopt;
    }
    if (auto measure = measure_of(reader.peek())) {
        reader.take();
        return measure;
    }
    Measure constant;
    if (reader.take_word("pi"))
        constant.value = 3.141592653589793;
    else if (reader.take_word("e"))
        constant.value = 2.718281828459045;
    else
        return std::nullopt;
    return constant;
}

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

} // namespace

MeasureType type_of(const Measure& measure) {
    if (measure.is_plain()) return type_of_unit(measure.unit);
    MeasureType type = type_of(measure.parts.front());
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

std::optional<Amount> Sums::of(const Measure& measure) const {
    if (measure.is_plain()) return plain(measure);
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

std::optional<Measure> take_measure(Reader& reader) {
    if (auto measure = measure_of(reader.peek())) {
        reader.take();
        return measure;
    }
    return Calculation().function(reader);
}

namespace {

template <class Fits> std::optional<Measure> take_fitting(Reader& reader, Sign sign, Fits fits) {
    const Reader before = reader;
    auto measure = take_measure(reader);
    if (measure) {
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
