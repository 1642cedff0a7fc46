// Pages of differing widths (CSS Fragmentation 3, 5.1), as the proof of their lines shows them.
#include "paginated.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

// A page is 100 pt wide and 30 pt high; a letter and a line are 10 pt.
#define SHEET "@page { size: 100pt 30pt } p, body { orphans: 1; widows: 1 } "

const Example examples[] = {
    {"a paragraph goes on at the width of the page it comes to",
     "<p>aaaa bbbb cccc dddd eeee ffff gggg</p>", SHEET "@page :first { margin-left: 50pt }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "  28 50        | cccc\n"
     "page 2 verso folio 2, depth 20 of 30, cost 0\n"
     "  8 0          | dddd eeee\n"
     "  18 0         | ffff gggg\n"},
    {"and paragraphs after it are set to that width", "<p>aaaa bbbb</p><p>cccc dddd eeee ffff</p>",
     SHEET "@page :first { margin-left: 50pt }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "  28 50        | cccc\n"
     "page 2 verso folio 2, depth 20 of 30, cost 0\n"
     "  8 0          | dddd eeee\n"
     "  18 0         | ffff\n"},
    {"boxes around it go on as wide as the page lets them",
     "<div><div><p>aaaa bbbb cccc dddd eeee ffff gggg</p></div></div>",
     SHEET "@page :first { margin-left: 30pt } div { padding: 0 5pt; border-bottom: 1pt solid }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 40         | aaaa\n"
     "  18 40        | bbbb\n"
     "  28 40        | cccc\n"
     "page 2 verso folio 2, depth 30 of 30, cost 1\n"
     "  8 10         | dddd\n"
     "  18 10        | eeee\n"
     "  28 10        | ffff\n"
     "page 3 recto folio 3, depth 12 of 30, cost 2\n"
     "  8 10         | gggg\n"},
    {"left and right pages may differ", "<p>aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii</p>",
     SHEET "@page :left { margin-right: 50pt }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 0          | aaaa bbbb\n"
     "  18 0         | cccc dddd\n"
     "  28 0         | eeee ffff\n"
     "page 2 verso folio 2, depth 30 of 30, cost 0\n"
     "  8 0          | gggg\n"
     "  18 0         | hhhh\n"
     "  28 0         | iiii\n"},
    {"a first page of a named sort may differ from the others",
     "<p>a</p><div>aaaa bbbb cccc dddd "
     "eeee ffff</div>",
     SHEET "@page :nth(1 of wide) { margin-left: 50pt } div { page: wide }",
     "page 1 recto folio 1, depth 10 of 30, cost 0\n"
     "  8 0          | a\n"
     "page 2 verso \"wide\" folio 2, depth 30 of 30, cost 1\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "  28 50        | cccc\n"
     "page 3 recto \"wide\" folio 3, depth 20 of 30, cost 0\n"
     "  8 0          | dddd eeee\n"
     "  18 0         | ffff\n"},
    {"a page of its own number may differ",
     "<p>aaaa bbbb cccc dddd eeee ffff gggg hhhh iiii jjjj "
     "kkkk</p>",
     SHEET "@page :nth(2) { margin-left: 50pt }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 0          | aaaa bbbb\n"
     "  18 0         | cccc dddd\n"
     "  28 0         | eeee ffff\n"
     "page 2 verso folio 2, depth 30 of 30, cost 1\n"
     "  8 50         | gggg\n"
     "  18 50        | hhhh\n"
     "  28 50        | iiii\n"
     "page 3 recto folio 3, depth 10 of 30, cost 0\n"
     "  8 0          | jjjj kkkk\n"},
    {"an anchor is on the page where its words are",
     "<p>aaaa bbbb cccc <a id='x'>dddd</a> eeee</p><p><b></b></p>",
     SHEET "@page :first { margin-left: 50pt } b::before { content: target-counter('#x', page) }",
     "page 1 recto folio 1, depth 30 of 30, cost 1\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "  28 50        | cccc\n"
     "page 2 verso folio 2, depth 20 of 30, cost 0\n"
     "  8 0          | dddd eeee\n"
     "  18 0         | 2\n"},
    {"notes are on the page of their call, and as wide as it",
     "<p>aaaa bbbb<i>nnnn nnnn</i> cccc dddd<i>mmmm mmmm</i></p>",
     "@page { size: 100pt 50pt; @footnote { margin: 0; padding: 0; border: none } } p, i { "
     "orphans: 1; widows: 1 } "
     "@page :first { margin-left: 50pt; size: 100pt 40pt } i { float: footnote; font-size: 10pt }"
     "::footnote-call { font-size: 10pt; vertical-align: baseline }",
     "page 1 recto folio 1, depth 20 of 40, cost 1\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "  notes\n"
     "  28 50        | nnnn\n"
     "  38 50        | nnnn\n"
     "page 2 verso folio 2, depth 10 of 50, cost 0\n"
     "  8 0          | cccc dddd\n"
     "  notes\n"
     "  48 0         | mmmm mmmm\n"},
    {"rows of a table go on where the page has them",
     "<table><tr><td>aaaa</td></tr><tr><td>bbbb</td></tr><tr><td>cccc</td></tr><tr><td>dddd</td></"
     "tr></table><p>eeee ffff</p>",
     SHEET "@page :first { margin-left: 50pt } table { border-spacing: 0 } td { padding: 0 }",
     "page 1 recto folio 1, depth 20 of 30, cost 100\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "page 2 verso folio 2, depth 30 of 30, cost 0\n"
     "  8 0          | cccc\n"
     "  18 0         | dddd\n"
     "  28 0         | eeee ffff\n"},
    {"a chapter after the first page is set as if there were no other width",
     "<p>aaaa bbbb</p><p class='c'>cccc dddd</p>",
     SHEET "@page :first { margin-left: 50pt } .c { break-before: page }",
     "page 1 recto folio 1, depth 20 of 30, cost 0\n"
     "  8 50         | aaaa\n"
     "  18 50        | bbbb\n"
     "page 2 verso folio 2, depth 10 of 30, cost 0\n"
     "  8 0          | cccc dddd\n"},
};

BOOST_DATA_TEST_CASE(text_is_set_to_the_width_of_its_page, data::make(examples), example) {
    BOOST_TEST(paginated(example.body, example.css) == example.pages);
}

struct Words {
    std::string body, joined;
};

/// Paragraphs that grow longer, of words of many lengths.
Words many_words() {
    Words made;
    for (std::size_t p = 0; p < 9; ++p) {
        made.body += "<p>";
        for (std::size_t w = 0; w < 20 + 40 * p; ++w) {
            std::string word(1 + (p * 7 + w * 3) % 5, 'a');
            word += static_cast<char>('a' + (p * 11 + w) % 26);
            made.body += word + " ";
            made.joined += word;
        }
        made.body += "</p>";
    }
    return made;
}

std::string words_of(const std::string& proof) {
    std::string words;
    for (std::size_t at = 0; (at = proof.find("| ", at)) != std::string::npos;)
        for (at += 2; proof[at] != '\n'; ++at)
            if (proof[at] != ' ') words += proof[at];
    return words;
}

// Of many words on pages of many widths, each stands once, and in order; paragraphs of which lines
// may be more or fewer are among them.
BOOST_AUTO_TEST_CASE(nothing_is_lost_where_widths_change) {
    const Words words = many_words();
    for (int height = 30; height <= 70; height += 20)
        for (int left = 0; left < 60; left += 29)
            for (int right = 0; right < 60; right += 23) {
                const std::string css =
                    concat("@page { size: 600pt ", height, "pt } @page :left { margin-left: ", left,
                           "pt } @page :right { margin-right: ", right,
                           "pt } @page :first { margin-left: 3pt } p { margin: 3pt 0; text-align: "
                           "justify; orphans: 1; widows: 1 }");
                BOOST_TEST(words_of(paginated(words.body, css)) == words.joined,
                           "height " << height << ", left " << left << ", right " << right);
            }
}

} // namespace
} // namespace makeready::pages
