#include "handle.hpp"
#include "namespaces.hpp"
#include "xml.hpp"

#include <algorithm>
#include <libxml/parser.h>
#include <libxml/xmlsave.h>
#include <new>
#include <unordered_set>

namespace makeready::xml {
namespace {

using manuscript::Attribute;
using manuscript::Node;
using manuscript::Vocabulary;

using Document = Handle<xmlDoc, xmlFreeDoc>;
using Buffer = Handle<xmlBuffer, xmlBufferFree>;
using Saving = Handle<xmlSaveCtxt, xmlSaveClose>;
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

const xmlChar* chars(const std::string& text) {
    return reinterpret_cast<const xmlChar*>(text.c_str());
}

/// The text without what XML 1.0, 2.2 forbids: libxml2 would write it, or end at a zero.
std::string allowed(std::string_view text) {
    std::string out(text);
    std::erase_if(out, [](char c) {
        return static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n' && c != '\r';
    });
    return out;
}

template <class T> T* made(T* by_libxml) {
    if (!by_libxml) throw std::bad_alloc();
    return by_libxml;
}

Document new_document() {
    xmlInitParser(); // Its tables of encodings, once for all threads.
    Document document(made(xmlNewDoc(nullptr)));
    document->encoding = made(xmlCharStrdup("utf-8")); // Else é is written &#xE9; in values.
    return document;
}

std::string text_in(const Buffer& buffer) {
    return {reinterpret_cast<const char*>(xmlBufferContent(buffer.get())),
            static_cast<std::size_t>(xmlBufferLength(buffer.get()))};
}

void declare(xmlNode* element, const char* prefix, std::string_view uri) {
    made(xmlNewNs(element, chars(std::string(uri)), reinterpret_cast<const xmlChar*>(prefix)));
}

void declare_prefixes_in_use(xmlNode* element, const Node& root) {
    for (const char* const prefix : {"epub", "xlink"}) {
        const auto in_use = [start = std::string(prefix) + ':'](const Attribute& attribute) {
            return attribute.name.text().starts_with(start);
        };
        const Node* node = &root;
        while (node && std::none_of(node->attributes.begin(), node->attributes.end(), in_use))
            node = manuscript::following(*node, root);
        if (node) declare(element, prefix, usual_uri(prefix));
    }
}

/// Builds libxml2's tree of one of ours, from its first tag to its last, and has it written.
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

    void add(xmlNode* parent, const Node& node, Around around);
    void add_text(xmlNode* parent, std::string_view text);
    void add_children(xmlNode* parent, const Node& node, Around inside);
    std::string saved() const;

    Form form_;
    Document document_ = new_document();
};

std::string Writer::write(const Node& node) {
    const bool whole = form_ != Form::fragment;
    if (form_ == Form::xhtml)
        made(xmlCreateIntSubset(document_.get(), BAD_CAST "html", nullptr, nullptr));
    xmlNode* const parent = reinterpret_cast<xmlNode*>(document_.get());
    add(parent, node, {whole ? Vocabulary::other : Vocabulary::xhtml, true});
    return saved();
}

void Writer::add(xmlNode* parent, const Node& node, Around around) {
    if (node.is_text()) return add_text(parent, node.text);
    const std::string& name = node.name.text();
    const bool closes_itself = node.vocabulary == Vocabulary::xhtml ? is_void(node) : !node.first;
    // An empty text inside makes libxml2 write an end tag.
    xmlNode* const element =
        made(xmlNewTextChild(parent, nullptr, chars(name), closes_itself ? nullptr : BAD_CAST ""));
    if (node.vocabulary != Vocabulary::other && node.vocabulary != around.vocabulary)
        declare(element, nullptr, uri_of(node.vocabulary));
    if (parent->type == XML_DOCUMENT_NODE && form_ != Form::fragment)
        declare_prefixes_in_use(element, node);
    for (const Attribute& attribute : node.attributes)
        made(xmlNewProp(element, chars(attribute.name.text()), chars(allowed(attribute.value))));
    if (closes_itself) return;
    // A prefixed name leaves the default name space as it was.
    const bool prefixed = name.find(':') != std::string::npos;
    add_children(element, node,
                 {prefixed ? around.vocabulary : node.vocabulary,
                  around.breakable && !keeps_white_space(node)});
}

void Writer::add_text(xmlNode* parent, std::string_view text) {
    xmlAddChild(parent, made(xmlNewDocText(document_.get(), chars(allowed(text)))));
}

void Writer::add_children(xmlNode* parent, const Node& node, Around inside) {
    const bool lines = inside.breakable && is_block(node);
    const bool foreign = node.vocabulary != Vocabulary::xhtml;
    const auto may_end_line = [&](const Node* one, const Node* other) {
        if (!inside.breakable || (foreign && holds_text(node))) return false;
        const bool text = (one && one->is_text()) || (other && other->is_text());
        const bool block = (one && is_block(*one)) || (other && is_block(*other));
        const bool edge = !one || !other;
        return block && !text && (lines || foreign || !edge);
    };
    if (node.first && may_end_line(nullptr, node.first)) add_text(parent, "\n");
    for (const Node* child = node.first; child; child = child->next) {
        add(parent, *child, inside);
        if (may_end_line(child, child->next)) add_text(parent, "\n");
    }
}

std::string Writer::saved() const {
    const Buffer buffer(made(xmlBufferCreate()));
    // libxml2's own XHTML is that of 2000: `<br />`, and a <meta> of its making.
    const Saving saving(made(xmlSaveToBuffer(buffer.get(), "utf-8", XML_SAVE_NO_XHTML)));
    xmlNode* const document = reinterpret_cast<xmlNode*>(document_.get());
    xmlSaveTree(saving.get(), form_ == Form::fragment ? document->last : document);
    if (xmlSaveFlush(saving.get()) < 0) throw std::bad_alloc();
    return text_in(buffer);
}

} // namespace

std::string serialise(const Node& node, Form form) {
    return Writer(form).write(node);
}

std::string escaped(std::string_view text) {
    const Document document = new_document();
    const Buffer buffer(made(xmlBufferCreate()));
    xmlAttrSerializeTxtContent(buffer.get(), document.get(), nullptr, chars(allowed(text)));
    return text_in(buffer);
}

} // namespace makeready::xml
