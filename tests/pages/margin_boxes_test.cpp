// How margin boxes share a page's edge (css-page-3, 5.3): ten lengths of ten points to share.
#include "pages.hpp"
#include "proof.hpp"
#include "stage.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

struct Sharing {
    const char* rule;
    const char* css;   ///< Inside of @page.
    const char* boxes; ///< x, y, width x height of each border box, clockwise.
};

std::ostream& operator<<(std::ostream& out, const Sharing& example) {
    return out << example.rule;
}

std::string placed(const std::string& css) {
    Stage stage("<p>a</p>",
                "@page { size: 140pt 100pt; margin: 20pt; font: 10pt/10pt Ruler; " + css + " }");
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    const Pagination pagination = paginate(stage.tree, press, stage.report);
    std::string out;
    for (const MarginContent& content : pagination.pages.front().margin_content)
        out += concat(out.empty() ? "" : " | ", text_of(content.x), ",", text_of(content.y), " ",
                      text_of(content.fragment->width), "x", text_of(content.fragment->height));
    return out + stage.findings();
}

const Sharing sharings[] = {
    {"a box alone has all of the edge", "@top-left { content: 'a' }", "20,0 100x20"},
    {"two share by their widest", "@top-left { content: 'a' } @top-right { content: 'aaa' }",
     "20,0 25x20 | 45,0 75x20"},
    {"a middle box counts against twice the wider side",
     "@top-left { content: 'aa' } @top-center { content: 'a' }", "20,0 40x20 | 60,0 20x20"},
    {"what is given is kept", "@top-left { content: 'a'; width: 30pt } @top-right { content: 'a' }",
     "20,0 30x20 | 50,0 70x20"},
    {"no box is wider than its max-width",
     "@top-left { content: 'a'; max-width: 10pt } @top-right { content: 'a' }",
     "20,0 10x20 | 30,0 90x20"},
    {"nor narrower than its min-width",
     "@top-left { content: 'a'; min-width: 80pt } @top-right { content: 'a' }",
     "20,0 80x20 | 100,0 20x20"},
    {"a middle box has what given sides leave, however little it needs",
     "@top-left { content: 'a'; width: 30pt } @top-center { content: '' }",
     "20,0 30x20 | 50,0 40x20"},
    {"the larger side counts, be it given or shared",
     "@top-left { content: 'a' } @top-center { content: 'a' } @top-right { content: 'a'; width: "
     "40pt }",
     "20,0 40x20 | 60,0 20x20 | 80,0 40x20"},
    {"what would turn or part a margin box does not apply to it",
     "@top-left { content: 'a'; position: relative; left: 9pt; rotate: 45deg; columns: 2 }",
     "20,0 100x20"},
    {"heights of a column are shared like widths",
     "white-space: pre; @left-top { content: 'a' } @left-bottom { content: 'a\\a a\\a a' }",
     "0,35 20x45 | 0,20 20x15"},
    {"a height given centres between auto margins",
     "@top-center { content: 'a'; height: 10pt; margin: auto }", "20,5 100x10"},
    {"a margin too much gives way on the outer side",
     "@top-center { content: 'a'; height: 10pt; margin-top: 9pt; margin-bottom: 6pt }",
     "20,4 100x10"},
    {"borders and padding are within",
     "@bottom-center { content: 'a'; border: 1pt solid; padding: 2pt }", "20,80 100x20"},
    {"corners fill theirs",
     "@top-left-corner { content: 'a' } @bottom-right-corner { content: 'a'; height: 5pt }",
     "0,0 20x20 | 120,80 20x5"},
    {"an empty string is content", "@top-left { content: '' } @top-right { content: none }",
     "20,0 100x20"},
};

BOOST_DATA_TEST_CASE(margin_boxes_share_an_edge, data::make(sharings), example) {
    BOOST_TEST(placed(example.css) == example.boxes);
}

const Sharing pages_and_sheets[] = {
    {"margins and the sheet leave the area", "margin: 10pt", "140x100: 10,10 120x80"},
    {"auto margins centre what is given", "width: 40pt; height: 20pt; margin: auto",
     "140x100: 50,40 40x20"},
    {"a sheet follows what is given", "width: 40pt; margin: 10pt", "60x100: 10,10 40x80"},
    {"borders and padding lie within", "margin: 10pt; border: 1pt solid; padding: 10%",
     "140x100: 25,21 90x58"},
    {"box-sizing holds for pages",
     "width: 40pt; border: 5pt solid; margin: auto; box-sizing: border-box", "140x100: 55,5 30x90"},
};

BOOST_DATA_TEST_CASE(a_page_has_its_area, data::make(pages_and_sheets), example) {
    Stage stage("<p>a</p>", std::string("@page { size: 140pt 100pt; ") + example.css + " }");
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    const style::PageBox box = paginate(stage.tree, press, stage.report).pages.front().box;
    BOOST_TEST(concat(text_of(box.width), "x", text_of(box.height), ": ", text_of(box.area.x), ",",
                      text_of(box.area.y), " ", text_of(box.area.width), "x",
                      text_of(box.area.height)) == example.boxes);
}

} // namespace
} // namespace makeready::pages
