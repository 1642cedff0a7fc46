// Attributes: which HTML has, what their values are, and which an element needs.
#include "document_rules.hpp"
#include "names.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

bool is_obsolete(const Node& node, std::string_view name, std::string_view value) {
    static const Names obsolete = {
        "align",   "bgcolor",      "background",  "border",     "cellpadding", "cellspacing",
        "clear",   "color",        "face",        "frame",      "hspace",      "link",
        "noshade", "nowrap",       "rules",       "valign",     "vlink",       "vspace",
        "charoff", "compact",      "summary",     "longdesc",   "axis",        "language",
        "text",    "marginheight", "marginwidth", "contextmenu"};
    if (name == "border" && node.is("table") && (value.empty() || value == "1")) return false;
    if (name == "color" && node.is("link")) return false;
    return obsolete.contains(name);
}

bool names_ids(std::string_view name) {
    static const Names names = {
        "aria-labelledby", "aria-describedby", "headers", "for", "aria-controls", "list"};
    return names.contains(name);
}

} // namespace

void DocumentRules::check_name(const Node& node, const manuscript::Attribute& attribute) {
    const std::string_view name = attribute.name.text();
    if (is_obsolete(node, name, attribute.value))
        error(node, concat("the attribute \"", name, "\" is no longer of HTML; say it in CSS"));
    else if (!is_html_attribute(name) && name != "border" && name != "color")
        error(node, concat("the attribute \"", name, "\" is none of HTML; name it data-", name));
    if (name != lower_ascii(name))
        error(node, concat("the attribute \"", name, "\" is written in capitals"));
    if (name == "epub:type" &&
        (node.is("head") || node.is("title") || node.is("meta") || node.is("html")))
        error(node, "epub:type has no place here");
    if (name == "style" && !std::exchange(styled_, true))
        warning(node, "MR846",
                "a style stands in the text; Kobo drops it, so put it in the style sheet");
}

void DocumentRules::check_value(const Node& node, const manuscript::Attribute& attribute) {
    const std::string_view name = attribute.name.text();
    const std::string& value = attribute.value;
    if (name == "role")
        for (const std::string& role : words_of(value))
            if (!is_role(role)) error(node, concat("\"", role, "\" is no role of ARIA"));
    if ((name == "lang" || name == "xml:lang") && !value.empty() &&
        value.find_first_of(" _") != std::string::npos)
        error(node, concat("\"", value, "\" is no language tag"));
    if (name == "tabindex" && !integer_of(value)) error(node, "tabindex is a whole number");
    if (name == "dir" && !lists("ltr rtl auto", value)) error(node, "dir is ltr, rtl or auto");
    if ((name == "colspan" || name == "rowspan") && integer_of(value).value_or(-1) < 0)
        error(node, concat(name, " is a whole number"));
    if ((name == "width" || name == "height") && (node.is("img") || node.is("video")) &&
        !integer_of(value))
        error(node, concat(name, " of a picture is a whole number of pixels, without unit"));
    if (name == "epub:type" && words_of(value).empty()) error(node, "epub:type is empty");
    if (name == "aria-label" && value.empty())
        warning(node, "MR847", "aria-label is empty; say what it is, or remove it");
}

void DocumentRules::check_references(const Node& node, const manuscript::Attribute& attribute) {
    if (!names_ids(attribute.name.text())) return;
    for (const std::string& id : words_of(attribute.value))
        if (!document_.ids.contains(id))
            error(node, concat(attribute.name.text(), "=\"", id, "\" names no id of the document"));
}

void DocumentRules::check_attributes(const Node& node) {
    for (const manuscript::Attribute& attribute : node.attributes) {
        check_name(node, attribute);
        check_value(node, attribute);
        check_references(node, attribute);
    }
    const std::string* const lang = node.attribute("lang");
    const std::string* const xml = node.attribute("xml:lang");
    if (lang && xml && lower_ascii(*lang) != lower_ascii(*xml))
        error(node, "lang and xml:lang do not agree");
}

void DocumentRules::check_needed(const Node& node) {
    const auto need = [&](const char* attribute) {
        if (!node.attribute(attribute))
            error(node, concat("<", node.name.text(), "> needs ", attribute));
    };
    if (node.is("img")) {
        need("src");
        if (node.attribute("src") && trimmed(node.value("src")).empty())
            error(node, "the src of a picture is empty");
    }
    if (node.is("link")) need("href"), need("rel");
    if (node.is("bdo")) need("dir");
    if (node.is("iframe") && node.attribute("src") && node.value("src").empty())
        error(node, "the src of an iframe is empty");
    if (node.is("a") && !node.attribute("href"))
        for (const char* const name : {"target", "download", "rel", "hreflang", "type"})
            if (node.attribute(name)) error(node, concat("a link without href takes no ", name));
    if (node.is("meta") && !node.attribute("charset") && !node.attribute("content"))
        error(node, "<meta> needs content");
    if (node.is("time") && !node.attribute("datetime") && child(node, "span"))
        error(node, "a <time> with elements in it needs datetime");
}

void DocumentRules::check_children(const Node& node) {
    if (node.is("dl")) {
        const bool grouped = child(node, "div");
        if (!grouped && (children(node, "dt").empty() != children(node, "dd").empty()))
            error(node, "a <dl> needs both <dt> and <dd>");
    }
    if (node.is("ruby") && children(node, "rt").empty() && children(node, "rtc").empty())
        error(node, "a <ruby> needs <rt>");
    if (node.is("figure") && children(node, "figcaption").size() > 1)
        error(node, "a figure has two captions");
    if (node.is("table") && children(node, "caption").size() > 1)
        error(node, "a table has two captions");
}

} // namespace makeready::check
