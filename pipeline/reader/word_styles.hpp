// Styles and lists of a Word file: what a paragraph's style means, and what number an item has.
#pragma once

#include "manuscript.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>

namespace makeready::reader {

/// What a paragraph is by its style.
enum class StyleKind {
    plain,
    title,
    subtitle,
    author,
    date,
    heading,
    quote,
    code,
    caption,
    term,
    definition,
    list_more
};

/// What paragraphs of a style of that name are, in lower case, as Word, LibreOffice or pandoc name
/// it.
StyleKind kind_named(std::string_view style);

/// The list an item belongs to, and how deep in it.
struct ListPlace {
    std::string id; ///< The number of a w:num; "0": in no list.
    int level = 0;
};

/// styles.xml, each question answered through the chain of styles that one is based on.
class WordStyles {
public:
    explicit WordStyles(const manuscript::Node* styles);

    StyleKind kind(std::string_view id) const;
    /// 1 to 9, or 0 if paragraphs of the style are no headings.
    int heading_level(std::string_view id) const;
    std::optional<ListPlace> list(std::string_view id) const;
    /// The run properties of a style and of those it is based on, nearest first.
    std::vector<const manuscript::Node*> run_properties(std::string_view id) const;
    bool is_code_character(std::string_view id) const;

    const std::string& default_paragraph() const { return default_paragraph_; }

    std::string language() const;

private:
    struct Style {
        std::string name; ///< In lower case.
        std::string based_on;
        const manuscript::Node* node = nullptr;
    };

    const Style* find(std::string_view id) const;
    /// A style and its ancestors, nearest first; a circle ends.
    std::vector<const Style*> chain(std::string_view id) const;

    std::map<std::string, Style, std::less<>> styles_;
    std::string default_paragraph_;
    const manuscript::Node* root_;
};

/// One level of a list (ECMA-376-1, 17.9.6).
struct ListLevel {
    std::string format = "decimal"; ///< w:numFmt: "bullet", "lowerRoman", "none".
    std::string text;               ///< w:lvlText: "%1.", or a bullet.
    int start = 1;
    int left = 0; ///< Indent of the item's text, in twips.
};

/// numbering.xml, and how far each list has counted.
class WordNumbering {
public:
    explicit WordNumbering(const manuscript::Node* numbering);

    /// The level's looks; nothing when there is no such list.
    std::optional<ListLevel> level(const ListPlace& place) const;
    /// Counts one more item there and returns its number.
    int count(const ListPlace& place);

private:
    using Levels = std::array<ListLevel, 9>;

    struct List {
        std::string abstract;
        std::map<int, int> starts;       ///< w:startOverride, by level.
        std::map<int, ListLevel> levels; ///< Levels said anew.
    };

    void read_abstract(const manuscript::Node& node);
    void read_list(const manuscript::Node& node);
    std::string followed(const std::string& abstract) const;

    std::map<std::string, Levels, std::less<>> abstracts_;
    std::map<std::string, std::string, std::less<>> style_of_;   ///< Abstract to w:numStyleLink.
    std::map<std::string, std::string, std::less<>> defined_by_; ///< w:styleLink to abstract.
    std::map<std::string, List, std::less<>> lists_;
    std::map<std::string, std::array<std::optional<int>, 9>, std::less<>> counted_;
    std::set<std::string> begun_;
};

/// The first child element of that name, or nullptr.
const manuscript::Node* child_of(const manuscript::Node* node, std::string_view name);
/// The w:val of that child; "" when there is none.
std::string_view val_of(const manuscript::Node* node, std::string_view name);
/// An on/off property (17.3.2): nothing when it isn't said.
std::optional<bool> toggle_of(const manuscript::Node* node, std::string_view name);

} // namespace makeready::reader
