// makeready read: what was decided, for people and programs, and what people answer.
#include "program.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

using namespace makeready;

BOOST_AUTO_TEST_SUITE(review)

namespace {

/// An article of a site whose pages all end in one line.
std::string article(const std::string& name) {
    return "All about " + name + "\nHeat widens the vessels around the " + name +
           ", and so it gets more blood than before.What to do\nMove your " + name +
           " a little more each day than you did before, and rest it at night.\n"
           "Let us know how you liked this piece, dear friend.\n";
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_report_as_json_holds_every_decision_and_the_proof) {
    const Desk desk;
    desk.write("back.txt", article("back"));
    const Run run =
        desk.makeready({"read", "back.txt", "-q", "-o", "back.xhtml", "--report", "back.json"});
    BOOST_TEST(run.err == "");
    BOOST_TEST(run.code == 0);
    const auto report = nlohmann::json::parse(desk.read("back.json"));
    BOOST_TEST(report["version"] == 1);
    const auto& told = report["articles"][0];
    BOOST_TEST(told["file"] == "back.txt");
    BOOST_TEST(told["title"] == "All about back");
    BOOST_TEST(told["language"] == "en");
    const auto& words = told["restored"]["words"];
    BOOST_TEST(words["source"] == 48);
    BOOST_TEST(words["article"] == 48);
    BOOST_TEST(words["set-aside"] == 0);
    const auto& decision = told["restored"]["decisions"][1];
    BOOST_TEST(decision["kind"] == "heading unglued");
    BOOST_TEST(decision["line"] == 2);
    BOOST_TEST(decision["text"] == "What to do");
    BOOST_TEST(decision["answered"] == false);
    BOOST_TEST(told["reading-level"]["sentences"] == 3);
    BOOST_TEST(told["reading-level"]["hardest"].size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_report_as_a_page_shows_both_sides_and_needs_nothing_else) {
    const Desk desk;
    desk.write("back.txt", "All about <b>\n" + article("back"));
    const Run run =
        desk.makeready({"read", "back.txt", "-q", "-o", "back.xhtml", "--report", "back.html"});
    BOOST_TEST(run.code == 0);
    const std::string page = desk.read("back.html");
    BOOST_TEST(holds(
        page,
        "<td class=\"s\">What to do</td><td class=\"r\"><p class=\"h2\">What to do</p></td>"));
    BOOST_TEST(holds(page, "<code>undo: What to do</code>"));
    BOOST_TEST(holds(page, "All about &lt;b&gt;"));
    BOOST_TEST(!holds(page, "<script"));
    BOOST_TEST(!holds(page, "http"));
}

BOOST_AUTO_TEST_CASE(answers_beside_an_article_hold_in_read_and_in_build) {
    const Desk desk;
    desk.write("back.txt", article("back"));
    desk.write("back.answers",
               "undo: What to do\nheading: Move your back a little more\nkeep: Nothing of this\n");
    const Run run = desk.makeready({"read", "back.txt", "-q"});
    BOOST_TEST(holds(run.out, "than before.What to do"));
    BOOST_TEST(holds(run.out,
                     "<h2 id=\"move-your-back-a-little-more\">Move your back a little more</h2>"));
    const std::string unmatched = "back.answers:3:1: warning MR432: nothing was decided about "
                                  "\"Nothing of this\"; remove this line, or correct it\n";
    BOOST_TEST(run.err == unmatched);
    const Run built = desk.makeready({"build", "back.txt", "-o", "back.epub", "-q"});
    BOOST_TEST(built.code == 0);
    BOOST_TEST(holds(built.err, unmatched));
}

BOOST_AUTO_TEST_CASE(several_articles_show_what_their_site_puts_on_each) {
    const Desk desk;
    for (const char* name : {"back", "knee", "neck"})
        desk.write(std::string(name) + ".txt", article(name));
    const Run run =
        desk.makeready({"read", "back.txt", "knee.txt", "neck.txt", "-q", "-o", "made"});
    BOOST_TEST(run.err == "");
    BOOST_TEST(run.code == 0);
    for (const char* name : {"back", "knee", "neck"})
        BOOST_TEST(holds(desk.read("made/" + std::string(name) + ".xhtml"),
                         "<section class=\"dropped\" hidden=\"hidden\">\n<p>Let us know how you "
                         "liked this piece"));
}

BOOST_AUTO_TEST_CASE(a_report_of_another_kind_is_refused) {
    const Desk desk;
    desk.write("back.txt", article("back"));
    const Run run = desk.makeready({"read", "back.txt", "--report", "back.pdf"});
    BOOST_TEST(run.code == 2);
    BOOST_TEST(run.err == "error MR900: a report is JSON or a page, and \"back.pdf\" is neither. "
                          "Name it .json or .html.\n");
}

BOOST_AUTO_TEST_SUITE_END()
