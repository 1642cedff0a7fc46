// Columns, rows that may be parted, first letters and lines: how what a galley holds is stacked.
#include "workbench.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::flow {
namespace {

namespace data = boost::unit_test::data;

// The galley is 100 pt wide; a letter and a line are 10 pt.
const Example examples[] = {
    {"columns are as high as it takes for all to be alike", "<div>aaaa bbbb cccc dddd</div>",
     "div { columns: 2; column-gap: 20pt }", "0,0 aaaa\n0,10 bbbb\n60,0 cccc\n60,10 dddd\n"},
    {"a spanning block parts the columns above it from those below",
     "<div><p>aaaa bbbb</p><h2>H</h2><p>cccc dddd</p></div>",
     "div { columns: 2; column-gap: 20pt } h2 { column-span: all }",
     "0,0 aaaa\n60,0 bbbb\n0,10 H\n0,20 cccc\n60,20 dddd\n"},
    {"a column ends where it is told to", "<div><p>aaaa</p><p class='n'>bbbb</p><p>cccc</p></div>",
     "div { columns: 2; column-gap: 20pt } .n { break-before: column }",
     "0,0 aaaa\n60,0 bbbb\n60,10 cccc\n"},
    {"filled one after the other, columns take what their height holds",
     "<div>aaaa bbbb cccc</div>",
     "div { columns: 2; column-gap: 20pt; column-fill: auto; height: 20pt }",
     "0,0 aaaa\n0,10 bbbb\n60,0 cccc\n"},
    {"columns are higher where that spares a break that is to be avoided",
     "<div><p>a</p><p class='k'>b</p><p class='k'>c</p><p>d</p></div>",
     "div { columns: 2; column-gap: 20pt } .k { break-before: avoid }",
     "0,0 a\n"
     "0,10 b\n"
     "0,20 c\n"
     "60,0 d\n"},
    {"a cell's lines stand in the middle of its row",
     "<table><tr><td>a</td><td>b<br/>c<br/>d</td></tr></table>", "td { vertical-align: middle }",
     "0,10 a\n10,0 b\n10,10 c\n10,20 d\n"},
    {"a cell that spans columns gives them what it needs",
     "<table><tr><td colspan='2'>aaaa</td></tr><tr><td>b</td><td>c</td></tr></table>", "",
     "0,0 aaaa\n0,10 b\n20,10 c\n"},
    {"given widths come before what words want",
     "<table><tr><td class='w'>a</td><td>b</td></tr></table>", ".w { width: 40pt }",
     "0,0 a\n40,0 b\n"},
    {"percentages are of the table", "<table><tr><td class='w'>a</td><td>b</td></tr></table>",
     "table { width: 80pt } .w { width: 75% }", "0,0 a\n60,0 b\n"},
    {"the foot stands last, wherever it was written",
     "<table><tfoot><tr><td>f</td></tr></tfoot><tbody><tr><td>b</td></tr></tbody></table>",
     "tfoot { display: table-footer-group }", "0,0 b\n0,10 f\n"},
    {"an inline-block is as high as its lines, and so is the line that holds it",
     "<p>a<span>b<br/>c</span></p>", "span { display: inline-block }", "0,0 a\n10,0 b\n10,10 c\n"},
    {"what is positioned does not move what follows", "<p class='r'>a</p><p>b</p>",
     ".r { position: relative; top: 3pt; left: 5pt }", "5,3 a\n0,10 b\n"},
    {"the first line has a style of its own", "<p>aa bb</p>",
     "p { width: 60pt } p::first-line { font-size: 20pt; line-height: 30pt }", "0,0 aa\n0,30 bb\n"},
    {"percentages of a fixed table are of what its columns share",
     "<table><col class='w'/><col/><tr><td>a</td><td>b</td></tr></table>",
     "table { table-layout: fixed; width: 90pt; border-spacing: 10pt } col { display: table-column "
     "} .w { width: 50% }",
     "10,10 a\n50,10 b\n"},
    {"a row that collapses takes only its height away",
     "<table><tr><td>a</td><td rowspan='2'>x<br/>y</td></tr><tr "
     "class='c'><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>",
     ".c { visibility: collapse }", "0,0 a\n10,0 x\n10,10 y\n0,10 c\n10,10 d\n"},
    {"generated content in a row gets a cell, even if it is a space",
     "<table><tr class='g'><td>a</td></tr><tr><td>b</td><td>c</td></tr></table>",
     ".g::before { content: ' ' }", "10,0 a\n0,10 b\n10,10 c\n"},
};

BOOST_DATA_TEST_CASE(lines_come_to_stand_by_the_rules, data::make(examples), example) {
    BOOST_TEST(lines_of(example.body, example.css) == example.result);
}

} // namespace
} // namespace makeready::flow
