// What is known of a selector without any element: how specific it is, and which names an element's
// ancestors must have.
#include "hash.hpp"
#include "selector.hpp"

namespace makeready::style {

using Kind = Condition::Kind;

std::uint64_t type_hash(Atom name) {
    return hash64(name.text(), 1);
}

std::uint64_t id_hash(std::string_view id) {
    return hash64(id, 2);
}

std::uint64_t class_hash(std::string_view name) {
    return hash64(name, 3);
}

namespace {

constexpr std::uint32_t specificity_of(std::uint32_t ids, std::uint32_t classes,
                                       std::uint32_t types) {
    return ids << 20 | classes << 10 | types;
}

std::uint32_t added(std::uint32_t a, std::uint32_t b) {
    std::uint32_t out = 0;
    for (const std::uint32_t shift : {0u, 10u, 20u})
        out |= std::min((a >> shift & 1023) + (b >> shift & 1023), 1023u) << shift;
    return out;
}

std::uint32_t most_specific(const SelectorList& list) {
    std::uint32_t most = 0;
    for (const Selector& selector : list) most = std::max(most, selector.specificity);
    return most;
}

// Selectors 4, 17.
std::uint32_t specificity(const Condition& condition) {
    switch (condition.kind) {
    case Kind::name:
        return specificity_of(0, 0, 1);
    case Kind::has_id:
        return specificity_of(1, 0, 0);
    case Kind::vocabulary:
    case Kind::any_vocabulary_but:
    case Kind::scope:
        return 0;
    case Kind::any_of: // :where() says so by its value.
        return condition.value.empty() ? most_specific(*condition.list) : 0;
    case Kind::none_of:
    case Kind::has:
        return most_specific(*condition.list);
    case Kind::nth_child:
    case Kind::nth_last_child:
        return added(specificity_of(0, 1, 0), condition.list ? most_specific(*condition.list) : 0);
    default:
        return specificity_of(0, 1, 0);
    }
}

std::optional<std::uint64_t> name_hash(const Condition& condition) {
    switch (condition.kind) {
    case Kind::has_class:
    case Kind::has_id:
        return condition.hash;
    case Kind::name: // A name in capitals may match one in small letters: no filter on it.
        if (condition.name == condition.lower_name) return type_hash(condition.name);
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace

void finish(Selector& selector) {
    for (const Compound& compound : selector.compounds)
        for (const Condition& condition : compound.conditions)
            selector.specificity = added(selector.specificity, specificity(condition));
    if (selector.pseudo != Pseudo::none)
        selector.specificity = added(selector.specificity, specificity_of(0, 0, 1));
    for (std::size_t i = 1; i < selector.compounds.size(); ++i) {
        const Combinator to_right = selector.compounds[i - 1].before;
        if (to_right != Combinator::descendant && to_right != Combinator::child) continue;
        for (const Condition& condition : selector.compounds[i].conditions)
            if (const auto hash = name_hash(condition)) selector.ancestor_names.push_back(*hash);
    }
}

} // namespace makeready::style
