// What pages show, step by step, as the proof of the display list tells it.
#include "paint.hpp"

#include "pages.hpp"
#include "proof.hpp"
#include "stage.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace makeready::paint {
namespace {

namespace data = boost::unit_test::data;

std::string painted(const std::string& body, const std::string& css) {
    Stage stage(body, css);
    const pages::Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    const pages::Pagination pagination = pages::paginate(stage.tree, press, stage.report);
    return proof::of(paint(pagination)) + stage.findings();
}

struct Example {
    const char* rule;
    const char* body;
    const char* css;
    const char* draws;
};

std::ostream& operator<<(std::ostream& out, const Example& example) { return out << example.rule; }

const Example examples[] = {
    {"text stands on its baseline, in black that is only black", "<p>a</p>", "",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0\n"},
    {"a background comes before its text, and is no content", "<p>a</p>", "p { background: #ccc; padding: 2pt }",
     "page 1 200x100 folio 1\n  area 0,0 200x14 gray 0.8 artifact\n  glyphs 2,10 Ruler-Regular 10 \"a\" gray 0\n"},
    {"a border is a filled area, not a stroke", "<p>a</p>", "p { border-bottom: 1pt solid black }",
     "page 1 200x100 folio 1\n  area 0,10 200x1 gray 0 artifact\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0\n"},
    {"inks of the press stay as they were written", "<p>a</p>", "p { color: device-cmyk(0 0.5 1 0) }",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"a\" cmyk 0 0.5 1 0\n"},
    {"a running head is an artifact", "<p>a</p>", "@page { margin-top: 20pt; @top-left { content: \"h\"; vertical-align: top; font: 10pt/10pt Ruler } }",
     "page 1 200x100 folio 1\n  glyphs 0,28 Ruler-Regular 10 \"a\" gray 0\n  glyphs 0,8 Ruler-Regular 10 \"h\" gray 0 artifact\n"},
    {"a link has the area of its words, and leads to an anchor", "<p><a href='#x'>go</a> on</p><p id='x'>b</p>", "",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"go\" gray 0\n  glyphs 20,8 Ruler-Regular 10 \" on\" gray 0\n"
     "  glyphs 0,18 Ruler-Regular 10 \"b\" gray 0\n  anchor #x 0,10\n  link #x 0,0 20x10 \"go\"\n"},
    {"what is hidden takes room and shows nothing", "<p class='h'>a</p><p>b</p>", ".h { visibility: hidden }",
     "page 1 200x100 folio 1\n  glyphs 0,18 Ruler-Regular 10 \"b\" gray 0\n"},
    {"headings become bookmarks", "<h1>One</h1>", "",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"One\" gray 0\nbookmark 1 One -> page 1\n"},
};

BOOST_DATA_TEST_CASE(a_page_shows_what_it_should, data::make(examples), example) {
    BOOST_TEST(painted(example.body, example.css) == example.draws);
}

} // namespace
} // namespace makeready::paint
