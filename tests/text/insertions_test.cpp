#include "setting.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
using Kind = Insertion::Kind;

namespace {

BOOST_AUTO_TEST_CASE(an_atomic_box_takes_room_and_may_begin_a_line) {
    Setting setting("aab b");
    setting.insert("b b", Kind::atomic, 30_pt);
    BOOST_TEST(setting.broken(4) == "aa|*b|b");
    BOOST_TEST(setting.broken(6) == "aa*b|b");
    BOOST_TEST(places(setting.lines(10)[0]) == "a@0 a@1 *@2 b@5  @6 b@7");
}

BOOST_AUTO_TEST_CASE(edges_stick_to_their_content) {
    Setting setting("aa bb cc");
    setting.insert("bb", Kind::open_edge, 10_pt);
    setting.insert(" cc", Kind::close_edge, 10_pt);
    BOOST_TEST(setting.broken(5) == "aa|*bb*|cc");
    BOOST_TEST(setting.broken(3) == "aa|*bb*|cc");
    BOOST_TEST(setting.shape().min_content_width().units == (40_pt).units);
}

BOOST_AUTO_TEST_CASE(an_edge_behind_a_space_lets_the_space_vanish) {
    Setting setting("aa bb");
    setting.insert("bb", Kind::close_edge, 10_pt);
    const auto lines = setting.lines(3);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(places(lines[0]) == "a@0 a@1  @2 *@2");
    BOOST_TEST(text_of(lines[1]) == "bb");
}

BOOST_AUTO_TEST_CASE(a_mark_sticks_to_what_stands_before_it) {
    Setting setting("aa bb cc");
    setting.insert(" cc", Kind::mark, {});
    BOOST_TEST(setting.broken(5) == "aa bb*|cc");
}

BOOST_AUTO_TEST_CASE(leaders_fill_the_line_on_one_grid) {
    Setting setting("ab12");
    setting.insert("12", Kind::leader, {}, ". ");
    BOOST_TEST(places(setting.lines(10)[0]) == "a@0 b@1 .@2  @3 .@4  @5 .@6  @7 1@8 2@9");
    // One letter more: the dots stay where they were.
    Setting longer("abc12");
    longer.insert("12", Kind::leader, {}, ". ");
    BOOST_TEST(places(longer.lines(10)[0]) == "a@0 b@1 c@2 .@4  @5 .@6  @7 1@8 2@9");
}

BOOST_AUTO_TEST_CASE(a_leader_stays_with_the_number_behind_it) {
    Setting setting("aaaa bbb12");
    setting.insert("12", Kind::leader, {}, ".");
    BOOST_TEST(setting.broken(8) == "aaaa|bbb...12");
}

BOOST_AUTO_TEST_CASE(a_leader_ends_a_justified_line_at_the_measure) {
    Setting setting("aaaa bbb cc12");
    setting.style.align = style::TextAlign::justify;
    setting.insert("12", Kind::leader, {}, ".");
    BOOST_TEST(places(setting.lines(20)[0]).ends_with("1@18 2@19"));
}

} // namespace
