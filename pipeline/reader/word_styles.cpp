#include "word_styles.hpp"

#include "strings.hpp"

#include <algorithm>

namespace makeready::reader {

using manuscript::Node;

const Node* child_of(const Node* node, std::string_view name) {
    for (const Node* child = node == nullptr ? nullptr : node->first; child; child = child->next)
        if (child->is_element() && child->name.text() == name) return child;
    return nullptr;
}

std::string_view val_of(const Node* node, std::string_view name) {
    const Node* child = child_of(node, name);
    return child == nullptr ? std::string_view() : child->value("w:val");
}

std::optional<bool> toggle_of(const Node* node, std::string_view name) {
    const Node* child = child_of(node, name);
    if (child == nullptr) return std::nullopt;
    const std::string_view value = child->value("w:val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

namespace {

int number(std::string_view text, int otherwise = 0) {
    const auto value = integer_of(text);
    return value && *value > -100'000 && *value < 1'000'000 ? static_cast<int>(*value) : otherwise;
}

std::optional<ListPlace> list_in(const Node* properties) {
    const Node* numbered = child_of(properties, "w:numPr");
    if (numbered == nullptr) return std::nullopt;
    return ListPlace{std::string(val_of(numbered, "w:numId")),
                     std::clamp(number(val_of(numbered, "w:ilvl")), 0, 8)};
}

/// "heading 3": Word keeps the built-in names in English whatever language it shows.
int level_in_name(std::string_view name) {
    const bool is_numbered = name.size() == 9 && name.starts_with("heading ");
    return is_numbered && name[8] >= '1' && name[8] <= '9' ? name[8] - '0' : 0;
}

struct NamedKind {
    std::string_view name;
    StyleKind kind;
};

constexpr NamedKind named_kinds[] = {
    {"title", StyleKind::title},
    {"subtitle", StyleKind::subtitle},
    {"author", StyleKind::author},
    {"date", StyleKind::date},
    {"quote", StyleKind::quote},
    {"intense quote", StyleKind::quote},
    {"block text", StyleKind::quote},
    {"block quote", StyleKind::quote},
    {"blockquote", StyleKind::quote},
    {"block quotation", StyleKind::quote},
    {"quotations", StyleKind::quote},
    {"source code", StyleKind::code},
    {"html preformatted", StyleKind::code},
    {"preformatted text", StyleKind::code},
    {"plain text code", StyleKind::code},
    {"code", StyleKind::code},
    {"code block", StyleKind::code},
    {"caption", StyleKind::caption},
    {"image caption", StyleKind::caption},
    {"table caption", StyleKind::caption},
    {"definition term", StyleKind::term},
    {"definition", StyleKind::definition},
    {"list heading", StyleKind::term},
    {"list contents", StyleKind::definition},
    {"list paragraph", StyleKind::list_more},
    {"list continue", StyleKind::list_more},
    {"list continue 2", StyleKind::list_more},
    {"list continue 3", StyleKind::list_more},
};

} // namespace

StyleKind kind_named(std::string_view style) {
    for (const NamedKind& named : named_kinds)
        if (named.name == style) return named.kind;
    return StyleKind::plain;
}

WordStyles::WordStyles(const Node* styles) : root_(styles) {
    for (const Node* node = styles ? styles->first : nullptr; node != nullptr; node = node->next) {
        if (!node->is_element() || node->name.text() != "w:style") continue;
        const std::string id(node->value("w:styleId"));
        const std::string_view is_default = node->value("w:default");
        if (node->value("w:type") == "paragraph" && (is_default == "1" || is_default == "true"))
            default_paragraph_ = id;
        styles_.emplace(
            id, Style{lower(val_of(node, "w:name")), std::string(val_of(node, "w:basedOn")), node});
    }
}

const WordStyles::Style* WordStyles::find(std::string_view id) const {
    const auto found = styles_.find(id);
    return found == styles_.end() ? nullptr : &found->second;
}

std::vector<const WordStyles::Style*> WordStyles::chain(std::string_view id) const {
    constexpr std::size_t longest = 20;
    std::vector<const Style*> chain;
    for (const Style* style = find(id); style != nullptr && chain.size() < longest;
         style = find(style->based_on))
        chain.push_back(style);
    return chain;
}

int WordStyles::heading_level(std::string_view id) const {
    for (const Style* style : chain(id)) {
        const std::string_view outline = val_of(child_of(style->node, "w:pPr"), "w:outlineLvl");
        if (const int level = level_in_name(style->name); level > 0) return level;
        if (!outline.empty()) return number(outline, 9) < 9 ? number(outline) + 1 : 0;
    }
    return 0;
}

StyleKind WordStyles::kind(std::string_view id) const {
    for (const Style* style : chain(id))
        if (const StyleKind kind = kind_named(style->name); kind != StyleKind::plain) return kind;
    return StyleKind::plain;
}

std::optional<ListPlace> WordStyles::list(std::string_view id) const {
    for (const Style* style : chain(id))
        if (auto place = list_in(child_of(style->node, "w:pPr")); place && !place->id.empty())
            return place;
    return std::nullopt;
}

std::vector<const Node*> WordStyles::run_properties(std::string_view id) const {
    std::vector<const Node*> all;
    for (const Style* style : chain(id))
        if (const Node* properties = child_of(style->node, "w:rPr")) all.push_back(properties);
    return all;
}

bool WordStyles::is_code_character(std::string_view id) const {
    for (const Style* style : chain(id))
        if (style->name == "verbatim char" || style->name == "html code" ||
            style->name == "source text" || style->name == "code" || style->name == "code char" ||
            style->name == "inline code" || style->name == "html typewriter")
            return true;
    return false;
}

std::string WordStyles::language() const {
    const Node* defaults = child_of(child_of(root_, "w:docDefaults"), "w:rPrDefault");
    const std::string language(val_of(child_of(defaults, "w:rPr"), "w:lang"));
    for (const Node* properties : run_properties(default_paragraph_))
        if (const std::string_view own = val_of(properties, "w:lang"); !own.empty())
            return std::string(own);
    return language;
}

namespace {

ListLevel level_in(const Node& node) {
    ListLevel level;
    if (const std::string_view format = val_of(&node, "w:numFmt"); !format.empty())
        level.format = format;
    level.text = val_of(&node, "w:lvlText");
    level.start = number(val_of(&node, "w:start"), 1);
    if (const Node* indent = child_of(child_of(&node, "w:pPr"), "w:ind"))
        level.left = number(indent->value(indent->attribute("w:start") ? "w:start" : "w:left"));
    return level;
}

int index_of(const Node& node) {
    return std::clamp(number(node.value("w:ilvl")), 0, 8);
}

} // namespace

WordNumbering::WordNumbering(const Node* numbering) {
    for (const Node* node = numbering ? numbering->first : nullptr; node; node = node->next) {
        if (!node->is_element()) continue;
        if (node->name.text() == "w:abstractNum") read_abstract(*node);
        if (node->name.text() == "w:num") read_list(*node);
    }
}

void WordNumbering::read_abstract(const Node& node) {
    const std::string id(node.value("w:abstractNumId"));
    Levels& levels = abstracts_[id];
    for (const Node* child = node.first; child != nullptr; child = child->next)
        if (child->is_element() && child->name.text() == "w:lvl")
            levels[static_cast<std::size_t>(index_of(*child))] = level_in(*child);
    if (const std::string_view style = val_of(&node, "w:numStyleLink"); !style.empty())
        style_of_[id] = style;
    if (const std::string_view style = val_of(&node, "w:styleLink"); !style.empty())
        defined_by_[std::string(style)] = id;
}

void WordNumbering::read_list(const Node& node) {
    List& list = lists_[std::string(node.value("w:numId"))];
    list.abstract = val_of(&node, "w:abstractNumId");
    for (const Node* child = node.first; child != nullptr; child = child->next) {
        if (!child->is_element() || child->name.text() != "w:lvlOverride") continue;
        if (const std::string_view start = val_of(child, "w:startOverride"); !start.empty())
            list.starts[index_of(*child)] = number(start, 1);
        if (const Node* level = child_of(child, "w:lvl"))
            list.levels[index_of(*child)] = level_in(*level);
    }
}

/// A list style's definition stands in another abstract list (17.9.21, 17.9.27).
std::string WordNumbering::followed(const std::string& abstract) const {
    const auto style = style_of_.find(abstract);
    if (style == style_of_.end()) return abstract;
    const auto definition = defined_by_.find(style->second);
    return definition == defined_by_.end() ? abstract : definition->second;
}

std::optional<ListLevel> WordNumbering::level(const ListPlace& place) const {
    const auto list = lists_.find(place.id);
    if (list == lists_.end()) return std::nullopt;
    const auto anew = list->second.levels.find(place.level);
    if (anew != list->second.levels.end()) return anew->second;
    const auto levels = abstracts_.find(followed(list->second.abstract));
    if (levels == abstracts_.end()) return std::nullopt;
    return levels->second[static_cast<std::size_t>(place.level)];
}

/// Lists of one abstract definition count on together, unless one says where to start (17.9.15).
int WordNumbering::count(const ListPlace& place) {
    const auto list = lists_.find(place.id);
    const auto looks = level(place);
    if (list == lists_.end() || !looks) return 1;
    auto& counted = counted_.try_emplace(followed(list->second.abstract)).first->second;
    if (begun_.insert(place.id).second)
        for (const auto& [level, start] : list->second.starts)
            for (std::size_t i = static_cast<std::size_t>(level); i < counted.size(); ++i)
                counted[i].reset();
    const auto index = static_cast<std::size_t>(place.level);
    const auto start = list->second.starts.find(place.level);
    if (counted[index])
        ++*counted[index];
    else
        counted[index] = start == list->second.starts.end() ? looks->start : start->second;
    for (std::size_t i = index + 1; i < counted.size(); ++i) counted[i].reset();
    return *counted[index];
}

} // namespace makeready::reader
