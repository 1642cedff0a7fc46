#include "variables.hpp"

#include "reader.hpp"

#include <set>

namespace makeready::style {
namespace {

// A value that doubles at each step would otherwise grow without bound (CSS Variables 1, 3.3).
constexpr std::size_t longest_value = 1u << 16;
constexpr int deepest_nesting = 64;

bool is_variable(const Token& token) {
    return token.is(TokenKind::function) && same_word(token.text, "var");
}

/// Puts values in. `lookup` gives a custom property's value.
template <class Lookup> class Substitution {
public:
    explicit Substitution(Lookup lookup) : lookup_(lookup) {}

    std::optional<std::string> text(std::string_view css) {
        if (css.find("var") == std::string_view::npos &&
            css.find("VAR") == std::string_view::npos && css.find('\\') == std::string_view::npos)
            return std::string(css);
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
            if (!is_variable(some[i])) {
                ++i;
                continue;
            }
            const std::size_t count = std::min<std::size_t>(some[i].span, some.size() - i);
            const auto value = variable(source, some.subspan(i, count));
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

    Lookup lookup_;
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

std::optional<std::string> substituted(std::string_view text, const CustomProperties& values) {
    Substitution substitution([&](Atom name) -> std::optional<std::string> {
        const auto found = values.find(name);
        return found == values.end() ? std::nullopt : std::optional(found->second);
    });
    return substitution.text(text);
}

CustomProperties resolved(CustomProperties declared) {
    Resolution resolution(declared);
    CustomProperties out;
    for (const auto& [name, text] : declared)
        if (auto value = resolution.value(name)) out.emplace(name, std::move(*value));
    return out;
}

} // namespace makeready::style
