#include "tokens.hpp"

#include "strings.hpp"

namespace makeready::style {
namespace {

constexpr char32_t end_of_file = 0xFFFFFFFF;

bool is_digit(char32_t c) {
    return c >= '0' && c <= '9';
}

bool is_hex(char32_t c) {
    return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool is_white(char32_t c) {
    return c == ' ' || c == '\t' || c == '\n';
}

bool starts_name(char32_t c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' ||
           (c >= 0x80 && c != end_of_file);
}

bool continues_name(char32_t c) {
    return starts_name(c) || is_digit(c) || c == '-';
}

bool is_non_printable(char32_t c) {
    return c <= 8 || c == 0xB || (c >= 0xE && c <= 0x1F) || c == 0x7F;
}

// CSS Syntax 3, 3.3: line ends become one sign, NUL and broken bytes become U+FFFD.
std::string preprocessed(std::string_view css) {
    std::string out;
    out.reserve(css.size());
    if (css.starts_with("\xEF\xBB\xBF")) css.remove_prefix(3);
    for (std::size_t i = 0; i < css.size(); ++i) {
        if (css[i] == '\r' && i + 1 < css.size() && css[i + 1] == '\n') continue;
        if (css[i] == '\r' || css[i] == '\f')
            out += '\n';
        else if (css[i] == '\0')
            out += "\xEF\xBF\xBD";
        else
            out += css[i];
    }
    return out;
}

/// Walks over the text once. Invariant: `line_` and `column_` are those of the byte at `at_`.
class Tokeniser {
public:
    explicit Tokeniser(std::string_view text) : text_(text) {}

    std::vector<Token> run();

private:
    Token next();
    void comments();
    Token punctuation(char32_t c);
    Token string(char32_t quote);
    Token number_like();
    Token ident_like();
    Token url();
    void rest_of_bad_url();
    double number(Token& into);
    std::string name();
    void escape(std::string& into);

    char32_t peek(std::size_t ahead = 0) const;
    void step(std::size_t bytes = 1);

    bool escape_at(std::size_t ahead) const {
        return peek(ahead) == '\\' && peek(ahead + 1) != '\n';
    }

    bool ident_at(std::size_t ahead) const;
    bool number_at() const;

    Token simple(TokenKind kind, std::size_t bytes) {
        step(bytes);
        Token token;
        token.kind = kind;
        return token;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::int32_t line_ = 1;
    std::int32_t column_ = 1;
};

// A byte above ASCII stands for its character: all of them are name characters.
char32_t Tokeniser::peek(std::size_t ahead) const {
    const std::size_t i = at_ + ahead;
    return i < text_.size() ? static_cast<unsigned char>(text_[i]) : end_of_file;
}

void Tokeniser::step(std::size_t bytes) {
    for (const std::size_t end = std::min(at_ + bytes, text_.size()); at_ < end; ++at_) {
        const auto byte = static_cast<unsigned char>(text_[at_]);
        if (byte == '\n') {
            ++line_;
            column_ = 1;
        } else if ((byte & 0xC0) != 0x80) {
            ++column_;
        }
    }
}

// 4.3.9
bool Tokeniser::ident_at(std::size_t ahead) const {
    if (peek(ahead) == '-')
        return starts_name(peek(ahead + 1)) || peek(ahead + 1) == '-' || escape_at(ahead + 1);
    return starts_name(peek(ahead)) || escape_at(ahead);
}

// 4.3.10
bool Tokeniser::number_at() const {
    const std::size_t sign = peek() == '+' || peek() == '-' ? 1 : 0;
    return is_digit(peek(sign)) || (peek(sign) == '.' && is_digit(peek(sign + 1)));
}

std::vector<Token> Tokeniser::run() {
    std::vector<Token> tokens;
    tokens.reserve(text_.size() / 4 + 8);
    for (;;) {
        comments();
        if (at_ >= text_.size()) return tokens;
        const auto begin = static_cast<std::uint32_t>(at_);
        const std::int32_t line = line_;
        const std::int32_t column = column_;
        Token token = next();
        token.begin = begin;
        token.end = static_cast<std::uint32_t>(at_);
        token.line = line;
        token.column = column;
        tokens.push_back(std::move(token));
    }
}

void Tokeniser::comments() {
    while (peek() == '/' && peek(1) == '*') {
        const auto end = text_.find("*/", at_ + 2);
        step(end == std::string_view::npos ? text_.size() - at_ : end + 2 - at_);
    }
}

// 4.3.1
Token Tokeniser::next() {
    const char32_t c = peek();
    if (is_white(c)) {
        while (is_white(peek())) step();
        return simple(TokenKind::white_space, 0);
    }
    if (c == '"' || c == '\'') return string(c);
    if (number_at()) return number_like();
    if (c == '-' && peek(1) == '-' && peek(2) == '>') return simple(TokenKind::cdc, 3);
    if (ident_at(0)) return ident_like();
    if (c == '<' && text_.substr(at_).starts_with("<!--")) return simple(TokenKind::cdo, 4);
    return punctuation(c);
}

Token Tokeniser::punctuation(char32_t c) {
    if (c == '#' && (continues_name(peek(1)) || escape_at(1))) {
        Token token = simple(TokenKind::hash, 1);
        token.is_id = ident_at(0);
        token.text = name();
        return token;
    }
    if (c == '@' && ident_at(1)) {
        Token token = simple(TokenKind::at_keyword, 1);
        token.text = name();
        return token;
    }
    switch (c) {
    case ':':
        return simple(TokenKind::colon, 1);
    case ';':
        return simple(TokenKind::semicolon, 1);
    case ',':
        return simple(TokenKind::comma, 1);
    case '[':
        return simple(TokenKind::open_square, 1);
    case ']':
        return simple(TokenKind::close_square, 1);
    case '(':
        return simple(TokenKind::open_round, 1);
    case ')':
        return simple(TokenKind::close_round, 1);
    case '{':
        return simple(TokenKind::open_curly, 1);
    case '}':
        return simple(TokenKind::close_curly, 1);
    default:
        break;
    }
    Token token = simple(TokenKind::delim, 1);
    token.text.assign(1, static_cast<char>(c));
    return token;
}

// 4.3.5
Token Tokeniser::string(char32_t quote) {
    Token token = simple(TokenKind::string, 1);
    for (;;) {
        const char32_t c = peek();
        if (c == end_of_file) return token;
        if (c == '\n') { // Not consumed: the line end belongs to what follows.
            token.kind = TokenKind::bad_string;
            return token;
        }
        if (c == quote) {
            step();
            return token;
        }
        if (c == '\\' && peek(1) == end_of_file)
            step();
        else if (c == '\\' && peek(1) == '\n')
            step(2);
        else if (c == '\\')
            escape(token.text);
        else {
            token.text += text_[at_];
            step();
        }
    }
}

// 4.3.7
void Tokeniser::escape(std::string& into) {
    step();
    if (peek() == end_of_file) {
        append_utf8(into, 0xFFFD);
        return;
    }
    if (!is_hex(peek())) {
        do {
            into += text_[at_];
            step();
        } while (at_ < text_.size() && (static_cast<unsigned char>(text_[at_]) & 0xC0) == 0x80);
        return;
    }
    char32_t code = 0;
    for (int digits = 0; digits < 6 && is_hex(peek()); ++digits) {
        const char32_t c = peek();
        code = code * 16 + (is_digit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
        step();
    }
    if (is_white(peek())) step();
    const bool is_no_character = code == 0 || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF);
    append_utf8(into, is_no_character ? 0xFFFD : code);
}

// 4.3.11
std::string Tokeniser::name() {
    std::string out;
    for (;;) {
        if (continues_name(peek())) {
            out += text_[at_];
            step();
        } else if (escape_at(0)) {
            escape(out);
        } else {
            return out;
        }
    }
}

// 4.3.3
Token Tokeniser::number_like() {
    Token token;
    token.number = number(token);
    if (ident_at(0)) {
        token.kind = TokenKind::dimension;
        token.text = name();
    } else if (peek() == '%') {
        step();
        token.kind = TokenKind::percentage;
    } else {
        token.kind = TokenKind::number;
    }
    return token;
}

// 4.3.12
double Tokeniser::number(Token& into) {
    const std::size_t begin = at_;
    into.is_integer = true;
    into.is_signed = peek() == '+' || peek() == '-';
    if (into.is_signed) step();
    while (is_digit(peek())) step();
    if (peek() == '.' && is_digit(peek(1))) {
        into.is_integer = false;
        step();
        while (is_digit(peek())) step();
    }
    const std::size_t sign = peek(1) == '+' || peek(1) == '-' ? 2 : 1;
    if ((peek() == 'e' || peek() == 'E') && is_digit(peek(sign))) {
        into.is_integer = false;
        step(sign);
        while (is_digit(peek())) step();
    }
    const std::string_view written = text_.substr(begin, at_ - begin);
    const auto read = number_of(written);
    if (read) return *read;
    // Out of a double's range: too small to be seen, or larger than anything on paper.
    if (written.find("e-") != std::string_view::npos ||
        written.find("E-") != std::string_view::npos)
        return 0;
    return written.front() == '-' ? -1e300 : 1e300;
}

// 4.3.4
Token Tokeniser::ident_like() {
    Token token;
    token.text = name();
    token.kind = TokenKind::ident;
    if (peek() != '(') return token;
    step();
    token.kind = TokenKind::function;
    if (!same_word(token.text, "url")) return token;
    std::size_t ahead = 0;
    while (is_white(peek(ahead))) ++ahead;
    if (peek(ahead) == '"' || peek(ahead) == '\'') return token;
    return url();
}

// 4.3.6
Token Tokeniser::url() {
    Token token;
    token.kind = TokenKind::url;
    while (is_white(peek())) step();
    for (;;) {
        const char32_t c = peek();
        if (c == end_of_file) return token;
        if (c == ')') {
            step();
            return token;
        }
        if (is_white(c)) {
            while (is_white(peek())) step();
            if (peek() == ')' || peek() == end_of_file) continue;
            break;
        }
        if (c == '"' || c == '\'' || c == '(' || is_non_printable(c)) break;
        if (c == '\\' && !escape_at(0)) break;
        if (c == '\\') {
            escape(token.text);
            continue;
        }
        token.text += text_[at_];
        step();
    }
    rest_of_bad_url();
    token.kind = TokenKind::bad_url;
    token.text.clear();
    return token;
}

// 4.3.14
void Tokeniser::rest_of_bad_url() {
    while (at_ < text_.size()) {
        if (peek() == ')') {
            step();
            return;
        }
        if (escape_at(0)) step();
        step();
    }
}

} // namespace

Source tokenise(std::string_view css) {
    Source source{preprocessed(css), {}};
    source.tokens = Tokeniser(source.text).run();
    pair_brackets(source.tokens);
    return source;
}

std::string Source::quoted(Tokens some) const {
    if (some.empty()) return {};
    const std::uint32_t begin = some.front().begin;
    return collapsed(std::string_view(text).substr(begin, some.back().end - begin));
}

} // namespace makeready::style
