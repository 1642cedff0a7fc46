// an+b: CSS Syntax 3, section 6.
#include "selector.hpp"
#include "strings.hpp"

namespace makeready::style {

bool Nth::matches(std::int64_t place) const {
    const std::int64_t distance = place - offset;
    if (step == 0) return distance == 0;
    return distance % step == 0 && distance / step >= 0;
}

namespace {

constexpr double largest = 1e9; // Beyond any element's place; sums of two still fit.

std::int64_t whole(double number) {
    return static_cast<std::int64_t>(std::clamp(number, -largest, largest));
}

/// The tokens differ with the white space ("n-1", "n -1", "n - 1"), so the signs are read as text.
class NthReader {
public:
    explicit NthReader(Tokens& tokens) : tokens_(tokens) {}

    std::optional<Nth> run();

private:
    const Token* peek() const { return tokens_.empty() ? nullptr : &tokens_.front(); }

    void take() { tokens_ = tokens_.subspan(1); }

    void skip() {
        while (peek() != nullptr && peek()->is(TokenKind::white_space)) take();
    }

    std::optional<Nth> after_n(std::int64_t step, std::string_view rest);
    std::optional<Nth> word(std::string_view text);

    Tokens& tokens_;
};

std::optional<Nth> NthReader::run() {
    skip();
    bool plus = false;
    if (peek() != nullptr && peek()->is_delim('+')) {
        plus = true;
        take();
    }
    const Token* token = peek();
    if (token == nullptr) return std::nullopt;
    const std::string text = lower_ascii(token->text);
    if (token->is(TokenKind::ident)) {
        take();
        return plus && text.starts_with('-') ? std::nullopt : word(text);
    }
    if (plus || !token->is_integer) return std::nullopt;
    const std::int64_t number = whole(token->number);
    take();
    if (token->is(TokenKind::number)) return Nth{0, number};
    if (!token->is(TokenKind::dimension) || !text.starts_with('n')) return std::nullopt;
    return after_n(number, std::string_view(text).substr(1));
}

std::optional<Nth> NthReader::word(std::string_view text) {
    if (text == "odd") return Nth{2, 1};
    if (text == "even") return Nth{2, 0};
    const bool minus = text.starts_with('-');
    if (minus) text.remove_prefix(1);
    if (!text.starts_with('n')) return std::nullopt;
    return after_n(minus ? -1 : 1, text.substr(1));
}

// What follows the n: "-1" in the same token, "-" and a number, a sign and a number, or nothing.
std::optional<Nth> NthReader::after_n(std::int64_t step, std::string_view rest) {
    if (rest.size() > 1) {
        const auto number = rest.starts_with('-') ? integer_of(rest) : std::nullopt;
        const bool is_plain = rest[1] >= '0' && rest[1] <= '9';
        if (!number || !is_plain) return std::nullopt;
        return Nth{step, whole(static_cast<double>(*number))};
    }
    if (!rest.empty() && rest != "-") return std::nullopt;
    skip();
    double sign = rest == "-" ? -1 : 0;
    if (sign == 0 && peek() != nullptr && (peek()->is_delim('+') || peek()->is_delim('-'))) {
        sign = peek()->is_delim('-') ? -1 : 1;
        take();
        skip();
    }
    const bool is_number = peek() != nullptr && peek()->is(TokenKind::number) && peek()->is_integer;
    if (sign == 0 && (!is_number || !peek()->is_signed)) return Nth{step, 0};
    if (!is_number || (sign != 0 && peek()->is_signed)) return std::nullopt;
    const double number = peek()->number;
    take();
    return Nth{step, whole(sign == 0 ? number : sign * number)};
}

} // namespace

std::optional<Nth> take_nth(Tokens& tokens) {
    return NthReader(tokens).run();
}

} // namespace makeready::style
