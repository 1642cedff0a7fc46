// The real book, whole: the EPUB unpacked and the pages as text, read by a person and approved.
#include "approve.hpp"
#include "archive.hpp"
#include "program.hpp"

#include <boost/test/unit_test.hpp>

namespace fs = std::filesystem;
using namespace makeready;

namespace {

/// books/back-care, built once for all tests.
struct BackCare {
    BackCare() {
        const fs::path book = fs::path(SOURCE_FOLDER) / "books/back-care";
        run = desk.makeready({"build", book.string(), "--proof", "--output", "output"});
        BOOST_REQUIRE_MESSAGE(run.code == 0, run.err);
        made = desk.files("output");
    }

    Desk desk;
    Run run;
    Files made;
};

const BackCare& back_care() {
    static const BackCare book;
    return book;
}

bool is_words(const std::string& name) {
    const std::string ending = fs::path(name).extension().string();
    for (const char* words : {".xhtml", ".opf", ".ncx", ".css", ".xml", ""})
        if (ending == words) return true;
    return false;
}

// Where pages begin is judged by page_list_test: a change in the page design leaves this as it is.
std::string without_page_numbers(std::string text) {
    const std::pair<const char*, const char*> pieces[] = {
        {"<span epub:type=\"pagebreak\"", "</span>"},
        {"<nav epub:type=\"page-list\"", "</nav>\n"},
        {"<pageList>", "</pageList>\n"},
        {"<meta name=\"dtb:totalPageCount\"", "/>\n"},
        {"<meta name=\"dtb:maxPageNumber\"", "/>\n"},
        {"playOrder=\"", "\""}};
    for (const auto& [open, close] : pieces)
        for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at)) {
            const auto end = text.find(close, at + std::string(open).size());
            text.erase(at, end + std::string(close).size() - at);
        }
    return text;
}

// Every entry under its name; of a picture or a font only how long it is.
std::string unpacked(const std::string& epub) {
    Report report;
    const auto entries = archive::read_zip(epub, start_of("back-care.epub"), report);
    BOOST_REQUIRE(entries);
    std::string out;
    for (const archive::Entry& entry : *entries) {
        out += "=== " + entry.name + "\n";
        out += is_words(entry.name) ? without_page_numbers(*entry.bytes)
                                    : std::to_string(entry.bytes->size()) + " bytes";
        if (out.back() != '\n') out += "\n";
    }
    return out;
}

} // namespace

BOOST_AUTO_TEST_SUITE(back_care_at_home)

BOOST_AUTO_TEST_CASE(it_builds_without_a_warning) {
    BOOST_TEST(without_seconds(back_care().run.err) ==
               "makeready: 7 files of 1 book in N s, in output/\n");
}

BOOST_AUTO_TEST_CASE(its_epub_is_as_approved) {
    approve("back-care-epub", unpacked(back_care().made.at("back-care.epub")));
}

BOOST_AUTO_TEST_CASE(its_pages_are_as_approved) {
    approve("back-care-pages", back_care().made.at("back-care.pages.txt"));
}

BOOST_AUTO_TEST_CASE(its_handout_on_a4_is_as_approved) {
    approve("back-care-handout-a4", back_care().made.at("back-care-flare-up-plan-a4.pages.txt"));
}

BOOST_AUTO_TEST_CASE(its_handout_on_letter_is_as_approved) {
    approve("back-care-handout-letter",
            back_care().made.at("back-care-flare-up-plan-letter.pages.txt"));
}

BOOST_AUTO_TEST_SUITE_END()
