#include "conditions.hpp"

#include "parse.hpp"
#include "property.hpp"
#include "strings.hpp"

namespace makeready::style {

Length page_width_unless_told() {
    return 148_mm;
}

Length page_height_unless_told() {
    return 210_mm;
}

namespace {

constexpr int deepest_nesting = 32;

/// Three answers: a feature nobody knows is neither true nor false, and `not` leaves it so.
enum class Answer : std::uint8_t { no, yes, unknown };

Answer answer(bool yes) {
    return yes ? Answer::yes : Answer::no;
}

Answer negated(Answer a) {
    return a == Answer::unknown ? a : answer(a == Answer::no);
}

Answer both(Answer a, Answer b) {
    if (a == Answer::no || b == Answer::no) return Answer::no;
    return a == Answer::unknown || b == Answer::unknown ? Answer::unknown : Answer::yes;
}

Answer either(Answer a, Answer b) {
    return negated(both(negated(a), negated(b)));
}

/// "not x", "x and y", "x or y" over some kind of primary (both standards share it).
template <class Primary> class ConditionReader {
public:
    ConditionReader(Reader reader, const Primary& primary, int depth)
        : reader_(reader), primary_(primary), depth_(depth) {}

    Answer run() {
        if (depth_ > deepest_nesting) return Answer::unknown;
        const bool is_not = reader_.take_word("not");
        Answer out = next();
        if (is_not) return reader_.done() ? negated(out) : Answer::unknown;
        const bool is_or = reader_.next_is_word("or");
        while (reader_.take_word(is_or ? "or" : "and")) {
            const Answer one = reader_.take_word("not") ? negated(next()) : next();
            out = is_or ? either(out, one) : both(out, one);
        }
        return reader_.done() ? out : Answer::unknown;
    }

private:
    Answer next() {
        if (reader_.done()) return Answer::unknown;
        const Token opening = reader_.peek();
        const bool is_block = opening.is(TokenKind::open_round);
        if (!is_block && !opening.is(TokenKind::function)) {
            reader_.take();
            return Answer::unknown;
        }
        Reader inner = reader_.take_block();
        if (is_block) {
            const Answer simple = primary_.in_brackets(inner);
            if (simple != Answer::unknown) return simple;
            return ConditionReader(inner, primary_, depth_ + 1).run();
        }
        return primary_.function(opening.text, inner);
    }

    Reader reader_;
    const Primary& primary_;
    int depth_;
};

/// Features of a printed page.
struct MediaFeatures {
    Answer in_brackets(Reader reader) const;

    Answer function(std::string_view, Reader) const { return Answer::unknown; }

private:
    static Answer plain(std::string name, Reader value);
    static Answer compared(Reader reader);
    static std::optional<double> quantity(std::string_view name);
    static std::optional<double> value(Reader& reader);
};

std::optional<double> MediaFeatures::quantity(std::string_view name) {
    const double width = page_width_unless_told().px();
    const double height = page_height_unless_told().px();
    if (name == "width" || name == "device-width") return width;
    if (name == "height" || name == "device-height") return height;
    if (name == "aspect-ratio" || name == "device-aspect-ratio") return width / height;
    if (name == "resolution") return 300;
    if (name == "color") return 8;
    if (name == "monochrome" || name == "grid" || name == "color-index") return 0;
    return std::nullopt;
}

std::optional<double> MediaFeatures::value(Reader& reader) {
    const auto measure = take_measure(reader);
    const auto amount = measure ? nominal_amount(*measure) : std::nullopt;
    if (!amount) return std::nullopt;
    if (!reader.take_sign('/')) return amount->value;
    const auto below = take_number(reader);
    const auto divisor = below ? nominal_amount(*below) : std::nullopt;
    return divisor ? std::optional(amount->value / divisor->value) : std::nullopt;
}

Answer MediaFeatures::plain(std::string name, Reader reader) {
    const bool is_least = name.starts_with("min-");
    const bool is_most = name.starts_with("max-");
    if (is_least || is_most) name.erase(0, 4);
    if (const auto ours = quantity(name)) {
        if (reader.done()) return answer(*ours != 0);
        const auto wanted = value(reader);
        if (!wanted || !reader.done()) return Answer::unknown;
        return answer(is_least ? *ours >= *wanted : is_most ? *ours <= *wanted : *ours == *wanted);
    }
    static constexpr std::pair<std::string_view, std::string_view> words[] = {
        {"orientation", "portrait"},
        {"update", "none"},
        {"overflow-block", "paged"},
        {"overflow-inline", "none"},
        {"scan", "none"},
        {"hover", "none"},
        {"any-hover", "none"},
        {"pointer", "none"},
        {"any-pointer", "none"},
        {"scripting", "none"},
        {"prefers-color-scheme", "light"},
        {"prefers-reduced-motion", "reduce"},
        {"prefers-contrast", "no-preference"},
        {"color-gamut", "srgb"},
        {"forced-colors", "none"},
        {"inverted-colors", "none"},
    };
    for (const auto& [feature, ours] : words) {
        if (feature != name) continue;
        if (reader.done()) return answer(ours != "none" && ours != "no-preference");
        const auto wanted = reader.take_name();
        return wanted && reader.done() ? answer(same_word(*wanted, ours)) : Answer::unknown;
    }
    return Answer::unknown;
}

// (400px <= width < 700px), (width > 10cm)
Answer MediaFeatures::compared(Reader reader) {
    const auto sign = [&]() -> std::optional<std::string> {
        if (!reader.peek().is(TokenKind::delim)) return std::nullopt;
        std::string out = reader.take().text;
        if (out != "=" && reader.take_sign('=')) out += '=';
        return out;
    };
    const auto holds = [](double a, std::string_view operation, double b) {
        if (operation == "<") return a < b;
        if (operation == "<=") return a <= b;
        if (operation == ">") return a > b;
        return operation == ">=" ? a >= b : a == b;
    };
    const auto side = [&]() -> std::optional<double> {
        if (const auto name = reader.take_name()) return quantity(lower_ascii(*name));
        return value(reader);
    };
    Answer out = Answer::yes;
    auto left = side();
    while (left && !reader.done()) {
        const auto operation = sign();
        const auto right = operation ? side() : std::nullopt;
        if (!right) return Answer::unknown;
        out = both(out, answer(holds(*left, *operation, *right)));
        left = right;
    }
    return left ? out : Answer::unknown;
}

Answer MediaFeatures::in_brackets(Reader reader) const {
    Reader whole = reader;
    const auto name = reader.take_name();
    if (name && reader.done()) return plain(lower_ascii(*name), reader);
    if (name && reader.peek().is(TokenKind::colon)) {
        reader.take();
        return reader.done() ? Answer::unknown : plain(lower_ascii(*name), reader);
    }
    return compared(whole);
}

bool query_matches(Tokens query) {
    Reader reader(query);
    const Reader before = reader;
    const bool is_not = reader.take_word("not");
    if (!is_not) reader.take_word("only");
    const auto type = reader.take_name();
    const MediaFeatures features;
    if (!type) return ConditionReader(before, features, 0).run() == Answer::yes;
    const std::string medium = lower_ascii(*type);
    if (medium == "and" || medium == "or" || medium == "not" || medium == "only") return false;
    Answer out = answer(medium == "all" || medium == "print");
    if (reader.take_word("and"))
        out = both(out, ConditionReader(reader, features, 0).run());
    else if (!reader.done())
        return false;
    return (is_not ? negated(out) : out) == Answer::yes;
}

/// What this room can do.
struct SupportFeatures {
    const Namespaces& namespaces;

    Answer in_brackets(Reader reader) const {
        const auto name = reader.take_name();
        if (!name || !reader.peek().is(TokenKind::colon)) return Answer::unknown;
        reader.take();
        Declarations unused;
        if (name->starts_with("--")) return Answer::yes;
        return answer(parse_value(lower_ascii(*name), trimmed(reader.rest()), unused, nullptr));
    }

    Answer function(std::string_view name, Reader inner) const {
        if (!same_word(name, "selector")) return Answer::no;
        return answer(!read_selectors(inner.rest(), namespaces, nullptr).mistake);
    }
};

} // namespace

bool media_matches(Tokens queries) {
    if (trimmed(queries).empty()) return true;
    const auto list = split_at_commas(queries);
    return std::any_of(list.begin(), list.end(), query_matches);
}

bool supports(Tokens condition, const Namespaces& namespaces) {
    const SupportFeatures features{namespaces};
    return ConditionReader(Reader(condition), features, 0).run() == Answer::yes;
}

} // namespace makeready::style
