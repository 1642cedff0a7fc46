// HTML as browsers understand it, in the encoding it is in.
#include "reader.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace data = boost::unit_test::data;
using namespace makeready;
using namespace std::string_literals;

namespace {

struct Example {
    std::string rule, html, body;
};

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

manuscript::Tree tree_of(const std::string& html) {
    Report report;
    manuscript::Tree tree =
        reader::html_tree(html, std::make_shared<const std::string>("page.html"), report);
    BOOST_TEST(report.findings().empty());
    return tree;
}

const Example examples[] = {
    {"missing end tags are put in", "<p>One<p>Two", "<body><p>One</p><p>Two</p></body>"},
    {"rows get their group", "<table><tr><td>1</table>",
     "<body><table><tbody><tr><td>1</td></tr></tbody></table></body>"},
    {"text between rows goes before the table", "<table>x<tr><td>1</table>",
     "<body>x<table><tbody><tr><td>1</td></tr></tbody></table></body>"},
    {"overlapping markup is opened again", "<b>a<i>b</b>c</i>",
     "<body><b>a<i>b</i></b><i>c</i></body>"},
    {"characters have names", "<p title='&quot;&amp;'>&eacute;&hellip;",
     "<body><p title=\"&quot;&amp;\">\xC3\xA9\xE2\x80\xA6</p></body>"},
    {"names of SVG keep their case", "<svg viewbox='0 0 1 1'><lineargradient></svg>",
     "<body><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\">\n"
     "<linearGradient/>\n</svg></body>"},
    {"comments are dropped and the text around them is one", "<p>a<!-- b -->c",
     "<body><p>ac</p></body>"},
    {"a meta names the encoding", "<meta charset=iso-8859-2><p>\xB1",
     "<body><p>\xC4\x85</p></body>"},
    {"a meta of the older form does too",
     "<meta http-equiv=Content-Type content='text/html; charset=windows-1251'><p>\xC6",
     "<body><p>\xD0\x96</p></body>"},
    {"a meta in a comment means nothing", "<!-- <meta charset=windows-1251> --><p>\xE9",
     "<body><p>\xC3\xA9</p></body>"},
    {"bytes that are no UTF-8 are windows-1252", "<p>caf\xE9 \x93x\x94",
     "<body><p>caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D</p></body>"},
    {"a mark at the beginning is stronger than a meta",
     "\xEF\xBB\xBF<meta charset=windows-1252><p>\xC3\xA9", "<body><p>\xC3\xA9</p></body>"},
    {"UTF-16 tells itself by its mark", "\xFF\xFE<\0p\0>\0\xE9\0"s, "<body><p>\xC3\xA9</p></body>"},
};

} // namespace

BOOST_AUTO_TEST_SUITE(html_documents)

BOOST_DATA_TEST_CASE(are_understood_as_browsers_do, data::make(examples), example) {
    const manuscript::Tree tree = tree_of(example.html);
    const manuscript::Node* body = manuscript::find(*tree.root(), "body");
    BOOST_REQUIRE(body);
    std::string written = xml::serialise(*body, xml::Form::fragment);
    while (written.ends_with('\n')) written.pop_back();
    std::erase(written, '\n');
    std::string expected = example.body;
    std::erase(expected, '\n');
    BOOST_TEST(written == expected);
}

BOOST_AUTO_TEST_CASE(keep_the_line_of_each_element) {
    const manuscript::Tree tree = tree_of("<p>One\n<p>Two\n  <b>x</b>");
    const manuscript::Node* bold = manuscript::find(*tree.root(), "b");
    BOOST_REQUIRE(bold);
    BOOST_TEST(text_of(tree.position(*bold)) == "page.html:3:3");
}

BOOST_AUTO_TEST_CASE(nest_no_deeper_than_a_stack_can_bear_and_lose_no_word) {
    std::string html;
    for (int n = 0; n < 400; ++n) html += "<div>a";
    Report report;
    const manuscript::Tree tree = reader::html_tree(html, nullptr, report);
    BOOST_TEST(manuscript::text_content(*tree.root()) == std::string(400, 'a'));
    int deepest = 0;
    for (const manuscript::Node* at = tree.root(); at;
         at = manuscript::following(*at, *tree.root())) {
        int depth = 0;
        for (const manuscript::Node* up = at; up; up = up->parent) ++depth;
        deepest = std::max(deepest, depth);
    }
    BOOST_TEST(deepest <= 203);
    BOOST_REQUIRE(report.findings().size() == 1u);
    BOOST_TEST(report.findings()[0].code == "MR416");
}

BOOST_AUTO_TEST_CASE(refuse_what_would_take_time_by_the_square_of_its_depth) {
    std::string html;
    for (int n = 0; n < 100'000; ++n) html += "<div>\n";
    Report report;
    const auto file = std::make_shared<const std::string>("page.html");
    BOOST_TEST(!reader::html_tree(html, file, report).root());
    BOOST_REQUIRE(report.findings().size() == 1u);
    BOOST_TEST(text_of(report.findings()[0]) ==
               "page.html:10001: error MR412: found more than 10000 elements inside each other; "
               "close them, or remove needless ones");
}

BOOST_AUTO_TEST_CASE(take_elements_that_need_no_end_tag_for_closed) {
    std::string html = "<ul>";
    for (int n = 0; n < 20'000; ++n) html += "<li>a<br>";
    html += "</ul><svg>";
    for (int n = 0; n < 20'000; ++n) html += "<path d='M0 0'/>";
    Report report;
    BOOST_TEST(reader::html_tree(html, nullptr, report).root());
    BOOST_TEST(report.findings().empty());
}

BOOST_AUTO_TEST_SUITE_END()
