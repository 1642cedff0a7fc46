#include "approve.hpp"
#include "shelf.hpp"

#include <boost/test/unit_test.hpp>

namespace makeready {

namespace {

plan::Output handout() {
    plan::Output output;
    output.kind = plan::OutputKind::handout;
    output.at = said("", 30, 3).at;
    output.name = said("handout", 30, 3);
    return output;
}

void add_article(Shelf& shelf) {
    shelf.add("walking-plan",
              "<article><h1>A walking plan</h1><p>See <a href=\"pain.md\">pain</a>, "
              "<a id=\"why\" href=\"pain.md\">why</a> and <a href=\"#week-one\">week one</a>.</p>"
              "<h2>Week one</h2><p>Five minutes.</p></article>");
    shelf.know("pain");
    shelf.add_file("brand/logo.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
}

} // namespace

BOOST_AUTO_TEST_CASE(a_handout_says_who_gives_it_what_to_do_and_when_to_get_help) {
    Shelf shelf;
    add_article(shelf);
    plan::Book plan = small_plan();
    plan.holder = said("Harbour Clinic");
    plan.date = said("2026-11-01");
    plan.clinic = {"Harbour Physiotherapy", "+44 20 5550 100", "1 Quay Street",
                   "harbour.example",       "brand/logo.svg",  said("", 6, 9).at};
    plan::Output output = handout();
    output.red_flags = {said("numbness between your legs"), said("you can't pass urine")};
    output.help_line = said("Call 999.");
    plan::ArticleEntry entry = article("walking-plan");
    entry.header.title = "Walk it off";
    entry.header.summary = "Build up slowly.";
    entry.header.key_points = {"Start small."};
    entry.header.authors = {{"Tom Lee", "aut", ""}, {"Ana Ruiz", "aut", ""}};
    entry.header.reviewed = {"2026-09-01", "Dr Mei Okafor"};
    entry.header.version = "3";
    entry.header.licence = "CC-BY-4.0";
    entry.header.sources = {"NHS. Back pain."};
    Report report;
    const auto book =
        assembly::assemble_handout(plan, output, entry, shelf.articles(), shelf.files(), report);
    approve("handout", text_of_tree(book));
    approve("handout-record", text_of_record(book));
    BOOST_TEST(text_of_findings(report) == "");
}

BOOST_AUTO_TEST_CASE(a_handout_asks_for_what_a_patient_must_know) {
    Shelf shelf;
    add_article(shelf);
    Report report;
    const auto book = assembly::assemble_handout(small_plan(), handout(), article("walking-plan"),
                                                 shelf.articles(), shelf.files(), report);
    approve("bare-handout", text_of_tree(book));
    BOOST_TEST(
        text_of_findings(report) ==
        "book.yaml:30:3: warning MR301: the handout \"walking-plan\" doesn't say when to get help. "
        "Add to \"handout\": red-flags: [new numbness between the legs, ...]\n"
        "library/walking-plan.md: warning MR302: the handout \"walking-plan\" names no day of "
        "review. "
        "Add to the article's header: reviewed: {date: 2026-09-01, by: A. Ruiz}\n"
        "library/walking-plan.md: warning MR303: the handout \"walking-plan\" has no version. "
        "Add to the article's header: version: 1\n");
}

BOOST_AUTO_TEST_CASE(a_handout_of_a_missing_article_is_one_error_and_an_empty_book) {
    Shelf shelf;
    add_article(shelf);
    Report report;
    const auto book =
        assembly::assemble_handout(small_plan(), handout(), article("walkin-plan", 31, 18),
                                   shelf.articles(), shelf.files(), report);
    BOOST_TEST(book.body.empty());
    BOOST_TEST(text_of_findings(report) ==
               "book.yaml:31:18: error MR101: no article \"walkin-plan\" in library/. "
               "Did you mean \"walking-plan\"? (library/walking-plan.md)\n");
}

} // namespace makeready
