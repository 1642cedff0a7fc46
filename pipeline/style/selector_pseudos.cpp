// Pseudo-classes and pseudo-elements (Selectors 4, 3.6 and 4 to 14).
#include "pseudo_names.hpp"
#include "selector_reader.hpp"
#include "strings.hpp"

namespace makeready::style {

using Kind = Condition::Kind;
using manuscript::Vocabulary;

namespace {

constexpr int deepest_nesting = 32;

} // namespace

bool SelectorReader::pseudo(Compound& out, Selector& selector) {
    const bool twice = next_is(TokenKind::colon, 1);
    const std::size_t name_at = twice ? 2 : 1;
    if (!next_is(TokenKind::ident, name_at) && !next_is(TokenKind::function, name_at))
        return fail(peek(), "MR504", "a name is missing behind the colon");
    const Token& name = *peek(name_at);
    take(name_at);
    const Tokens block = tokens_;
    take(name.span);
    if (selector.pseudo != Pseudo::none)
        return fail(&name, "MR506",
                    concat("nothing can follow a pseudo-element, but ", name.text, " does"));
    const std::string lowered = lower_ascii(name.text);
    const bool is_old =
        std::any_of(std::begin(pseudo_elements), std::end(pseudo_elements),
                    [&](const auto& row) { return row.with_one_colon && row.name == lowered; });
    if (name.is(TokenKind::function) && !twice) return functional(name, inside(block), out);
    if (twice || is_old) return pseudo_element(name, selector);
    return pseudo_class(name, out);
}

bool SelectorReader::pseudo_element(const Token& name, Selector& selector) {
    const std::string lowered = lower_ascii(name.text);
    if (depth_ > 0)
        return fail(&name, "MR506", concat("::", lowered, " can't stand inside a pseudo-class"));
    for (const PseudoElementName& row : pseudo_elements) {
        if (row.name != lowered || name.is(TokenKind::function)) continue;
        selector.pseudo = row.pseudo;
        return true;
    }
    if (is_among(lowered, screen_pseudo_elements) || lowered.starts_with('-'))
        return fail(&name, "MR503", concat("::", lowered, " is not for print"));
    const auto near = nearest(lowered, known_pseudos());
    return fail(&name, "MR506",
                concat("pseudo-element ::", lowered, " is not known",
                       near ? concat(". Did you mean ::", *near, "?") : ""));
}

bool SelectorReader::pseudo_class(const Token& name, Compound& out) {
    const std::string lowered = lower_ascii(name.text);
    const auto add = [&](Kind kind, Nth nth) {
        Condition condition;
        condition.kind = kind;
        condition.nth = nth;
        // `:defined` holds for all that is not of an unknown vocabulary.
        condition.vocabulary = Vocabulary::other;
        out.conditions.push_back(std::move(condition));
        return true;
    };
    for (const PseudoClassName& row : pseudo_classes)
        if (row.name == lowered) return add(row.kind, row.nth);
    if (lowered == "only-child")
        return add(Kind::nth_child, {0, 1}) && add(Kind::nth_last_child, {0, 1});
    if (lowered == "only-of-type")
        return add(Kind::nth_of_type, {0, 1}) && add(Kind::nth_last_of_type, {0, 1});
    if (is_among(lowered, screen_pseudo_classes)) return add(Kind::nothing, {});
    const auto near = nearest(lowered, known_pseudos());
    return fail(&name, "MR506",
                concat("pseudo-class :", lowered, " is not known",
                       near ? concat(". Did you mean :", *near, "?") : ""));
}

bool SelectorReader::functional(const Token& name, Tokens arguments, Compound& out) {
    const std::string lowered = lower_ascii(name.text);
    Condition condition;
    bool read = false;
    if (lowered == "is" || lowered == "where" || lowered == "matches" || lowered == "any") {
        condition.kind = Kind::any_of;
        if (lowered == "where") condition.value = "where";
        read = nested(condition, arguments, Relative::no, true);
    } else if (lowered == "not") {
        condition.kind = Kind::none_of;
        read = nested(condition, arguments, Relative::no, false);
    } else if (lowered == "has") {
        condition.kind = Kind::has;
        read = nested(condition, arguments, Relative::to_scope, false);
    } else if (lowered == "lang") {
        condition.kind = Kind::language;
        read = languages(condition, arguments);
    } else if (lowered == "dir") {
        condition.kind = Kind::reads_in;
        Reader reader(arguments);
        condition.value = lower_ascii(reader.take_name().value_or(""));
        read = reader.done() && !condition.value.empty();
    } else if (lowered.starts_with("nth-")) {
        static constexpr std::pair<std::string_view, Kind> kinds[] = {
            {"nth-child", Kind::nth_child},
            {"nth-last-child", Kind::nth_last_child},
            {"nth-of-type", Kind::nth_of_type},
            {"nth-last-of-type", Kind::nth_last_of_type}};
        for (const auto& [kind_name, kind] : kinds) {
            if (kind_name != lowered) continue;
            condition.kind = kind;
            read = nth(condition, arguments, !lowered.ends_with("type"));
        }
    } else if (lowered == "host" || lowered == "host-context" || lowered == "state" ||
               lowered == "current") {
        read = true; // Known, and true of nothing that is printed.
    }
    if (!read && is_among(lowered, functional_names))
        return fail(&name, "MR504", concat(":", lowered, "() can't be read"));
    if (!read) {
        const auto near = nearest(lowered, known_pseudos());
        return fail(&name, "MR506",
                    concat("pseudo-class :", lowered, "() is not known",
                           near ? concat(". Did you mean :", *near, "?") : ""));
    }
    out.conditions.push_back(std::move(condition));
    return true;
}

bool SelectorReader::nested(Condition& out, Tokens arguments, Relative relative, bool forgiving) {
    if (depth_ >= deepest_nesting) return false;
    SelectorReader inner(arguments, namespaces_, parent_, depth_ + 1);
    SelectorList list = inner.list(relative, forgiving);
    used_parent_ = used_parent_ || inner.used_parent_;
    if (inner.mistake) {
        mistake = inner.mistake;
        return false;
    }
    out.list = std::make_shared<const SelectorList>(std::move(list));
    return true;
}

bool SelectorReader::nth(Condition& out, Tokens arguments, bool may_have_list) {
    Tokens rest = arguments;
    const auto found = take_nth(rest);
    if (!found) return false;
    out.nth = *found;
    rest = trimmed(rest);
    if (rest.empty()) return true;
    const bool is_of = rest.front().is(TokenKind::ident) && same_word(rest.front().text, "of");
    return may_have_list && is_of && nested(out, rest.subspan(1), Relative::no, false);
}

bool SelectorReader::languages(Condition& out, Tokens arguments) {
    Reader reader(arguments);
    do {
        auto name = reader.take_string();
        if (!name && reader.take_sign('*')) name = concat("*", reader.take_name().value_or(""));
        if (!name) name = reader.take_name();
        if (!name) return false;
        out.languages.push_back(lower_ascii(*name));
    } while (reader.take_comma());
    return reader.done();
}

} // namespace makeready::style
