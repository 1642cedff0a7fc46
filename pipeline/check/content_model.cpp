// Where the elements of HTML may stand.
#include "document_rules.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

const Names& html_elements() {
    static const Names names = {
        "a",        "abbr",     "address", "area",   "article",    "aside",    "audio",
        "b",        "base",     "bdi",     "bdo",    "blockquote", "body",     "br",
        "button",   "canvas",   "caption", "cite",   "code",       "col",      "colgroup",
        "data",     "datalist", "dd",      "del",    "details",    "dfn",      "dialog",
        "div",      "dl",       "dt",      "em",     "embed",      "fieldset", "figcaption",
        "figure",   "footer",   "form",    "h1",     "h2",         "h3",       "h4",
        "h5",       "h6",       "head",    "header", "hgroup",     "hr",       "html",
        "i",        "iframe",   "img",     "input",  "ins",        "kbd",      "label",
        "legend",   "li",       "link",    "main",   "map",        "mark",     "math",
        "menu",     "meta",     "meter",   "nav",    "noscript",   "object",   "ol",
        "optgroup", "option",   "output",  "p",      "param",      "picture",  "pre",
        "progress", "q",        "rb",      "rp",     "rt",         "rtc",      "ruby",
        "s",        "samp",     "script",  "search", "section",    "select",   "slot",
        "small",    "source",   "span",    "strong", "style",      "sub",      "summary",
        "sup",      "svg",      "table",   "tbody",  "td",         "template", "textarea",
        "tfoot",    "th",       "thead",   "time",   "title",      "tr",       "track",
        "u",        "ul",       "var",     "video",  "wbr",        "switch",   "case",
        "default",  "trigger"};
    return names;
}

// HTML, 4: flow content that is not phrasing content.
const Names& blocks() {
    static const Names names = {
        "address",  "article",    "aside",  "blockquote", "details", "dialog",  "div",   "dl",
        "fieldset", "figcaption", "figure", "footer",     "form",    "h1",      "h2",    "h3",
        "h4",       "h5",         "h6",     "header",     "hgroup",  "hr",      "li",    "main",
        "menu",     "nav",        "ol",     "p",          "pre",     "section", "table", "ul"};
    return names;
}

const Names& takes_words_only() {
    static const Names names = {
        "p",    "h1",  "h2",  "h3",  "h4",    "h5",   "h6",  "pre",  "span",  "em",     "strong",
        "b",    "i",   "u",   "s",   "small", "cite", "q",   "dfn",  "abbr",  "code",   "var",
        "samp", "kbd", "sub", "sup", "mark",  "bdi",  "bdo", "time", "label", "button", "dt_"};
    return names;
}

/// What must stand in, or around, an element.
struct Family {
    std::string_view parent, children;
};

constexpr Family families[] = {{"ul", "li script template"},
                               {"ol", "li script template"},
                               {"menu", "li script template"},
                               {"dl", "dt dd div script template"},
                               {"table", "caption colgroup thead tbody tfoot tr script template"},
                               {"thead", "tr script template"},
                               {"tbody", "tr script template"},
                               {"tfoot", "tr script template"},
                               {"tr", "td th script template"},
                               {"colgroup", "col template"},
                               {"html", "head body"},
                               {"hgroup", "h1 h2 h3 h4 h5 h6 p script template"},
                               {"select", "option optgroup script template hr"}};
constexpr Family homes[] = {{"li", "ul ol menu"},
                            {"dt", "dl div"},
                            {"dd", "dl div"},
                            {"tr", "table thead tbody tfoot"},
                            {"td", "tr"},
                            {"th", "tr"},
                            {"thead", "table"},
                            {"tbody", "table"},
                            {"tfoot", "table"},
                            {"caption", "table"},
                            {"col", "colgroup table"},
                            {"figcaption", "figure"},
                            {"rt", "ruby rtc"},
                            {"head", "html"},
                            {"body", "html"},
                            {"title", "head"},
                            {"summary", "details"},
                            {"legend", "fieldset"},
                            {"source", "audio video picture"},
                            {"track", "audio video"}};

} // namespace

bool lists(std::string_view words, std::string_view word) {
    const auto all = words_of(words);
    return std::find(all.begin(), all.end(), word) != all.end();
}

bool is_html_element(std::string_view name) {
    return html_elements().contains(name);
}

void DocumentRules::check_family(const Node& node) {
    const std::string_view name = node.name.text();
    for (const Family& family : families) {
        if (family.parent != name) continue;
        for (const Node* one = node.first; one; one = one->next)
            if (one->is_element() ? !lists(family.children, one->name.text())
                                  : !trimmed(one->text).empty())
                error(*one, concat("<", name, "> holds ",
                                   one->is_element() ? concat("<", one->name.text(), ">")
                                                     : std::string("words"),
                                   "; put it elsewhere"));
    }
    for (const Family& home : homes)
        if (home.parent == name &&
            !(node.parent && lists(home.children, node.parent->name.text())) &&
            (node.parent || name != "body"))
            error(node,
                  concat("<", name, "> stands in no <", words_of(home.children).front(), ">"));
}

bool DocumentRules::is_misplaced_in(const Node& around, const Node& node) {
    static const Names single = {"a", "form", "label", "dfn"};
    static const Names pressed = {"button", "iframe", "select", "textarea"};
    static const Names sections = {"article", "section", "aside", "nav"};
    const std::string_view name = node.name.text(), outer = around.name.text();
    if (blocks().contains(name) && takes_words_only().contains(outer))
        error(node, concat("<", name, "> stands in <", outer, ">, which holds words only"));
    else if (name == outer && single.contains(name))
        error(node, concat("<", name, "> stands in another <", name, ">"));
    else if (outer == "a" && pressed.contains(name))
        error(node, concat("<", name, "> stands in a link"));
    else if (name == "main" && sections.contains(outer))
        error(node, concat("<main> stands in <", outer, ">"));
    else if (outer == "caption" && name == "table")
        error(node, "a table stands in a caption");
    else
        return false;
    return true;
}

void DocumentRules::check_place(const Node& node) {
    check_family(node);
    for (const Node* around = node.parent; around; around = around->parent) {
        if (around->vocabulary != manuscript::Vocabulary::xhtml) break;
        if (is_misplaced_in(*around, node)) break;
        if (around->is("body") || around->is("td") || around->is("object")) break;
    }
    if (node.is("style") && !(node.parent && node.parent->is("head")))
        error(node, "<style> stands in the body; put it in <head> or a file");
}

} // namespace makeready::check
