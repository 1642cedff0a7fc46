#include "namespaces.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <unordered_set>

namespace makeready::xml {
namespace {

using manuscript::Attribute;
using manuscript::Node;
using manuscript::Vocabulary;

using Names = std::unordered_set<Atom>;

bool is_void(const Node& node) { // HTML, 13.1.2.
    static const Names names = {"area",  "base", "br",   "col",    "embed", "hr", "img",
                                "input", "link", "meta", "source", "track", "wbr"};
    return names.contains(node.name);
}

// Where a block begins and ends, white space means nothing.
bool is_block(const Node& node) {
    static const Names names = {
        "html",    "head",       "body",    "title",   "meta",   "link",    "style",
        "script",  "base",       "address", "article", "aside",  "caption", "blockquote",
        "col",     "colgroup",   "dd",      "details", "dialog", "div",     "dl",
        "dt",      "fieldset",   "figure",  "footer",  "form",   "h1",      "h2",
        "h3",      "h4",         "h5",      "h6",      "header", "hgroup",  "hr",
        "li",      "main",       "nav",     "ol",      "p",      "pre",     "section",
        "summary", "figcaption", "table",   "tbody",   "td",     "tfoot",   "th",
        "thead",   "tr",         "ul"};
    if (!node.is_element()) return false;
    if (node.vocabulary == Vocabulary::xhtml) return names.contains(node.name);
    return node.parent && node.parent->vocabulary != Vocabulary::xhtml;
}

bool keeps_white_space(const Node& node) {
    static const Names names = {"pre", "script", "style", "textarea", "text", "tspan", "textPath"};
    return names.contains(node.name) || node.value("xml:space") == "preserve";
}

bool holds_text(const Node& node) {
    for (const Node* child = node.first; child; child = child->next)
        if (child->is_text()) return true;
    return false;
}

/// Where a text stands: between tags, or between the quotes of an attribute's value.
enum class Place : std::uint8_t { content, value };

std::string_view replacement(char c, Place place) {
    const bool value = place == Place::value;
    switch (c) {
    case '&':
        return "&amp;";
    case '<':
        return "&lt;";
    case '>':
        return "&gt;";
    case '\r':
        return "&#13;";
    case '"':
        return value ? "&quot;" : "\"";
    case '\n':
        return value ? "&#10;" : "\n"; // XML 1.0, 3.3.3: a reader would make it a space.
    case '\t':
        return value ? "&#9;" : "\t";
    default:
        return {}; // XML 1.0, 2.2: other control characters can't be written at all.
    }
}

bool is_plain(char c) {
    return static_cast<unsigned char>(c) >= 0x20 && c != '&' && c != '<' && c != '>' && c != '"';
}

void escape(std::string& out, std::string_view text, Place place) {
    while (!text.empty()) {
        const auto special = std::find_if_not(text.begin(), text.end(), is_plain);
        const auto plain = static_cast<std::size_t>(special - text.begin());
        out += text.substr(0, plain);
        if (plain == text.size()) return;
        out += replacement(text[plain], place);
        text.remove_prefix(plain + 1);
    }
}

/// Writes one tree, from its first tag to its last.
class Writer {
public:
    explicit Writer(Form form) : form_(form) {}

    std::string write(const Node& node);

private:
    /// What holds around an element: the default name space, and whether lines may be broken.
    struct Around {
        Vocabulary vocabulary;
        bool breakable;
    };

    void write_element(const Node& node, Around around);
    void write_prefixes_in_use(const Node& root);
    void write_attributes(const Node& node);
    void write_children(const Node& node, Around inside);

    Form form_;
    const Node* root_ = nullptr;
    std::string out_;
};

std::string Writer::write(const Node& node) {
    if (form_ != Form::fragment) out_ = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n";
    if (form_ == Form::xhtml) out_ += "<!DOCTYPE html>\n";
    const bool whole = form_ != Form::fragment;
    root_ = &node;
    if (node.is_text())
        escape(out_, node.text, Place::content);
    else
        write_element(node, {whole ? Vocabulary::other : Vocabulary::xhtml, true});
    if (whole) out_ += '\n';
    return std::move(out_);
}

void Writer::write_element(const Node& node, Around around) {
    const std::string& name = node.name.text();
    out_ += '<';
    out_ += name;
    if (node.vocabulary != Vocabulary::other && node.vocabulary != around.vocabulary)
        out_ += concat(" xmlns=\"", uri_of(node.vocabulary), '"');
    if (&node == root_ && form_ != Form::fragment) write_prefixes_in_use(node);
    write_attributes(node);
    const bool html = node.vocabulary == Vocabulary::xhtml;
    if (html ? is_void(node) : !node.first) {
        out_ += "/>";
        return;
    }
    out_ += '>';
    // A prefixed name leaves the default name space as it was.
    const bool prefixed = name.find(':') != std::string::npos;
    write_children(node, {prefixed ? around.vocabulary : node.vocabulary,
                          around.breakable && !keeps_white_space(node)});
    out_ += "</";
    out_ += name;
    out_ += '>';
}

void Writer::write_prefixes_in_use(const Node& root) {
    for (const std::string_view prefix : {"epub", "xlink"}) {
        const auto in_use = [&](const Attribute& attribute) {
            const std::string& name = attribute.name.text();
            return name.size() > prefix.size() && name.starts_with(prefix) &&
                   name[prefix.size()] == ':';
        };
        const Node* node = &root;
        while (node && std::none_of(node->attributes.begin(), node->attributes.end(), in_use))
            node = manuscript::following(*node, root);
        if (node) out_ += concat(" xmlns:", prefix, "=\"", usual_uri(prefix), '"');
    }
}

void Writer::write_attributes(const Node& node) {
    for (const Attribute& attribute : node.attributes) {
        out_ += ' ';
        out_ += attribute.name.text();
        out_ += "=\"";
        escape(out_, attribute.value, Place::value);
        out_ += '"';
    }
}

void Writer::write_children(const Node& node, Around inside) {
    const bool lines = inside.breakable && is_block(node);
    const bool foreign = node.vocabulary != Vocabulary::xhtml;
    const auto may_end_line = [&](const Node* one, const Node* other) {
        if (!inside.breakable || (foreign && holds_text(node))) return false;
        const bool text = (one && one->is_text()) || (other && other->is_text());
        const bool block = (one && is_block(*one)) || (other && is_block(*other));
        const bool edge = !one || !other;
        return block && !text && (lines || foreign || !edge);
    };
    if (node.first && may_end_line(nullptr, node.first)) out_ += '\n';
    for (const Node* child = node.first; child; child = child->next) {
        if (child->is_text())
            escape(out_, child->text, Place::content);
        else
            write_element(*child, inside);
        if (may_end_line(child, child->next)) out_ += '\n';
    }
}

} // namespace

std::string serialise(const Node& node, Form form) {
    return Writer(form).write(node);
}

std::string escaped(std::string_view text) {
    std::string out;
    escape(out, text, Place::value);
    return out;
}

} // namespace makeready::xml
