// What an EPUB says of its accessibility is what its pages hold, and who can't use them is told
// why.
#include "epub.hpp"
#include "sample.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

using namespace makeready;
namespace data = boost::unit_test::data;

namespace {

std::shared_ptr<const std::string> bytes(std::string_view text) {
    return std::make_shared<const std::string>(text);
}

/// Two images after the screen's size, as GIF89a has them, or one.
std::string gif(int images) {
    std::string out("GIF89a\1\0\1\0\0\0\0", 13);
    out += std::string("\x21\xFF\x0B", 3) + "NETSCAPE2.0" + std::string("\3\1\0\0\0", 5);
    for (int n = 0; n < images; ++n)
        out += std::string("\x2C\0\0\0\0\1\0\1\0\x80\0\0\0\0\0\0\2\2\x44\1\0", 21);
    return out + ";";
}

/// The statements of the package, without what every book says.
std::string statements(const manuscript::Book& book, const epub::Options& options = {}) {
    Report report;
    const auto entries = epub::make(book, options, report);
    const std::string& package = *archive::find(entries, "EPUB/package.opf")->bytes;
    std::string out;
    for (const std::string_view line : split(package, '\n')) {
        const auto name = line.find("schema:access");
        if (name == std::string_view::npos || line.find("Summary") != std::string_view::npos)
            continue;
        const auto value = line.find('>') + 1;
        const std::string_view word = line.substr(value, line.find("</") - value);
        static constexpr std::string_view always[] = {"ARIA", "readingOrder", "tableOfContents",
                                                      "unlocked"};
        if (std::find(std::begin(always), std::end(always), word) == std::end(always))
            out += concat(out.empty() ? "" : " ", word);
    }
    return out;
}

struct Holding {
    const char* rule;
    std::string_view section, said;
};

std::ostream& operator<<(std::ostream& out, const Holding& example) {
    return out << example.rule;
}

// The cover is a picture with a text, so each book is textual and visual.
const Holding holdings[] = {
    {"words alone can be read by ear", "<section id='c'><h1>A</h1><p>b</p></section>",
     "textual visual textual textual,visual alternativeText displayTransformability "
     "structuralNavigation none"},
    {"words without a heading have no structure to go by", "<section id='c'><p>b</p></section>",
     "textual visual textual textual,visual alternativeText displayTransformability none"},
    {"a picture without a text needs eyes", "<section id='c'><p>b<img src='b.png'/></p></section>",
     "textual visual textual,visual displayTransformability none"},
    {"a picture that is described at length",
     "<section id='c'><p>b<img src='b.png' alt='c' aria-describedby='d'/></p><p "
     "id='d'>e</p></section>",
     "textual visual textual textual,visual alternativeText longDescription "
     "displayTransformability none"},
    {"a formula with a text",
     "<section id='c'><p>b <math xmlns='http://www.w3.org/1998/Math/MathML' alttext='x'>"
     "<mi>x</mi></math></p></section>",
     "textual visual textual textual,visual alternativeText MathML describedMath "
     "displayTransformability none"},
    {"a formula without one",
     "<section id='c'><p>b <math xmlns='http://www.w3.org/1998/Math/MathML'>"
     "<mi>x</mi></math></p></section>",
     "textual visual textual,visual alternativeText MathML displayTransformability none"},
    {"readings beside the characters",
     "<section id='c'><p><ruby>漢<rt>かん</rt></ruby></p></section>",
     "textual visual textual textual,visual alternativeText rubyAnnotations "
     "displayTransformability none"},
    {"a picture that moves may flash",
     "<section id='c'><p>b<img src='m.gif' alt='c'/></p></section>",
     "textual visual textual textual,visual alternativeText displayTransformability "
     "unknownFlashingHazard unknownMotionSimulationHazard noSoundHazard"},
    {"a GIF of one image stands still",
     "<section id='c'><p>b<img src='s.gif' alt='c'/></p></section>",
     "textual visual textual textual,visual alternativeText displayTransformability none"},
    {"sound needs ears", "<section id='c'><p>b<audio/></p></section>",
     "textual visual auditory textual,visual,auditory alternativeText displayTransformability "
     "noFlashingHazard noMotionSimulationHazard unknownSoundHazard"},
    {"a film may do anything", "<section id='c'><p>b<video/></p></section>",
     "textual visual auditory textual,visual,auditory alternativeText displayTransformability "
     "unknown"},
};

struct Barrier {
    const char* rule;
    std::string_view section, css, told;
};

std::ostream& operator<<(std::ostream& out, const Barrier& example) {
    return out << example.rule;
}

const Barrier barriers[] = {
    {"a heading that skips a level", "<section id='c'><h1>A</h1><h2>B</h2><h4>C</h4></section>", "",
     "book.xhtml:1:49: warning MR809: the heading \"C\" stands 2 levels below \"B\"; who listens "
     "to the book misses what should be between them. Make it one level below\n"},
    {"a heading that goes back up",
     "<section id='c'><h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2></section>", "", ""},
    {"a link without words", "<section id='c'><p>b<a href='#c'> </a></p></section>", "",
     "book.xhtml:1:33: warning MR810: the link to \"#c\" has no words; say in it where it leads\n"},
    {"a link around a picture with words",
     "<section id='c'><p>b<a href='#c'><img src='b.png' alt='Up'/></a></p></section>", "", ""},
    {"a file's name as alt text",
     "<section id='c'><p><img src='b.png' alt='IMG_01.JPG'/></p></section>", "",
     "book.xhtml:1:32: warning MR811: the alt text \"IMG_01.JPG\" of the picture \"b.png\" says "
     "nothing; say in a sentence what it shows\n"},
    {"a formula that can't be read out",
     "<section id='c'><p><math xmlns='http://www.w3.org/1998/Math/MathML'><mi>x</mi></math></p>"
     "</section>",
     "",
     "book.xhtml:1:32: warning MR813: the formula \"x\" has no alttext; say it as it would be read "
     "out\n"},
    {"a table without headers",
     "<section id='c'><table><tbody><tr><td>b</td></tr></tbody></table></section>", "",
     "book.xhtml:1:29: warning MR814: the table has no header cells, so a voice can't say what a "
     "cell belongs to; make its first row or column headers\n"},
    {"a note whose words Kindle leaves out",
     "<section id='c'><p>b</p><aside role='doc-footnote'><ul><li>Ebb</li></ul></aside></section>",
     "",
     "book.xhtml:1:37: warning MR815: the note \"Ebb\" does not begin with a sentence, and Kindle "
     "pops up the first paragraph only; put one in front\n"},
    {"grey words on white", "<section id='c'><p class='g'>Low tide</p><p class='g'>b</p></section>",
     ".g { color: #999 }",
     "book.xhtml:1:29: warning MR812: the words \"Low tide\" are #999999 on #ffffff, a contrast of "
     "2.85; 4.5 is needed (WCAG 1.4.3). Make one of the colours darker or lighter\n"},
    {"gray that is just dark enough", "<section id='c'><p>b</p></section>", "p { color: #767676 }",
     ""},
    {"gray that is just too light", "<section id='c'><p>b</p></section>", "p { color: #777777 }",
     "book.xhtml:1:29: warning MR812: the words \"b\" are #777777 on #ffffff, a contrast of 4.48; "
     "4.5 is needed (WCAG 1.4.3). Make one of the colours darker or lighter\n"},
    {"large type may be lighter", "<section id='c'><p>b</p></section>",
     "p { color: #949494; font-size: 18pt }", ""},
    {"bold type may be lighter from 14 points on", "<section id='c'><p>b</p></section>",
     "p { color: #949494; font-size: 14pt; font-weight: bold }", ""},
    {"words on what is behind their parent", "<section id='c'><div><p>b</p></div></section>",
     "div { background: #000 } p { color: #444 }",
     "book.xhtml:1:34: warning MR812: the words \"b\" are #444444 on #000000, a contrast of 2.16; "
     "4.5 is needed (WCAG 1.4.3). Make one of the colours darker or lighter\n"},
    {"nobody knows the colours of a picture", "<section id='c'><p>b</p></section>",
     "section { background: url(a.png) } p { color: #ccc }", ""},
};

} // namespace

BOOST_DATA_TEST_CASE(the_package_says_what_the_pages_hold, data::make(holdings), example) {
    manuscript::Book book = book_of(example.section);
    book.resources = {{"b.png", "image/png", bytes("a picture"), {}},
                      {"m.gif", "image/gif", bytes(gif(2)), {}},
                      {"s.gif", "image/gif", bytes(gif(1)), {}}};
    BOOST_TEST(statements(book) == example.said);
}

BOOST_AUTO_TEST_CASE(type_of_a_fixed_size_is_not_said_to_adapt) {
    epub::Options options;
    options.own_css = "p { font-size: 12px }";
    BOOST_TEST(statements(book_of("<section id='c'><p>b</p></section>"), options) ==
               "textual visual textual textual,visual alternativeText none");
}

BOOST_DATA_TEST_CASE(a_barrier_is_told_where_it_stands, data::make(barriers), example) {
    manuscript::Book book = book_of(example.section);
    book.resources = {{"b.png", "image/png", bytes("a picture"), {}}};
    epub::Options options;
    options.own_css = example.css;
    options.load = [](const std::string&) { return bytes("a picture"); };
    Report report;
    epub::make(book, options, report);
    BOOST_TEST(told(report) == example.told);
}

BOOST_AUTO_TEST_CASE(a_note_too_long_to_pop_up_is_told) {
    const auto told_of = [](std::size_t letters) {
        std::string words = "Ebb";
        while (words.size() < letters) words += 'e';
        Report report;
        epub::make(book_of(concat("<section id='c'><p>b<aside role='doc-footnote'>", words,
                                  "</aside></p></section>")),
                   {}, report);
        return told(report);
    };
    BOOST_TEST(told_of(5000) == "");
    BOOST_TEST(told_of(5001).ends_with(
        " has 5001 letters, and Kobo pops up 5000 at the most; shorten it, or make it a "
        "section\n"));
}

namespace {

std::string summary_in(const char* language) {
    manuscript::Book book = book_of("<section id='c'><p>b</p></section>");
    book.metadata.language = language;
    Report report;
    const auto entries = epub::make(book, {}, report);
    const std::string& package = *archive::find(entries, "EPUB/package.opf")->bytes;
    const auto at = package.find("<meta property=\"schema:accessibilitySummary\"");
    return package.substr(at + 44, package.find("</meta>", at) - at - 44);
}

struct Summary {
    const char* language;
    std::string_view text;
};

std::ostream& operator<<(std::ostream& out, const Summary& example) {
    return out << example.language;
}

const Summary summaries[] = {
    {"en-GB", ">The text can be enlarged and read aloud. Headings, a table of contents and "
              "landmarks lead through the book. Every picture has a text that describes it."},
    {"de", ">Der Text lässt sich vergrößern und vorlesen. Überschriften, ein Inhaltsverzeichnis "
           "und Orientierungspunkte führen durch das Buch. Jedes Bild ist in Worten beschrieben."},
    {"no", ">Teksten kan forstørres og leses opp. Overskrifter, en innholdsfortegnelse og "
           "landemerker fører gjennom boken. Hvert bilde har en tekst som beskriver det."},
    {"ja",
     ">文字の拡大と読み上げができます。見出し、目次、ランドマークで本の中を移動できます。すべて"
     "の画像に説明文があります。"},
    {"cy", " xml:lang=\"en\">The text can be enlarged and read aloud. Headings, a table of "
           "contents and landmarks lead through the book. Every picture has a text that describes "
           "it."},
};

} // namespace

BOOST_DATA_TEST_CASE(the_summary_is_in_the_language_of_the_book, data::make(summaries), example) {
    BOOST_TEST(summary_in(example.language) == example.text);
}

BOOST_AUTO_TEST_CASE(conformance_is_told_only_as_the_plan_claims_it) {
    manuscript::Book book = book_of("<section id='c'><h1>A</h1><p>b</p></section>");
    Report report;
    const auto package = [&] {
        return *archive::find(epub::make(book, {}, report), "EPUB/package.opf")->bytes;
    };
    BOOST_TEST(package().find("conformsTo") == std::string::npos);
    BOOST_TEST(package().find("certified") == std::string::npos);
    book.metadata.accessibility = {"EPUB Accessibility 1.1 - WCAG 2.2 Level AA", "Ana Ruiz",
                                   "Inspector 12", "https://example.org/report", "As checked."};
    const std::string claimed = package();
    BOOST_TEST(claimed.find("Summary\">As checked.</meta>\n"
                            "<meta property=\"dcterms:conformsTo\" id=\"conformance\">EPUB "
                            "Accessibility 1.1 - WCAG 2.2 Level AA</meta>\n"
                            "<meta property=\"a11y:certifiedBy\" refines=\"#conformance\" "
                            "id=\"certifier\">Ana Ruiz</meta>\n"
                            "<meta property=\"a11y:certifierCredential\" "
                            "refines=\"#certifier\">Inspector 12</meta>\n"
                            "<link rel=\"a11y:certifierReport\" refines=\"#certifier\" "
                            "href=\"https://example.org/report\"/>\n") != std::string::npos);
    BOOST_TEST(told(report) == "");
}

BOOST_AUTO_TEST_CASE(a_claim_against_what_is_found_is_refused) {
    manuscript::Book book = book_of("<section id='c'><h1>A</h1><h3>b</h3></section>");
    book.metadata.accessibility = {"EPUB Accessibility 1.1 - WCAG 2.2 Level AA", "Ana", "", "", ""};
    Report report;
    epub::make(book, {}, report);
    BOOST_TEST(report.findings().back().code == "MR816");
    BOOST_TEST(report.findings().back().message ==
               "the plan claims \"EPUB Accessibility 1.1 - WCAG 2.2 Level AA\", but 1 barrier was "
               "found; remove them, or the claim");
}
