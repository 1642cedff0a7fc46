// Grids: tracks, places, alignment.
#include "workbench.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

const char* const two = "<div><p id='a'>a</p><p id='b'>b</p></div>";
const char* const three = "<div><p id='a'>a</p><p id='b'>b</p><p id='c'>c</p></div>";
const char* const four = "<div><p id='a'>a</p><p id='b'>b</p><p id='c'>c</p><p id='d'>d</p></div>";

const Example examples[] = {
    {"a flexible track takes what fixed ones leave", two,
     "div { display: grid; grid-template-columns: 20pt 1fr }", "a 0,0 20 x 10\nb 20,0 80 x 10\n"},
    {"flexible tracks share by their factors", two,
     "div { display: grid; grid-template-columns: 1fr 3fr; column-gap: 20pt }",
     "a 0,0 20 x 10\nb 40,0 60 x 10\n"},
    {"a flexible track is not narrower than its words",
     "<div><p id='a'>aaaaaaaa</p><p id='b'>b</p></div>",
     "div { display: grid; grid-template-columns: 1fr 1fr }", "a 0,0 80 x 10\nb 80,0 20 x 10\n"},
    {"unless its least is told", "<div><p id='a'><b></b>a</p><p id='b'>b</p></div>",
     "div { display: grid; grid-template-columns: minmax(0, 1fr) 1fr } b { display: block; width: "
     "80pt }",
     "a 0,0 50 x 10\nb 50,0 50 x 10\n"},
    {"auto tracks share what is left equally", "<div><p id='a'>aa</p><p id='b'>bbbb</p></div>",
     "div { display: grid; grid-template-columns: auto auto }", "a 0,0 40 x 10\nb 40,0 60 x 10\n"},
    {"tracks are as narrow or as wide as their content",
     "<div><p id='a'>aa aaa</p><p id='b'>b b</p></div>",
     "div { display: grid; grid-template-columns: min-content max-content }",
     "a 0,0 30 x 20\nb 30,0 30 x 20\n"},
    {"fit-content goes to its limit, but not below the words",
     "<div><p id='a'>a aaaa</p><p id='b'>b</p></div>",
     "div { display: grid; grid-template-columns: fit-content(30pt) fit-content(30pt) }",
     "a 0,0 40 x 20\nb 40,0 10 x 20\n"},
    {"minmax stands between its ends", two,
     "div { display: grid; grid-template-columns: minmax(10pt, 30pt) minmax(60pt, 1fr) }",
     "a 0,0 30 x 10\nb 30,0 70 x 10\n"},
    {"what spans tracks gives them equally what it needs",
     "<div><p id='a'>aaaaaaaa</p><p id='b'>b</p><p id='c'>c</p></div>",
     "div { display: grid; grid-template-columns: auto auto; justify-content: start } #a { "
     "grid-column: span 2 }",
     "a 0,0 80 x 10\nb 0,10 40 x 10\nc 40,10 40 x 10\n"},
    {"tracks repeat as often as there is room", four,
     "div { display: grid; grid-template-columns: repeat(auto-fill, 30pt) }",
     "a 0,0 30 x 10\nb 30,0 30 x 10\nc 60,0 30 x 10\nd 0,10 30 x 10\n"},
    {"those that stay empty vanish with auto-fit", two,
     "div { display: grid; grid-template-columns: repeat(auto-fit, minmax(20pt, 1fr)); column-gap: "
     "10pt }",
     "a 0,0 45 x 10\nb 55,0 45 x 10\n"},
    {"rows that nobody asked for have the size that is set for them", three,
     "div { display: grid; grid-auto-rows: 15pt 25pt }",
     "a 0,0 100 x 15\nb 0,15 100 x 25\nc 0,40 100 x 15\n"},
    {"lines count from both ends", two,
     "div { display: grid; grid-template-columns: 20pt 30pt 50pt } #a { grid-column: 1 / -1 } #b { "
     "grid-column: -2 }",
     "a 0,0 100 x 10\nb 50,10 50 x 10\n"},
    {"lines have names", two,
     "div { display: grid; grid-template-columns: 20pt [x] 30pt [y] 50pt } #a { grid-column: x / y "
     "} #b { grid-column: y }",
     "a 20,0 30 x 10\nb 50,0 50 x 10\n"},
    {"lines of a repetition are counted", "<div><p id='a'>a</p></div>",
     "div { display: grid; grid-template-columns: repeat(3, [x] 10pt [y] 20pt) } #a { grid-column: "
     "x 2 / y 3 }",
     "a 30,0 40 x 10\n"},
    {"areas are drawn", three,
     "div { display: grid; grid-template: 'h h' 15pt 'l m' 20pt / 30pt 70pt } "
     "#a { grid-area: m } #b { grid-area: h } #c { grid-area: l }",
     "b 0,0 100 x 15\na 30,15 70 x 20\nc 0,15 30 x 20\n"},
    {"items go on where the last one stands", three,
     "div { display: grid; grid-template-columns: repeat(3, 30pt) } #a, #b { grid-column: span 2 }",
     "a 0,0 60 x 10\nb 0,10 60 x 10\nc 60,10 30 x 10\n"},
    {"or fill holes if that is wanted", three,
     "div { display: grid; grid-template-columns: repeat(3, 30pt); grid-auto-flow: dense } #a, #b "
     "{ grid-column: span 2 }",
     "a 0,0 60 x 10\nc 60,0 30 x 10\nb 0,10 60 x 10\n"},
    {"items may fill columns first", three,
     "div { display: grid; grid-template: 10pt 10pt / none; grid-auto-flow: column; "
     "grid-auto-columns: 30pt }",
     "a 0,0 30 x 10\nc 30,0 30 x 10\nb 0,10 30 x 10\n"},
    {"an item before the first line makes tracks before it", two,
     "div { display: grid; grid-template-columns: 20pt 20pt; grid-auto-columns: 10pt } #a { "
     "grid-column: -4 }",
     "a 0,0 10 x 10\nb 10,0 20 x 10\n"},
    {"items stand in the middle of their area", "<div><p id='a'>a</p></div>",
     "div { display: grid; grid-template: 40pt / 40pt; place-items: center }", "a 15,15 10 x 10\n"},
    {"auto margins push an item aside", "<div><p id='a'>a</p></div>",
     "div { display: grid; grid-template: 40pt / 40pt } p { margin: auto 0 0 auto }",
     "a 30,30 10 x 10\n"},
    {"the tracks stand in the middle of their grid", two,
     "div { display: grid; grid-template-columns: 20pt 20pt; justify-content: space-evenly }",
     "a 20,0 20 x 10\nb 60,0 20 x 10\n"},
    {"columns run from right to left where the writing does", two,
     "div { display: grid; grid-template-columns: 20pt 30pt; direction: rtl }",
     "a 80,0 20 x 10\nb 50,0 30 x 10\n"},
    {"flexible rows share a height", two,
     "div { display: grid; grid-template-rows: 1fr 2fr; height: 60pt }",
     "a 0,0 100 x 20\nb 0,20 100 x 40\n"},
    {"without a height they are as high as the one that needs most",
     "<div><p id='a'>a<br/>a</p><p id='b'>b</p></div>",
     "div { display: grid; grid-template-rows: 1fr 2fr }", "a 0,0 100 x 20\nb 0,20 100 x 40\n"},
    {"baselines meet in a row", two,
     "div { display: grid; grid-template-columns: 50pt 50pt; align-items: baseline } "
     "#a { font-size: 20pt; line-height: 20pt }",
     "a 0,0 50 x 20\nb 50,8 50 x 10\n"},
    {"percentages of an item are of its area", "<div><p id='a'>a</p></div>",
     "div { display: grid; grid-template: 40pt / 60pt } p { width: 50%; height: 25% }",
     "a 0,0 30 x 10\n"},
    {"what is absolute is placed in the area it names", "<div><p id='a'>a</p></div>",
     "div { display: grid; grid-template: 10pt 40pt / 30pt 60pt; position: relative } "
     "p { position: absolute; grid-area: 2 / 2 / 3 / 3; right: 0; bottom: 0; width: 20pt }",
     "a 70,40 20 x 10\n"},
    {"a grid as wide as its content adds its columns up",
     "<span id='c'><p id='a'>aa</p><p id='b'>b</p></span>",
     "span { display: inline-grid; grid-template-columns: 1fr 1fr }",
     "c 0,0 40 x 10\na 0,0 20 x 10\nb 20,0 20 x 10\n"},
};

BOOST_DATA_TEST_CASE(tracks_and_items_stand_by_the_rules, data::make(examples), example) {
    BOOST_TEST(boxes_of(example.body, example.css) == example.result);
}

const Example paged_examples[] = {
    {"rows go on over pages", three, "div { display: grid } p { padding-top: 30pt }",
     "a 0,0 100 x 40\nb 0,40 100 x 40\n--\nc 0,0 100 x 40\n"},
    {"gaps vanish at a page's end", three,
     "div { display: grid; row-gap: 15pt } p { padding-top: 30pt }",
     "a 0,0 100 x 40\nb 0,55 100 x 40\n--\nc 0,0 100 x 40\n"},
    {"a row begins a page if an item in it asks for it", four,
     "div { display: grid; grid-template-columns: 50pt 50pt } #d { break-before: page }",
     "a 0,0 50 x 10\nb 50,0 50 x 10\n--\nc 0,0 50 x 10\nd 50,0 50 x 10\n"},
};

BOOST_DATA_TEST_CASE(rows_go_on_over_pages, data::make(paged_examples), example) {
    BOOST_TEST(paged_boxes_of(example.body, example.css, 100_pt) == example.result);
}

} // namespace
} // namespace makeready::flow
