// Small capitals, superiors and inferiors that a face lacks: made by machine where the style asks
// for it, and told in any case.
#include "setting.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;

namespace {

style::Feature feature(const char (&tag)[5]) {
    return {{tag[0], tag[1], tag[2], tag[3]}, 1};
}

BOOST_AUTO_TEST_CASE(nothing_is_made_unless_asked_for) {
    Setting setting("aB");
    setting.style.font.features = {feature("smcp")};
    const auto lines = setting.lines(20);
    BOOST_TEST(lines[0].pieces.size() == 1u);
    BOOST_TEST(lines[0].width.units == (20_pt).units);
    BOOST_TEST(setting.findings() ==
               "book.md: note MR604: font family \"Ruler\" has no small capitals; plain ones are "
               "set; choose a family that has them, or ask for made ones: "
               "font-synthesis-small-caps: auto\n");
}

// The ruler's small letters are 0.5 em high, its capitals 0.7.
BOOST_AUTO_TEST_CASE(small_capitals_are_made_of_capitals) {
    Setting setting("aB");
    setting.style.font.features = {feature("smcp")};
    setting.style.font.synthesis_small_caps = true;
    const auto lines = setting.lines(20);
    BOOST_REQUIRE(lines[0].pieces.size() == 2u);
    const GlyphRun& small = lines[0].pieces[0].run;
    const GlyphRun& plain = lines[0].pieces[1].run;
    BOOST_TEST(small.text == "a");
    BOOST_TEST(small.size.units == (10_pt).scaled(1.08 * 0.5 / 0.7).units);
    BOOST_TEST(plain.text == "B");
    BOOST_TEST(plain.size.units == (10_pt).units);
    Setting capital("A");
    BOOST_TEST(small.glyphs[0].id == capital.lines(20)[0].pieces[0].run.glyphs[0].id);
    BOOST_TEST(setting.findings() ==
               "book.md: warning MR604: font family \"Ruler\" has no small capitals; they are made "
               "by machine of its capitals; choose a family that has them\n");
}

BOOST_AUTO_TEST_CASE(capitals_become_small_ones_too_where_all_shall) {
    Setting setting("aB1");
    setting.style.font.features = {feature("smcp"), feature("c2sc")};
    setting.style.font.synthesis_small_caps = true;
    const auto lines = setting.lines(20);
    BOOST_REQUIRE(lines[0].pieces.size() == 2u);
    BOOST_TEST(lines[0].pieces[0].run.text == "aB");
    BOOST_TEST(lines[0].pieces[1].run.text == "1");
}

BOOST_AUTO_TEST_CASE(a_letter_of_two_capitals_stays_one_in_the_text) {
    Setting setting("ß");
    setting.style.font.features = {feature("smcp")};
    setting.style.font.synthesis_small_caps = true;
    const GlyphRun run = setting.lines(20)[0].pieces[0].run;
    BOOST_TEST(run.text == "ß");
    BOOST_REQUIRE(run.glyphs.size() == 2u);
    BOOST_TEST(run.glyphs[0].cluster == 0u);
    BOOST_TEST(run.glyphs[1].cluster == 0u);
}

BOOST_AUTO_TEST_CASE(made_small_capitals_are_broken_where_plain_text_is) {
    Setting setting("ab-cd ef\u00ADgh");
    setting.style.font.features = {feature("smcp")};
    setting.style.font.synthesis_small_caps = true;
    BOOST_TEST(setting.broken(2.5) == "ab-|cd|ef~|gh");
}

BOOST_AUTO_TEST_CASE(superiors_and_inferiors_are_made_small_and_moved) {
    for (const bool up : {true, false}) {
        Setting setting("12");
        setting.style.font.features = {up ? feature("sups") : feature("subs")};
        setting.style.font.synthesis_position = true;
        const GlyphRun run = setting.lines(20)[0].pieces[0].run;
        BOOST_TEST((run.size < 10_pt));
        BOOST_TEST((run.glyphs[0].y_offset > Length{}) == up);
        BOOST_TEST((run.glyphs[0].y_offset < Length{}) == !up);
    }
}

} // namespace
