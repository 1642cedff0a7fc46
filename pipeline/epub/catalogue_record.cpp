#include "catalogue.hpp"
#include "position.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <map>

namespace makeready::epub {
namespace {

using manuscript::Node;

std::string_view local_name(const Node& node) {
    const std::string_view name = node.name.text();
    const auto colon = name.find(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

const Node* first_named(const Node& within, std::string_view name) {
    for (const Node* node = &within; node; node = manuscript::following(*node, within))
        if (node->is_element() && local_name(*node) == name) return node;
    return nullptr;
}

std::string words_of(const Node& node) {
    return collapsed(text_content(node));
}

/// Reads one package.
class PackageReader {
public:
    PackageReader(const Node& package, CatalogueRecord& record)
        : package_(package), record_(record) {}

    void read();
    /// The manifest's path of the cover, "" without one.
    std::string cover() const;

private:
    void collect_refinements(const Node& metadata);
    void read_element(const Node& node, const std::string& text);
    void read_title(const Node& node, const std::string& text);
    void read_meta(const Node& node, const std::string& text);
    std::string refined(const Node& node, const std::string& property) const;

    const Node& package_;
    CatalogueRecord& record_;
    std::map<std::pair<std::string, std::string>, std::string> refinements_;
};

void PackageReader::collect_refinements(const Node& metadata) {
    for (const Node* node = metadata.first; node; node = node->next)
        if (node->is_element() && node->value("refines").starts_with('#'))
            refinements_.emplace(std::pair(std::string(node->value("refines").substr(1)),
                                           std::string(node->value("property"))),
                                 words_of(*node));
}

std::string PackageReader::refined(const Node& node, const std::string& property) const {
    const auto found = refinements_.find({std::string(node.value("id")), property});
    return found == refinements_.end() ? "" : found->second;
}

void PackageReader::read_title(const Node& node, const std::string& text) {
    if (refined(node, "title-type") == "subtitle") {
        record_.subtitle = text;
    } else if (record_.title.empty()) {
        record_.title = text;
        record_.sort_title = refined(node, "file-as");
    }
}

void PackageReader::read_element(const Node& node, const std::string& text) {
    const std::string_view name = local_name(node);
    if (name == "meta") return read_meta(node, text);
    if (name == "title") return read_title(node, text);
    if (name == "creator" || name == "contributor")
        record_.people.push_back({text, refined(node, "file-as"), refined(node, "role")});
    if (name == "subject")
        record_.subjects.push_back({text, refined(node, "authority"), refined(node, "term")});
    if (name == "identifier" && node.value("id") == package_.value("unique-identifier"))
        record_.identifier = text;
    if (name == "language" && record_.language.empty()) record_.language = text;
    if (name == "date") record_.published = text;
    if (name == "publisher") record_.publisher = text;
    if (name == "description") record_.description = text;
    if (name == "rights") record_.rights = text;
}

void PackageReader::read_meta(const Node& node, const std::string& text) {
    const std::string_view property = node.value("property");
    if (node.attribute("refines")) return;
    if (property == "dcterms:modified") record_.modified = text;
    if (property == "dcterms:conformsTo") record_.conforms_to = text;
    if (property == "belongs-to-collection" && record_.series.empty()) {
        record_.series = text;
        record_.series_position = refined(node, "group-position");
    }
    if (property == "schema:accessMode") record_.access_modes.push_back(text);
    if (property == "schema:accessibilityFeature") record_.features.push_back(text);
    if (property == "schema:accessibilityHazard") record_.hazards.push_back(text);
    if (property == "schema:accessibilitySummary") record_.accessibility_summary = text;
}

void PackageReader::read() {
    const Node* const metadata = first_named(package_, "metadata");
    if (!metadata) return;
    collect_refinements(*metadata);
    for (const Node* node = metadata->first; node; node = node->next)
        if (node->is_element()) read_element(*node, words_of(*node));
}

std::string PackageReader::cover() const {
    for (const Node* node = &package_; node; node = manuscript::following(*node, package_))
        if (node->is_element() && local_name(*node) == "item" &&
            node->has_word("properties", "cover-image"))
            return std::string(node->value("href"));
    return {};
}

std::string beside(std::string_view package_path, const std::string& href) {
    const auto slash = package_path.rfind('/');
    return slash == std::string_view::npos ? href : concat(package_path.substr(0, slash + 1), href);
}

std::string stem_of(const std::string& file) {
    return file.substr(0, file.rfind(".epub")); // Also of .kepub.epub.
}

std::string_view type_of(std::string_view picture) {
    if (picture.ends_with(".png")) return "image/png";
    if (picture.ends_with(".svg")) return "image/svg+xml";
    return picture.ends_with(".jpg") || picture.ends_with(".jpeg") ? "image/jpeg" : "";
}

std::string package_path(const std::vector<archive::Entry>& entries, Report& report) {
    const archive::Entry* const container = archive::find(entries, "META-INF/container.xml");
    if (!container) return {};
    const manuscript::Tree tree = xml::parse(*container->bytes, nullptr, report);
    const Node* const root = tree.root() ? first_named(*tree.root(), "rootfile") : nullptr;
    return root ? std::string(root->value("full-path")) : std::string();
}

} // namespace

ReadRecord read_record(const CatalogueBook& book, Report& report) {
    ReadRecord read;
    CatalogueRecord& record = read.record;
    record.file = book.file;
    record.size = book.bytes.size();
    Report unread;
    const auto entries = archive::read_zip(book.bytes, {}, unread);
    const std::string path = entries ? package_path(*entries, unread) : "";
    const archive::Entry* const package = entries ? archive::find(*entries, path) : nullptr;
    const manuscript::Tree tree =
        package ? xml::parse(*package->bytes, nullptr, unread) : manuscript::Tree();
    if (tree.root()) {
        PackageReader reader(*tree.root(), record);
        reader.read();
        const std::string picture = reader.cover();
        const archive::Entry* const cover =
            picture.empty() ? nullptr : archive::find(*entries, beside(path, picture));
        if (cover && !type_of(picture).empty()) {
            read.cover = cover->bytes;
            record.cover_type = type_of(picture);
            record.cover =
                concat("covers/", stem_of(book.file), picture.substr(picture.rfind('.')));
        }
    }
    if (record.title.empty() || record.identifier.empty())
        report.error({}, "MR870",
                     concat("\"", book.file,
                            "\" can't be listed in the catalogue: it is no EPUB, or says neither "
                            "title nor identifier"));
    return read;
}

} // namespace makeready::epub
