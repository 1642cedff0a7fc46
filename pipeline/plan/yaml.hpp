// A strict part of YAML comes in, an untyped tree with positions goes out. Nothing is typed here:
// `no` is the text "no" and `1.10` the text "1.10". Anchors, aliases, tags, merge keys, tabs and
// further documents are reported, never obeyed.
#pragma once

#include "position.hpp"
#include "report.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::plan {

enum class ValueKind : std::uint8_t { scalar, list, map };

struct Entry;

/// A value as it was written. Doubled keys stay in `entries`: only the schema knows how to name
/// them.
struct Value {
    ValueKind kind = ValueKind::scalar;
    Position at;
    std::string text;    ///< Of a scalar.
    bool quoted = false; ///< Tells "" from nothing.
    std::vector<Value> items;
    std::vector<Entry> entries;

    /// Nothing was written where a value was expected: `title:`.
    bool is_missing() const { return kind == ValueKind::scalar && text.empty() && !quoted; }

    /// The value of a key, the first if there are two; nullptr if there is none.
    const Value* find(std::string_view key) const;
};

struct Entry {
    std::string key;
    Position at;
    Value value;
};

Value scalar_value(std::string text, const Position& at, bool is_quoted = true);
Value list_value(const Position& at, std::vector<Value> items = {});
Value map_value(const Position& at, std::vector<Entry> entries = {});

/// No manifest may be larger, deeper or of more values, so that no input can fill the memory.
constexpr std::size_t largest_manifest = 16u << 20;
constexpr std::size_t deepest_nesting = 24;
constexpr std::size_t most_values = 1'000'000;

/// The tree of a text; a missing value if there are only comments in it; nothing after a syntax
/// error, which is then in the report. `start` is the line above the text's first line.
std::optional<Value> parse_yaml(std::string_view text, const Position& start, Report& report);

/// Whether the bytes are text that can be parsed: UTF-8, no control characters, no tabs.
bool is_readable(std::string_view bytes, const Position& start, Report& report);

/// What libyaml found, in its words, and the line of the text where it did.
struct SyntaxFault {
    std::string_view problem, context;
    Position at, context_at;
    std::string_view line;       ///< The line of `at`.
    std::string_view line_above; ///< The one before it.
};

/// Says it in the words of somebody who writes a book.
void report_syntax(const SyntaxFault& fault, Report& report);

} // namespace makeready::plan
