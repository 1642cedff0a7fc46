#include "match.hpp"

#include "strings.hpp"
#include "tokens.hpp"

namespace makeready::style {

using Kind = Condition::Kind;
using manuscript::Node;
using manuscript::Vocabulary;

namespace {

const Node* element_before(const Node* node) {
    for (node = node->previous; node != nullptr && !node->is_element();) node = node->previous;
    return node;
}

const Node* element_after(const Node* node) {
    for (node = node->next; node != nullptr && !node->is_element();) node = node->next;
    return node;
}

/// Names used while matching, made once.
struct Names {
    Atom class_ = "class", id = "id", href = "href", dir = "dir", a = "a", area = "area",
         checked = "checked", selected = "selected", disabled = "disabled";
};

const Names& names() {
    static const Names all;
    return all;
}

/// Answers one question. `scope_` is the element that :has() was asked of.
class Matcher {
public:
    explicit Matcher(const Node* scope = nullptr) : scope_(scope) {}

    bool selector(const Selector& selector, const Node& element) const {
        return from(selector, 0, element) == Found::yes;
    }

private:
    // A failure says how far it reaches, so that no chain of combinators is tried twice over.
    enum class Found : std::uint8_t { yes, not_here, not_with_a_sibling, nowhere };
    Found from(const Selector& selector, std::size_t index, const Node& element) const;
    Found from_ancestor(const Selector& selector, std::size_t index, const Node& element) const;
    Found from_sibling(const Selector& selector, std::size_t index, const Node& element) const;
    bool compound(const Compound& compound, const Node& element) const;
    bool condition(const Condition& condition, const Node& element) const;
    bool any_of(const SelectorList& list, const Node& element) const;
    bool nth(const Condition& condition, const Node& element) const;
    static bool attribute(const Condition& condition, const Node& element);
    static bool value(const Condition& condition, std::string_view found);
    static bool has(const SelectorList& list, const Node& element);
    static bool has_one(const Selector& selector, const Node& element);

    const Node* scope_;
};

Matcher::Found Matcher::from(const Selector& selector, std::size_t index,
                             const Node& element) const {
    const Compound& here = selector.compounds[index];
    if (!compound(here, element)) return Found::not_here;
    if (index + 1 == selector.compounds.size()) return Found::yes;
    switch (here.before) {
    case Combinator::child: {
        if (element.parent == nullptr) return Found::nowhere;
        const Found found = from(selector, index + 1, *element.parent);
        return found == Found::not_with_a_sibling ? Found::not_here : found;
    }
    case Combinator::next: {
        const Node* before = element_before(&element);
        return before != nullptr ? from(selector, index + 1, *before) : Found::not_with_a_sibling;
    }
    case Combinator::following:
        return from_sibling(selector, index + 1, element);
    default:
        return from_ancestor(selector, index + 1, element);
    }
}

Matcher::Found Matcher::from_ancestor(const Selector& selector, std::size_t index,
                                      const Node& element) const {
    for (const Node* n = element.parent; n != nullptr; n = n->parent) {
        const Found found = from(selector, index, *n);
        if (found == Found::yes || found == Found::nowhere) return found;
    }
    return Found::nowhere;
}

Matcher::Found Matcher::from_sibling(const Selector& selector, std::size_t index,
                                     const Node& element) const {
    for (const Node* n = element_before(&element); n != nullptr; n = element_before(n)) {
        const Found found = from(selector, index, *n);
        if (found != Found::not_here) return found;
    }
    return Found::not_with_a_sibling;
}

bool Matcher::compound(const Compound& compound, const Node& element) const {
    return std::all_of(compound.conditions.begin(), compound.conditions.end(),
                       [&](const Condition& one) { return condition(one, element); });
}

bool Matcher::any_of(const SelectorList& list, const Node& element) const {
    return std::any_of(list.begin(), list.end(),
                       [&](const Selector& one) { return selector(one, element); });
}

bool is_empty(const Node& element) {
    for (const Node* child = element.first; child != nullptr; child = child->next)
        if (child->is_element() || !child->text.empty()) return false;
    return true;
}

// Selectors 4, 7.2, by RFC 4647's extended filtering.
bool speaks(const std::string& range, std::string_view language) {
    if (language.empty()) return range.empty();
    const auto wanted = split(range, '-');
    const std::string lowered = lower_ascii(language);
    const auto tags = split(lowered, '-');
    if (wanted[0] != "*" && wanted[0] != tags[0]) return false;
    std::size_t tag = 1;
    for (std::size_t i = 1; i < wanted.size(); ++i) {
        if (wanted[i] == "*") continue;
        while (tag < tags.size() && tags[tag] != wanted[i]) {
            if (tags[tag].size() == 1) return false;
            ++tag;
        }
        if (tag++ == tags.size()) return false;
    }
    return true;
}

std::string_view direction_of(const Node& element) {
    for (const Node* n = &element; n != nullptr; n = n->parent) {
        const std::string_view dir = n->value(names().dir);
        if (same_word(dir, "rtl")) return "rtl";
        if (same_word(dir, "ltr")) return "ltr";
    }
    return "ltr";
}

bool is_link(const Node& element) {
    const bool can_be = element.name == names().a || element.name == names().area;
    return can_be && element.attribute(names().href) != nullptr;
}

bool can_be_disabled(const Node& element) {
    for (const std::string_view name :
         {"button", "input", "select", "textarea", "optgroup", "option", "fieldset"})
        if (element.name.text() == name) return true;
    return false;
}

bool Matcher::condition(const Condition& condition, const Node& element) const {
    switch (condition.kind) {
    case Kind::name:
        return element.name == condition.name ||
               (element.name == condition.lower_name && element.vocabulary == Vocabulary::xhtml);
    case Kind::vocabulary:
        return element.vocabulary == condition.vocabulary;
    case Kind::any_vocabulary_but:
        return element.vocabulary != condition.vocabulary;
    case Kind::has_class:
        return element.has_word(names().class_, condition.value);
    case Kind::has_id: {
        const std::string* id = element.attribute(names().id);
        return id != nullptr && *id == condition.value;
    }
    case Kind::attribute:
        return attribute(condition, element);
    case Kind::any_of:
        return any_of(*condition.list, element);
    case Kind::none_of:
        return !any_of(*condition.list, element);
    case Kind::has:
        return has(*condition.list, element);
    case Kind::root:
        return element.parent == nullptr;
    case Kind::scope:
        return &element == scope_;
    case Kind::empty:
        return is_empty(element);
    case Kind::nth_child:
    case Kind::nth_last_child:
    case Kind::nth_of_type:
    case Kind::nth_last_of_type:
        return nth(condition, element);
    case Kind::language: {
        const std::string language = manuscript::language_of(element);
        return std::any_of(condition.languages.begin(), condition.languages.end(),
                           [&](const std::string& range) { return speaks(range, language); });
    }
    case Kind::reads_in:
        return direction_of(element) == condition.value;
    case Kind::link:
        return is_link(element);
    case Kind::checked:
        return element.attribute(names().checked) != nullptr ||
               element.attribute(names().selected) != nullptr;
    case Kind::disabled:
        return can_be_disabled(element) && element.attribute(names().disabled) != nullptr;
    case Kind::enabled:
        return can_be_disabled(element) && element.attribute(names().disabled) == nullptr;
    case Kind::nothing:
        return false;
    }
    return false;
}

bool Matcher::nth(const Condition& condition, const Node& element) const {
    const bool backwards =
        condition.kind == Kind::nth_last_child || condition.kind == Kind::nth_last_of_type;
    const bool of_type =
        condition.kind == Kind::nth_of_type || condition.kind == Kind::nth_last_of_type;
    const auto step = backwards ? element_after : element_before;
    if (condition.list && !any_of(*condition.list, element)) return false;
    // :first-child and its kind need not count to the end.
    const std::int64_t enough =
        condition.nth.step == 0 ? condition.nth.offset : std::numeric_limits<std::int64_t>::max();
    std::int64_t place = 1;
    for (const Node* n = step(&element); n != nullptr && place <= enough; n = step(n)) {
        const bool same_type = n->name == element.name && n->vocabulary == element.vocabulary;
        const bool counts =
            (!of_type || same_type) && (!condition.list || any_of(*condition.list, *n));
        place += counts ? 1 : 0;
    }
    return condition.nth.matches(place);
}

bool Matcher::attribute(const Condition& condition, const Node& element) {
    const auto fits = [&](const std::string& name) {
        if (name == condition.name.text()) return true;
        if (condition.any_prefix && name.size() > condition.name.text().size() &&
            name.ends_with(condition.name.text()))
            return name[name.size() - condition.name.text().size() - 1] == ':';
        return element.vocabulary == Vocabulary::xhtml && name == condition.lower_name.text();
    };
    for (const auto& one : element.attributes)
        if (fits(one.name.text())) return value(condition, one.value);
    return false;
}

bool Matcher::value(const Condition& condition, std::string_view found) {
    using Test = Condition::Test;
    std::string lowered;
    std::string wanted_lowered;
    std::string_view wanted = condition.value;
    if (condition.ignore_case) {
        lowered = lower_ascii(found);
        wanted_lowered = lower_ascii(wanted);
        found = lowered;
        wanted = wanted_lowered;
    }
    switch (condition.test) {
    case Test::exists:
        return true;
    case Test::equals:
        return found == wanted;
    case Test::dash:
        return found == wanted || (found.starts_with(wanted) && found.size() > wanted.size() &&
                                   found[wanted.size()] == '-');
    case Test::starts:
        return !wanted.empty() && found.starts_with(wanted);
    case Test::ends:
        return !wanted.empty() && found.ends_with(wanted);
    case Test::contains:
        return !wanted.empty() && found.find(wanted) != std::string_view::npos;
    case Test::word:
        break;
    }
    bool any = false;
    for_each_word(found, [&](std::string_view word) { any = any || word == wanted; });
    return any;
}

bool Matcher::has(const SelectorList& list, const Node& element) {
    return std::any_of(list.begin(), list.end(),
                       [&](const Selector& one) { return has_one(one, element); });
}

// The selector's leftmost compound is :scope; the combinator behind it says where to look.
bool Matcher::has_one(const Selector& selector, const Node& element) {
    const Matcher inner(&element);
    const Combinator first = selector.compounds[selector.compounds.size() - 2].before;
    if (first == Combinator::descendant || first == Combinator::child) {
        for (const Node* n = manuscript::following(element, element); n != nullptr;
             n = manuscript::following(*n, element))
            if (n->is_element() && inner.selector(selector, *n)) return true;
        return false;
    }
    for (const Node* sibling = element_after(&element); sibling != nullptr;
         sibling = element_after(sibling))
        for (const Node* n = sibling; n != nullptr; n = manuscript::following(*n, *sibling))
            if (n->is_element() && inner.selector(selector, *n)) return true;
    return false;
}

} // namespace

bool matches(const Selector& selector, const Node& element) {
    return Matcher().selector(selector, element);
}

bool AncestorFilter::may_match(const Selector& selector) const {
    for (const std::uint64_t hash : selector.ancestor_names)
        if (counts_[hash % size] == 0 || counts_[(hash >> 32) % size] == 0) return false;
    return true;
}

void AncestorFilter::count(std::uint64_t hash, int by) {
    // Full counters stay full: then the filter says "perhaps" for ever, which is still true.
    for (const std::size_t place : {hash % size, (hash >> 32) % size}) {
        std::uint16_t& counter = counts_[place];
        if (counter != 0xFFFF) counter = static_cast<std::uint16_t>(counter + by);
    }
}

void AncestorFilter::change(const Node& element, int by) {
    count(type_hash(element.name), by);
    if (const std::string* id = element.attribute(names().id)) count(id_hash(*id), by);
    if (const std::string* classes = element.attribute(names().class_))
        for_each_word(*classes, [&](std::string_view word) { count(class_hash(word), by); });
}

} // namespace makeready::style
