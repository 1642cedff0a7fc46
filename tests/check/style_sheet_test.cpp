// A book's own style sheet, before an EPUB is made of it.
#include "check.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace makeready;
namespace data = boost::unit_test::data;

namespace {

struct Sheet {
    const char* rule;
    std::string_view css, told;
};

std::ostream& operator<<(std::ostream& out, const Sheet& example) {
    return out << example.rule;
}

const Sheet sheets[] = {
    {"what every reader keeps",
     "@charset \"utf-8\";\n/* a rule */\nh1 { font-size: 1.4em; margin: 1em 0 }\n.key { color: "
     "#333 }",
     ""},
    {"boxes that flex", "div { display: flex }",
     "my.css:1: warning MR862: display: flex, which Kindle or e-ink readers drop or misread; do "
     "without\n"},
    {"the same again is not told again", "div { position: fixed }\np.a { position: fixed }",
     "my.css:1: warning MR862: position: fixed, which Kindle or e-ink readers drop or misread; do "
     "without\n"},
    {"a margin below nothing", "p {\n  margin: 0 -1em;\n}",
     "my.css:1: warning MR862: a negative margin, which Kindle or e-ink readers drop or misread; "
     "do without\n"},
    {"type of a fixed size", "h1 { margin: 0 }\nh2 { font-size: 14px; line-height: 18px }",
     "my.css:2: warning MR862: a font size that no reader can change, which Kindle or e-ink "
     "readers drop or misread; write it in em\n"
     "my.css:2: warning MR862: a line height that no reader can change, which Kindle or e-ink "
     "readers drop or misread; write a number, or nothing\n"},
    {"a line height of a number", "p { line-height: 1.4 }", ""},
    {"a colour of all text", "html, body { background: #fff }",
     "my.css:1: warning MR862: a colour of the text itself (html, body), which Kindle or e-ink "
     "readers drop or misread; leave it to the reader, who may read in the dark\n"},
    {"what the sheet decides about the dark",
     "h1 { margin: 0 }\n@media (prefers-color-scheme: dark) { h1 { margin: 0 } }",
     "my.css:2: warning MR862: prefers-color-scheme, which Kindle or e-ink readers drop or "
     "misread; do without\n"},
    {"hyphens in a comment", "/* one -- two */",
     "my.css:1: warning MR862: \"--\" in a comment, which Kindle or e-ink readers drop or misread; "
     "write a dash, or one hyphen\n"},
    {"a rule that is not closed", "p { margin: 0",
     "my.css:1: error MR860: \"}\" is missing at the end\n"},
    {"the direction of writing", "p { direction: rtl }",
     "my.css:1: error MR860: direction must not be in a style sheet of EPUB; write dir in the "
     "text\n"},
    {"braces in strings and comments are no braces", "/* } */ p::before { content: \"}\" }", ""},
};

} // namespace

BOOST_DATA_TEST_CASE(a_style_sheet_is_judged_at_its_own_lines, data::make(sheets), example) {
    Report report;
    check::check_style_sheet(example.css, start_of("my.css"), report);
    std::string told;
    for (const Finding& finding : report.findings()) told += text_of(finding) + "\n";
    BOOST_TEST(told == example.told);
}
