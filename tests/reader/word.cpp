// Word files, made here part by part: what each kind of paragraph and run becomes.
#include "reader.hpp"
#include "strings.hpp"
#include "word_files.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;
using makeready::tests::relationship;
using makeready::tests::word_file;

namespace {

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

std::string text(std::string_view words) {
    return concat("<w:p><w:r><w:t>", words, "</w:t></w:r></w:p>");
}

std::string styled(std::string_view style, std::string_view words) {
    return concat("<w:p><w:pPr><w:pStyle w:val=\"", style, "\"/></w:pPr><w:r><w:t>", words,
                  "</w:t></w:r></w:p>");
}

std::string math(std::string_view formula) {
    return concat("<w:p><m:oMath>", formula, "</m:oMath></w:p>");
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
    {"a heading of spaces alone is none", styled("Own", "\u00A0 \u00A0") + text("a"), "<p>a</p>"},
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
    {"cells span rows",
     "<w:tbl><w:tr><w:tc><w:tcPr><w:vMerge w:val=\"restart\"/></w:tcPr>" + text("a") +
         "</w:tc><w:tc>" + text("b") +
         "</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/>"
         "</w:tc><w:tc>" +
         text("c") + "</w:tc></w:tr></w:tbl>",
     "<table><tbody><tr><td "
     "rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>"},
    {"terms and their definitions are a list",
     styled("Dt", "Gait") + styled("Dd", "A way of walking.") + styled("Dd", "Of horses too.") +
         styled("Dt", "Pace") + styled("Dd", "How fast.") + text("More."),
     "<dl><dt>Gait</dt><dd><p>A way of walking.</p><p>Of horses too.</p></dd><dt>Pace</dt><dd>How "
     "fast.</dd></dl><p>More.</p>"},
    {"an initial in a frame belongs to the word behind it",
     "<w:p><w:pPr><w:framePr w:dropCap=\"drop\"/></w:pPr><w:r><w:t>O</w:t></w:r></w:p>" +
         text("nce upon a time"),
     "<p>Once upon a time</p>"},
    {"lines broken by hand stay apart", "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t></w:r></w:p>",
     "<p>one<br/>two</p>"},
    {"text pasted from an outliner is no heading for its level",
     "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>It rained.</w:t></w:r></w:p>"
     "<w:p><w:pPr><w:outlineLvl w:val=\"2\"/></w:pPr><w:r><w:t>Rain</w:t></w:r></w:p>",
     "<p>It rained.</p><h3 id=\"rain\">Rain</h3>"},
    {"a numbered heading is a heading, not an item",
     "<w:p><w:pPr><w:pStyle w:val=\"Own\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/>"
     "</w:numPr></w:pPr><w:r><w:t>Title</w:t></w:r></w:p>",
     "<h1>Title</h1>"},
    {"hidden text goes",
     "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>b</w:t></w:r></w:p>",
     "<p>a</p>"},
    {"a field that links is a link",
     "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK "
     "\"https://a.example/\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
     "<w:r><w:t>there</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>",
     "<p><a href=\"https://a.example/\">there</a></p>"},
    {"of a field that counts the result stays",
     "<w:p><w:r><w:t xml:space=\"preserve\">Figure </w:t></w:r><w:fldSimple w:instr=\"SEQ "
     "Figure\"><w:r><w:t>7</w:t></w:r>"
     "</w:fldSimple></w:p>",
     "<p>Figure 7</p>"},
    {"a text box is read once, behind its paragraph",
     "<w:p><w:r><w:t>a</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>" +
         text("boxed") +
         "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict>"
         "<w:txbxContent>" +
         text("boxed") +
         "</w:txbxContent></w:pict></mc:Fallback>"
         "</mc:AlternateContent></w:r></w:p>",
     "<p>a</p><div class=\"text-box\"><p>boxed</p></div>"},
    {"a fraction with a root",
     math(
         "<m:f><m:num><m:r><m:t>a</m:t></m:r></m:num><m:den><m:rad><m:radPr><m:degHide "
         "m:val=\"1\"/></m:radPr><m:deg/><m:e><m:r><m:t>2</m:t></m:r></m:e></m:rad></m:den></m:f>"),
     "<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mfrac><mi>a</mi><msqrt><mn>2</mn>"
     "</msqrt></mfrac></math></p>"},
    {"a sum with its limits",
     math("<m:nary><m:naryPr><m:chr m:val=\"∑\"/></m:naryPr><m:sub><m:r><m:t>i</m:t></m:r></m:sub>"
          "<m:sup><m:r><m:t>n</m:t></m:r></m:sup><m:e><m:sSup><m:e><m:r><m:t>x</m:t></m:r></m:e>"
          "<m:sup><m:r><m:t>2</m:t></m:r></m:sup></m:sSup></m:e></m:nary>"),
     "<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><msubsup><mo>∑</mo><mi>i</mi><mi>n</mi>"
     "</msubsup><msup><mi>x</mi><mn>2</mn></msup></math></p>"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_word_file_is_read_by_what_it_means, data::make(examples), example) {
    BOOST_TEST(read_body(example.body) == example.expected);
}

BOOST_AUTO_TEST_CASE(accepted_changes_are_counted) {
    Report report;
    reader::read(word_file("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>"), "a.docx", report);
    BOOST_TEST_REQUIRE(report.findings().size() == 1U);
    BOOST_TEST(
        text_of(report.findings().front()) ==
        "a.docx: note MR461: changes were tracked: 1 insertion, 0 deletions and 0 moves were "
        "accepted; reject them in Word if they should not count");
}

namespace {

constexpr std::string_view dot =
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>";

std::string drawing_of(std::string_view relationship) {
    return concat(
        "<w:p><w:r><w:drawing><wp:inline><wp:extent cx=\"914400\" cy=\"457200\"/>",
        "<wp:docPr id=\"1\" name=\"Bild\" descr=\"A dot\"/><a:graphic><a:graphicData><a:blip ",
        "r:embed=\"", relationship, "\"/></a:graphicData></a:graphic></wp:inline>",
        "</w:drawing></w:r></w:p>");
}

std::string messages_of(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

reader::Source read_with_picture(std::string_view body, std::string_view name,
                                 std::string_view bytes, Report& report) {
    const std::string target = concat("media/", name);
    return reader::read(word_file(body, relationship("p", "image", target),
                                  {tests::part(concat("word/", target), std::string(bytes))}),
                        "a.docx", report);
}

std::string xhtml_of(const reader::Source& source) {
    std::string text = xml::serialise(*source.article.tree.root(), xml::Form::fragment);
    std::erase(text, '\n');
    return text;
}

} // namespace

BOOST_AUTO_TEST_CASE(a_picture_comes_along_with_its_words_and_size) {
    Report report;
    const auto source =
        read_with_picture(drawing_of("p") + styled("Caption", "Dot 1"), "dot.svg", dot, report);
    BOOST_TEST(messages_of(report) == "");
    BOOST_TEST(xhtml_of(source) ==
               "<article><figure><img src=\"a.docx/dot.svg\" alt=\"A dot\" width=\"96\" "
               "height=\"48\"/><figcaption>Dot 1</figcaption></figure></article>");
    BOOST_REQUIRE(source.article.resources.size() == 1);
    BOOST_TEST(*source.article.resources[0].bytes == dot);
}

BOOST_AUTO_TEST_CASE(a_picture_of_the_old_kind_comes_along_too) {
    Report report;
    const auto source = read_with_picture("<w:p><w:r><w:pict><v:shape alt=\"A dot\"><v:imagedata "
                                          "r:id=\"p\"/></v:shape></w:pict></w:r></w:p>",
                                          "dot.svg", dot, report);
    BOOST_TEST(xhtml_of(source) ==
               "<article><figure><img src=\"a.docx/dot.svg\" alt=\"A dot\"/></figure></article>");
}

BOOST_AUTO_TEST_CASE(a_picture_that_can_not_be_shown_leaves_its_words_and_a_finding) {
    Report report;
    const auto source = read_with_picture(drawing_of("p"), "dot.wmf", "\xD7\xCD\xC6\x9A", report);
    BOOST_TEST(xhtml_of(source) == "<article><p>A dot</p></article>");
    BOOST_TEST(
        messages_of(report) ==
        "a.docx:1: warning MR464: the picture \"word/media/dot.wmf\" is a WMF and was left out; "
        "save it as PNG, JPEG or SVG and insert that\n");
}

BOOST_AUTO_TEST_CASE(a_picture_that_is_not_there_leaves_its_words_and_a_finding) {
    Report report;
    const auto source = reader::read(
        word_file(drawing_of("p"), relationship("p", "image", "media/gone.png")), "a.docx", report);
    BOOST_TEST(xhtml_of(source) == "<article><p>A dot</p></article>");
    BOOST_TEST(messages_of(report) ==
               "a.docx:1: warning MR466: the picture \"word/media/gone.png\" is "
               "missing in the file; insert it again\n");
}

BOOST_AUTO_TEST_CASE(an_endnote_stands_where_it_is_called) {
    Report report;
    const auto source = reader::read(
        word_file(
            "<w:p><w:r><w:t>a</w:t></w:r><w:r><w:endnoteReference w:id=\"3\"/></w:r></w:p>",
            relationship("e", "endnotes", "endnotes.xml"),
            {tests::part("word/endnotes.xml",
                         concat("<w:endnotes xmlns:w=\"", tests::word, "\"><w:endnote w:id=\"3\">",
                                text("Behind."), "</w:endnote></w:endnotes>"))}),
        "a.docx", report);
    BOOST_TEST(xhtml_of(source) == "<article><p>a<aside epub:type=\"footnote\" "
                                   "role=\"doc-footnote\" id=\"en-3\"><p>Behind.</p>"
                                   "</aside></p></article>");
}

BOOST_AUTO_TEST_CASE(a_bold_line_before_text_is_a_heading_and_said_to_be_one) {
    Report report;
    const auto source =
        reader::read(word_file("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>How to walk</w:t></w:r></w:p>" +
                               text("Slowly.")),
                     "a.docx", report);
    BOOST_TEST(xhtml_of(source) ==
               "<article><h2 id=\"how-to-walk\">How to walk</h2><p>Slowly.</p></article>");
    BOOST_TEST(messages_of(report) ==
               "a.docx:1: note MR463: the bold line \"How to walk\" was taken for a "
               "heading; give it a heading style to say so\n");
}

BOOST_AUTO_TEST_CASE(of_the_contents_that_word_made_the_words_are_set_aside) {
    Report report;
    const auto source = reader::read(
        word_file("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/>"
                  "</w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Contents</w:t></w:r></w:p>"
                  "<w:p><w:r><w:instrText>TOC \\o \"1-3\"</w:instrText></w:r><w:r><w:t>Walks</w:t>"
                  "<w:tab/><w:t>1</w:t></w:r></w:p></w:sdtContent></w:sdt>" +
                  text("a")),
        "a.docx", report);
    BOOST_REQUIRE(source.restored.has_value());
    BOOST_REQUIRE(source.restored->set_aside.size() == 1U);
    BOOST_TEST(source.restored->set_aside[0].text == "Contents Walks 1");
}

BOOST_AUTO_TEST_CASE(a_strict_file_is_read_like_any_other) {
    Report report;
    std::string file = word_file(text("words"));
    std::vector<archive::Entry> parts = *archive::read_zip(file, start_of("a.docx"), report);
    for (archive::Entry& each : parts) {
        std::string bytes = *each.bytes;
        for (const auto& [loose, strict] :
             {std::pair{tests::word, "http://purl.oclc.org/ooxml/wordprocessingml/main"},
              std::pair{std::string_view("http://schemas.openxmlformats.org/officeDocument/2006/"),
                        "http://purl.oclc.org/ooxml/officeDocument/"}})
            for (auto at = bytes.find(loose); at != bytes.npos; at = bytes.find(loose))
                bytes.replace(at, loose.size(), strict);
        each.bytes = std::make_shared<const std::string>(std::move(bytes));
    }
    BOOST_TEST(xhtml_of(reader::read(archive::write_zip(parts), "a.docx", report)) ==
               "<article><p>words</p></article>");
    BOOST_TEST(messages_of(report) == "");
}

BOOST_AUTO_TEST_CASE(of_a_diagram_the_words_are_kept_as_its_points_are_nested) {
    const auto point = [](std::string_view id, std::string_view words) {
        return concat("<dgm:pt modelId=\"", id, "\"><dgm:t><a:p><a:r><a:t>", words,
                      "</a:t></a:r></a:p></dgm:t></dgm:pt>");
    };
    const auto joined = [](std::string_view from, std::string_view to, int place) {
        return concat("<dgm:cxn srcId=\"", from, "\" destId=\"", to, "\" srcOrd=\"", place, "\"/>");
    };
    const std::string model = concat(
        "<dgm:dataModel xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\" ",
        "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><dgm:ptLst><dgm:pt ",
        "modelId=\"0\" type=\"doc\"/>", point("1", "Second"), point("2", "First"),
        point("3", "Inside"), point("4", "Alone"), "<dgm:pt modelId=\"5\" type=\"parTrans\">",
        "<dgm:t><a:p><a:r><a:t>line</a:t></a:r></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst>",
        joined("0", "1", 1), joined("0", "2", 0), joined("2", "3", 0), joined("3", "2", 0),
        "</dgm:cxnLst></dgm:dataModel>");
    Report report;
    const auto source = reader::read(
        word_file(concat(text("Before."), "<w:p><w:r><w:drawing><a:graphic><a:graphicData ",
                         "uri=\"http://schemas.openxmlformats.org/drawingml/2006/diagram\">",
                         "<dgm:relIds xmlns:dgm=\"http://schemas.openxmlformats.org/drawingml/",
                         "2006/diagram\" r:dm=\"d\"/></a:graphicData></a:graphic></w:drawing>",
                         "</w:r></w:p>"),
                  relationship("d", "diagramData", "diagrams/data1.xml"),
                  {makeready::tests::part("word/diagrams/data1.xml", model)}),
        "a.docx", report);
    std::string xhtml = xml::serialise(*source.article.tree.root()->last, xml::Form::fragment);
    std::erase(xhtml, '\n');
    BOOST_TEST(xhtml == "<div class=\"diagram\"><ul><li>First<ul><li>Inside</li></ul></li>"
                        "<li>Second</li></ul><ul><li>Alone</li></ul></div>");
    BOOST_TEST(text_of(report.findings().front()) ==
               "a.docx:2: warning MR465: of a diagram only the words were kept, as a list; put a "
               "picture of it in its place if its shape says something");
}
