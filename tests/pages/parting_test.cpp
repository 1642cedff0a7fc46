// What is parted over pages is shown once, and all of it: floats, strips of what can't be parted,
// rows that grow where a page ends in them, collapsed borders.
#include "paginated.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

const Example examples[] = {
    {"a float that is all there is is parted", "<div>a<br/>b<br/>c<br/>d</div>",
     "@page { size: 40pt 20pt } div { float: left; orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "page 2 verso folio 2, depth 20 of 20, cost 2\n"
     "  8 0          | c\n"
     "  18 0         | d\n"},
    {"what is cleared comes below a float that goes on on the next page",
     "<div>a<br/>b<br/>c</div><p>z</p>",
     "@page { size: 40pt 20pt } div { float: left; orphans: 1; widows: 1 } p { clear: both }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "page 2 verso folio 2, depth 20 of 20, cost 2\n"
     "  18 0         | z\n"
     "  8 0          | c\n"},
    {"a float in a float is parted, and what has no room beside it comes below",
     "<div><b>a<br/>b<br/>c</b>zzzz</div>",
     "@page { size: 40pt 20pt } div, b { float: left; orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "page 2 verso folio 2, depth 20 of 20, cost 2\n"
     "  8 0          | c\n"
     "  18 0         | zzzz\n"},
    {"what can't be parted shows each line once, and what follows it below",
     "<div><p>a<br/>b</p></div>",
     "@page { size: 40pt 20pt } div { position: absolute } p { padding-top: 35pt; orphans: 1; "
     "widows: 1 }",
     "page 1 recto folio 1, depth 0 of 20, cost 0\n"
     "page 2 verso folio 2, depth 20 of 20, cost 0\n"
     "page 3 recto folio 3, depth 20 of 20, cost 0\n"
     "  8 0          | a\n"
     "  18 0         | b\n"},
    {"what is positioned in what can't be parted is shown", "<div><p><b>a</b></p>c</div>",
     "@page { size: 40pt 20pt } div, b { position: absolute } p { padding: 25pt 0 20pt; orphans: "
     "1; widows: 1 }",
     "page 1 recto folio 1, depth 0 of 20, cost 0\n"
     "page 2 verso folio 2, depth 20 of 20, cost 0\n"
     "  13 0         | a\n"
     "page 3 recto folio 3, depth 20 of 20, cost 0\n"
     "  13 0         | c\n"},
    {"a line that is cut by its box's edge is not lost where the box is cut",
     "<div><p>a<br/>b</p></div>",
     "@page { size: 40pt 20pt } div { contain: size; height: 30pt } p { overflow: hidden; height: "
     "25pt; line-height: 60pt }",
     "page 1 recto folio 1, depth 30 of 20, cost 1000001000\n"
     "  33 0         | \n"
     "page 2 verso folio 2, depth 10 of 20, cost 0\n"
     "  13 0         | a\n"
     "  73 0         | b\n"
     "test.xhtml:1:92: warning MR731: page 1 holds more than fits: something on it is taller than "
     "the page or must not be parted. Make it smaller, or let it break.\n"},
    {"a note that is called in no line is shown", "<p><i>n</i></p>",
     "i { float: footnote } @page { size: 40pt 20pt; @footnote { margin: 0; padding: 0; border: "
     "none } }",
     "page 1 recto folio 1, depth 0 of 20, cost 0\n"
     "  8 0          | \n"
     "  notes\n"
     "  18 0         | n\n"},
    {"a note that is called in a page float that stands in its place is shown",
     "<div><p><i>n</i></p></div>",
     "div { position: absolute } p { float: top } i { float: footnote } @page { size: 40pt 20pt; "
     "@footnote { margin: 0; padding: 0; border: none } }",
     "page 1 recto folio 1, depth 0 of 20, cost 0\n"
     "  8 0          | \n"
     "  notes\n"
     "  18 0         | n\n"},
    {"a float beside an empty piece of an inline box is shown",
     "<i><p></p><p class='f'>a</p><p></p></i>", "i { padding: 10% } .f { float: left }",
     "page 1 recto folio 1, depth 20 of 100, cost 0\n"
     "  8 0          | \n"
     "  18 0         | a\n"
     "  18 10        | \n"},
    {"a row of two goes down as far as what stands above it grows",
     "<table><tr><td>a<br/>b<br/>c<br/>d<br/>e<br/>f<br/>g</td><td "
     "rowspan='2'>A<br/>B<br/>C</td></tr><tr><td>y</td></tr></table>",
     "@page { size: 60pt 26pt } table { border-spacing: 0; orphans: 1; widows: 1 } td { padding: "
     "2pt }",
     "page 1 recto folio 1, depth 22 of 26, cost 17\n"
     "  10 2         | a\n"
     "  20 2         | b\n"
     "  10 16        | A\n"
     "  20 16        | B\n"
     "page 2 verso folio 2, depth 20 of 26, cost 39\n"
     "  8 2          | c\n"
     "  18 2         | d\n"
     "  8 16         | C\n"
     "page 3 recto folio 3, depth 20 of 26, cost 39\n"
     "  8 2          | e\n"
     "  18 2         | f\n"
     "page 4 verso folio 4, depth 26 of 26, cost 2\n"
     "  8 2          | g\n"
     "  22 2         | y\n"},
    {"items of grid rows that are cut together grow their row",
     "<div><p>a<br/>b<br/>c<br/>d<br/>e<br/>f<br/>g</p><p class='t'>A<br/>B</p><p>y</p></div>",
     "@page { size: 60pt 26pt } div { display: grid; grid-template-columns: 20pt 20pt; orphans: 1; "
     "widows: 1 } .t { grid-row: span 2 } p { padding: 2pt }",
     "page 1 recto folio 1, depth 26 of 26, cost 1\n"
     "  10 2         | a\n"
     "  20 2         | b\n"
     "  10 22        | A\n"
     "  20 22        | B\n"
     "page 2 verso folio 2, depth 25.75 of 26, cost 3\n"
     "  8 2          | c\n"
     "  18 2         | d\n"
     "page 3 recto folio 3, depth 21.75 of 26, cost 26\n"
     "  8 2          | e\n"
     "  18 2         | f\n"
     "page 4 verso folio 4, depth 26 of 26, cost 2\n"
     "  8 2          | g\n"
     "  22 2         | y\n"},
    {"a row with collapsed borders is parted, head and foot repeated",
     "<table><thead><tr><td>H</td></tr></thead><tbody><tr><td>a<br/>b<br/>c<br/>d<br/>e</td></tr></"
     "tbody><tfoot><tr><td>F</td></tr></tfoot></table>",
     "@page { size: 60pt 50pt } table { border-collapse: collapse; orphans: 1; widows: 1 } thead { "
     "display: table-header-group } tfoot { display: table-footer-group } td { border: 2pt solid; "
     "padding: 0 }",
     "page 1 recto folio 1, depth 46 of 50, cost 17\n"
     "  10 2         | H\n"
     "  22 2         | a\n"
     "  32 2         | b\n"
     "  47 2         | F\n"
     "page 2 verso folio 2, depth 44 of 50, cost 39\n"
     "  9 2          | H\n"
     "  20 2         | c\n"
     "  30 2         | d\n"
     "  47 2         | F\n"
     "page 3 recto folio 3, depth 36 of 50, cost 2\n"
     "  9 2          | H\n"
     "  20 2         | e\n"
     "  32 2         | F\n"},
};

BOOST_DATA_TEST_CASE(all_of_what_is_parted_is_shown_once, data::make(examples), example) {
    BOOST_TEST(paginated(example.body, example.css) == example.pages);
}

void add_strips(const flow::Fragment& fragment, std::string& out) {
    for (const flow::BorderStrip& strip : fragment.strips)
        out += concat("  ", strip.area.y.units / 1024, " to ",
                      (strip.area.y + strip.area.height).units / 1024, "\n");
    for (const flow::Placed& child : fragment.children) add_strips(*child.fragment, out);
}

// One row of one cell: its lines at the left and the right, those above and below where it begins
// and ends.
BOOST_AUTO_TEST_CASE(collapsed_borders_are_sliced_where_a_row_is_parted) {
    Stage stage("<table><tr><td>a<br/>b<br/>c<br/>d<br/>e</td></tr></table>",
                "@page { size: 60pt 30pt } table { border-collapse: collapse; orphans: 1; widows: "
                "1 } td { border: 2pt solid; padding: 0 }");
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    std::string out;
    for (const Page& page : paginate(stage.tree, press, stage.report).pages) {
        out += concat("page ", page.index + 1, "\n");
        add_strips(*page.flow, out);
    }
    BOOST_TEST(out == "page 1\n  0 to 29\n  0 to 29\n  -1 to 1\n"
                      "page 2\n  0 to 30\n  0 to 30\n"
                      "page 3\n  0 to 11\n  0 to 11\n  10 to 12\n");
}

} // namespace
} // namespace makeready::pages
