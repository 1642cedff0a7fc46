// XHTML is read as XML and gives what the same page gives as HTML; what only pretends is HTML.
#include "file.hpp"
#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

constexpr std::string_view walking =
    "<p>Walking is kind to the back, and it costs nothing. Begin with ten minutes a day, on even "
    "ground, and add a few minutes each week.</p>\n";

struct Body {
    std::string rule, html;
};

std::ostream& operator<<(std::ostream& out, const Body& body) {
    return out << body.rule;
}

std::string article_of(std::string_view page) {
    Report report;
    const reader::Source source = reader::read(page, "page.html", report);
    std::string text;
    for (const Finding& finding : report.findings()) text += text_of(finding) + '\n';
    return text + xml::serialise(*source.article.tree.root(), xml::Form::fragment);
}

std::string page_with(std::string_view root, std::string_view body) {
    return concat(root, "<head><title>Backs</title></head>\n<body>\n", walking, body,
                  "</body>\n</html>\n");
}

constexpr std::string_view of_xhtml =
    "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
    "<html xmlns=\"http://www.w3.org/1999/xhtml\" xml:lang=\"en\" lang=\"en\">";
constexpr std::string_view of_html = "<!DOCTYPE html>\n<html lang=\"en\">";

const Body bodies[] = {
    {"headings, lists and quotations",
     "<h2 id='a'>Rest</h2><ul>\n<li>one</li>\n<li>two<ol><li>three</li></ol></li></ul>"
     "<blockquote><p>Move, and it moves.</p></blockquote><p>See <a href='#a'>Rest</a>.</p>"},
    {"named and numbered characters", "<p>Caf&eacute;&nbsp;&#8212; \"a\" &amp; &lt;b&gt;</p>"},
    {"rows in groups",
     "<table><thead><tr><th>Day</th><th>Walk</th></tr></thead><tbody><tr><td>1</td><td>10</td>"
     "</tr><tr><td>2</td><td>12</td></tr></tbody></table>"},
    {"rows without a group",
     "<table><caption>Walks</caption>\n<tr><th>Day</th><th>Walk</th></tr>\n<tr><td>1</td>"
     "<td>10</td></tr>\n<tr><td>2</td><td>12</td></tr></table>"},
    {"code with its first line end", "<pre><code>\nwalk\n  rest\n</code></pre>"},
    {"pictures, rules and breaks",
     "<p>one<br/>two <img src='data:,' alt='a back'/></p><hr/><p>three</p>"},
    {"formulas",
     "<p>Area <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>a</mi><mo>=</mo><mn>2</mn>"
     "</math> at last.</p>"},
    {"scripts and hidden things, which go",
     "<script>var a = 'b';</script><p hidden=\"hidden\">No.</p><p>Yes, a little more.</p>"},
};

} // namespace

BOOST_DATA_TEST_CASE(xhtml_gives_the_same_article_as_html, data::make(bodies), body) {
    BOOST_TEST(article_of(page_with(of_xhtml, body.html)) ==
               article_of(page_with(of_html, body.html)));
}

BOOST_AUTO_TEST_CASE(a_whole_novel_gives_the_same_article_either_way) {
    const std::filesystem::path file =
        std::filesystem::path(SOURCE_FOLDER) / "../shared/bench/novel.xhtml";
    if (!std::filesystem::exists(file)) return;
    std::string novel = read_bytes(file);
    const std::string as_xhtml = article_of(novel);
    const std::size_t root = novel.find("<html"), end = novel.find('>', root);
    novel.replace(0, end, of_html.substr(0, of_html.size() - 1));
    BOOST_TEST(as_xhtml.size() > 500'000U);
    BOOST_TEST((article_of(novel) == as_xhtml));
}

BOOST_AUTO_TEST_CASE(an_element_that_xhtml_closes_itself_holds_nothing) {
    const std::string body = "<p>Go <b/>on.</p>";
    BOOST_TEST(article_of(page_with(of_xhtml, body)).find("<p>Go on.</p>") != std::string::npos);
    BOOST_TEST(article_of(page_with(of_html, body)).find("<p>Go <b>on.</b></p>") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(xhtml_that_is_not_well_formed_is_read_as_html_and_nothing_is_said) {
    const std::string body = "<p>One<p>Two & three";
    BOOST_TEST(article_of(page_with(of_xhtml, body)) == article_of(page_with(of_html, body)));
    BOOST_TEST(article_of(page_with(of_xhtml, body)).find("<p>Two &amp; three</p>") !=
               std::string::npos);
}
