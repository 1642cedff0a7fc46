#include "parse.hpp"

#include <optional>

namespace makeready::style {

Tokens trimmed(Tokens tokens) {
    while (!tokens.empty() && tokens.front().is(TokenKind::white_space)) tokens = tokens.subspan(1);
    while (!tokens.empty() && tokens.back().is(TokenKind::white_space))
        tokens = tokens.first(tokens.size() - 1);
    return tokens;
}

namespace {

bool closes(const Token& closing, TokenKind opening) {
    switch (opening) {
    case TokenKind::open_square:
        return closing.is(TokenKind::close_square);
    case TokenKind::open_curly:
        return closing.is(TokenKind::close_curly);
    default:
        return closing.is(TokenKind::close_round);
    }
}

} // namespace

Tokens inside(Tokens block) {
    // A block that the end of the file cut short has no closing token of its own. If the last token
    // is an inner block's, that one is cut short instead, which reads the same.
    const std::size_t length = block.front().span;
    const bool closed =
        length > 1 && length <= block.size() && closes(block[length - 1], block.front().kind);
    return block.subspan(1, std::min(length, block.size()) - (closed ? 2 : 1));
}

std::vector<Tokens> split_at_commas(Tokens tokens) {
    std::vector<Tokens> pieces;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < tokens.size(); i += tokens[i].span) {
        if (!tokens[i].is(TokenKind::comma)) continue;
        pieces.push_back(trimmed(tokens.subspan(begin, i - begin)));
        begin = i + 1;
    }
    pieces.push_back(trimmed(tokens.subspan(begin)));
    return pieces;
}

namespace {

/// Reads one level: of a sheet or of a block. Invariant: everything before `at_` has been read.
class Level {
public:
    enum class Of : std::uint8_t { sheet, block };

    Level(Tokens tokens, Of of) : tokens_(tokens), of_(of) {}

    std::vector<Item> run();

private:
    Item at_rule();
    Item rule_or_declaration();
    Item declaration(std::size_t colon, std::size_t end);
    Item rule(std::size_t curly);

    Tokens part(std::size_t begin, std::size_t end) const {
        end = std::min(end, tokens_.size());
        return tokens_.subspan(std::min(begin, end), end - std::min(begin, end));
    }

    bool is(std::size_t i, TokenKind kind) const {
        return i < tokens_.size() && tokens_[i].is(kind);
    }

    std::size_t colon_of_declaration() const;

    Tokens tokens_;
    Of of_;
    std::size_t at_ = 0;
};

std::vector<Item> Level::run() {
    std::vector<Item> items;
    while (at_ < tokens_.size()) {
        const Token& token = tokens_[at_];
        const bool is_comment_mark = token.is(TokenKind::cdo) || token.is(TokenKind::cdc);
        if (token.is(TokenKind::white_space) || (of_ == Of::sheet && is_comment_mark) ||
            (of_ == Of::block && token.is(TokenKind::semicolon))) {
            ++at_;
        } else {
            items.push_back(token.is(TokenKind::at_keyword) ? at_rule() : rule_or_declaration());
        }
    }
    return items;
}

// 5.4.2
Item Level::at_rule() {
    Item item;
    item.kind = Item::Kind::at_rule;
    item.first = &tokens_[at_];
    const std::size_t begin = ++at_;
    for (; at_ < tokens_.size(); at_ += tokens_[at_].span) {
        if (tokens_[at_].is(TokenKind::semicolon)) {
            item.prelude = trimmed(part(begin, at_));
            ++at_;
            return item;
        }
        if (tokens_[at_].is(TokenKind::open_curly)) {
            item.prelude = trimmed(part(begin, at_));
            item.block = inside(tokens_.subspan(at_));
            item.has_block = true;
            at_ += tokens_[at_].span;
            return item;
        }
    }
    item.prelude = trimmed(part(begin, tokens_.size()));
    return item;
}

// The colon's index if a name and a colon stand here, else 0.
std::size_t Level::colon_of_declaration() const {
    if (of_ == Of::sheet || !is(at_, TokenKind::ident)) return 0;
    std::size_t i = at_ + 1;
    while (is(i, TokenKind::white_space)) ++i;
    return is(i, TokenKind::colon) ? i : 0;
}

// 5.5.4, with the choice between `a:hover {}` and `a: value;` as CSS Nesting makes it.
Item Level::rule_or_declaration() {
    const std::size_t colon = colon_of_declaration();
    const bool is_custom = colon > 0 && tokens_[at_].text.starts_with("--");
    std::optional<std::size_t> curly;
    std::size_t end = at_;
    for (; end < tokens_.size(); end += tokens_[end].span) {
        if (of_ == Of::block && tokens_[end].is(TokenKind::semicolon)) break;
        if (!tokens_[end].is(TokenKind::open_curly) || is_custom) continue;
        curly = end;
        break;
    }
    if (curly) return rule(*curly);
    if (colon > 0) return declaration(colon, end);
    Item item;
    item.kind = Item::Kind::broken;
    item.first = &tokens_[at_];
    item.prelude = trimmed(part(at_, end));
    at_ = end + 1;
    return item;
}

Item Level::rule(std::size_t curly) {
    Item item;
    item.first = &tokens_[at_];
    item.prelude = trimmed(part(at_, curly));
    item.block = inside(tokens_.subspan(curly));
    item.has_block = true;
    at_ = curly + tokens_[curly].span;
    return item;
}

// 5.4.4: `!important` is taken off the end.
Item Level::declaration(std::size_t colon, std::size_t end) {
    Item item;
    item.kind = Item::Kind::declaration;
    item.first = &tokens_[at_];
    item.block = trimmed(part(colon + 1, end));
    const Tokens value = item.block;
    if (!value.empty() && value.back().is(TokenKind::ident) &&
        same_word(value.back().text, "important")) {
        const Tokens before = trimmed(value.first(value.size() - 1));
        if (!before.empty() && before.back().is_delim('!')) {
            item.important = true;
            item.block = trimmed(before.first(before.size() - 1));
        }
    }
    at_ = end + 1;
    return item;
}

} // namespace

std::vector<Item> read_rules(Tokens tokens) {
    return Level(tokens, Level::Of::sheet).run();
}

std::vector<Item> read_block(Tokens tokens) {
    return Level(tokens, Level::Of::block).run();
}

} // namespace makeready::style
