// A counter style: how a number is written (CSS Counter Styles 3, 2 and 3). Its descriptors come in
// as CSS, numbers go out as text. Which styles a document defines is known elsewhere.
#pragma once

#include "atom.hpp"
#include "reader.hpp"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace makeready::style {

/// The algorithms of 3.1; the last are those of section 7, which no descriptors can tell.
enum class CounterSystem : std::uint8_t {
    cyclic,
    numeric,
    alphabetic,
    symbolic,
    additive,
    fixed,
    chinese,
    japanese,
    korean,
    ethiopic,
};

struct CounterStyle {
    CounterSystem system = CounterSystem::symbolic;
    std::int64_t first = 1; ///< fixed: the number of its first symbol.
    std::vector<std::string> symbols;
    std::vector<std::pair<std::int64_t, std::string>> additive; ///< Weights, greatest first.
    std::string before_negative = "-", after_negative;
    std::string prefix, suffix = ". ";
    std::vector<std::pair<std::int64_t, std::int64_t>> ranges; ///< Empty: auto.
    std::size_t pad = 0;
    std::string pad_symbol;
    std::string fallback = "decimal"; ///< A name, or a style by value.
};

/// The predefined style of that name (6 and 7); nullopt if there is none.
std::optional<CounterStyle> predefined_counter_style(std::string_view name);

/// Names of all predefined styles.
std::vector<std::string> predefined_counter_styles();

/// A style by value, "{ system: cyclic; symbols: '*' }", as computed values hold what a sheet
/// defines. nullopt if its descriptors make no style (2.1: then its rule defines none).
std::optional<CounterStyle> counter_style_of(std::string_view by_value);

/// The descriptors of a @counter-style rule.
bool is_counter_descriptor(std::string_view name);

/// A counter style's name, or symbols() as a style by value.
std::optional<std::string> take_counter_style(Reader& reader);

/// A @counter-style rule as it was read, with its rank in the cascade.
struct CounterStyleRule {
    std::string name;
    std::vector<std::pair<std::string, std::string>> descriptors;
    std::tuple<int, std::uint32_t, std::uint32_t> rank; ///< Origin, layer, order.
};

/// What the rules define, by name, each with all that it refers to.
std::map<std::string, Atom> counter_styles_by_value(const std::vector<CounterStyleRule>& rules);

/// A number as a style writes it, without prefix and suffix; nullopt if it can't (out of range).
std::optional<std::string> written_in(std::int64_t number, const CounterStyle& style);

} // namespace makeready::style
