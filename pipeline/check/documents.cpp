// Content documents: XHTML as EPUB 3.3, 6.1 has it, with the rules of HTML that books break.
#include "document_rules.hpp"
#include "names.hpp"
#include "strings.hpp"

namespace makeready::check {

using manuscript::Vocabulary;

void DocumentRules::check() {
    const Node& root = *document_.tree.root();
    if (item_.media_type == "application/xhtml+xml") check_frame(root);
    for (const Node* node = &root; node; node = manuscript::following(*node, root))
        if (node->is_element()) check_element(*node);
    if (book_.is_epub3) check_properties(root);
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
    check_head(*heads[0]);
}

void DocumentRules::check_head(const Node& head) {
    static const Names allowed = {"title",  "meta", "link",     "style",
                                  "script", "base", "template", "noscript"};
    for (const Node* node = head.first; node; node = node->next) {
        if (node->is_element() && !allowed.contains(node->name.text()))
            error(*node, concat("<", node->name.text(), "> has no place in <head>"));
        if (node->is("meta") && node->attribute("charset") &&
            lower_ascii(node->value("charset")) != "utf-8")
            error(*node, "charset is utf-8");
        if (node->is("meta") && lower_ascii(node->value("http-equiv")) == "content-type" &&
            lower_ascii(node->value("content")).find("utf-8") == std::string::npos)
            error(*node, "the document says it is not in UTF-8");
        if (node->is_text() && !trimmed(node->text).empty()) error(head, "words stand in <head>");
    }
}

void DocumentRules::check_element(const Node& node) {
    const std::string_view name = node.name.text();
    if (node.vocabulary == Vocabulary::xhtml && !is_html_element(local_name(node)))
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
    check_children(node);
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

void DocumentRules::check_ids(const Node& node) {
    if (const std::string* const id = node.attribute("xml:id"); id && document_.ids.contains(*id))
        error(node, concat("the id \"", *id, "\" stands twice"));
}

namespace {

/// What one element adds to what a document is said to hold.
std::vector<std::string_view> properties_of(const Node& node, const Item& item) {
    std::vector<std::string_view> found;
    const std::string_view name = local_name(node);
    if (name == "math" && node.vocabulary == Vocabulary::mathml) found.push_back("mathml");
    if (name == "svg" && node.vocabulary == Vocabulary::svg &&
        item.media_type == "application/xhtml+xml")
        found.push_back("svg");
    if (name == "switch") found.push_back("switch");
    const std::string_view type = node.value("type");
    if (name == "form" ||
        (name == "script" && (type.empty() || type == "text/javascript" || type == "module" ||
                              type == "application/javascript")))
        found.push_back("scripted");
    for (const manuscript::Attribute& attribute : node.attributes) {
        const std::string& event = attribute.name.text();
        if (event.size() > 4 && event.starts_with("on") && event.find(':') == std::string::npos)
            found.push_back("scripted");
    }
    static const Names media = {"audio", "video",  "source", "img",   "script",
                                "link",  "object", "embed",  "iframe"};
    const std::string_view source = !node.value("src").empty() ? node.value("src")
                                    : name == "link"           ? node.value("href")
                                                               : node.value("data");
    if (media.contains(name) && (source.starts_with("http:") || source.starts_with("https:")))
        found.push_back("remote-resources");
    return found;
}

} // namespace

// EPUB 3.3, 5.6.2: the manifest says what a document holds, and nothing else.
void DocumentRules::check_properties(const Node& root) {
    std::set<std::string> found;
    for (const Node* node = &root; node; node = manuscript::following(*node, root))
        if (node->is_element())
            for (const std::string_view property : properties_of(*node, item_))
                found.emplace(property);
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
