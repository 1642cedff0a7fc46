// Initial letters (CSS Inline 3), as the proof of their galley shows them. In the ruler font a
// capital is .7 em high and prints from .05 to .95 em; a line of 14 pt has its baseline at 10 pt.
#include "workbench.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

const Example examples[] = {
    {"a letter of two lines is as high as from the capitals of the first to the foot of the second",
     "<p>Abbbb bbbb bbbb</p>", "p { line-height: 14pt } p::first-letter { initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"bbbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"it leaves room as wide as what it prints and its margin", "<p>Abbbb bbbb bbbb</p>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 2; margin-right: 11.5pt }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"bbbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"punctuation goes along with it", "<p>\u201CAbb bbbb</p>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"“A\"\n"
     "  line 14 \"bb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"a raised letter stands on the first line, which comes down for it", "<p>Abbbb bbbb bbbb</p>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 2 raise }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 0 reaching 21 \"A\"\n"
     "  glue 11\n"
     "  line 14 \"bbbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb bbbb\"\n"
     "close 0\n"},
    {"on a line grid it comes down by whole lines", "<p>Abbbb bbbb bbbb</p>",
     "p { line-height: 14pt; -mr-line-grid: 14pt } p::first-letter { initial-letter: 2 1 }",
     "open 0 at 0 wide 100\n"
     "  glue 0 to the grid\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  glue 14\n"
     "  line 14 \"bbbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb bbbb\"\n"
     "close 0\n"},
    {"a letter may be sunk by fewer lines than it is high", "<p>Abbbb bbbb bbbb bbbb</p>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 3 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 0 reaching 35 \"A\"\n"
     "  glue 11\n"
     "  line 14 \"bbbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb bbbb\"\n"
     "close 0\n"},
    {"its lines begin after the indent and it", "<p>Abbbb bbb bbbb</p>",
     "p { line-height: 14pt; text-indent: 10pt } p::first-letter { initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 10 below 3 reaching 24 \"A\"\n"
     "  line 14 \"bbbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"an inline box that a block begins with may be one, and has edges", "<p><b>A</b>bbb bbbb</p>",
     "p { line-height: 14pt } b { initial-letter: 2; padding: 1pt; font-weight: normal }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 2 reaching 25 \"A\"\n"
     "  line 14 \"bbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"its box may take the place of its letter", "<p><b>A</b>bbb bbbb</p>",
     "p { line-height: 14pt } b { initial-letter: 2; initial-letter-align: border-box; padding: "
     "3.5pt; font-weight: normal }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"bbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"one that stands in the line is a letter like others", "<p>b<b>A</b></p>",
     "b { initial-letter: 2; font-weight: normal }",
     "open 0 at 0 wide 100\n"
     "  line 10 \"bA\"\n"
     "close 0\n"},
    {"what floats is none", "<p>Abb</p>", "p::first-letter { float: left; initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 0 reaching 10 \"A\"\n"
     "  line 10 \"bb\"\n"
     "close 0\n"},
    {"lines of the next paragraph stand beside it too", "<p>A</p><p>bbbb bbbb</p>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 2 } p + p::first-letter { "
     "initial-letter: normal }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"\"\n"
     "close 0\n"
     "-- avoided\n"
     "open 0 at 0 wide 100\n"
     "  line 14 \"bbbb\"\n"
     "  -- between lines\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
    {"one that begins with such a letter itself comes below it", "<p>A</p><p>Abbb</p>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"\"\n"
     "close 0\n"
     "-- avoided\n"
     "glue 10\n"
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"bbb\"\n"
     "close 0\n"},
    {"and so does what is a formatting context", "<p>A</p><div>bbbb</div>",
     "p { line-height: 14pt } p::first-letter { initial-letter: 2 } div { overflow: hidden }",
     "open 0 at 0 wide 100\n"
     "  aside at 0 below 3 reaching 24 \"A\"\n"
     "  line 14 \"\"\n"
     "close 0\n"
     "-- avoided\n"
     "glue 10\n"
     "open 0 at 0 wide 100\n"
     "  line 10 \"bbbb\"\n"
     "close 0\n"},
    {"in a box that holds blocks too it stays with its lines", "<div>Abbb<p>c</p></div>",
     "div { line-height: 14pt } div::first-letter { initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  open 0 at 0 wide 100\n"
     "    aside at 0 below 3 reaching 24 \"A\"\n"
     "    line 14 \"bbb\"\n"
     "  close 0\n"
     "  -- avoided\n"
     "  open 0 at 0 wide 100\n"
     "    line 14 \"c\"\n"
     "  close 0\n"
     "close 0\n"},
    {"from right to left it stands on the right", "<p>Abbbb bbbb</p>",
     "p { line-height: 14pt; direction: rtl } p::first-letter { initial-letter: 2 }",
     "open 0 at 0 wide 100\n"
     "  aside at 71.5 below 3 reaching 24 \"A\"\n"
     "  line 14 \"bbbb\"\n"
     "  -- avoided\n"
     "  line 14 \"bbbb\"\n"
     "close 0\n"},
};

BOOST_DATA_TEST_CASE(initial_letters_stand_on_their_lines, data::make(examples), example) {
    BOOST_TEST(galley(example.body, example.css) == example.result);
}

} // namespace
} // namespace makeready::flow
