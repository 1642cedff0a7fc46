// What goes on over pages beside the flow, and where boxes with empty room are cut.
#include "paginated.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

const Example examples[] = {
    {"a positioned box goes on on the next page, which is made for it",
     "<div>a<br/>b<br/>c<br/>d<br/>e</div><p>x</p>",
     "@page { size: 200pt 30pt } div { position: absolute; left: 50pt; top: 10pt; width: 40pt }",
     "page 1 recto folio 1, depth 10 of 30, cost 0\n"
     "  18 50        | a\n"
     "  28 50        | b\n"
     "  8 0          | x\n"
     "page 2 verso folio 2, depth 30 of 30, cost 0\n"
     "  8 50         | c\n"
     "  18 50        | d\n"
     "  28 50        | e\n"},
    {"what stands far below its page stands on a later one", "<div>a</div><p>x</p>",
     "@page { size: 200pt 30pt } div { position: absolute; top: 70pt }",
     "page 1 recto folio 1, depth 10 of 30, cost 0\n"
     "  8 0          | x\n"
     "page 2 verso folio 2, depth 30 of 30, cost 0\n"
     "page 3 recto folio 3, depth 30 of 30, cost 0\n"
     "  18 0         | a\n"},
    {"a forced break in a positioned box ends its piece", "<div>a<p>b</p></div><p>x</p>",
     "@page { size: 200pt 30pt } div { position: absolute; left: 50pt } div p { break-before: page "
     "}",
     "page 1 recto folio 1, depth 10 of 30, cost 0\n"
     "  8 50         | a\n"
     "  8 0          | x\n"
     "page 2 verso folio 2, depth 30 of 30, cost 0\n"
     "  8 50         | b\n"},
    {"what is not seen makes no page", "<div><p>b</p></div><p>x</p>",
     "@page { size: 200pt 30pt } div { position: absolute; overflow: hidden; height: 10pt; width: "
     "10pt }"
     "div p { position: absolute; height: 90pt }",
     "page 1 recto folio 1, depth 10 of 30, cost 0\n"
     "  8 0          | b\n"
     "  8 0          | x\n"},
    {"a fixed box stands on pages that hold nothing else, too", "<p>x</p><div></div><b>f</b>",
     "@page { size: 200pt 30pt } div { position: absolute; height: 60pt; width: 10pt } b { "
     "position: fixed; bottom: 0; left: 70pt }",
     "page 1 recto folio 1, depth 10 of 30, cost 0\n"
     "  8 0          | x\n"
     "  28 70        | f\n"
     "page 2 verso folio 2, depth 30 of 30, cost 0\n"
     "  28 70        | f\n"
     "page 3 recto folio 3, depth 30 of 30, cost 0\n"
     "  28 70        | f\n"},
    {"a page takes all it can of the empty room of a box", "<div>a</div><p>x</p>",
     "@page { size: 200pt 100.3pt } div { height: 200.6pt }",
     "page 1 recto folio 1, depth 100 of 100.3, cost 1\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 100.3 of 100.3, cost 2\n"
     "page 3 recto folio 3, depth 10 of 100.3, cost 2263\n"
     "  8 0          | x\n"},
    {"a break before a box that is kept whole does not break that box",
     "<div class='k'><p>1</p><div class='k'><p>2</p><p>3</p></div></div>",
     "@page { size: 200pt 144pt } body { margin: 8px } p { height: 72pt } .k { break-inside: avoid "
     "}",
     "page 1 recto folio 1, depth 78 of 144, cost 84356\n"
     "  14 6         | 1\n"
     "page 2 verso folio 2, depth 144 of 144, cost 2\n"
     "  8 6          | 2\n"
     "  80 6         | 3\n"},
    {"a row group that is kept whole goes to the next page, and is parted there only for want of "
     "room",
     "<p>1</p><table><thead class='k'><tr><td><p>2</p><p>3</p></td></tr></thead></table>",
     "@page { size: 200pt 144pt } p { height: 72pt } td { padding: 3pt } .k { break-inside: avoid "
     "}",
     "page 1 recto folio 1, depth 72 of 144, cost 5184\n"
     "  8 0          | 1\n"
     "page 2 verso folio 2, depth 144 of 144, cost 80002\n"
     "  11 3         | 2\n"
     "  83 3         | 3\n"
     "page 3 recto folio 3, depth 6 of 144, cost 2\n"},
    {"a float goes on on the next page, beside the lines that stand there",
     "<div>a<br/>a<br/>a<br/>a<br/>a</div><p>x x x x x x</p>",
     "@page { size: 40pt 30pt } div { float: left; width: 20pt; orphans: 1; widows: 1 } p { width: "
     "40pt }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | a\n"
     "  28 0         | a\n"
     "  8 20         | x\n"
     "  18 20        | x\n"
     "  28 20        | x\n"
     "page 2 verso folio 2, depth 30 of 30, cost 2\n"
     "  8 20         | x\n"
     "  18 20        | x\n"
     "  28 0         | x\n"
     "  8 0          | a\n"
     "  18 0         | a\n"},
    {"a float that is kept whole goes to the next page",
     "<p>x</p><div>a<br/>a<br/>a<br/>a<br/>a</div>",
     "@page { size: 40pt 50pt } div { float: left; width: 20pt; break-inside: avoid }",
     "page 1 recto folio 1, depth 10 of 50, cost 1600\n"
     "  8 0          | x\n"
     "page 2 verso folio 2, depth 50 of 50, cost 2\n"
     "  8 0          | a\n"
     "  18 0         | a\n"
     "  28 0         | a\n"
     "  38 0         | a\n"
     "  48 0         | a\n"},
    {"a margin in a formatting context does not adjoin the break before it",
     "<p>a</p><div><p class='m'>b</p></div>",
     "@page { size: 40pt 20pt } div { display: flow-root } .m { margin-top: 10pt }",
     "page 1 recto folio 1, depth 10 of 20, cost 100\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 20 of 20, cost 2\n"
     "  18 0         | b\n"},
    {"a foot that is repeated stands right above the break",
     "<table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td></tr><tr><td>d</td></"
     "tr><tr><td>e</td></tr><tfoot><tr><td>f</td></tr></tfoot></table>",
     "@page { size: 40pt 48pt } tfoot { display: table-footer-group } table { border-spacing: 2pt "
     "}",
     "page 1 recto folio 1, depth 48 of 48, cost 0\n"
     "  10 2         | a\n"
     "  22 2         | b\n"
     "  34 2         | c\n"
     "  46 2         | f\n"
     "page 2 verso folio 2, depth 38 of 48, cost 2\n"
     "  10 2         | d\n"
     "  22 2         | e\n"
     "  34 2         | f\n"},
    {"a positioned box goes on in the next column",
     "<div><section><p>a<br/>b<br/>c<br/>d</p><aside>x</aside></section></div>",
     "@page { size: 90pt 40pt } div { columns: 2; column-gap: 10pt; height: 20pt; column-fill: "
     "auto "
     "} section { position: relative } p { position: absolute; left: 20pt }",
     "page 1 recto folio 1, depth 20 of 40, cost 0\n"
     "  8 20         | a\n"
     "  18 20        | b\n"
     "  8 0          | x\n"
     "  8 70         | c\n"
     "  18 70        | d\n"},
    {"in columns the box that holds it begins where its first piece does",
     "<div><section><aside>a</aside><aside>b</aside><aside>c</aside><p>x</p></section></div>",
     "@page { size: 90pt 40pt } div { columns: 2; column-gap: 10pt; height: 20pt; column-fill: "
     "auto "
     "} section { position: relative } p { position: absolute; top: 30pt; left: 20pt }",
     "page 1 recto folio 1, depth 20 of 40, cost 0\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "  8 50         | c\n"
     "  18 70        | x\n"},
    {"a forced break cuts off the margin before it, and leaves that after it",
     "<p class='a'>a</p><p class='b'>b</p>",
     "@page { size: 40pt 40pt } .a { margin-bottom: 20pt } .b { margin-top: 5pt; break-before: "
     "page }",
     "page 1 recto folio 1, depth 10 of 40, cost 0\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 15 of 40, cost 0\n"
     "  13 0         | b\n"},
    {"a float may ask for a page", "<p>a</p><div>b</div>",
     "@page { size: 40pt 40pt } div { float: left; break-before: page }",
     "page 1 recto folio 1, depth 10 of 40, cost 0\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 10 of 40, cost 0\n"
     "  8 0          | b\n"},
    {"what flows out of a box that can't be parted gets pages, too",
     "<div><p>a</p><p class='b'>b</p></div>",
     "@page { size: 40pt 20pt } div { contain: size; height: 25pt } .b { margin-top: 80pt }",
     "page 1 recto folio 1, depth 25 of 20, cost 1000000500\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 5 of 20, cost 0\n"
     "page 3 recto folio 3, depth 20 of 20, cost 0\n"
     "page 4 verso folio 4, depth 20 of 20, cost 0\n"
     "page 5 recto folio 5, depth 20 of 20, cost 0\n"
     "  18 0         | b\n"
     "test.xhtml:1:92: warning MR731: page 1 holds more than fits: something on it is taller than "
     "the page or must not be parted. Make it smaller, or let it break.\n"},
    {"a short item stands where a longer one beside it begins",
     "<div><p>a</p><p>b<br/>c<br/>d</p></div>",
     "@page { size: 40pt 25pt } div { display: flex } p { orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 25, cost 26\n"
     "  8 0          | a\n"
     "  8 10         | b\n"
     "  18 10        | c\n"
     "page 2 verso folio 2, depth 20 of 25, cost 2\n"
     "  8 10         | d\n"},
    {"a table's head is not repeated where it leaves less than half of the page to the rows",
     "<table><thead><tr><td>h</td></tr></thead><tr><td>a</td></tr><tr><td>b</td></tr></table>",
     "@page { size: 40pt 19pt }",
     "page 1 recto folio 1, depth 10 of 19, cost 80081\n"
     "  8 0          | h\n"
     "page 2 verso folio 2, depth 10 of 19, cost 30083\n"
     "  8 0          | a\n"
     "page 3 recto folio 3, depth 10 of 19, cost 2\n"
     "  8 0          | b\n"},
    {"what reaches over a box of a given height goes on beside what follows the box",
     "<div>a<br/>b<br/>c<br/>d</div><p>x</p>",
     "@page { size: 60pt 20pt } div { height: 10pt; width: 20pt; orphans: 1; widows: 1 } p { "
     "margin-left: 30pt }",
     "page 1 recto folio 1, depth 20 of 20, cost 0\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "  18 30        | x\n"
     "page 2 verso folio 2, depth 20 of 20, cost 0\n"
     "  8 0          | c\n"
     "  18 0         | d\n"},
    {"if nothing follows, it goes on in the flow", "<div>a<br/>b<br/>c<br/>d</div>",
     "@page { size: 60pt 20pt } div { height: 10pt; orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "page 2 verso folio 2, depth 20 of 20, cost 2\n"
     "  8 0          | c\n"
     "  18 0         | d\n"},
    {"what a box begins with begins with it, if no page holds it", "<div><b>a</b></div><p>x</p>",
     "@page { size: 60pt 20pt } div { height: 5pt } b { display: block; contain: size; height: "
     "30pt "
     "} p { margin-left: 30pt }",
     "page 1 recto folio 1, depth 15 of 20, cost 0\n"
     "  8 0          | a\n"
     "  13 30        | x\n"
     "page 2 verso folio 2, depth 20 of 20, cost 0\n"},
    {"a positioned box stands where the box that holds it began, some pages before",
     "<section><b>a<br/>b<br/>c<br/>d</b><p>x<br/>y<br/>z</p></section>",
     "@page { size: 60pt 20pt } section { position: relative; orphans: 1; widows: 1 } b { display: "
     "block } p { "
     "position: absolute; top: 10pt; left: 30pt; orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "  18 30        | x\n"
     "page 2 verso folio 2, depth 20 of 20, cost 2\n"
     "  8 0          | c\n"
     "  18 0         | d\n"
     "  8 30         | y\n"
     "  18 30        | z\n"},
    {"what is cleared stays below a float that goes to the next page with it",
     "<p>a</p><div>b</div><p class='c'>c</p>",
     "@page { size: 40pt 30pt } div { float: left; height: 15pt } p { height: 20pt } .c { clear: "
     "left; height: 10pt }",
     "page 1 recto folio 1, depth 20 of 30, cost 100\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 25 of 30, cost 2\n"
     "  8 0          | b\n"
     "  23 0         | c\n"},
    {"the head of a table is repeated right below the break",
     "<table><thead><tr><td>h</td></tr></thead><tr><td>a</td></tr><tr><td>b</td></tr></table>",
     "@page { size: 40pt 30pt } table { border-spacing: 2pt }",
     "page 1 recto folio 1, depth 24 of 30, cost 30036\n"
     "  10 2         | h\n"
     "  22 2         | a\n"
     "page 2 verso folio 2, depth 24 of 30, cost 2\n"
     "  8 2          | h\n"
     "  20 2         | b\n"},
    {"a margin at the end of a formatting context is cut where the page ends",
     "<div>a</div><p>b</p>",
     "@page { size: 40pt 30pt } div { display: flow-root } div::after { content: ''; display: "
     "block; margin-bottom: 40pt; height: 5pt } p { break-before: page }",
     "page 1 recto folio 1, depth 15 of 30, cost 0\n"
     "  8 0          | a\n"
     "page 2 verso folio 2, depth 10 of 30, cost 0\n"
     "  8 0          | b\n"},
    {"what is clipped is parted where nothing in it is cut, if no page holds it",
     "<div>a<br/>b<br/>c</div>",
     "@page { size: 40pt 20pt } div { overflow: hidden; height: 35pt; orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "page 2 verso folio 2, depth 15 of 20, cost 2\n"
     "  8 0          | c\n"},
    {"the root keeps the margins of what is in it", "<p>a</p>",
     "html { border: 0 } body { margin-top: 5pt }",
     "page 1 recto folio 1, depth 15 of 100, cost 0\n"
     "  13 0         | a\n"},
};

BOOST_DATA_TEST_CASE(pages_part_what_stands_beside_the_flow, data::make(examples), example) {
    BOOST_TEST(paginated(example.body, example.css) == example.pages);
}

} // namespace
} // namespace makeready::pages
