// What Markdown means to us: each case is one feature, its input, and the XHTML that it becomes.
#include "reader.hpp"
#include "strings.hpp"
#include "xml.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

namespace data = boost::unit_test::data;
using namespace makeready;

namespace {

struct Case {
    const char* rule;
    const char* markdown;
    const char* xhtml;
};

std::ostream& operator<<(std::ostream& out, const Case& example) {
    return out << example.rule;
}

/// The article's content as it would stand in a document; line ends left out.
std::string content_of(const reader::Source& source) {
    std::string out;
    for (const auto* node = source.article.tree.root()->first; node != nullptr; node = node->next)
        for (const char c : xml::serialise(*node, xml::Form::fragment))
            if (c != '\n') out += c;
    return out;
}

std::string findings_of(const Report& report) {
    std::string out;
    for (const Finding& finding : report.findings()) out += text_of(finding) + "\n";
    return out;
}

std::string read(std::string_view markdown) {
    Report report;
    std::string out = content_of(reader::read(markdown, "a.md", report));
    return out + findings_of(report);
}

const Case blocks[] = {
    {"a paragraph", "One *two* **three** `a--b`.",
     "<p>One <em>two</em> <strong>three</strong> <code>a--b</code>.</p>"},
    {"a heading gets an id made of its words", "## What It Is",
     "<h2 id=\"what-it-is\">What It Is</h2>"},
    {"two equal headings get two ids", "## A\n\n## A", "<h2 id=\"a\">A</h2><h2 id=\"a-2\">A</h2>"},
    {"a written id wins over a made one", "## Other {#a}\n\n## A",
     "<h2 id=\"a\">Other</h2><h2 id=\"a-2\">A</h2>"},
    {"braces that list nothing stay text", "## A set {x}", "<h2 id=\"a-set-x\">A set {x}</h2>"},
    {"a tight list holds text", "- a\n- b", "<ul><li>a</li><li>b</li></ul>"},
    {"a loose list holds paragraphs", "- a\n\n- b", "<ul><li><p>a</p></li><li><p>b</p></li></ul>"},
    {"lists nest", "- a\n  - b\n- c", "<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>"},
    {"a numbered list keeps its first number", "3. a\n4. b",
     "<ol start=\"3\"><li>a</li><li>b</li></ol>"},
    {"tasks show their boxes", "- [x] a\n- [ ] b",
     "<ul><li class=\"task done\">☑ a</li><li class=\"task\">☐ b</li></ul>"},
    {"a quote", "> a", "<blockquote><p>a</p></blockquote>"},
    {"code names its language", "```c++ {x}\na < b\n```",
     "<pre><code class=\"language-c++\">a &lt; b</code></pre>"},
    {"a rule", "a\n\n---\n\nb", "<p>a</p><hr/><p>b</p>"},
    {"a hard line end", "a\\\nb", "<p>a<br/>b</p>"},
    {"a table has a head and sides", "| a | b |\n|:--|--:|\n| 1 | 2 |",
     "<table><thead><tr><th scope=\"col\" class=\"align-left\">a</th><th scope=\"col\" "
     "class=\"align-right\">b</th></tr></thead><tbody><tr><td class=\"align-left\">1</td><td "
     "class=\"align-right\">2</td></tr></tbody></table>"},
    {"a link stays as written", "[a](b.md#c \"T\")", "<p><a href=\"b.md#c\" title=\"T\">a</a></p>"},
    {"struck text", "~~a~~", "<p><del>a</del></p>"},
};

const Case beyond[] = {
    {"an image alone is a figure, its title the caption", "![A *hip*](hip.svg \"The hinge.\")",
     "<figure><img src=\"hip.svg\" alt=\"A hip\"/><figcaption>The hinge.</figcaption></figure>"},
    {"a figure takes id and class, the image its width", "![A](a.png){#fig-a .wide width=50%}",
     "<figure id=\"fig-a\" class=\"wide\"><img src=\"a.png\" alt=\"A\" style=\"width: "
     "50%;\"/></figure>"},
    {"an image in a sentence is none", "See ![A](a.png) here.",
     "<p>See <img src=\"a.png\" alt=\"A\"/> here.</p>"},
    {"a note stands where it is called", "Pain[^p] ends.\n\n[^p]: It *does*.",
     "<p>Pain<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-p\"><p>It "
     "<em>does</em>.</p></aside> "
     "ends.</p>"},
    {"a second call is a link to the note", "A[^p] b[^p]\n\n[^p]: c",
     "<p>A<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-p\"><p>c</p></aside> b<a "
     "href=\"#fn-p\" "
     "epub:type=\"noteref\"></a></p>"},
    {"a note may call itself without end", "A[^p]\n\n[^p]: c[^p]",
     "<p>A<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-p\"><p>c<a href=\"#fn-p\" "
     "epub:type=\"noteref\"></a></p></aside></p>"},
    {"a term and its definitions", "Disc\n: A *cushion*.\n: A plate.",
     "<dl><dt>Disc</dt><dd>A <em>cushion</em>.</dd><dd>A plate.</dd></dl>"},
    {"terms one after the other are one list", "A\n: a\n\nB\n: b",
     "<dl><dt>A</dt><dd>a</dd><dt>B</dt><dd>b</dd></dl>"},
    {"an empty line may stand behind the term", "A\n\n: a", "<dl><dt>A</dt><dd>a</dd></dl>"},
    {"a definition runs over lines", "A\n: a\nb", "<dl><dt>A</dt><dd>ab</dd></dl>"},
    {"a colon inside a line defines nothing", "A : b", "<p>A : b</p>"},
    {"a fenced div", "::: red-flags\n## Go now\n:::\nafter",
     "<div class=\"red-flags\"><h2 id=\"go-now\">Go now</h2></div><p>after</p>"},
    {"divs nest",
     "::: a\n::: b\nx\n:::\n:::", "<div class=\"a\"><div class=\"b\"><p>x</p></div></div>"},
    {"a div may have an id, classes and other attributes, as a heading may",
     "::: {#now .red-flags lang=en}\nx\n:::",
     "<div id=\"now\" class=\"red-flags\" lang=\"en\"><p>x</p></div>"},
    {"a div's names and attributes add up, and colons may close its line",
     "::: note {.wide} :::\nx\n:::", "<div class=\"note wide\"><p>x</p></div>"},
    {"a div's line in code is code", "```\n::: a\n```", "<pre><code>::: a</code></pre>"},
    {"a callout", "> [!NOTE]\n> Ask *first*.",
     "<aside class=\"callout note\"><p>Ask <em>first</em>.</p></aside>"},
    {"a quote that begins with a bracket is none", "> [a] b",
     "<blockquote><p>[a] b</p></blockquote>"},
    {"sub and superscript", "H~2~O, 10^3^", "<p>H<sub>2</sub>O, 10<sup>3</sup></p>"},
    {"signs with spaces between are text", "a ~ b ~ c ^ d", "<p>a ~ b ~ c ^ d</p>"},
};

/// Formulas; the element around each is left out here.
const Case formulas[] = {
    {"letters, numbers and signs", "$2x-1=y$",
     "<mn>2</mn><mi>x</mi><mo>−</mo><mn>1</mn><mo>=</mo><mi>y</mi>"},
    {"scripts in either order", "$x_i^2 y^n_0$",
     "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><msubsup><mi>y</mi><mn>0</mn><mi>n</mi>"
     "</msubsup>"},
    {"signs that Markdown would take", "$a*b*c_{d_e}$",
     "<mi>a</mi><mo>*</mo><mi>b</mi><mo>*</mo><msub><mi>c</mi><msub><mi>d</mi><mi>e</mi></msub>"
     "</msub>"},
    {"without braces one digit is meant", "$\\frac12 x^10$",
     "<mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mi>x</mi><mn>1</mn></msup><mn>0</mn>"},
    {"a fraction of groups", "$\\frac{a}{2b}$",
     "<mfrac><mi>a</mi><mrow><mn>2</mn><mi>b</mi></mrow></mfrac>"},
    {"a root with a degree", "$\\sqrt[3]{x}$", "<mroot><mi>x</mi><mn>3</mn></mroot>"},
    {"Greek and relations", "$\\alpha \\le \\pi$", "<mi>α</mi><mo>≤</mo><mi>π</mi>"},
    {"functions are upright words", "$\\sin x$", "<mi>sin</mi><mi>x</mi>"},
    {"fences", "$\\left(x\\right.$", "<mrow><mo>(</mo><mi>x</mi></mrow>"},
    {"words", "$v_{\\text{at rest}}$", "<msub><mi>v</mi><mtext>at rest</mtext></msub>"},
    {"accents and alphabets", "$\\vec{v}\\in\\mathbb{R}$",
     "<mover accent=\"true\"><mi>v</mi><mo>→</mo></mover><mo>∈</mo><mi "
     "mathvariant=\"double-struck\">R"
     "</mi>"},
    {"a matrix", "$\\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}$",
     "<mrow><mo>(</mo><mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c"
     "</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable><mo>)</mo></mrow>"},
};

const Case around_formulas[] = {
    {"a sum in a display has its limits below and above", "$$\n\\sum_{i=1}^n i\n$$\n\nb",
     "<p><math xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"\\sum_{i=1}^n i\" "
     "display=\"block\"><munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi>"
     "</munderover><mi>i</mi></math></p><p>b</p>"},
    {"money is no formula", "From $5 to $6, or $ 7 $.", "<p>From $5 to $6, or $ 7 $.</p>"},
    {"a dollar sign may be escaped", "\\$x$ is", "<p>$x$ is</p>"},
    {"code holds none", "`$x$`\n\n```\n$y$\n```",
     "<p><code>$x$</code></p><pre><code>$y$</code></pre>"},
    {"one that is not understood stays as text", "A $\\foo{x}$ b",
     "<p>A $\\foo{x}$ b</p>a.md:1:1: warning MR457: the formula was left as text, for \"\\foo\" in "
     "it is "
     "not understood; write it with the common commands of TeX\n"},
    {"so does one that is not closed", "$\\frac{a$",
     "<p>$\\frac{a$</p>a.md:1:1: warning MR457: the formula was left as text, for \"{\" in it is "
     "not "
     "understood; write it with the common commands of TeX\n"},
};

const Case typography[] = {
    {"quotes open and close", "\"A 'b' c\"", "<p>“A ‘b’ c”</p>"},
    {"quotes look beyond emphasis", "\"*a*\"", "<p>“<em>a</em>”</p>"},
    {"an apostrophe", "it's the '90s, 'tis", "<p>it’s the ’90s, ’tis</p>"},
    {"dashes and dots", "a -- b---c...", "<p>a – b—c…</p>"},
    {"code is left alone", "`\"a\" -- 'b'...`", "<p><code>\"a\" -- 'b'...</code></p>"},
    {"an address is left alone", "<https://a.org/b--c>",
     "<p><a href=\"https://a.org/b--c\">https://a.org/b--c</a></p>"},
    {"a note does not close the quote it stands in", "\"a[^1] b\"\n\n[^1]: \"c\"",
     "<p>“a<aside epub:type=\"footnote\" role=\"doc-footnote\" id=\"fn-1\"><p>“c”</p></aside> "
     "b”</p>"},
};

const Case raw_html[] = {
    {"plain elements stay", "Press <kbd>Q</kbd><br> <em>now</em>",
     "<p>Press <kbd>Q</kbd><br/> <em>now</em></p>"},
    {"scripts go, and are told", "a <script>b</script>",
     "<p>a b</p>a.md:1:3: warning MR450: <script> was left out; write Markdown, or one of the "
     "plain elements of HTML\n"},
    {"characters of HTML by name are characters",
     "<p>caf&eacute; &amp; x</p>\n\nA <a href=\"x?a=1&amp;b=2\" title=\"caf&#233;\">b</a>.",
     "<p>café &amp; x</p><p>A <a href=\"x?a=1&amp;b=2\" title=\"café\">b</a>.</p>"},
    {"an image in an image gives its words", "a ![b ![c](d.png) e](f.png)",
     "<p>a <img src=\"f.png\" alt=\"b c e\"/></p>"},
    {"handlers go, and are told", "<b onclick=\"x\">a</b>",
     "<p><b>a</b></p>a.md:1:1: warning MR450: the attribute onclick of <b> was left out; use a "
     "class\n"},
    {"a block of HTML may hold Markdown", "<div class=\"x\">\n\n*a*\n\n</div>\n\nb",
     "<div class=\"x\"><p><em>a</em></p></div><p>b</p>"},
    {"what is not closed ends with its block", "<b>a\n\nc",
     "<p><b>a</b></p><p>c</p>a.md:1:1: warning MR451: <b> is never closed here; add </b>\n"},
    {"a comment is nobody's business", "a <!-- b --> c", "<p>a  c</p>"},
};

const Case mistakes[] = {
    {"a div never closed", "::: a\nx",
     "<div class=\"a\"><p>x</p></div>a.md:1:1: warning MR454: this ::: is never closed; add a line "
     "with ::: behind "
     "what it holds\n"},
    {"a div closed twice", "x\n\n:::",
     "<p>x</p>a.md:3:1: warning MR454: this ::: closes nothing; take it out, or open a div with "
     "\"::: name\" above\n"},
    {"an unknown attribute", "## A {#b =x}",
     "<h2 id=\"b\">A</h2>a.md:1:1: warning MR452: \"=x\" means nothing in {...}; write #id, "
     ".class, width=50%, "
     "height=4cm, lang=de, title=\"...\" or data-name=value\n"},
    {"an id twice", "## A {#x}\n\n## B {#x}",
     "<h2 id=\"x\">A</h2><h2 id=\"x-2\">B</h2>a.md:3:1: warning MR453: the id \"x\" is taken "
     "already, so this is "
     "\"x-2\"; choose another\n"},
    {"a note without text", "A[^p] b",
     "<p>A[^p] b</p>a.md:1:1: warning MR456: the note [^p] has no text; add a line \"[^p]: "
     "...\"\n"},
    {"two titles", "# A\n\n## B\n\n# C",
     "<h1>A</h1><h3 id=\"b\">B</h3><h2 id=\"c\">C</h2>a.md:5:1: warning MR455: an article has one "
     "level-1 heading, "
     "its title; this one was taken for level 2, so write ##\n"},
};

} // namespace

BOOST_DATA_TEST_CASE(markdown_becomes_xhtml, data::make(blocks), example) {
    BOOST_TEST(read(example.markdown) == example.xhtml);
}

BOOST_DATA_TEST_CASE(books_need_more_than_markdown, data::make(beyond), example) {
    BOOST_TEST(read(example.markdown) == example.xhtml);
}

BOOST_DATA_TEST_CASE(formulas_become_mathml, data::make(formulas), example) {
    const std::string made = read(example.markdown);
    const auto begin = made.find('>', made.find("<math")) + 1;
    BOOST_TEST(made.substr(begin, made.find("</math>") - begin) == example.xhtml);
}

BOOST_DATA_TEST_CASE(formulas_stand_where_they_were_written, data::make(around_formulas), example) {
    BOOST_TEST(read(example.markdown) == example.xhtml);
}

BOOST_DATA_TEST_CASE(typewriter_signs_become_book_signs, data::make(typography), example) {
    BOOST_TEST(read(example.markdown) == example.xhtml);
}

BOOST_DATA_TEST_CASE(only_plain_html_comes_in, data::make(raw_html), example) {
    BOOST_TEST(read(example.markdown) == example.xhtml);
}

BOOST_DATA_TEST_CASE(a_mistake_is_told_and_the_work_goes_on, data::make(mistakes), example) {
    BOOST_TEST(read(example.markdown) == example.xhtml);
}

BOOST_AUTO_TEST_CASE(the_title_comes_first_and_into_the_head) {
    Report report;
    const auto source = reader::read("![A](a.png)\n\n# My *title*\n\nText.", "a.md", report);
    BOOST_TEST(source.article.tree.root()->first->name.text() == "h1");
    BOOST_TEST(source.article.head.title == "My title");
    BOOST_TEST(report.findings().empty());
}

BOOST_AUTO_TEST_CASE(a_header_is_cut_off_and_lines_keep_their_numbers) {
    Report report;
    const auto source = reader::read("---\ntitle: T\n---\nText.\n\n::: \n", "b/a.md", report);
    BOOST_TEST(source.header_yaml == "title: T\n");
    BOOST_TEST(text_of(source.header_at) == "b/a.md:2:1");
    BOOST_TEST(content_of(source) == "<p>Text.</p>");
    BOOST_TEST(source.article.tree.root()->first->line == 4);
    BOOST_TEST(source.article.head.title.empty());
    BOOST_TEST(findings_of(report) == "b/a.md:6:1: warning MR454: this ::: closes nothing; take it "
                                      "out, or open a div with \"::: name\" above\n");
}

BOOST_AUTO_TEST_CASE(nodes_know_where_they_were_written) {
    Report report;
    const auto source = reader::read("a\n\n- b *c*\n", "a.md", report);
    const auto& root = *source.article.tree.root();
    BOOST_TEST(text_of(source.article.tree.position(*root.last)) == "a.md:3:1");
    BOOST_TEST(text_of(source.article.tree.position(*manuscript::find(root, "em"))) == "a.md:3:5");
}
