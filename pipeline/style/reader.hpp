// A property's value comes in as tokens; pieces of it are taken from the front. Each `take` either
// takes what it names and says so, or leaves everything as it was. White space never matters.
#pragma once

#include "tokens.hpp"

#include <optional>
#include <string>
#include <vector>

namespace makeready::style {

/// A cursor over component values. A copy of it is a place to go back to.
class Reader {
public:
    /// What was understood but can't be done in full is added to `remarks`, if anyone asks.
    explicit Reader(Tokens tokens, std::vector<std::string>* remarks = nullptr)
        : tokens_(tokens), remarks_(remarks) {
        skip_white_space();
    }

    bool done() const { return tokens_.empty(); }

    /// The next token; a white-space token at the end.
    const Token& peek() const;
    const Token& take();

    Tokens rest() const { return tokens_; }

    bool take_word(std::string_view word);
    bool take_comma();
    bool take_sign(char sign);
    /// Any identifier, as written.
    std::optional<std::string> take_name();
    /// An identifier that is no CSS-wide keyword.
    std::optional<std::string> take_custom_name();
    std::optional<std::string> take_string();
    std::optional<std::string> take_url();
    /// The arguments of the function with this name.
    std::optional<Reader> take_function(std::string_view name);
    /// The arguments of any function or bracket that stands next.
    Reader take_block();
    bool next_is_word(std::string_view word) const;
    bool next_is_function(std::string_view name) const;

    void remark(std::string what) {
        if (remarks_ != nullptr) remarks_->push_back(std::move(what));
    }

private:
    void skip_white_space();

    Tokens tokens_;
    std::vector<std::string>* remarks_;
};

/// inherit, initial, unset, revert, revert-layer; also `default`, which no name may be.
bool is_wide_keyword(std::string_view word);

} // namespace makeready::style
