// Math functions come in as tokens, calculations go out (CSS Values 4, 10).
#include "measure.hpp"

namespace makeready::style {
namespace {

struct FunctionName {
    std::string_view name;
    MathFunction function;
    std::size_t least, most; ///< How many arguments.
};

constexpr FunctionName function_names[] = {
    {"round", MathFunction::round, 1, 2},  {"mod", MathFunction::mod, 2, 2},
    {"rem", MathFunction::rem, 2, 2},      {"abs", MathFunction::abs, 1, 1},
    {"sign", MathFunction::sign, 1, 1},    {"sin", MathFunction::sin, 1, 1},
    {"cos", MathFunction::cos, 1, 1},      {"tan", MathFunction::tan, 1, 1},
    {"asin", MathFunction::asin, 1, 1},    {"acos", MathFunction::acos, 1, 1},
    {"atan", MathFunction::atan, 1, 1},    {"atan2", MathFunction::atan2, 2, 2},
    {"pow", MathFunction::pow, 2, 2},      {"sqrt", MathFunction::sqrt, 1, 1},
    {"hypot", MathFunction::hypot, 1, 99}, {"log", MathFunction::log, 1, 2},
    {"exp", MathFunction::exp, 1, 1},
};

constexpr std::pair<std::string_view, MathFunction> roundings[] = {
    {"nearest", MathFunction::round},
    {"up", MathFunction::round_up},
    {"down", MathFunction::round_down},
    {"to-zero", MathFunction::round_to_zero},
};

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
    std::optional<Measure> mathematics(Reader& arguments, const FunctionName& row);

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
    else
        for (const FunctionName& row : function_names)
            if (same_word(name, row.name)) out = mathematics(arguments, row);
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

// CSS Values 4, 10.3 to 10.6.
std::optional<Measure> Calculation::mathematics(Reader& arguments, const FunctionName& row) {
    Measure out;
    out.operation = Measure::Operation::function;
    out.function = row.function;
    if (row.function == MathFunction::round) {
        for (const auto& [word, function] : roundings)
            if (arguments.take_word(word)) {
                out.function = function;
                if (!arguments.take_comma()) return std::nullopt;
                break;
            }
    }
    do {
        auto part = sum(arguments);
        if (!part) return std::nullopt;
        out.parts.push_back(std::move(*part));
    } while (arguments.take_comma());
    const bool fits = out.parts.size() >= row.least && out.parts.size() <= row.most;
    return fits ? std::optional(std::move(out)) : std::nullopt;
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

} // namespace

std::optional<Measure> take_calculation(Reader& reader) {
    return Calculation().function(reader);
}

} // namespace makeready::style
