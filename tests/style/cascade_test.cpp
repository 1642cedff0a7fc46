#include "setting.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

// Which colour wins for <p id="p" class="c"> in <div id="d">.
struct CascadeCase {
    std::string_view rule, user_agent, layout, author, colour, attribute = "";

    friend std::ostream& operator<<(std::ostream& out, const CascadeCase& c) {
        return out << c.rule;
    }
};

const CascadeCase cascade_cases[] = {
    {"the last of equals wins", "", "", "p{color:red} p{color:lime}", "#00ff00"},
    {"more specific wins", "", "", "p.c{color:lime} p{color:red}", "#00ff00"},
    {"an author is stronger than a layout", "", "#p{color:red}", "p{color:lime}", "#00ff00"},
    {"a layout is stronger than the user agent", "#p{color:red}", "p{color:lime}", "", "#00ff00"},
    {"important turns specificity", "", "", "p{color:lime!important} #p{color:red}", "#00ff00"},
    {"important turns origins", "", "p{color:lime!important}", "p{color:red!important}", "#00ff00"},
    {"the user agent's important is the strongest", "p{color:lime!important}",
     "p{color:red!important}", "p{color:red!important}", "#00ff00"},
    {"a style attribute beats an id", "", "", "#p{color:red}", "#00ff00", "color:lime"},
    {"important beats a style attribute", "", "", "p{color:lime!important}", "#00ff00",
     "color:red"},
    {"what is in no layer beats layers", "", "", "p{color:lime} @layer a{#p{color:red}}",
     "#00ff00"},
    {"later layers win", "", "", "@layer a{#p{color:red}} @layer b{p{color:lime}}", "#00ff00"},
    {"the order of layers can be said before", "", "",
     "@layer b, a; @layer a{p{color:lime}} @layer b{#p{color:red}}", "#00ff00"},
    {"a layer's own rules beat those inside it", "", "",
     "@layer a{p{color:lime} @layer b{#p{color:red}}}", "#00ff00"},
    {"layers inside by dotted name", "", "", "@layer a.b{p{color:red}} @layer a{p{color:lime}}",
     "#00ff00"},
    {"important turns layers", "", "",
     "@layer a{p{color:lime!important}} @layer b{p{color:red!important}} p{color:red!important}",
     "#00ff00"},
    {"media for print", "", "", "p{color:red} @media print{p{color:lime}}", "#00ff00"},
    {"not for screens", "", "", "p{color:lime} @media screen{p{color:red}}", "#00ff00"},
    {"not screen is print", "", "", "@media not screen{p{color:lime}}", "#00ff00"},
    {"a list of media", "", "", "@media screen, all{p{color:lime}}", "#00ff00"},
    {"by the page's width", "", "", "@media (max-width: 20cm) and (min-width: 10cm){p{color:lime}}",
     "#00ff00"},
    {"by a range", "", "",
     "@media print and (10cm < width <= 20cm){p{color:lime}} @media (width > 20cm){p{color:red}}",
     "#00ff00"},
    {"unknown features hold neither way", "", "",
     "p{color:lime} @media (foo){p{color:red}} @media not (foo){p{color:red}}", "#00ff00"},
    {"supports what is known", "", "",
     "@supports (display: grid) and (not (foo: bar)){p{color:lime}}", "#00ff00"},
    {"supports no more", "", "", "p{color:lime} @supports (display: foo) or (x: y){p{color:red}}",
     "#00ff00"},
    {"supports selectors", "", "", "@supports selector(p:has(a)){p{color:lime}}", "#00ff00"},
    {"inherit", "", "", "div{color:lime} #p{color:inherit} ", "#00ff00"},
    {"what is inherited needs no word", "", "", "div{color:lime}", "#00ff00"},
    {"initial", "", "", "div{color:red} p{color:initial}", "#000000"},
    {"unset inherits what inherits", "", "", "div{color:lime} p{color:red} p{color:unset}",
     "#00ff00"},
    {"revert goes back to the origin below", "p{color:red}", "p{color:lime}",
     "p{color:blue} p{color:revert}", "#00ff00"},
    {"revert-layer goes back one layer", "", "",
     "@layer a{p{color:lime}} @layer b{p{color:red} p{color:revert-layer}}", "#00ff00"},
    {"all: unset takes everything back", "", "", "div{color:lime} p{color:red} p{all:unset}",
     "#00ff00"},
    {"variables", "", "", ":root{--ink:lime} p{color:var(--ink)}", "#00ff00"},
    {"a nearer variable", "", "", ":root{--ink:red} div{--ink:lime} p{color:var(--ink)}",
     "#00ff00"},
    {"a fallback", "", "", "p{color:var(--none, lime)}", "#00ff00"},
    {"a fallback with a variable", "", "", "div{--x:lime} p{color:var(--none, var(--x))}",
     "#00ff00"},
    {"variables of variables", "", "", ":root{--a:var(--b);--b:lime} p{color:var(--a)}", "#00ff00"},
    {"variables inside a value", "", "", ":root{--g:255} p{color:rgb(0 var(--g) 0)}", "#00ff00"},
    {"a circle is no value", "", "", "p{--a:var(--b);--b:var(--a);color:var(--a, lime)}",
     "#00ff00"},
    {"beside a circle there is life", "", "",
     "p{--a:var(--b);--b:var(--a);--c:var(--a, lime);color:var(--c)}", "#00ff00"},
    {"nested rules", "", "", "div{color:red; & p{color:lime}}", "#00ff00"},
    {"nested without &", "", "", "div{.c{color:lime}}", "#00ff00"},
    {"nested with combinator", "", "", "div{> p{color:lime}}", "#00ff00"},
    {"& behind", "", "", ".c{div > &{color:lime}}", "#00ff00"},
    {"nested media", "", "", "p{color:red; @media print{color:lime}}", "#00ff00"},
    {"a broken declaration leaves the others", "", "", "p{color red; color:lime; color:}",
     "#00ff00"},
    {"an invalid value leaves the one before", "", "", "p{color:lime; color:foo; color:1px}",
     "#00ff00"},
    {"a broken selector takes its rule along", "", "", "p{color:lime} p, :foo{color:red}",
     "#00ff00"},
};

} // namespace

BOOST_DATA_TEST_CASE(the_strongest_declaration_wins, data::make(cascade_cases), example) {
    Setting setting("<div id='d'><p id='p' class='c' style='" + std::string(example.attribute) +
                    "'>t</p></div>");
    setting.user_agent(example.user_agent).layout(example.layout).author(example.author).run();
    BOOST_TEST(setting.value("p", "color") == example.colour);
}

BOOST_AUTO_TEST_CASE(imports_come_before_and_may_have_layers_and_conditions) {
    Setting setting("<p id='p'/><q id='q'/>");
    std::string asked;
    setting.load = [&](const std::string& url, const Position& at) -> std::optional<std::string> {
        asked += url + "@" + text_of(at) + " ";
        if (url == "a.css") return "p { color: red } q { color: lime } @import 'late.css';";
        if (url == "b.css") return "@import 'b.css'; p { color: red }";
        return std::nullopt;
    };
    setting.author("@charset 'utf-8'; @import url(a.css) layer(x) print;\n@import 'no.css' screen;"
                   "@import 'c.css' supports(foo: bar); p { color: lime } @import 'b.css';");
    setting.run();
    BOOST_TEST(asked == "a.css@author.css:1:19 ");
    BOOST_TEST(setting.value("p", "color") == "#00ff00");
    BOOST_TEST(setting.value("q", "color") == "#00ff00");
    BOOST_TEST(
        setting.findings() ==
        "a.css:1:36: warning MR504: @import must stand before all rules; it was left out\n"
        "author.css:2:79: warning MR504: @import must stand before all rules; it was left out\n");
}

BOOST_AUTO_TEST_CASE(sheets_that_import_each_other_come_to_an_end) {
    Setting setting("<p id='p'/>");
    setting.load = [](const std::string&, const Position&) {
        return "@import 'a.css'; p { color: lime }";
    };
    setting.author("@import 'a.css';").run();
    BOOST_TEST(setting.value("p", "color") == "#00ff00");
    BOOST_TEST(
        setting.findings() ==
        "a.css:1:1: warning MR507: sheets import each other without end; \"a.css\" was left out\n");
}

BOOST_AUTO_TEST_CASE(a_document_brings_its_own_sheets) {
    Setting setting("<html><head><link rel='stylesheet' href='a.css'/>"
                    "<link rel='stylesheet' media='screen' href='b.css'/>\n"
                    "<style>p { color: lime }\n q { colour: red }</style></head>"
                    "<body><p id='p'/><q id='q'/></body></html>");
    std::string asked;
    setting.load = [&](const std::string& url, const Position&) {
        asked += url + " ";
        return "p { color: red } q { color: lime }";
    };
    setting.cascade.add_sheets_of(setting.tree, setting.load, setting.report);
    setting.run();
    BOOST_TEST(asked == "a.css ");
    BOOST_TEST(setting.value("p", "color") == "#00ff00");
    BOOST_TEST(setting.value("q", "color") == "#00ff00");
    BOOST_TEST(setting.findings() == "book.xhtml:3:6: warning MR501: property \"colour\" is not "
                                     "known. Did you mean \"color\"?\n");
}

BOOST_AUTO_TEST_CASE(equal_elements_share_one_style) {
    Setting setting("<p id='a' class='x'/><p id='b' class='x'/><p id='c' title='t'/>");
    setting.user_agent(user_agent_sheet())
        .author(".x { margin: 1em } p::before { content: attr(title) }")
        .run();
    BOOST_TEST((setting.styles("a").own == setting.styles("b").own));
    BOOST_TEST((setting.styles("a").own.inherited == setting.styles("c").own.inherited));
    BOOST_TEST((setting.styles("a").own.own != setting.styles("c").own.own));
    // What asks for an attribute is never shared between elements.
    BOOST_TEST(value_of(setting.styles("c").before, "content") == "\"t\"");
    BOOST_TEST(value_of(setting.styles("a").before, "content") == "\"\"");
}

BOOST_AUTO_TEST_CASE(pseudo_elements_are_there_only_when_they_have_something) {
    Setting setting("<p id='p'><b id='b'/></p><li id='l'/>");
    setting.author(
        "p::before { content: 'x' } p::after { color: red } b:after { content: none }"
        "p::first-line { color: lime } li { display: list-item } ::marker { color: lime }");
    setting.run();
    BOOST_TEST(value_of(setting.styles("p").before, "content") == "\"x\"");
    BOOST_TEST(value_of(setting.styles("p").after, "content") == "(no style)");
    BOOST_TEST(value_of(setting.styles("b").after, "content") == "(no style)");
    BOOST_TEST(value_of(setting.styles("p").first_line, "color") == "#00ff00");
    BOOST_TEST(value_of(setting.styles("p").marker, "color") == "(no style)");
    BOOST_TEST(value_of(setting.styles("l").marker, "color") == "#00ff00");
}
