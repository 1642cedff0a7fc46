// Text that runs down (CSS Writing Modes 4), on pages of 100 by 60 points: ten lines of six ems.
#include "pages.hpp"
#include "stage.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

struct Running {
    const char* rule;
    const char* body;
    const char* css;
    const char* places; ///< Border boxes with an id, and lines with the quarters they are turned.
};

std::ostream& operator<<(std::ostream& out, const Running& example) {
    return out << example.rule;
}

void add_places(const flow::Fragment& fragment, Length x, Length y, std::string& out) {
    const bool is_named = fragment.box && !fragment.line && !fragment.box->anchor.empty();
    if (is_named)
        out += concat(" ", fragment.box->anchor, " ", text_of(x), ",", text_of(y), " ",
                      text_of(fragment.width), "x", text_of(fragment.height));
    if (fragment.line && fragment.quarters > 0)
        out += concat(" /", static_cast<int>(fragment.quarters));
    for (const flow::Placed& child : fragment.children)
        add_places(*child.fragment, x + child.x, y + child.y, out);
}

std::string placed(const std::string& body, const std::string& css) {
    Stage stage(body, "@page { size: 100pt 60pt; margin: 0 } html { font: 10pt/10pt Ruler } "
                      "body, p { margin: 0 } " +
                          css);
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    const Pagination pagination = paginate(stage.tree, press, stage.report);
    std::string out;
    for (const Page& page : pagination.pages) {
        out += out.empty() ? "" : " |";
        add_places(*page.flow, page.area.x, page.area.y, out);
    }
    return out + stage.findings();
}

constexpr const char* two = "<p id='a'>a</p><p id='b'>b</p>";

const Running runnings[] = {
    {"blocks follow from the right", two, "html { writing-mode: vertical-rl }",
     " a 90,0 10x60 /1 b 80,0 10x60 /1"},
    {"or from the left, and lines are turned alike", two, "html { writing-mode: vertical-lr }",
     " a 0,0 10x60 /1 b 10,0 10x60 /1"},
    {"or lines run up", two, "html { writing-mode: sideways-lr }",
     " a 0,0 10x60 /3 b 10,0 10x60 /3"},
    {"the body speaks for the page", two, "body { writing-mode: vertical-rl }",
     " a 90,0 10x60 /1 b 80,0 10x60 /1"},
    {"pages are filled across", two, "html { writing-mode: vertical-rl } p { block-size: 60pt }",
     " a 40,0 60x60 /1 b 0,0 40x60 /1 | b 80,0 20x60"},
    {"logical margins turn with the lines", two,
     "html { writing-mode: vertical-rl } #b { margin-block-start: 10pt; margin-inline-start: 5pt }",
     " a 90,0 10x60 /1 b 70,5 10x55 /1"},
    {"physical ones stay", two,
     "html { writing-mode: vertical-rl } #b { margin-right: 10pt; margin-top: 5pt }",
     " a 90,0 10x60 /1 b 70,5 10x55 /1"},
    {"a block may run down on a page that runs across", "<p id='a'>aa aa</p><p id='b'>b</p>",
     "#a { writing-mode: vertical-rl; height: 20pt }", " a 0,0 20x20 /1 /1 b 0,20 100x10"},
    {"or across on one that runs down", "<p id='a'>aa a</p><p id='b'>b</p>",
     "html { writing-mode: vertical-rl } #a { writing-mode: horizontal-tb; width: 20pt }",
     " a 80,0 20x20 b 70,0 10x60 /1"},
    {"what follows to the left is bound on the right", two,
     "html { writing-mode: vertical-rl } @page :left { margin-right: 10pt }",
     " a 80,0 10x60 /1 b 70,0 10x60 /1"},
};

BOOST_DATA_TEST_CASE(text_runs_down_where_it_is_asked_to, data::make(runnings), example) {
    BOOST_TEST(placed(example.body, example.css) == example.places);
}

} // namespace
} // namespace makeready::pages
