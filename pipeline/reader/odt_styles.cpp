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

struct Caption {
    std::string_view style;
    Captioned captioned;
};

// LibreOffice's captions, each kind of thing with a style of its own, and pandoc's.
constexpr Caption captions[] = {
    {"figure", Captioned::figure},  {"illustration", Captioned::figure},
    {"drawing", Captioned::figure}, {"image caption", Captioned::figure},
    {"table", Captioned::table},    {"table caption", Captioned::table},
};

const Caption* caption_named(std::string_view style) {
    for (const Caption& caption : captions)
        if (caption.style == style) return &caption;
    return nullptr;
}

} // namespace

std::vector<std::string> OdtStyles::names(std::string_view style) const {
    constexpr std::size_t longest = 20; // A circle of parents ends.
    std::vector<std::string> names;
    std::string name(style);
    while (names.size() < longest) {
        names.push_back(plain_name(name));
        const auto found = styles_.find(name);
        if (found == styles_.end()) break;
        name = found->second->value("style:parent-style-name");
    }
    return names;
}

StyleKind OdtStyles::kind(std::string_view style) const {
    for (const std::string& name : names(style)) {
        if (caption_named(name) != nullptr) return StyleKind::caption;
        if (const StyleKind kind = kind_named(name); kind != StyleKind::plain) return kind;
    }
    return StyleKind::plain;
}

Captioned OdtStyles::captioned(std::string_view style) const {
    for (const std::string& name : names(style))
        if (const Caption* caption = caption_named(name)) return caption->captioned;
    return Captioned::either;
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
