#include "shelf.hpp"

#include <boost/test/unit_test.hpp>

namespace makeready {

BOOST_AUTO_TEST_CASE(what_a_header_says_rules_over_what_was_found) {
    manuscript::ArticleHead found;
    found.title = "Found";
    found.subtitle = "Kept";
    found.authors = {{"Tom Lee", "aut", ""}};
    found.date = manuscript::Date{2020, 1, 1};
    found.tags = {"old"};
    plan::Header header;
    header.title = "Said";
    header.authors = {{"Ana Ruiz", "edt", "Ruiz, Ana"}};
    header.tags = {"new"};
    const auto head = assembly::head_of(header, found);
    BOOST_TEST(head.title == "Said");
    BOOST_TEST(head.subtitle == "Kept");
    BOOST_TEST(
        (head.authors == std::vector<manuscript::Contributor>{{"Ana Ruiz", "edt", "Ruiz, Ana"}}));
    BOOST_TEST((head.date == manuscript::Date{2020, 1, 1}));
    BOOST_TEST(head.tags == std::vector<std::string>{"new"}, boost::test_tools::per_element());
}

BOOST_AUTO_TEST_CASE(a_new_review_does_not_borrow_the_old_reviewers_name) {
    manuscript::ArticleHead found;
    found.review = {manuscript::Date{2020, 1, 1}, "Tom Lee"};
    plan::Header header;
    BOOST_TEST((assembly::head_of(header, found).review == found.review));
    header.reviewed.date = "2026-09-01";
    const manuscript::Review expected = {manuscript::Date{2026, 9, 1}, ""};
    BOOST_TEST((assembly::head_of(header, found).review == expected));
}

BOOST_AUTO_TEST_CASE(the_manifest_rules_over_the_article_and_the_chapter_over_both) {
    Shelf shelf;
    shelf.add("heat", "<article><h1>Found <b>bold</b></h1><p>Warm.</p></article>").head.title =
        "Found bold";
    plan::Book plan = plan_of({"heat"});
    Report report;
    const auto title = [&] {
        const auto book = assembly::assemble(plan, shelf.articles(), shelf.files(), report);
        return book.body.front().title + " = " +
               manuscript::text_content(*manuscript::find(*book.tree.root(), "h1"));
    };
    BOOST_TEST(title() == "Found bold = Found bold");
    plan.parts[0].chapters[0].articles[0].header.title = "Of the manifest";
    BOOST_TEST(title() == "Of the manifest = Of the manifest");
    plan.parts[0].chapters[0].title = said("Of the chapter");
    BOOST_TEST(title() == "Of the chapter = Of the chapter");
}

} // namespace makeready
