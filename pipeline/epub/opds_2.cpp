// The feed of OPDS 2.0 and the Readium web publication manifests in it.
#include "catalogue.hpp"
#include "catalogue_terms.hpp"
#include "strings.hpp"

#include <nlohmann/json.hpp>

namespace makeready::epub {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::string_view feed_type = "application/opds+json";
constexpr std::string_view publication_type = "application/opds-publication+json";

Json link(std::string_view rel, std::string href, std::string_view type) {
    return {{"rel", rel}, {"href", std::move(href)}, {"type", type}};
}

void add(Json& object, const char* key, const std::string& value) {
    if (!value.empty()) object[key] = value;
}

void add(Json& object, const char* key, const std::vector<std::string>& values) {
    if (!values.empty()) object[key] = values;
}

/// The words of a list that the manifest knows, each once.
std::vector<std::string> known(const std::vector<std::string>& words,
                               std::string_view (*word_of)(std::string_view)) {
    std::vector<std::string> out;
    for (const std::string& word : words) {
        const std::string_view meant = word_of(word);
        if (!meant.empty() && std::find(out.begin(), out.end(), meant) == out.end())
            out.emplace_back(meant);
    }
    return out;
}

/// EPUB divides the modes of a set by commas; here a set of one is a word, else a list.
Json sufficient_modes(const CatalogueRecord& record) {
    Json all = Json::array();
    for (const std::string& set : record.sufficient_modes) {
        Json modes = Json::array();
        for (const std::string_view mode : split(set, ',')) modes.push_back(trimmed(mode));
        all.push_back(modes.size() == 1 ? modes[0] : modes);
    }
    return all;
}

Json accessibility_of(const CatalogueRecord& record) {
    Json out = Json::object();
    add(out, "conformsTo", conformance_uri(record.conforms_to));
    Json certification = Json::object();
    add(certification, "certifiedBy", record.certified_by);
    add(certification, "credential", record.credential);
    add(certification, "report", record.report);
    if (!certification.empty()) out["certification"] = std::move(certification);
    add(out, "accessMode", record.access_modes);
    if (Json modes = sufficient_modes(record); !modes.empty())
        out["accessModeSufficient"] = std::move(modes);
    add(out, "feature", known(record.features, feature_word));
    std::vector<std::string> hazards = known(record.hazards, hazard_word);
    if (hazards.empty() && !record.hazards.empty()) hazards.emplace_back("unknown");
    add(out, "hazard", hazards);
    add(out, "summary", record.accessibility_summary);
    return out;
}

void add_people(Json& metadata, const CatalogueRecord& record) {
    for (const CatalogueRecord::Person& person : record.people) {
        Json one = {{"name", person.name}};
        add(one, "sortAs", person.sort_name);
        const std::string_view word = contributor_word(person.role);
        if (word == "contributor" && !person.role.empty()) one["role"] = person.role;
        metadata[std::string(word)].push_back(std::move(one));
    }
}

void add_subjects(Json& metadata, const CatalogueRecord& record) {
    for (const CatalogueRecord::Subject& subject : record.subjects) {
        Json one = {{"name", subject.name}};
        add(one, "scheme", scheme_uri(subject.scheme));
        add(one, "code", subject.code);
        metadata["subject"].push_back(std::move(one));
    }
}

void add_series(Json& metadata, const CatalogueRecord& record) {
    if (record.series.empty()) return;
    Json series = {{"name", record.series}};
    if (const auto whole = integer_of(record.series_position))
        series["position"] = *whole;
    else if (const auto between = number_of(record.series_position))
        series["position"] = *between;
    metadata["belongsTo"] = {{"series", std::move(series)}};
}

/// EPUB takes a year or a month for a date; here it is a day or a moment.
std::string day_or_moment(const std::string& date) {
    return manuscript::date_of(date) || manuscript::is_moment(date) ? date : "";
}

Json metadata_of(const CatalogueRecord& record) {
    Json out = {{"@type", "http://schema.org/Book"}, {"title", record.title}};
    add(out, "subtitle", record.subtitle);
    add(out, "sortAs", record.sort_title);
    add(out, "identifier", record.identifier);
    add_people(out, record);
    add(out, "language", record.language);
    add(out, "modified", record.modified);
    add(out, "published", day_or_moment(record.published));
    if (!out.contains("publisher")) add(out, "publisher", record.publisher);
    add(out, "description", record.description);
    add_subjects(out, record);
    add_series(out, record);
    if (Json accessibility = accessibility_of(record); !accessibility.empty())
        out["accessibility"] = std::move(accessibility);
    return out;
}

std::string publication_file(const CatalogueRecord& record) {
    return concat("publications/", record.file.substr(0, record.file.rfind(".epub")), ".json");
}

/// `up` leads from where the publication is written to the catalogue's folder.
Json publication_of(const CatalogueOptions& options, const CatalogueRecord& record,
                    std::string_view up) {
    Json get = link(open_access, address_of(options, record.file, up), "application/epub+zip");
    get["size"] = record.size;
    return {{"metadata", metadata_of(record)},
            {"links",
             {link("self", address_of(options, publication_file(record), up), publication_type),
              std::move(get)}},
            {"images",
             {{{"href", address_of(options, record.cover, up)}, {"type", record.cover_type}}}}};
}

} // namespace

std::string opds_2(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records) {
    Json publications = Json::array();
    for (const CatalogueRecord& record : records)
        if (!record.cover.empty()) publications.push_back(publication_of(options, record, ""));
    const Json feed = {
        {"metadata",
         {{"title", options.title},
          {"modified", last_change(records)},
          {"numberOfItems", publications.size()}}},
        {"links",
         {link("self", address_of(options, "opds.json"), feed_type),
          link("alternate", address_of(options, "opds.xml"), opds_1_type)}},
        {"publications", std::move(publications)},
    };
    return feed.dump(1) + "\n";
}

archive::Entry opds_2_publication(const CatalogueOptions& options, const CatalogueRecord& record) {
    return {publication_file(record), std::make_shared<const std::string>(
                                          publication_of(options, record, "../").dump(1) + "\n")};
}

} // namespace makeready::epub
