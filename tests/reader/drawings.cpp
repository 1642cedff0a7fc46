// SVG of others: what it shows stays, what acts or leads out goes.
#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

constexpr std::string_view spaces = " xmlns=\"http://www.w3.org/2000/svg\"";
constexpr std::string_view xlink = " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

struct Drawing {
    const char* rule;
    std::string inside, left, told;
};

std::ostream& operator<<(std::ostream& out, const Drawing& drawing) {
    return out << drawing.rule;
}

const Drawing drawings[] = {
    {"shapes, gradients, own references and own pictures stay as they are",
     "<defs><path id=\"p\"/></defs><use href=\"#p\" fill=\"url(#g)\"/><image "
     "href=\"data:image/png;base64,AA\"/><a href=\"https://a.example/\"><path/></a>",
     "", ""},
    {"scripts go, in any vocabulary, and so do pages inside",
     "<script>a()</script><h:script xmlns:h=\"http://www.w3.org/1999/xhtml\"/><path/>"
     "<foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"a.html\"/>"
     "</foreignObject>",
     "<path/><foreignObject/>", "3 scripts"},
    {"event handlers go", "<path onclick=\"a()\" ONLOAD=\"b()\" d=\"M0 0\"/>", "<path d=\"M0 0\"/>",
     "2 event handlers"},
    {"a link leads to an address, not to a program",
     "<a href=\" java&#10;script:a()\"><path/></a><a href=\"data:text/html,x\"><path/></a>",
     "<a><path/></a><a><path/></a>", "2 references to other files"},
    {"an address is not animated into one that acts",
     "<a href=\"#p\"><set attributeName=\"href\" to=\"javascript:a()\"/><animate "
     "attributeName=\"x\"/></a>",
     "<a href=\"#p\"><animate attributeName=\"x\"/></a>", "1 script"},
    {"other files are not asked for, from elements or from styles",
     "<image href=\"b.png\"/><use href=\"c.svg#d\"/><style>@import \"e.css\"; path { fill: "
     "url( 'http://f.example/g' ) }</style><path fill=\"url(h.svg#i)\" stroke=\"url(#j)\"/>",
     "<image/><use/><style> path { fill: none }</style><path fill=\"none\" stroke=\"url(#j)\"/>",
     "5 references to other files"},
    {"a drawing inside a picture's address could act too",
     "<image href=\"data:image/svg+xml,&lt;svg/&gt;\"/>", "<image/>",
     "1 reference to another file"},
};

std::string messages_of(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding);
    return out;
}

} // namespace

BOOST_DATA_TEST_CASE(a_drawing_shows_itself_and_nothing_else, data::make(drawings), drawing) {
    const auto given =
        std::make_shared<const std::string>(concat("<svg", spaces, ">", drawing.inside, "</svg>"));
    Report report;
    const auto made = reader::harmless_drawing(given, "a.svg", {}, report);
    if (drawing.told.empty()) {
        BOOST_TEST(made == given);
        BOOST_TEST(messages_of(report) == "");
        return;
    }
    std::string text = *made;
    std::erase(text, '\n');
    BOOST_TEST(text == concat("<?xml version=\"1.0\" encoding=\"utf-8\"?><svg", spaces, ">",
                              drawing.left, "</svg>"));
    BOOST_TEST(messages_of(report) ==
               concat("warning MR468: the drawing \"a.svg\" held ", drawing.told,
                      ", which were left out; save it as plain SVG with everything in it"));
}

BOOST_AUTO_TEST_CASE(a_style_sheet_outside_a_drawing_is_not_asked_for) {
    const auto given = std::make_shared<const std::string>(
        concat("<?xml-stylesheet href=\"a.css\"?><svg", spaces, xlink, "/>"));
    Report report;
    const auto made = reader::harmless_drawing(given, "a.svg", {}, report);
    BOOST_TEST(made->find("a.css") == std::string::npos);
    BOOST_TEST(report.findings().size() == 1U);
}

BOOST_AUTO_TEST_CASE(a_page_keeps_a_drawing_with_its_pictures_and_loses_what_acts) {
    Report report;
    const auto source = reader::read(
        "<article><p>Look at this drawing of a lamp, which I made long ago: <svg><script>a()"
        "</script><image xlink:href=\"lamp.png\" onload=\"b()\"/><image "
        "href=\"https://c.example/d.png\"/></svg> and tell me what you think of it.</p></article>",
        "a.html", report);
    std::string text = xml::serialise(*source.article.tree.root(), xml::Form::fragment);
    std::erase(text, '\n');
    BOOST_TEST(text.find("<image xlink:href=\"lamp.png\"/><image/></svg>") != std::string::npos);
}
