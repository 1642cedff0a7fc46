// What the package says of the book: EPUB 3.3, 5.5 and appendix D; EPUB Accessibility 1.1.
#include "publication.hpp"
#include "strings.hpp"

namespace makeready::check {
namespace {

/// A property that refines others: of which elements, and how often.
struct Refinement {
    std::string_view property, of;
    bool once;
};

constexpr Refinement refinements[] = {{"alternate-script", "", false},
                                      {"authority", "subject", true},
                                      {"belongs-to-collection", "", false},
                                      {"collection-type", "meta", true},
                                      {"display-seq", "", true},
                                      {"file-as", "", true},
                                      {"group-position", "", true},
                                      {"identifier-type", "identifier source", true},
                                      {"meta-auth", "", false},
                                      {"pageBreakSource", "", true},
                                      {"role", "creator contributor publisher", false},
                                      {"source-of", "source", true},
                                      {"term", "subject", true},
                                      {"title-type", "title", true}};

bool is_language(std::string_view tag) {
    if (tag.size() < 2) return false;
    std::size_t first = 0;
    for (const std::string_view part : split(tag, '-')) {
        const bool letters = std::all_of(part.begin(), part.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        });
        if (part.empty() || part.size() > 8 || !letters ||
            (first++ == 0 && part.size() > 3 && part.size() != 8))
            return false;
    }
    return true;
}

class MetadataRules {
public:
    explicit MetadataRules(Publication& book)
        : book_(book), package_(*book.package), root_(*package_.tree.root()) {}

    void check();

private:
    void error(const Node& at, std::string_view code, std::string message) {
        book_.error(book_.at(package_, at), code, std::move(message));
    }

    void check_core(const Node& metadata);
    void check_modified(const Node& metadata);
    void check_element(const Node& node);
    void check_meta(const Node& node);
    void check_refinement(const Node& node, const std::string& property);
    void check_circles(const Node& metadata);
    void check_link(const Node& node);
    void check_accessibility(const Node& metadata);
    bool is_declared(std::string_view prefix) const;

    Publication& book_;
    const Document& package_;
    const Node& root_;
    std::set<std::string> once_;
};

void MetadataRules::check() {
    const Node* const metadata = child(root_, "metadata");
    if (!metadata) return;
    check_core(*metadata);
    if (!book_.is_epub3) return;
    check_modified(*metadata);
    for (const Node* node = metadata->first; node; node = node->next)
        if (node->is_element()) check_element(*node);
    check_circles(*metadata);
    check_accessibility(*metadata);
}

void MetadataRules::check_core(const Node& metadata) {
    for (const char* const name : {"identifier", "title", "language"}) {
        const auto found = children(metadata, name);
        if (found.empty()) error(metadata, "MR831", concat("the book has no dc:", name));
        for (const Node* const one : found)
            if (words_in(*one).empty()) error(*one, "MR831", concat("dc:", name, " is empty"));
    }
    for (const Node* const one : children(metadata, "language"))
        if (!words_in(*one).empty() && !is_language(words_in(*one)))
            error(*one, "MR831",
                  concat("\"", words_in(*one),
                         "\" is no language tag; write one such as en or pt-BR"));
    const std::string unique(root_.value("unique-identifier"));
    const auto found = package_.ids.find(unique);
    if (!unique.empty() &&
        (found == package_.ids.end() || local_name(*found->second) != "identifier"))
        error(root_, "MR830",
              concat("unique-identifier=\"", unique, "\" is the id of no dc:identifier"));
    else if (!unique.empty())
        book_.identifier = words_in(*found->second);
    if (book_.identifier.starts_with("urn:uuid:") && book_.identifier.size() != 45)
        book_.warning(book_.at(package_, root_), "MR831",
                      concat("\"", book_.identifier, "\" is no UUID"));
}

void MetadataRules::check_modified(const Node& metadata) {
    int moments = 0;
    for (const Node* const one : children(metadata, "meta")) {
        if (one->value("property") != "dcterms:modified" || one->attribute("refines")) continue;
        ++moments;
        if (!manuscript::is_moment(words_in(*one)))
            error(*one, "MR831", "dcterms:modified is not written as 2026-11-01T12:00:00Z");
    }
    if (moments != 1)
        error(metadata, "MR831",
              moments == 0 ? "the book has no dcterms:modified"
                           : "dcterms:modified stands more than once");
    const auto dates = children(metadata, "date");
    if (dates.size() > 1) error(*dates[1], "MR831", "dc:date stands more than once");
    for (const Node* const one : dates) {
        const std::string date = words_in(*one);
        const bool sound = date.size() >= 4 &&
                           date.find_first_not_of("0123456789-T:.Z+") == std::string::npos &&
                           (date.size() < 10 || manuscript::date_of(date.substr(0, 10)));
        if (!sound)
            book_.warning(book_.at(package_, *one), "MR831",
                          concat("\"", date, "\" is no date; write 2026-11-01"));
    }
}

void MetadataRules::check_element(const Node& node) {
    static const std::set<std::string_view> core = {
        "contributor", "coverage",   "creator",  "date",      "description",
        "format",      "identifier", "language", "publisher", "relation",
        "rights",      "source",     "subject",  "title",     "type"};
    const std::string_view name = local_name(node);
    if (name == "meta") return check_meta(node);
    if (name == "link") return check_link(node);
    if (!core.contains(name))
        return error(node, "MR832",
                     concat("<", node.name.text(), "> has no place in <metadata>; remove it"));
    if (words_in(node).empty()) error(node, "MR832", concat("dc:", name, " is empty; remove it"));
    static const std::set<std::string_view> known = {"id", "dir", "xml:lang"};
    for (const manuscript::Attribute& attribute : node.attributes)
        if (!known.contains(attribute.name.text()) && !attribute.name.text().starts_with("xmlns"))
            error(node, "MR832",
                  concat("dc:", name, " takes no attribute \"", attribute.name.text(),
                         "\"; write <meta refines=...>"));
}

bool MetadataRules::is_declared(std::string_view prefix) const {
    static const std::set<std::string_view> reserved = {
        "a11y", "dcterms", "marc", "media", "onix", "rendition", "schema", "xsd", "msv", "prism"};
    if (reserved.contains(prefix)) return true;
    for (const std::string& word : words_of(root_.value("prefix")))
        if (word == concat(prefix, ":")) return true;
    return false;
}

void MetadataRules::check_meta(const Node& node) {
    if (node.attribute("name")) {
        if (!node.attribute("content")) error(node, "MR832", "an old <meta name> needs content");
        const Item* const cover =
            node.value("name") == "cover" ? book_.item(node.value("content")) : nullptr;
        if (node.value("name") == "cover" && (!cover || !cover->media_type.starts_with("image/")))
            book_.warning(book_.at(package_, node), "MR843",
                          "<meta name=\"cover\"> names no picture of the manifest");
        return;
    }
    const std::string property(node.value("property"));
    if (property.empty() || words_of(property).size() != 1)
        return error(node, "MR832", "a <meta> needs one property");
    if (words_in(node).empty())
        error(node, "MR832", concat("the <meta> of ", property, " is empty"));
    for (const std::string& name : {property, std::string(node.value("scheme"))}) {
        const auto colon = name.find(':');
        if (colon != std::string::npos && !is_declared(name.substr(0, colon)))
            error(
                node, "MR832",
                concat("the prefix of \"", name, "\" is not declared; add it to <package prefix>"));
        if (colon != std::string::npos && (colon == 0 || colon + 1 == name.size()))
            error(node, "MR832", concat("\"", name, "\" is no property"));
    }
    if (property.find(':') == std::string::npos) check_refinement(node, property);
    if (property == "rendition:layout" && words_in(node) != "reflowable" &&
        words_in(node) != "pre-paginated")
        error(node, "MR832", "rendition:layout is reflowable or pre-paginated");
    if (property == "rendition:orientation" && words_in(node) != "auto" &&
        words_in(node) != "landscape" && words_in(node) != "portrait")
        error(node, "MR832", "rendition:orientation is landscape, portrait or auto");
    if (property == "rendition:spread" && words_in(node) != "auto" && words_in(node) != "both" &&
        words_in(node) != "none" && words_in(node) != "landscape")
        error(node, "MR832", "rendition:spread is none, landscape, both or auto");
    const std::string refined(node.value("refines"));
    if (node.attribute("refines") &&
        (!refined.starts_with("#") || !package_.ids.contains(refined.substr(1))))
        error(node, "MR832", concat("refines=\"", refined, "\" names no id of the package"));
}

void MetadataRules::check_refinement(const Node& node, const std::string& property) {
    const auto row = std::find_if(std::begin(refinements), std::end(refinements),
                                  [&](const Refinement& one) { return one.property == property; });
    if (row == std::end(refinements))
        return error(node, "MR832",
                     concat("\"", property, "\" is no property of EPUB; give it a prefix"));
    const std::string refined(node.value("refines"));
    const bool free = property == "belongs-to-collection" || property == "pageBreakSource" ||
                      property == "meta-auth";
    if (refined.empty()) {
        if (!free)
            error(node, "MR832", concat(property, " must refine something: refines=\"#ID\""));
        return;
    }
    const auto found = package_.ids.find(refined.substr(1));
    if (found == package_.ids.end()) return;
    const auto allowed = words_of(row->of);
    if (!allowed.empty() &&
        std::find(allowed.begin(), allowed.end(), local_name(*found->second)) == allowed.end())
        error(node, "MR832",
              concat(property, " does not refine <", found->second->name.text(), ">"));
    if (row->once && !once_.insert(concat(refined, " ", property)).second)
        error(node, "MR832", concat(property, " refines \"", refined, "\" twice"));
    if (property == "source-of" && words_in(node) != "pagination")
        error(node, "MR832", "source-of is pagination");
    if (property == "display-seq" && !integer_of(words_in(node)))
        error(node, "MR832", "display-seq is a whole number");
    if ((property == "authority" || property == "term")) {
        const std::string other = property == "term" ? "authority" : "term";
        for (const Node* const one : children(*node.parent, "meta"))
            if (one->value("property") == other && one->value("refines") == refined) return;
        error(node, "MR832", concat(property, " of a subject needs ", other, " beside it"));
    }
}

void MetadataRules::check_circles(const Node& metadata) {
    for (const Node* const one : children(metadata, "meta")) {
        std::set<const Node*> passed;
        for (const Node* at = one; at;) {
            if (!passed.insert(at).second)
                return error(*one, "MR832", "refinements lead round in a circle");
            const std::string refined(at->value("refines"));
            const auto found = package_.ids.find(refined.empty() ? refined : refined.substr(1));
            at = refined.empty() || found == package_.ids.end() ? nullptr : found->second;
        }
    }
}

void MetadataRules::check_link(const Node& node) {
    if (node.value("href").empty() || node.value("rel").empty())
        return error(node, "MR832", "a <link> of the metadata needs href and rel");
    const Target target = resolved(node.value("href"), book_.package_path);
    if (target.kind == Target::Kind::inside && !book_.files.contains(target.path))
        error(node, "MR832",
              concat("the linked \"", node.value("href"), "\" is not in the archive"));
    if (target.kind == Target::Kind::inside && !node.attribute("media-type"))
        error(node, "MR832", "a <link> to a file of the book needs a media-type");
}

void MetadataRules::check_accessibility(const Node& metadata) {
    std::set<std::string> said, hazards;
    for (const Node* const one : children(metadata, "meta")) {
        said.insert(std::string(one->value("property")));
        if (one->value("property") == "schema:accessibilityHazard") hazards.insert(words_in(*one));
        if (one->value("property") == "dcterms:conformsTo" &&
            words_in(*one).starts_with("EPUB Accessibility") &&
            words_in(*one).find(" - WCAG ") == std::string::npos)
            book_.warning(book_.at(package_, *one), "MR845",
                          "conformsTo is not written as \"EPUB Accessibility 1.1 - WCAG 2.2 Level "
                          "AA\", so nobody recognises it");
    }
    std::vector<std::string> missing;
    for (const char* const needed : {"schema:accessMode", "schema:accessibilityFeature",
                                     "schema:accessibilityHazard", "schema:accessibilitySummary"})
        if (!said.contains(needed)) missing.emplace_back(needed);
    if (!missing.empty())
        book_.warning(
            book_.at(package_, metadata), "MR845",
            concat("the package does not say ", listed(missing), "; shops in the EU ask for it"));
    if (hazards.size() > 1 && (hazards.contains("none") || hazards.contains("unknown")))
        book_.warning(
            book_.at(package_, metadata), "MR845",
            "accessibilityHazard says none or unknown beside another; it must stand alone");
    const bool names_source = said.contains("pageBreakSource") || said.contains("source-of") ||
                              !children(metadata, "source").empty();
    for (const auto& [path, bytes] : book_.files)
        if (path.ends_with("html") && !names_source &&
            bytes->find("page-list") != std::string::npos)
            book_.warning(book_.at(path), "MR845",
                          "the page list does not say whose pages they are; add pageBreakSource to "
                          "the package");
}

} // namespace

void check_metadata(Publication& book) {
    MetadataRules(book).check();
}

} // namespace makeready::check
