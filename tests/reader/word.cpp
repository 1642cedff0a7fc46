// Word files, made here part by part: what each kind of paragraph and run becomes.
#include "archive.hpp"
#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

constexpr std::string_view office = "http://schemas.openxmlformats.org/officeDocument/2006/";
constexpr std::string_view word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

archive::Entry part(std::string name, std::string text) {
    return {std::move(name), std::make_shared<const std::string>(std::move(text))};
}

std::string relationships(std::string_view rows) {
    return concat("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/",
                  "relationships\">", rows, "</Relationships>");
}

std::string relationship(std::string_view id, std::string_view kind, std::string_view target) {
    return concat("<Relationship Id=\"", id, "\" Type=\"", office, "relationships/", kind,
                  "\" Target=\"", target, "\"/>");
}

/// A Word file with that body, the headings' styles, and one list of bullets and one of numbers.
std::string word_file(std::string_view body) {
    const std::string space = concat(" xmlns:w=\"", word, "\"");
    return archive::write_zip(
        {part("_rels/.rels",
              relationships(relationship("r1", "officeDocument", "word/document.xml"))),
         part("word/_rels/document.xml.rels",
              relationships(relationship("s", "styles", "styles.xml") +
                            relationship("n", "numbering", "numbering.xml") +
                            relationship("f", "footnotes", "footnotes.xml"))),
         part("word/styles.xml",
              concat("<w:styles", space, "><w:style w:type=\"paragraph\" w:styleId=\"berschrift1\">",
                     "<w:name w:val=\"heading 1\"/></w:style><w:style w:type=\"paragraph\" ",
                     "w:styleId=\"Own\"><w:name w:val=\"Own\"/><w:basedOn w:val=\"berschrift1\"/>",
                     "</w:style></w:styles>")),
         part("word/numbering.xml",
              concat("<w:numbering", space, "><w:abstractNum w:abstractNumId=\"0\"><w:lvl ",
                     "w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/></w:lvl>",
                     "<w:lvl w:ilvl=\"1\"><w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum>",
                     "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>")),
         part("word/footnotes.xml",
              concat("<w:footnotes", space, "><w:footnote w:id=\"2\"><w:p><w:r><w:t>Below.</w:t>",
                     "</w:r></w:p></w:footnote></w:footnotes>")),
         part("word/document.xml",
              concat("<w:document", space, "><w:body>", body, "</w:body></w:document>"))});
}

std::string read_body(std::string_view body) {
    Report report;
    const auto source = reader::read(word_file(body), "a.docx", report);
    std::string text;
    for (const auto* node = source.article.tree.root()->first; node; node = node->next)
        text += xml::serialise(*node, xml::Form::fragment);
    std::erase(text, '\n');
    return text;
}

std::string item(int level, std::string_view text) {
    return concat("<w:p><w:pPr><w:numPr><w:ilvl w:val=\"", level,
                  "\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>", text,
                  "</w:t></w:r></w:p>");
}

struct Example {
    const char* rule;
    std::string body, expected;
};

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

const Example examples[] = {
    {"equal neighbouring runs are one",
     "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>a</w:t></w:r><w:r><w:rPr><w:b/><w:i/></w:rPr>"
     "<w:t>b</w:t></w:r></w:p>",
     "<p><strong>a<em>b</em></strong></p>"},
    {"a heading is known by its style's name through what it is based on",
     "<w:p><w:pPr><w:pStyle w:val=\"Own\"/></w:pPr><w:r><w:t>Title</w:t></w:r></w:p>",
     "<h1>Title</h1>"},
    {"items nest by level", item(0, "one") + item(1, "in") + item(0, "two"),
     "<ol><li>one<ul><li>in</li></ul></li><li>two</li></ol>"},
    {"a list counts on behind a paragraph",
     item(0, "one") + "<w:p><w:r><w:t>text</w:t></w:r></w:p>" + item(0, "two"),
     "<ol><li>one</li></ol><p>text</p><ol start=\"2\"><li>two</li></ol>"},
    {"deleted text goes and inserted text stays",
     "<w:p><w:r><w:t>a</w:t></w:r><w:del><w:r><w:delText>b</w:delText></w:r></w:del>"
     "<w:ins><w:r><w:t>c</w:t></w:r></w:ins></w:p>",
     "<p>ac</p>"},
    {"a note stands where it is called",
     "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>",
     "<p>a<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-2\"><p>Below.</p></aside>"
     "</p>"},
    {"cells span columns",
     "<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr><w:p><w:r><w:t>a</w:t></w:r>"
     "</w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r>"
     "<w:t>c</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
     "<table><tbody><tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr></tbody>"
     "</table>"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_word_file_is_read_by_what_it_means, data::make(examples), example) {
    BOOST_TEST(read_body(example.body) == example.expected);
}

BOOST_AUTO_TEST_CASE(accepted_changes_are_counted) {
    Report report;
    reader::read(word_file("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>"), "a.docx", report);
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    BOOST_TEST(text_of(report.findings().front()) ==
               "a.docx: note MR461: changes were tracked: 1 insertion, 0 deletions and 0 moves were "
               "accepted; reject them in Word if they should not count");
}
