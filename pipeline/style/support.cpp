// What is understood and what is not, told from the tables that do the understanding.
#include "counter_style.hpp"
#include "property.hpp"
#include "pseudo_names.hpp"
#include "strings.hpp"
#include "style.hpp"

#include <algorithm>

namespace makeready::style {
namespace {

std::string joined(const std::vector<std::string>& words) {
    std::string out;
    for (const std::string& word : words) out += concat(out.empty() ? "" : ", ", word);
    return out;
}

std::string ignored_text(std::vector<Ignored> list, std::string_view before) {
    std::sort(list.begin(), list.end(),
              [](const Ignored& a, const Ignored& b) { return a.name < b.name; });
    std::string out;
    for (const Ignored& row : list) out += concat(before, row.name, ": ", row.advice, "\n");
    return out;
}

} // namespace

std::string support_text() {
    std::string out = "# Properties: values; initial value\n";
    for (const PropertyRow& row : property_table())
        out += concat(row.name, ": ", row.values, "; initially ", row.initial,
                      row.inherited ? "; inherited" : "", "\n");
    out += "\n# Ignored, with a finding MR503 that says what to do instead; names begin so\n";
    out += ignored_text(ignored_properties(), "");
    out += ignored_text(ignored_at_rules(), "@");
    std::vector<std::string> classes;
    for (const PseudoClassName& row : pseudo_classes) classes.push_back(concat(":", row.name));
    for (const std::string_view name : functional_names) classes.push_back(concat(":", name, "()"));
    out += concat("\n# Pseudo-classes\n", joined(classes), "\n");
    std::vector<std::string> elements, screen;
    for (const PseudoElementName& row : pseudo_elements) elements.push_back(concat("::", row.name));
    for (const std::string_view name : screen_pseudo_classes) screen.push_back(concat(":", name));
    out += concat("\n# True of nothing that is printed\n", joined(screen), "\n");
    out += concat("\n# Pseudo-elements\n", joined(elements), "\n");
    out += concat("\n# Counter styles, besides those of @counter-style and symbols()\n",
                  joined(predefined_counter_styles()), "\n");
    return out;
}

} // namespace makeready::style
