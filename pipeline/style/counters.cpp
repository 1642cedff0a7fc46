// Counter styles by name and by value: how their descriptors are read (CSS Counter Styles 3, 3),
// and how a number is written in them.
#include "codecs.hpp"
#include "counter_style.hpp"
#include "measure.hpp"
#include "parse.hpp"
#include "strings.hpp"
#include "style.hpp"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace makeready::style {
namespace {

/// <string> or <custom-ident> (3.7). Images are no symbols here, as in browsers.
std::optional<std::string> take_symbol(Reader& reader) {
    if (auto text = reader.take_string()) return text;
    return reader.take_custom_name();
}

/// Reads the descriptors of one style.
class DescriptorReader {
public:
    std::optional<CounterStyle> run(Tokens block);

private:
    bool descriptor(std::string_view name, Reader& in);
    bool system(Reader& in);
    bool symbols(Reader& in);
    bool additive(Reader& in);
    bool negative(Reader& in);
    bool range(Reader& in);
    bool pad(Reader& in);
    static bool symbol(Reader& in, std::string& into);
    static bool reference(Reader& in, std::string& into);
    bool is_whole() const;

    CounterStyle made_;
    bool extends_ = false;
};

std::optional<CounterStyle> DescriptorReader::run(Tokens block) {
    // What a style extends is read first: its own descriptors overrule that.
    const std::vector<Item> items = read_block(block);
    for (const bool is_system : {true, false})
        for (const Item& item : items) {
            if (item.kind != Item::Kind::declaration ||
                same_word(item.name(), "system") != is_system)
                continue;
            const CounterStyle before = made_;
            Reader in(item.block);
            if (!descriptor(lower_ascii(item.name()), in) || !in.done()) made_ = before;
        }
    return is_whole() ? std::optional(made_) : std::nullopt;
}

bool DescriptorReader::descriptor(std::string_view name, Reader& in) {
    if (name == "system") return system(in);
    if (name == "symbols") return symbols(in);
    if (name == "additive-symbols") return additive(in);
    if (name == "negative") return negative(in);
    if (name == "prefix") return symbol(in, made_.prefix);
    if (name == "suffix") return symbol(in, made_.suffix);
    if (name == "range") return range(in);
    if (name == "pad") return pad(in);
    if (name == "fallback") return reference(in, made_.fallback);
    return name == "speak-as";
}

bool DescriptorReader::system(Reader& in) {
    static constexpr std::string_view names[] = {"cyclic",   "numeric",  "alphabetic",
                                                 "symbolic", "additive", "fixed"};
    for (std::size_t n = 0; n < std::size(names); ++n) {
        if (!in.take_word(names[n])) continue;
        made_.system = static_cast<CounterSystem>(n);
        if (made_.system == CounterSystem::fixed && !in.done()) {
            const auto first = take_integer(in);
            if (!first) return false;
            made_.first = *first;
        }
        return true;
    }
    std::string name;
    if (!in.take_word("extends") || !reference(in, name)) return false;
    const auto base =
        name.starts_with('{') ? counter_style_of(name) : predefined_counter_style(name);
    made_ = base ? *base : *predefined_counter_style("decimal");
    extends_ = true;
    return true;
}

bool DescriptorReader::symbols(Reader& in) {
    std::vector<std::string> found;
    while (auto one = take_symbol(in)) found.push_back(std::move(*one));
    if (found.empty() || extends_) return false;
    made_.symbols = std::move(found);
    return true;
}

bool DescriptorReader::additive(Reader& in) {
    if (extends_) return false;
    made_.additive.clear();
    do {
        auto text = take_symbol(in);
        const auto weight = take_integer(in);
        if (!text) text = take_symbol(in);
        if (!text || !weight || *weight < 0) return false;
        if (!made_.additive.empty() && *weight >= made_.additive.back().first) return false;
        made_.additive.emplace_back(*weight, std::move(*text));
    } while (in.take_comma());
    return true;
}

bool DescriptorReader::negative(Reader& in) {
    if (!symbol(in, made_.before_negative)) return false;
    made_.after_negative.clear();
    return in.done() || symbol(in, made_.after_negative);
}

bool DescriptorReader::range(Reader& in) {
    made_.ranges.clear();
    if (in.take_word("auto")) return true;
    do {
        std::array<std::int64_t, 2> ends{INT64_MIN, INT64_MAX};
        for (std::int64_t& end : ends) {
            if (in.take_word("infinite")) continue;
            const auto number = take_integer(in);
            if (!number) return false;
            end = *number;
        }
        if (ends[0] > ends[1]) return false;
        made_.ranges.emplace_back(ends[0], ends[1]);
    } while (in.take_comma());
    return true;
}

bool DescriptorReader::pad(Reader& in) {
    auto length = take_integer(in);
    if (!symbol(in, made_.pad_symbol)) return false;
    if (!length) length = take_integer(in);
    if (!length || *length < 0) return false;
    made_.pad = static_cast<std::size_t>(*length);
    return true;
}

bool DescriptorReader::symbol(Reader& in, std::string& into) {
    auto text = take_symbol(in);
    if (text) into = std::move(*text);
    return text.has_value();
}

/// The name of another style, or one by value, as a string (no sheet may write that).
bool DescriptorReader::reference(Reader& in, std::string& into) {
    if (in.peek().is(TokenKind::string) && !in.peek().text.starts_with('{')) return false;
    if (auto name = take_symbol(in)) {
        into = *name;
        return true;
    }
    return false;
}

// 2.1 and 3.1: what a system needs.
bool DescriptorReader::is_whole() const {
    switch (made_.system) {
    case CounterSystem::additive:
        return !made_.additive.empty();
    case CounterSystem::numeric:
    case CounterSystem::alphabetic:
        return made_.symbols.size() >= 2;
    default:
        return !made_.symbols.empty();
    }
}

/// A string in quotes is a style that always gives itself (CSS Lists 3, 3.1).
std::string unquoted(std::string_view name) {
    std::string out;
    for (std::size_t i = 1; i + 1 < name.size(); ++i) {
        if (name[i] == '\\' && i + 2 < name.size()) ++i;
        out += name[i];
    }
    return out;
}

const CounterStyle& style_named(const std::string& name) {
    // A document writes many numbers in few styles.
    thread_local std::unordered_map<std::string, CounterStyle> known;
    if (const auto found = known.find(name); found != known.end()) return found->second;
    auto made = name.starts_with('{') ? counter_style_of(name) : predefined_counter_style(name);
    if (!made) made = predefined_counter_style("decimal");
    return known.emplace(name, std::move(*made)).first->second;
}

} // namespace

std::optional<CounterStyle> counter_style_of(std::string_view by_value) {
    const Source source = tokenise(by_value);
    if (source.tokens.empty() || !source.tokens.front().is(TokenKind::open_curly))
        return std::nullopt;
    return DescriptorReader().run(inside(source.tokens));
}

// CSS Counter Styles 3, 8: symbols() has no suffix but a space.
std::optional<std::string> take_counter_style(Reader& reader) {
    const Reader before = reader;
    if (auto in = reader.take_function("symbols")) {
        const std::string system = in->take_custom_name().value_or("symbolic");
        std::string list;
        while (const auto text = in->take_string()) list += " " + quoted_string(*text);
        std::string made =
            concat("{system:", lower_ascii(system), ";symbols:", list, ";suffix:' '}");
        if (in->done() && counter_style_of(made)) return made;
        reader = before;
        return std::nullopt;
    }
    auto name = reader.take_custom_name();
    // Names of predefined styles are keywords, those of others are written in one way only (2).
    if (name && predefined_counter_style(*name)) return lower_ascii(*name);
    return name && same_word(*name, "none") ? std::optional<std::string>("none") : name;
}

namespace {

class Definitions {
public:
    explicit Definitions(const std::vector<CounterStyleRule>& rules) {
        for (const CounterStyleRule& rule : rules) {
            const CounterStyleRule*& held = rules_[rule.name];
            if (held == nullptr || is_stronger(rule, *held)) held = &rule;
        }
    }

    std::map<std::string, Atom> run() {
        std::map<std::string, Atom> out;
        for (const auto& [name, rule] : rules_)
            if (const auto text = by_value(name)) out[name] = Atom(*text);
        return out;
    }

private:
    static bool is_stronger(const CounterStyleRule& a, const CounterStyleRule& b) {
        return a.rank >= b.rank;
    }

    /// 3.1.7 and 3.8: a circle of references ends at decimal.
    std::optional<std::string> by_value(const std::string& name) {
        const auto rule = rules_.find(name);
        if (rule == rules_.end() || !open_.insert(name).second) return std::nullopt;
        std::string out = "{";
        for (const auto& [descriptor, value] : rule->second->descriptors) {
            std::string written = value;
            const bool extends = descriptor == "system" && value.starts_with("extends ");
            if (descriptor == "fallback" || extends) {
                const std::string other = extends ? value.substr(8) : value;
                const auto inner = by_value(other);
                if (inner) written = concat(extends ? "extends " : "", quoted_string(*inner));
                if (!inner && open_.contains(other))
                    written = extends ? "extends decimal" : "decimal";
            }
            out += concat(descriptor, ":", written, ";");
        }
        open_.erase(name);
        out += "}";
        return counter_style_of(out) ? std::optional(out) : std::nullopt;
    }

    std::map<std::string, const CounterStyleRule*> rules_;
    std::set<std::string> open_;
};

} // namespace

std::map<std::string, Atom> counter_styles_by_value(const std::vector<CounterStyleRule>& rules) {
    return Definitions(rules).run();
}

bool is_counter_descriptor(std::string_view name) {
    static constexpr std::string_view names[] = {
        "system", "symbols", "additive-symbols", "negative", "prefix", "suffix",
        "range",  "pad",     "fallback",         "speak-as"};
    return std::any_of(std::begin(names), std::end(names),
                       [&](std::string_view one) { return same_word(one, name); });
}

std::string counter_text(std::int64_t number, Atom counter_style, bool with_suffix) {
    const std::string& name = counter_style.text();
    if (name == "none") return {};
    if (name.size() >= 2 && name.front() == '"') return unquoted(name);
    const CounterStyle* style = &style_named(name);
    const CounterStyle& asked = *style;
    std::optional<std::string> out;
    constexpr int most_fallbacks = 16;
    for (int n = 0; n < most_fallbacks && !out; ++n) {
        out = written_in(number, *style);
        if (!out) style = &style_named(style->fallback);
    }
    if (!out) out = written_in(number, style_named("decimal"));
    return with_suffix ? concat(asked.prefix, *out, asked.suffix) : *out;
}

} // namespace makeready::style
