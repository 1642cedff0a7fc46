// Tokens come in; rules, declarations and at-rules go out as ranges of tokens (CSS Syntax 3,
// section 5, with nested rules as CSS Nesting has them). What a name or value means is not asked.
#pragma once

#include "tokens.hpp"

#include <vector>

namespace makeready::style {

/// One thing in a sheet or in a block.
struct Item {
    enum class Kind : std::uint8_t {
        rule,        ///< `prelude` { `block` }
        at_rule,     ///< @`name` `prelude` ; or { `block` }
        declaration, ///< `name`: `block`, without !important
        broken,      ///< `prelude` is neither.
    };
    Kind kind = Kind::rule;
    const Token* first = nullptr; ///< Where it stands; at-rules and declarations: their name.
    Tokens prelude;
    Tokens block;
    bool has_block = false;
    bool important = false;

    const std::string& name() const { return first->text; }
};

/// The rules of a sheet's top level.
std::vector<Item> read_rules(Tokens tokens);
/// What stands in a block: declarations, at-rules, nested rules.
std::vector<Item> read_block(Tokens tokens);

/// The tokens without white space at both ends.
Tokens trimmed(Tokens tokens);
/// The content of the block or function that the first token opens; its closing token left out.
Tokens inside(Tokens block);
/// The pieces between commas that stand in no block.
std::vector<Tokens> split_at_commas(Tokens tokens);

} // namespace makeready::style
