// Selectors: tokens come in, a list of selectors goes out, or the reason why it can't be read
// (Selectors 4). Here they are only understood; match.hpp compares them with elements.
#pragma once

#include "atom.hpp"
#include "manuscript.hpp"
#include "tokens.hpp"

#include <map>
#include <memory>
#include <optional>

namespace makeready::style {

/// The pseudo-elements that have a style of their own; `none` is the element itself.
enum class Pseudo : std::uint8_t {
    none,
    before,
    after,
    marker,
    first_line,
    first_letter,
    footnote_call,
    footnote_marker,
};
constexpr int pseudo_count = 8;

enum class Combinator : std::uint8_t { descendant, child, next, following };

/// an+b (CSS Syntax 3, 6).
struct Nth {
    std::int64_t step = 0, offset = 0;
    /// Whether n >= 0 exists with step * n + offset = place.
    bool matches(std::int64_t place) const;
    bool operator==(const Nth&) const = default;
};

/// Reads an+b; what stands behind it is left in `tokens`.
std::optional<Nth> take_nth(Tokens& tokens);

struct Selector;
using SelectorList = std::vector<Selector>;

/// One condition on an element.
struct Condition {
    enum class Kind : std::uint8_t {
        name,
        vocabulary,
        any_vocabulary_but,
        has_class,
        has_id,
        attribute,
        any_of,
        none_of,
        has,
        root,
        scope,
        empty,
        nth_child,
        nth_last_child,
        nth_of_type,
        nth_last_of_type,
        language,
        reads_in,
        link,
        nothing,
        checked,
        disabled,
        enabled,
    };
    enum class Test : std::uint8_t { exists, equals, word, dash, starts, ends, contains };

    Kind kind = Kind::nothing;
    Test test = Test::exists;
    bool any_prefix = false;  ///< [*|name]
    bool ignore_case = false; ///< [name=value i]
    Atom name;                ///< Of the element or attribute.
    Atom lower_name;          ///< XHTML names compare so when a sheet was written for HTML.
    std::string value;        ///< Class, id, attribute value, direction.
    std::uint64_t hash = 0;   ///< Of `value`, for classes and ids.
    manuscript::Vocabulary vocabulary = manuscript::Vocabulary::xhtml;
    Nth nth;
    std::vector<std::string> languages;
    std::shared_ptr<const SelectorList> list; ///< Arguments; of :nth-child(... of S).
};

struct Compound {
    std::vector<Condition> conditions;
    Combinator before = Combinator::descendant; ///< Between this and the compound on its left.
};

/// Compounds from right (the subject) to left.
struct Selector {
    std::vector<Compound> compounds;
    Pseudo pseudo = Pseudo::none;
    std::uint32_t specificity = 0;             ///< a, b, c in ten bits each.
    std::vector<std::uint64_t> ancestor_names; ///< Hashes that some ancestor must have.
};

/// What @namespace declared: prefixes and their URIs; the default under "".
using Namespaces = std::map<std::string, std::string, std::less<>>;

/// What can't be read, and where.
struct SelectorMistake {
    const Token* at = nullptr;
    std::string_view code;
    std::string message;
};

struct SelectorResult {
    SelectorList list;
    std::optional<SelectorMistake> mistake;
};

/// Reads a whole selector list. `parent` is what `&` stands for in a nested rule, or null.
SelectorResult read_selectors(Tokens tokens, const Namespaces& namespaces,
                              std::shared_ptr<const SelectorList> parent);

/// Notes a selector's specificity and what its ancestors must have, once its compounds are read.
void finish(Selector& selector);

/// Hashes of a type name, an id and a class, for the index and the ancestor filter.
std::uint64_t type_hash(Atom name);
std::uint64_t id_hash(std::string_view id);
std::uint64_t class_hash(std::string_view name);

} // namespace makeready::style
