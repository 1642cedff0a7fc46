// Catalogues: what a folder of finished EPUBs is told as, for reading apps.
#include "approve.hpp"
#include "catalogue_terms.hpp"
#include "epub.hpp"
#include "sample.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;
using Json = nlohmann::json;

namespace {

std::vector<epub::CatalogueBook> shelf() {
    manuscript::Book tides = sample_book();
    tides.metadata.series = {"Shore Walks", "2", "", false};
    tides.metadata.subject_codes = {{"BISAC", "NAT025000", "NATURE / Oceans & Seas"}};
    const manuscript::Book plain = book_of("<section id='c'><h1>A</h1></section>");
    Report report;
    epub::Options options;
    options.cover = std::make_shared<const std::string>(
        "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>");
    std::vector<epub::CatalogueBook> books = {{"tides.epub", epub::write(tides, options, report)},
                                              {"plain.epub", epub::write(plain, {}, report)}};
    BOOST_TEST(!report.has_errors());
    return books;
}

std::string text_of_files(const std::vector<archive::Entry>& files) {
    std::string out;
    for (const archive::Entry& file : files) {
        const bool is_picture = file.name.starts_with("covers/");
        out += concat("==== ", file.name, "\n", is_picture ? "a picture\n" : *file.bytes);
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_folder_of_books_becomes_two_feeds_and_their_covers) {
    Report report;
    const auto files =
        epub::catalogue({"Harbour books", "https://example.org/books", true}, shelf(), report);
    BOOST_TEST(report.findings().empty());
    approve("catalogue", text_of_files(files));
}

// What its schemas ask for more is judged by tests/conformance/opds-rules.
BOOST_AUTO_TEST_CASE(a_feed_names_only_files_that_are_there) {
    Report report;
    const auto files = epub::catalogue({"Harbour books", "", true}, shelf(), report);
    const Json feed = Json::parse(*archive::find(files, "opds.json")->bytes);
    BOOST_TEST(feed.at("publications").size() == 2U);
    for (const Json& one : feed.at("publications")) {
        const std::string self = one.at("links").at(0).at("href");
        const std::string cover = one.at("images").at(0).at("href");
        BOOST_TEST(archive::find(files, self) != nullptr, self);
        BOOST_TEST(archive::find(files, cover) != nullptr, cover);
    }
}

BOOST_AUTO_TEST_CASE(names_of_files_are_escaped_in_addresses_and_lead_up_from_a_folder) {
    Report report;
    auto books = shelf();
    books.resize(1);
    books[0].file = "Gezeiten: Ebbe & Flut.epub";
    const auto files = epub::catalogue({"Books", "", true}, books, report);
    const archive::Entry* const own =
        archive::find(files, "publications/Gezeiten: Ebbe & Flut.json");
    BOOST_REQUIRE(own);
    BOOST_TEST(Json::parse(*own->bytes).at("links").at(1).at("href") ==
               "../Gezeiten%3A%20Ebbe%20&%20Flut.epub");
    BOOST_TEST(archive::find(files, "opds.xml")
                   ->bytes->find("href=\"Gezeiten%3A%20Ebbe%20&amp;%20Flut.epub\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_cover_that_only_some_apps_show_is_drawn_for_all) {
    Report report;
    const auto files = epub::catalogue({"Books", "", true}, shelf(), report);
    const archive::Entry* const drawn = archive::find(files, "covers/plain.jpg");
    BOOST_REQUIRE(drawn);
    BOOST_TEST(drawn->bytes->starts_with("\xFF\xD8\xFF"));
}

BOOST_AUTO_TEST_CASE(a_book_without_a_cover_is_told_and_not_in_the_feed_that_asks_for_one) {
    Report report;
    manuscript::Book plain = book_of("<section id='c'><h1>A</h1></section>");
    std::vector<archive::Entry> entries = epub::make(plain, {}, report);
    std::erase_if(entries, [](const archive::Entry& entry) {
        return entry.name.starts_with("EPUB/images/");
    });
    Report told;
    const auto files =
        epub::catalogue({"Books", "", true}, {{"bare.epub", archive::write_zip(entries)}}, told);
    BOOST_REQUIRE(told.findings().size() == 1U);
    BOOST_TEST(text_of(told.findings()[0]) ==
               "warning MR873: \"bare.epub\" has no cover that all reading apps show, and OPDS 2 "
               "lists no book without one; give it one as JPEG or PNG");
    BOOST_TEST(Json::parse(*archive::find(files, "opds.json")->bytes).at("publications").empty());
    BOOST_TEST(archive::find(files, "opds.xml")->bytes->find("bare.epub") != std::string::npos);
}

namespace {

struct Term {
    std::string (*of)(std::string_view);
    const char* in_epub;
    const char* in_catalogue;
};

std::ostream& operator<<(std::ostream& out, const Term& term) {
    return out << term.in_epub;
}

const Term terms[] = {
    {epub::identifier_uri, "978-0-306-40615-7", "urn:isbn:9780306406157"},
    {epub::identifier_uri, "ISBN 0-306-40615-X", "urn:isbn:030640615X"},
    {epub::identifier_uri, "0B836B5B-A6F3-5108-B3F9-6FE734F27107",
     "urn:uuid:0b836b5b-a6f3-5108-b3f9-6fe734f27107"},
    {epub::identifier_uri, "https://example.org/tides", "https://example.org/tides"},
    {epub::identifier_uri, "Tides 2", "urn:uuid:977a6be3-12d3-58ea-a729-1a8b550e7d40"},
    {epub::scheme_uri, "Thema", "https://ns.editeur.org/thema/"},
    {epub::scheme_uri, "urn:x:mine", "urn:x:mine"},
    {epub::scheme_uri, "my own", ""},
    {epub::conformance_uri, "EPUB Accessibility 1.1 - WCAG 2.2 Level AA",
     "https://www.w3.org/TR/epub-a11y-11#wcag-2.2-aa"},
    {epub::conformance_uri, "http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa",
     "http://www.idpf.org/epub/a11y/accessibility-20170105.html#wcag-aa"},
    {epub::conformance_uri, "as good as we could", ""},
};

} // namespace

BOOST_DATA_TEST_CASE(words_of_epub_become_words_of_catalogues, data::make(terms), term) {
    BOOST_TEST(term.of(term.in_epub) == term.in_catalogue);
}

BOOST_AUTO_TEST_CASE(the_same_books_give_the_same_feeds) {
    Report report;
    const auto books = shelf();
    const epub::CatalogueOptions options{"Harbour books", "", true};
    BOOST_TEST(text_of_files(epub::catalogue(options, books, report)) ==
               text_of_files(epub::catalogue(options, books, report)));
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_epub_is_told_and_left_out) {
    Report report;
    const auto files =
        epub::catalogue({"Books", "", false}, {{"notes.epub", "no archive"}}, report);
    BOOST_TEST(report.findings().at(0).message ==
               "\"notes.epub\" can't be listed in the catalogue: it is no EPUB, or says neither "
               "title nor identifier");
    BOOST_TEST(archive::find(files, "opds.json") == nullptr);
    BOOST_TEST(archive::find(files, "opds.xml")->bytes->find("<entry>") == std::string::npos);
}
