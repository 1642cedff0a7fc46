#include "approve.hpp"
#include "shelf.hpp"

#include <boost/test/unit_test.hpp>
#include <set>

namespace makeready {

namespace {

const std::string dot = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
const std::string png = "\x89PNG\r\n\x1a\n....";

void add_articles(Shelf& shelf) {
    auto& walking =
        shelf.add("walking-plan",
                  "<article xmlns:epub=\"http://www.idpf.org/2007/ops\">"
                  "<h1>A <em>walking</em> plan</h1>"
                  "<p>Walk.<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn1\">"
                  "<p>Every day.</p></aside> See <a href=\"pain.md#how-it-works\">pain</a>, "
                  "<a href=\"../library/pain\">more</a>, <a href=\"shoes.md\">shoes</a> and "
                  "<a href=\"https://example.org/a b\">the web</a>.</p>"
                  "<h2>Week one</h2><p>Five minutes.</p>"
                  "<figure><img src=\"figures/step.svg\" alt=\"Two feet on a step\"/></figure>"
                  "<h3 id=\"rest\">Rest</h3><p>Then <a href=\"#week-one\">again</a>.</p>"
                  "</article>");
    walking.head.title = "A walking plan";
    walking.head.subtitle = "Eight weeks";
    walking.head.summary = "Build up slowly.";
    walking.head.authors = {{"Tom Lee", "aut", ""}};
    walking.head.language = "en-GB";
    walking.head.key_points = {"Start small.", "Add a little."};
    walking.head.sources = {"Pocovi NC. Lancet 2024. doi:10.1016/S0140-6736(18)30489-6.",
                            "NHS. Back pain. https://www.nhs.uk/conditions/back-pain/."};
    walking.head.review = {manuscript::Date{2026, 9, 1}, "Dr Mei Okafor"};
    walking.head.version = "3";

    auto& pain = shelf.add(
        "pain", "<article><h1>Pain</h1><p>It is real.</p>"
                "<h2>How it works</h2><p><img src=\"figures/nerve.png\" alt=\"A nerve\"/>"
                "<img src=\"../library/figures/same.png\" alt=\"It again\"/></p></article>");
    pain.head.title = "Pain";
    pain.head.authors = {{"Ana Ruiz", "aut", ""}};
    pain.head.licence = "CC0-1.0";
    pain.head.source = "https://example.org/pain";
    pain.head.sources = {"NHS. Back pain. https://www.nhs.uk/conditions/back-pain/."};

    auto& heat = shelf.add("heat", "<article><h1>Heat</h1><h2>Packs</h2><p>Warm.</p></article>");
    heat.head.title = "Heat";
    heat.head.review = {manuscript::Date{2026, 6, 12}, ""};
    auto& calor = shelf.add("calor", "<article><h1>El calor</h1><p>Ayuda.</p></article>");
    calor.head.title = "El calor";
    calor.head.language = "es";
    calor.head.key_points = {"Con cuidado."};
    shelf.add("foreword", "<article><h1>Foreword</h1><p>Welcome.</p></article>").head.summary =
        "Hello.";
    shelf.add("move", "<article><h1>Gone</h1><p>Move a little.</p></article>");
    shelf.know("shoes");
    shelf.add_file("library/figures/step.svg", dot);
    shelf.add_file("library/figures/nerve.png", png);
    shelf.add_file("library/figures/same.png", png);
}

plan::Book two_parts() {
    plan::Book plan = small_plan();
    plan.subtitle = said("At Home");
    plan.authors = {{"Ana Ruiz", "aut", ""}, {"Mei Okafor", "edt", ""}};
    plan.publisher = said("Harbour Clinic");
    plan.identifier = said("urn:isbn:9780306406157");
    plan.edition = said("2");
    plan.date = said("2026-11-01");
    plan.licence = said("CC-BY-4.0");
    plan.holder = said("Harbour Clinic");
    for (const char* name : {"half-title", "title", "copyright", "contents", "foreword.md"})
        plan.front.push_back({said(name, 8)});
    for (const char* name : {"sources", "colophon"}) plan.back.push_back({said(name, 40)});
    plan.parts = {
        {said("Understand", 12), {}, {chapter_of("pain", 14)}},
        {said("Move", 16),
         said("move", 17),
         {chapter_of("walking-plan", 18),
          {said("Warmth & 'cold'", 20), {}, {article("heat", 21), article("calor", 22)}}}}};
    return plan;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_book_of_two_parts_has_links_notes_pictures_and_all_generated_pages) {
    Shelf shelf;
    add_articles(shelf);
    Report report;
    const assembly::Options options = {.contents = assembly::ContentsDepth::chapters,
                                       .colophon = "Set in Gentium.\n\nUnder the OFL.",
                                       .source_date = ""};
    const auto book =
        assembly::assemble(two_parts(), shelf.articles(), shelf.files(), report, options);
    approve("book", text_of_tree(book));
    approve("book-record", text_of_record(book));
    BOOST_TEST(text_of_findings(report) ==
               "library/walking-plan.md:1:256: note MR110: \"shoes\" is not in this book, so the "
               "link to it "
               "became plain words. Add the article to the plan to keep the link.\n");
}

BOOST_AUTO_TEST_CASE(the_same_plan_gives_the_same_book) {
    Shelf shelf;
    add_articles(shelf);
    Report report;
    const auto one = assembly::assemble(two_parts(), shelf.articles(), shelf.files(), report);
    const auto other = assembly::assemble(two_parts(), shelf.articles(), shelf.files(), report);
    BOOST_TEST(text_of_tree(one) == text_of_tree(other));
    BOOST_TEST(text_of_record(one) == text_of_record(other));
}

BOOST_AUTO_TEST_CASE(every_link_inside_a_book_has_an_end_and_every_id_is_unique) {
    Shelf shelf;
    add_articles(shelf);
    Report report;
    const auto book = assembly::assemble(two_parts(), shelf.articles(), shelf.files(), report);
    std::set<std::string> ids;
    std::set<std::string> ends;
    const manuscript::Node& root = *book.tree.root();
    for (const manuscript::Node* node = &root; node; node = manuscript::following(*node, root)) {
        if (!node->is_element()) continue;
        if (node->attribute("id"))
            BOOST_TEST(ids.insert(*node->attribute("id")).second, node->value("id"));
        if (node->value("href").starts_with('#')) ends.emplace(node->value("href").substr(1));
        if (node->attribute("aria-labelledby")) ends.insert(*node->attribute("aria-labelledby"));
    }
    BOOST_TEST(ends.size() > 20);
    for (const std::string& end : ends) BOOST_TEST(ids.contains(end), end);
}

BOOST_AUTO_TEST_CASE(contents_go_as_deep_as_asked) {
    Shelf shelf;
    shelf.add("heat", "<article><h1>Heat</h1><h2>Packs</h2><p>Warm.</p></article>");
    plan::Book plan = plan_of({"heat"});
    plan.front = {{said("contents")}};
    Report report;
    assembly::Options options;
    options.contents = assembly::ContentsDepth::headings;
    const auto book = assembly::assemble(plan, shelf.articles(), shelf.files(), report, options);
    BOOST_TEST(text_of_section(book, "contents").find("href=\"#heat--packs\"") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_book_without_parts_has_chapters_alone) {
    Shelf shelf;
    shelf.add("heat", "<article><h1>Heat</h1><p>Warm.</p></article>");
    shelf.add("10-steps", "<article><h1>Ten steps</h1><p>Walk.</p></article>");
    Report report;
    const auto book =
        assembly::assemble(plan_of({"heat", "10-steps"}), shelf.articles(), shelf.files(), report);
    BOOST_TEST(book.body.size() == 2);
    BOOST_TEST(book.body[0].part == -1);
    BOOST_TEST(book.body[1].id == "n-10-steps"); // An XML name begins with a letter.
    BOOST_TEST(book.body[1].title == "Ten steps");
    BOOST_TEST(book.contents.size() == 2);
}

BOOST_AUTO_TEST_CASE(generated_words_follow_the_books_language) {
    Shelf shelf;
    auto& calor = shelf.add("calor", "<article><h1>El calor</h1><p>Ayuda.</p></article>");
    calor.head.key_points = {"Con cuidado."};
    calor.head.review = {manuscript::Date{2026, 9, 1}, "Ana Ruiz"};
    plan::Book plan = small_plan();
    plan.language = said("es-MX");
    plan.edition = said("2");
    plan.date = said("2026-11-01");
    for (const char* name : {"title", "contents"}) plan.front.push_back({said(name)});
    plan.parts = {{said("Alivio"), {}, {chapter_of("calor")}}};
    plan.back = {{said("colophon")}};
    Report report;
    approve("spanish",
            text_of_tree(assembly::assemble(plan, shelf.articles(), shelf.files(), report)));
    BOOST_TEST(text_of_findings(report) == "");
}

} // namespace makeready
