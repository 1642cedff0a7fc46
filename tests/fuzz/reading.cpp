// Whatever bytes come in, a reader ends in bounded time with a tree and findings of one line each.
// FUZZED is the format. Word files, OpenDocument texts and EPUBs are zip archives, whose checksums
// no mutation would pass: there the input is the main part, and the archive is made around it.
#include "archive.hpp"
#include "error.hpp"
#include "reader.hpp"
#include "xml.hpp"

#include <cstdlib>

using namespace makeready;

namespace {

struct Part {
    const char* name;
    const char* text; ///< nullptr: the input.
};

struct Format {
    std::string_view name;
    const char* file;
    std::vector<Part> parts; ///< Empty: the input is the file.
};

constexpr const char* office_relations =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    "<Relationship Id='a' "
    "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    "officeDocument' Target='word/document.xml'/></Relationships>";
constexpr const char* styles_relation =
    "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
    "<Relationship Id='s' "
    "Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    "styles' Target='styles.xml'/><Relationship Id='n' Type='http://schemas.openxmlformats.org/"
    "officeDocument/2006/relationships/numbering' Target='numbering.xml'/></Relationships>";
constexpr const char* word_styles =
    "<w:styles xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'><w:style "
    "w:styleId='H'><w:name w:val='heading 1'/></w:style></w:styles>";
constexpr const char* word_numbering =
    "<w:numbering xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
    "<w:abstractNum w:abstractNumId='0'><w:lvl w:ilvl='0'><w:numFmt w:val='decimal'/></w:lvl>"
    "</w:abstractNum><w:num w:numId='1'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
constexpr const char* epub_container =
    "<container xmlns='urn:oasis:names:tc:opendocument:xmlns:container'><rootfiles><rootfile "
    "full-path='book.opf'/></rootfiles></container>";
constexpr const char* epub_package =
    "<package xmlns='http://www.idpf.org/2007/opf'><manifest><item id='a' "
    "href='a.xhtml'/></manifest>"
    "<spine><itemref idref='a'/></spine></package>";

const Format formats[] = {
    {"markdown", "a.md", {}},
    {"text", "a.txt", {}},
    {"page", "a.html", {}},
    {"message", "a.mhtml", {}},
    {"archive", "a.docx", {}},
    {"word",
     "a.docx",
     {{"_rels/.rels", office_relations},
      {"word/_rels/document.xml.rels", styles_relation},
      {"word/styles.xml", word_styles},
      {"word/numbering.xml", word_numbering},
      {"word/document.xml", nullptr}}},
    {"odt", "a.odt", {{"content.xml", nullptr}}},
    {"epub",
     "a.epub",
     {{"META-INF/container.xml", epub_container},
      {"book.opf", epub_package},
      {"a.xhtml", nullptr}}},
};

const Format& fuzzed_format() {
    for (const Format& format : formats)
        if (format.name == FUZZED) return format;
    std::abort();
}

std::string file_around(const Format& format, std::string_view input) {
    if (format.parts.empty()) return std::string(input);
    std::vector<archive::Entry> entries;
    for (const Part& part : format.parts)
        entries.push_back(
            {part.name, std::make_shared<const std::string>(part.text ? part.text : input)});
    return archive::write_zip(entries);
}

void require(bool holds) {
    if (!holds) std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const Format& format = fuzzed_format();
    const std::string_view input(reinterpret_cast<const char*>(data), size);
    Report report;
    const reader::Source source = reader::read(file_around(format, input), format.file, report);
    require(source.article.tree.root() != nullptr);
    for (const Finding& finding : report.findings())
        require(finding.message.find('\n') == std::string::npos);
    const manuscript::Tree document = reader::as_document(source);
    require(!xml::serialise(*document.root(), xml::Form::xhtml).empty());
    return 0;
}
