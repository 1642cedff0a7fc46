#include "names.hpp"
#include "publication.hpp"
#include "strings.hpp"
#include "xml.hpp"

namespace makeready::epub {
namespace {

using manuscript::Contributor;
using manuscript::Metadata;
using manuscript::SectionKind;
using xml::escaped;

std::string element(std::string_view name, const std::string& text) {
    return text.empty() ? "" : concat("<", name, ">", escaped(text), "</", name, ">\n");
}

std::string refinement(const std::string& of, std::string_view property, const std::string& text) {
    return concat("<meta refines=\"#", of, "\" property=\"", property, "\">", escaped(text),
                  "</meta>\n");
}

std::string titles(const Publication& publication) {
    const std::string& subtitle = publication.book->metadata.subtitle;
    std::string out =
        concat("<dc:title id=\"title\">", escaped(publication.title), "</dc:title>\n");
    out += refinement("title", "title-type", "main");
    if (subtitle.empty()) return out;
    out += concat("<dc:title id=\"subtitle\">", escaped(subtitle), "</dc:title>\n");
    return out + refinement("subtitle", "title-type", "subtitle");
}

// An author is a creator; everybody else contributes, unless nobody wrote.
std::string people(const Metadata& metadata) {
    const bool written = std::any_of(metadata.authors.begin(), metadata.authors.end(),
                                     [](const Contributor& who) { return who.role == "aut"; });
    std::string out;
    int number = 0;
    for (const Contributor& who : metadata.authors) {
        const std::string id = concat("person-", ++number);
        const std::string_view kind =
            who.role == "aut" || !written ? "dc:creator" : "dc:contributor";
        out += concat("<", kind, " id=\"", id, "\">", escaped(who.name), "</", kind, ">\n");
        out += concat("<meta refines=\"#", id, "\" property=\"role\" scheme=\"marc:relators\">",
                      escaped(who.role.empty() ? "aut" : who.role), "</meta>\n");
        out += refinement(id, "file-as", who.file_as.empty() ? filing_name(who.name) : who.file_as);
    }
    return out;
}

std::string metadata(const Publication& publication) {
    const Metadata& about = publication.book->metadata;
    std::string out = concat("<dc:identifier id=\"identifier\">", escaped(publication.identifier),
                             "</dc:identifier>\n", titles(publication), people(about),
                             "<dc:language>", publication.language, "</dc:language>\n");
    if (about.date) out += element("dc:date", text_of(*about.date));
    out += element("dc:publisher", about.publisher);
    out += element("dc:rights", about.rights.empty() ? about.licence : about.rights);
    out += element("dc:description", about.description);
    for (const std::string& subject : about.subjects) out += element("dc:subject", subject);
    const auto meta = [&](std::string_view property, const std::string& text) {
        if (!text.empty())
            out += concat("<meta property=\"", property, "\">", escaped(text), "</meta>\n");
    };
    meta("dcterms:modified", publication.modified);
    meta("dcterms:license", about.licence);
    meta("schema:bookEdition", about.edition);
    if (!publication.pages.empty()) {
        out += concat("<dc:source id=\"print\">", escaped(publication.page_source),
                      "</dc:source>\n", refinement("print", "source-of", "pagination"));
        meta("pageBreakSource", publication.page_source);
    }
    out += accessibility_metadata(publication.survey, about.accessibility, publication.language);
    // Old Nooks find the cover only when `name` stands before `content`.
    out += "<meta name=\"cover\" content=\"cover-image\"/>\n";
    out += concat("<meta name=\"generator\" content=\"", escaped(about.created_with), "\"/>\n");
    return out;
}

std::string item(std::string_view id, std::string_view href, std::string_view type,
                 std::string_view properties = {}) {
    return concat("<item id=\"", id, "\" href=\"", href, "\" media-type=\"", type, "\"",
                  properties.empty() ? "" : concat(" properties=\"", properties, "\""), "/>\n");
}

std::string manifest(const Publication& publication) {
    constexpr std::string_view xhtml = "application/xhtml+xml";
    std::string out = item("nav", "nav.xhtml", xhtml, "nav");
    out += item("ncx", "toc.ncx", "application/x-dtbncx+xml");
    if (!publication.style_sheet.empty()) out += item("css", publication.style_sheet, "text/css");
    out +=
        item("cover-image", publication.cover_image, publication.cover_media_type, "cover-image");
    out += item("cover", "text/cover.xhtml", xhtml);
    for (std::size_t at = 0; at < publication.documents->size(); ++at) {
        const Document& document = (*publication.documents)[at];
        out += item("text-" + document.stem, document.path(), xhtml,
                    properties_of(publication.surveys[at]));
    }
    int number = 0;
    for (const Picture& picture : *publication.pictures)
        out += item(concat("picture-", ++number), picture.path, picture.resource->media_type);
    return out;
}

std::string spine(const Publication& publication) {
    std::string out = "<itemref idref=\"cover\"/>\n";
    // What a landmark leads to must be in the spine; a book with its own contents page needs no
    // other.
    if (!publication.first(SectionKind::contents))
        out += "<itemref idref=\"nav\" linear=\"no\"/>\n";
    for (const Document& document : *publication.documents)
        out += concat("<itemref idref=\"text-", document.stem, "\"/>\n");
    return out;
}

// EPUB 2's landmarks; Kindle drops the cover page that it names and opens the book at "text".
std::string guide(const Publication& publication) {
    const Wording& words = *publication.wording;
    const auto reference = [](std::string_view type, std::string_view title,
                              std::string_view href) {
        return concat("<reference type=\"", type, "\" title=\"", title, "\" href=\"", href,
                      "\"/>\n");
    };
    const Document* const contents = publication.first(SectionKind::contents);
    std::string out = reference("cover", words.cover, "text/cover.xhtml");
    out += reference("toc", words.contents, contents ? contents->path() : "nav.xhtml");
    if (const Document* start = publication.first(Area::body))
        out += reference("text", words.beginning, start->path());
    return out;
}

bool runs_right_to_left(std::string_view language) {
    static constexpr std::string_view languages[] = {"ar", "fa", "he", "ur", "yi"};
    const std::string_view primary = language.substr(0, language.find('-'));
    return std::find(std::begin(languages), std::end(languages), primary) != std::end(languages);
}

} // namespace

std::string package_document(const Publication& publication) {
    return concat(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
        "unique-identifier=\"identifier\" xml:lang=\"",
        publication.language, "\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n",
        metadata(publication), "</metadata>\n<manifest>\n", manifest(publication),
        "</manifest>\n<spine toc=\"ncx\"",
        runs_right_to_left(publication.language) ? " page-progression-direction=\"rtl\"" : "",
        ">\n", spine(publication), "</spine>\n<guide>\n", guide(publication),
        "</guide>\n</package>\n");
}

} // namespace makeready::epub
