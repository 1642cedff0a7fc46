#include "catalogue.hpp"
#include "catalogue_terms.hpp"
#include "error.hpp"
#include "picture.hpp"
#include "strings.hpp"
#include "url.hpp"
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
    void read_link(const Node& node);
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
    if (name == "link") return read_link(node);
    if (name == "title") return read_title(node, text);
    if (name == "creator" || name == "contributor")
        record_.people.push_back({text, refined(node, "file-as"), refined(node, "role")});
    if (name == "subject")
        record_.subjects.push_back({text, refined(node, "authority"), refined(node, "term")});
    if (name == "identifier" && node.value("id") == package_.value("unique-identifier"))
        record_.identifier = identifier_uri(text);
    if (name == "language" && record_.language.empty()) record_.language = text;
    if (name == "date") record_.published = text;
    if (name == "publisher") record_.publisher = text;
    if (name == "description") record_.description = text;
    if (name == "rights") record_.rights = text;
}

void PackageReader::read_meta(const Node& node, const std::string& text) {
    const std::string_view property = node.value("property");
    if (property == "a11y:certifiedBy") record_.certified_by = text;
    if (property == "a11y:certifierCredential") record_.credential = text;
    if (property == "a11y:certifierReport") record_.report = text;
    if (node.attribute("refines")) return;
    if (property == "dcterms:modified") record_.modified = text;
    if (property == "dcterms:conformsTo") record_.conforms_to = text;
    if (property == "belongs-to-collection" && record_.series.empty()) {
        record_.series = text;
        record_.series_position = refined(node, "group-position");
    }
    if (property == "schema:accessMode") record_.access_modes.push_back(text);
    if (property == "schema:accessModeSufficient") record_.sufficient_modes.push_back(text);
    if (property == "schema:accessibilityFeature") record_.features.push_back(text);
    if (property == "schema:accessibilityHazard") record_.hazards.push_back(text);
    if (property == "schema:accessibilitySummary") record_.accessibility_summary = text;
}

void PackageReader::read_link(const Node& node) {
    if (node.value("rel") == "a11y:certifierCredential") record_.credential = node.value("href");
    if (node.value("rel") == "a11y:certifierReport") record_.report = node.value("href");
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

std::string stem_of(const std::string& file) {
    return file.substr(0, file.rfind(".epub")); // Also of .kepub.epub.
}

/// A cover as every reading app shows it: its bytes, and what they are.
struct ShownCover {
    std::shared_ptr<const std::string> bytes;
    std::string_view type, ending;
};

constexpr int longest_side = 1600; // Pixels of a cover that is drawn.
constexpr int quality = 85;

std::shared_ptr<const std::string> drawn(const picture::Picture& svg) {
    const double scale = longest_side / std::max(svg.width_px, svg.height_px);
    const auto pixels = [&](double length) {
        return std::max(1, static_cast<int>(length * scale));
    };
    try {
        return std::make_shared<const std::string>(
            picture::draw_as_jpeg(svg, pixels(svg.width_px), pixels(svg.height_px), quality));
    } catch (const Error&) {
        return nullptr; // Whoever judges the book tells why.
    }
}

ShownCover shown_cover(const archive::Entry& entry) {
    Report unread;
    const auto held = picture::open(entry.bytes, entry.name, {}, unread);
    if (!held) return {};
    switch (held->format) {
    case picture::Format::jpeg:
        return {entry.bytes, "image/jpeg", ".jpg"};
    case picture::Format::png:
        return {entry.bytes, "image/png", ".png"};
    case picture::Format::gif:
        return {entry.bytes, "image/gif", ".gif"};
    case picture::Format::svg:
        return {drawn(*held), "image/jpeg", ".jpg"};
    case picture::Format::webp:
    case picture::Format::avif:
        return {};
    }
    return {};
}

std::string package_path(const std::vector<archive::Entry>& entries, Report& report) {
    const archive::Entry* const container = archive::find(entries, "META-INF/container.xml");
    if (!container) return {};
    const manuscript::Tree tree = xml::parse(*container->bytes, nullptr, report);
    const Node* const root = tree.root() ? first_named(*tree.root(), "rootfile") : nullptr;
    return root ? std::string(root->value("full-path")) : std::string();
}

// What Atom asks for and a package may lack.
void complete(CatalogueRecord& record) {
    if (manuscript::is_moment(record.modified)) return;
    const auto day = manuscript::date_of(std::string_view(record.published).substr(0, 10));
    record.modified = concat(day ? text_of(*day) : "1980-01-01", "T00:00:00Z");
}

void read_book(const std::vector<archive::Entry>& entries, ReadRecord& read, Report& report) {
    const std::string path = package_path(entries, report);
    const archive::Entry* const package = archive::find(entries, path);
    if (!package) return;
    const manuscript::Tree tree = xml::parse(*package->bytes, nullptr, report);
    if (!tree.root()) return;
    CatalogueRecord& record = read.record;
    PackageReader reader(*tree.root(), record);
    reader.read();
    complete(record);
    const std::string picture = reader.cover();
    const archive::Entry* const entry =
        picture.empty() ? nullptr : archive::find(entries, beside(path, picture));
    const ShownCover cover = entry ? shown_cover(*entry) : ShownCover();
    if (!cover.bytes) return;
    read.cover = cover.bytes;
    record.cover_type = cover.type;
    record.cover = concat("covers/", stem_of(record.file), cover.ending);
}

} // namespace

ReadRecord read_record(const CatalogueBook& book, Report& report) {
    ReadRecord read;
    CatalogueRecord& record = read.record;
    record.file = book.file;
    record.size = book.bytes.size();
    Report unread;
    if (const auto entries = archive::read_zip(book.bytes, {}, unread))
        read_book(*entries, read, unread);
    if (record.title.empty() || record.identifier.empty()) {
        report.error({}, "MR870",
                     concat("\"", book.file,
                            "\" can't be listed in the catalogue: it is no EPUB, or says neither "
                            "title nor identifier"));
        return {};
    }
    if (record.cover.empty())
        report.warning({}, "MR873",
                       concat("\"", book.file,
                              "\" has no cover that all reading apps show, and OPDS 2 lists no "
                              "book without one; give it one as JPEG or PNG"));
    return read;
}

} // namespace makeready::epub
