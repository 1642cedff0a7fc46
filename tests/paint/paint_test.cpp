// What pages show, step by step, as the proof of the display list tells it.
#include "pages.hpp"
#include "paint.hpp"
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

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.rule;
}

const Example examples[] = {
    {"text stands on its baseline, in black that is only black", "<p>a</p>", "",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0\n"},
    {"a background comes before its text, and is no content", "<p>a</p>",
     "p { background: #ccc; padding: 2pt }",
     "page 1 200x100 folio 1\n  area 0,0 200x14 gray 0.8 artifact\n  glyphs 2,10 Ruler-Regular 10 "
     "\"a\" gray 0\n"},
    {"a border is a filled area, not a stroke", "<p>a</p>", "p { border-bottom: 1pt solid black }",
     "page 1 200x100 folio 1\n  area 0,10 200x1 gray 0 artifact\n  glyphs 0,8 Ruler-Regular 10 "
     "\"a\" gray 0\n"},
    {"inks of the press stay as they were written", "<p>a</p>",
     "p { color: device-cmyk(0 0.5 1 0) }",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"a\" cmyk 0 0.5 1 0\n"},
    {"a running head is an artifact", "<p>a</p>",
     "@page { margin-top: 20pt; @top-left { content: \"h\"; vertical-align: top; font: 10pt/10pt "
     "Ruler } }",
     "page 1 200x100 folio 1\n  glyphs 0,28 Ruler-Regular 10 \"a\" gray 0\n  glyphs 0,8 "
     "Ruler-Regular 10 \"h\" gray 0 artifact\n"},
    {"a link has the area of its words, and leads to an anchor",
     "<p><a href='#x'>go</a> on</p><p id='x'>b</p>", "",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"go\" gray 0\n  glyphs 20,8 "
     "Ruler-Regular 10 \" on\" gray 0\n"
     "  glyphs 0,18 Ruler-Regular 10 \"b\" gray 0\n  anchor #x 0,10\n  link #x 0,0 20x10 \"go\"\n"},
    {"what is hidden takes room and shows nothing", "<p class='h'>a</p><p>b</p>",
     ".h { visibility: hidden }",
     "page 1 200x100 folio 1\n  glyphs 0,18 Ruler-Regular 10 \"b\" gray 0\n"},
    {"sides of one colour are bars that overlap", "<p>a</p>",
     "p { border: solid black; border-width: 1pt 2pt }",
     "page 1 200x100 folio 1\n  area 0,0 200x1 gray 0 artifact\n  area 198,0 2x12 gray 0 artifact\n"
     "  area 0,11 200x1 gray 0 artifact\n  area 0,0 2x12 gray 0 artifact\n"
     "  glyphs 2,9 Ruler-Regular 10 \"a\" gray 0\n"},
    {"sides of one colour that sees through are one shape", "<p>a</p>",
     "p { border: 1pt solid rgb(255 0 0 / 50%) }",
     "page 1 200x100 folio 1\n  shape of 16 points rgb 1 0 0 alpha 0.5 artifact\n"
     "  glyphs 1,9 Ruler-Regular 10 \"a\" gray 0\n"},
    {"sides of several colours are cut at the corners", "<p></p>",
     "p { height: 10pt; border: 2pt solid red; border-top-color: blue }",
     "page 1 200x100 folio 1\n  shape of 4 points rgb 0 0 1 artifact\n  shape of 12 points rgb 1 0 "
     "0 artifact\n"},
    {"the background of the body covers the page within its margins", "<p>a</p>",
     "@page { margin: 10pt } body { margin: 5pt; background: yellow }",
     "page 1 200x100 folio 1\n  area 10,10 180x80 rgb 1 1 0 artifact\n  glyphs 15,23 Ruler-Regular "
     "10 \"a\" gray 0\n"},
    {"a background is cut to the box its layer names", "<p></p>",
     "p { height: 10pt; padding: 5pt; background: red content-box }",
     "page 1 200x100 folio 1\n  area 5,5 190x10 rgb 1 0 0 artifact\n"},
    {"a gradient fills its box", "<p></p>",
     "p { height: 10pt; background: linear-gradient(to right, red, blue) }",
     "page 1 200x100 folio 1\n  linear gradient 0,0 200x10 of 2 colours artifact\n"},
    {"colours that nowhere blend are stripes", "<p></p>",
     "p { height: 10pt; background: repeating-linear-gradient(to left, red 0 50pt, blue 50pt "
     "150pt) "
     "}",
     "page 1 200x100 folio 1\n  area 150,0 50x10 rgb 1 0 0 artifact\n"
     "  area 50,0 100x10 rgb 0 0 1 artifact\n  area 0,0 50x10 rgb 1 0 0 artifact\n"},
    {"a background is seen through the text", "<p>a</p>",
     "p { background: red; background-clip: text; color: transparent }",
     "page 1 200x100 folio 1\n  clip 0,0 200x10 to 1 glyph run artifact\n"
     "  area 0,0 200x10 rgb 1 0 0 artifact\n  end of clip artifact\n"
     "  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0 alpha 0\n"},
    {"layers of a background blend with each other alone", "<p></p>",
     "p { height: 10pt; background: linear-gradient(red, red) yellow; background-blend-mode: "
     "multiply }",
     "page 1 200x100 folio 1\n  group 1 artifact\n  area 0,0 200x10 rgb 1 1 0 artifact\n"
     "  group 1 multiply artifact\n  area 0,0 200x10 rgb 1 0 0 artifact\n  end group artifact\n"
     "  end group artifact\n"},
    {"a mark stands for text that is cut", "<p>abcdefgh</p>",
     "p { width: 50pt; overflow: hidden; text-overflow: '..' }",
     "page 1 200x100 folio 1\n  clip 0,0 50x10\n  end of clip\n  clip 0,0 50x10\n"
     "  glyphs 0,8 Ruler-Regular 10 \"abc\" gray 0\n"
     "  glyphs 30,8 Ruler-Regular 10 \"..\" gray 0\n  end of clip\n"
     "test.xhtml:1:92: warning MR610: line \"abcdefgh\" is 30 pt wider than its measure of 50 pt; "
     "allow hyphenation, or shorten what can't be broken\n"},
    {"a flex item is stacked by its z-index as if it were positioned",
     "<section><p>a</p><p class='l'>b</p></section>",
     "section { display: flex } p { width: 10pt } .l { z-index: -1 }",
     "page 1 200x100 folio 1\n  glyphs 10,8 Ruler-Regular 10 \"b\" gray 0\n  glyphs 0,8 "
     "Ruler-Regular 10 \"a\" gray 0\n"},
    {"a first letter that floats is painted before the rest of its word, and after the text above",
     "<p>a</p><p class='i'>bc</p>", ".i::first-letter { float: left }",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0\n  glyphs 0,18 "
     "Ruler-Regular 10 \"b\" gray 0\n"
     "  glyphs 10,18 Ruler-Regular 10 \"c\" gray 0\n"},
    {"a marker is painted before its item", "<ul><li>a</li></ul>",
     "ul { list-style-type: '-'; padding-left: 40pt }",
     "page 1 200x100 folio 1\n  glyphs 25,8 Ruler-Regular 10 \"-\" gray 0\n  glyphs 40,8 "
     "Ruler-Regular 10 \"a\" gray 0\n"},
    {"a shadow lies outside of its box", "<p></p>",
     "p { height: 10pt; width: 20pt; box-shadow: 1pt 2pt red }",
     "page 1 200x100 folio 1\n  clip -20000,-20000 40000x40000 to a shape artifact\n  area 1,2 "
     "20x10 rgb 1 0 0 artifact\n  end of clip artifact\n"},
    {"what is translucent is painted as a whole, after what stands in the flow",
     "<p class='o'>a</p><p>b</p>", ".o { opacity: 0.5 }",
     "page 1 200x100 folio 1\n  glyphs 0,18 Ruler-Regular 10 \"b\" gray 0\n  group 0.5\n  glyphs "
     "0,8 Ruler-Regular 10 \"a\" gray 0\n  end group\n"},
    {"a quarter turn about the middle", "<p>a</p>", "p { width: 20pt; transform: rotate(90deg) }",
     "page 1 200x100 folio 1\n  transform 0 1 -1 0 15 -5\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray "
     "0\n  end transform\n"},
    {"what is scaled to nothing is not painted", "<p>a</p>", "p { scale: 0 }",
     "page 1 200x100 folio 1\n"},
    {"round corners cut what flows over", "<p>a</p>", "p { overflow: hidden; border-radius: 5pt }",
     "page 1 200x100 folio 1\n  clip 0,0 200x10 to a shape\n  end of clip\n  clip 0,0 200x10 to a "
     "shape\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0\n  end of clip\n"},
    {"a shadow of text lies under it", "<p>a</p>", "p { text-shadow: 1pt 2pt red }",
     "page 1 200x100 folio 1\n  glyphs 1,10 Ruler-Regular 10 \"a\" rgb 1 0 0 artifact\n  glyphs "
     "0,8 Ruler-Regular 10 \"a\" gray 0\n"},
    {"an outline takes no room and lies on top", "<p>a</p><p>b</p>",
     "p:first-child { outline: 1pt solid red; outline-offset: 1pt }",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray 0\n  glyphs 0,18 "
     "Ruler-Regular 10 \"b\" gray 0\n  area -2,-2 204x1 rgb 1 0 0 artifact\n"
     "  area 201,-2 1x14 rgb 1 0 0 artifact\n  area -2,11 204x1 rgb 1 0 0 artifact\n"
     "  area -2,-2 1x14 rgb 1 0 0 artifact\n"},
    {"a shape cuts a box", "<p>a</p>", "p { clip-path: inset(1pt 2pt) }",
     "page 1 200x100 folio 1\n  clip 2,1 196x8 artifact\n  glyphs 0,8 Ruler-Regular 10 \"a\" gray "
     "0\n  end of clip\n"},
    {"a clip that leaves nothing of a box shows nothing of it", "<p>a</p>",
     "p { position: absolute; clip: rect(5pt, 5pt, 5pt, 5pt) }", "page 1 200x100 folio 1\n"},
    {"between the cells of a row the table shows", "<table><tr><td></td><td></td></tr></table>",
     "table { border-spacing: 2pt } td { padding: 0; width: 10pt; height: 10pt } tr { background: "
     "red }",
     "page 1 200x100 folio 1\n  clip 2,2 22x10 to a shape artifact\n  area 2,2 22x10 rgb 1 0 0 "
     "artifact\n  end of clip artifact\n"},
    {"a column's background is placed in the whole column and shown behind its cells",
     "<table><col/><tr><td></td></tr><tr><td></td></tr></table>",
     "col { display: table-column; background: linear-gradient(red, blue) } table { "
     "border-spacing: 2pt } td { padding: 0; width: 10pt; height: 10pt }",
     "page 1 200x100 folio 1\n  clip 2,2 10x10 artifact\n  linear gradient 2,2 10x22 of 2 colours "
     "artifact\n  end of clip artifact\n"
     "  clip 2,14 10x10 artifact\n  linear gradient 2,2 10x22 of 2 colours artifact\n  end of clip "
     "artifact\n"},
    {"headings become bookmarks", "<h1>One</h1>", "",
     "page 1 200x100 folio 1\n  glyphs 0,8 Ruler-Regular 10 \"One\" gray 0\nbookmark 1 One -> page "
     "1\n"},
};

BOOST_DATA_TEST_CASE(a_page_shows_what_it_should, data::make(examples), example) {
    BOOST_TEST(painted(example.body, example.css) == example.draws);
}

} // namespace
} // namespace makeready::paint
