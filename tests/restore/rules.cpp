// What restoring does, one rule a case: the text as it came, and the article as lines.
// "# " is the title, "## " a heading, "- " and "1 " items (/ ends a label), "= " set aside.
#include "shown.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

struct Case {
    const char* rule;
    const char* text;
    const char* article;
};

std::ostream& operator<<(std::ostream& out, const Case& example) {
    return out << example.rule;
}

std::string restored(std::string_view text) {
    Report report;
    const auto result = restore::restore(text, start_of("a.txt"), report);
    BOOST_TEST(report.findings().empty());
    BOOST_TEST(!result.account.is_plain);
    return shown(result);
}

const Case characters[] = {
    {"UTF-8 read as windows-1252 is read rightly", "T\nIt hasnâ€™t â€œhelpedâ€\xC2\x9D here.",
     "# T\nIt hasn’t “helped” here.\n"},
    {"even when it happened twice", "T\nIt hasnÃ¢â‚¬â„¢t helped.", "# T\nIt hasn’t helped.\n"},
    {"a real accent stays", "T\nA café, naïve, Ångström.", "# T\nA café, naïve, Ångström.\n"},
    {"entities become signs", "T\nHeat &amp; cold, it&rsquo;s 5&nbsp;kg &#8211; done.",
     "# T\nHeat & cold, it’s 5\u00A0kg – done.\n"},
    {"but not where tags stand", "T\nWrite &lt;p> and </p> here.",
     "# T\nWrite &lt;p> and </p> here.\n"},
    {"invisible marks go",
     "T\nSo\xE2\x80\x8B"
     "me hy\xC2\xAD"
     "phens.",
     "# T\nSome hyphens.\n"},
    {"a question mark between letters was an apostrophe", "T\nIt doesn?t hurt, does it? No.",
     "# T\nIt doesn’t hurt, does it? No.\n"},
    {"ligatures are letters", "T\nThe ﬁrst ﬂare.", "# T\nThe first flare.\n"},
    {"every line end ends a line", "T\r\nOne goes.\rTwo goes.", "# T\nOne goes.\nTwo goes.\n"},
};

const Case titles[] = {
    {"a title told twice is one title", "Back pain\nBack pain\nIt hurts.",
     "# Back pain\nIt hurts.\n= Back pain\n"},
    {"the site's name behind a bar goes", "Back pain | My Clinic\nIt hurts.",
     "# Back pain\nIt hurts.\n= | My Clinic\n"},
    {"behind a dash only where the title shows it", "Back pain - My Clinic\nBack pain\nIt hurts.",
     "# Back pain\nIt hurts.\n= - My Clinic\n= Back pain\n"},
    {"a title may hold a dash", "Ice or heat - which one is better for your back\nIt depends.",
     "# Ice or heat - which one is better for your back\nIt depends.\n"},
    {"a menu above it is no title", "Skip to content\nHome Blog Contact\nBack pain\nIt hurts.",
     "# Back pain\nIt hurts.\n= Skip to content\n= Home Blog Contact\n"},
    {"what stands above a line that is told again is a frame, whatever it says",
     "Our patients first\nEaster hours\nBack pain - My Clinic\nBack pain\nIt hurts.",
     "# Back pain\nIt hurts.\n= Our patients first\n= Easter hours\n= - My Clinic\n= Back "
     "pain\n"},
    {"lines that templates write are no title",
     "Accessibility statement\nYou are here: Home\nBack pain\nIt hurts.",
     "# Back pain\nIt hurts.\n= Accessibility statement\n= You are here: Home\n"},
    {"who and when stand below it", "Back pain\nBy Ana Ruiz\nIt hurts.",
     "# Back pain\nby By Ana Ruiz\nIt hurts.\n"},
    {"words of a frame can be a title, right before the text",
     "Skip to content\nAll about the back\nThe back holds the whole body up, and it is made of "
     "many "
     "bones.",
     "# All about the back\nThe back holds the whole body up, and it is made of many bones.\n= "
     "Skip "
     "to content\n"},
    {"a title may be long, if it has no stop",
     "Blog\nHow heat and ice may help a back that has hurt for a while, and when they do not : My "
     "Clinic\nIt hurts.\n© 2020 My Clinic",
     "# How heat and ice may help a back that has hurt for a while, and when they do not\nIt "
     "hurts.\n= Blog\n= : My Clinic\n= © 2020 My Clinic\n"},
    {"prose is no title",
     "This first line is a whole sentence and it goes on and on for so many words that nobody at "
     "all "
     "would ever want to call it the title of a thing.\nIt hurts.",
     "This first line is a whole sentence and it goes on and on for so many words that nobody at "
     "all would ever want to "
     "call it the title of a thing.\nIt hurts.\n"},
};

const Case glue[] = {
    {"a heading glued to a sentence is cut off", "T\nIt helps your back.What to do\nMove more.",
     "# T\nIt helps your back.\n## What to do\nMove more.\n"},
    {"a paragraph too", "T\nIt helps.However, it is not all you can do.",
     "# T\nIt helps.\nHowever, it is not all you can do.\n"},
    {"an address is no glue", "T\nSee www.Site.Org and Node.js for it.",
     "# T\nSee www.Site.Org and Node.js for it.\n"},
    {"an abbreviation is no glue", "T\nThe U.S.A. and a Ph.D. agree.",
     "# T\nThe U.S.A. and a Ph.D. agree.\n"},
    {"a word and a capital",
     "T\nFor most people a warm bath in the evening brings reliefWhat to do\nMove.",
     "# T\nFor most people a warm bath in the evening brings relief\n## What to do\nMove.\n"},
    {"a name with a capital inside is none", "T\nUse JavaScript, iPhone or setInnerHtml.",
     "# T\nUse JavaScript, iPhone or setInnerHtml.\n"},
};

const Case lists[] = {
    {"a joined list is split at its labels",
     "T\nIntro here.\nHeat: It warms. Use it. Cold: It cools. Rest: It rests.",
     "# T\nIntro here.\n- Heat:/ It warms. Use it.\n- Cold:/ It cools.\n- Rest:/ It rests.\n"},
    {"one label is a paragraph with a label", "T\nIntro here.\nBottom line: It helps. Move more.",
     "# T\nIntro here.\nBottom line:/ It helps. Move more.\n"},
    {"what is glued to a list is not in it",
     "T\nIntro here.\nHeat: It warms the muscles. Use it at night. Cold: It cools what is swollen. "
     "Rest: "
     "It lets the back heal.Bottom line: All three of them help.",
     "# T\nIntro here.\n- Heat:/ It warms the muscles. Use it at night.\n- Cold:/ It cools what is "
     "swollen.\n- Rest:/ It lets the back heal.\nBottom line:/ All three of them help.\n"},
    {"bullets", "T\nBring:\n- a towel\n- water\nThen go home.",
     "# T\nBring:\n- a towel\n- water\nThen go home.\n"},
    {"numbers in order",
     "T\nSteps are these.\n1. Lie down.\n2. Breathe in.\nYou can get up again when the pain has "
     "eased and you feel no more dizzy.",
     "# T\nSteps are these.\n1 Lie down.\n1 Breathe in.\nYou can get up again when the pain has "
     "eased and you feel no more dizzy.\n"},
    {"lines behind a colon",
     "T\nYou will need these things:\nA towel\nA chair\nA bottle of water to drink\nThen you can "
     "begin to move.",
     "# T\nYou will need these things:\n- A towel\n- A chair\n- A bottle of water to drink\nThen "
     "you can begin to move.\n"},
    {"the last of them heads the text behind",
     "T\nYou will need these things:\nA towel\nA chair\nA mat\nHow do I begin?\nLie down on the "
     "floor and bend your knees, so that the feet stand flat.",
     "# T\nYou will need these things:\n- A towel\n- A chair\n- A mat\n## How do I begin?\nLie "
     "down on the "
     "floor and bend your knees, so that the feet stand flat.\n"},
    {"three questions, a line each",
     "T\nIt depends.\nWhere does it hurt?\nWhen does it hurt?\nDoes it wake you?\nWith the answers "
     "we can tell you what is likely to help.",
     "# T\nIt depends.\n- Where does it hurt?\n- When does it hurt?\n- Does it wake you?\nWith "
     "the answers we can tell you what is likely to help.\n"},
    {"fragments that begin alike",
     "T\nWrite down:\nAn estimate of time An estimate of cost An estimate of help\nThen wait.",
     "# T\nWrite down:\n- An estimate of time\n- An estimate of cost\n- An estimate of help\nThen "
     "wait.\n"},
    {"fragments parted by capitals of common words",
     "T\nWe use tissues, wash hands and stay in.\nYou can:\nWash your hands Use clean tissues Stay "
     "at home\nThen wait.",
     "# T\nWe use tissues, wash hands and stay in.\nYou can:\n- Wash your hands\n- Use clean "
     "tissues\n- Stay at home\nThen wait.\n"},
    {"a number alone before its text heads it",
     "T\n1. Rest\nIt helps a little.\n2. Move\nIt helps more.",
     "# T\n## 1. Rest\nIt helps a little.\n## 2. Move\nIt helps more.\n"},
    {"lines in lower case",
     "T\nSee a doctor if\nyour leg is weak\nyou have a fever\nIt is rarely so.",
     "# T\n## See a doctor if\n- your leg is weak\n- you have a fever\nIt is rarely so.\n"},
};

const Case layout[] = {
    {"wrapped lines are joined",
     "Title\n\nThe lower back carries much of your weight\nand it moves in every direction you "
     "can\nthink of, so it tires "
     "by the evening and\nwants a rest.\n\nIt heals.",
     "# Title\nThe lower back carries much of your weight and it moves in every direction you can "
     "think of, so it tires "
     "by the evening and wants a rest.\nIt heals.\n"},
    {"a short line before prose is a heading", "T\nWhy it works\nIt warms the muscles.",
     "# T\n## Why it works\nIt warms the muscles.\n"},
    {"a short sentence at the end is not",
     "T\nHeat helps most people. It warms the muscles, and warm muscles move with less pain than "
     "cold "
     "ones do.\nAna Ruiz helped us.",
     "# T\nHeat helps most people. It warms the muscles, and warm muscles move with less pain than "
     "cold "
     "ones do.\nAna Ruiz helped us.\n"},
};

const Case tails[] = {
    {"another article's beginning, cut off in mid-word",
     "T\nIt ends here.\n-\nGlial cells\nGlial cells Glial cells, also kn",
     "# T\nIt ends here.\n= -\n= Glial cells\n= Glial cells Glial cells, also kn\n"},
    {"titles behind an announcement",
     "T\nIt ends here.\nMore articles like this\nFlu\nStyes and you",
     "# T\nIt ends here.\n= More articles like this\n= Flu\n= Styes and you\n"},
    {"sharing, cookies, rights",
     "T\nIt ends here.\nTweet Share Pin\nThis site uses cookies. Accept\n© 2019 The Clinic. All "
     "rights reserved.",
     "# T\nIt ends here.\n= Tweet Share Pin\n= This site uses cookies. Accept\n= © 2019 The "
     "Clinic. All rights reserved.\n"},
    {"lines that templates write, in sentences too",
     "T\nIt ends here.\nComments are closed.\nSave my name, email, and website in this browser for "
     "the next time I comment.\nNo spam, unsubscribe anytime.\n12 thoughts on walking\nPowered by "
     "WordPress",
     "# T\nIt ends here.\n= Comments are closed.\n= Save my name, email, and website in this "
     "browser for the next time I comment.\n= No spam, unsubscribe anytime.\n= 12 thoughts on "
     "walking\n= Powered by WordPress\n"},
    {"a link to another article between the paragraphs",
     "T\nIt begins here.\nUp next: Ice and heat\nIt ends here.",
     "# T\nIt begins here.\nIt ends here.\n= Up next: Ice and heat\n"},
    {"what stands above a field to search in is no title of a teaser",
     "T\nYou need:\nA towel\nA chair\nSearch...",
     "# T\nYou need:\n- A towel\n- A chair\n= Search...\n"},
    {"advice that sounds like a frame stays",
     "T\nYou should know this:\nNever miss a dose\nGet the latest vaccine\nShare with your doctor "
     "what you feel\nShare this leaflet with your family, and keep it.",
     "# T\nYou should know this:\n- Never miss a dose\n- Get the latest vaccine\n- Share with your "
     "doctor what you feel\nShare this leaflet with your family, and keep it.\n"},
    {"a last list is no tail", "T\nYou need:\nA towel\nA chair",
     "# T\nYou need:\n- A towel\n- A chair\n"},
};

} // namespace

BOOST_DATA_TEST_CASE(characters_are_repaired, data::make(characters), example) {
    BOOST_TEST(restored(example.text) == example.article);
}

BOOST_DATA_TEST_CASE(the_title_is_found, data::make(titles), example) {
    BOOST_TEST(restored(example.text) == example.article);
}

BOOST_DATA_TEST_CASE(glue_is_cut, data::make(glue), example) {
    BOOST_TEST(restored(example.text) == example.article);
}

BOOST_DATA_TEST_CASE(lists_are_found, data::make(lists), example) {
    BOOST_TEST(restored(example.text) == example.article);
}

BOOST_DATA_TEST_CASE(lines_become_blocks, data::make(layout), example) {
    BOOST_TEST(restored(example.text) == example.article);
}

BOOST_DATA_TEST_CASE(the_tail_is_set_aside, data::make(tails), example) {
    BOOST_TEST(restored(example.text) == example.article);
}

BOOST_AUTO_TEST_CASE(every_decision_has_a_place_a_reason_and_a_confidence) {
    Report report;
    const auto result = restore::restore("T\nT\nIt helps your back.What to do\nMove more.",
                                         start_of("a.txt"), report);
    std::string told;
    for (const restore::Decision& decision : result.account.decisions) {
        told += concat(makeready::text_of(decision.at), " ", restore::name_of(decision.kind), " ",
                       makeready::text_of(decision.confidence), ": ", decision.reason, ": ",
                       decision.text, "\n");
        BOOST_TEST(decision.confidence >= restore::least_confidence);
    }
    BOOST_TEST(
        told ==
        "a.txt:1:1 title found 0.9: the first line that is no part of a web page's frame: T\n"
        "a.txt:2:1 repeated title set aside 0.98: the title stands here again: T\n"
        "a.txt:3:20 heading unglued 0.9: no space stands between the end of a sentence and the "
        "next capital: What to do\n"
        "a.txt:3:20 heading recognised 0.994: 3 words without a stop: What to do\n");
    BOOST_TEST(restore::summary(result.account) ==
               "title found, 1 heading recognised, 1 heading unglued, 1 line set aside");
}

BOOST_AUTO_TEST_CASE(lost_characters_are_told) {
    Report report;
    restore::restore("T\nIt doesn\xEF\xBF\xBDt hurt.", start_of("a.txt"), report);
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    BOOST_TEST(makeready::text_of(report.findings().front()) ==
               "a.txt: warning MR431: 1 characters were lost before the text came here (U+FFFD); "
               "search for \"\xEF\xBF\xBD\" and type "
               "what belongs there");
}

BOOST_AUTO_TEST_CASE(the_document_ends_in_what_was_set_aside) {
    Report report;
    const auto result = restore::restore("T\nT\nIt hurts.", start_of("a.txt"), report);
    const auto document = restore::as_document(result);
    BOOST_TEST(text_content(*manuscript::find(*document.root(), "title")) == "T");
    const auto* section = manuscript::find(*document.root(), "body")->last;
    BOOST_TEST(section->value("class") == "dropped");
    BOOST_TEST(section->value("hidden") == "hidden");
    BOOST_TEST(text_content(*section) == "T");
}

BOOST_AUTO_TEST_CASE(a_text_beyond_any_article_stands_as_plain_paragraphs) {
    std::string text = "T\n";
    while (text.size() < 4'000'000) text += "It helps the back to move, and to rest. ";
    Report report;
    const auto result = restore::restore(text, start_of("a.txt"), report);
    BOOST_TEST(result.account.is_plain);
    BOOST_TEST(result.account.words.article == result.account.words.source);
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    BOOST_TEST(makeready::text_of(report.findings().front()) ==
               "a.txt: warning MR435: the text is too long for one article, and stands as plain "
               "paragraphs; cut it into its articles");
}

BOOST_AUTO_TEST_CASE(large_and_odd_texts_end) {
    std::string camels, stops, labels, fragments, quotes;
    for (int i = 0; i < 20000; ++i) {
        camels += concat("word", i, "Word ");
        stops += "endsHere.Begins";
        labels += concat("Label ", i, ": text here. ");
        fragments += "a few words\n";
        quotes += "â€™ &amp;amp; ";
    }
    for (const std::string& text : {camels, stops, labels, fragments, quotes,
                                    std::string(200000, ')'), std::string(200000, '?')}) {
        Report report;
        const auto result = restore::restore(text, start_of("a.txt"), report);
        BOOST_TEST(!result.account.is_plain);
    }
}
