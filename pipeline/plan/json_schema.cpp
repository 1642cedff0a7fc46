// The schema's table as JSON Schema, for editors. Written by hand: the table is all the data there
// is.
#include "plan.hpp"
#include "scalars.hpp"
#include "schema.hpp"
#include "strings.hpp"

namespace makeready::plan {
namespace {

std::string quoted_json(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

std::string joined_lines(const std::vector<std::string>& lines, std::string_view indent) {
    return joined(lines, concat(",\n", indent));
}

/// "print output" becomes the name "print-output" under $defs.
std::string reference(const Shape& shape) {
    std::string name(shape.name);
    std::replace(name.begin(), name.end(), ' ', '-');
    return name;
}

std::string to(const Shape& shape) {
    return concat(R"({"$ref": "#/$defs/)", reference(shape), "\"}");
}

std::string scalar_members(const Row& row) {
    if (row.allowed.empty()) return std::string(find_scalar(row.of)->json);
    std::vector<std::string> words;
    for (const std::string& word : words_of(row.allowed)) words.push_back(quoted_json(word));
    if (row.key == "makeready")
        words.push_back(std::string(row.allowed)); // Editors read 1 as a number.
    return concat(R"("enum": [)", joined(words, ", "), "]");
}

/// The members of the bare text that may stand for a map: of a chapter it is an article's id.
std::string short_members(const Shape& shape) {
    const Row& row = *find_row(shape, shape.short_key);
    const Shape* inner = find_shape(row.of);
    return inner == nullptr ? scalar_members(row) : short_members(*inner);
}

/// The members that describe one value: of the key itself, or of each item of its list.
std::string value_members(const Row& row) {
    const Shape* shape = find_shape(row.of);
    if (shape == nullptr) return scalar_members(row);
    if (shape->short_key.empty()) return concat(R"("$ref": "#/$defs/)", reference(*shape), "\"");
    return concat(R"("anyOf": [)", to(*shape), ", {", short_members(*shape), "}]");
}

/// Outputs of known names have their kind's shape; any other name says its kind.
std::string output_members() {
    std::vector<std::string> known;
    std::vector<std::string> named;
    for (const std::string& kind : output_kinds()) {
        const std::string shape = to(*output_shape(kind));
        known.push_back(
            concat(quoted_json(kind), R"(: {"anyOf": [)", shape, R"(, {"type": "null"}]})"));
        named.push_back(concat(R"({"allOf": [)", shape, R"(, {"properties": {"kind": {"const": )",
                               quoted_json(kind), R"(}}, "required": ["kind"]}]})"));
    }
    return concat(R"("type": "object", "minProperties": 1, "properties": {)", joined(known, ", "),
                  R"(}, "additionalProperties": {"anyOf": [)", joined(named, ", "), "]}");
}

std::string members(const Row& row) {
    if (row.form == Form::map) return output_members();
    if (row.form == Form::one) return value_members(row);
    const std::string_view least = row.need == Need::may_be_empty ? "" : R"("minItems": 1, )";
    return concat(R"("type": "array", )", least, R"("items": {)", value_members(row), "}");
}

std::string description(const Row& row) {
    std::string out(row.description);
    if (!row.otherwise.empty()) out += concat(" If it is not given: ", row.otherwise, ".");
    return concat(out, " Example: `", row.key, ": ", row.example, "`");
}

std::string property(const Row& row) {
    return concat(quoted_json(row.key), R"(: {"description": )", quoted_json(description(row)),
                  ", ", members(row), "}");
}

std::string definition(const Shape& shape) {
    std::vector<std::string> properties;
    std::vector<std::string> needed;
    for (const Row* row : rows_of(shape)) {
        properties.push_back(property(*row));
        if (row->need == Need::required) needed.push_back(quoted_json(row->key));
    }
    // A book stands alone and so must say what a compilation may leave to its library.
    if (shape.name == "book")
        needed.insert(needed.end(), {quoted_json("language"), quoted_json("outputs")});
    return concat(quoted_json(reference(shape)),
                  ": {\n      \"description\": ", quoted_json(shape.description),
                  ",\n      \"type\": \"object\",\n      \"additionalProperties\": false,\n",
                  "      \"required\": [", joined(needed, ", "),
                  "],\n      \"properties\": {\n        ", joined_lines(properties, "        "),
                  "\n      }\n    }");
}

} // namespace

std::string json_schema() {
    std::vector<std::string> definitions;
    for (const Shape& shape : shapes())
        if (shape.name != "header") definitions.push_back(definition(shape));
    return concat(R"({
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A makeready manifest",
  "description": "A book, or a library of several, and the editions to make.",
  "type": "object",
  "if": {"required": ["library"]},
  "then": )",
                  to(*find_shape("library")), ",\n  \"else\": ", to(*find_shape("book")),
                  ",\n  \"$defs\": {\n    ", joined_lines(definitions, "    "), "\n  }\n}\n");
}

} // namespace makeready::plan
