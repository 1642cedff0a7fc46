// Brackets find each other (CSS Syntax 3, 5.4.8), and names that differ in case only.
#include "tokens.hpp"

namespace makeready::style {
namespace {

TokenKind closing(TokenKind opening) {
    switch (opening) {
    case TokenKind::open_square:
        return TokenKind::close_square;
    case TokenKind::open_curly:
        return TokenKind::close_curly;
    default:
        return TokenKind::close_round;
    }
}

bool opens(TokenKind kind) {
    return kind == TokenKind::open_square || kind == TokenKind::open_curly ||
           kind == TokenKind::open_round || kind == TokenKind::function;
}

} // namespace

// 5.4.8: a block ends at its own closing token or with the file; other closing tokens inside it
// are tokens like any other.
void pair_brackets(std::vector<Token>& tokens) {
    std::vector<std::size_t> open;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (opens(tokens[i].kind)) {
            open.push_back(i);
        } else if (!open.empty() && tokens[i].kind == closing(tokens[open.back()].kind)) {
            tokens[open.back()].span = static_cast<std::uint32_t>(i - open.back() + 1);
            open.pop_back();
        }
    }
    for (const std::size_t i : open) tokens[i].span = static_cast<std::uint32_t>(tokens.size() - i);
}

bool same_word(std::string_view a, std::string_view b) {
    if (a.size() != b.size()) return false;
    const auto lowered = [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    };
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lowered(a[i]) != lowered(b[i])) return false;
    return true;
}

} // namespace makeready::style
