#include "setting.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

struct Ordered {
    const char* rule;
    const char* text;
    style::Direction direction;
    const char* places;
};

std::ostream& operator<<(std::ostream& out, const Ordered& example) {
    return out << example.rule;
}

using style::Direction;

const Ordered orders[] = {
    {"Hebrew runs from right to left in English", "a \u05D0\u05D1 b", Direction::ltr,
     "a@0  @1 \u05D1@2 \u05D0@3  @4 b@5"},
    {"words of Hebrew keep their order", "\u05D0 \u05D1", Direction::ltr, "\u05D1@0  @1 \u05D0@2"},
    {"a Hebrew paragraph begins at the right", "\u05D0\u05D1 a", Direction::rtl,
     "a@6  @7 \u05D1@8 \u05D0@9"},
    {"numbers run from left to right in Hebrew", "\u05D0 12 \u05D1", Direction::rtl,
     "\u05D1@4  @5 1@6 2@7  @8 \u05D0@9"},
};

BOOST_DATA_TEST_CASE(pieces_come_in_visual_order, data::make(orders), example) {
    Setting setting(example.text);
    setting.style.direction = example.direction;
    const auto lines = setting.lines(10);
    BOOST_REQUIRE(lines.size() == 1u);
    BOOST_TEST(places(lines[0]) == example.places);
}

BOOST_AUTO_TEST_CASE(an_indent_in_hebrew_is_at_the_right) {
    Setting setting("\u05D0\u05D1");
    setting.style.direction = Direction::rtl;
    setting.style.indent = style::fixed(20_pt);
    BOOST_TEST(places(setting.lines(10)[0]) == "\u05D1@6 \u05D0@7");
}

BOOST_AUTO_TEST_CASE(a_span_of_another_direction_stands_apart) {
    Setting setting("a \u05D0 1 b");
    setting.source.controls = {{2, "\u2067"}, {6, "\u2069"}};
    BOOST_TEST(places(setting.lines(10)[0]) == "a@0  @1 1@2  @3 \u05D0@4  @5 b@6");
}

BOOST_AUTO_TEST_CASE(an_override_turns_letters_round) {
    Setting setting("abcd");
    setting.source.controls = {{1, "\u202E"}, {3, "\u202C"}};
    BOOST_TEST(places(setting.lines(10)[0]) == "a@0 c@1 b@2 d@3");
}

BOOST_AUTO_TEST_CASE(a_run_from_right_to_left_keeps_its_text_in_reading_order) {
    Setting setting("\u05D0\u05D1 \u05D2");
    const Line line = setting.lines(10)[0];
    BOOST_REQUIRE(line.pieces.size() == 1u);
    BOOST_TEST(line.pieces[0].run.right_to_left);
    BOOST_TEST(line.pieces[0].run.text == "\u05D0\u05D1 \u05D2");
    BOOST_TEST(line.pieces[0].run.glyphs.front().cluster == 5u);
}

} // namespace
