// The tree of a file and its shape in the schema come in; a tree that has that shape goes out, and
// every difference is reported with its remedy. What comes out is never read with doubt again.
#pragma once

#include "schema.hpp"
#include "yaml.hpp"

namespace makeready::plan {

/// Checks values against the schema. In the trees it returns, every key is known and given once,
/// lists are lists, maps are maps, a short form is written out ({name: Ana Ruiz}) and no text is
/// empty. A text that is wrong (a date that is none) is reported and kept.
class Checker {
public:
    /// `unknown` is how bad an unknown key is.
    Checker(Report& report, Severity unknown) : report_(report), unknown_(unknown) {}

    Value map_of(const Value& written, const Shape& shape);
    /// Reports, unless there were so many mistakes that nobody reads on.
    void tell(const Position& at, std::string_view code, std::string message,
              Severity severity = Severity::error);

private:
    std::optional<Value> value_of(const Row& row, const Value& written);
    std::optional<Value> list_of(const Row& row, const Value& written);
    void drop_repeated(const Row& row, Value& list);
    std::optional<Value> item_of(const Row& row, const Value& written);
    std::optional<Value> shape_of(const Row& row, const Value& written, const Shape& shape);
    std::optional<Value> scalar_of(const Row& row, const Value& written);
    void check_text(const Row& row, const Value& text);
    std::optional<Value> outputs_of(const Row& row, const Value& written);
    std::optional<Value> output_of(const Entry& entry);
    std::string output_kind(const Entry& entry, const Value& settings);
    void tell_twice(const Entry& entry, const Entry& first, const Row& row, const Shape& shape);
    void tell_missing(const Value& written, const Shape& shape);
    void tell_unknown(const Entry& entry, const Shape& shape);
    void tell_no_value(const Row& row, const Value& written);
    void tell_form(const Row& row, const Value& written, std::string_view wanted,
                   std::string_view remedy);

    Report& report_;
    Severity unknown_;
    int told_ = 0;
};

} // namespace makeready::plan
