#include "variables.hpp"

#include "codecs.hpp"
#include "parse.hpp"

#include <set>

namespace makeready::style {
namespace {

// A value that doubles at each step would otherwise grow without bound (CSS Variables 1, 3.3).
constexpr std::size_t longest_value = 1u << 16;
constexpr int deepest_nesting = 64;

bool is_variable(const Token& token) {
    return token.is(TokenKind::function) && same_word(token.text, "var");
}

bool is_attribute(const Token& token) {
    return token.is(TokenKind::function) && same_word(token.text, "attr");
}

/// What attr() makes of an attribute (CSS Values 5, 7.7): a string unless it says otherwise;
/// nullopt if the attribute does not hold what it asks for.
std::optional<std::string> typed(const std::string& value, Reader& arguments) {
    const auto number = [&](std::string_view unit) -> std::optional<std::string> {
        const Source source = tokenise(value);
        const Tokens all = trimmed(source.tokens);
        if (all.size() != 1 || !all.front().is(TokenKind::number)) return std::nullopt;
        return source.quoted(all) + std::string(unit);
    };
    if (arguments.take_function("type")) return value;
    if (arguments.take_sign('%')) return number("%");
    const auto kind = arguments.take_name();
    if (!kind || same_word(*kind, "string") || same_word(*kind, "raw-string"))
        return quoted_string(value);
    if (same_word(*kind, "color") || same_word(*kind, "ident") || same_word(*kind, "length"))
        return value;
    if (same_word(*kind, "number") || same_word(*kind, "integer")) return number("");
    return number(*kind);
}

/// Puts values in. `lookup` gives a custom property's value.
template <class Lookup> class Substitution {
public:
    explicit Substitution(Lookup lookup, const Attributes& attributes = {})
        : lookup_(lookup), attributes_(attributes) {}

    std::optional<std::string> text(std::string_view css) {
        const auto has = [&](std::string_view word) {
            return css.find(word) != std::string_view::npos;
        };
        const bool may_hold =
            has("var") || has("VAR") || has("\\") || (attributes_ && (has("attr") || has("ATTR")));
        if (!may_hold) return std::string(css);
        const Source source = tokenise(css);
        return tokens(source, source.tokens);
    }

private:
    std::optional<std::string> tokens(const Source& source, Tokens some) {
        if (some.empty()) return std::string();
        if (++depth_ > deepest_nesting) return std::nullopt;
        std::string out;
        std::size_t kept = some.front().begin;
        const auto keep_until = [&](std::size_t end) {
            out += source.text.substr(kept, end - kept);
        };
        for (std::size_t i = 0; i < some.size();) {
            const bool named = attributes_ && is_attribute(some[i]);
            if (!named && !is_variable(some[i])) {
                ++i;
                continue;
            }
            const std::size_t count = std::min<std::size_t>(some[i].span, some.size() - i);
            const Tokens call = some.subspan(i, count);
            const auto value = named ? attribute(source, call) : variable(source, call);
            if (!value || out.size() + value->size() > longest_value) return std::nullopt;
            keep_until(some[i].begin);
            // Comments keep what stands side by side from becoming one token.
            out += "/**/" + *value + "/**/";
            i += count;
            kept = some[i - 1].end;
        }
        keep_until(some.back().end);
        --depth_;
        return out;
    }

    std::optional<std::string> variable(const Source& source, Tokens call) {
        Reader arguments = Reader(call).take_block();
        const auto name = arguments.take_name();
        if (!name || !name->starts_with("--")) return std::nullopt;
        if (auto value = lookup_(Atom(*name))) return value;
        if (!arguments.take_comma()) return std::nullopt;
        return tokens(source, arguments.rest());
    }

    std::optional<std::string> attribute(const Source& source, Tokens call) {
        Reader arguments = Reader(call).take_block();
        const auto name = arguments.take_name();
        if (!name) return std::nullopt;
        const auto held = attributes_(*name);
        const auto value = typed(held.value_or(""), arguments);
        if (held && value) return value;
        if (!arguments.take_comma()) return std::nullopt;
        return tokens(source, arguments.rest());
    }

    Lookup lookup_;
    Attributes attributes_;
    int depth_ = 0;
};

/// Resolves each property once; one that is asked for while it is being resolved is in a circle.
class Resolution {
public:
    explicit Resolution(const CustomProperties& declared) : declared_(declared) {}

    std::optional<std::string> value(Atom name) {
        if (const auto done = done_.find(name); done != done_.end()) return done->second;
        const auto found = declared_.find(name);
        if (found == declared_.end()) return std::nullopt;
        const auto asked = std::find(open_.begin(), open_.end(), name);
        if (asked != open_.end() || open_.size() > deepest_nesting) {
            circular_.insert(asked, open_.end()); // All between two questions for one name.
            return std::nullopt;
        }
        open_.push_back(name);
        Substitution substitution([this](Atom other) { return value(other); });
        auto out = substitution.text(found->second);
        open_.pop_back();
        if (circular_.contains(name)) out.reset();
        done_.emplace(name, out);
        return out;
    }

private:
    const CustomProperties& declared_;
    std::map<Atom, std::optional<std::string>> done_;
    std::vector<Atom> open_;
    std::set<Atom> circular_;
};

} // namespace

bool has_variables(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(), is_variable);
}

bool has_attributes(Tokens tokens) {
    return std::any_of(tokens.begin(), tokens.end(), is_attribute);
}

std::optional<std::string> substituted(std::string_view text, const CustomProperties& values,
                                       const Attributes& attributes) {
    const auto lookup = [&](Atom name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    };
    return Substitution(lookup, attributes).text(text);
}

CustomProperties resolved(CustomProperties declared) {
    Resolution resolution(declared);
    CustomProperties out;
    for (const auto& [name, text] : declared)
        if (auto value = resolution.value(name)) out.emplace(name, std::move(*value));
    return out;
}

} // namespace makeready::style
