#include "file.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <ostream>

using namespace makeready;
namespace data = boost::unit_test::data;

namespace {

struct Parsed {
    Report report;
    manuscript::Tree tree;
};

Parsed parsed(std::string_view bytes) {
    Parsed result;
    result.tree = xml::parse(bytes, std::make_shared<const std::string>("a.xhtml"), result.report);
    return result;
}

std::string told(const Report& report) {
    std::string lines;
    for (const Finding& finding : report.findings()) lines += text_of(finding) + "\n";
    return lines;
}

/// Every node on a line of its own: place, vocabulary, name, attributes or text.
std::string outline(const manuscript::Node& node, int depth = 0) {
    std::string out =
        concat(std::string(static_cast<std::size_t>(depth), ' '), node.line, ':', node.column, ' ');
    if (node.is_text()) return out + "\"" + node.text + "\"\n";
    static constexpr std::string_view vocabularies[] = {"", "svg ", "mathml ", "other "};
    out += concat(vocabularies[static_cast<int>(node.vocabulary)], node.name.text());
    for (const auto& attribute : node.attributes)
        out += concat(' ', attribute.name.text(), "=", attribute.value);
    out += "\n";
    for (const auto* child = node.first; child; child = child->next)
        out += outline(*child, depth + 1);
    return out;
}

struct Reading {
    const char* rule;
    std::string_view bytes, outline;
};

std::ostream& operator<<(std::ostream& out, const Reading& example) {
    return out << example.rule;
}

using namespace std::string_view_literals;

const Reading readings[] = {
    {"elements and texts stand where they were written",
     "<html xmlns='http://www.w3.org/1999/xhtml'>\n <body>A<em>b</em>\n</body></html>",
     "1:1 html\n 1:44 \"\n \"\n 2:2 body\n  2:8 \"A\"\n  2:9 em\n   2:13 \"b\"\n  2:19 \"\n\"\n"},
    {"columns count characters, and a tag begins at its <",
     "<p>\xC3\xA9\xE2\x80\x94<a\nhref='x'>y</a></p>",
     "1:1 p\n 1:4 \"\xC3\xA9\xE2\x80\x94\"\n 1:6 a href=x\n  2:10 \"y\"\n"},
    {"a chapter without xmlns is XHTML, its pictures SVG",
     "<section><svg><g/></svg><math><mi>x</mi></math></section>",
     "1:1 section\n 1:10 svg svg\n  1:15 svg g\n 1:25 mathml math\n  1:31 mathml mi\n   1:35 "
     "\"x\"\n"},
    {"well-known attributes get their usual prefix",
     "<p xmlns='http://www.w3.org/1999/xhtml' xmlns:e='http://www.idpf.org/2007/ops' "
     "xmlns:l='http://www.w3.org/1999/xlink' e:type='note' xml:lang='fr' l:href='#a'/>",
     "1:1 p epub:type=note xml:lang=fr xlink:href=#a\n"},
    {"a prefix of a known vocabulary is dropped",
     "<h:p xmlns:h='http://www.w3.org/1999/xhtml'><m:mi "
     "xmlns:m='http://www.w3.org/1998/Math/MathML'/></h:p>",
     "1:1 p\n 1:45 mathml mi\n"},
    {"other vocabularies keep prefix and declaration",
     "<w:p xmlns:w='urn:w' w:val='1'><w:r/><q xmlns='urn:q'/></w:p>",
     "1:1 other w:p xmlns:w=urn:w w:val=1\n 1:32 other w:r\n 1:38 other q xmlns=urn:q\n"},
    {"named characters of HTML need no DTD",
     "<p title='&eacute;&mdash;&lt;&amp;'>a&nbsp;&hellip;&#x41;&quot;</p>",
     "1:1 p title=\xC3\xA9\xE2\x80\x94<&\n 1:37 \"a\xC2\xA0\xE2\x80\xA6"
     "A\"\"\n"},
    {"an XHTML 1.1 document type is not fetched",
     "<!DOCTYPE html PUBLIC '-//W3C//DTD XHTML 1.1//EN' "
     "'http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd'>\n<p>&copy;</p>",
     "2:1 p\n 2:4 \"\xC2\xA9\"\n"},
    {"a file may name its own texts, as drawing programs do",
     "<!DOCTYPE svg [<!ENTITY ns 'http://www.w3.org/2000/svg'><!ENTITY who 'Ana'>]>"
     "<svg xmlns='&ns;'>&who;</svg>",
     "1:78 svg svg\n 1:96 \"Ana\"\n"},
    {"comments and instructions are dropped, CDATA is text",
     "<?x y?><p>a<!-- b -->c<?d e?><![CDATA[<&]]></p>", "1:8 p\n 1:11 \"ac<&\"\n"},
    {"a byte order mark is no text", "\xEF\xBB\xBF<p/>", "1:1 p\n"},
    {"a declared encoding is obeyed", "<?xml version='1.0' encoding='ISO-8859-1'?><p>\xE9</p>",
     "1:44 p\n 1:47 \"\xC3\xA9\"\n"},
    {"UTF-16 is known by its mark", "\xFF\xFE<\0p\0>\0\xE9\0<\0/\0p\0>\0"sv,
     "1:1 p\n 1:4 \"\xC3\xA9\"\n"},
    {"line ends of every system are one", "<p>a\r\nb</p>", "1:1 p\n 1:4 \"a\nb\"\n"},
};

struct Mistake {
    const char* rule;
    std::string bytes, told;
};

std::ostream& operator<<(std::ostream& out, const Mistake& example) {
    return out << example.rule;
}

std::string repeated(std::string_view piece, int times) {
    std::string out;
    while (times-- > 0) out += piece;
    return out;
}

std::string billion_laughs() {
    std::string out = "<!DOCTYPE p [<!ENTITY a0 'ha'>";
    for (int i = 1; i < 20; ++i) out += concat("<!ENTITY a", i, " '&a", i - 1, ";&a", i - 1, ";'>");
    return out + "]><p>&a19;</p>";
}

const Mistake mistakes[] = {
    {"a tag closed out of turn names the line it was opened in", "<p>\n<em>a</p>",
     "a.xhtml:2:10: error MR410: found </p> where </em> is due (<em> opened in line 2); close <em> "
     "first, or remove </p>\n"},
    {"an unclosed element is told at the end", "<div><p>a</p>\n",
     "a.xhtml:2:1: error MR410: found the end of the file inside <div> (opened in line 1); add "
     "</div>\n"},
    {"a bare ampersand", "<p>R & D</p>",
     "a.xhtml:1:7: error MR410: found & that names no character; write &amp; for the sign "
     "itself\n"},
    {"a bare less-than sign", "<p>1 < 2</p>",
     "a.xhtml:1:7: error MR410: found < that opens no tag; write &lt; for the sign itself\n"},
    {"an ampersand without semicolon", "<p>R&D</p>",
     "a.xhtml:1:7: error MR410: found & without a ; behind the name; write &amp; for the sign "
     "itself\n"},
    {"an attribute without quotes", "<p class=a>b</p>",
     "a.xhtml:1:10: error MR410: found an attribute's value without quotes; write "
     "name=\"value\"\n"},
    {"an attribute without value", "<p hidden>b</p>",
     "a.xhtml:1:10: error MR410: found an attribute without a value; write name=\"name\" or leave "
     "it "
     "out\n"},
    {"an attribute twice", "<p a='1' a='2'/>",
     "a.xhtml:1:15: error MR410: found the attribute a twice; keep one\n"},
    {"two elements side by side", "<p/><p/>",
     "a.xhtml:1:5: error MR410: found text or a second element after the end of the first; put "
     "everything into one element\n"},
    {"an empty file", "",
     "a.xhtml:1: error MR410: found an empty file; write a document into it\n"},
    {"a file that is no XML", "Hello",
     "a.xhtml:1:1: error MR410: found no element; an XML file begins with < and ends with the same "
     "element's end tag\n"},
    {"an unknown character name is told, and the rest is read", "<p>&foo; &bar;</p>",
     "a.xhtml:1:4: error MR411: the character name &foo; is not one of HTML's; write the character "
     "itself\na.xhtml:1:10: error MR411: the character name &bar; is not one of HTML's; write the "
     "character itself\n"},
    {"too deep a nesting", repeated("<b>", 100000),
     "a.xhtml:1:601: error MR412: found more than 200 elements inside each other; remove needless "
     "ones\n"},
    {"an unknown encoding", "<?xml version='1.0' encoding='klingon'?><p/>",
     "a.xhtml:1: error MR413: encoding \"klingon\" is not known; save the file as UTF-8\n"},
    {"Latin-1 that is not declared", "<p>caf\xE9</p>",
     "a.xhtml:1:7: error MR413: found bytes that are not UTF-8; save the file as UTF-8, or name "
     "its "
     "encoding in the XML declaration\n"},
    {"an undeclared prefix we know", "<p epub:type='x'/>",
     "a.xhtml:1:1: warning MR414: the prefix \"epub:\" is not declared; taken as "
     "http://www.idpf.org/2007/ops; add xmlns:epub=\"http://www.idpf.org/2007/ops\" to the first "
     "element\n"},
    {"an undeclared prefix we don't know", "<p><q:r/></p>",
     "a.xhtml:1:4: warning MR414: the prefix \"q:\" is not declared; add xmlns:q=\"...\" to the "
     "first "
     "element\n"},
    {"entities made of entities are refused", billion_laughs(),
     "a.xhtml:1:501: error MR415: the entity &a19; holds markup or other entities; write its "
     "content "
     "out\n"},
    {"an entity used a million times is refused",
     "<!DOCTYPE p [<!ENTITY a '" + std::string(100000, 'x') + "'>]><p>" + repeated("&a;", 1000) +
         "</p>",
     "a.xhtml:1:100066: error MR415: found more than a megabyte written by the file's own "
     "entities; "
     "write their text out\n"},
    {"no file is opened for an entity",
     "<!DOCTYPE p [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><p>&a;</p>",
     "a.xhtml:1:58: error MR411: the character name &a; is not one of HTML's; write the character "
     "itself\n"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_document_becomes_a_tree, data::make(readings), example) {
    const Parsed result = parsed(example.bytes);
    BOOST_TEST(told(result.report) == "");
    BOOST_REQUIRE(result.tree.root());
    BOOST_TEST(outline(*result.tree.root()) == example.outline);
}

BOOST_DATA_TEST_CASE(a_mistake_is_told_with_its_place_and_its_cure, data::make(mistakes), example) {
    BOOST_TEST(told(parsed(example.bytes).report) == example.told);
}

BOOST_AUTO_TEST_CASE(a_file_that_is_not_well_formed_gives_no_half_a_tree) {
    BOOST_TEST(!parsed("<p>a<em>b</p>").tree.root());
    BOOST_TEST(parsed("<p>&foo;</p>").tree.root());
}

BOOST_AUTO_TEST_CASE(a_cut_off_or_damaged_file_never_crashes) {
    const std::string whole = "<?xml version='1.0'?><!DOCTYPE p [<!ENTITY a 'b'>]><p x:y='&a;'>"
                              "<![CDATA[c]]>&nbsp;\xC3\xA9<!-- d --><svg xmlns='u'/></p>";
    for (std::size_t cut = 0; cut < whole.size(); ++cut) {
        BOOST_TEST(parsed(std::string_view(whole).substr(0, cut)).report.has_errors());
        std::string damaged = whole;
        for (const char byte : {'<', '&', '\xFF', '\0', '"'}) {
            damaged[cut] = byte;
            parsed(damaged);
        }
    }
}

BOOST_AUTO_TEST_CASE(a_novel_is_read_whole_and_written_back_the_same) {
    const std::filesystem::path novel =
        std::filesystem::path(SOURCE_FOLDER) / "../shared/bench/novel.xhtml";
    if (!std::filesystem::exists(novel)) return;
    const std::string bytes = read_bytes(novel);
    const Parsed first = parsed(bytes);
    BOOST_TEST(told(first.report) == "");
    const std::string written = xml::serialise(*first.tree.root(), xml::Form::xhtml);
    const Parsed second = parsed(written);
    BOOST_TEST(manuscript::count_words(*second.tree.root()) > 120000U);
    BOOST_TEST((xml::serialise(*second.tree.root(), xml::Form::xhtml) == written));
}
