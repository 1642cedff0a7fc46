// Box trees: anonymous boxes, markers, counters, quotes, white space.
#include "boxes.hpp"
#include "proof.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace makeready::boxes {
namespace {

namespace data = boost::unit_test::data;

/// The boxes of a body's content.
std::string boxes_of(const std::string& body, const std::string& css) {
    Report report;
    const auto load = [](const std::string&, const Position&) { return std::nullopt; };
    const auto tree = xml::parse("<html xmlns='http://www.w3.org/1999/xhtml' "
                                 "xmlns:epub='http://www.idpf.org/2007/ops'><body>" +
                                     body + "</body></html>",
                                 std::make_shared<const std::string>("test.xhtml"), report);
    style::Cascade cascade;
    cascade.add(style::user_agent_sheet(), start_of("ua.css"), style::Origin::user_agent, load,
                report);
    cascade.add(css, start_of("test.css"), style::Origin::author, load, report);
    style::StylePool pool;
    const auto styles = cascade.style(tree, pool, {}, report);
    const std::string proof = proof::of(build(tree, styles, pool, report));
    const auto at = proof.find("<body>\n") + 7; // Without html and body.
    std::string out;
    for (std::size_t line = at; line < proof.size();) {
        const auto end = proof.find('\n', line);
        out += proof.substr(line + 4, end - line - 4) + "\n";
        line = end + 1;
    }
    return out;
}

struct Example {
    const char* rule;
    const char* body;
    const char* css;
    const char* boxes;
};

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

const Example examples[] = {
    {"white space between blocks makes no box", "<p>a</p>\n <p>b</p>", "",
     "block <p>\n  text \"a\"\nblock <p>\n  text \"b\"\n"},
    {"text beside a block gets a block of its own", "<div>a<p>b</p></div>", "",
     "block <div>\n  block <div>\n    text \"a\"\n  block <p>\n    text \"b\"\n"},
    {"spaces collapse across inline boxes", "<p> a <em> b</em> </p>", "",
     "block <p>\n  text \"a \"\n  inline <em>\n    text \"b\"\n  text \"\"\n"},
    {"preformatted text keeps its lines", "<pre>a\n  b</pre>", "",
     "block <pre>\n  text \"a⏎  b\"\n"},
    {"a line break is a forced one, and spaces after it vanish", "<p>a<br/> b</p>", "",
     "block <p>\n  text \"a\"\n  inline <br>\n    text \"⏎\"\n  text \"b\"\n"},
    {"or the sheet ends the line by generated content", "<p>a<br/>b</p>",
     "br::before { content: '\\A'; white-space: pre-line }",
     "block <p>\n  text \"a\"\n  inline <br>\n    inline <br>\n      text \"⏎\"\n  text "
     "\"b\"\n"},
    {"what comes after a break that keeps clear begins below floats", "<p>a<br clear='all'/>b</p>",
     "",
     "block <p>\n  block <p>\n    text \"a\"\n    inline <br>\n      text \"⏎\"\n  block\n  "
     "block <p>\n    text \"b\"\n"},
    {"a line may end where the writer says", "<p>a<wbr/>b</p>", "",
     "block <p>\n  text \"a\"\n  inline <wbr>\n    text \"\u200B\"\n  text \"b\"\n"},
    {"items are counted", "<ol><li>a</li><li>b</li></ol>", "",
     "block <ol>\n  block <li>\n    marker <li>\n      text \"1.\"\n    text \"a\"\n  block <li>\n "
     "   marker <li>\n      text \"2.\"\n    text \"b\"\n"},
    {"a reversed list counts down to one, or to what an item sets",
     "<ol reversed=''><li>a</li><li value='7'>b</li><li>c</li></ol>", "",
     "block <ol>\n  block <li>\n    marker <li>\n      text \"8.\"\n    text \"a\"\n  block <li>\n "
     "   marker <li>\n      text \"7.\"\n    text \"b\"\n"
     "  block <li>\n    marker <li>\n      text \"6.\"\n    text \"c\"\n"},
    {"a counter ends with its scope", "<div><p>a</p></div><p>b</p>",
     "p { counter-increment: n } p::before { content: counter(n) }",
     "block <div>\n  block <p>\n    inline <p>\n      text \"1\"\n    text \"a\"\nblock <p>\n  "
     "inline <p>\n    text \"1\"\n  text \"b\"\n"},
    {"control characters are seen", "<p>a\xC2\x90\x7F</p>", "",
     "block <p>\n  text \"a\u2426\u2421\"\n"},
    {"white space is discarded if asked for, and line feeds are kept",
     "<p>a b\n c</p><h2>a b \n c</h2>",
     "p { white-space-collapse: discard } h2 { white-space-collapse: preserve-breaks }",
     "block <p>\n  text \"abc\"\nblock <h2>\n  text \"a b⏎c\"\n"},
    {"a sign between letters begins no word", "<p>l·l it’s a.b .c</p>",
     "p { text-transform: capitalize }", "block <p>\n  text \"L·l It’s A.b .C\"\n"},
    {"letters become wide and kana large", "<p>a1 ｶﾞ₩ゃっ</p>",
     "p { text-transform: uppercase full-size-kana full-width }",
     "block <p>\n  text \"Ａ１　ガ￦やつ\"\n"},
    {"capitals are made as asked", "<p>straße</p>", "p { text-transform: uppercase }",
     "block <p>\n  text \"STRASSE\"\n"},
    {"generated content stands before and after", "<p>a</p>",
     "p::before { content: \"<\" } p::after { content: \">\" }",
     "block <p>\n  inline <p>\n    text \"<\"\n  text \"a\"\n  inline <p>\n    text \">\"\n"},
    {"quotation marks go by language and depth", "<p lang='de'><q>a<q>b</q></q></p>", "",
     "block <p>\n  inline <q>\n    inline <q>\n      text \"„\"\n    text \"a\"\n    inline <q>\n  "
     "    inline <q>\n        text \"‚\"\n      text \"b\"\n"
     "      inline <q>\n        text \"‘\"\n    inline <q>\n      text \"“\"\n"},
    {"nested counters number as an outline",
     "<div class='s'><h2>a</h2><div class='s'><h2>b</h2></div></div>",
     ".s { counter-reset: n } h2 { counter-increment: n } h2::before { content: counters(n, \".\") "
     "\" \" }",
     "block <div>\n  block <h2>\n    inline <h2>\n      text \"1\"\n      text \" \"\n    text "
     "\"a\"\n  block <div>\n    block <h2>\n      inline <h2>\n"
     "        text \"1.1\"\n        text \" \"\n      text \"b\"\n"},
    {"white space in a formula counts in its tokens alone",
     "<p>a <math xmlns='http://www.w3.org/1998/Math/MathML'> <mi>x</mi> <mtext> if </mtext> "
     "</math></p>",
     "",
     "block <p>\n  text \"a \"\n  inline <math>\n    inline <mi>\n      text \"x\"\n    inline "
     "<mtext>\n      text \" if\"\n"},
    {"what is not displayed makes no box", "<p>a</p><p hidden='hidden'>b</p>", "",
     "block <p>\n  text \"a\"\n"},
    {"cells without a row get one", "<div class='t'><span class='c'>a</span></div>",
     ".t { display: table } .c { display: table-cell }",
     "table <div>\n  row\n    cell <span>\n      text \"a\"\n"},
    {"a footnote leaves its call", "<p>a<aside epub:type='footnote' id='n'><p>b</p></aside></p>",
     "",
     "block <p>\n  text \"a\"\n  inline <aside>\n    text \"1\"\n  note <aside> #n\n    block "
     "<p>\n      inline <aside>\n        text \"1\"\n        text \". \"\n      text \"b\"\n"},
};

BOOST_DATA_TEST_CASE(boxes_are_made_by_the_rules, data::make(examples), example) {
    BOOST_TEST(boxes_of(example.body, example.css) == example.boxes);
}

} // namespace
} // namespace makeready::boxes
