#include "selector_reader.hpp"
#include "strings.hpp"

namespace makeready::style {

using Kind = Condition::Kind;
using manuscript::Vocabulary;

SelectorList SelectorReader::list(Relative relative, bool forgiving) {
    SelectorList out;
    const Tokens all = tokens_;
    for (const Tokens one : split_at_commas(all)) {
        if (auto read = selector(one, relative)) {
            out.push_back(std::move(*read));
        } else if (forgiving) { // Selectors 4, 18.1: only the wrong one is dropped.
            mistake.reset();
        } else {
            const Token* at = all.empty() ? nullptr : &all.front();
            fail(at, "MR504", "a selector is missing");
            return {};
        }
    }
    return out;
}

std::optional<Selector> SelectorReader::selector(Tokens tokens, Relative relative) {
    tokens_ = tokens;
    used_parent_ = false;
    Selector out;
    if (tokens_.empty()) return std::nullopt;
    auto joint = combinator();
    if (joint && relative == Relative::no) {
        fail(&tokens.front(), "MR504", "a selector can't begin with a combinator");
        return std::nullopt;
    }
    const auto first = joint;
    for (bool leftmost = true;; leftmost = false) {
        auto next = compound(out);
        if (!next) return std::nullopt;
        next->before = leftmost ? Combinator::descendant : *joint;
        out.compounds.insert(out.compounds.begin(), std::move(*next));
        if (tokens_.empty()) break;
        joint = combinator();
        if (tokens_.empty() && joint == Combinator::descendant) break;
        if (!joint || out.pseudo != Pseudo::none || tokens_.empty()) {
            fail(peek() != nullptr ? peek() : &tokens.back(), "MR504",
                 "the selector ends too early");
            return std::nullopt;
        }
    }
    // `before` was noted with the right one of two compounds; the leftmost may lean on an anchor.
    if (!anchor(out, relative, first)) return std::nullopt;
    finish(out);
    return out;
}

// :has(> a) hangs on the element it is asked of; a nested rule's selector on its parent's.
bool SelectorReader::anchor(Selector& out, Relative relative, std::optional<Combinator> first) {
    const bool to_parent = relative == Relative::to_parent && (first || !used_parent_);
    if (relative != Relative::to_scope && !to_parent) return true;
    Condition condition;
    condition.kind = relative == Relative::to_scope ? Kind::scope : Kind::any_of;
    if (to_parent) condition.list = parent_;
    out.compounds.back().before = first.value_or(Combinator::descendant);
    out.compounds.push_back(Compound{{condition}, Combinator::descendant});
    return true;
}

std::optional<Combinator> SelectorReader::combinator() {
    const bool spaced = skip_white_space();
    std::optional<Combinator> out;
    if (spaced) out = Combinator::descendant;
    if (peek() == nullptr) return out;
    if (peek()->is_delim('>'))
        out = Combinator::child;
    else if (peek()->is_delim('+'))
        out = Combinator::next;
    else if (peek()->is_delim('~'))
        out = Combinator::following;
    else
        return out;
    take();
    skip_white_space();
    return out;
}

std::optional<Compound> SelectorReader::compound(Selector& out) {
    Compound compound;
    const Token* at = peek();
    const bool has_type = type_name(compound);
    if (mistake) return std::nullopt;
    bool any = has_type;
    while (condition(compound, out)) any = true;
    if (mistake) return std::nullopt;
    if (any) return compound;
    fail(at, "MR504",
         at == nullptr ? "the selector ends too early"
                       : concat("a selector can't hold ", at->text.empty() ? "this sign" : at->text,
                                " here"));
    return std::nullopt;
}

std::optional<std::string> SelectorReader::uri_of(const Token& prefix) {
    const auto found = namespaces_.find(prefix.text);
    if (found != namespaces_.end()) return found->second;
    fail(&prefix, "MR504",
         concat("the prefix ", prefix.text, " is not declared; write @namespace ", prefix.text,
                " \"its address\"; at the top of the sheet"));
    return std::nullopt;
}

namespace {

Vocabulary vocabulary_of(std::string_view uri) {
    if (uri == "http://www.w3.org/1999/xhtml") return Vocabulary::xhtml;
    if (uri == "http://www.w3.org/2000/svg") return Vocabulary::svg;
    if (uri == "http://www.w3.org/1998/Math/MathML") return Vocabulary::mathml;
    return Vocabulary::other;
}

} // namespace

/// [prefix|] (name | *)
bool SelectorReader::type_name(Compound& out) {
    const auto is_name = [&](std::size_t i) {
        return next_is(TokenKind::ident, i) || (peek(i) != nullptr && peek(i)->is_delim('*'));
    };
    const bool starts_with_bar = peek() != nullptr && peek()->is_delim('|');
    const std::size_t bar = starts_with_bar ? 0 : 1;
    const bool has_prefix = (starts_with_bar || is_name(0)) && peek(bar) != nullptr &&
                            peek(bar)->is_delim('|') && is_name(bar + 1);
    if (!has_prefix && !is_name(0)) return false;
    std::optional<std::string> uri;
    const auto otherwise = namespaces_.find("");
    if (!has_prefix && otherwise != namespaces_.end()) uri = otherwise->second;
    if (has_prefix && starts_with_bar) uri = "";
    if (has_prefix && !starts_with_bar && !peek()->is_delim('*')) {
        uri = uri_of(*peek());
        if (!uri) return false;
    }
    if (has_prefix) take(bar + 1);
    if (uri) {
        Condition condition;
        condition.kind = Kind::vocabulary;
        condition.vocabulary = vocabulary_of(*uri);
        out.conditions.push_back(std::move(condition));
    }
    if (next_is(TokenKind::ident)) {
        Condition condition;
        condition.kind = Kind::name;
        condition.name = peek()->text;
        condition.lower_name = lower_ascii(peek()->text);
        out.conditions.push_back(std::move(condition));
    }
    take();
    return true;
}

bool SelectorReader::condition(Compound& out, Selector& selector) {
    if (mistake || peek() == nullptr) return false;
    const Token& token = *peek();
    if (token.is(TokenKind::colon)) return pseudo(out, selector);
    if (selector.pseudo != Pseudo::none) return false;
    Condition condition;
    if (token.is(TokenKind::hash) && token.is_id) {
        condition.kind = Kind::has_id;
        condition.value = token.text;
        condition.hash = id_hash(token.text);
        take();
    } else if (token.is_delim('.') && next_is(TokenKind::ident, 1)) {
        condition.kind = Kind::has_class;
        condition.value = peek(1)->text;
        condition.hash = class_hash(condition.value);
        take(2);
    } else if (token.is_delim('&')) {
        condition.kind = parent_ ? Kind::any_of : Kind::root;
        condition.list = parent_;
        used_parent_ = true;
        take();
    } else {
        return token.is(TokenKind::open_square) && attribute(out);
    }
    out.conditions.push_back(std::move(condition));
    return true;
}

bool SelectorReader::attribute(Compound& out) {
    const Token* at = peek();
    Tokens in = trimmed(inside(tokens_));
    take(at->span);
    Condition condition;
    condition.kind = Kind::attribute;
    std::string prefix;
    const auto is_bar = [&](std::size_t i) {
        return i + 1 < in.size() && in[i].is_delim('|') && in[i + 1].is(TokenKind::ident);
    };
    if (is_bar(0)) {
        in = in.subspan(1);
    } else if (!in.empty() && is_bar(1) && in[0].is_delim('*')) {
        condition.any_prefix = true;
        in = in.subspan(2);
    } else if (!in.empty() && is_bar(1) && in[0].is(TokenKind::ident)) {
        const auto uri = uri_of(in[0]);
        if (!uri) return false;
        prefix = in[0].text;
        // The tree writes well-known attributes with their usual prefix, whatever a file calls it.
        if (*uri == "http://www.idpf.org/2007/ops") prefix = "epub";
        if (*uri == "http://www.w3.org/XML/1998/namespace") prefix = "xml";
        if (*uri == "http://www.w3.org/1999/xlink") prefix = "xlink";
        in = in.subspan(2);
    }
    Reader reader(in);
    const auto name = reader.take_name();
    if (!name) return fail(at, "MR504", "[...] holds no attribute name");
    condition.name = prefix.empty() ? *name : concat(prefix, ":", *name);
    condition.lower_name = lower_ascii(condition.name.text());
    if (!attribute_test(reader, condition) || !reader.done())
        return fail(at, "MR504",
                    "[...] can't be read; write [name], [name=\"value\"] or with ~= |= ^= $= *=");
    out.conditions.push_back(std::move(condition));
    return true;
}

bool SelectorReader::attribute_test(Reader& reader, Condition& out) {
    using Test = Condition::Test;
    if (reader.done()) return true;
    static constexpr std::pair<char, Test> tests[] = {{'~', Test::word},
                                                      {'|', Test::dash},
                                                      {'^', Test::starts},
                                                      {'$', Test::ends},
                                                      {'*', Test::contains}};
    out.test = Test::equals;
    for (const auto& [sign, test] : tests)
        if (reader.take_sign(sign)) out.test = test;
    if (!reader.take_sign('=')) return false;
    auto value = reader.take_string();
    if (!value) value = reader.take_name();
    if (!value) return false;
    out.value = *value;
    out.ignore_case = reader.take_word("i");
    if (!out.ignore_case) reader.take_word("s");
    return true;
}

SelectorResult read_selectors(Tokens tokens, const Namespaces& namespaces,
                              std::shared_ptr<const SelectorList> parent) {
    const auto relative =
        parent ? SelectorReader::Relative::to_parent : SelectorReader::Relative::no;
    SelectorReader reader(tokens, namespaces, std::move(parent), 0);
    SelectorResult out;
    out.list = reader.list(relative, false);
    out.mistake = reader.mistake;
    if (out.mistake) out.list.clear();
    return out;
}

} // namespace makeready::style
