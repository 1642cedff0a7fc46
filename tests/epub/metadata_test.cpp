// What shops and libraries read of a book.
#include "epub.hpp"
#include "sample.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;

namespace {

/// The package's lines that tell of the book itself, from its identifier to its accessibility.
std::string told_of(const manuscript::Metadata& metadata) {
    manuscript::Book book = book_of("<section id='c'><h1>A</h1></section>");
    book.metadata = metadata;
    Report report;
    const auto entries = epub::make(book, {}, report);
    const std::string& package = *archive::find(entries, "EPUB/package.opf")->bytes;
    const auto begin = package.find("<dc:identifier");
    return package.substr(begin, package.find("<meta property=\"schema:accessMode\"") - begin);
}

} // namespace

BOOST_AUTO_TEST_CASE(all_that_the_trade_asks_for_is_told) {
    manuscript::Metadata about;
    about.title = "The Tides";
    about.file_as = "Tides, The";
    about.subtitle = "A Walker’s Book";
    about.language = "en-GB";
    about.identifier = "urn:isbn:9780306406157";
    about.publisher = "Harbour Press";
    about.rights = "© 2026 Ana Ruiz";
    about.licence = "CC-BY-4.0";
    about.licence_url = "https://creativecommons.org/licenses/by/4.0/";
    about.description = "Water & sand.";
    about.source = "https://example.org/tides";
    about.edition = "2";
    about.date = manuscript::Date{2026, 11, 1};
    about.modified = "2026-11-02T10:00:00Z";
    about.authors = {{"Ana Ruiz", "aut", ""}, {"Tom Lee", "trl", "Lee, T."}};
    about.subjects = {"Sea"};
    about.subject_codes = {{"BISAC", "NAT025000", "NATURE / Ecosystems & Habitats / Oceans & Seas"},
                           {"Thema", "WNX", "Popular astronomy & space"}};
    about.series = {"Shore Walks", "2", "2049-3630", false};
    BOOST_TEST(
        told_of(about) ==
        "<dc:identifier id=\"identifier\">urn:isbn:9780306406157</dc:identifier>\n"
        "<meta refines=\"#identifier\" property=\"identifier-type\" "
        "scheme=\"onix:codelist5\">15</meta>\n"
        "<dc:title id=\"title\">The Tides</dc:title>\n"
        "<meta refines=\"#title\" property=\"title-type\">main</meta>\n"
        "<meta refines=\"#title\" property=\"file-as\">Tides, The</meta>\n"
        "<dc:title id=\"subtitle\">A Walker’s Book</dc:title>\n"
        "<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>\n"
        "<dc:creator id=\"person-1\">Ana Ruiz</dc:creator>\n"
        "<meta refines=\"#person-1\" property=\"role\" scheme=\"marc:relators\">aut</meta>\n"
        "<meta refines=\"#person-1\" property=\"file-as\">Ruiz, Ana</meta>\n"
        "<dc:contributor id=\"person-2\">Tom Lee</dc:contributor>\n"
        "<meta refines=\"#person-2\" property=\"role\" scheme=\"marc:relators\">trl</meta>\n"
        "<meta refines=\"#person-2\" property=\"file-as\">Lee, T.</meta>\n"
        "<dc:language>en-GB</dc:language>\n"
        "<dc:date>2026-11-01</dc:date>\n"
        "<dc:publisher>Harbour Press</dc:publisher>\n"
        "<dc:rights>© 2026 Ana Ruiz</dc:rights>\n"
        "<dc:description>Water &amp; sand.</dc:description>\n"
        "<dc:subject id=\"subject-1\">NATURE / Ecosystems &amp; Habitats / Oceans &amp; "
        "Seas</dc:subject>\n"
        "<meta refines=\"#subject-1\" property=\"authority\">BISAC</meta>\n"
        "<meta refines=\"#subject-1\" property=\"term\">NAT025000</meta>\n"
        "<dc:subject id=\"subject-2\">Popular astronomy &amp; space</dc:subject>\n"
        "<meta refines=\"#subject-2\" property=\"authority\">Thema</meta>\n"
        "<meta refines=\"#subject-2\" property=\"term\">WNX</meta>\n"
        "<dc:subject>Sea</dc:subject>\n"
        "<dc:source>https://example.org/tides</dc:source>\n"
        "<meta property=\"dcterms:modified\">2026-11-02T10:00:00Z</meta>\n"
        "<meta property=\"dcterms:license\">https://creativecommons.org/licenses/by/4.0/</meta>\n"
        "<meta property=\"schema:bookEdition\">2</meta>\n"
        "<meta property=\"belongs-to-collection\" id=\"series\">Shore Walks</meta>\n"
        "<meta refines=\"#series\" property=\"collection-type\">series</meta>\n"
        "<meta refines=\"#series\" property=\"group-position\">2</meta>\n"
        "<meta refines=\"#series\" property=\"dcterms:identifier\">urn:issn:2049-3630</meta>\n"
        "<meta name=\"calibre:series\" content=\"Shore Walks\"/>\n"
        "<meta name=\"calibre:series_index\" content=\"2\"/>\n");
}

BOOST_AUTO_TEST_CASE(a_book_that_nobody_wrote_is_by_its_editor) {
    manuscript::Metadata about;
    about.title = "Tides";
    about.language = "en";
    about.authors = {{"Tom Lee", "edt", ""}};
    BOOST_TEST(told_of(about).find("<dc:creator id=\"person-1\">Tom Lee</dc:creator>\n"
                                   "<meta refines=\"#person-1\" property=\"role\" "
                                   "scheme=\"marc:relators\">edt</meta>\n") != std::string::npos);
}
