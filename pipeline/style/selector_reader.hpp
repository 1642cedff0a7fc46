// Tokens of selectors come in, selectors go out; the two halves of reading them share this. What is
// outside the room of a name or a state is asked nowhere here.
#pragma once

#include "parse.hpp"
#include "reader.hpp"
#include "selector.hpp"

namespace makeready::style {

/// Reads one selector list. After a mistake everything returns at once; the first one is kept.
class SelectorReader {
public:
    SelectorReader(Tokens tokens, const Namespaces& namespaces,
                   std::shared_ptr<const SelectorList> parent, int depth)
        : tokens_(trimmed(tokens)), namespaces_(namespaces), parent_(std::move(parent)),
          depth_(depth) {}

    enum class Relative : std::uint8_t { no, to_scope, to_parent };
    SelectorList list(Relative relative, bool forgiving);
    std::optional<SelectorMistake> mistake;

private:
    std::optional<Selector> selector(Tokens tokens, Relative relative);
    bool anchor(Selector& out, Relative relative, std::optional<Combinator> first);
    std::optional<Compound> compound(Selector& out);
    bool condition(Compound& out, Selector& selector);
    bool type_name(Compound& out);
    bool attribute(Compound& out);
    bool attribute_test(Reader& reader, Condition& out);
    bool pseudo(Compound& out, Selector& selector);
    bool pseudo_element(const Token& name, Selector& selector);
    bool pseudo_class(const Token& name, Compound& out);
    bool functional(const Token& name, Tokens arguments, Compound& out);
    bool nth(Condition& out, Tokens arguments, bool may_have_list);
    bool languages(Condition& out, Tokens arguments);
    bool nested(Condition& out, Tokens arguments, Relative relative, bool forgiving);
    std::optional<Combinator> combinator();
    std::optional<std::string> uri_of(const Token& prefix);

    const Token* peek(std::size_t ahead = 0) const {
        return ahead < tokens_.size() ? &tokens_[ahead] : nullptr;
    }

    bool next_is(TokenKind kind, std::size_t ahead = 0) const {
        return peek(ahead) != nullptr && peek(ahead)->is(kind);
    }

    void take(std::size_t count = 1) { tokens_ = tokens_.subspan(std::min(count, tokens_.size())); }

    bool skip_white_space() {
        const bool any = next_is(TokenKind::white_space);
        while (next_is(TokenKind::white_space)) take();
        return any;
    }

    bool fail(const Token* at, std::string_view code, std::string message) {
        if (!mistake) mistake = SelectorMistake{at, code, std::move(message)};
        return false;
    }

    Tokens tokens_;
    const Namespaces& namespaces_;
    std::shared_ptr<const SelectorList> parent_;
    int depth_;
    bool used_parent_ = false;
};

} // namespace makeready::style
