#include "rule_index.hpp"

namespace makeready::style {
namespace {

// The rarest name that the subject must have: a greater kind is rarer.
std::optional<std::uint64_t> key_of(const Selector& selector) {
    std::optional<std::uint64_t> key;
    int best = 0;
    for (const Condition& condition : selector.compounds.front().conditions) {
        int kind = 0;
        if (condition.kind == Condition::Kind::has_id) kind = 3;
        if (condition.kind == Condition::Kind::has_class) kind = 2;
        const bool is_exact = condition.name == condition.lower_name;
        if (condition.kind == Condition::Kind::name && is_exact) kind = 1;
        if (kind <= best) continue;
        best = kind;
        key = kind == 1 ? type_hash(condition.name) : condition.hash;
    }
    return key;
}

} // namespace

RuleIndex::RuleIndex(const std::vector<StyleRule>& rules) {
    for (const StyleRule& rule : rules) {
        Buckets& buckets = buckets_[static_cast<std::size_t>(rule.selector.pseudo)];
        const auto key = key_of(rule.selector);
        (key ? buckets.by_name[*key] : buckets.others).push_back(&rule);
        buckets.is_empty = false;
    }
}

void RuleIndex::collect(const manuscript::Node& element, Pseudo pseudo,
                        const AncestorFilter& filter, std::vector<const StyleRule*>& out) const {
    static const Atom class_name = "class";
    static const Atom id_name = "id";
    const Buckets& buckets = buckets_[static_cast<std::size_t>(pseudo)];
    const auto look_up = [&](std::uint64_t key) {
        const auto found = buckets.by_name.find(key);
        if (found != buckets.by_name.end()) collect(found->second, element, filter, out);
    };
    collect(buckets.others, element, filter, out);
    if (buckets.by_name.empty()) return;
    look_up(type_hash(element.name));
    if (const std::string* id = element.attribute(id_name)) look_up(id_hash(*id));
    if (const std::string* classes = element.attribute(class_name))
        for_each_word(*classes, [&](std::string_view word) { look_up(class_hash(word)); });
}

void RuleIndex::collect(const Rules& rules, const manuscript::Node& element,
                        const AncestorFilter& filter, Rules& out) const {
    for (const StyleRule* rule : rules)
        if (filter.may_match(rule->selector) && matches(rule->selector, element))
            out.push_back(rule);
}

} // namespace makeready::style
