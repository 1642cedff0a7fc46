#include "publication.hpp"
#include "strings.hpp"

namespace makeready::epub {
namespace {

using manuscript::SectionKind;

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
    out += item("cover-image", publication.cover.path, publication.cover.media_type, "cover-image");
    if (publication.has_cover_page) out += item("cover", "text/cover.xhtml", xhtml);
    for (std::size_t at = 0; at < publication.documents->size(); ++at) {
        const Document& document = (*publication.documents)[at];
        out += item("text-" + document.stem, document.path(), xhtml,
                    properties_of(publication.surveys[at]));
    }
    int number = 0;
    for (const Picture& picture : *publication.pictures)
        out += item(concat("picture-", ++number), picture.path, picture.resource->media_type);
    number = 0;
    for (const SheetFile& file : *publication.sheet_files)
        out += item(concat("sheet-file-", ++number), file.path, file.media_type);
    return out;
}

std::string spine(const Publication& publication) {
    std::string out = publication.has_cover_page ? "<itemref idref=\"cover\"/>\n" : "";
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
    std::string out =
        publication.has_cover_page ? reference("cover", words.cover, "text/cover.xhtml") : "";
    out += reference("toc", words.contents, contents ? contents->path() : "nav.xhtml");
    if (const Document* start = publication.first(Area::body))
        out += reference("text", words.beginning, start->path());
    return out;
}

} // namespace

// A script that is named counts; else the one that the language is usually written in.
bool runs_right_to_left(std::string_view language) {
    static constexpr std::string_view scripts[] = {"Adlm", "Arab", "Hebr", "Nkoo",
                                                   "Rohg", "Syrc", "Thaa"};
    static constexpr std::string_view languages[] = {"ar",  "arc", "ckb", "dv",  "fa", "he", "ks",
                                                     "nqo", "ps",  "sd",  "syr", "ug", "ur", "yi"};
    const auto is_among = [](const auto& names, std::string_view name) {
        return std::any_of(std::begin(names), std::end(names), [&](std::string_view known) {
            return equals_ignoring_ascii_case(known, name);
        });
    };
    const std::vector<std::string_view> tags = split(language, '-');
    for (std::size_t at = 1; at < tags.size() && tags[at].size() > 1; ++at)
        if (tags[at].size() == 4 && (tags[at][0] < '0' || tags[at][0] > '9'))
            return is_among(scripts, tags[at]);
    return !tags.empty() && is_among(languages, tags.front());
}

std::string language_attributes(std::string_view language) {
    return concat(" lang=\"", language, "\" xml:lang=\"", language, "\"",
                  runs_right_to_left(language) ? " dir=\"rtl\"" : "");
}

std::string package_document(const Publication& publication) {
    return concat(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
        "<package xmlns=\"http://www.idpf.org/2007/opf\" version=\"3.0\" "
        "unique-identifier=\"identifier\" xml:lang=\"",
        publication.language, "\">\n<metadata xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n",
        package_metadata(publication), "</metadata>\n<manifest>\n", manifest(publication),
        "</manifest>\n<spine toc=\"ncx\"",
        runs_right_to_left(publication.language) ? " page-progression-direction=\"rtl\"" : "",
        ">\n", spine(publication), "</spine>\n<guide>\n", guide(publication),
        "</guide>\n</package>\n");
}

} // namespace makeready::epub
