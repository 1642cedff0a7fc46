// The schema: one table of what may be written in manifests and headers. Reading, messages about
// mistakes and the JSON Schema are all made from it. A new key is one new row and its test.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace makeready::plan {

enum class Form : std::uint8_t { one, list, map };
enum class Need : std::uint8_t {
    optional,
    required,
    may_be_empty ///< Optional, and an empty list says something: "none".
};

/// A key: where it may stand, what its value is, what it means.
struct Row {
    std::string_view group; ///< Shapes are made of groups of rows.
    std::string_view key;
    Form form;
    std::string_view
        of; ///< A scalar's name (scalars.hpp) or a shape's: of the value, or of each item.
    Need need;
    std::string_view otherwise; ///< What holds if the key is not given, as a person would say it.
    std::string_view description;
    std::string_view example; ///< Of the value, as it is written in YAML.
    std::string_view allowed; ///< Words divided by spaces; empty: whatever the scalar allows.
};

/// A map with known keys: a book, a chapter, a person.
struct Shape {
    std::string_view name;      ///< Also its noun in messages: "this chapter has no ...".
    std::string_view groups;    ///< The groups of rows it is made of, divided by spaces.
    std::string_view short_key; ///< A bare text stands for a map with this key only; or empty.
    std::string_view description;
};

std::span<const Row> rows();
std::span<const Shape> shapes();
/// The shape of that name, or nullptr.
const Shape* find_shape(std::string_view name);
/// The row of a key in a shape, or nullptr.
const Row* find_row(const Shape& shape, std::string_view key);
/// All rows of a shape, in the table's order.
std::vector<const Row*> rows_of(const Shape& shape);
/// The shape of an output of a kind ("print"), or nullptr.
const Shape* output_shape(std::string_view kind);
std::vector<std::string> output_kinds();
/// A table's words divided by spaces, one by one.
std::vector<std::string> words_of(std::string_view words);
/// The key of a shape for a word that other tools use: "language" for "lang"; or empty.
std::string_view our_word(const Shape& shape, std::string_view theirs);

/// The version of the schema that is written after `makeready:`.
constexpr std::string_view schema_version = "1";

} // namespace makeready::plan
