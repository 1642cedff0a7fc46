// What the package says of the book: Dublin Core with the refinements of EPUB 3.3, 5.5 and
// appendix D, as shops and libraries read them.
#include "names.hpp"
#include "publication.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using manuscript::Contributor;
using manuscript::Metadata;
using xml::escaped;

std::string element(std::string_view name, const std::string& text, std::string_view id = {}) {
    if (text.empty()) return {};
    return concat("<", name, id.empty() ? "" : concat(" id=\"", id, "\""), ">", escaped(text), "</",
                  name, ">\n");
}

std::string refinement(std::string_view of, std::string_view property, const std::string& text,
                       std::string_view scheme = {}) {
    if (text.empty()) return {};
    return concat("<meta refines=\"#", of, "\" property=\"", property, "\"",
                  scheme.empty() ? "" : concat(" scheme=\"", scheme, "\""), ">", escaped(text),
                  "</meta>\n");
}

std::string meta(std::string_view property, const std::string& text) {
    if (text.empty()) return {};
    return concat("<meta property=\"", property, "\">", escaped(text), "</meta>\n");
}

// ONIX code list 5: 15 is an ISBN of 13 digits, 02 one of 10, 06 a DOI.
std::string kind_of_identifier(std::string_view identifier) {
    if (identifier.starts_with("urn:isbn:")) return identifier.size() == 22 ? "15" : "02";
    return identifier.starts_with("urn:doi:") || identifier.starts_with("https://doi.org/") ? "06"
                                                                                            : "";
}

std::string identifier(const Publication& publication) {
    return element("dc:identifier", publication.identifier, "identifier") +
           refinement("identifier", "identifier-type", kind_of_identifier(publication.identifier),
                      "onix:codelist5");
}

std::string titles(const Publication& publication) {
    const Metadata& about = publication.book->metadata;
    std::string out = element("dc:title", publication.title, "title");
    out += refinement("title", "title-type", "main");
    out += refinement("title", "file-as", about.file_as);
    if (about.subtitle.empty()) return out;
    return out + element("dc:title", about.subtitle, "subtitle") +
           refinement("subtitle", "title-type", "subtitle");
}

// An author is a creator; everybody else contributes, unless nobody wrote.
std::string people(const Metadata& metadata) {
    const bool written = std::any_of(metadata.authors.begin(), metadata.authors.end(),
                                     [](const Contributor& who) { return who.role == "aut"; });
    std::string out;
    int number = 0;
    for (const Contributor& who : metadata.authors) {
        const std::string id = concat("person-", ++number);
        const bool creates = who.role == "aut" || !written;
        out += element(creates ? "dc:creator" : "dc:contributor", who.name, id);
        out += refinement(id, "role", who.role.empty() ? "aut" : who.role, "marc:relators");
        out += refinement(id, "file-as", who.file_as.empty() ? filing_name(who.name) : who.file_as);
    }
    return out;
}

std::string subjects(const Metadata& metadata) {
    std::string out;
    int number = 0;
    for (const manuscript::SubjectCode& subject : metadata.subject_codes) {
        const std::string id = concat("subject-", ++number);
        out += element("dc:subject", subject.heading, id);
        out += refinement(id, "authority", subject.scheme);
        out += refinement(id, "term", subject.code);
    }
    for (const std::string& subject : metadata.subjects) out += element("dc:subject", subject);
    return out;
}

// EPUB's collection, and the two lines by which calibre and the apps that follow it sort series.
std::string series(const manuscript::Series& series) {
    if (series.name.empty()) return {};
    std::string out = concat("<meta property=\"belongs-to-collection\" id=\"series\">",
                             escaped(series.name), "</meta>\n");
    out += refinement("series", "collection-type", series.is_set ? "set" : "series");
    out += refinement("series", "group-position", series.number);
    if (!series.issn.empty())
        out += refinement("series", "dcterms:identifier", concat("urn:issn:", series.issn));
    out += concat("<meta name=\"calibre:series\" content=\"", escaped(series.name), "\"/>\n");
    if (!series.number.empty())
        out += concat("<meta name=\"calibre:series_index\" content=\"", escaped(series.number),
                      "\"/>\n");
    return out;
}

std::string print_source(const Publication& publication) {
    if (publication.pages.empty()) return {};
    return element("dc:source", publication.page_source, "print") +
           refinement("print", "source-of", "pagination") +
           meta("pageBreakSource", publication.page_source);
}

} // namespace

std::string package_metadata(const Publication& publication) {
    const Metadata& about = publication.book->metadata;
    std::string out = identifier(publication) + titles(publication) + people(about) +
                      element("dc:language", publication.language);
    if (about.date) out += element("dc:date", text_of(*about.date));
    out += element("dc:publisher", about.publisher);
    out += element("dc:rights", about.rights.empty() ? about.licence : about.rights);
    out += element("dc:description", about.description);
    out += subjects(about);
    out += element("dc:source", about.source);
    out += meta("dcterms:modified", publication.modified);
    out += meta("dcterms:license", about.licence_url.empty() ? about.licence : about.licence_url);
    out += meta("schema:bookEdition", about.edition);
    out += series(about.series);
    out += print_source(publication);
    out += accessibility_metadata(publication.survey, about.accessibility, publication.language);
    // Old Nooks find the cover only when `name` stands before `content`.
    out += "<meta name=\"cover\" content=\"cover-image\"/>\n";
    return out +
           concat("<meta name=\"generator\" content=\"", escaped(about.created_with), "\"/>\n");
}

} // namespace makeready::epub
