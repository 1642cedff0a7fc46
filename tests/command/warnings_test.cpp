// What is told but does not stop a book.
#include "project.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;

namespace {

constexpr const char* manifest = "book/makeready.yaml";
constexpr const char* article = "book/articles/first-article.md";

} // namespace

BOOST_AUTO_TEST_SUITE(warnings)

// A book's own CSS is never fatal: the declaration is left out, and said so.
BOOST_AUTO_TEST_CASE(an_unknown_property_is_a_warning_and_the_book_is_made) {
    const Project desk;
    desk.change(manifest, "trim: 6x9in", "style: own.css");
    desk.write("book/own.css", "p { colr: red; }\nh2 { color: blau; }\n");
    for (const bool strict : {false, true}) {
        const Run run =
            desk.makeready(strict ? std::vector<std::string>{"build", "book", "--strict"}
                                  : std::vector<std::string>{"build", "book"});
        BOOST_TEST(without_seconds(run.err) ==
                   "book/own.css:1:5: warning MR501: property \"colr\" is not known. Did you mean "
                   "\"color\"?\n"
                   "book/own.css:2:13: warning MR502: \"blau\" is no value for \"color\", which "
                   "takes <color>\n"
                   "makeready: 2 files of 1 book in N s, in output/; 2 warnings\n");
        BOOST_TEST(run.code == (strict ? 1 : 0));
        BOOST_TEST(desk.read("output/my-book.pdf").substr(0, 5) == "%PDF-");
    }
}

BOOST_AUTO_TEST_CASE(a_wrong_key_in_an_articles_header_is_a_warning_with_the_line_of_the_file) {
    const Project desk;
    desk.change(article, "title:", "titel:");
    const Run run = desk.makeready({"build", "book"});
    BOOST_TEST(without_seconds(run.err) ==
               "book/articles/first-article.md:2:1: warning MR004: \"titel\" is not a key of a "
               "header. Did you mean \"title\"? It is left out.\n"
               "book/articles/first-article.md: warning MR119: the article has no title, so it is "
               "called \"first article\" after its file. Add to its header: title: ...\n"
               "makeready: 2 files of 1 book in N s, in output/; 2 warnings\n");
    BOOST_TEST(run.code == 0);
}

BOOST_AUTO_TEST_CASE(quiet_leaves_out_all_but_what_is_wrong) {
    const Project desk;
    BOOST_TEST(desk.makeready({"build", "book", "--quiet"}).err == "");
    desk.write(article, "");
    const Run run = desk.makeready({"build", "book", "--quiet"});
    BOOST_TEST(run.err == "book/articles/first-article.md: error MR403: the article is empty; "
                          "write its text or take it out of the manifest\n");
    BOOST_TEST(run.code == 3);
}

BOOST_AUTO_TEST_SUITE_END()
