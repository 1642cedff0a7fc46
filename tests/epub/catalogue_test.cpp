// Catalogues: what a folder of finished EPUBs is told as, for reading apps.
#include "approve.hpp"
#include "epub.hpp"
#include "sample.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

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
        const bool text = file.name.starts_with("opds");
        out += concat("==== ", file.name, "\n", text ? *file.bytes : "a picture\n");
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

// The schemas of OPDS 2.0 and of the Readium manifest ask for these.
BOOST_AUTO_TEST_CASE(a_feed_has_what_its_schema_asks_for) {
    Report report;
    const auto files = epub::catalogue({"Harbour books", "", true}, shelf(), report);
    const Json feed = Json::parse(*archive::find(files, "opds.json")->bytes);
    BOOST_TEST(feed.at("metadata").at("title") == "Harbour books");
    bool self = false;
    for (const Json& link : feed.at("links"))
        self = self || (link.at("rel") == "self" && link.at("href") == "opds.json");
    BOOST_TEST(self);
    BOOST_TEST(feed.at("metadata").at("numberOfItems") == feed.at("publications").size());
    for (const Json& one : feed.at("publications")) {
        BOOST_TEST(one.at("metadata").at("title").is_string());
        BOOST_TEST(one.at("links").at(0).at("rel") ==
                   "http://opds-spec.org/acquisition/open-access");
        const std::string cover = one.at("images").at(0).at("href");
        BOOST_TEST(archive::find(files, cover) != nullptr, cover);
    }
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
