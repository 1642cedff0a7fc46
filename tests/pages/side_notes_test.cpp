// Notes in the outer margin, as the proof of their lines shows them.
#include "paginated.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

// The flow is 100 pt wide and 50 pt high; beside it are 60 pt. A letter and a line are 10 pt.
#define SHEET                                                                                      \
    "@page { size: 220pt 50pt; margin: 0 60pt } p { orphans: 1; widows: 1 } "                      \
    "i { float: -mr-sidenote; font-size: 10pt; margin-left: 5pt } "

const Example examples[] = {
    {"a note stands in the outer margin on the baseline of the line that calls it",
     "<p>aaaa bbbb cccc<i>nnn</i> dddd</p>", SHEET,
     "page 1 recto folio 1, depth 20 of 50, cost 0\n"
     "  8 60         | aaaa bbbb\n"
     "  18 60        | cccc dddd\n"
     "  18 165       | nnn\n"},
    {"on a verso that is the left margin, where it keeps as far from the text",
     "<p>a</p><p style='break-before: page'>b<i>nnn</i></p>", SHEET,
     "page 1 recto folio 1, depth 10 of 50, cost 0\n"
     "  8 60         | a\n"
     "page 2 verso folio 2, depth 10 of 50, cost 0\n"
     "  8 60         | b\n"
     "  8 0          | nnn\n"},
    {"it takes no room of the flow, and its lines are as wide as the margin",
     "<p>aaaa<i>nnn nnn nnn</i></p><p>b</p>", SHEET,
     "page 1 recto folio 1, depth 20 of 50, cost 0\n"
     "  8 60         | aaaa\n"
     "  18 60        | b\n"
     "  8 165        | nnn\n"
     "  18 165       | nnn\n"
     "  28 165       | nnn\n"},
    {"notes do not stand over each other", "<p>a<i>nn nn mm mm</i> b<i>o</i></p>", SHEET,
     "page 1 recto folio 1, depth 10 of 50, cost 0\n"
     "  8 60         | a b\n"
     "  8 165        | nn nn\n"
     "  18 165       | mm mm\n"
     "  28 165       | o\n"},
    {"nor under the foot of the page", "<p>a</p><p>b</p><p>c</p><p>d</p><p>e<i>nnn nnn nnn</i></p>",
     SHEET,
     "page 1 recto folio 1, depth 50 of 50, cost 0\n"
     "  8 60         | a\n"
     "  18 60        | b\n"
     "  28 60        | c\n"
     "  38 60        | d\n"
     "  48 60        | e\n"
     "  28 165       | nnn\n"
     "  38 165       | nnn\n"
     "  48 165       | nnn\n"},
    {"one that is called between blocks stands beside the next", "<p>a</p><i>nn</i><p>b</p>",
     SHEET "p { margin: 10pt 0 }",
     "page 1 recto folio 1, depth 40 of 50, cost 0\n"
     "  18 60        | a\n"
     "  38 60        | b\n"
     "  38 165       | nn\n"},
    {"more than a page holds is told", "<p>a<i>nnn nnn nnn nnn nnn nnn</i></p>", SHEET,
     "page 1 recto folio 1, depth 10 of 50, cost 0\n"
     "  8 60         | a\n"
     "  -2 165       | nnn\n"
     "  8 165        | nnn\n"
     "  18 165       | nnn\n"
     "  28 165       | nnn\n"
     "  38 165       | nnn\n"
     "  48 165       | nnn\n"
     "test.xhtml:1:96: warning MR731: the side notes of page 1 are higher than it. Make them "
     "shorter or smaller, or spread their calls.\n"},
    {"one that is called in what is set apart stands beside that", "<div><i>nn</i>a</div>",
     SHEET "div { display: inline-block }",
     "page 1 recto folio 1, depth 10 of 50, cost 0\n"
     "  8 60         | \n"
     "  8 60         | a\n"
     "  8 165        | nn\n"},
};

BOOST_DATA_TEST_CASE(side_notes_stand_beside_their_calls, data::make(examples), example) {
    BOOST_TEST(paginated(example.body, example.css) == example.pages);
}

} // namespace
} // namespace makeready::pages
