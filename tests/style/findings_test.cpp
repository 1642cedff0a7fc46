#include "approve.hpp"
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

struct FindingCase {
    std::string_view css, finding;

    friend std::ostream& operator<<(std::ostream& out, const FindingCase& c) {
        return out << c.css;
    }
};

const FindingCase finding_cases[] = {
    {"p {\n    colour: red }",
     "author.css:2:5: warning MR501: property \"colour\" is not known. Did you mean \"color\"?"},
    {"p { foo-bar-baz: red }",
     "author.css:1:5: warning MR501: property \"foo-bar-baz\" is not known and was left out"},
    {"p { orphans: two }",
     "author.css:1:14: warning MR502: \"two\" is no value for \"orphans\", which takes <integer>"},
    {"p { margin-left: 12 }",
     "author.css:1:18: warning MR502: \"12\" is no value for \"margin-left\", which takes <length> "
     "| <percentage> | auto. Did you mean \"12px\"?"},
    {"p { hyphens: }",
     "author.css:1:5: warning MR502: \"hyphens\" has no value; it takes none | manual | auto"},
    {"p { text-align: left right }",
     "author.css:1:17: warning MR502: \"left right\" is no value for \"text-align\", which takes "
     "start | end | left | right | center | justify | match-parent"},
    {"p { animation-name: x }", "author.css:1:5: warning MR503: property \"animation-name\" was "
                                "left out: it has no meaning on paper"},
    {"p { -webkit-hyphens: auto }",
     "author.css:1:5: warning MR503: property \"-webkit-hyphens\" was left out: it is another "
     "program's own; use the name without the prefix"},
    {"p { color red; }", "author.css:1:5: warning MR504: \"color red\" can't be read; write "
                         "\"name: value;\" or \"selector { ... }\""},
    {"p > { color: red }",
     "author.css:1:3: warning MR504: the selector ends too early; the rule \"p >\" was left out"},
    {"p:hoover { color: red }", "author.css:1:3: warning MR506: pseudo-class :hoover is not known. "
                                "Did you mean :hover? The rule \"p:hoover\" was left out"},
    {"p::selection { color: red }", "author.css:1:4: warning MR503: ::selection is not for print; "
                                    "the rule \"p::selection\" was left out"},
    {"[epub|type] { color: red }",
     "author.css:1:2: warning MR504: the prefix epub is not declared; write @namespace epub \"its "
     "address\"; at the top of the sheet; the rule \"[epub|type]\" was left out"},
    {"@medai print { p { color: red } }",
     "author.css:1:1: warning MR505: at-rule \"@medai\" is not known. Did you mean \"@media\"?"},
    {"@page { @top-centre { content: none } }", "author.css:1:9: warning MR505: \"@top-centre\" is "
                                                "no part of a page. Did you mean \"@top-center\"?"},
    {"@page { size: A9 }", "author.css:1:15: warning MR502: \"A9\" is no value for \"size\", which "
                           "takes <length>{1,2} | auto | [A3 to A6 | B4 | B5 | JIS-B4 | JIS-B5 | "
                           "letter | legal | ledger] || [portrait | landscape]"},
    {"@page :frist { margin: 0 }",
     "author.css:1:7: warning MR506: page selector \":frist\" is not known; write a name, :first, "
     ":left, :right, :blank or :nth(an+b)"},
    {"{ color: red }", "author.css:1:1: warning MR504: the rule has no selector"},
    {"p { width: var(--x) }", "author.css:1:5: warning MR502: \"var(--x)\" comes to nothing, which "
                              "is no value for \"width\"; it was left out"},
    {"p { --x: red; width: var(--x) }",
     "author.css:1:15: warning MR502: \"var(--x)\" comes to \"red\", which is no value for "
     "\"width\"; it was left out"},
    {"@import foo;",
     "author.css:1:1: warning MR504: @import names no sheet; write @import \"file.css\";"},
};

} // namespace

BOOST_DATA_TEST_CASE(mistakes_are_told_with_place_and_remedy, data::make(finding_cases), example) {
    Setting setting("<p id='p'/>");
    setting.author(example.css).run();
    BOOST_TEST(setting.findings() == std::string(example.finding) + "\n");
}

BOOST_AUTO_TEST_CASE(style_attributes_are_told_at_their_element) {
    Setting setting("<html>\n<body><p style='colour: red'/><p style='colour: red'/></body></html>");
    setting.run();
    BOOST_TEST(setting.findings() == "book.xhtml:2:7: warning MR501: property \"colour\" is not "
                                     "known. Did you mean \"color\"?\n");
}

BOOST_AUTO_TEST_CASE(the_user_agent_sheet_is_understood_whole) {
    Setting setting("<p/>");
    setting.user_agent(user_agent_sheet()).run();
    setting.page();
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(the_table_of_support_tells_what_is_understood_and_what_is_not) {
    approve("support", support_text());
}

BOOST_AUTO_TEST_CASE(every_property_takes_what_it_writes) {
    const StylePool pool_made = StylePool();
    StylePool pool;
    const Style initial = pool.initial();
    for (const Property& row : properties().longhands()) {
        const std::string text = row.text(view(initial));
        const Source source = tokenise(text);
        Declarations out;
        // `content: none` and an empty bookmark-label are written alike; all else must be readable.
        BOOST_TEST(parse_value(row.name, source.tokens, out, nullptr), row.name << ": " << text);
    }
}
