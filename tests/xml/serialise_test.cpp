#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace makeready;
namespace data = boost::unit_test::data;

namespace {

struct Writing {
    const char* rule;
    std::string_view source, fragment;
};

std::ostream& operator<<(std::ostream& out, const Writing& example) {
    return out << example.rule;
}

manuscript::Tree tree_of(std::string_view source) {
    Report report;
    manuscript::Tree tree = xml::parse(source, nullptr, report);
    BOOST_REQUIRE(tree.root());
    return tree;
}

const Writing writings[] = {
    {"only void elements close themselves", "<p><br></br><span/><img src='a'/></p>",
     "<p><br/><span></span><img src=\"a\"/></p>"},
    {"an empty script is not self-closed", "<head><script src='a'/></head>",
     "<head>\n<script src=\"a\"></script>\n</head>"},
    {"blocks end lines, words do not", "<section><h1>A</h1><p>b <em>c</em><i>d</i></p></section>",
     "<section>\n<h1>A</h1>\n<p>b <em>c</em><i>d</i></p>\n</section>"},
    {"line ends that are there are not doubled", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>",
     "<ul>\n<li>a</li>\n<li>b</li>\n</ul>"},
    {"a block inside a line of text adds nothing beside the text", "<div>a<p>b</p><p>c</p>d</div>",
     "<div>a<p>b</p>\n<p>c</p>d</div>"},
    {"preformatted text stays as it is", "<pre><code>a\n  b</code><p>c</p></pre>",
     "<pre><code>a\n  b</code><p>c</p></pre>"},
    {"signs are escaped where they must be",
     "<p title='&lt;&quot;&#10;&gt;\"'>&lt;\"&amp;&gt;'</p>",
     "<p title=\"&lt;&quot;&#10;&gt;&quot;\">&lt;\"&amp;&gt;'</p>"},
    {"a picture declares its vocabulary, and so does the way back",
     "<p xmlns='http://www.w3.org/1999/xhtml'><svg xmlns='http://www.w3.org/2000/svg'>"
     "<g><path d='M0'/></g><text>a<tspan>b</tspan></text><foreignObject>"
     "<p xmlns='http://www.w3.org/1999/xhtml'>c</p></foreignObject></svg>d</p>",
     "<p><svg xmlns=\"http://www.w3.org/2000/svg\">\n<g>\n<path d=\"M0\"/>\n</g>\n"
     "<text>a<tspan>b</tspan></text>\n<foreignObject>\n"
     "<p xmlns=\"http://www.w3.org/1999/xhtml\">c</p>\n</foreignObject>\n</svg>d</p>"},
    {"pictures in a line of text stay side by side", "<p><svg/><svg/></p>",
     "<p><svg xmlns=\"http://www.w3.org/2000/svg\"/><svg "
     "xmlns=\"http://www.w3.org/2000/svg\"/></p>"},
    {"other vocabularies keep their prefixes", "<w:p xmlns:w='urn:w'><w:r>a</w:r></w:p>",
     "<w:p xmlns:w=\"urn:w\">\n<w:r>a</w:r>\n</w:p>"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_tree_becomes_text, data::make(writings), example) {
    const auto tree = tree_of(example.source);
    BOOST_TEST(xml::serialise(*tree.root(), xml::Form::fragment) == example.fragment);
}

BOOST_DATA_TEST_CASE(what_was_written_reads_and_writes_the_same, data::make(writings), example) {
    const auto once = tree_of(example.source);
    const std::string written = xml::serialise(*once.root(), xml::Form::xhtml);
    const auto twice = tree_of(written);
    BOOST_TEST(xml::serialise(*twice.root(), xml::Form::xhtml) == written);
}

BOOST_AUTO_TEST_CASE(a_document_declares_the_name_spaces_it_uses) {
    const auto tree = tree_of("<html xmlns='http://www.w3.org/1999/xhtml' "
                              "xmlns:e='http://www.idpf.org/2007/ops' lang='en'><head>"
                              "<title>A &amp; B</title></head><body e:type='bodymatter'/></html>");
    BOOST_TEST(
        xml::serialise(*tree.root(), xml::Form::xhtml) ==
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE html>\n"
        "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
        "xmlns:epub=\"http://www.idpf.org/2007/ops\" lang=\"en\">\n<head>\n"
        "<title>A &amp; B</title>\n</head>\n<body epub:type=\"bodymatter\"></body>\n</html>\n");
}

BOOST_AUTO_TEST_CASE(a_picture_of_its_own_has_no_document_type) {
    const auto tree = tree_of("<svg xmlns='http://www.w3.org/2000/svg' "
                              "xmlns:x='http://www.w3.org/1999/xlink'><use x:href='#a'/></svg>");
    BOOST_TEST(
        xml::serialise(*tree.root(), xml::Form::xml) ==
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<svg "
        "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">\n"
        "<use xlink:href=\"#a\"/>\n</svg>\n");
}

BOOST_AUTO_TEST_CASE(characters_that_xml_forbids_are_left_out) {
    BOOST_TEST(xml::escaped("a\x01\x0C"
                            "b\"<c>&\n") == "ab&quot;&lt;c&gt;&amp;&#10;");
}
