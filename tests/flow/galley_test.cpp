// Galleys: margins, places to break, lists, tables, as their proof shows them.
#include "workbench.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

const Example examples[] = {
    {"margins that touch become one, the largest", "<p>a</p><p>b</p>", "p { margin: 4pt 0 6pt }",
     "glue 4\nopen 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- good\nglue 6\nopen 0 at 0 wide "
     "100\n  line 10 \"b\"\nclose 0\nglue 6\n"},
    {"a first child's margin stands outside its parent", "<div><p>a</p></div>",
     "div { margin-top: 3pt } p { margin-top: 5pt }",
     "glue 5\nopen 0 at 0 wide 100\n  open 0 at 0 wide 100\n    line 10 \"a\"\n  close 0\nclose "
     "0\n"},
    {"padding keeps margins apart", "<div><p>a</p></div>",
     "div { padding: 2pt } p { margin: 5pt 0 }",
     "open 2 at 0 wide 100\n  glue 5\n  open 0 at 2 wide 96\n    line 10 \"a\"\n  close 0\n  glue "
     "5\nclose 2\n"},
    {"an empty block leaves one margin and a box of no height", "<p>a</p><div></div><p>b</p>",
     "div { margin: 7pt 0 3pt }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- good\nglue 7\nopen 0 at 0 wide 100\nclose "
     "0\nglue -7\n-- good\nglue 7\nopen 0 at 0 wide 100\n  line 10 \"b\"\nclose 0\n"},
    {"a negative margin pulls up", "<p>a</p><p class='u'>b</p>",
     "p { margin-bottom: 6pt } .u { margin-top: -2pt }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- good\nglue 4\nopen 0 at 0 wide 100\n  "
     "line 10 \"b\"\nclose 0\nglue 6\n"},
    {"a heading is kept with what follows", "<h2>H</h2><p>a</p>", "",
     "open 0 at 0 wide 100\n  line 10 \"H\"\nclose 0\n-- avoided\nopen 0 at 0 wide 100\n  line 10 "
     "\"a\"\nclose 0\n"},
    {"lines part but orphans and widows", "<p>a<br/>b<br/>c<br/>d</p>",
     "p { orphans: 2; widows: 2 }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\n  -- orphan or widow\n  line 10 \"b\"\n  -- between "
     "lines\n  line 10 \"c\"\n"
     "  -- orphan or widow\n  line 10 \"d\"\nclose 0\n"},
    {"between two boxes that are not to be broken a page may end", "<div>a</div><div>b</div>",
     "div { break-inside: avoid }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- good\nopen 0 at 0 wide 100\n  line 10 "
     "\"b\"\nclose 0\n"},
    {"inside a box that is not to be broken it may not", "<div><p>a</p><p>b</p></div>",
     "div { break-inside: avoid }",
     "open 0 at 0 wide 100\n  open 0 at 0 wide 100\n    line 10 \"a\"\n  close 0\n  -- avoided\n  "
     "open 0 at 0 wide 100\n"
     "    line 10 \"b\"\n  close 0\nclose 0\n"},
    {"a chapter begins a page", "<p>a</p><div class='c'><p>b</p></div>",
     ".c { break-before: page }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- forced\nopen 0 at 0 wide 100\n  open 0 at "
     "0 wide 100\n    line 10 \"b\"\n  close 0\nclose 0\n"},
    {"a marker stands before its item's first line", "<ol><li>a</li><li>b</li></ol>",
     "ol { padding-left: 30pt }",
     "open 0 at 0 wide 100\n  open 0 at 30 wide 70\n    line 10 \"a1.\"\n  close 0\n  -- good\n  "
     "open 0 at 30 wide 70\n    line 10 \"b2.\"\n  close 0\nclose 0\n"},
    {"a table's columns are as wide as their words",
     "<table><tr><td>a</td><td>bbb</td></tr></table>", "",
     "open 0 at 0 wide 40\n  open 0 at 0 wide 40\n    block 10 \"abbb\"\n  close 0\nclose 0\n"},
    {"a block of a given height is as high", "<div>a</div>", "div { height: 25pt }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\n  block 15\nclose 0\n"},
    {"a ratio gives an empty block its height", "<div></div>",
     "div { width: 40pt; aspect-ratio: 2 }", "open 0 at 0 wide 40\n  block 20\nclose 0\n"},
    {"a width given with auto margins is centred", "<div>a</div>",
     "div { width: 40pt; margin: 0 auto }", "open 0 at 30 wide 40\n  line 10 \"a\"\nclose 0\n"},
    {"what a first child asks of a break is asked for its parent",
     "<p>a</p><div><p class='n'>b</p></div>", ".n { break-before: page } div { padding: 1pt }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- forced\nopen 1 at 0 wide 100\n  open 0 at "
     "1 wide 98\n"
     "    line 10 \"b\"\n  close 0\nclose 1\n"},
    {"so is what the first row of a table asks",
     "<p>a</p><table><tr class='n'><td>b</td></tr></table>", ".n { break-before: page }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- forced\nopen 0 at 0 wide 10\n  open 0 at "
     "0 wide 10\n"
     "    block 10 \"b\"\n  close 0\nclose 0\n"},
    {"natural leading that is no whole px is rounded, over and under the baseline", "<p>a</p>",
     "p { font: 12.3pt Ruler }", "open 0 at 0 wide 100\n  line 12 \"a\"\nclose 0\n"},
    {"natural leading of whole px is left alone", "<p>a</p>", "p { font: 12pt Ruler }",
     "open 0 at 0 wide 100\n  line 12 \"a\"\nclose 0\n"},
    {"a picture that can't be had is its alternative text",
     "<p>a<img src='x.png' alt='bc'/><img src='x.png'/></p>", "",
     "open 0 at 0 wide 100\n  line 10 \"abc\"\nclose 0\n"},
    {"behind a block that breaks it an inline box has only its end, which makes a line",
     "<span>a<div>b</div></span>", "span { padding-right: 5pt }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- good\nopen 0 at 0 wide 100\n  line 10 "
     "\"b\"\nclose 0\n-- good\n"
     "open 0 at 0 wide 100\n  line 10 \"\"\nclose 0\n"},
    {"where it has no edge there, nothing is left of it", "<span>a<div>b</div></span>",
     "span { padding-left: 5pt }",
     "open 0 at 0 wide 100\n  line 10 \"a\"\nclose 0\n-- good\nopen 0 at 0 wide 100\n  line 10 "
     "\"b\"\nclose 0\n"},
    {"a box that contains its size is as large as if it were empty", "<div>aaa</div>",
     "div { contain: size }", "block 0 \"aaa\"\n"},
};

BOOST_DATA_TEST_CASE(a_galley_is_set_by_the_rules, data::make(examples), example) {
    BOOST_TEST(galley(example.body, example.css) == example.result);
}

const Example paged_examples[] = {
    {"a margin vanishes at the top of a page", "<p id='a'>a</p><p id='b'>b</p>",
     "p { padding-top: 50pt; margin-top: 20pt }", "a 0,20 100 x 60\n--\nb 0,0 100 x 60\n"},
    {"but not if it is to be kept", "<p id='a'>a</p><p id='b'>b</p>",
     "p { padding-top: 50pt; margin-top: 20pt; margin-break: keep }",
     "a 0,20 100 x 60\n--\nb 0,20 100 x 60\n"},
    {"nor after a break that is asked for", "<p id='a'>a</p><p id='b'>b</p>",
     "p { margin-top: 20pt } #b { break-before: page }", "a 0,20 100 x 10\n--\nb 0,20 100 x 10\n"},
    {"unless it is to be discarded there too", "<p id='a'>a</p><p id='b'>b</p>",
     "p { margin-top: 20pt; margin-break: discard } #b { break-before: page }",
     "a 0,20 100 x 10\n--\nb 0,0 100 x 10\n"},
    {"rows that a cell spans go on over pages, and the cell beside them",
     "<table><tr id='r'><td id='a' rowspan='2'>a<br/>a<br/>a<br/>a</td><td id='b'>b</td></tr><tr "
     "id='s'><td id='c'>c</td></tr></table>",
     "td { padding: 0; vertical-align: top } #b, #c { height: 60pt }",
     "r 0,0 20 x 60\na 0,0 10 x 100\nb 10,0 10 x 60\ns 0,60 20 x 40\nc 10,60 10 x 40\n--\n"
     "r 0,0 20 x 0\na 0,0 10 x 20\ns 0,0 20 x 20\nc 10,0 10 x 20\n"},
};

BOOST_DATA_TEST_CASE(pages_part_a_galley_by_the_rules, data::make(paged_examples), example) {
    BOOST_TEST(paged_boxes_of(example.body, example.css, 100_pt) == example.result);
}

} // namespace
} // namespace makeready::flow
