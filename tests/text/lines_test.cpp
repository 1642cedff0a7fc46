#include "setting.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

struct Broken {
    const char* rule;
    const char* text;
    double ems;
    const char* lines;
};

std::ostream& operator<<(std::ostream& out, const Broken& example) {
    return out << example.rule;
}

const Broken ragged[] = {
    {"a line takes what fits", "aaa bb cc dddd", 6, "aaa bb|cc|dddd"},
    {"a word that fits exactly stays", "aa bb cc", 5, "aa bb|cc"},
    {"the space at a line's end takes no room", "aaa bbb ccc", 3, "aaa|bbb|ccc"},
    {"U+2028 ends a line", "aa\u2028bb cc", 20, "aa|bb cc"},
    {"two U+2028 leave an empty line", "aa\u2028\u2028bb", 20, "aa||bb"},
    {"a U+2028 at the end makes no line", "aa\u2028", 20, "aa"},
    {"a no-break space holds", "aa bb\u00A0cc dd", 6, "aa|bb\u00A0cc|dd"},
    {"a line may end behind a hyphen", "well-known facts", 6, "well-|known|facts"},
    {"no break where a hyphen stands before a digit", "in 1914-18 or", 8, "in|1914-18|or"},
    {"no break behind a hyphen that begins a word", "the -ness of", 5, "the|-ness|of"},
    {"a line may end behind an em dash", "aaaa\u2014bbbb", 6, "aaaa\u2014|bbbb"},
    {"a dash that opens speech stays with it", "si \u2014Hola dijo", 6, "si|\u2014Hola|dijo"},
    {"a spaced dash does not begin a line", "aaaa \u2013 bbbb", 6, "aaaa \u2013|bbbb"},
    {"a slash is no place to break", "and/or but", 6, "and/or|but"},
    {"a closing sign stays, even behind a space", "aaa bbb ! cc", 8, "aaa|bbb ! cc"},
    {"a quote stays with its word", "aaa \u201Cbb\u201D cc", 6, "aaa|\u201Cbb\u201D|cc"},
    {"an address breaks behind a slash", "http://ab/cd/ef", 10, "http://ab/|cd/ef"},
    {"ideographs break anywhere but before a stop", "\u3042\u3044\u3042\u3044\u3002", 4,
     "\u3042\u3044\u3042|\u3044\u3002"},
    {"a word joiner holds a dash to its word", "aaa\u2060\u2014bbb", 5, "aaa\u2060\u2014|bbb"},
    {"U+200B is a place to break", "aaa\u200Bbbb", 4, "aaa|bbb"},
};

BOOST_DATA_TEST_CASE(a_ragged_line_takes_what_fits, data::make(ragged), example) {
    Setting setting(example.text);
    BOOST_TEST(setting.broken(example.ems) == example.lines);
    BOOST_TEST(setting.findings() == "");
}

// A space grows by half and shrinks by a third, so these can be counted too.
const Broken justified[] = {
    {"the whole paragraph is weighed, not the line alone", "aa bb ccc dd eeee ff ggg hh", 9,
     "aa bb ccc|dd eeee|ff ggg hh"},
    {"the last line may be short", "aaa bbb ccc ddd eee", 11, "aaa bbb ccc|ddd eee"},
    {"spaces shrink rather than stretch far", "aaaaa bbbb ccccc dd eeee ffff gggg", 16.2,
     "aaaaa bbbb ccccc|dd eeee ffff gggg"},
};

BOOST_DATA_TEST_CASE(a_justified_paragraph_is_broken_as_a_whole, data::make(justified), example) {
    Setting setting(example.text);
    setting.style.align = style::TextAlign::justify;
    BOOST_TEST(setting.broken(example.ems) == example.lines);
}

struct Placed {
    const char* rule;
    style::TextAlign align;
    style::TextAlignLast last;
    const char* first;
    const char* end;
};

std::ostream& operator<<(std::ostream& out, const Placed& example) {
    return out << example.rule;
}

using style::TextAlign;
using style::TextAlignLast;

const Placed alignments[] = {
    {"start is left", TextAlign::start, TextAlignLast::automatic, "a@0 b@1  @2 c@3  @4", "d@0"},
    {"end is right", TextAlign::end, TextAlignLast::automatic, "a@1 b@2  @3 c@4  @5", "d@4"},
    {"the middle", TextAlign::center, TextAlignLast::automatic, "a@0.5 b@1.5  @2.5 c@3.5  @4.5",
     "d@2"},
    {"justified, the last line as it is", TextAlign::justify, TextAlignLast::automatic,
     "a@0 b@1  @2 c@4  @5", "d@0"},
    {"justified, the last line in the middle", TextAlign::justify, TextAlignLast::center,
     "a@0 b@1  @2 c@4  @5", "d@2"},
    {"the last line right", TextAlign::left, TextAlignLast::right, "a@0 b@1  @2 c@3  @4", "d@4"},
};

BOOST_DATA_TEST_CASE(lines_are_aligned_in_their_measure, data::make(alignments), example) {
    Setting setting("ab c d");
    setting.style.align = example.align;
    setting.style.align_last = example.last;
    const auto lines = setting.lines(5);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(places(lines[0]) == example.first);
    BOOST_TEST(places(lines[1]) == example.end);
}

BOOST_AUTO_TEST_CASE(an_indent_takes_room_from_the_first_line) {
    Setting setting("aa bb cc dd");
    setting.style.indent = style::fixed(20_pt);
    BOOST_TEST(setting.broken(5) == "aa|bb cc|dd");
    BOOST_TEST(places(setting.lines(5)[0]) == "a@2 a@3  @4");
}

BOOST_AUTO_TEST_CASE(a_hanging_indent_takes_room_from_all_others) {
    Setting setting("aa bb cc dd");
    setting.style.indent = style::fixed(20_pt);
    setting.style.indent_hanging = true;
    BOOST_TEST(setting.broken(5) == "aa bb|cc|dd");
    BOOST_TEST(places(setting.lines(5)[1]) == "c@2 c@3  @4");
}

BOOST_AUTO_TEST_CASE(each_line_indents_after_forced_breaks_too) {
    Setting setting("aa\u2028bb cc");
    setting.style.indent = style::fixed(10_pt);
    setting.style.indent_each_line = true;
    BOOST_TEST(places(setting.lines(4)[1]) == "b@1 b@2  @3");
    BOOST_TEST(places(setting.lines(4)[2]) == "c@0 c@1");
}

BOOST_AUTO_TEST_CASE(each_line_has_its_own_measure) {
    Setting setting("aa bb cc dd ee ff");
    const Paragraph paragraph = setting.shape();
    const auto lines = paragraph.set_lines(
        [](int line) {
            return LineRoom{{}, line < 2 ? 20_pt : 80_pt};
        },
        0, setting.report);
    BOOST_REQUIRE(lines.size() == 4u);
    BOOST_TEST(text_of(lines[2]) == "cc dd ee");
    BOOST_TEST(lines[0].measure.units == (20_pt).units);
}

BOOST_AUTO_TEST_CASE(nowrap_keeps_a_line_and_tells_that_it_is_too_wide) {
    Setting setting("aaa bbb");
    setting.style.white_space = style::WhiteSpace::nowrap;
    BOOST_TEST(setting.broken(5) == "aaa bbb");
    BOOST_TEST(setting.findings() ==
               "book.md: warning MR610: line \"aaa bbb\" is 20 pt wider than its measure of 50 pt; "
               "allow hyphenation, or shorten what can't be broken\n");
}

BOOST_AUTO_TEST_CASE(only_a_box_wider_than_the_measure_makes_a_line_overfull) {
    Setting setting("aa bbbbbbb cc");
    setting.style.align = style::TextAlign::justify;
    BOOST_TEST(setting.broken(5) == "aa|bbbbbbb|cc");
    BOOST_TEST(setting.report.count(Severity::warning) == 1);
}

BOOST_AUTO_TEST_CASE(overflow_wrap_breaks_only_what_would_not_fit) {
    Setting setting("aa bbbbbbb cc");
    setting.style.overflow_wrap = style::OverflowWrap::break_word;
    BOOST_TEST(setting.broken(5) == "aa|bbbbb|bb cc");
    BOOST_TEST(setting.findings() == "");
    BOOST_TEST(setting.shape().min_content_width().units == (70_pt).units);
    setting.style.overflow_wrap = style::OverflowWrap::anywhere;
    BOOST_TEST(setting.shape().min_content_width().units == (10_pt).units);
}

BOOST_AUTO_TEST_CASE(break_all_breaks_between_any_letters) {
    Setting setting("aa bbbb cc");
    setting.style.word_break = style::WordBreak::break_all;
    BOOST_TEST(setting.broken(4) == "aa b|bbb|cc");
}

BOOST_AUTO_TEST_CASE(preserved_spaces_keep_their_width) {
    Setting setting("a  b\u2028  c ");
    setting.style.white_space = style::WhiteSpace::pre;
    const auto lines = setting.lines(20);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(places(lines[0]) == "a@0  @1  @2 b@3  @4");
    BOOST_TEST(places(lines[1]) == " @0  @1 c@2  @3");
    BOOST_TEST(lines[1].width.units == (40_pt).units);
}

BOOST_AUTO_TEST_CASE(pre_wrap_hangs_spaces_at_the_end) {
    Setting setting("aaa   bbb");
    setting.style.white_space = style::WhiteSpace::pre_wrap;
    BOOST_TEST(setting.broken(4) == "aaa|bbb");
    BOOST_TEST(setting.lines(4)[0].width.units == (30_pt).units);
}

BOOST_AUTO_TEST_CASE(break_spaces_hangs_nothing_and_breaks_behind_each_space) {
    Setting setting("aaa   bbb");
    setting.style.white_space = style::WhiteSpace::break_spaces;
    BOOST_TEST(setting.broken(4) == "aaa||bbb");
}

BOOST_AUTO_TEST_CASE(a_kept_space_may_stand_alone_on_the_first_line) {
    Setting setting(" aaaa");
    setting.style.white_space = style::WhiteSpace::pre_wrap;
    BOOST_TEST(setting.lines(4).size() == 2);
}

BOOST_AUTO_TEST_CASE(tabs_go_to_the_next_stop) {
    Setting setting("a\tbc\td");
    setting.style.white_space = style::WhiteSpace::pre;
    setting.style.tab_size = 4;
    BOOST_TEST(places(setting.lines(20)[0]) == "a@0 \t@1 b@4 c@5 \t@6 d@8");
    BOOST_TEST(setting.shape().max_content_width().units == (90_pt).units);
}

BOOST_AUTO_TEST_CASE(balance_makes_lines_of_one_length) {
    Setting setting("aaa bbb ccc ddd eee");
    BOOST_TEST(setting.broken(15) == "aaa bbb ccc ddd|eee");
    setting.style.wrap = style::TextWrap::balance;
    BOOST_TEST(setting.broken(15) == "aaa bbb ccc|ddd eee");
}

BOOST_AUTO_TEST_CASE(pretty_weighs_all_ragged_lines) {
    Setting setting("aaaa bb ccc dddddd eeee");
    BOOST_TEST(setting.broken(8) == "aaaa bb|ccc|dddddd|eeee");
    setting.style.wrap = style::TextWrap::pretty;
    BOOST_TEST(setting.broken(8) == "aaaa|bb ccc|dddddd|eeee");
}

BOOST_AUTO_TEST_CASE(looseness_asks_for_a_line_more_or_fewer) {
    const char* text =
        "aa bb cc dd ee ff gg hh ii jj kk ll mm nn oo pp qq rr ss tt uu vv ww xx yy zz aa";
    Setting setting(text);
    setting.style.align = style::TextAlign::justify;
    const auto best = setting.lines(20).size();
    BOOST_TEST(setting.lines(20, 1).size() == best + 1);
    BOOST_TEST(setting.lines(20, 0).size() == best);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(content_widths_are_the_widest_word_and_the_longest_line) {
    Setting setting("aa bbbb\u2028c dd");
    const Paragraph paragraph = setting.shape();
    BOOST_TEST(paragraph.min_content_width().units == (40_pt).units);
    BOOST_TEST(paragraph.max_content_width().units == (70_pt).units);
}

BOOST_AUTO_TEST_CASE(lines_say_where_their_text_stands) {
    Setting setting("aa b\u00ADb cc");
    const auto lines = setting.lines(2);
    BOOST_REQUIRE(lines.size() == 3u);
    BOOST_TEST(lines[0].begin == 0u);
    BOOST_TEST(lines[0].end == 3u);
    BOOST_TEST(lines[1].end == 8u);
    BOOST_TEST(lines[2].end == setting.source.text.size());
    BOOST_TEST(lines[2].forced);
}

} // namespace
