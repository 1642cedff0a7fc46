// Styles of an OpenDocument text: what paragraphs, runs and lists are by them.
#include "odt_reader.hpp"
#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;

void OdtStyles::add(const Node* root) {
    for (const Node* node = root; node != nullptr; node = following(*node, *root)) {
        const std::string name(node->value("style:name"));
        if (node->is("style:style")) styles_.emplace(name, node);
        if (node->is("text:list-style")) lists_.emplace(name, node);
    }
}

namespace {

/// "Text_20_body" as "text body".
std::string plain_name(std::string name) {
    for (auto at = name.find("_20_"); at != name.npos; at = name.find("_20_"))
        name.replace(at, 4, " ");
    return lower(name);
}

StyleKind kind_in_writer(std::string_view name) {
    // LibreOffice's captions, each kind of thing with a style of its own.
    static constexpr std::string_view captions[] = {"figure", "illustration", "drawing", "table"};
    const bool is_caption =
        std::find(std::begin(captions), std::end(captions), name) != std::end(captions);
    return is_caption ? StyleKind::caption : kind_named(name);
}

} // namespace

StyleKind OdtStyles::kind(std::string_view style) const {
    std::string name(style);
    for (int step = 0; step < 20; ++step) { // A circle of parents ends.
        if (const StyleKind kind = kind_in_writer(plain_name(name)); kind != StyleKind::plain)
            return kind;
        const auto found = styles_.find(name);
        if (found == styles_.end()) break;
        name = found->second->value("style:parent-style-name");
    }
    return StyleKind::plain;
}

unsigned OdtStyles::marks(std::string_view style) const {
    unsigned marks = plain;
    std::string name(style);
    for (int step = 0; step < 20; ++step) {
        const auto found = styles_.find(name);
        if (found == styles_.end()) break;
        if (const Node* text = child_of(found->second, "style:text-properties")) {
            if (text->value("fo:font-weight") == "bold") marks |= strong;
            if (text->value("fo:font-style") == "italic") marks |= em;
            if (text->value("fo:font-variant") == "small-caps") marks |= small_capitals;
            const std::string_view line = text->value("style:text-line-through-style");
            if (!line.empty() && line != "none") marks |= struck;
            const std::string_view place = text->value("style:text-position");
            if (place.starts_with("super")) marks |= superscript;
            if (place.starts_with("sub")) marks |= subscript;
        }
        if (name == "Source_20_Text" || name == "Teletype") marks |= code;
        if (name == "Emphasis") marks |= em;
        if (name == "Strong_20_Emphasis") marks |= strong;
        name = found->second->value("style:parent-style-name");
    }
    return marks;
}

bool OdtStyles::is_numbered(std::string_view list_style, int level) const {
    const auto found = lists_.find(list_style);
    const Node* each = found == lists_.end() ? nullptr : found->second->first;
    for (; each != nullptr; each = each->next)
        if (each->value("text:level") == concat(level))
            return each->is("text:list-level-style-number") &&
                   !each->value("style:num-format").empty();
    return false;
}

} // namespace makeready::reader
