// Files made to harm, or just broken: bounded time, and at most one line a mistake.
#include "reader.hpp"
#include "strings.hpp"
#include "word_files.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ctime>
#include <functional>
#include <set>

namespace data = boost::unit_test::data;
using namespace makeready;
using makeready::tests::part;
using makeready::tests::word_file;
using namespace std::string_literals;

namespace {

std::string times(std::size_t count, std::string_view piece) {
    std::string out;
    out.reserve(count * piece.size());
    for (std::size_t n = 0; n < count; ++n) out += piece;
    return out;
}

struct Attack {
    const char* rule;
    const char* name;
    std::function<std::string()> file;
    const char* told; ///< The findings' codes, each once.
};

std::ostream& operator<<(std::ostream& out, const Attack& attack) {
    return out << attack.rule;
}

std::string odt(std::string_view body) {
    return archive::write_zip(
        {part("content.xml",
              concat("<o:d xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' ",
                     "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><o:text>", body,
                     "</o:text></o:d>"))});
}

const std::string sentence = "<p>Walking is kind to the back, and it costs nothing at all.</p>";

const Attack attacks[] = {
    {"quotes in quotes", "a.md", [] { return times(100'000, "> ") + "a"; }, "MR405"},
    {"lists in lists, each with its text", "a.md",
     [] {
         std::string lists;
         for (std::size_t n = 0; n < 300; ++n) lists += std::string(n * 2, ' ') + "- a\n";
         return lists;
     },
     "MR405"},
    {"lists in lists", "a.md", [] { return times(20'000, "- ") + "a"; }, "MR405"},
    {"brackets never closed", "a.md", [] { return times(50'000, "["); }, ""},
    {"emphasis never closed", "a.md", [] { return times(50'000, "*a _"); }, ""},
    {"dollar signs", "a.md", [] { return times(50'000, "$ $a"); }, ""},
    {"a formula of braces", "a.md", [] { return "$" + times(400, "{") + "$"; }, "MR457"},
    {"a row of many cells", "a.md", [] { return times(30'000, "|a") + "\n" + times(30'000, "|-"); },
     "MR406"},
    {"one line of 10 MB", "a.md", [] { return times(1'000'000, "ten words. "); }, ""},
    {"17 MB", "a.md", [] { return times(17 << 20, "a"); }, "MR404"},
    {"100 MB of text", "a.txt", [] { return times(100 << 20, "a"); }, "MR404"},
    {"100 MB of paragraphs", "a.html",
     [] { return times(3'000'000, "<p>Walking helps a back.</p>"); }, "MR404"},
    {"one line of 10 MB of text", "a.txt",
     [] { return "Title\n" + times(330'000, "Ten words stand here to be read. "); }, "MR435"},
    {"one paragraph of 10 MB", "a.html",
     [] { return "<p>" + times(330'000, "Ten words stand here to be read. "); }, ""},
    {"400,000 cells", "a.html",
     [] { return sentence + "<table>" + times(4000, "<tr>" + times(100, "<td>a")); }, "MR406"},
    {"100,000 elements open in XHTML", "a.xhtml",
     [] {
         return "<html xmlns='http://www.w3.org/1999/xhtml'><body>" + times(100'000, "<div>") + "a";
     },
     "MR412"},
    {"zero bytes in text", "a.txt", [] { return "a\0b\0\0c"s; }, "MR402"},
    {"zero bytes", "a.md", [] { return "a\0b\0\0c"s; }, "MR402"},
    {"100,000 elements open", "a.html", [] { return times(100'000, "<div>") + "a"; }, "MR412"},
    {"300 elements open", "a.html", [] { return times(300, "<div>") + sentence; }, "MR416"},
    {"an attribute of 5 MB", "a.html",
     [] { return "<p class='" + times(5 << 20, "a") + "'>" + sentence; }, ""},
    {"a class of a million words", "a.html",
     [] { return "<div class='" + times(1'000'000, "a ") + "'>" + sentence; }, ""},
    {"20,000 notes", "a.html",
     [] {
         std::string page = sentence;
         for (int n = 0; n < 20'000; ++n)
             page += concat("<a href='#n", n, "'>1</a> <p id='n", n, "'>a, b.");
         return page;
     },
     ""},
    {"20,000 teasers", "a.html",
     [] { return sentence + times(20'000, "<div class=x><h3><a href='/a'>b</a></h3><p>c</div>"); },
     ""},
    {"statements in statements", "a.html",
     [] {
         return "<script type='application/ld+json'>" + times(100'000, "[") + "</script>" +
                sentence;
     },
     ""},
    {"a srcset without end", "a.html",
     [] { return "<img srcset='" + times(200'000, "a 1x,") + "'>" + sentence; }, ""},
    {"tables in tables", "a.html", [] { return times(150, "<table><tr><td>") + sentence; },
     "MR416"},
    {"a message of 10,000 empty parts", "a.mhtml",
     [] {
         return "Content-Type: multipart/related; boundary=b\n\n" + times(10'000, "--b\n\n") +
                "--b--";
     },
     "MR470"},
    {"a message whose mark is empty", "a.mhtml",
     [] { return "Content-Type: multipart/related; boundary=\"\"\n\n" + times(1000, "--\n\na\n"); },
     "MR470"},
    {"half a Word file", "a.docx", [] { return word_file("<w:p/>").substr(0, 400); }, "MR420"},
    {"a Word file that unpacks to 100 MB", "a.docx",
     [] { return word_file(times(100 << 20, " ")); }, "MR421"},
    {"entities of entities", "a.docx",
     [] {
         return archive::write_zip(
             {part("_rels/.rels",
                   tests::relationships(tests::relationship("r", "officeDocument", "d.xml"))),
              part("d.xml", "<!DOCTYPE d [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c "
                            "'&b;&b;&b;&b;'>]><d>&c;</d>")});
     },
     "MR415"},
    {"entities of entities in XHTML", "a.xhtml",
     [] {
         return "<!DOCTYPE html [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]><html "
                "xmlns='http://www.w3.org/1999/xhtml'><body><p>&b;</p></body></html>"s;
     },
     "MR415"},
    {"an entity of a file elsewhere", "a.xhtml",
     [] {
         return "<!DOCTYPE html [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><html "
                "xmlns='http://www.w3.org/1999/xhtml'><body><p>&a;</p></body></html>"s;
     },
     "MR411"},
    {"tables in tables of Word", "a.docx",
     [] {
         return word_file(times(60, "<w:tbl><w:tr><w:tc>") + "<w:p/>" +
                          times(60, "</w:tc></w:tr></w:tbl>"));
     },
     "MR405"},
    {"elements of Word without end", "a.docx",
     [] { return word_file(times(1000, "<w:ins>") + times(1000, "</w:ins>")); }, "MR412"},
    {"a style based on itself, a list that is its own", "a.docx",
     [] {
         return word_file(
             "<w:p><w:pPr><w:pStyle w:val='Own'/><w:numPr><w:ilvl w:val='99999999999'/><w:numId "
             "w:val='-1'/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>");
     },
     ""},
    {"lists in lists of OpenDocument", "a.odt",
     [] {
         return odt(times(90, "<text:list><text:list-item>") +
                    times(90, "</text:list-item></text:list>"));
     },
     ""},
    {"a row of spaces without end", "a.odt",
     [] { return odt("<text:p>a<text:s text:c='999999999'/>b</text:p>"); }, ""},
    {"an archive that leads out of its folder", "a.epub",
     [] {
         std::string file = archive::write_zip({part("ab/x", "a")});
         for (auto at = file.find("ab/x"); at != file.npos; at = file.find("ab/x"))
             file.replace(at, 4, "../x");
         return file;
     },
     "MR422"},
    {"no archive", "a.epub", [] { return "PK\x03\x04 and more"s; }, "MR420"},
};

} // namespace

BOOST_DATA_TEST_CASE(whatever_comes_in_reading_ends_soon_and_says_why, data::make(attacks),
                     attack) {
    const std::string file = attack.file();
    Report report;
    const std::clock_t begin = std::clock();
    const reader::Source source = reader::read(file, attack.name, report);
    BOOST_TEST(double(std::clock() - begin) / CLOCKS_PER_SEC < 8); // Of a debug build.
    BOOST_TEST(source.article.tree.root() != nullptr);
    BOOST_TEST(report.findings().size() <= 1U);
    std::set<std::string> codes;
    for (const Finding& finding : report.findings()) {
        codes.insert(finding.code);
        BOOST_TEST(finding.message.find('\n') == std::string::npos);
        BOOST_TEST(finding.message.size() < 400U);
    }
    std::string told;
    for (const std::string& code : codes) told += concat(told.empty() ? "" : " ", code);
    BOOST_TEST(told == attack.told);
}
