// What a batch of articles of one site shows: lines of its pages' frame, whatever they say.
#include "shown.hpp"
#include "strings.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;

namespace {

/// An article whose matter is its own.
std::string matter(int number) {
    return concat("Title of article ", number, "\nArticle ", number,
                  " tells in its first sentence what it is about. It goes on for a while.\n");
}

std::string restored(const std::string& text, const std::vector<std::string>& site) {
    Report report;
    restore::Guidance guidance;
    guidance.site = std::make_shared<const restore::SiteLines>(site);
    const auto result = restore::restore(text, start_of("a.txt"), report, guidance);
    BOOST_TEST(report.findings().empty());
    BOOST_TEST(!result.account.is_plain);
    return shown(result);
}

const std::string own = "# Title of article 0\nArticle 0 tells in its first sentence what it is "
                        "about. It goes on for a while.\n";

} // namespace

BOOST_AUTO_TEST_CASE(lines_at_both_ends_of_three_articles_are_set_aside) {
    std::vector<std::string> site;
    for (int i = 0; i < 3; ++i)
        site.push_back(concat("Harbour Wellness Letters\n", matter(i),
                              "Let us know how you liked this piece, dear friend.\n"));
    BOOST_TEST(restored(site[0], site) ==
               own + "= Harbour Wellness Letters\n= Let us know how you liked this piece, dear "
                     "friend.\n");
}

BOOST_AUTO_TEST_CASE(brief_lines_at_the_foot_of_a_few_articles_are_set_aside) {
    std::vector<std::string> site;
    for (int i = 0; i < 40; ++i) site.push_back(matter(i) + (i < 3 ? "Tell your aunt\n" : ""));
    BOOST_TEST(restored(site[0], site) == own + "= Tell your aunt\n");
    site[20] += "Tell your aunt\nShe will be glad to hear of it, and of you.\n" + matter(50);
    for (int i = 60; i < 80; ++i) site[20] += matter(i); // There it stands in the midst.
    BOOST_TEST(restored(site[0], site) == own + "Tell your aunt\n");
}

BOOST_AUTO_TEST_CASE(lines_of_two_articles_stay) {
    std::vector<std::string> site;
    for (int i = 0; i < 3; ++i)
        site.push_back(matter(i) +
                       (i < 2 ? "Let us know how you liked this piece, friend.\n" : ""));
    BOOST_TEST(restored(site[0], site) == own + "Let us know how you liked this piece, friend.\n");
}

BOOST_AUTO_TEST_CASE(headings_that_many_articles_share_stay) {
    std::vector<std::string> site;
    for (int i = 0; i < 6; ++i)
        site.push_back(concat(
            "Title of article ", i, "\nHow to do it\nArticle ", i,
            " tells what it is about, in a sentence of its own.\nWhat to do against it\nRest "
            "is what helps most in case ",
            i, ", and so does patience.\n"));
    BOOST_TEST(
        restored(site[0], site) ==
        "# Title of article 0\n## How to do it\nArticle 0 tells what it is about, in a sentence "
        "of its own.\n## What to do against it\nRest is what helps most in case 0, and so does "
        "patience.\n");
}

BOOST_AUTO_TEST_CASE(a_title_that_others_announce_at_their_foot_stays_a_title) {
    std::vector<std::string> site;
    for (int i = 0; i < 5; ++i) site.push_back(matter(i) + (i > 0 ? "Title of article 0\n" : ""));
    BOOST_TEST(restored(site[0], site) == own);
}

BOOST_AUTO_TEST_CASE(between_paragraphs_half_of_all_articles_must_share_a_line) {
    std::vector<std::string> site;
    for (int i = 0; i < 40; ++i) {
        std::string text = matter(i);
        for (int n = 0; n < 30; ++n)
            text += concat("Paragraph ", n, " of article ", i, " says something of its own.\n");
        if (i < 30) text += "Our clinic is open on all days but Sunday.\n";
        for (int n = 30; n < 60; ++n)
            text += concat("Paragraph ", n, " of article ", i, " says something of its own.\n");
        if (i < 6) text += "This is said in a few articles alone, and stays.\n";
        site.push_back(text + concat("The end of article ", i, " is this.\n"));
    }
    const std::string article = restored(site[0], site);
    BOOST_TEST(article.find("= Our clinic is open on all days but Sunday.\n") != std::string::npos);
    BOOST_TEST(article.find("= This is said") == std::string::npos);
}
