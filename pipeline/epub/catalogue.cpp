#include "catalogue.hpp"

#include "hash.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <nlohmann/json.hpp>

namespace makeready::epub {
namespace {

using Json = nlohmann::ordered_json;
using xml::escaped;

constexpr std::string_view opds_2_type = "application/opds+json";
constexpr std::string_view opds_1_type =
    "application/atom+xml;profile=opds-catalog;kind=acquisition";
constexpr std::string_view open_access = "http://opds-spec.org/acquisition/open-access";

std::string address_of(const CatalogueOptions& options, std::string_view file) {
    const std::string& base = options.address;
    return concat(base, base.empty() || base.ends_with('/') ? "" : "/", file);
}

// The youngest book says when the feed last changed: no clock is asked.
std::string last_change(const std::vector<CatalogueRecord>& records) {
    std::string latest = "1980-01-01T00:00:00Z";
    for (const CatalogueRecord& record : records) latest = std::max(latest, record.modified);
    return latest;
}

/// The word of the Readium manifest for a MARC relator code.
std::string_view part_of(std::string_view role) {
    struct Part {
        std::string_view code, word;
    };

    static constexpr Part parts[] = {
        {"aut", "author"},   {"edt", "editor"},      {"trl", "translator"}, {"ill", "illustrator"},
        {"nrt", "narrator"}, {"pht", "contributor"}, {"art", "artist"},     {"pbl", "publisher"}};
    for (const Part& part : parts)
        if (part.code == role) return part.word;
    return role.empty() ? "author" : "contributor";
}

// The addresses by which EPUB's authorities are known; others are named as they are.
std::string scheme_of(std::string_view authority) {
    if (authority == "BISAC") return "http://www.bisg.org/standards/bisac_subject/index.html";
    if (authority == "Thema") return "https://ns.editeur.org/thema/";
    return std::string(authority);
}

Json link(std::string rel, std::string href, std::string_view type) {
    return {{"rel", std::move(rel)}, {"href", std::move(href)}, {"type", type}};
}

void add(Json& object, const char* key, const std::string& value) {
    if (!value.empty()) object[key] = value;
}

void add(Json& object, const char* key, const std::vector<std::string>& values) {
    if (!values.empty()) object[key] = values;
}

Json accessibility_of(const CatalogueRecord& record) {
    Json out = Json::object();
    add(out, "conformsTo", record.conforms_to);
    add(out, "accessMode", record.access_modes);
    add(out, "feature", record.features);
    add(out, "hazard", record.hazards);
    add(out, "summary", record.accessibility_summary);
    return out;
}

void add_people(Json& metadata, const CatalogueRecord& record) {
    for (const CatalogueRecord::Person& person : record.people) {
        Json one = {{"name", person.name}};
        add(one, "sortAs", person.sort_name);
        const std::string_view part = part_of(person.role);
        if (part == "contributor" && !person.role.empty()) one["role"] = person.role;
        metadata[std::string(part)].push_back(std::move(one));
    }
}

void add_subjects(Json& metadata, const CatalogueRecord& record) {
    for (const CatalogueRecord::Subject& subject : record.subjects) {
        Json one = {{"name", subject.name}};
        add(one, "scheme", scheme_of(subject.scheme));
        add(one, "code", subject.code);
        metadata["subject"].push_back(std::move(one));
    }
}

Json metadata_of(const CatalogueRecord& record) {
    Json out = {{"@type", "http://schema.org/Book"}, {"title", record.title}};
    add(out, "subtitle", record.subtitle);
    add(out, "sortAs", record.sort_title);
    add(out, "identifier", record.identifier);
    add_people(out, record);
    add(out, "language", record.language);
    add(out, "modified", record.modified);
    add(out, "published", record.published);
    add(out, "publisher", record.publisher);
    add(out, "description", record.description);
    add_subjects(out, record);
    if (!record.series.empty()) {
        Json series = {{"name", record.series}};
        if (const auto position = integer_of(record.series_position))
            series["position"] = *position;
        out["belongsTo"] = {{"series", std::move(series)}};
    }
    if (Json accessibility = accessibility_of(record); !accessibility.empty())
        out["accessibility"] = std::move(accessibility);
    return out;
}

Json publication_of(const CatalogueOptions& options, const CatalogueRecord& record) {
    Json acquisition =
        link(std::string(open_access), address_of(options, record.file), "application/epub+zip");
    acquisition["size"] = record.size;
    Json out = {{"metadata", metadata_of(record)}, {"links", {std::move(acquisition)}}};
    if (!record.cover.empty())
        out["images"] = {
            {{"href", address_of(options, record.cover)}, {"type", record.cover_type}}};
    return out;
}

// Atom as OPDS 1.2 has it.
std::string element(std::string_view name, const std::string& text) {
    return text.empty() ? "" : concat("<", name, ">", escaped(text), "</", name, ">\n");
}

std::string atom_link(std::string_view rel, const std::string& href, std::string_view type,
                      const std::string& more = {}) {
    return concat("<link rel=\"", rel, "\" href=\"", escaped(href), "\" type=\"", type, "\"", more,
                  "/>\n");
}

std::string atom_person(const CatalogueRecord::Person& person) {
    const bool wrote = part_of(person.role) == "author";
    const std::string_view kind = wrote ? "author" : "contributor";
    return concat("<", kind, "><name>", escaped(person.name), "</name></", kind, ">\n");
}

std::string atom_subject(const CatalogueRecord::Subject& subject) {
    const std::string& term = subject.code.empty() ? subject.name : subject.code;
    const std::string scheme = subject.scheme.empty()
                                   ? ""
                                   : concat(" scheme=\"", escaped(scheme_of(subject.scheme)), "\"");
    return concat("<category", scheme, " term=\"", escaped(term), "\" label=\"",
                  escaped(subject.name), "\"/>\n");
}

std::string atom_entry(const CatalogueOptions& options, const CatalogueRecord& record) {
    std::string out = concat("<entry>\n", element("title", record.title),
                             element("id", record.identifier), element("updated", record.modified));
    for (const CatalogueRecord::Person& person : record.people) out += atom_person(person);
    out += element("dc:language", record.language) + element("dc:publisher", record.publisher) +
           element("dc:issued", record.published) + element("rights", record.rights);
    for (const CatalogueRecord::Subject& subject : record.subjects) out += atom_subject(subject);
    if (!record.series.empty()) // OPDS 1.2 has no word for series; Atom allows Schema.org's.
        out += concat("<schema:Series name=\"", escaped(record.series), "\"",
                      record.series_position.empty()
                          ? ""
                          : concat(" position=\"", escaped(record.series_position), "\""),
                      "/>\n");
    out += element("summary", record.description);
    if (!record.cover.empty())
        for (const std::string_view rel :
             {"http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail"})
            out += atom_link(rel, address_of(options, record.cover), record.cover_type);
    return out +
           atom_link(open_access, address_of(options, record.file), "application/epub+zip",
                     concat(" length=\"", record.size, "\"")) +
           "</entry>\n";
}

std::string feed_id(const CatalogueOptions& options) {
    return options.address.empty() ? uuid_urn(concat("catalogue\n", options.title))
                                   : address_of(options, "opds.xml");
}

} // namespace

std::string opds_2(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records) {
    Json publications = Json::array();
    for (const CatalogueRecord& record : records)
        publications.push_back(publication_of(options, record));
    const Json feed = {
        {"metadata",
         {{"title", options.title},
          {"modified", last_change(records)},
          {"numberOfItems", records.size()}}},
        {"links",
         {link("self", address_of(options, "opds.json"), opds_2_type),
          link("alternate", address_of(options, "opds.xml"), opds_1_type)}},
        {"publications", std::move(publications)},
    };
    return feed.dump(1) + "\n";
}

std::string opds_1(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records) {
    std::string out = concat("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                             "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
                             "xmlns:dc=\"http://purl.org/dc/terms/\" "
                             "xmlns:schema=\"http://schema.org/\">\n",
                             element("id", feed_id(options)), element("title", options.title),
                             element("updated", last_change(records)));
    // RFC 4287, 4.1.1: a feed has an author unless all its entries have.
    out += concat("<author><name>", escaped(options.title), "</name></author>\n");
    out += atom_link("self", address_of(options, "opds.xml"), opds_1_type);
    out += atom_link("start", address_of(options, "opds.xml"), opds_1_type);
    for (const CatalogueRecord& record : records) out += atom_entry(options, record);
    return out + "</feed>\n";
}

std::vector<archive::Entry> catalogue(const CatalogueOptions& options,
                                      const std::vector<CatalogueBook>& books, Report& report) {
    std::vector<CatalogueRecord> records;
    std::vector<archive::Entry> covers;
    for (const CatalogueBook& book : books) {
        ReadRecord read = read_record(book, report);
        if (read.record.title.empty() || read.record.identifier.empty()) continue;
        if (read.cover) covers.push_back({read.record.cover, read.cover});
        records.push_back(std::move(read.record));
    }
    std::vector<archive::Entry> files;
    const auto write = [&](const char* name, std::string text) {
        files.push_back({name, std::make_shared<const std::string>(std::move(text))});
    };
    if (options.with_opds_2) write("opds.json", opds_2(options, records));
    write("opds.xml", opds_1(options, records));
    files.insert(files.end(), covers.begin(), covers.end());
    return files;
}

} // namespace makeready::epub
