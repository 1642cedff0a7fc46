// Saved web pages: what is taken for the article, and what it becomes.
#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

/// Running text, so that a page has something to be about.
constexpr std::string_view long_text =
    "<p>Walking is kind to the back, and it costs nothing. Begin with ten minutes a day, on even "
    "ground, and add a few minutes each week.</p><p>Rest when you must, but not for long: muscles "
    "that are not used grow weak, and weak muscles tire, and tired ones hurt.</p>";

struct Page {
    std::string rule, body, article;
};

std::ostream& operator<<(std::ostream& out, const Page& page) {
    return out << page.rule;
}

reader::Source read_page(const std::string& html, Report& report) {
    return reader::read(html, "page.html", report);
}

std::string without_line_ends(std::string text) {
    std::erase(text, '\n');
    return text;
}

/// The article's blocks, without the long text that every page holds.
std::string blocks_of(const std::string& html) {
    Report report;
    const reader::Source source = read_page(html, report);
    std::string text =
        without_line_ends(xml::serialise(*source.article.tree.root(), xml::Form::fragment));
    const std::string known =
        without_line_ends(std::string(long_text.substr(0, long_text.find("</p>"))));
    BOOST_TEST_CONTEXT(text) BOOST_TEST(text.find(known) != text.npos);
    std::string rest(text);
    if (const auto at = rest.find(long_text); at != rest.npos)
        rest.replace(at, long_text.size(), "*");
    return rest.substr(9, rest.size() - 19); // Without <article> and </article>.
}

std::string page_with(std::string_view before, std::string_view after) {
    return concat("<!DOCTYPE html><html><body>", before, long_text, after, "</body></html>");
}

const Page noise[] = {
    {"a plain page is taken as it is, its list of links too",
     page_with("", "<ul><li><a href='https://a.example/x'>One</a></li></ul>"),
     "*<ul><li><a href=\"https://a.example/x\">One</a></li></ul>"},
    {"menus go",
     page_with("<nav><ul><li><a href='/'>Home</a><li><a href='/news'>News</a></ul></nav>", ""),
     "*"},
    {"a sidebar of links goes",
     page_with("", "<div class='sidebar'><h3>Most read</h3><p><a href='/a'>A man bites a dog</a>"
                   "<p><a href='/b'>A dog bites back</a></div>"),
     "*"},
    {"a share bar goes", page_with("", "<div class='share-buttons'><a href='/f'>Share</a></div>"),
     "*"},
    {"scripts, styles, fields and hidden text go",
     page_with("<style>p{}</style><div hidden>Secret text, not shown.</div>",
               "<script>x()</script><form><input value='Mail'><button>Send</button></form>"),
     "*"},
    {"links alone under a heading go, and the heading with them",
     page_with("", "<div class='box'><h2>More to read</h2><ul class='links'><li class='l'>"
                   "<a href='/1'>A day in the woods</a><li class='l'><a href='/2'>The old mill</a>"
                   "</ul></div>"),
     "*"},
    {"a heading is never lost to its class",
     page_with("<h2 class='share-title related'>How far to walk</h2>", ""),
     "<h2 id=\"how-far-to-walk\">How far to walk</h2>*"},
    {"list items are never lost to their class",
     page_with("", "<ul><li class='comment social'>Warm up, then walk.<li class='promo'>Stretch, "
                   "and rest.</ul>"),
     "*<ul><li>Warm up, then walk.</li><li>Stretch, and rest.</li></ul>"},
    {"a wrapper with the name of noise is looked into",
     concat("<body><div id='page' class='has-sidebar social'>", long_text, "</div>"), "*"},
    {"the byline above the text goes",
     page_with("<div class='byline'>By <a rel='author' href='/ana'>Ana Ruiz</a></div>", ""), "*"},
};

const Page markup[] = {
    {"lines without paragraphs are some", page_with("<div>One, two.<br><br>Three, four.</div>", ""),
     "<p>One, two.</p><p>Three, four.</p>*"},
    {"a single break stays", page_with("<p>One, two.<br>Three, four.</p>", ""),
     "<p>One, two.<br/>Three, four.</p>*"},
    {"white space collapses, and stands outside of elements",
     page_with("<p> One,\n <b> two </b> three. </p>", ""), "<p>One, <b>two</b> three.</p>*"},
    {"fonts and spans vanish", page_with("<p><font color=red>One</font> <span>two.</span></p>", ""),
     "<p>One two.</p>*"},
    {"a language stays", page_with("<p>He said <span lang='fr'>bonjour</span>, twice.</p>", ""),
     "<p>He said <span lang=\"fr\">bonjour</span>, twice.</p>*"},
    {"a table of data stays",
     page_with("", "<table><caption>Steps</caption><tr><th>Day<th>Steps<tr><td>1<td "
                   "colspan=2>500</table>"),
     "*<table><caption>Steps</caption><tbody><tr><th>Day</th><th>Steps</th></tr><tr><td>1</td>"
     "<td colspan=\"2\">500</td></tr></tbody></table>"},
    {"a table that only places things is unwrapped",
     page_with("", "<table><tr><td><p>Left, and long.</p><td><p>Right, and long.</p></table>"),
     "*<p>Left, and long.</p><p>Right, and long.</p>"},
    {"a list in a list belongs to the item before it",
     page_with("", "<ol start=3><li>One.<ul><li>Half, or less.</ul></ol>"),
     "*<ol start=\"3\"><li>One.<ul><li>Half, or less.</li></ul></li></ol>"},
    {"a list beside items goes into the last of them",
     page_with("", "<ul><li>One, first.<ul><li>Half, or less.</ul></li></ul>"),
     "*<ul><li>One, first.<ul><li>Half, or less.</li></ul></li></ul>"},
    {"terms in groups are one list",
     page_with("", "<dl><div><dt>Gait<dd>A way of walking.</div></dl>"),
     "*<dl><dt>Gait</dt><dd>A way of walking.</dd></dl>"},
    {"code keeps its lines and its language",
     page_with("", "<pre class='highlight-source-c'><span>int</span> a;<br>  b();\n</pre>"),
     "*<pre><code class=\"language-c\">int a;  b();</code></pre>"},
    {"MathML stays",
     page_with("<p>So <math><mi>x</mi><mo>=</mo><mn>2</mn></math>, he said.</p>", ""),
     "<p>So <math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi><mo>=</mo><mn>2</mn>"
     "</math>, he said.</p>*"},
    {"SVG stays, without its scripts",
     page_with("<p>A dot: <svg viewBox='0 0 1 1' onload='x()'><script>x()</script><path d='M0 "
               "0'/></svg>, see.</p>",
               ""),
     "<p>A dot: <svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0\"/>"
     "</svg>, see.</p>*"},
    {"an id stays where a link leads to it, on what is kept",
     page_with("<p>See <a href='#more'>the end of it</a>, later.</p>",
               "<div id='more'><p>The end, at "
               "last.</p></div>"),
     "<p>See <a href=\"#more\">the end of it</a>, later.</p>*<p id=\"more\">The end, at last.</p>"},
    {"notes stand where they are called",
     page_with("<p>It hurts<sup><a id='r1' href='#n1'>1</a></sup>, at first.</p>",
               "<h2>Notes</h2><ol><li id='n1'>Not for all of us. <a href='#r1'>↩</a></li></ol>"),
     "<p>It hurts<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"n1\">Not for all of us. "
     "</aside>, at first.</p>*"},
};

const Page pictures[] = {
    {"a lazy picture", "<img src='data:image/gif;base64,R0lGOD' data-src='a.jpg' alt='A'>",
     "<img src=\"a.jpg\" alt=\"A\"/>"},
    {"any attribute that names a picture may hold it",
     "<img src='spacer.gif' data-hi-res='b/c.png' alt=''>", "<img src=\"b/c.png\" alt=\"\"/>"},
    {"the largest that paper needs",
     "<img srcset='s.jpg 300w, m.jpg 1200w, l.jpg 6000w' src='s.jpg'>", "<img src=\"m.jpg\"/>"},
    {"addresses with commas", "<img srcset='a,b.jpg 1x, c,d.jpg 2x'>", "<img src=\"c,d.jpg\"/>"},
    {"a saved picture goes before one in the network",
     "<img src='p_files/a.jpg' srcset='https://a.example/b.jpg 2x'>",
     "<img src=\"p_files/a.jpg\"/>"},
    {"the sources of a picture", "<picture><source srcset='w.jpg 800w'><img alt='A'></picture>",
     "<img src=\"w.jpg\" alt=\"A\"/>"},
    {"what browsers without scripts see",
     "<img class='lazy' src='x.gif' width=300><noscript><img src='real.jpg' alt='A'></noscript>",
     "<img src=\"real.jpg\" alt=\"A\"/>"},
    {"pictures that only count readers go", "A<img src='https://c.example/p' width=1 height=1>",
     "A"},
};

} // namespace

BOOST_DATA_TEST_CASE(the_article_is_found_in_its_page, data::make(noise), page) {
    BOOST_TEST(blocks_of(page.body) == page.article);
}

BOOST_DATA_TEST_CASE(its_markup_becomes_plain, data::make(markup), page) {
    BOOST_TEST(blocks_of(page.body) == page.article);
}

BOOST_DATA_TEST_CASE(pictures_are_found_without_scripts, data::make(pictures), page) {
    BOOST_TEST(blocks_of(page_with(concat("<p>", page.body, "</p>"), "")) ==
               concat("<p>", page.article, "</p>*"));
}

BOOST_AUTO_TEST_CASE(headings_go_down_a_level_below_the_title) {
    const std::string html = concat("<title>Walks | Paths Daily</title>",
                                    page_with("<h1>Walks</h1><h1>One</h1>", "<h2>Half</h2>*"));
    BOOST_TEST(blocks_of(html) ==
               "<h1>Walks</h1><h2 id=\"one\">One</h2>*<h3 id=\"half\">Half</h3><p>*</p>");
}

namespace {

struct Head {
    std::string rule, head, body;
    std::string said;
};

std::ostream& operator<<(std::ostream& out, const Head& example) {
    return out << example.rule;
}

/// title | authors | date | changed | language | site | source | tags
std::string text_of(const manuscript::ArticleHead& head) {
    std::vector<std::string> authors;
    for (const auto& author : head.authors) authors.push_back(author.name);
    const std::string date = head.date ? manuscript::text_of(*head.date) : "";
    const std::string changed = head.changed ? manuscript::text_of(*head.changed) : "";
    return concat(head.title, " | ", joined(authors, ", "), " | ", date, " | ", changed, " | ",
                  head.language, " | ", head.site, " | ", head.source, " | ",
                  joined(head.tags, ", "));
}

const Head heads[] = {
    {"schema.org's statements",
     "<script type='application/ld+json'>{\"@graph\": [{\"@type\": \"WebSite\"}, {\"@type\": "
     "[\"NewsArticle\"], \"headline\": \"Walks\", \"author\": [{\"name\": \"Ana Ruiz\"}, "
     "{\"name\": \"Sam Li\"}], \"datePublished\": \"2026-03-01T08:00:00Z\", \"dateModified\": "
     "\"2026-04-02\", \"publisher\": {\"name\": \"Paths\"}, \"inLanguage\": \"en-GB\", "
     "\"mainEntityOfPage\": {\"@id\": \"https://a.example/walks\"}}]}</script>",
     "",
     "Walks | Ana Ruiz, Sam Li | 2026-03-01 | 2026-04-02 | en-GB | Paths | "
     "https://a.example/walks | "},
    {"Open Graph's",
     "<meta property='og:title' content='Walks'><meta property='og:site_name' content='Paths'>"
     "<meta property='og:locale' content='de_AT'><meta property='article:published_time' "
     "content='2026-03-01T08:00'><meta property='article:tag' content='back'><meta "
     "property='article:tag' content='legs'><meta property='og:url' content='https://a.example/w'>",
     "", "Walks |  | 2026-03-01 |  | de-AT | Paths | https://a.example/w | back, legs"},
    {"those of plain <meta>",
     "<title>Walks</title><meta name='author' content='By Ana Ruiz and Sam Li'><meta name=DC.date "
     "content='2026-03-01'><link rel=canonical href='https://a.example/w'>",
     "", "Walks | Ana Ruiz, Sam Li | 2026-03-01 |  |  |  | https://a.example/w | "},
    {"those in the text", "<title>Walks – Paths Daily</title>",
     "<h1>Walks</h1><p class='byline'>By <span itemprop='author'>Ana Ruiz</span></p><time "
     "itemprop='datePublished' datetime='2026-03-01'>1 March</time>",
     "Walks | Ana Ruiz | 2026-03-01 |  |  |  |  | "},
    {"a title without its site's name, as a heading has it", "<title>Paths Daily: Walks</title>",
     "<h1>Walks</h1>", "Walks |  |  |  |  |  |  | "},
    {"a title without the last part, if none has it", "<title>Long walks in spring | Paths</title>",
     "", "Long walks in spring |  |  |  |  |  |  | "},
    {"a title with a stroke of its own", "<title>Walks - or not</title>", "",
     "Walks - or not |  |  |  |  |  |  | "},
    {"broken statements say nothing",
     "<title>Walks</title><script type='application/ld+json'>{\"@type\": \"Article\", </script>",
     "", "Walks |  |  |  |  |  |  | "},
};

} // namespace

BOOST_DATA_TEST_CASE(a_page_tells_what_it_is, data::make(heads), example) {
    Report report;
    const std::string html = concat("<html><head>", example.head, "</head><body>", example.body,
                                    long_text, "</body></html>");
    BOOST_TEST(text_of(read_page(html, report).article.head) == example.said);
    BOOST_TEST(report.findings().empty());
}

BOOST_AUTO_TEST_CASE(links_mean_the_page_they_were_saved_from) {
    const std::string saved = "<!-- saved from url=(0025)https://a.example/x/y.html -->";
    const std::string html =
        concat(saved, page_with("<p><a href='../z?a=1&amp;utm_source=m'>Z</a>, "
                                "<a href='javascript:x()'>no</a></p>",
                                ""));
    BOOST_TEST(blocks_of(html) == "<p><a href=\"https://a.example/z?a=1\">Z</a>, no</p>*");
}

BOOST_AUTO_TEST_CASE(pictures_written_out_become_resources) {
    Report report;
    const reader::Source source = read_page(
        page_with(
            "<p><img alt='A dot' src='data:image/svg+xml,%3Csvg xmlns=\"http://www.w3.org/2000/"
            "svg\" viewBox=\"0 0 9 9\"%3E%3Ccircle r=\"3\" cx=\"4\" cy=\"4\"/%3E%3Cpath "
            "d=\"M0 0h9v9h-9z\"/%3E%3Cpath d=\"M1 1h7v7h-7z\"/%3E%3C/svg%3E'></p>",
            ""),
        report);
    BOOST_TEST(report.findings().empty());
    BOOST_REQUIRE(source.article.resources.size() == 1);
    BOOST_TEST(source.article.resources[0].id == "page.html/picture.svg");
    BOOST_TEST(source.article.resources[0].bytes->starts_with("<svg xmlns="));
}

BOOST_AUTO_TEST_CASE(a_page_saved_as_one_message_brings_its_pictures) {
    const std::string message = concat(
        "From: <Saved by a browser>\r\nContent-Type: "
        "multipart/related;\r\n\ttype=\"text/html\";\r\n"
        "\tboundary=\"--b\"\r\n\r\n----b\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: "
        "quoted-printable\r\nContent-Location: "
        "https://a.example/x/w.html\r\n\r\n<title>W=C3=A4lk=\r\n"
        "s</title><p><img src=3D\"dot.png\" alt=3D\"A dot\"></p>",
        long_text,
        "\r\n----b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"
        "Content-Location: https://a.example/x/dot.png\r\n\r\niVBORw0KGgo=\r\n----b--\r\n");
    Report report;
    const reader::Source source = reader::read(message, "w.mhtml", report);
    BOOST_TEST(report.findings().empty());
    BOOST_TEST(source.article.head.title == "Wälks");
    BOOST_REQUIRE(source.article.resources.size() == 1);
    BOOST_TEST(source.article.resources[0].id == "w.mhtml/dot.png");
    BOOST_TEST(*source.article.resources[0].bytes == "\x89PNG\r\n\x1a\n");
    BOOST_TEST(xml::serialise(*source.article.tree.root(), xml::Form::fragment)
                   .find("<img src=\"w.mhtml/dot.png\" alt=\"A dot\"/>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_page_without_text_is_an_error) {
    Report report;
    read_page("<html><body><script>draw()</script></body></html>", report);
    BOOST_REQUIRE(report.findings().size() == 1);
    BOOST_TEST(
        makeready::text_of(report.findings()[0]) ==
        "page.html: error MR403: the page holds no text; save it again when it is shown whole");
}

BOOST_AUTO_TEST_CASE(a_message_without_a_page_is_an_error) {
    Report report;
    reader::read("Subject: Hello\n\nHello.\n", "w.mht", report);
    BOOST_REQUIRE(report.findings().size() == 1);
    BOOST_TEST(makeready::text_of(report.findings()[0]) ==
               "w.mht: error MR470: this is no page saved as one file: no part of it is HTML; save "
               "the page again");
}
