// Used sizes: tables and their captions, ratios, intrinsic widths, static positions.
#include "workbench.hpp"

#include <algorithm>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

const char* const plain_table = "table { border-spacing: 0; width: auto } td { padding: 0 } ";

const Example tables[] = {
    {"a table is not narrower than the words of its caption",
     "<table><caption>aaaa aa</caption><tr><td id='a'>a</td></tr></table>", "", "a 0,20 40 x 10\n"},
    {"nor if its columns are fixed",
     "<table class='fixed'><caption>aaaa</caption><tr><td id='a'>a</td></tr></table>",
     ".fixed { table-layout: fixed; width: 10pt }", "a 0,10 40 x 10\n"},
    {"a cell over columns widens them to their widest before it goes over that",
     "<table><tr><td id='a' width='30'>a</td><td id='b'>aaa</td></tr>"
     "<tr><td colspan='2' id='c'>aaaaaaaaaa</td></tr></table>",
     "#a { width: 30pt }", "a 0,0 30 x 10\nb 30,0 70 x 10\nc 0,10 100 x 10\n"},
    {"what is left of a table's height goes to rows without a height of their own or of a cell",
     "<table><tr id='a'><td>a</td></tr><tr id='b'><td class='high'>a</td></tr>"
     "<tr id='c'><td>a</td></tr></table>",
     "table { height: 100pt } #a { height: 20pt } .high { height: 30pt }",
     "a 0,0 10 x 20\nb 0,20 10 x 30\nc 0,50 10 x 50\n"},
    {"a group's height is the least that its rows take",
     "<table><tbody id='a'><tr id='b'><td>a</td></tr></tbody>"
     "<tbody><tr id='c'><td>a</td></tr></tbody></table>",
     "#a { height: 50pt }", "a 0,0 10 x 50\nb 0,0 10 x 50\nc 0,50 10 x 10\n"},
    {"a row takes the part of the table's height that a cell asks for",
     "<table><tr id='a'><td class='part'>a</td></tr><tr id='b'><td>a</td></tr></table>",
     "table { height: 100pt } .part { height: 20% }", "a 0,0 10 x 20\nb 0,20 10 x 80\n"},
    {"rows and cells may be shifted", "<table><tr id='a'><td>a</td><td id='b'>a</td></tr></table>",
     "#a { position: relative; top: 5pt } #b { position: relative; left: 3pt }",
     "a 0,5 20 x 10\nb 13,5 10 x 10\n"},
    {"from right to left a collapsed border is shared with the cell on that side",
     "<table><tr><td id='a'>a</td><td id='b'>b</td></tr></table>",
     "table { border-collapse: collapse; direction: rtl } #a { border-right: 8pt solid } "
     "#b { border-left: 4pt solid }",
     "a 14,0 14 x 10\nb 2,0 12 x 10\n"},
    {"a part of a cell's height is aligned in it like any content",
     "<table><tr><td id='a'><div id='b'></div></td></tr></table>",
     "#a { height: 60pt; vertical-align: middle } #b { height: 50% }",
     "a 0,0 0 x 60\nb 0,15 0 x 30\n"},
};

BOOST_DATA_TEST_CASE(a_table_is_sized_by_the_rules, data::make(tables), example) {
    BOOST_TEST(boxes_of(example.body, std::string(plain_table) + example.css) == example.result);
}

const Example sizes[] = {
    {"content makes a box higher than its ratio", "<div id='a'>a<br/>a</div>",
     "div { aspect-ratio: 4; width: 40pt }", "a 0,0 40 x 20\n"},
    {"but not if its least height is told", "<div id='a'>a<br/>a</div>",
     "div { aspect-ratio: 4; width: 40pt; min-height: 0 }", "a 0,0 40 x 10\n"},
    {"nor if it scrolls", "<div id='a'>a<br/>a</div>",
     "div { aspect-ratio: 4; width: 40pt; overflow: hidden }", "a 0,0 40 x 10\n"},
    {"a ratio is that of the box which width and height are of", "<div id='a'></div>",
     "div { aspect-ratio: 2; width: 40pt; padding: 5pt; box-sizing: border-box }",
     "a 0,0 40 x 20\n"},
    {"beside auto it is that of the content box", "<div id='a'></div>",
     "div { aspect-ratio: auto 2; width: 40pt; padding: 5pt; box-sizing: border-box }",
     "a 0,0 40 x 25\n"},
    {"kept spaces at a line's end count where they have room", "<div id='a'>aa  </div>",
     "div { float: left; white-space: pre-wrap }", "a 0,0 40 x 10\n"},
    {"but not for the narrowest width", "<div id='a'>aa  </div>",
     "div { width: min-content; white-space: pre-wrap }", "a 0,0 20 x 10\n"},
    {"a box that would be narrower than its least width beside a float stands below it",
     "<i></i><div id='a'>a</div>",
     "i { float: left; width: 40pt; height: 25pt } div { display: flow-root; min-width: 70pt }",
     "a 0,25 100 x 10\n"},
    {"a least height goes over by the ratio", "<div><p id='a'></p></div>",
     "div { float: left } p { aspect-ratio: 2; min-height: 20pt }", "a 0,0 40 x 20\n"},
    {"an indent widens the first line alone", "<div id='a'>aa<br/>aaaa</div>",
     "div { float: left; text-indent: 10pt }", "a 0,0 40 x 20\n"},
    {"what was inline before it was positioned is aligned where it would stand",
     "<div><i id='a'></i></div>",
     "div { text-align: center } i { position: absolute; width: 10pt; height: 10pt }",
     "a 50,0 10 x 10\n"},
    {"a table between insets is as wide as its content",
     "<table><tr><td id='a'>a</td></tr></table>",
     "table { position: absolute; left: 10pt; right: 10pt; border-spacing: 0 } td { padding: 0 }",
     "a 10,0 10 x 10\n"},
    {"rows in parts of a grid's height are sized twice",
     "<div><p id='a'>a</p><p id='b'>a<br/>a<br/>a</p></div>",
     "div { display: grid; grid-template-rows: 50% 50% }", "a 0,0 100 x 20\nb 0,20 100 x 20\n"},
};

BOOST_DATA_TEST_CASE(a_box_is_sized_by_the_rules, data::make(sizes), example) {
    BOOST_TEST(boxes_of(example.body, example.css) == example.result);
}

/// A box to be nested, its text before what is in it.
struct Nested {
    const char *opens, *closes, *css;

    friend std::ostream& operator<<(std::ostream& out, const Nested& one) {
        return out << one.opens << ' ' << one.css;
    }
};

const Nested nests[] = {
    {"<div>a", "</div>", "div { float: left }"},
    {"<span>a", "</span>", "span { display: inline-block }"},
    {"<table><tr><td>a", "</td></tr></table>", ""},
    {"<table><tr><td><div>a", "</div></td></tr></table>", "table, div { height: 100% }"},
    {"<div>a<div>", "</div></div>", "div { display: flex }"},
    {"<div>a<div>", "</div></div>", "div { display: grid }"},
    {"<div>a", "</div>", "div { columns: 2 }"},
    {"<div>a", "</div>", "div { width: fit-content; overflow: hidden }"},
};

// Each level asks what is within for its widths, and sets it, more than once: nobody would live to
// see the end if each of them began anew.
BOOST_DATA_TEST_CASE(what_is_nested_deep_is_set_in_time, data::make(nests), nest) {
    constexpr int depth = 40;
    std::string body;
    for (int n = 0; n < depth; ++n) body += nest.opens;
    for (int n = 0; n < depth; ++n) body += nest.closes;
    const std::string lines = lines_of(body, nest.css);
    BOOST_TEST(std::count(lines.begin(), lines.end(), 'a') >= depth);
}

} // namespace
} // namespace makeready::flow
