// Floats, clearance and formatting contexts beside floats, as the proof of their galley shows them.
#include "workbench.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

// The galley is 100 pt wide; a letter and a line are 10 pt.
const Example examples[] = {
    {"lines beside a float are shorter, those below it are not",
     "<p><i></i>aaaa aaaa aaaa aaaa</p>", "i { float: left; width: 50pt; height: 20pt }",
     "open 0 at 0 wide 100\n  aside at 0 below 0 reaching 20 \"\"\n  line 10 \"aaaa\"\n  -- "
     "avoided\n  line 10 \"aaaa\"\n"
     "  -- between lines\n  line 10 \"aaaa aaaa\"\nclose 0\n"},
    {"a float comes down to the line that calls it if there is room beside what stands before it",
     "<p>aaaa aaaa aaaa <i></i>aaaa</p>", "i { float: right; width: 40pt; height: 10pt }",
     "open 0 at 0 wide 100\n  line 10 \"aaaa aaaa\"\n  -- between lines\n  aside at 60 below 0 "
     "reaching 10 \"\"\n  line 10 \"aaaa\"\n"
     "  -- between lines\n  line 10 \"aaaa\"\nclose 0\n"},
    {"a float that does not fit beside what stands before it comes below the line",
     "<p>aaaa <i></i>aaaa</p>", "i { float: right; width: 70pt; height: 10pt }",
     "open 0 at 0 wide 100\n  line 10 \"aaaa aaaa\"\n  aside at 30 below 0 reaching 10 \"\"\nclose "
     "0\n"},
    {"a word that does not fit beside a float waits until it ends", "<p><i></i>aaaaaa</p>",
     "i { float: left; width: 50pt; height: 15pt }",
     "open 0 at 0 wide 100\n  aside at 0 below 0 reaching 15 \"\"\n  glue 15\n  line 10 "
     "\"aaaaaa\"\nclose 0\n"},
    {"floats of one side stand side by side, then one below the other", "<b></b><b></b><b></b>",
     "b { float: left; width: 40pt; height: 10pt }",
     "aside at 0 below 0 reaching 10 \"\"\naside at 40 below 0 reaching 10 \"\"\naside at 0 below "
     "10 reaching 20 \"\"\n"},
    {"clearance brings a box below the floats and takes its margin up", "<b></b><p>a</p>",
     "b { float: left; width: 40pt; height: 30pt } p { clear: left; margin-top: 5pt }",
     "aside at 0 below 0 reaching 30 \"\"\nglue 30\nopen 0 at 0 wide 100\n  line 10 \"a\"\nclose "
     "0\n"},
    {"a box with a margin below the float keeps it", "<b></b><p>a</p>",
     "b { float: left; width: 40pt; height: 3pt } p { clear: left; margin-top: 5pt }",
     "aside at 0 below 0 reaching 3 \"\"\nglue 5\nopen 0 at 0 wide 100\n  line 10 \"a\"\nclose "
     "0\n"},
    {"a formatting context stands beside a float", "<b></b><div>a</div>",
     "b { float: left; width: 40pt; height: 30pt } div { overflow: hidden }",
     "aside at 0 below 0 reaching 30 \"\"\nopen 0 at 40 wide 60\n  line 10 \"a\"\nclose 0\n"},
    {"a formatting context that is too wide goes below it", "<b></b><div>a</div>",
     "b { float: left; width: 40pt; height: 30pt } div { overflow: hidden; width: 70pt }",
     "aside at 0 below 0 reaching 30 \"\"\nglue 30\nopen 0 at 0 wide 70\n  line 10 \"a\"\nclose "
     "0\n"},
    {"a formatting context holds its floats", "<div><b></b></div>",
     "b { float: left; width: 40pt; height: 30pt } div { display: flow-root }",
     "open 0 at 0 wide 100\n  aside at 0 below 0 reaching 30 \"\"\n  block 30\nclose 0\n"},
    {"a float shrinks to its words", "<b>aa bb</b><p>c</p>",
     "b { float: left; font-weight: normal; margin-left: 5pt }",
     "aside at 5 below 0 reaching 10 \"aa bb\"\nopen 0 at 0 wide 100\n  line 10 \"c\"\nclose 0\n"},
    {"a float in a box whose margin goes through it begins where the box does",
     "<div><b></b><p>a</p></div>",
     "b { float: left; width: 10pt; height: 10pt } p { margin-top: 7pt }",
     "glue 7\nopen 0 at 0 wide 100\n  aside at 0 below 0 reaching 10 \"\"\n  open 0 at 0 wide "
     "100\n    line 10 \"a\"\n  close 0\nclose 0\n"},
    {"a float fits beside what is read before it, from right to left too", "<p>aa<i></i>b</p>",
     "p { direction: rtl } i { float: left; width: 30pt; height: 10pt }",
     "open 0 at 0 wide 100\n  aside at 0 below 0 reaching 10 \"\"\n  line 10 \"aab\"\nclose 0\n"},
};

BOOST_DATA_TEST_CASE(floats_stand_by_the_rules, data::make(examples), example) {
    BOOST_TEST(galley(example.body, example.css) == example.result);
}

} // namespace
} // namespace makeready::flow
