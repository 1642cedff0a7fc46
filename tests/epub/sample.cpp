#include "sample.hpp"

#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/unit_test.hpp>

namespace makeready {
namespace {

using manuscript::Book;
using manuscript::Node;
using manuscript::Section;
using manuscript::SectionKind;

constexpr std::string_view text = R"(<html xmlns="http://www.w3.org/1999/xhtml"
 xmlns:epub="http://www.idpf.org/2007/ops" lang="en"><head/><body>
<section id="title-page" class="title-page"><h1>Tides &amp; Shores</h1><p class="subtitle">A Walker’s Book</p><p>Ana Ruiz</p></section>
<section id="contents" class="contents"><h1>Contents</h1><nav><ol><li><a href="#sea">The Sea</a><ol><li><a href="#tides">Tides</a></li><li><a href="#waves">Waves</a></li></ol></li><li><a href="#land">The Land</a><ol><li><a href="#dunes">Dunes</a></li></ol></li><li><a href="#glossary">Glossary</a></li></ol></nav></section>
<section id="sea" class="part"><h1>Part One: The Sea</h1></section>
<section id="tides" class="chapter"><h1>Tides</h1><p>The moon pulls the water<aside id="moon" epub:type="footnote" role="doc-footnote">The sun pulls too, <em>at half the strength</em>.</aside> twice a day; sailors say <i lang="fr">la marée</i>.<aside epub:type="footnote"><p>See <a href="#sand">the sand</a>.</p><p>And the sea.</p></aside></p><h2 id="spring">Spring tides</h2><p>They come with the new moon; see <a href="#waves">Waves</a>, <a href="#spring">here</a> and <a href="https://example.org/tides?a=1&amp;b=2">the tables</a>.</p><table><caption>High water</caption><thead><tr><th scope="col">Port</th><th scope="col">Hour</th></tr></thead><tbody><tr><th scope="row">Brest</th><td>4:10</td></tr></tbody></table><h2>Neap tides</h2><p>They come a week later.</p></section>
<section id="waves" class="chapter"><h1>Waves</h1><ul><li>Wind makes <strong>small</strong> ones.</li><li>Storms make great ones.</li></ul><figure id="wave"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10" role="img" aria-labelledby="wave-name"><title id="wave-name">A wave with its crest to the left</title><path d="M0 8q10-12 20 0t20 0" fill="none" stroke="black"/></svg><figcaption>A wave</figcaption></figure><p><img src="pictures/Buoy 1.png" alt="A buoy, leaning in the wind"/> A buoy. It says 1 &lt; 2.</p><pre>one
  two</pre></section>
<section id="land" class="part"><h1>Part Two: The Land</h1></section>
<section id="dunes" class="chapter"><h1>Dunes</h1><p id="sand">Sand moves.<aside id="wind" epub:type="footnote" role="doc-footnote">By wind.</aside></p><blockquote lang="de"><p>Der Sand wandert.</p></blockquote><hr/><p>Grass holds it.<br/>Pines too.</p><p><math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x squared"><msup><mi>x</mi><mn>2</mn></msup></math></p></section>
<section id="glossary" class="glossary"><h1>Glossary</h1><dl><dt><dfn>Ebb</dfn></dt><dd>Falling water.</dd><dt><dfn>Flood</dfn></dt><dd>Rising water.</dd></dl></section>
<section id="colophon" class="colophon"><h1>Colophon</h1><p>Set in one go.</p></section>
</body></html>)";

std::string bytes_of(std::string_view hexadecimal) {
    const auto digit = [](char c) { return c <= '9' ? c - '0' : c - 'a' + 10; };
    std::string bytes;
    for (std::size_t at = 0; at < hexadecimal.size(); at += 2)
        bytes += static_cast<char>(digit(hexadecimal[at]) * 16 + digit(hexadecimal[at + 1]));
    return bytes;
}

std::shared_ptr<const std::string> png() { // Four by four pixels of gray.
    return std::make_shared<const std::string>(
        bytes_of("89504e470d0a1a0a0000000d49484452000000040000000408000000008c9ac1a200000015494441"
                 "5478da63f8fff0f05206068d800a06380b005fc8087128406ee40000000049454e44ae426082"));
}

Section section(Book& book, SectionKind kind, std::string id, std::string title) {
    Node* const node =
        const_cast<Node*>(manuscript::find_id(*book.tree.root(), id)); // NOLINT: the book is ours.
    BOOST_REQUIRE(node);
    return {kind, std::move(id), std::move(title), node, -1};
}

Book read(std::string_view xhtml) {
    Report report;
    Book book;
    book.tree = xml::parse(xhtml, std::make_shared<const std::string>("book.xhtml"), report);
    BOOST_TEST(report.findings().empty());
    BOOST_REQUIRE(book.tree.root());
    book.metadata.language = "en";
    book.metadata.modified = "2026-11-01T00:00:00Z";
    return book;
}

} // namespace

manuscript::Book sample_book() {
    Book book = read(text);
    auto& about = book.metadata;
    about.title = "Tides & Shores";
    about.subtitle = "A Walker’s Book";
    about.publisher = "Harbour Press";
    about.rights = "© 2026 Ana Ruiz";
    about.licence = "CC-BY-4.0";
    about.description = "What the sea does to the land.";
    about.authors = {{"Ana Ruiz", "aut", ""}, {"Ludwig van Dyk", "ill", ""}};
    about.subjects = {"Sea", "Walking"};
    about.edition = "2";
    about.date = manuscript::Date{2026, 11, 1};
    book.front = {section(book, SectionKind::title_page, "title-page", "Title page"),
                  section(book, SectionKind::contents, "contents", "Contents")};
    book.body = {section(book, SectionKind::part, "sea", "The Sea"),
                 section(book, SectionKind::chapter, "tides", "Tides"),
                 section(book, SectionKind::chapter, "waves", "Waves"),
                 section(book, SectionKind::part, "land", "The Land"),
                 section(book, SectionKind::chapter, "dunes", "Dunes")};
    book.back = {section(book, SectionKind::glossary, "glossary", "Glossary"),
                 section(book, SectionKind::colophon, "colophon", "Colophon")};
    book.contents = {
        {"The Sea",
         "sea",
         {{"Tides", "tides", {{"Spring tides", "spring", {}}}}, {"Waves", "waves", {}}}},
        {"The Land", "land", {{"Dunes", "dunes", {}}}},
        {"Glossary", "glossary", {}},
        {"Colophon", "colophon", {}}};
    book.resources = {{"pictures/Buoy 1.png", "image/png", png(), {}},
                      {"never-shown.png", "image/png", png(), {}}};
    return book;
}

manuscript::Book book_of(std::string_view section_text) {
    Book book = read(concat("<html><body>", section_text, "</body></html>"));
    book.metadata.title = "A Book";
    book.metadata.date = manuscript::Date{2026, 1, 2};
    Node* const node = manuscript::find(*book.tree.root(), "section");
    BOOST_REQUIRE(node);
    book.body = {{SectionKind::chapter, std::string(node->value("id")), "A Chapter", node, -1}};
    return book;
}

std::string told(const Report& report) {
    std::string lines;
    for (const Finding& finding : report.findings()) lines += text_of(finding) + "\n";
    return lines;
}

std::string sample_css() {
    return "a[role=doc-noteref] {\n  vertical-align: super;\n  font-size: 0.75em;\n}\n";
}

} // namespace makeready
