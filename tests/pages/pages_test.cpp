// Whole pages, as their proof shows them.
#include "paginated.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

namespace makeready::pages {
namespace {

namespace data = boost::unit_test::data;

const Example examples[] = {
    {"a running head shows the string that its page begins with or sets",
     "<h1>One</h1><p>a</p><h1>Two</h1><p>b</p>",
     "@page { margin-top: 20pt; @top-left { content: string(head) } } h1 { string-set: head "
     "content(); break-before: page }",
     "page 1 recto folio 1, depth 20 of 80, cost 0\n"
     "  top-left: One\n"
     "  28 0         | One\n"
     "  38 0         | a\n"
     "page 2 verso folio 2, depth 20 of 80, cost 0\n"
     "  top-left: Two\n"
     "  28 0         | Two\n"
     "  38 0         | b\n"
     "outline\n"
     "  One -> page 1\n"
     "  Two -> page 2\n"},
    {"page floats stand at the top and the bottom of the page of their call, or wait for the next",
     "<p>a<span class='t'>t</span></p><p>b</p><div class='b'>u</div><div "
     "class='b'>v</div><p>c</p><p>d</p>",
     "@page { size: 200pt 50pt } .t { float: top } .b { float: bottom; height: 20pt }",
     "page 1 recto folio 1, depth 20 of 50, cost 300\n"
     "  8 0          | t\n"
     "  38 0         | u\n"
     "  18 0         | a\n"
     "  28 0         | b\n"
     "page 2 verso folio 2, depth 20 of 50, cost 2\n"
     "  38 0         | v\n"
     "  8 0          | c\n"
     "  18 0         | d\n"},
    {"a note longer than its page goes on on the next",
     "<p>a<span class='n'>b<br/>c<br/>d<br/>e<br/>f</span></p><p>g</p>",
     "@page { size: 200pt 40pt; @footnote { margin: 0; padding: 0; border: none } } .n { float: "
     "footnote; font-size: 10pt }"
     "::footnote-call { font-size: 10pt; vertical-align: baseline } p, .n { orphans: 1; widows: 1 "
     "}",
     "page 1 recto folio 1, depth 20 of 40, cost 20000\n"
     "  8 0          | a\n"
     "  18 0         | g\n"
     "  notes\n"
     "  28 0         | b\n"
     "  38 0         | c\n"
     "page 2 verso folio 2, depth 0 of 40, cost 0\n"
     "  notes\n"
     "  18 0         | d\n"
     "  28 0         | e\n"
     "  38 0         | f\n"},
    {"a chapter that must begin on a recto leaves a blank verso before it",
     "<p>a</p><p class='r'>b</p>", ".r { break-before: recto }",
     "page 1 recto folio 1, depth 10 of 100, cost 0\n"
     "  8 0          | a\n"
     "page 2 verso folio 2 blank\n"
     "page 3 recto folio 3, depth 10 of 100, cost 0\n"
     "  8 0          | b\n"},
    {"front matter counts in roman numerals, and the body begins with 1",
     "<div class='f'><p>a</p></div><div class='b'><p>b</p></div>",
     "@page { margin-bottom: 20pt; @bottom-left { content: counter(page) } }"
     "@page front { @bottom-left { content: counter(page, lower-roman) } }"
     ".f { page: front } .b { counter-reset: page 1 }",
     "page 1 recto \"front\" folio i, depth 10 of 80, cost 0\n"
     "  bottom-left: i\n"
     "  8 0          | a\n"
     "page 2 verso folio 1, depth 10 of 80, cost 0\n"
     "  bottom-left: 1\n"
     "  8 0          | b\n"},
    {"the page of a first child is that of the boxes around it, borders and all",
     "<div class='o'><div class='f'>a</div></div><p>b</p>",
     ".o { border-top: 1pt solid } .f { page: front } p { margin: 0 }",
     "page 1 recto \"front\" folio 1, depth 11 of 100, cost 0\n"
     "  9 0          | a\n"
     "page 2 verso folio 2, depth 10 of 100, cost 0\n"
     "  8 0          | b\n"},
    {"what is out of the flow, or in a flex container, turns to no page",
     "<p class='f'>a</p><div class='a'>b</div><div class='x'><p class='g'>c</p></div>",
     ".f { page: front } .a { position: absolute; page: other } .x { display: flex; page: front } "
     ".g { page: other }",
     "page 1 recto \"front\" folio 1, depth 20 of 100, cost 0\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "  18 0         | c\n"},
    {"a page without a folio counts as the pages it is numbered with",
     "<div class='d'><p>a</p></div><div class='f'><p>b</p></div>",
     "@page { margin-bottom: 20pt } @page front { @bottom-left { content: counter(page, "
     "lower-roman) } }"
     ".d { page: display } .f { page: front }",
     "page 1 recto \"display\" folio i, depth 10 of 80, cost 0\n"
     "  8 0          | a\n"
     "page 2 verso \"front\" folio ii, depth 10 of 80, cost 0\n"
     "  bottom-left: ii\n"
     "  8 0          | b\n"},
    {"page numbers of the contents settle, whatever they point at",
     "<ol><li><a href='#x'>x</a></li></ol><p id='x' class='n'>there</p>",
     ".n { break-before: page } ol { list-style-type: none } a::after { content: \" \" "
     "target-counter(attr(href), page) }",
     "page 1 recto folio 1, depth 10 of 100, cost 0\n"
     "  8 0          | x 2\n"
     "page 2 verso folio 2, depth 10 of 100, cost 0\n"
     "  8 0          | there\n"},
    {"a footnote stands at the foot of the page that calls it", "<p>a<aside>note</aside></p>",
     "aside { float: footnote; counter-increment: footnote }"
     "aside::footnote-call { content: counter(footnote) } aside::footnote-marker { content: "
     "counter(footnote) \". \" }"
     "@page { @footnote { padding-top: 5pt } }",
     "page 1 recto folio 1, depth 10 of 100, cost 0\n"
     "  8 0          | a1\n"
     "  notes\n"
     "  98 0         | 1. note\n"},
    {"a note called in a box that is positioned absolutely goes on that box's page",
     "<p>a</p><div><p>b<span>note</span></p></div><p>c<i>d<span>more</span></i></p>",
     "div, i { position: absolute; left: 100pt } span { float: footnote; font-size: 10pt }"
     "@page { @footnote { margin: 0; padding: 0; border: none } }",
     "page 1 recto folio 1, depth 20 of 100, cost 0\n"
     "  8 0          | a\n"
     "  18 100       | b\n"
     "  18 0         | c\n"
     "  notes\n"
     "  88 0         | note\n"
     "  98 0         | more\n"},
    {"a table's head stands again on every page it goes on to",
     "<table><thead><tr><th>H</th></tr></thead><tbody><tr><td>1</td></tr><tr><td>2</td></"
     "tr><tr><td>3</td></tr>"
     "<tr><td>4</td></tr><tr><td>5</td></tr></tbody></table>",
     "@page { size: 200pt 40pt }",
     "page 1 recto folio 1, depth 40 of 40, cost 0\n"
     "  8 0          | H\n"
     "  18 0         | 1\n"
     "  28 0         | 2\n"
     "  38 0         | 3\n"
     "page 2 verso folio 2, depth 30 of 40, cost 2\n"
     "  8 0          | H\n"
     "  18 0         | 4\n"
     "  28 0         | 5\n"},
    {"a small page is filled before those after it",
     "<p class='x'>a</p><p>b</p><p class='y'>c</p><p class='x'>d</p>",
     "@page { size: 200pt 50pt } .x { line-height: 40pt } .y { line-height: 20pt }",
     "page 1 recto folio 1, depth 50 of 50, cost 0\n"
     "  23 0         | a\n"
     "  48 0         | b\n"
     "page 2 verso folio 2, depth 20 of 50, cost 902\n"
     "  13 0         | c\n"
     "page 3 recto folio 3, depth 40 of 50, cost 2\n"
     "  23 0         | d\n"},
    {"and its last page may be nearly empty", "<p>a<br/>b<br/>c</p>",
     "@page { size: 200pt 20pt } p { orphans: 1; widows: 1 }",
     "page 1 recto folio 1, depth 20 of 20, cost 1\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "page 2 verso folio 2, depth 10 of 20, cost 2\n"
     "  8 0          | c\n"},
    {"what a page break costs is the style sheet's to say", "<p>a<br/>b<br/>c<br/>d<br/>e</p>",
     "@page { size: 200pt 40pt } p { orphans: 2; widows: 2 } html { -mr-page-costs: orphan 0, page "
     "7 }",
     "page 1 recto folio 1, depth 40 of 40, cost 0\n"
     "  8 0          | a\n"
     "  18 0         | b\n"
     "  28 0         | c\n"
     "  38 0         | d\n"
     "page 2 verso folio 2, depth 10 of 40, cost 7\n"
     "  8 0          | e\n"},
    {"lines stand on the grid again after something that does not keep it",
     "<p>a</p><div>b</div><p>c</p>", "html { -mr-line-grid: 10pt } div { line-height: 13pt }",
     "page 1 recto folio 1, depth 40 of 100, cost 0\n"
     "  8 0          | a\n"
     "  19.5 0       | b\n"
     "  38 0         | c\n"},
};

BOOST_DATA_TEST_CASE(pages_are_made_by_the_rules, data::make(examples), example) {
    BOOST_TEST(paginated(example.body, example.css) == example.pages);
}

BOOST_AUTO_TEST_CASE(what_is_taller_than_its_page_is_told_and_nothing_is_lost) {
    const std::string pages =
        paginated("<p>a</p><div class='t'>x<br/>y<br/>z</div><p>b</p>",
                  "@page { size: 200pt 20pt } .t { break-inside: avoid; white-space: nowrap }");
    for (const char* word : {"| a\n", "| x\n", "| y\n", "| z\n", "| b\n"})
        BOOST_TEST(pages.find(word) != std::string::npos);
}

// The pass that settles takes the lines of the one before.
BOOST_AUTO_TEST_CASE(what_the_first_pass_finds_is_told_when_there_are_more) {
    Stage stage("<a href='#x'>x</a><p id='x'>wwwwwwwwwwwwwwwwwwwwwwwwww</p>",
                "a::after { content: target-counter(attr(href), page) }");
    const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures};
    BOOST_TEST(paginate(stage.tree, press, stage.report).passes > 1);
    BOOST_TEST(stage.findings().find("MR610") != std::string::npos);
}

// Threads share the setting of lines; floats and words that no face has are among them.
BOOST_AUTO_TEST_CASE(more_threads_make_the_same_pages) {
    std::string body;
    for (int paragraph = 0; paragraph < 1500; ++paragraph) {
        if (paragraph % 40 == 0) body += "<div class='f'>float</div>";
        body += "<p>";
        for (int word = 0; word < 25; ++word)
            body += std::string(1 + static_cast<std::size_t>(paragraph * 7 + word * 5) % 9, 'a') +
                    (word % 4 == 0 ? " <b>bold</b> " : " ");
        body += paragraph % 100 == 0 ? "\u6C34</p>" : "</p>";
    }
    const auto made_by = [&](unsigned threads) {
        Stage stage(body, ".f { float: left; width: 60pt } p { text-align: justify }"
                          "b { font-weight: bold }");
        const Press press{stage.cascade, stage.pool, *stage.typesetter, stage.pictures, threads};
        const std::string pages = proof::of(paginate(stage.tree, press, stage.report));
        return pages + stage.findings();
    };
    const std::string alone = made_by(1);
    BOOST_TEST((made_by(2) == alone));
    BOOST_TEST((made_by(4) == alone));
}

} // namespace
} // namespace makeready::pages
