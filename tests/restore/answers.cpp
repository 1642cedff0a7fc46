// What a person answers holds, wherever the words stand; what matches nothing is told.
#include "shown.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

struct Case {
    const char* rule;
    const char* answers;
    const char* text;
    const char* article;
    const char* findings;
};

std::ostream& operator<<(std::ostream& out, const Case& example) {
    return out << example.rule;
}

constexpr const char* prose = "Heat widens the vessels of the skin, and so the muscles below it "
                              "get more blood than before.";

const Case cases[] = {
    {"without answers the text is restored by itself", "",
     "T\nT\nIt helps your back.What to do\nMove more.\nShare this\n",
     "# T\nIt helps your back.\n## What to do\nMove more.\n= T\n= Share this\n", ""},
    {"a line set aside comes back", "undo: Share this", "T\nIt helps your back.\nShare this\n",
     "# T\nIt helps your back.\nShare this\n", ""},
    {"a cut is not made", "# Wrongly cut:\nundo: What to do",
     "T\nIt helps your back.What to do then is up to you.\n",
     "# T\nIt helps your back.What to do then is up to you.\n", ""},
    {"a heading becomes a paragraph", "undo: Moving more",
     "T\nIt helps your back to move more each day.\nMoving more\nWalk to work and back.\n",
     "# T\nIt helps your back to move more each day.\nMoving more\nWalk to work and back.\n", ""},
    {"words inside a line become a heading", "heading: Using heat",
     "T\nRest a while. Using heat A warm bath helps.\n",
     "# T\nRest a while.\n## Using heat\nA warm bath helps.\n", ""},
    {"words inside a line become items", "item: A towel\nitem: A chair\nitem: A mat",
     "T\nThis is all that you need: A towel A chair A mat\n",
     "# T\nThis is all that you need:\n- A towel\n- A chair\n- A mat\n", ""},
    {"another line is the title", "title: How heat helps",
     "Backs and how they are\nHow heat helps\nIt warms the muscles.\n",
     "# How heat helps\n## Backs and how they are\nIt warms the muscles.\n", ""},
    {"a line is set aside", "drop: Come and see us soon",
     "T\nIt warms the muscles.\nCome and see us soon, we are open.\n",
     "# T\nIt warms the muscles.\n= Come and see us soon, we are open.\n", ""},
    {"words count, not signs or capitals", "heading: what to DO?",
     "T\nIt helps your back.\n“What to do”\nMove more each day, and rest less than before.\n",
     "# T\nIt helps your back.\n## “What to do”\nMove more each day, and rest less than before.\n",
     ""},
    {"words that are gone are told", "heading: Using ice", "T\nIt helps your back.\n",
     "# T\nIt helps your back.\n",
     "a.answers:1:1: warning MR432: nothing reads \"Using ice\"; the article has changed: remove "
     "this line, or correct it\n"},
    {"words in several places are told", "heading: Heat",
     "T\nHeat\nIt warms the muscles.\nHeat\nIt helps.\n",
     "# T\n## Heat\nIt warms the muscles.\n## Heat\nIt helps.\n",
     "a.answers:1:1: warning MR434: \"Heat\" stands in several places; the first was taken: write "
     "more of its words\n"},
    {"a line that is no answer is told", "header: Heat", "T\nIt helps your back.\n",
     "# T\nIt helps your back.\n",
     "a.answers:1:1: warning MR433: this is no answer; write keep, undo, title, heading, "
     "paragraph, item or drop, a colon, and the words it is for\n"},
    {"an agreement to nothing is told", "keep: Using ice", "T\nIt helps your back.\n",
     "# T\nIt helps your back.\n",
     "a.answers:1:1: warning MR432: nothing was decided about \"Using ice\"; remove this line, or "
     "correct it\n"},
};

} // namespace

BOOST_DATA_TEST_CASE(answers_hold, data::make(cases), example) {
    Report report;
    restore::Guidance guidance;
    guidance.answers = restore::read_answers(example.answers, start_of("a.answers"), report);
    const auto result = restore::restore(example.text, start_of("a.txt"), report, guidance);
    BOOST_TEST(shown(result) == example.article);
    BOOST_TEST(!result.account.is_plain);
    std::string findings;
    for (const Finding& finding : report.findings()) findings += makeready::text_of(finding) + "\n";
    BOOST_TEST(findings == example.findings);
}

BOOST_AUTO_TEST_CASE(an_agreement_makes_a_decision_sure) {
    Report report;
    restore::Guidance guidance;
    guidance.answers = restore::read_answers("keep: What to do", start_of("a.answers"), report);
    const auto result = restore::restore(concat("T\n", prose, "What to do\nMove more.\n"),
                                         start_of("a.txt"), report, guidance);
    BOOST_TEST(report.findings().empty());
    for (const restore::Decision& decision : result.account.decisions) {
        BOOST_TEST(decision.is_answered == (decision.text == "What to do"), decision.text);
        if (decision.is_answered) BOOST_TEST(decision.confidence == 1);
    }
}

BOOST_AUTO_TEST_CASE(answers_survive_a_new_copy_of_the_text) {
    Report report;
    restore::Guidance guidance;
    guidance.answers =
        restore::read_answers("heading: Using heat at home\n", start_of("a.answers"), report);
    const char* article = "# T\nRest a while, then move.\n## Using heat at home\nIt helps.\n";
    for (const char* copy : {"T\nRest a while, then move. Using heat at home It helps.\n",
                             "T\n\nRest a while, then move.\n\nUsing heat at home\n\nIt helps.\n",
                             "T\nRest a while, then move.Using heat at home\nIt helps.\n"})
        BOOST_TEST(shown(restore::restore(copy, start_of("a.txt"), report, guidance)) == article);
    BOOST_TEST(report.findings().empty());
}
