#include "reader.hpp"

#include "parse.hpp"

namespace makeready::style {

void Reader::skip_white_space() {
    while (!tokens_.empty() && tokens_.front().is(TokenKind::white_space))
        tokens_ = tokens_.subspan(1);
}

const Token& Reader::peek() const {
    static const Token nothing;
    return tokens_.empty() ? nothing : tokens_.front();
}

const Token& Reader::take() {
    const Token& token = tokens_.front();
    tokens_ = tokens_.subspan(std::min<std::size_t>(token.span, tokens_.size()));
    skip_white_space();
    return token;
}

bool Reader::next_is_word(std::string_view word) const {
    return peek().is(TokenKind::ident) && same_word(peek().text, word);
}

bool Reader::next_is_function(std::string_view name) const {
    return peek().is(TokenKind::function) && same_word(peek().text, name);
}

bool Reader::take_word(std::string_view word) {
    if (!next_is_word(word)) return false;
    take();
    return true;
}

bool Reader::take_comma() {
    if (!peek().is(TokenKind::comma)) return false;
    take();
    return true;
}

bool Reader::take_sign(char sign) {
    if (!peek().is_delim(sign)) return false;
    take();
    return true;
}

std::optional<std::string> Reader::take_name() {
    if (!peek().is(TokenKind::ident)) return std::nullopt;
    return take().text;
}

std::optional<std::string> Reader::take_custom_name() {
    if (!peek().is(TokenKind::ident) || is_wide_keyword(peek().text)) return std::nullopt;
    return take().text;
}

std::optional<std::string> Reader::take_string() {
    if (!peek().is(TokenKind::string)) return std::nullopt;
    return take().text;
}

std::optional<std::string> Reader::take_url() {
    if (peek().is(TokenKind::url)) return take().text;
    if (!next_is_function("url")) return std::nullopt;
    const Reader before = *this;
    Reader inner = take_block();
    auto text = inner.take_string();
    if (!text) *this = before;
    return text;
}

std::optional<Reader> Reader::take_function(std::string_view name) {
    if (!next_is_function(name)) return std::nullopt;
    return take_block();
}

Reader Reader::take_block() {
    Reader inner(inside(tokens_), remarks_);
    take();
    return inner;
}

bool is_wide_keyword(std::string_view word) {
    for (const std::string_view wide :
         {"inherit", "initial", "unset", "revert", "revert-layer", "default"})
        if (same_word(word, wide)) return true;
    return false;
}

} // namespace makeready::style
