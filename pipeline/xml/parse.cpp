#include "complaint.hpp"
#include "encoding.hpp"
#include "entities.hpp"
#include "handle.hpp"
#include "namespaces.hpp"
#include "places.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <exception>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>

namespace makeready::xml {
namespace {

using manuscript::Node;
using manuscript::Tree;
using manuscript::Vocabulary;

void free_context(xmlParserCtxt* context) {
    if (context->myDoc) xmlFreeDoc(context->myDoc); // Entity declarations leave one when halted.
    context->myDoc = nullptr;
    xmlFreeParserCtxt(context);
}

using Context = Handle<xmlParserCtxt, free_context>;

std::string_view view(const xmlChar* text) {
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

/// A name as libxml2 hands it over. Its prefix is the one the file uses.
struct Name {
    std::string_view local, prefix, uri;
};

/// Builds the tree from libxml2's events.
class Parser {
public:
    Parser(const std::string& text, Position file, Report& report)
        : text_(text), file_(std::move(file)), report_(report), places_(text) {}

    Tree parse();

private:
    void start(const Name& name, int namespaces, const xmlChar** declared, int attributes,
               const xmlChar** given);
    void name_element(Node& node, const Name& name);
    void keep_declarations(Node& node, int namespaces, const xmlChar** declared);
    Atom attribute_name(const Name& name, const Position& at);
    void characters(const xmlChar* characters, int length);
    xmlEntity* entity(std::string_view name);
    std::string refused_entity(std::string_view name);
    void complain(const xmlError& error);
    void fail(const Position& at, std::string_view code, std::string message);
    std::string_view uri_of_undeclared(std::string_view prefix, const Position& at);
    void halt(const Position& at, std::string_view code, std::string message);

    std::size_t offset() const;

    /// Where the tag begins whose end libxml2 has just read: no value may hold a "<".
    Position tag() { return places_.at(text_.rfind('<', offset()), file_); }

    xmlSAXHandler events() const;
    template <class Work> static void guarded(void* parser, Work work) noexcept;

    const std::string& text_;
    Position file_;
    Report& report_;
    Places places_;
    Context context_;
    Tree tree_;
    Node* open_ = nullptr;
    int depth_ = 0;
    std::size_t markup_end_ = 0; ///< Behind the last tag, comment or instruction.
    bool failed_ = false;
    Entities entities_;
    xmlEntity entity_{};
    std::string entity_text_;
    std::exception_ptr thrown_;
};

Tree Parser::parse() {
    static const bool ready = (xmlInitParser(), true);
    assert(ready);
    context_.reset(xmlCreateMemoryParserCtxt(text_.data(), static_cast<int>(text_.size())));
    if (!context_) { // libxml2 makes none for an empty file.
        report_.error(file_.at_line(1), "MR410", "found an empty file; write a document into it");
        return {};
    }
    *context_->sax = events();
    context_->userData = this;
    xmlCtxtUseOptions(context_.get(), XML_PARSE_NONET | XML_PARSE_BIG_LINES | XML_PARSE_NOENT |
                                          XML_PARSE_IGNORE_ENC);
    xmlParseDocument(context_.get());
    if (thrown_) std::rethrow_exception(thrown_);
    return failed_ ? Tree() : std::move(tree_);
}

// No exception crosses libxml2's frames: it waits in `thrown_` until the parser has returned.
template <class Work> void Parser::guarded(void* parser, Work work) noexcept {
    Parser& self = *static_cast<Parser*>(parser);
    if (self.thrown_) return;
    try {
        work(self);
    } catch (...) {
        self.thrown_ = std::current_exception();
        xmlStopParser(self.context_.get());
    }
}

xmlSAXHandler Parser::events() const {
    xmlSAXHandler sax{};
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = [](void* parser, const xmlChar* local, const xmlChar* prefix,
                            const xmlChar* uri, int namespaces, const xmlChar** declared,
                            int attributes, int, const xmlChar** given) {
        guarded(parser, [&](Parser& self) {
            self.start({view(local), view(prefix), view(uri)}, namespaces, declared, attributes,
                       given);
        });
    };
    sax.endElementNs = [](void* parser, const xmlChar*, const xmlChar*, const xmlChar*) {
        Parser& self = *static_cast<Parser*>(parser);
        if (self.open_) self.open_ = self.open_->parent;
        --self.depth_;
        self.markup_end_ = self.offset();
    };
    sax.comment = [](void* parser, const xmlChar*) {
        Parser& self = *static_cast<Parser*>(parser);
        self.markup_end_ = self.offset();
    };
    sax.processingInstruction = [](void* parser, const xmlChar*, const xmlChar*) {
        Parser& self = *static_cast<Parser*>(parser);
        self.markup_end_ = self.offset();
    };
    sax.characters = [](void* parser, const xmlChar* text, int length) {
        guarded(parser, [&](Parser& self) { self.characters(text, length); });
    };
    sax.ignorableWhitespace = sax.characters;
    sax.cdataBlock = sax.characters;
    sax.getEntity = [](void* parser, const xmlChar* name) {
        xmlEntity* found = nullptr;
        guarded(parser, [&](Parser& self) { found = self.entity(view(name)); });
        return found;
    };
    sax.entityDecl = [](void* parser, const xmlChar* name, int kind, const xmlChar*, const xmlChar*,
                        xmlChar* content) {
        if (kind != XML_INTERNAL_GENERAL_ENTITY) return;
        guarded(parser, [&](Parser& self) { self.entities_.declare(view(name), view(content)); });
    };
    sax.serror = [](void* parser, xmlError* error) {
        guarded(parser, [&](Parser& self) { self.complain(*error); });
    };
    return sax;
}

std::size_t Parser::offset() const {
    const xmlParserInput& input = *context_->input;
    return std::min(input.consumed + static_cast<std::size_t>(input.cur - input.base),
                    text_.size());
}

void Parser::start(const Name& name, int namespaces, const xmlChar** declared, int attributes,
                   const xmlChar** given) {
    const Position at = tag();
    if (++depth_ > deepest_nesting)
        return halt(at, "MR412",
                    concat("found more than ", deepest_nesting,
                           " elements inside each other; remove needless ones"));
    Node& node = tree_.make_element({}, at);
    if (open_)
        append(*open_, node);
    else
        tree_.set_root(node);
    name_element(node, name);
    keep_declarations(node, namespaces, declared);
    node.attributes.reserve(node.attributes.size() + static_cast<std::size_t>(attributes));
    for (int index = 0; index < attributes; ++index) {
        const xmlChar** const one = given + 5 * index; // Name, prefix, URI, value, its end.
        const Name attribute{view(one[0]), view(one[1]), view(one[2])};
        node.set(attribute_name(attribute, at), std::string(reinterpret_cast<const char*>(one[3]),
                                                            reinterpret_cast<const char*>(one[4])));
    }
    open_ = &node;
    markup_end_ = offset() + 1; // libxml2 stands on the ">".
}

void Parser::name_element(Node& node, const Name& name) {
    std::string_view uri = name.uri;
    if (uri.empty() && !name.prefix.empty()) uri = uri_of_undeclared(name.prefix, tag());
    node.name = name.local;
    if (const auto known = vocabulary_of(uri)) {
        node.vocabulary = *known;
    } else if (!uri.empty() || !name.prefix.empty()) {
        node.vocabulary = Vocabulary::other;
        if (!name.prefix.empty()) node.name = concat(name.prefix, ':', name.local);
    } else if (name.local == "svg" || name.local == "math") {
        node.vocabulary = name.local == "svg" ? Vocabulary::svg : Vocabulary::mathml;
    } else if (node.parent) {
        node.vocabulary = node.parent->vocabulary;
    }
}

// What is declared for a name space that this program does not know stays with its names.
void Parser::keep_declarations(Node& node, int namespaces, const xmlChar** declared) {
    for (int index = 0; index < namespaces; ++index) {
        const std::string_view prefix = view(declared[2 * index]);
        const std::string_view uri = view(declared[2 * index + 1]);
        if (uri.empty() || !usual_prefix(uri).empty()) continue;
        node.attributes.push_back(
            {prefix.empty() ? Atom("xmlns") : Atom(concat("xmlns:", prefix)), std::string(uri)});
    }
}

Atom Parser::attribute_name(const Name& name, const Position& at) {
    if (name.prefix.empty()) return name.local;
    const std::string_view uri = name.uri.empty() ? uri_of_undeclared(name.prefix, at) : name.uri;
    const std::string_view usual = usual_prefix(uri);
    return concat(usual.empty() ? name.prefix : usual, ':', name.local);
}

std::string_view Parser::uri_of_undeclared(std::string_view prefix, const Position& at) {
    const std::string_view uri = usual_uri(prefix);
    report_.warning(at, "MR414",
                    uri.empty()
                        ? concat("the prefix \"", prefix, ":\" is not declared; add xmlns:", prefix,
                                 "=\"...\" to the first element")
                        : concat("the prefix \"", prefix, ":\" is not declared; taken as ", uri,
                                 "; add xmlns:", prefix, "=\"", uri, "\" to the first element"));
    return uri;
}

// libxml2 hands over long texts and those with entities in pieces; here they are one node.
void Parser::characters(const xmlChar* characters, int length) {
    if (!open_ || failed_) return;
    const auto* const bytes = reinterpret_cast<const char*>(characters);
    if (open_->last && open_->last->is_text()) {
        open_->last->text.append(bytes, static_cast<std::size_t>(length));
        return;
    }
    tree_.append_text(*open_, std::string(bytes, static_cast<std::size_t>(length)),
                      places_.at(markup_end_, file_));
}

xmlEntity* Parser::entity(std::string_view name) {
    if (failed_ || context_->inSubset)
        return nullptr; // libxml2 looks whether a declaration is the second.
    auto text = entities_.text_of(name);
    entity_text_ = text ? std::move(*text) : refused_entity(name);
    entity_ = {};
    entity_.type = XML_ENTITY_DECL;
    entity_.name = BAD_CAST "character";
    entity_.content = BAD_CAST entity_text_.data();
    entity_.length = static_cast<int>(entity_text_.size());
    // In text a "predefined" entity is handed over as it is. In an attribute's value libxml2 takes
    // one byte of a predefined entity, but all of a general one.
    entity_.etype = context_->instate == XML_PARSER_ATTRIBUTE_VALUE
                        ? XML_INTERNAL_GENERAL_ENTITY
                        : XML_INTERNAL_PREDEFINED_ENTITY;
    return &entity_;
}

// A name without a meaning is one mistake of the author's, not the end of the file.
std::string Parser::refused_entity(std::string_view name) {
    const Position at = places_.at(text_.rfind('&', offset()), file_);
    if (entities_.overused())
        halt(at, "MR415",
             "found more than a megabyte written by the file's own entities; write "
             "their text out");
    else if (entities_.is_declared(name))
        report_.error(at, "MR415",
                      concat("the entity &", name,
                             "; holds markup or other entities; "
                             "write its content out"));
    else
        report_.error(at, "MR411",
                      concat("the character name &", name,
                             "; is not one of HTML's; "
                             "write the character itself"));
    return "?";
}

void Parser::complain(const xmlError& error) {
    if (failed_ || error.domain == XML_FROM_NAMESPACE || error.level < XML_ERR_ERROR) return;
    if (error.level < XML_ERR_FATAL && context_->wellFormed) return;
    const Position at = places_.at(offset(), file_);
    const bool bytes = error.code == XML_ERR_INVALID_CHAR || error.code == XML_ERR_INVALID_ENCODING;
    if (bytes && !is_valid_utf8(text_))
        return fail(at, "MR413",
                    "found bytes that are not UTF-8; save the file as UTF-8, or name its encoding "
                    "in the XML declaration");
    fail(at, "MR410", complaint_of(error));
}

void Parser::fail(const Position& at, std::string_view code, std::string message) {
    failed_ = true;
    report_.error(at, code, std::move(message));
}

void Parser::halt(const Position& at, std::string_view code, std::string message) {
    fail(at, code, std::move(message));
    xmlStopParser(context_.get());
}

} // namespace

Tree parse(std::string_view bytes, std::shared_ptr<const std::string> file, Report& report) {
    const Position at{std::move(file), 0, 0};
    const auto text = to_utf8(bytes, at, report);
    if (!text) return {};
    return Parser(*text, at, report).parse();
}

} // namespace makeready::xml
