#include "checker.hpp"

#include "scalars.hpp"
#include "strings.hpp"
#include "wording.hpp"

namespace makeready::plan {
namespace {

// Beyond this the file is most likely no manifest at all.
constexpr int most_findings = 100;

/// `articles: [pain-science]`, as it should have been written.
std::string line(const Row& row, std::string_view value) {
    return concat(row.key, ": ", value);
}

std::string_view name_of(const Value& value) {
    switch (value.kind) {
    case ValueKind::list:
        return "a list";
    case ValueKind::map:
        return "a map";
    case ValueKind::scalar:
        break;
    }
    return "a text";
}

std::vector<std::string> keys_of(const Shape& shape) {
    std::vector<std::string> keys;
    for (const Row* row : rows_of(shape)) keys.emplace_back(row->key);
    return keys;
}

/// `a]`, whose opening bracket was forgotten.
std::string_view without_stray_bracket(std::string_view text) {
    const bool is_stray = text.ends_with(']') && text.find('[') == std::string_view::npos;
    return is_stray ? text.substr(0, text.size() - 1) : text;
}

/// The shape that does have this key, to send a reader there; nullptr if none or several have it.
/// A large print has all keys of a print.
const Shape* owner_of(std::string_view key) {
    const Shape* owner = nullptr;
    for (const Shape& shape : shapes()) {
        if (shape.name == "header" || find_row(shape, key) == nullptr) continue;
        if (owner == nullptr) owner = &shape;
        if (!shape.name.ends_with(owner->name)) return nullptr;
    }
    return owner;
}

std::string remedy_for(const Entry& entry, const Shape& shape) {
    const auto keys = keys_of(shape);
    if (const auto ours = our_word(shape, lower_ascii(entry.key)); !ours.empty())
        return concat("Here it is called ", in_quotes(ours), ".");
    if (const auto near = nearest(entry.key, keys))
        return concat("Did you mean ", in_quotes(*near), "?");
    if (const Shape* owner = owner_of(entry.key))
        return concat("It belongs to ", with_article(owner->name), ".");
    return concat("Keys: ", listed(keys), ".");
}

} // namespace

Value Checker::map_of(const Value& written, const Shape& shape) {
    Value out = map_value(written.at);
    std::map<std::string_view, const Entry*> seen;
    for (const Entry& entry : written.entries) {
        const Row* row = find_row(shape, entry.key);
        if (row == nullptr) {
            tell_unknown(entry, shape);
        } else if (const auto [first, is_new] = seen.emplace(entry.key, &entry); !is_new) {
            tell_twice(entry, *first->second, *row, shape);
        } else if (auto value = value_of(*row, entry.value)) {
            out.entries.push_back({entry.key, entry.at, std::move(*value)});
        }
    }
    tell_missing(written, shape);
    return out;
}

void Checker::tell(const Position& at, std::string_view code, std::string message,
                   Severity severity) {
    if (++told_ > most_findings) return;
    report_.add({severity, std::string(code), at, std::move(message)});
    if (told_ == most_findings)
        report_.error(
            at, "MR018",
            concat("these are ", most_findings,
                   " mistakes; more are not told. Correct the first ones and try again."));
}

void Checker::tell_unknown(const Entry& entry, const Shape& shape) {
    const std::string ignored = unknown_ == Severity::error ? "" : " It is left out.";
    tell(entry.at, "MR004",
         concat(in_quotes(entry.key), " is not a key of ", with_article(shape.name), ". ",
                remedy_for(entry, shape), ignored),
         unknown_);
}

void Checker::tell_twice(const Entry& entry, const Entry& first, const Row& row,
                         const Shape& shape) {
    const std::string_view remedy = row.form == Form::list  ? "join the two lists."
                                    : row.form == Form::map ? "join the two."
                                                            : "keep one of them.";
    tell(entry.at, "MR006",
         concat(in_quotes(entry.key), " was given twice in this ", shape.name, " (first on line ",
                first.at.line, "). The second would hide the first: ", remedy));
}

void Checker::tell_missing(const Value& written, const Shape& shape) {
    for (const Row* row : rows_of(shape)) {
        if (row->need != Need::required || written.find(row->key) != nullptr) continue;
        tell(written.at, "MR005",
             concat("this ", shape.name, " has no ", in_quotes(row->key),
                    ". Add: ", line(*row, row->example)));
    }
}

void Checker::tell_no_value(const Row& row, const Value& written) {
    const std::string_view leave = row.need == Need::required ? "" : "; or leave the key out";
    tell(written.at, "MR017",
         concat(in_quotes(row.key), " has no value. Write: ", line(row, row.example), leave));
}

void Checker::tell_form(const Row& row, const Value& written, std::string_view wanted,
                        std::string_view remedy) {
    tell(written.at, "MR011",
         concat(in_quotes(row.key), " needs ", wanted, ", this is ", name_of(written), ". ",
                remedy));
}

std::optional<Value> Checker::value_of(const Row& row, const Value& written) {
    if (written.is_missing()) {
        tell_no_value(row, written);
        return std::nullopt;
    }
    if (row.form == Form::list) return list_of(row, written);
    if (row.form == Form::map) return outputs_of(row, written);
    if (const Shape* shape = find_shape(row.of)) return shape_of(row, written, *shape);
    return scalar_of(row, written);
}

std::optional<Value> Checker::list_of(const Row& row, const Value& written) {
    if (written.kind == ValueKind::scalar) {
        const std::string_view noun =
            row.of == "text" && row.allowed.empty() ? "one text" : "one name";
        tell(written.at, "MR011",
             concat(in_quotes(row.key), " needs a list, this is ", noun, ". Write: ",
                    line(row, concat('[', as_yaml(without_stray_bracket(written.text)), ']'))));
        return list_of(row, list_value(written.at, {written}));
    }
    if (written.kind == ValueKind::map) {
        tell_form(row, written, "a list",
                  "Begin each item with \"- \" and indent its other keys by two more.");
        return list_of(row, list_value(written.at, {written}));
    }
    if (written.items.empty() && row.need != Need::may_be_empty)
        tell(written.at, "MR017",
             concat(in_quotes(row.key), " is an empty list. Write: ", line(row, row.example),
                    row.need == Need::required ? "" : "; or leave the key out"));
    Value out = list_value(written.at);
    for (const Value& item : written.items)
        if (auto value = item_of(row, item)) out.items.push_back(std::move(*value));
    if (row.of == "text") drop_repeated(row, out);
    return out;
}

void Checker::drop_repeated(const Row& row, Value& list) {
    std::map<std::string, Position> seen;
    std::erase_if(list.items, [&](const Value& item) {
        const auto [first, is_new] = seen.emplace(item.text, item.at);
        if (!is_new)
            tell(item.at, "MR019",
                 concat(in_quotes(item.text), " stands twice in ", in_quotes(row.key),
                        " (first on line ", first->second.line, "). Remove one."),
                 Severity::warning);
        return !is_new;
    });
}

std::optional<Value> Checker::item_of(const Row& row, const Value& written) {
    if (written.is_missing()) {
        tell(written.at, "MR017",
             concat("an item of ", in_quotes(row.key),
                    " is empty. Write something after its \"-\", or remove it."));
        return std::nullopt;
    }
    if (const Shape* shape = find_shape(row.of)) return shape_of(row, written, *shape);
    return scalar_of(row, written);
}

std::optional<Value> Checker::shape_of(const Row& row, const Value& written, const Shape& shape) {
    if (written.kind == ValueKind::map) return map_of(written, shape);
    const Row* short_row = shape.short_key.empty() ? nullptr : find_row(shape, shape.short_key);
    if (written.kind == ValueKind::scalar && short_row != nullptr) {
        const bool is_list = short_row->form == Form::list;
        Value out = map_value(written.at);
        out.entries.push_back({std::string(short_row->key), written.at,
                               is_list ? list_value(written.at, {written}) : written});
        return map_of(out, shape);
    }
    tell_form(row, written,
              row.form == Form::list ? "keys and values in each item" : "keys and values",
              concat("Write: ", line(row, row.example)));
    return std::nullopt;
}

std::optional<Value> Checker::scalar_of(const Row& row, const Value& written) {
    const Scalar& kind = *find_scalar(row.of);
    if (written.kind != ValueKind::scalar) {
        const bool wraps_one =
            written.items.size() == 1 && written.items[0].kind == ValueKind::scalar;
        const std::string value =
            wraps_one ? as_yaml(written.items[0].text) : std::string(row.example);
        tell_form(row, written, concat(kind.noun, row.form == Form::list ? " in each item" : ""),
                  concat("Write: ", line(row, value)));
        return std::nullopt;
    }
    Value out = scalar_value(std::string(trimmed(written.text)), written.at);
    if (out.text.empty()) {
        tell_no_value(row, written);
        return std::nullopt;
    }
    check_text(row, out);
    return out;
}

void Checker::check_text(const Row& row, const Value& text) {
    const Scalar& kind = *find_scalar(row.of);
    const std::string found = concat(in_quotes(row.key), row.form == Form::list ? " has " : " is ",
                                     in_quotes(text.text), ", ");
    const auto allowed = words_of(row.allowed);
    if (!allowed.empty() && std::find(allowed.begin(), allowed.end(), text.text) == allowed.end()) {
        const auto near = nearest(text.text, allowed);
        tell(text.at, "MR012",
             concat(found, "which is not known. ",
                    near ? concat("Did you mean ", in_quotes(*near), "? ") : "",
                    "Known: ", listed(allowed), "."));
    } else if (const auto fault = kind.fault(text.text)) {
        tell(text.at, kind.code, concat(found, *fault));
    }
}

} // namespace makeready::plan
