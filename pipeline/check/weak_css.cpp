// CSS that is sound, and that readers on e-ink, Kindle or in the dark are known to drop or misread.
#include "css_rules.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

bool is_absolute(std::string_view value) {
    if (value.empty() || ((value[0] < '0' || value[0] > '9') && value[0] != '.')) return false;
    for (const std::string_view unit : {"px", "pt", "cm", "mm", "in", "pc"})
        if (value.ends_with(unit)) return true;
    return false;
}

// Of the text itself: what a reader sets in the dark, or for tired eyes.
bool is_whole_text(std::string_view selector) {
    for (const std::string_view one : split(selector, ',')) {
        const std::string_view name = trimmed(one);
        if (name == "body" || name == "html" || name == "p" || name == "*") return true;
    }
    return false;
}

} // namespace

void CssRules::weak(bool found, std::size_t at, std::string_view what, std::string_view instead) {
    if (found && told_.emplace(what).second)
        tell_(Severity::warning, at, "MR862",
              concat(what, ", which Kindle or e-ink readers drop or misread; ", instead));
}

void CssRules::find_weak(std::size_t begin, const std::string& selector, const Declarations& said) {
    const auto value = [&](const char* property) {
        const auto found = said.find(property);
        return found == said.end() ? std::string() : found->second;
    };
    const std::string display = value("display"), position = value("position");
    weak(display.find("flex") != std::string::npos || display.find("grid") != std::string::npos,
         begin, concat("display: ", display), "do without");
    weak(!position.empty() && position != "static" && position != "relative", begin,
         concat("position: ", position), "do without");
    for (const auto& [property, text] : said) {
        weak(text.find("var(") != std::string::npos || property.starts_with("--"), begin,
             "a CSS variable", "do without");
        weak(property.starts_with("margin") && concat(" ", text).find(" -") != std::string::npos,
             begin, "a negative margin", "do without");
    }
    weak(is_absolute(value("font-size")), begin, "a font size that no reader can change",
         "write it in em");
    weak(is_absolute(value("line-height")), begin, "a line height that no reader can change",
         "write a number, or nothing");
    const bool colours =
        said.contains("color") || said.contains("background") || said.contains("background-color");
    weak(is_whole_text(selector) && colours, begin,
         concat("a colour of the text itself (", selector, ")"),
         "leave it to the reader, who may read in the dark");
}

void CssRules::find_weak_at_rules() {
    const auto names = [&](std::string_view word) { return plain_.find(word); };
    for (const std::string_view word : {"@namespace", "prefers-color-scheme"})
        weak(names(word) != std::string::npos, names(word), word, "do without");
}

} // namespace makeready::check
