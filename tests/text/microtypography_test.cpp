#include "setting.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;

namespace {

BOOST_AUTO_TEST_CASE(stops_and_hyphens_hang_within_the_widths) {
    Setting setting("aaaa. bbb");
    setting.style.align = style::TextAlign::justify;
    BOOST_TEST(setting.broken(4.5) == "aaaa.|bbb");
    setting.style.protrusion = true;
    BOOST_TEST(setting.findings().find("MR610") != std::string::npos);
    setting.report = {};
    BOOST_TEST(setting.broken(4.5) == "aaaa.|bbb");
    BOOST_TEST(setting.findings() == "");
    BOOST_TEST(setting.lines(4.5)[0].width.units == Length::from_points(42).units);
}

BOOST_AUTO_TEST_CASE(an_opening_quote_hangs_left) {
    Setting setting("\u201Caaa bbb");
    setting.style.align = style::TextAlign::justify;
    setting.style.protrusion = true;
    BOOST_TEST(places(setting.lines(10)[0]).starts_with("\u201C@-0.5 a@0.5"));
}

BOOST_AUTO_TEST_CASE(nothing_hangs_into_an_indent_or_from_ragged_text) {
    Setting setting("\u201Caaa bbb");
    setting.style.protrusion = true;
    BOOST_TEST(places(setting.lines(10)[0]).starts_with("\u201C@0 a@1"));
    setting.style.align = style::TextAlign::justify;
    setting.style.indent = style::fixed(20_pt);
    BOOST_TEST(places(setting.lines(10)[0]).starts_with("\u201C@2 a@3"));
}

BOOST_AUTO_TEST_CASE(hanging_punctuation_hangs_in_full) {
    Setting setting("\u201Caaa, bb\u201D");
    setting.style.hanging_punctuation = 1 | 2 | 4;
    const auto lines = setting.lines(3);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(places(lines[0]) == "\u201C@-1 a@0 a@1 a@2 ,@3  @4");
    BOOST_TEST(lines[1].width.units == (20_pt).units);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(allow_end_hangs_only_what_does_not_fit) {
    Setting setting("aaa, bbb");
    setting.style.hanging_punctuation = 8;
    BOOST_TEST(setting.lines(3)[0].width.units == (30_pt).units);
    BOOST_TEST(setting.lines(6)[0].width.units == (40_pt).units);
    BOOST_TEST(setting.findings() == "");
}

// Ten letters in 10.1 ems: 1 % wider each. Beyond 2 % the space takes 0.185 em, 37 % of its
// stretch; then the eight places between letters make up the rest, which is less than they may.
BOOST_AUTO_TEST_CASE(glyphs_expand_before_spaces_stretch) {
    Setting setting("aaaaa bbbbb cccc");
    setting.style.align = style::TextAlign::justify;
    setting.style.expansion = 2;
    const Line little = setting.lines(11.1)[0];
    BOOST_TEST(little.pieces[0].run.x_scale == 1.01, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(little.width.units == Length::from_points(111).units);
    const Line much = setting.lines(11.5)[0];
    BOOST_TEST(much.pieces[0].run.x_scale == 1.02, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(places(much) == "a@0 a@1.035 a@2.07 a@3.104 a@4.139  @5.159 b@6.341 b@7.376 b@8.411 "
                               "b@9.445 b@10.48  @11.5");
}

BOOST_AUTO_TEST_CASE(glyphs_and_spaces_shrink_to_their_limits_and_no_further) {
    Setting setting("aaaaa bbbbb cccc");
    setting.style.align = style::TextAlign::justify;
    setting.style.expansion = 2;
    const Line line = setting.lines(10.5)[0];
    BOOST_TEST(text_of(line) == "aaaaa bbbbb");
    BOOST_TEST(line.pieces[0].run.x_scale == 0.98, boost::test_tools::tolerance(1e-4));
    BOOST_TEST(setting.broken(10.3) == "aaaaa bbbbb|cccc"); // Letters give 0.2 em more.
    BOOST_TEST(setting.broken(10.2) == "aaaaa|bbbbb cccc");
}

BOOST_AUTO_TEST_CASE(a_justified_line_fills_its_measure_to_the_unit) {
    Setting setting("aaa bb cccc dd eee ff gggg h iii jj kkkk ll mmm nn");
    setting.style.align = style::TextAlign::justify;
    for (double ems = 9; ems < 14; ems += 0.37) {
        const auto lines = setting.lines(ems);
        for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
            if (lines[i].pieces[0].run.text.find(' ') + 1 == lines[i].pieces[0].run.text.size())
                continue;
            BOOST_TEST(lines[i].width.units == lines[i].measure.units);
            const Piece& last = lines[i].pieces.back();
            BOOST_TEST((last.x + last.width).units == lines[i].measure.units);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_line_without_a_decent_break_is_told) {
    Setting setting("aa bbbbbbbbbbbb cc");
    setting.style.align = style::TextAlign::justify;
    Setting loose("a b cccccccccccc cc");
    loose.style.align = style::TextAlign::justify;
    BOOST_TEST(loose.broken(12) == "a b|cccccccccccc|cc");
    BOOST_TEST(loose.findings() ==
               "book.md: note MR611: line \"a b\" has spaces 10 times as wide as they should be; "
               "allow hyphenation, or change a word\n");
}

} // namespace
