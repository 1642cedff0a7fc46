#include "counters.hpp"

#include "strings.hpp"

namespace makeready::boxes {

Counters::Instance& Counters::innermost(Atom name, const void* element, const void* parent) {
    std::vector<Instance>& stack = instances_[name];
    if (stack.empty())
        stack.push_back({0, parent, element}); // CSS Lists 3, 4.1: a use makes the counter.
    return stack.back();
}

void Counters::enter(const style::OwnStyle& style, const void* element, const void* parent,
                     const Start& start) {
    for (const style::CounterChange& change : style.counter_reset) {
        std::vector<Instance>& stack = instances_[change.name];
        // A sibling's counter of that name is replaced, an ancestor's is nested in.
        if (!stack.empty() && stack.back().scope == parent) stack.pop_back();
        const std::int64_t value = change.reversed && start ? start(change.name) : change.value;
        stack.push_back({value, parent, element});
    }
    for (const style::CounterChange& change : style.counter_increment)
        innermost(change.name, element, parent).value += change.value;
    for (const style::CounterChange& change : style.counter_set)
        innermost(change.name, element, parent).value = change.value;
}

void Counters::leave(const void* element) {
    for (auto& [name, stack] : instances_) {
        while (!stack.empty() && stack.back().scope == element) stack.pop_back();
        const bool hides_ancestor = stack.size() > 1 && stack[stack.size() - 2].maker;
        if (hides_ancestor && stack.back().maker == element) stack.pop_back();
    }
}

std::int64_t Counters::value(Atom name) const {
    const auto found = instances_.find(name);
    return found == instances_.end() || found->second.empty() ? 0 : found->second.back().value;
}

std::string Counters::text(Atom name, Atom counter_style) const {
    return style::counter_text(value(name), counter_style);
}

std::string Counters::texts(Atom name, const std::string& separator, Atom counter_style) const {
    const auto found = instances_.find(name);
    if (found == instances_.end() || found->second.empty())
        return style::counter_text(0, counter_style);
    std::string out;
    for (const Instance& instance : found->second) {
        if (&instance != found->second.data()) out += separator;
        out += style::counter_text(instance.value, counter_style);
    }
    return out;
}

namespace {

struct Marks {
    std::string_view language;
    std::pair<std::string_view, std::string_view> outer, inner;
};

// CLDR's delimiters for the languages books are most made in; anything else as en.
constexpr Marks marks_by_language[] = {
    {"de", {"„", "“"}, {"‚", "‘"}},          {"fr", {"«\u202F", "\u202F»"}, {"“", "”"}},
    {"en-GB", {"‘", "’"}, {"“", "”"}},       {"es", {"«", "»"}, {"“", "”"}},
    {"it", {"«", "»"}, {"“", "”"}},          {"ru", {"«", "»"}, {"„", "“"}},
    {"pl", {"„", "”"}, {"«", "»"}},          {"sv", {"”", "”"}, {"’", "’"}},
    {"ar", {"”", "“"}, {"’", "‘"}},          {"he", {"”", "”"}, {"’", "’"}},
    {"fa", {"«", "»"}, {"‹", "›"}},          {"cs", {"„", "“"}, {"‚", "‘"}},
    {"sk", {"„", "“"}, {"‚", "‘"}},          {"sl", {"„", "“"}, {"‚", "‘"}},
    {"bg", {"„", "“"}, {"’", "’"}},          {"hr", {"„", "“"}, {"‚", "‘"}},
    {"hu", {"„", "”"}, {"»", "«"}},          {"ro", {"„", "”"}, {"«", "»"}},
    {"fi", {"”", "”"}, {"’", "’"}},          {"nb", {"«", "»"}, {"‘", "’"}},
    {"nn", {"«", "»"}, {"‘", "’"}},          {"no", {"«", "»"}, {"‘", "’"}},
    {"el", {"«", "»"}, {"“", "”"}},          {"uk", {"«", "»"}, {"„", "“"}},
    {"ca", {"«", "»"}, {"“", "”"}},          {"lt", {"„", "“"}, {"„", "“"}},
    {"zh-Hant", {"「", "」"}, {"『", "』"}}, {"zh-TW", {"「", "」"}, {"『", "』"}},
    {"nl", {"‘", "’"}, {"“", "”"}},          {"pt", {"“", "”"}, {"‘", "’"}},
    {"ja", {"「", "」"}, {"『", "』"}},      {"en", {"“", "”"}, {"‘", "’"}},
};

bool speaks(std::string_view language, std::string_view prefix) {
    return language.size() >= prefix.size() &&
           equals_ignoring_ascii_case(language.substr(0, prefix.size()), prefix) &&
           (language.size() == prefix.size() || language[prefix.size()] == '-');
}

} // namespace

std::pair<std::string, std::string> quotation_marks(const style::InheritedStyle& style, int depth) {
    const auto level = static_cast<std::size_t>(depth < 0 ? 0 : depth);
    if (!style.quotes_auto) {
        if (style.quotes.empty()) return {};
        return style.quotes[std::min(level, style.quotes.size() - 1)];
    }
    for (const Marks& marks : marks_by_language) {
        if (!speaks(style.language.text(), marks.language) && marks.language != "en") continue;
        const auto& pair = level % 2 == 0 ? marks.outer : marks.inner;
        return {std::string(pair.first), std::string(pair.second)};
    }
    return {"“", "”"};
}

using QuoteKind = style::ContentPart::Kind;

bool is_quote(QuoteKind kind) {
    return kind == QuoteKind::open_quote || kind == QuoteKind::close_quote ||
           kind == QuoteKind::no_open_quote || kind == QuoteKind::no_close_quote;
}

std::string quote_text(QuoteKind kind, const style::InheritedStyle& style, int& depth) {
    const bool opens = kind == QuoteKind::open_quote || kind == QuoteKind::no_open_quote;
    if (!opens && depth > 0) --depth;
    const auto marks = quotation_marks(style, depth);
    if (opens) ++depth;
    if (kind == QuoteKind::open_quote) return marks.first;
    return kind == QuoteKind::close_quote ? marks.second : std::string();
}

} // namespace makeready::boxes
