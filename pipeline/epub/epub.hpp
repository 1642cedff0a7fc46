// A Book, the text of its style sheet and perhaps a drawn cover come in; an EPUB 3.3 goes out that
// reads on old devices too. What the package says of its accessibility is what its pages hold. This
// room lays out no page, opens no file, and asks no clock.
#pragma once

#include "archive.hpp"
#include "manuscript.hpp"
#include "report.hpp"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace makeready::text {
class FontSet;
} // namespace makeready::text

namespace makeready::epub {

/// Documents above this size are cut at a boundary of sections or blocks: Adobe's engine, on old
/// e-ink devices, opens none above 300 KB of unpacked XHTML.
constexpr std::size_t largest_document = 260'000;

/// Where a page of a print edition begins.
struct PageStart {
    std::string folio;      ///< "xii".
    std::string section;    ///< The id of one of the book's sections.
    std::uint32_t node = 0; ///< In document order from the section's element, which is 0.
    std::size_t offset = 0; ///< In a text: bytes.
    bool operator==(const PageStart&) const = default;
};

/// The edition whose page numbers the EPUB carries.
struct PrintEdition {
    std::string source;           ///< "urn:isbn:...", or words that name it.
    std::vector<PageStart> pages; ///< In order; empty: there is no such edition.
};

/// Whose rules hold where shops contradict each other.
enum class Shop : std::uint8_t {
    any,
    kindle, ///< Has no page for the cover: Amazon's converter makes one (its guidelines, 4.2).
    kobo,   ///< Marks each sentence, for the places that Kobo's own reader keeps.
};

/// How the fonts of the book's own style sheet are put in.
enum class FontsAs : std::uint8_t { subset, whole, obscured };

/// What the maker of the book decides.
struct Options {
    std::string css;                          ///< The layout's sheet for EPUB; "": none.
    std::string own_css;                      ///< The book's own, which comes after it.
    Position own_css_at;                      ///< The line above its first.
    std::shared_ptr<const std::string> cover; ///< JPEG, PNG or SVG; none: one is drawn.
    std::string cover_name;                   ///< As the plan names it, for findings.
    Position cover_at;
    std::string cover_alt;                      ///< "": made from title and authors.
    std::shared_ptr<const text::FontSet> fonts; ///< Of a drawn cover; none: it is live text.
    /// The file that the book's own sheet names, seen from that sheet; nullptr if there is none.
    std::function<std::shared_ptr<const std::string>(const std::string& url)> load;
    FontsAs fonts_as = FontsAs::subset;
    bool recompresses = false; ///< Pictures, without loss (picture::recompressed).
    Shop shop = Shop::any;
    PrintEdition print;
    std::size_t largest_document = epub::largest_document;
};

/// The files of the EPUB, in the order they stand in the archive: `mimetype` first, then package,
/// navigation, style, cover, documents in reading order, pictures. Each section of the book is a
/// document `text/<id>.xhtml`. Notes become a noteref and an aside that pops up, links lead across
/// documents, headings skip no level. Pages of the print edition are marked and listed. Mistakes:
/// MR801 to MR816; after an error there are gaps.
std::vector<archive::Entry> make(const manuscript::Book& book, const Options& options,
                                 Report& report);

/// The same as the bytes of one .epub file.
std::string write(const manuscript::Book& book, const Options& options, Report& report);

/// What a catalogue says of itself.
struct CatalogueOptions {
    std::string title;
    std::string address;     ///< Of the folder on the web; "": links are relative.
    bool with_opds_2 = true; ///< Beside OPDS 1.2.
};

/// A finished EPUB in the catalogue's folder.
struct CatalogueBook {
    std::string file; ///< "back-care.epub"
    std::string bytes;
};

/// The catalogue of the EPUBs of a folder: `opds.json` (OPDS 2.0) with a document for each of its
/// books in `publications/`, `opds.xml` (OPDS 1.2) and the books' covers in `covers/`. What is told
/// of a book is what its package says; a file that is no EPUB is error MR870, a book without a
/// cover that apps show is not in OPDS 2 (MR873). The same books give the same bytes.
std::vector<archive::Entry> catalogue(const CatalogueOptions& options,
                                      const std::vector<CatalogueBook>& books, Report& report);

} // namespace makeready::epub
