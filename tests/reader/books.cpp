// OpenDocument texts and EPUBs, made here part by part.
#include "reader.hpp"
#include "strings.hpp"
#include "word_files.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;
using makeready::tests::part;

namespace {

constexpr std::string_view dot =
    "<svg xmlns=\"http://www.w3.org/2000/svg\"><path d=\"M0 0\"/></svg>";

constexpr std::string_view odf =
    " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
    " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
    " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
    " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
    " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\""
    " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\""
    " xmlns:svg=\"urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0\""
    " xmlns:meta=\"urn:oasis:names:tc:opendocument:xmlns:meta:1.0\""
    " xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
    " xmlns:xlink=\"http://www.w3.org/1999/xlink\"";

std::string messages_of(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

std::string xhtml_of(const reader::Source& source) {
    std::string out;
    for (const auto* node = source.article.tree.root()->first; node; node = node->next)
        out += xml::serialise(*node, xml::Form::fragment);
    std::erase(out, '\n');
    return out;
}

std::string odt_file(std::string_view body) {
    return archive::write_zip(
        {part("mimetype", "application/vnd.oasis.opendocument.text"),
         part(
             "content.xml",
             concat(
                 "<office:document-content", odf, "><office:automatic-styles><style:style ",
                 "style:name=\"T1\"><style:text-properties fo:font-weight=\"bold\"/></style:style>",
                 "<style:style style:name=\"P1\" style:parent-style-name=\"Quotations\"/>",
                 "<text:list-style style:name=\"L1\"><text:list-level-style-number ",
                 "text:level=\"1\" style:num-format=\"1\"/><text:list-level-style-bullet ",
                 "text:level=\"2\"/></text:list-style></office:automatic-styles><office:body>",
                 "<office:text>", body, "</office:text></office:body></office:document-content>")),
         part("meta.xml",
              concat("<office:document-meta", odf, "><office:meta><meta:initial-creator>Ana ",
                     "Ruiz</meta:initial-creator><dc:language>en-GB</dc:language>",
                     "</office:meta></office:document-meta>")),
         part("Pictures/dot.svg", std::string(dot)),
         part("Object 1/content.xml",
              "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>")});
}

std::string text(std::string_view words) {
    return concat("<text:p>", words, "</text:p>");
}

struct Example {
    const char* rule;
    std::string body, expected;
};

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

const Example examples[] = {
    {"headings have their level", "<text:h text:outline-level=\"2\">Walks</text:h>" + text("a"),
     "<h2 id=\"walks\">Walks</h2><p>a</p>"},
    {"runs look as their style says", text("a <text:span text:style-name=\"T1\">b</text:span>"),
     "<p>a <strong>b</strong></p>"},
    {"white space is written out", text("a<text:s text:c=\"1\"/>b<text:line-break/>c<text:tab/>d"),
     "<p>a b<br/>c d</p>"},
    {"a quote is known by the style that its style is based on",
     "<text:p text:style-name=\"P1\">a</text:p><text:p text:style-name=\"Quotations\">b</text:p>",
     "<blockquote><p>a</p><p>b</p></blockquote>"},
    {"lists are numbered or marked by level",
     "<text:list text:style-name=\"L1\"><text:list-item>" + text("a") +
         "<text:list><text:list-item>" + text("b") +
         "</text:list-item></text:list></text:list-item><text:list-item>" + text("c") +
         "</text:list-item></text:list>",
     "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>"},
    {"terms and definitions are known by their styles, and code may stand between them",
     "<text:p text:style-name=\"Definition_20_Term\">Gait</text:p>"
     "<text:p text:style-name=\"Definition\">A way of walking:</text:p>"
     "<text:p text:style-name=\"Source_20_Code\">left, right</text:p>"
     "<text:p text:style-name=\"Definition\">Of horses too.</text:p>"
     "<text:p text:style-name=\"Definition_20_Term\">Pace</text:p>"
     "<text:p text:style-name=\"Definition\">How fast.</text:p>" +
         text("More."),
     "<dl><dt>Gait</dt><dd><p>A way of walking:</p><pre><code>left, right</code></pre>"
     "<p>Of horses too.</p></dd><dt>Pace</dt><dd>How fast.</dd></dl><p>More.</p>"},
    {"a caption belongs to its figure, whatever the style of captions is called",
     "<text:p><draw:frame><draw:image xlink:href=\"Pictures/dot.svg\"/></draw:frame></text:p>"
     "<text:p text:style-name=\"Illustration\">Figure 1: a dot</text:p>",
     "<figure><img src=\"a.odt/dot.svg\" alt=\"\"/><figcaption>Figure 1: a dot</figcaption>"
     "</figure>"},
    {"a picture in a box with its caption is a figure",
     text("<draw:frame><draw:text-box><text:p text:style-name=\"Illustration\"><draw:frame>"
          "<draw:image xlink:href=\"Pictures/dot.svg\"/></draw:frame>Figure 1: a "
          "dot</text:p></draw:text-box></draw:frame>"),
     "<figure><img src=\"a.odt/dot.svg\" alt=\"\"/><figcaption>Figure 1: a dot</figcaption>"
     "</figure>"},
    {"a table has the caption behind it, or else the one before it",
     "<table:table><table:table-row><table:table-cell>" + text("a") +
         "</table:table-cell></table:table-row></table:table>"
         "<text:p text:style-name=\"Table\">Behind</text:p>"
         "<text:p text:style-name=\"Table\">Before</text:p>"
         "<table:table><table:table-row><table:table-cell>" +
         text("b") + "</table:table-cell></table:table-row></table:table>",
     "<table><caption>Behind</caption><tbody><tr><td>a</td></tr></tbody></table>"
     "<table><caption>Before</caption><tbody><tr><td>b</td></tr></tbody></table>"},
    {"a caption of pictures is none of a table's",
     "<text:p text:style-name=\"Illustration\">A dot</text:p>"
     "<table:table><table:table-row><table:table-cell>" +
         text("a") + "</table:table-cell></table:table-row></table:table>",
     "<p class=\"caption\">A dot</p><table><tbody><tr><td>a</td></tr></tbody></table>"},
    {"code keeps its lines",
     "<text:p text:style-name=\"Preformatted_20_Text\">a</text:p>"
     "<text:p text:style-name=\"Preformatted_20_Text\">b</text:p>",
     "<pre><code>ab</code></pre>"},
    {"cells span, and covered ones are none",
     "<table:table><table:table-header-rows><table:table-row><table:table-cell "
     "table:number-columns-spanned=\"2\">" +
         text("a") +
         "</table:table-cell><table:covered-table-cell/>"
         "</table:table-row></table:table-header-rows><table:table-row><table:table-cell>" +
         text("b") + "</table:table-cell><table:table-cell>" + text("c") +
         "</table:table-cell></table:table-row>"
         "</table:table>",
     "<table><thead><tr><th colspan=\"2\">a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr>"
     "</tbody></table>"},
    {"a note stands where it is called",
     text(
         "a<text:note text:id=\"ftn1\"><text:note-citation>1</text:note-citation><text:note-body>" +
         text("Below.") + "</text:note-body></text:note>"),
     "<p>a<aside epub:type=\"footnote\" role=\"doc-footnote\" "
     "id=\"fn-ftn1\"><p>Below.</p></aside></p>"},
    {"a picture has its words",
     text("<draw:frame><draw:image xlink:href=\"Pictures/dot.svg\"/><svg:desc>A "
          "dot</svg:desc></draw:frame>"),
     "<figure><img src=\"a.odt/dot.svg\" alt=\"A dot\"/></figure>"},
    {"a formula is MathML",
     text("a <draw:frame><draw:object xlink:href=\"./Object 1\"/></draw:frame>"),
     "<p>a <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math></p>"},
    {"a box stands behind its paragraph",
     text("a<draw:frame><draw:text-box>" + text("b") + "</draw:text-box></draw:frame>"),
     "<p>a</p><div class=\"text-box\"><p>b</p></div>"},
    {"a link", text("<text:a xlink:href=\"https://a.example/\">a</text:a>"),
     "<p><a href=\"https://a.example/\">a</a></p>"},
    {"generated contents go",
     "<text:table-of-content><text:index-body>" + text("Walks 1") +
         "</text:index-body>"
         "</text:table-of-content>" +
         text("a"),
     "<p>a</p>"},
};

/// Two documents, a page of contents, and a picture, with whatever the first one holds.
std::string epub_file(std::string_view first) {
    constexpr std::string_view xhtml = "<html xmlns=\"http://www.w3.org/1999/xhtml\" "
                                       "xmlns:epub=\"http://www.idpf.org/2007/ops\"><body>";
    return archive::write_zip(
        {part("mimetype", "application/epub+zip"),
         part("META-INF/container.xml",
              "<container "
              "xmlns=\"urn:oasis:names:tc:opendocument:xmlns:container\"><rootfiles><rootfile "
              "full-path=\"OPS/book.opf\"/></rootfiles></container>"),
         part("OPS/book.opf",
              "<package xmlns=\"http://www.idpf.org/2007/opf\"><metadata "
              "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Walks</"
              "dc:title><dc:creator>Ana "
              "Ruiz</dc:creator><dc:language>en</dc:language><dc:date>2026-03-01</dc:date></"
              "metadata>"
              "<manifest><item id=\"n\" href=\"nav.xhtml\" properties=\"nav\"/><item id=\"a\" "
              "href=\"text/a.xhtml\"/><item id=\"b\" "
              "href=\"text/b%20b.xhtml\"/></manifest><spine><itemref "
              "idref=\"n\"/><itemref idref=\"a\"/><itemref idref=\"b\"/></spine></package>"),
         part("OPS/nav.xhtml", concat(xhtml, "<nav>Contents</nav></body></html>")),
         part("OPS/text/a.xhtml", concat(xhtml, first, "</body></html>")),
         part("OPS/text/b b.xhtml",
              concat(xhtml, "<section><h1 id=\"x\">Two</h1><p>b</p></section></body></html>")),
         part("OPS/dot.svg", std::string(dot))});
}

const Example chapters[] = {
    {"documents follow each other, below the book's title", "<h1>One</h1><p>a</p>",
     "<h1>Walks</h1><h2 id=\"one\">One</h2><p>a</p><h2 id=\"two\">Two</h2><p>b</p>"},
    {"links between documents stay inside", "<p><a href=\"b%20b.xhtml#x\">there</a></p>",
     "<h1>Walks</h1><p><a href=\"#d2-x\">there</a></p><h2 id=\"d2-x\">Two</h2><p>b</p>"},
    {"pictures come along", "<p>a <img src=\"../dot.svg\" alt=\"A dot\"/></p>",
     "<h1>Walks</h1><p>a <img src=\"a.epub/dot.svg\" alt=\"A dot\"/></p><h2 "
     "id=\"two\">Two</h2><p>b</p>"},
    {"a first document that only shows a picture is a cover, and goes",
     "<p><img src=\"../dot.svg\" alt=\"A dot\"/></p>",
     "<h1>Walks</h1><h2 id=\"two\">Two</h2><p>b</p>"},
    {"a note stands where it is called",
     "<p>a<a epub:type=\"noteref\" href=\"#n\">1</a></p><aside epub:type=\"footnote\" "
     "id=\"n\"><p>Below."
     "</p></aside>",
     "<h1>Walks</h1><p>a<aside epub:type=\"footnote\" role=\"doc-footnote\" "
     "id=\"d1-n\"><p>Below.</p>"
     "</aside></p><h2 id=\"two\">Two</h2><p>b</p>"},
};

} // namespace

BOOST_DATA_TEST_CASE(an_opendocument_text_is_read_by_what_it_means, data::make(examples), example) {
    Report report;
    BOOST_TEST(xhtml_of(reader::read(odt_file(example.body), "a.odt", report)) == example.expected);
    BOOST_TEST(messages_of(report) == "");
}

BOOST_AUTO_TEST_CASE(an_opendocument_text_says_who_wrote_it_and_what_was_changed) {
    Report report;
    const auto source = reader::read(
        odt_file(
            "<text:tracked-changes><text:changed-region/></text:tracked-changes>"
            "<text:p "
            "text:style-name=\"Title\">Walks</text:p><text:p>a<office:annotation><text:p>b</text:p>"
            "</office:annotation></text:p>"),
        "a.odt", report);
    BOOST_TEST(xhtml_of(source) == "<h1>Walks</h1><p>a</p>");
    BOOST_TEST(source.article.head.title == "Walks");
    BOOST_TEST(source.article.head.language == "en-GB");
    BOOST_REQUIRE(source.article.head.authors.size() == 1);
    BOOST_TEST(source.article.head.authors[0].name == "Ana Ruiz");
    BOOST_TEST(
        messages_of(report) ==
        "a.odt: note MR461: changes were tracked, and all 1 were accepted; reject them in the "
        "writer "
        "if they should not count\n"
        "a.odt: note MR462: 1 comment was left out; answer them in the writer if they matter\n");
}

BOOST_DATA_TEST_CASE(an_epub_is_one_article, data::make(chapters), example) {
    Report report;
    const auto source = reader::read(epub_file(example.body), "a.epub", report);
    BOOST_TEST(xhtml_of(source) == example.expected);
    BOOST_TEST(messages_of(report) == "");
    BOOST_TEST(source.article.head.language == "en");
    BOOST_TEST(manuscript::text_of(*source.article.head.date) == "2026-03-01");
}

BOOST_AUTO_TEST_CASE(other_archives_are_told_from_them) {
    const std::string other = archive::write_zip({part("a.txt", "a")});
    Report report;
    reader::read(other, "a.odt", report);
    reader::read(other, "a.epub", report);
    BOOST_TEST(
        messages_of(report) ==
        "a.odt: error MR471: this is no OpenDocument text: it has no text body; save it again as "
        ".odt\n"
        "a.epub: error MR472: this is no EPUB: it has no package with a spine; make it again\n");
}
