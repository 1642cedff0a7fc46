// Outputs are the one map whose keys a person chooses, and whose shape depends on one of them.
#include "checker.hpp"
#include "scalars.hpp"
#include "strings.hpp"
#include "wording.hpp"

namespace makeready::plan {
namespace {

/// `{epub: {}, print: {}}` from what was written as a name or a list of names.
std::string as_map(const Row& row, const Value& written) {
    std::string out;
    if (written.kind == ValueKind::scalar) out = concat(as_yaml(written.text), ": {}");
    for (const Value& item : written.items) {
        if (item.kind != ValueKind::scalar) return std::string(row.example);
        out += concat(out.empty() ? "" : ", ", as_yaml(item.text), ": {}");
    }
    return out.empty() ? std::string(row.example) : concat('{', out, '}');
}

bool is_kind(std::string_view name) {
    return output_shape(name) != nullptr;
}

std::string unknown_output(const std::string& name) {
    const auto kinds = output_kinds();
    const auto near = nearest(name, kinds);
    std::string likely = near.value_or("print");
    for (const std::string& kind : kinds)
        if (name.ends_with(concat("-", kind))) likely = kind;
    return concat(in_quotes(name), " is not an output. ",
                  near ? concat("Did you mean ", in_quotes(*near), "? ") : "",
                  "Outputs: ", listed(kinds), "; another name says its kind: ", as_yaml(name),
                  ": {kind: ", likely, "}");
}

} // namespace

std::optional<Value> Checker::outputs_of(const Row& row, const Value& written) {
    if (written.kind != ValueKind::map) {
        tell_form(row, written, "a map of outputs",
                  concat("Write: ", row.key, ": ", as_map(row, written)));
        return std::nullopt;
    }
    if (written.entries.empty()) tell_no_value(row, written);
    Value out = map_value(written.at);
    std::map<std::string_view, const Entry*> seen;
    for (const Entry& entry : written.entries) {
        if (const auto [first, is_new] = seen.emplace(entry.key, &entry); !is_new)
            tell(entry.at, "MR006",
                 concat("the output ", in_quotes(entry.key), " was given twice (first on line ",
                        first->second->at.line, "). Join them, or give one another name."));
        else if (auto value = output_of(entry))
            out.entries.push_back({entry.key, entry.at, std::move(*value)});
    }
    return out;
}

std::optional<Value> Checker::output_of(const Entry& entry) {
    Value settings = entry.value;
    if (settings.is_missing()) settings = map_value(entry.at); // `epub:` alone.
    if (settings.kind != ValueKind::map) {
        tell(settings.at, "MR011",
             concat("the output ", in_quotes(entry.key),
                    " needs keys and values. Write: ", as_yaml(entry.key), ": {layout: book}"));
        return std::nullopt;
    }
    if (const auto fault = find_scalar("id")->fault(entry.key)) {
        tell(entry.at, "MR015",
             concat("the output is called ", in_quotes(entry.key), ", ", *fault));
        return std::nullopt;
    }
    const std::string kind = output_kind(entry, settings);
    if (kind.empty()) return std::nullopt;
    Value out = map_of(settings, *output_shape(kind));
    if (out.find("kind") == nullptr)
        out.entries.push_back({"kind", entry.at, scalar_value(kind, entry.at)});
    return out;
}

/// The kind that an output says or is called by; "" after a report if that is none.
std::string Checker::output_kind(const Entry& entry, const Value& settings) {
    const Value* said = settings.find("kind");
    if (said == nullptr) {
        if (is_kind(entry.key)) return entry.key;
        tell(entry.at, "MR004", unknown_output(entry.key));
        return "";
    }
    const auto checked = scalar_of(*find_row(*output_shape("epub"), "kind"), *said);
    if (!checked || !is_kind(checked->text)) return "";
    if (is_kind(entry.key) && entry.key != checked->text) {
        tell(said->at, "MR016",
             concat("the output ", in_quotes(entry.key),
                    " is called as one kind and says it is another, ", checked->text,
                    ". Give it another name, as: my-", checked->text, ": {kind: ", checked->text,
                    "}"));
        return "";
    }
    return checked->text;
}

} // namespace makeready::plan
