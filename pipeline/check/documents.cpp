// Content documents: XHTML as EPUB 3.3, 6.1 has it, with the rules of HTML that books break.
#include "names.hpp"
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

using Names = std::set<std::string_view>;
using manuscript::Vocabulary;

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

bool lists(std::string_view words, std::string_view word) {
    const auto all = words_of(words);
    return std::find(all.begin(), all.end(), word) != all.end();
}

class DocumentRules {
public:
    DocumentRules(Publication& book, const Document& document, const Item& item)
        : book_(book), document_(document), item_(item) {}

    void check();

private:
    void error(const Node& at, std::string message) {
        book_.error(book_.at(document_, at), "MR850", std::move(message));
    }

    void warning(const Node& at, std::string_view code, std::string message) {
        book_.warning(book_.at(document_, at), code, std::move(message));
    }

    void check_frame(const Node& root);
    void check_element(const Node& node);
    void check_foreign(const Node& node);
    void check_place(const Node& node);
    void check_attributes(const Node& node);
    void check_needed(const Node& node);
    void check_ids(const Node& node);
    void check_reading(const Node& node);
    void check_properties(const Node& root);

    Publication& book_;
    const Document& document_;
    const Item& item_;
    int heading_ = 0;
};

void DocumentRules::check() {
    const Node& root = *document_.tree.root();
    if (item_.media_type == "application/xhtml+xml") check_frame(root);
    for (const Node* node = &root; node; node = manuscript::following(*node, root))
        if (node->is_element()) check_element(*node);
    check_properties(root);
    if (document_.source.size() > 300'000)
        warning(root, "MR846",
                concat("the document has ", document_.source.size() / 1000,
                       " KB; old e-ink readers open none above 300 KB, so cut it"));
}

void DocumentRules::check_frame(const Node& root) {
    const std::string_view start = document_.source.substr(0, document_.source.find("<head"));
    if (start.find("http://www.w3.org/1999/xhtml\"") == std::string_view::npos &&
        start.find("http://www.w3.org/1999/xhtml'") == std::string_view::npos)
        return error(root, "the root is not <html xmlns=\"http://www.w3.org/1999/xhtml\">");
    if (!root.is("html")) return error(root, "the root is not <html>");
    const auto heads = children(root, "head"), bodies = children(root, "body");
    if (heads.size() != 1 || bodies.size() != 1)
        return error(root, "<html> needs one <head> and one <body>");
    const auto titles = children(*heads[0], "title");
    if (titles.empty())
        warning(*heads[0], "MR850", "the document has no <title>");
    else if (words_in(*titles[0]).empty())
        error(*titles[0], "<title> is empty");
    if (titles.size() > 1) error(*titles[1], "the document has two titles");
    if (heads[0]->previous && heads[0]->previous == bodies[0])
        error(*bodies[0], "<body> stands before <head>");
    static const Names allowed = {"title",  "meta", "link",     "style",
                                  "script", "base", "template", "noscript"};
    for (const Node* node = heads[0]->first; node; node = node->next) {
        if (node->is_element() && !allowed.contains(node->name.text()))
            error(*node, concat("<", node->name.text(), "> has no place in <head>"));
        if (node->is("meta") && node->attribute("charset") &&
            lower_ascii(node->value("charset")) != "utf-8")
            error(*node, "charset is utf-8");
        if (node->is("meta") && lower_ascii(node->value("http-equiv")) == "content-type" &&
            lower_ascii(node->value("content")).find("utf-8") == std::string::npos)
            error(*node, "the document says it is not in UTF-8");
        if (node->is_text() && !trimmed(node->text).empty())
            error(*heads[0], "words stand in <head>");
    }
}

void DocumentRules::check_element(const Node& node) {
    const std::string_view name = node.name.text();
    if (node.vocabulary == Vocabulary::xhtml && !html_elements().contains(local_name(node)))
        error(node, concat("<", name, "> is no element of HTML; use another"));
    else if (node.vocabulary == Vocabulary::other && node.parent &&
             item_.media_type == "application/xhtml+xml" && !node.parent->is("annotation-xml") &&
             local_name(node) != "switch" && local_name(node) != "trigger" &&
             node.parent->vocabulary == Vocabulary::xhtml)
        error(node, concat("<", name, "> is of no vocabulary that EPUB knows"));
    if (local_name(node) == "switch" || local_name(node) == "trigger")
        warning(node, "MR850", concat("<", name, "> is deprecated; use plain HTML"));
    check_ids(node);
    check_foreign(node);
    if (node.vocabulary != Vocabulary::xhtml) return;
    check_place(node);
    check_attributes(node);
    check_needed(node);
    check_reading(node);
}

void DocumentRules::check_foreign(const Node& node) {
    const std::string_view name = local_name(node);
    if (node.vocabulary == Vocabulary::svg && !is_svg_element(name))
        error(node, concat("<", name, "> is no element of SVG"));
    if (node.vocabulary != Vocabulary::mathml) return;
    static const Names words = {"mi", "mn", "mo", "ms", "mtext", "annotation", "annotation-xml"};
    if (!is_mathml_element(name)) error(node, concat("<", name, "> is no element of MathML"));
    for (const Node* one = node.first; one && !words.contains(name); one = one->next)
        if (one->is_text() && !trimmed(one->text).empty()) {
            error(node,
                  concat("words stand in <", name, ">; put them into <mi>, <mn>, <mo> or <mtext>"));
            break;
        }
}

void DocumentRules::check_place(const Node& node) {
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
    for (const Node* around = node.parent; around; around = around->parent) {
        const std::string_view outer = around->name.text();
        if (around->vocabulary != Vocabulary::xhtml) break;
        if (blocks().contains(name) && takes_words_only().contains(outer)) {
            error(node, concat("<", name, "> stands in <", outer, ">, which holds words only"));
            break;
        }
        if (name == outer && (name == "a" || name == "form" || name == "label" || name == "dfn")) {
            error(node, concat("<", name, "> stands in another <", name, ">"));
            break;
        }
        if (outer == "a" &&
            (name == "button" || name == "iframe" || name == "select" || name == "textarea")) {
            error(node, concat("<", name, "> stands in a link"));
            break;
        }
        if (name == "main" &&
            (outer == "article" || outer == "section" || outer == "aside" || outer == "nav")) {
            error(node, concat("<main> stands in <", outer, ">"));
            break;
        }
        if (outer == "caption" && name == "table") {
            error(node, "a table stands in a caption");
            break;
        }
        if (outer == "body" || outer == "td" || outer == "object") break;
    }
    if (name == "style" && !(node.parent && node.parent->is("head")))
        error(node, "<style> stands in the body; put it in <head> or a file");
}

void DocumentRules::check_attributes(const Node& node) {
    static const Names obsolete = {
        "align",   "bgcolor",      "background",  "border",     "cellpadding", "cellspacing",
        "clear",   "color",        "face",        "frame",      "hspace",      "link",
        "noshade", "nowrap",       "rules",       "valign",     "vlink",       "vspace",
        "charoff", "compact",      "summary",     "longdesc",   "axis",        "language",
        "text",    "marginheight", "marginwidth", "contextmenu"};
    for (const manuscript::Attribute& attribute : node.attributes) {
        const std::string_view name = attribute.name.text();
        const bool allowed = (name == "border" && node.is("table") &&
                              (attribute.value.empty() || attribute.value == "1")) ||
                             (name == "color" && node.is("link"));
        if (obsolete.contains(name) && !allowed)
            error(node, concat("the attribute \"", name, "\" is no longer of HTML; say it in CSS"));
        if (!obsolete.contains(name) && !is_html_attribute(name))
            error(node,
                  concat("the attribute \"", name, "\" is none of HTML; name it data-", name));
        if (name == "role")
            for (const std::string& role : words_of(attribute.value))
                if (!is_role(role)) error(node, concat("\"", role, "\" is no role of ARIA"));
        if (name != lower_ascii(name))
            error(node, concat("the attribute \"", name, "\" is written in capitals"));
        if ((name == "lang" || name == "xml:lang") && !attribute.value.empty() &&
            attribute.value.find_first_of(" _") != std::string::npos)
            error(node, concat("\"", attribute.value, "\" is no language tag"));
        if (name == "tabindex" && !integer_of(attribute.value))
            error(node, "tabindex is a whole number");
        if (name == "dir" && attribute.value != "ltr" && attribute.value != "rtl" &&
            attribute.value != "auto")
            error(node, "dir is ltr, rtl or auto");
        if ((name == "colspan" || name == "rowspan") &&
            integer_of(attribute.value).value_or(-1) < 0)
            error(node, concat(name, " is a whole number"));
        if ((name == "width" || name == "height") && (node.is("img") || node.is("video")) &&
            !integer_of(attribute.value))
            error(node, concat(name, " of a picture is a whole number of pixels, without unit"));
        if (name == "epub:type" && words_of(attribute.value).empty())
            error(node, "epub:type is empty");
        if (name == "epub:type" &&
            (node.is("head") || node.is("title") || node.is("meta") || node.is("html")))
            error(node, "epub:type has no place here");
        if (name == "aria-label" && attribute.value.empty())
            warning(node, "MR847", "aria-label is empty; say what it is, or remove it");
        if ((name == "aria-labelledby" || name == "aria-describedby" || name == "headers" ||
             name == "for" || name == "aria-controls" || name == "list"))
            for (const std::string& id : words_of(attribute.value))
                if (!document_.ids.contains(id))
                    error(node, concat(name, "=\"", id, "\" names no id of the document"));
        if (name == "style")
            warning(node, "MR846",
                    "a style stands in the text; Kobo drops it, so put it in the style sheet");
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
    if (node.is("meta") && !node.attribute("charset") && !node.attribute("content"))
        error(node, "<meta> needs content");
    if (node.is("time") && !node.attribute("datetime") && child(node, "span"))
        error(node, "a <time> with elements in it needs datetime");
}

void DocumentRules::check_ids(const Node& node) {
    if (const std::string* const id = node.attribute("xml:id"); id && document_.ids.contains(*id))
        error(node, concat("the id \"", *id, "\" stands twice"));
}

// What EPUBCheck passes in silence, and readers or people with readers' aids stumble over.
void DocumentRules::check_reading(const Node& node) {
    const std::string_view name = node.name.text();
    if (name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6') {
        const int level = name[1] - '0';
        if (level > heading_ + 1 && heading_ > 0)
            warning(node, "MR847",
                    concat("the heading <", name, "> skips a level; write <h", heading_ + 1, ">"));
        heading_ = level;
        if (words_in(node).empty() && !manuscript::find(node, "img"))
            warning(node, "MR847", "the heading is empty");
    }
    if (name == "img" && !node.attribute("alt"))
        warning(
            node, "MR847",
            "the picture has no alt text; say what it shows, or write alt=\"\" for an ornament");
    if (name == "html" && !node.attribute("lang") && !node.attribute("xml:lang"))
        warning(node, "MR847", "the document does not say its language; write lang and xml:lang");
    if (name == "a" && node.attribute("href") && words_in(node).empty() &&
        !manuscript::find(node, "img") && !manuscript::find(node, "svg") &&
        !node.attribute("aria-label"))
        warning(node, "MR847", "the link has no words");
    if (name == "a" && node.has_word("epub:type", "noteref")) {
        if (manuscript::find(node, "sup"))
            warning(node, "MR846",
                    "<sup> stands in the note's link, so Apple Books shows no pop-up; raise the "
                    "link by CSS");
        if (!node.has_word("role", "doc-noteref"))
            warning(node, "MR847", "the note's link has no role=\"doc-noteref\"");
    }
    if (node.has_word("epub:type", "pagebreak") && node.value("aria-label").empty() &&
        node.value("title").empty() && words_in(node).empty())
        warning(node, "MR847", "the page marker does not say its number; write aria-label");
}

// EPUB 3.3, 5.6.2: the manifest says what a document holds, and nothing else.
void DocumentRules::check_properties(const Node& root) {
    std::set<std::string> found;
    for (const Node* node = &root; node; node = manuscript::following(*node, root)) {
        if (!node->is_element()) continue;
        const std::string_view name = local_name(*node);
        if (name == "math" && node->vocabulary == Vocabulary::mathml) found.insert("mathml");
        if (name == "svg" && node->vocabulary == Vocabulary::svg &&
            item_.media_type == "application/xhtml+xml")
            found.insert("svg");
        if (name == "switch") found.insert("switch");
        const std::string type(node->value("type"));
        if ((name == "script" && (type.empty() || type == "text/javascript" || type == "module" ||
                                  type == "application/javascript")) ||
            name == "form")
            found.insert("scripted");
        for (const manuscript::Attribute& attribute : node->attributes)
            if (attribute.name.text().size() > 4 && attribute.name.text().starts_with("on") &&
                attribute.name.text().find(':') == std::string::npos)
                found.insert("scripted");
        const bool media = name == "audio" || name == "video" || name == "source" ||
                           name == "img" || name == "script" || name == "link" ||
                           name == "object" || name == "embed" || name == "iframe";
        const std::string_view source = !node->value("src").empty() ? node->value("src")
                                        : name == "link"            ? node->value("href")
                                                                    : node->value("data");
        if (media && (source.starts_with("http:") || source.starts_with("https:")))
            found.insert("remote-resources");
    }
    for (const char* const property : {"mathml", "svg", "scripted", "switch", "remote-resources"}) {
        const bool said = item_.properties.contains(property);
        if (found.contains(property) && !said)
            book_.error(book_.at(document_, root), "MR838",
                        concat("the document is ", property,
                               ", which its item in the manifest does not say; add properties=\"",
                               property, "\""));
        if (!found.contains(property) && said && std::string_view(property) != "remote-resources" &&
            std::string_view(property) != "scripted")
            book_.error(book_.at(document_, root), "MR838",
                        concat("the manifest says that the document is ", property,
                               ", but it is not; remove the property"));
        else if (!found.contains(property) && said)
            book_.warning(book_.at(document_, root), "MR838",
                          concat("the manifest says that the document is ", property,
                                 ", but nothing shows it"));
    }
}

} // namespace

void check_documents(Publication& book) {
    static const Names kinds = {"application/xhtml+xml", "image/svg+xml",
                                "application/x-dtbncx+xml", "application/smil+xml"};
    for (const Item& item : book.items) {
        if (item.is_remote || !kinds.contains(item.media_type) ||
            book.documents.contains(item.path))
            continue;
        auto document = parse(book, item.path);
        if (!document) continue;
        const Document& held =
            book.documents.emplace(item.path, std::move(*document)).first->second;
        if (item.media_type == "application/xhtml+xml" || item.media_type == "image/svg+xml")
            DocumentRules(book, held, item).check();
        if (item.media_type == "image/svg+xml" && local_name(*held.tree.root()) != "svg")
            book.error(book.at(held, *held.tree.root()), "MR836",
                       "the file is listed as SVG, but its root is not <svg>");
    }
}

} // namespace makeready::check
