#include "ooxml.hpp"

#include "strings.hpp"
#include "xml.hpp"

#include <algorithm>
#include <filesystem>

namespace makeready::reader {

namespace {

using manuscript::Node;

struct KnownSpace {
    std::string_view uri, prefix;
};

// ECMA-376: transitional names, and the strict ones of ISO/IEC 29500 that mean the same.
constexpr KnownSpace known_spaces[] = {
    {"http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"},
    {"http://purl.oclc.org/ooxml/wordprocessingml/main", "w"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"},
    {"http://purl.oclc.org/ooxml/officeDocument/relationships", "r"},
    {"http://schemas.openxmlformats.org/officeDocument/2006/math", "m"},
    {"http://purl.oclc.org/ooxml/officeDocument/math", "m"},
    {"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"},
    {"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"},
    {"http://schemas.openxmlformats.org/drawingml/2006/main", "a"},
    {"http://purl.oclc.org/ooxml/drawingml/main", "a"},
    {"http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"},
    {"http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"},
    {"http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"},
    {"http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"},
    {"http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"},
    {"http://schemas.microsoft.com/office/drawing/2016/SVG/main", "asvg"},
    {"http://schemas.microsoft.com/office/drawing/2017/decorative", "adec"},
    {"urn:schemas-microsoft-com:vml", "v"},
    {"urn:schemas-microsoft-com:office:office", "o"},
    {"http://purl.org/dc/elements/1.1/", "dc"},
    {"http://purl.org/dc/terms/", "dcterms"},
    {"urn:oasis:names:tc:opendocument:xmlns:office:1.0", "office"},
    {"urn:oasis:names:tc:opendocument:xmlns:text:1.0", "text"},
    {"urn:oasis:names:tc:opendocument:xmlns:table:1.0", "table"},
    {"urn:oasis:names:tc:opendocument:xmlns:style:1.0", "style"},
    {"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0", "draw"},
    {"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0", "fo"},
    {"urn:oasis:names:tc:opendocument:xmlns:meta:1.0", "meta"},
};

using Prefixes = std::map<std::string, std::string, std::less<>>; ///< The file's to the usual one.

class Renaming {
public:
    void run(Node& node, const Prefixes& outer);

private:
    static Prefixes declared(const Node& node, Prefixes prefixes);
    static Atom renamed(const Atom& name, const Prefixes& prefixes, bool is_element);
};

Prefixes Renaming::declared(const Node& node, Prefixes prefixes) {
    for (const manuscript::Attribute& attribute : node.attributes) {
        const std::string_view name = attribute.name.text();
        if (name != "xmlns" && !name.starts_with("xmlns:")) continue;
        const std::string prefix(name == "xmlns" ? std::string_view() : name.substr(6));
        prefixes.erase(prefix);
        for (const KnownSpace& known : known_spaces)
            if (known.uri == attribute.value) prefixes[prefix] = known.prefix;
    }
    return prefixes;
}

Atom Renaming::renamed(const Atom& name, const Prefixes& prefixes, bool is_element) {
    const std::string_view text = name.text();
    const auto colon = text.find(':');
    if (colon == std::string_view::npos && !is_element) return name;
    const std::string_view prefix =
        colon == std::string_view::npos ? std::string_view() : text.substr(0, colon);
    const auto usual = prefixes.find(prefix);
    if (usual == prefixes.end() || usual->second == prefix) return name;
    const std::string_view local = colon == std::string_view::npos ? text : text.substr(colon + 1);
    return concat(usual->second, ':', local);
}

void Renaming::run(Node& node, const Prefixes& outer) {
    const bool declares =
        std::any_of(node.attributes.begin(), node.attributes.end(), [](const auto& attribute) {
            return attribute.name.text().starts_with("xmlns");
        });
    const Prefixes own = declares ? declared(node, outer) : Prefixes();
    const Prefixes& prefixes = declares ? own : outer;
    if (node.vocabulary == manuscript::Vocabulary::other)
        node.name = renamed(node.name, prefixes, true);
    for (manuscript::Attribute& attribute : node.attributes)
        attribute.name = renamed(attribute.name, prefixes, false);
    for (Node* child = node.first; child != nullptr; child = child->next)
        if (child->is_element()) run(*child, prefixes);
}

/// "word/document.xml" and "media/a.png" are "word/media/a.png"; "/media/a.png" is "media/a.png".
std::string resolved(std::string_view part, std::string_view target) {
    if (target.starts_with('/')) return std::string(target.substr(1));
    const auto slash = part.rfind('/');
    const std::string folder(slash == std::string_view::npos ? "" : part.substr(0, slash + 1));
    return std::filesystem::path(folder + std::string(target)).lexically_normal().generic_string();
}

std::string relationships_part(std::string_view part) {
    const auto slash = part.rfind('/');
    const std::size_t name_at = slash == std::string_view::npos ? 0 : slash + 1;
    return concat(part.substr(0, name_at), "_rels/", part.substr(name_at), ".rels");
}

} // namespace

std::optional<Package> Package::open(std::string_view bytes, const Position& file, Report& report) {
    auto entries = archive::read_zip(bytes, file, report);
    if (!entries) return std::nullopt;
    Package package;
    package.entries_ = std::move(*entries);
    return package;
}

const archive::Entry* Package::part(std::string_view name) const {
    return archive::find(entries_, name);
}

manuscript::Tree Package::xml(std::string_view name, Report& report) const {
    const archive::Entry* entry = part(name);
    if (entry == nullptr) return {};
    manuscript::Tree tree =
        xml::parse(*entry->bytes, std::make_shared<const std::string>(name), report);
    use_usual_prefixes(tree);
    return tree;
}

Relationships Package::relationships(std::string_view part, Report& report) const {
    Relationships all;
    const manuscript::Tree tree = xml(relationships_part(part), report);
    for (const Node* node = tree.root() != nullptr ? tree.root()->first : nullptr; node != nullptr;
         node = node->next) {
        if (!node->is_element()) continue;
        const std::string_view type = node->value("Type");
        Relationship relationship;
        relationship.kind = type.substr(type.rfind('/') + 1);
        relationship.is_external = node->value("TargetMode") == "External";
        relationship.target = relationship.is_external ? std::string(node->value("Target"))
                                                       : resolved(part, node->value("Target"));
        all.emplace(node->value("Id"), std::move(relationship));
    }
    return all;
}

const Relationship* first_of(const Relationships& relationships, std::string_view kind) {
    for (const auto& [id, relationship] : relationships)
        if (relationship.kind == kind) return &relationship;
    return nullptr;
}

void use_usual_prefixes(manuscript::Tree& tree) {
    if (tree.root() != nullptr) Renaming().run(*tree.root(), {});
}

} // namespace makeready::reader
