// Flexible boxes: where items come to stand, and how large.
#include "workbench.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

const char* const two = "<div><p id='a'>a</p><p id='b'>b</p></div>";
const char* const three = "<div><p id='a'>a</p><p id='b'>b</p><p id='c'>c</p></div>";

const Example examples[] = {
    {"items grow by their factors", two, "div { display: flex } #a { flex: 1 } #b { flex: 3 }",
     "a 0,0 25 x 10\nb 25,0 75 x 10\n"},
    {"factors that make less than one take that part", two,
     "div { display: flex } #a { flex: 0.25 0 0 } #b { flex: 0.25 0 0 }",
     "a 0,0 25 x 10\nb 25,0 25 x 10\n"},
    {"items shrink by their factors and what they began with", two,
     "div { display: flex } #a { flex: 0 1 80pt } #b { flex: 0 3 80pt }",
     "a 0,0 65 x 10\nb 65,0 35 x 10\n"},
    {"no item becomes narrower than its longest word",
     "<div><p id='a'>aaaaaaa</p><p id='b'>b</p></div>", "div { display: flex } p { flex: 1 }",
     "a 0,0 70 x 10\nb 70,0 30 x 10\n"},
    {"but one that scrolls does", "<div><p id='a'><b></b></p><p id='b'>b</p></div>",
     "div { display: flex } p { flex: 1; overflow: hidden } b { display: block; width: 70pt }",
     "a 0,0 50 x 10\nb 50,0 50 x 10\n"},
    {"what a limit leaves goes to the others", two,
     "div { display: flex } p { flex: 1 } #a { max-width: 20pt }",
     "a 0,0 20 x 10\nb 20,0 80 x 10\n"},
    {"a line that is full is followed by another", three,
     "div { display: flex; flex-wrap: wrap } p { width: 40pt }",
     "a 0,0 40 x 10\nb 40,0 40 x 10\nc 0,10 40 x 10\n"},
    {"lines stand from the foot up if they wrap in reverse", three,
     "div { display: flex; flex-wrap: wrap-reverse } p { width: 40pt }",
     "c 0,0 40 x 10\na 0,10 40 x 10\nb 40,10 40 x 10\n"},
    {"gaps part items and lines", three,
     "div { display: flex; flex-wrap: wrap; gap: 5pt } p { width: 45pt }",
     "a 0,0 45 x 10\nb 50,0 45 x 10\nc 0,15 45 x 10\n"},
    {"lines share the height that is left", three,
     "div { display: flex; flex-wrap: wrap; height: 60pt } p { width: 40pt }",
     "a 0,0 40 x 30\nb 40,0 40 x 30\nc 0,30 40 x 30\n"},
    {"or stand where they are told", three,
     "div { display: flex; flex-wrap: wrap; height: 60pt; align-content: center } p { width: 40pt "
     "}",
     "a 0,20 40 x 10\nb 40,20 40 x 10\nc 0,30 40 x 10\n"},
    {"room is spread between items", three,
     "div { display: flex; justify-content: space-between } p { width: 20pt }",
     "a 0,0 20 x 10\nb 40,0 20 x 10\nc 80,0 20 x 10\n"},
    {"room is spread around items", two,
     "div { display: flex; justify-content: space-around } p { width: 30pt }",
     "a 10,0 30 x 10\nb 60,0 30 x 10\n"},
    {"items stand from right to left", two,
     "div { display: flex; flex-direction: row-reverse } p { width: 20pt }",
     "a 80,0 20 x 10\nb 60,0 20 x 10\n"},
    {"also where the writing does", two, "div { display: flex; direction: rtl } p { width: 20pt }",
     "a 80,0 20 x 10\nb 60,0 20 x 10\n"},
    {"order comes before the order of the source", two,
     "div { display: flex } p { width: 20pt } #b { order: -1 }", "b 0,0 20 x 10\na 20,0 20 x 10\n"},
    {"an auto margin takes the room that is left", two,
     "div { display: flex } p { width: 20pt } #b { margin-left: auto }",
     "a 0,0 20 x 10\nb 80,0 20 x 10\n"},
    {"auto margins centre an item both ways", "<div><p id='a'>a</p></div>",
     "div { display: flex; height: 40pt } p { margin: auto }", "a 45,15 10 x 10\n"},
    {"items are as high as their line", "<div><p id='a'>a<br/>a</p><p id='b'>b</p></div>",
     "div { display: flex }", "a 0,0 10 x 20\nb 10,0 10 x 20\n"},
    {"or stand in its middle", "<div><p id='a'>a<br/>a</p><p id='b'>b</p></div>",
     "div { display: flex; align-items: center }", "a 0,0 10 x 20\nb 10,5 10 x 10\n"},
    {"or at its foot, if one of them asks", "<div><p id='a'>a<br/>a</p><p id='b'>b</p></div>",
     "div { display: flex } #b { align-self: end }", "a 0,0 10 x 20\nb 10,10 10 x 10\n"},
    {"baselines meet", two,
     "div { display: flex; align-items: baseline } #a { font-size: 20pt; line-height: 20pt }",
     "a 0,0 20 x 20\nb 20,8 10 x 10\n"},
    {"items of a column are as wide as it and share its height", two,
     "div { display: flex; flex-direction: column; height: 60pt } #a { flex: 1 }",
     "a 0,0 100 x 50\nb 0,50 100 x 10\n"},
    {"a column without a height is as high as its items",
     "<div id='c'><p id='a'>a</p><p id='b'>b</p></div>",
     "div { display: flex; flex-flow: column; row-gap: 4pt }",
     "c 0,0 100 x 24\na 0,0 100 x 10\nb 0,14 100 x 10\n"},
    {"a column that is full is followed by another beside it", three,
     "div { display: flex; flex-flow: column wrap; height: 20pt } p { width: 30pt }",
     "a 0,0 30 x 10\nb 0,10 30 x 10\nc 50,0 30 x 10\n"},
    {"margins of items do not collapse", "<div id='c'><p id='a'>a</p></div>",
     "div { display: flex } p { margin: 3pt 0 }", "c 0,0 100 x 16\na 0,3 10 x 10\n"},
    {"text is an item of its own", "<div>aa<p id='b'>b</p></div>", "div { display: flex }",
     "b 20,0 10 x 10\n"},
    {"generated content is an item", two, "div { display: flex } div::before { content: 'xx' }",
     "a 20,0 10 x 10\nb 30,0 10 x 10\n"},
    {"what display: contents leaves out has items for children",
     "<div><section><p id='a'>a</p><p id='b'>b</p></section></div>",
     "div { display: flex } section { display: contents }", "a 0,0 10 x 10\nb 10,0 10 x 10\n"},
    {"a ratio gives a width for a height", "<div><i id='a'></i><p id='b'>b<br/>b</p></div>",
     "div { display: flex } i { aspect-ratio: 2; height: 10pt }",
     "a 0,0 20 x 10\nb 20,0 10 x 20\n"},
    {"a stretched item has a height that percentages are of",
     "<div><p id='a'><b id='c'>c</b></p></div>",
     "div { display: flex; height: 40pt } b { display: block; height: 50% }",
     "a 0,0 10 x 40\nc 0,0 10 x 20\n"},
    {"a container as wide as its content adds its items up",
     "<span id='c'><p id='a'>aa</p><p id='b'>b</p></span>",
     "span { display: inline-flex; column-gap: 5pt }",
     "c 0,0 35 x 10\na 0,0 20 x 10\nb 25,0 10 x 10\n"},
    {"what is absolute stands as if it were alone", "<div><p id='a'>a</p></div>",
     "div { display: flex; height: 40pt; justify-content: center; align-items: end; position: "
     "relative } "
     "p { position: absolute; width: 20pt }",
     "a 40,30 20 x 10\n"},
    {"floats among items do not float", two,
     "div { display: flex } p { float: right; clear: both }", "a 0,0 10 x 10\nb 10,0 10 x 10\n"},
};

BOOST_DATA_TEST_CASE(items_stand_by_the_rules, data::make(examples), example) {
    BOOST_TEST(boxes_of(example.body, example.css) == example.result);
}

const Example paged_examples[] = {
    {"the margin of an item stays at the top of a page, a gap does not",
     "<div><p id='a'></p><p id='b'></p></div>",
     "div { display: flex; flex-direction: column; row-gap: 10pt } p { height: 60pt } #b { "
     "margin-top: 5pt; contain: size }",
     "a 0,0 100 x 60\n"
     "--\n"
     "b 0,5 100 x 60\n"},
    {"lines go on over pages", three,
     "div { display: flex; flex-wrap: wrap } p { width: 60pt; padding-top: 30pt }",
     "a 0,0 60 x 40\nb 0,40 60 x 40\n--\nc 0,0 60 x 40\n"},
    {"so do the items of a column", three,
     "div { display: flex; flex-flow: column } p { padding-top: 30pt }",
     "a 0,0 100 x 40\nb 0,40 100 x 40\n--\nc 0,0 100 x 40\n"},
    {"an item may ask for a page", three,
     "div { display: flex; flex-flow: column } #b { break-before: page }",
     "a 0,0 100 x 10\n--\nb 0,0 100 x 10\nc 0,10 100 x 10\n"},
    {"items side by side go on side by side",
     "<div><p id='a'>a<br/>a<br/>a<br/>a<br/>a<br/>a<br/>a<br/>a<br/>a<br/>a<br/>a</p><p "
     "id='b'>b</p></div>",
     "div { display: flex } p { orphans: 1; widows: 1 }",
     "a 0,0 10 x 100\nb 10,0 10 x 100\n--\na 0,0 10 x 10\nb 10,0 10 x 10\n"},
};

BOOST_DATA_TEST_CASE(items_go_on_over_pages, data::make(paged_examples), example) {
    BOOST_TEST(paged_boxes_of(example.body, example.css, 100_pt) == example.result);
}

} // namespace
} // namespace makeready::flow
