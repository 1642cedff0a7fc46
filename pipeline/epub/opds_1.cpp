// Atom as OPDS 1.2 has it.
#include "catalogue.hpp"
#include "catalogue_terms.hpp"
#include "hash.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using xml::escaped;

std::string element(std::string_view name, const std::string& text) {
    return text.empty() ? "" : concat("<", name, ">", escaped(text), "</", name, ">\n");
}

std::string attribute(std::string_view name, const std::string& value) {
    return value.empty() ? "" : concat(" ", name, "=\"", escaped(value), "\"");
}

std::string link(std::string_view rel, const std::string& href, std::string_view type,
                 const std::string& more = {}) {
    return concat("<link rel=\"", rel, "\" href=\"", escaped(href), "\" type=\"", type, "\"", more,
                  "/>\n");
}

std::string person(const CatalogueRecord::Person& person) {
    const bool wrote = contributor_word(person.role) == "author";
    const std::string_view kind = wrote ? "author" : "contributor";
    return concat("<", kind, "><name>", escaped(person.name), "</name></", kind, ">\n");
}

std::string category(const CatalogueRecord::Subject& subject) {
    const std::string& term = subject.code.empty() ? subject.name : subject.code;
    return concat("<category", attribute("scheme", scheme_uri(subject.scheme)),
                  attribute("term", term), attribute("label", subject.name), "/>\n");
}

// OPDS 1.2 has no word for series; Atom allows Schema.org's.
std::string series(const CatalogueRecord& record) {
    if (record.series.empty()) return {};
    return concat("<schema:Series", attribute("name", record.series),
                  attribute("position", record.series_position), "/>\n");
}

std::string links(const CatalogueOptions& options, const CatalogueRecord& record) {
    std::string out;
    if (!record.cover.empty())
        for (const std::string_view rel :
             {"http://opds-spec.org/image", "http://opds-spec.org/image/thumbnail"})
            out += link(rel, address_of(options, record.cover), record.cover_type);
    return out + link(open_access, address_of(options, record.file), "application/epub+zip",
                      concat(" length=\"", record.size, "\""));
}

std::string entry(const CatalogueOptions& options, const CatalogueRecord& record) {
    std::string out = concat("<entry>\n", element("title", record.title),
                             element("id", record.identifier), element("updated", record.modified));
    for (const CatalogueRecord::Person& one : record.people) out += person(one);
    out += element("dc:language", record.language) + element("dc:publisher", record.publisher) +
           element("dc:issued", record.published) + element("rights", record.rights);
    for (const CatalogueRecord::Subject& subject : record.subjects) out += category(subject);
    return concat(out, series(record), element("summary", record.description),
                  links(options, record), "</entry>\n");
}

std::string feed_id(const CatalogueOptions& options) {
    return options.address.empty() ? uuid_urn(concat("catalogue\n", options.title))
                                   : address_of(options, "opds.xml");
}

} // namespace

std::string opds_1(const CatalogueOptions& options, const std::vector<CatalogueRecord>& records) {
    std::string out = concat("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
                             "<feed xmlns=\"http://www.w3.org/2005/Atom\" "
                             "xmlns:dc=\"http://purl.org/dc/terms/\" "
                             "xmlns:schema=\"http://schema.org/\">\n",
                             element("id", feed_id(options)), element("title", options.title),
                             element("updated", last_change(records)));
    // RFC 4287, 4.1.1: a feed has an author unless all its entries have.
    out += concat("<author><name>", escaped(options.title), "</name></author>\n");
    out += link("self", address_of(options, "opds.xml"), opds_1_type);
    out += link("start", address_of(options, "opds.xml"), opds_1_type);
    for (const CatalogueRecord& record : records) out += entry(options, record);
    return out + "</feed>\n";
}

} // namespace makeready::epub
