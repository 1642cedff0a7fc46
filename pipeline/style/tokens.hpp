// The text of a style sheet comes in, tokens go out, each with its place (CSS Syntax 3, section 4).
// Brackets are paired here, so that whoever reads a block can step over it. Nothing is ever
// refused.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::style {

enum class TokenKind : std::uint8_t {
    ident,
    function,
    at_keyword,
    hash,
    string,
    bad_string,
    url,
    bad_url,
    delim,
    number,
    percentage,
    dimension,
    white_space,
    cdo,
    cdc,
    colon,
    semicolon,
    comma,
    open_square,
    close_square,
    open_round,
    close_round,
    open_curly,
    close_curly,
};

/// One token. A function is its name and the bracket that follows it.
struct Token {
    TokenKind kind = TokenKind::white_space;
    bool is_integer = false; ///< Numbers: written without point or exponent.
    bool is_id = false;      ///< Hashes: what follows the sign is an identifier.
    bool is_signed = false;  ///< Numbers: written with + or -; "an+b" must know.
    std::int32_t line = 1, column = 1;
    std::uint32_t begin = 0, end = 0; ///< Its bytes in the (preprocessed) text.
    std::uint32_t span = 1; ///< Opening tokens: how many tokens the block takes, both ends counted.
    double number = 0;
    std::string text; ///< Name, string or url without escapes; a dimension's unit; a delim's sign.

    bool is(TokenKind k) const { return kind == k; }

    bool is_delim(char sign) const {
        return kind == TokenKind::delim && text.size() == 1 && text[0] == sign;
    }
};

using Tokens = std::span<const Token>;

/// A sheet taken apart. `text` is what the offsets of the tokens mean.
struct Source {
    std::string text;
    std::vector<Token> tokens;

    /// The text of some tokens as the author wrote it, white space collapsed.
    std::string quoted(Tokens some) const;
};

Source tokenise(std::string_view css);
/// Tells each opening token how many tokens its block takes.
void pair_brackets(std::vector<Token>& tokens);

/// Whether two names are the same but for the case of ASCII letters.
bool same_word(std::string_view a, std::string_view b);

} // namespace makeready::style
