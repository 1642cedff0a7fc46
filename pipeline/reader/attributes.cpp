#include "attributes.hpp"

#include "strings.hpp"

#include <algorithm>
#include <array>

namespace makeready::reader {

namespace {

/// The parts of a list; a quoted value may hold spaces.
std::vector<std::string> parts_of(std::string_view list) {
    std::vector<std::string> parts;
    std::string part;
    bool is_quoted = false;
    for (const char c : list) {
        if (c == '"')
            is_quoted = !is_quoted;
        else if ((c == ' ' || c == '\n' || c == '\t') && !is_quoted) {
            if (!part.empty()) parts.push_back(std::move(part));
            part.clear();
        } else
            part += c;
    }
    if (!part.empty()) parts.push_back(std::move(part));
    return parts;
}

/// "50%", "8cm", "120px": a size that CSS can take as it stands.
bool is_size(std::string_view value) {
    const auto unit_at = value.find_first_not_of("0123456789.");
    if (unit_at == std::string_view::npos || unit_at == 0) return false;
    constexpr std::array<std::string_view, 8> units = {"%",  "cm", "mm", "in",
                                                       "pt", "px", "em", "rem"};
    return std::find(units.begin(), units.end(), value.substr(unit_at)) != units.end();
}

bool set_key(manuscript::Node& node, std::string_view key, const std::string& value) {
    if (key == "width" || key == "height") {
        const bool is_number =
            !value.empty() && value.find_first_not_of("0123456789") == std::string::npos;
        if (is_number)
            node.set(key, value);
        else if (is_size(value))
            node.set("style", concat(node.value("style"), key, ": ", value, ";"));
        return is_number || is_size(value);
    }
    constexpr std::array<std::string_view, 5> plain = {"lang", "title", "role", "epub:type", "dir"};
    if (std::find(plain.begin(), plain.end(), key) == plain.end() && !key.starts_with("data-"))
        return false;
    node.set(key, value);
    return true;
}

} // namespace

bool is_attribute_list(std::string_view list) {
    const std::vector<std::string> parts = parts_of(list);
    if (parts.empty()) return false;
    const std::string& first = parts.front();
    return (first.size() > 1 && (first[0] == '#' || first[0] == '.')) ||
           (first.find('=') != std::string::npos && first.front() != '=');
}

void set_attributes(manuscript::Node& node, std::string_view list, const Position& at,
                    Report& report) {
    for (const std::string& part : parts_of(list)) {
        const auto equals = part.find('=');
        if (part.size() > 1 && part.front() == '#')
            node.set("id", part.substr(1));
        else if (part.size() > 1 && part.front() == '.')
            node.set("class", node.value("class").empty()
                                  ? part.substr(1)
                                  : concat(node.value("class"), " ", part.substr(1)));
        else if (equals == std::string::npos ||
                 !set_key(node, part.substr(0, equals), part.substr(equals + 1)))
            report.warning(
                at, "MR452",
                concat(
                    "\"", part,
                    "\" means nothing in {...}; write #id, .class, width=50%, height=4cm, lang=de, "
                    "title=\"...\" or data-name=value"));
    }
}

} // namespace makeready::reader
