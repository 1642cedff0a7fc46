#include "good.hpp"

#include "strings.hpp"

#include <stdexcept>

namespace makeready {
namespace {

struct Text {
    const char* name;
    std::string_view text;
};

constexpr std::string_view head = R"(<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="en" xml:lang="en">
<head><meta charset="utf-8"/><title>Tides</title><link rel="stylesheet" type="text/css" href="css/book.css"/></head>
)";

constexpr Text texts[] = {
    {"META-INF/container.xml", R"(<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
)"},
    {"EPUB/package.opf", R"(<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="uid" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="uid">urn:uuid:0b836b5b-a6f3-5108-b3f9-6fe734f27107</dc:identifier>
<dc:title id="title">Tides</dc:title>
<meta refines="#title" property="title-type">main</meta>
<dc:creator id="ana">Ana Ruiz</dc:creator>
<meta refines="#ana" property="role" scheme="marc:relators">aut</meta>
<meta refines="#ana" property="file-as">Ruiz, Ana</meta>
<dc:language>en</dc:language>
<dc:date>2026-11-01</dc:date>
<dc:subject id="sea">Sea</dc:subject>
<meta property="dcterms:modified">2026-11-01T00:00:00Z</meta>
<meta property="pageBreakSource">urn:isbn:9780306406157</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessMode">visual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">alternativeText</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Everything has words.</meta>
<meta name="cover" content="cover"/>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>
<item id="css" href="css/book.css" media-type="text/css"/>
<item id="cover" href="cover.png" media-type="image/png" properties="cover-image"/>
<item id="one" href="one.xhtml" media-type="application/xhtml+xml"/>
<item id="two" href="two.xhtml" media-type="application/xhtml+xml" properties="mathml svg"/>
</manifest>
<spine toc="ncx">
<itemref idref="one"/>
<itemref idref="two"/>
<itemref idref="nav" linear="no"/>
</spine>
<guide><reference type="text" title="Start" href="one.xhtml"/></guide>
</package>
)"},
    {"EPUB/nav.xhtml", R"(<body>
<nav epub:type="toc" role="doc-toc" id="toc" aria-label="Contents">
<h1>Contents</h1>
<ol>
<li><a href="one.xhtml">One</a></li>
<li><a href="two.xhtml">Two</a>
<ol><li><a href="two.xhtml#sand">Sand</a></li></ol></li>
</ol>
</nav>
<nav epub:type="landmarks" id="landmarks" aria-label="Landmarks" hidden="hidden">
<ol><li><a epub:type="toc" href="nav.xhtml">Contents</a></li><li><a epub:type="bodymatter" href="one.xhtml">Start</a></li></ol>
</nav>
<nav epub:type="page-list" role="doc-pagelist" id="pages" aria-label="Pages" hidden="hidden">
<ol><li><a href="one.xhtml#page-1">1</a></li></ol>
</nav>
</body></html>
)"},
    {"EPUB/toc.ncx", R"(<?xml version="1.0" encoding="utf-8"?>
<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1" xml:lang="en">
<head><meta name="dtb:uid" content="urn:uuid:0b836b5b-a6f3-5108-b3f9-6fe734f27107"/></head>
<docTitle><text>Tides</text></docTitle>
<navMap>
<navPoint id="p1" playOrder="1"><navLabel><text>One</text></navLabel><content src="one.xhtml"/></navPoint>
<navPoint id="p2" playOrder="2"><navLabel><text>Two</text></navLabel><content src="two.xhtml"/></navPoint>
</navMap>
</ncx>
)"},
    {"EPUB/css/book.css", R"(@charset "utf-8";
p { margin: 0; text-indent: 1em; }
h1, h2 { font-size: 1.4em; }
.plate { background-image: url(../cover.png); }
)"},
    {"EPUB/one.xhtml", R"(<body epub:type="bodymatter">
<section epub:type="chapter" role="doc-chapter" aria-labelledby="h">
<h1 id="h">One</h1>
<p>The moon<a epub:type="noteref" role="doc-noteref" href="#n1" id="r1">1</a> pulls; <span epub:type="pagebreak" role="doc-pagebreak" id="page-1" aria-label="1"></span>see <a href="two.xhtml#sand">sand</a> and <a href="https://example.org/tides">tables</a>.</p>
<p><img src="cover.png" alt="A wave"/></p>
<ul><li>High</li><li>Low</li></ul>
<dl><dt>Ebb</dt><dd>Falling water.</dd></dl>
<table><caption>Hours</caption><thead><tr><th scope="col">Port</th><th scope="col">Hour</th></tr></thead><tbody><tr><td>Brest</td><td>4</td></tr></tbody></table>
<aside epub:type="footnote" role="doc-footnote" id="n1"><p><a role="doc-backlink" href="#r1">1</a>. So does the sun.</p></aside>
</section>
</body></html>
)"},
    {"EPUB/two.xhtml", R"(<body epub:type="bodymatter">
<section epub:type="chapter" role="doc-chapter" aria-labelledby="h2">
<h1 id="h2">Two</h1>
<h2 id="sand">Sand</h2>
<p>It moves: <math xmlns="http://www.w3.org/1998/Math/MathML" alttext="x"><mi>x</mi></math>.</p>
<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 4" role="img" aria-label="A line"><path d="M0 0h4"/></svg><figcaption>A line</figcaption></figure>
<blockquote><p lang="fr" xml:lang="fr">Le sable.</p></blockquote>
</section>
</body></html>
)"},
};

// One pixel.
constexpr unsigned char png[] = {0x89, 'P', 'N', 'G', 13,  10,   26,   10,   0,    0,    0,    13,
                                 'I',  'H', 'D', 'R', 0,   0,    0,    1,    0,    0,    0,    1,
                                 8,    2,   0,   0,   0,   0x90, 0x77, 0x53, 0xDE, 0,    0,    0,
                                 12,   'I', 'D', 'A', 'T', 0x08, 0xD7, 0x63, 0xF8, 0xCF, 0xC0, 0,
                                 0,    3,   1,   1,   0,   0x18, 0xDD, 0x8D, 0xB0, 0,    0,    0,
                                 0,    'I', 'E', 'N', 'D', 0xAE, 0x42, 0x60, 0x82};

std::shared_ptr<const std::string> shared(std::string text) {
    return std::make_shared<const std::string>(std::move(text));
}

#define OPF "EPUB/package.opf"
#define NAV "EPUB/nav.xhtml"
#define NCX "EPUB/toc.ncx"
#define CSS "EPUB/css/book.css"
#define ONE "EPUB/one.xhtml"
#define TWO "EPUB/two.xhtml"
#define BOX "META-INF/container.xml"
#define GONE "\x01"

constexpr Mutation table[] = {
    {"no-mimetype", "mimetype", "", GONE},
    {"mimetype-wrong", "mimetype", "epub+zip", "zip"},
    {"mimetype-newline", "mimetype", "zip", "zip\n"},
    {"mimetype-space", "mimetype", "application", " application"},
    {"mimetype-empty", "mimetype", "application/epub+zip", ""},
    {"no-container", BOX, "", GONE},
    {"container-not-xml", BOX, "</container>", ""},
    {"container-no-rootfile", BOX,
     R"(<rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>)", ""},
    {"container-path-wrong", BOX, "package.opf", "gone.opf"},
    {"container-no-path", BOX, R"(full-path="EPUB/package.opf" )", ""},
    {"container-type-wrong", BOX, "oebps-package+xml", "xml"},
    {"container-namespace", BOX, "urn:oasis:names:tc:opendocument:xmlns:container", "urn:x"},
    {"container-version", BOX, "version=\"1.0\">", "version=\"2.0\">"},
    {"container-extra", BOX, "<rootfiles>", "<more/><rootfiles>"},
    {"container-no-version", BOX, " version=\"1.0\">", ">"},
    {"no-package", OPF, "", GONE},
    {"package-not-xml", OPF, "</guide>", ""},
    {"package-namespace", OPF, "2007/opf", "2006/opf"},
    {"package-version-4", OPF, "version=\"3.0\"", "version=\"4.0\""},
    {"package-no-version", OPF, " version=\"3.0\"", ""},
    {"package-no-uid", OPF, " unique-identifier=\"uid\"", ""},
    {"package-uid-wrong", OPF, "unique-identifier=\"uid\"", "unique-identifier=\"gone\""},
    {"package-attribute", OPF, "xml:lang=\"en\">", "xml:lang=\"en\" colour=\"red\">"},
    {"package-dir", OPF, "xml:lang=\"en\">", "xml:lang=\"en\" dir=\"up\">"},
    {"package-language", OPF, "xml:lang=\"en\">", "xml:lang=\"en us\">"},
    {"package-element", OPF, "<manifest>", "<extra/><manifest>"},
    {"package-order", OPF, "<guide>", "<metadata/><guide>"},
    {"package-entity", OPF, "Ana Ruiz", "Ana&nbsp;Ruiz"},
    {"package-id-twice", OPF, "id=\"ana\"", "id=\"title\""},
    {"no-identifier", OPF,
     R"(<dc:identifier id="uid">urn:uuid:0b836b5b-a6f3-5108-b3f9-6fe734f27107</dc:identifier>)",
     ""},
    {"identifier-empty", OPF, "urn:uuid:0b836b5b-a6f3-5108-b3f9-6fe734f27107", ""},
    {"identifier-no-uuid", OPF, "urn:uuid:0b836b5b-a6f3-5108-b3f9-6fe734f27107", "urn:uuid:12"},
    {"no-title", OPF, R"(<dc:title id="title">Tides</dc:title>)", ""},
    {"title-empty", OPF, ">Tides</dc:title>", "></dc:title>"},
    {"no-language", OPF, "<dc:language>en</dc:language>", ""},
    {"language-empty", OPF, "<dc:language>en</dc:language>", "<dc:language/>"},
    {"language-wrong", OPF, "<dc:language>en</dc:language>",
     "<dc:language>English tongue</dc:language>"},
    {"no-modified", OPF, R"(<meta property="dcterms:modified">2026-11-01T00:00:00Z</meta>)", ""},
    {"modified-twice", OPF, R"(<meta property="dcterms:modified">2026-11-01T00:00:00Z</meta>)",
     R"(<meta property="dcterms:modified">2026-11-01T00:00:00Z</meta><meta property="dcterms:modified">2026-11-02T00:00:00Z</meta>)"},
    {"modified-day", OPF, "2026-11-01T00:00:00Z", "2026-11-01"},
    {"modified-zone", OPF, "2026-11-01T00:00:00Z", "2026-11-01T00:00:00+01:00"},
    {"date-words", OPF, "<dc:date>2026-11-01", "<dc:date>last year"},
    {"date-twice", OPF, "<dc:date>", "<dc:date>2025</dc:date><dc:date>"},
    {"creator-empty", OPF, ">Ana Ruiz<", "><"},
    {"dc-unknown", OPF, "<dc:date>2026-11-01</dc:date>", "<dc:day>x</dc:day>"},
    {"dc-attribute", OPF, "<dc:creator id=\"ana\">", "<dc:creator id=\"ana\" role=\"aut\">"},
    {"meta-no-property", OPF, "property=\"file-as\"", ""},
    {"meta-empty", OPF, ">Ruiz, Ana<", "><"},
    {"meta-unknown", OPF, "property=\"file-as\"", "property=\"filed\""},
    {"meta-prefix", OPF, "property=\"file-as\"", "property=\"foo:filed\""},
    {"meta-two-properties", OPF, "property=\"file-as\"", "property=\"file-as role\""},
    {"refines-nothing", OPF, "refines=\"#title\"", "refines=\"#gone\""},
    {"title-type-of-creator", OPF, "refines=\"#title\" property=\"title-type\"",
     "refines=\"#ana\" property=\"title-type\""},
    {"title-type-twice", OPF, R"(<meta refines="#title" property="title-type">main</meta>)",
     R"(<meta refines="#title" property="title-type">main</meta><meta refines="#title" property="title-type">main</meta>)"},
    {"title-type-alone", OPF, "refines=\"#title\" property=\"title-type\"",
     "property=\"title-type\""},
    {"role-alone", OPF, "refines=\"#ana\" property=\"role\"", "property=\"role\""},
    {"role-of-title", OPF, "refines=\"#ana\" property=\"role\"",
     "refines=\"#title\" property=\"role\""},
    {"source-of-wrong", OPF, "<dc:subject",
     "<dc:source id=\"src\">x</dc:source><meta refines=\"#src\" "
     "property=\"source-of\">pages</meta><dc:subject"},
    {"term-alone", OPF, "<meta property=\"dcterms",
     "<meta refines=\"#sea\" property=\"term\">S1</meta><meta property=\"dcterms"},
    {"authority-alone", OPF, "<meta property=\"dcterms",
     "<meta refines=\"#sea\" property=\"authority\">BISAC</meta><meta property=\"dcterms"},
    {"refines-circle", OPF, "<meta property=\"dcterms",
     "<meta id=\"a\" refines=\"#b\" property=\"file-as\">x</meta><meta id=\"b\" refines=\"#a\" "
     "property=\"file-as\">x</meta><meta property=\"dcterms"},
    {"scheme-prefix", OPF, "scheme=\"marc:relators\"", "scheme=\"foo:relators\""},
    {"layout-wrong", OPF, "<meta property=\"dcterms",
     "<meta property=\"rendition:layout\">wide</meta><meta property=\"dcterms"},
    {"spread-wrong", OPF, "<meta property=\"dcterms",
     "<meta property=\"rendition:spread\">wide</meta><meta property=\"dcterms"},
    {"orientation-wrong", OPF, "<meta property=\"dcterms",
     "<meta property=\"rendition:orientation\">up</meta><meta property=\"dcterms"},
    {"link-no-rel", OPF, "<meta property=\"dcterms",
     "<link href=\"https://example.org/\"/><meta property=\"dcterms"},
    {"link-missing", OPF, "<meta property=\"dcterms",
     "<link rel=\"record\" href=\"gone.xml\" media-type=\"application/marc\"/><meta "
     "property=\"dcterms"},
    {"item-no-id", OPF, "<item id=\"css\" ", "<item "},
    {"item-no-href", OPF, "href=\"css/book.css\" ", ""},
    {"item-no-type", OPF, " media-type=\"text/css\"", ""},
    {"item-type-empty", OPF, "media-type=\"text/css\"", "media-type=\"\""},
    {"item-type-wrong", OPF, "media-type=\"text/css\"", "media-type=\"css\""},
    {"item-id-twice", OPF, "item id=\"css\"", "item id=\"ncx\""},
    {"item-href-twice", OPF, "</manifest>",
     "<item id=\"css2\" href=\"css/book.css\" media-type=\"text/css\"/></manifest>"},
    {"item-missing", OPF, "</manifest>",
     "<item id=\"x\" href=\"gone.css\" media-type=\"text/css\"/></manifest>"},
    {"item-fragment", OPF, "href=\"css/book.css\"", "href=\"css/book.css#a\""},
    {"item-itself", OPF, "</manifest>",
     "<item id=\"x\" href=\"package.opf\" "
     "media-type=\"application/oebps-package+xml\"/></manifest>"},
    {"item-leaks", OPF, "href=\"css/book.css\"", "href=\"../../css/book.css\""},
    {"item-space", OPF, "href=\"css/book.css\"", "href=\"css/my book.css\""},
    {"item-remote", OPF, "</manifest>",
     "<item id=\"x\" href=\"https://example.org/a.css\" media-type=\"text/css\"/></manifest>"},
    {"item-property", OPF, "properties=\"cover-image\"", "properties=\"front-cover\""},
    {"item-attribute", OPF, "<item id=\"css\" ", "<item id=\"css\" colour=\"red\" "},
    {"item-unlisted", OPF, R"(<item id="css" href="css/book.css" media-type="text/css"/>)", ""},
    {"cover-not-picture", OPF, "<item id=\"css\" ", "<item properties=\"cover-image\" id=\"css\" "},
    {"fallback-missing", OPF, "<item id=\"css\" ", "<item fallback=\"gone\" id=\"css\" "},
    {"fallback-itself", OPF, "<item id=\"css\" ", "<item fallback=\"css\" id=\"css\" "},
    {"overlay-missing", OPF, "<item id=\"one\" ", "<item media-overlay=\"gone\" id=\"one\" "},
    {"overlay-no-smil", OPF, "<item id=\"one\" ", "<item media-overlay=\"css\" id=\"one\" "},
    {"no-nav", OPF, " properties=\"nav\"", ""},
    {"nav-twice", OPF, "<item id=\"one\" ", "<item properties=\"nav\" id=\"one\" "},
    {"png-as-jpeg", OPF, "image/png", "image/jpeg"},
    {"no-manifest", OPF, "manifest>", "manifesto>"},
    {"manifest-element", OPF, "<manifest>", "<manifest><extra/>"},
    {"spine-empty", OPF,
     "<itemref idref=\"one\"/>\n<itemref idref=\"two\"/>\n<itemref idref=\"nav\" linear=\"no\"/>",
     ""},
    {"spine-no-linear", OPF, "<itemref idref=\"one\"/>\n<itemref idref=\"two\"/>\n", ""},
    {"spine-missing", OPF, "idref=\"two\"", "idref=\"gone\""},
    {"spine-twice", OPF, "idref=\"two\"", "idref=\"one\""},
    {"spine-css", OPF, "idref=\"two\"", "idref=\"css\""},
    {"spine-linear", OPF, "linear=\"no\"", "linear=\"perhaps\""},
    {"spine-toc-missing", OPF, "toc=\"ncx\"", "toc=\"gone\""},
    {"spine-toc-css", OPF, "toc=\"ncx\"", "toc=\"css\""},
    {"spine-no-toc", OPF, " toc=\"ncx\"", ""},
    {"spine-direction", OPF, "<spine ", "<spine page-progression-direction=\"up\" "},
    {"spine-property", OPF, "<itemref idref=\"one\"", "<itemref idref=\"one\" properties=\"wide\""},
    {"spine-attribute", OPF, "<itemref idref=\"one\"", "<itemref idref=\"one\" href=\"x\""},
    {"guide-missing", OPF, "title=\"Start\" href=\"one.xhtml\"",
     "title=\"Start\" href=\"gone.xhtml\""},
    {"guide-css", OPF, "title=\"Start\" href=\"one.xhtml\"",
     "title=\"Start\" href=\"css/book.css\""},
    {"guide-no-href", OPF, "title=\"Start\" href=\"one.xhtml\"", "title=\"Start\""},
    {"guide-empty", OPF, R"(<reference type="text" title="Start" href="one.xhtml"/>)", ""},
    {"math-unsaid", OPF, "mathml svg", "svg"},
    {"svg-unsaid", OPF, "mathml svg", "mathml"},
    {"scripted-wrongly", OPF, "mathml svg", "mathml svg scripted"},
    {"svg-wrongly", OPF, "<item id=\"one\" ", "<item properties=\"svg\" id=\"one\" "},
    {"two-unlisted", OPF,
     R"(<item id="two" href="two.xhtml" media-type="application/xhtml+xml" properties="mathml svg"/>)",
     ""},
    {"nav-no-toc", NAV, "epub:type=\"toc\" role=\"doc-toc\"", ""},
    {"nav-two-tocs", NAV, "epub:type=\"landmarks\"", "epub:type=\"toc\""},
    {"nav-empty-list", NAV, "<ol><li><a href=\"two.xhtml#sand\">Sand</a></li></ol>", "<ol></ol>"},
    {"nav-empty-link", NAV, ">One<", "><"},
    {"nav-span-alone", NAV, "<a href=\"one.xhtml\">One</a>", "<span>One</span>"},
    {"nav-words", NAV, "<h1>Contents</h1>", "Contents"},
    {"nav-heading-empty", NAV, "<h1>Contents</h1>", "<h1></h1>"},
    {"nav-paragraph", NAV, "<li><a href=\"one.xhtml\">One</a></li>", "<li><p>One</p></li>"},
    {"nav-link-missing", NAV, "href=\"one.xhtml\">One", "href=\"gone.xhtml\">One"},
    {"nav-id-missing", NAV, "#sand", "#gone"},
    {"nav-remote", NAV, "href=\"one.xhtml\">One", "href=\"https://example.org/\">One"},
    {"nav-order", NAV, "<li><a href=\"one.xhtml\">One</a></li>\n<li><a href=\"two.xhtml\">Two</a>",
     "<li><a href=\"two.xhtml#sand\">Two</a></li>\n<li><a href=\"one.xhtml\">One</a>"},
    {"landmark-untyped", NAV, "epub:type=\"bodymatter\" ", ""},
    {"landmark-twice", NAV, "epub:type=\"bodymatter\" href=\"one.xhtml\"",
     "epub:type=\"toc\" href=\"nav.xhtml\""},
    {"two-page-lists", NAV, "epub:type=\"landmarks\"", "epub:type=\"page-list\""},
    {"page-missing", NAV, "#page-1", "#page-2"},
    {"ncx-uid", NCX, "6fe734f27107", "6fe734f27108"},
    {"ncx-missing", NCX, "src=\"one.xhtml\"", "src=\"gone.xhtml\""},
    {"ncx-id-missing", NCX, "src=\"one.xhtml\"", "src=\"one.xhtml#gone\""},
    {"ncx-no-label", NCX, "<navLabel><text>One</text></navLabel>", ""},
    {"ncx-no-content", NCX, "<content src=\"one.xhtml\"/>", ""},
    {"ncx-namespace", NCX, "z3986/2005", "z3986/2004"},
    {"ncx-no-map", NCX, "navMap>", "map>"},
    {"ncx-not-xml", NCX, "</navMap>", ""},
    {"ncx-id-twice", NCX, "id=\"p2\"", "id=\"p1\""},
    {"ncx-css", NCX, "src=\"one.xhtml\"", "src=\"css/book.css\""},
    {"ncx-no-id", NCX, "<navPoint id=\"p2\" ", "<navPoint "},
    {"ncx-empty-label", NCX, "<text>One</text>", "<text/>"},
    {"css-brace", CSS, "1em; }", "1em;"},
    {"css-selector", CSS, "h1, h2 {", "h1, {"},
    {"css-missing", CSS, "cover.png", "gone.png"},
    {"css-empty-url", CSS, "../cover.png", ""},
    {"css-direction", CSS, "margin: 0;", "direction: rtl;"},
    {"css-bidi", CSS, "margin: 0;", "unicode-bidi: embed;"},
    {"css-charset", CSS, "utf-8", "latin1"},
    {"css-import-missing", CSS, "p {", "@import \"gone.css\"; p {"},
    {"css-remote", CSS, "../cover.png", "https://example.org/a.png"},
    {"css-font-face-empty", CSS, "p {", "@font-face {} p {"},
    {"css-no-colon", CSS, "margin: 0;", "margin 0;"},
    {"css-no-value", CSS, "margin: 0;", "margin: ;"},
    {"css-leaks", CSS, "../cover.png", "../../../cover.png"},
    {"css-gone", CSS, "", GONE},
    {"css-comment", CSS, "p {", "/* p {"},
    {"css-position-fixed", CSS, "margin: 0;", "position: fixed;"},
    {"page-not-xml", ONE, "</ul>", ""},
    {"page-entity", ONE, "Falling water", "Falling&nbsp;water"},
    {"page-ampersand", ONE, "Falling water", "Rise & fall"},
    {"page-no-title", ONE, "<title>Tides</title>", ""},
    {"page-title-empty", ONE, "<title>Tides</title>", "<title></title>"},
    {"page-charset", ONE, "charset=\"utf-8\"", "charset=\"latin1\""},
    {"page-namespace", ONE, "1999/xhtml\"", "1999/xhtm\""},
    {"page-doctype", ONE, "<!DOCTYPE html>",
     "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.1//EN\" "
     "\"http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd\">"},
    {"page-encoding", ONE, "encoding=\"utf-8\"", "encoding=\"iso-8859-1\""},
    {"page-xml-1.1", ONE, "version=\"1.0\"", "version=\"1.1\""},
    {"element-center", ONE, "<p>The moon", "<center>x</center><p>The moon"},
    {"element-font", ONE, "The moon", "<font>The moon</font>"},
    {"element-unknown", ONE, "The moon", "<moon>The moon</moon>"},
    {"attribute-align", ONE, "<p>The moon", "<p align=\"left\">The moon"},
    {"attribute-bgcolor", ONE, "<table>", "<table bgcolor=\"#fff\">"},
    {"attribute-unknown", ONE, "<p>The moon", "<p moon=\"1\">The moon"},
    {"p-in-p", ONE, "The moon", "<p>The moon</p>"},
    {"div-in-p", ONE, "The moon", "<div>The moon</div>"},
    {"ul-in-p", ONE, "The moon", "<ul><li>x</li></ul>The moon"},
    {"p-in-heading", ONE, "\"h\">One<", "\"h\"><p>One</p><"},
    {"div-in-span", ONE, "The moon", "<span><div>x</div></span>"},
    {"li-alone", ONE, "<ul><li>High</li><li>Low</li></ul>", "<li>High</li>"},
    {"words-in-ul", ONE, "<ul>", "<ul>High"},
    {"p-in-ul", ONE, "<li>High</li>", "<p>High</p>"},
    {"dl-no-dd", ONE, "<dd>Falling water.</dd>", ""},
    {"td-in-table", ONE, "<tr><td>Brest</td><td>4</td></tr>", "<td>Brest</td>"},
    {"caption-late", ONE, "</tbody></table>", "</tbody><caption>x</caption></table>"},
    {"link-in-link", ONE, ">sand<", "><a href=\"#h\">sand</a><"},
    {"img-no-src", ONE, "src=\"cover.png\" ", ""},
    {"img-empty-src", ONE, "src=\"cover.png\"", "src=\"\""},
    {"img-missing", ONE, "src=\"cover.png\"", "src=\"gone.png\""},
    {"img-remote", ONE, "src=\"cover.png\"", "src=\"https://example.org/a.png\""},
    {"img-is-css", ONE, "src=\"cover.png\"", "src=\"css/book.css\""},
    {"img-width", ONE, "alt=\"A wave\"", "alt=\"A wave\" width=\"50%\""},
    {"id-twice", ONE, "id=\"n1\"", "id=\"r1\""},
    {"id-space", ONE, "id=\"h\">", "id=\"h one\">"},
    {"id-empty", ONE, "<ul>", "<ul id=\"\">"},
    {"link-missing-file", ONE, "two.xhtml#sand", "gone.xhtml"},
    {"link-missing-id", ONE, "two.xhtml#sand", "two.xhtml#gone"},
    {"link-here-missing", ONE, "href=\"#n1\"", "href=\"#n9\""},
    {"link-to-picture", ONE, "two.xhtml#sand", "cover.png"},
    {"link-leaks", ONE, "two.xhtml#sand", "../../two.xhtml"},
    {"link-space", ONE, "two.xhtml#sand", "two .xhtml"},
    {"link-file", ONE, "https://example.org/tides", "file:///tides"},
    {"link-scheme", ONE, "https://example.org/tides", "tides:now"},
    {"link-bad-url", ONE, "https://example.org/tides", "https:///"},
    {"link-absolute", ONE, "two.xhtml#sand", "/EPUB/two.xhtml"},
    {"sheet-missing", ONE, "css/book.css", "css/gone.css"},
    {"sheet-is-png", ONE, "css/book.css", "cover.png"},
    {"script-unsaid", ONE, "</head>", "<script>1</script></head>"},
    {"form-unsaid", ONE, "<ul>", "<form></form><ul>"},
    {"onclick-unsaid", ONE, "<ul>", "<ul onclick=\"x()\">"},
    {"aria-id-missing", ONE, "aria-labelledby=\"h\"", "aria-labelledby=\"gone\""},
    {"role-unknown", ONE, "role=\"doc-chapter\"", "role=\"doc-tides\""},
    {"langs-differ", ONE, "lang=\"en\" xml:lang=\"en\"", "lang=\"en\" xml:lang=\"de\""},
    {"lang-wrong", TWO, "lang=\"fr\" xml:lang=\"fr\"", "lang=\"fr fr\" xml:lang=\"fr fr\""},
    {"style-in-body", ONE, "<ul>", "<style>p {}</style><ul>"},
    {"style-broken", ONE, "</head>", "<style>p { margin: 0</style></head>"},
    {"type-on-head", ONE, "<head>", "<head epub:type=\"toc\">"},
    {"two-bodies", ONE, "</body>", "</body><body></body>"},
    {"no-body", ONE, "body", "bodies"},
    {"iframe-remote", ONE, "<ul>", "<iframe src=\"https://example.org/a.xhtml\"></iframe><ul>"},
    {"audio-remote", ONE, "<ul>",
     "<audio src=\"https://example.org/a.mp3\" controls=\"controls\"></audio><ul>"},
    {"object-missing", ONE, "<ul>",
     "<object data=\"gone.svg\" type=\"image/svg+xml\"></object><ul>"},
    {"tabindex", ONE, "<ul>", "<ul tabindex=\"first\">"},
    {"colspan", ONE, "<td>Brest", "<td colspan=\"two\">Brest"},
    {"dir-wrong", ONE, "<ul>", "<ul dir=\"up\">"},
    {"bdo-no-dir", ONE, "The moon", "<bdo>The moon</bdo>"},
    {"switch", ONE, "<ul>", "<epub:switch><epub:default><p>x</p></epub:default></epub:switch><ul>"},
    {"figure-two-captions", TWO, "</figcaption>", "</figcaption><figcaption>x</figcaption>"},
    {"figcaption-alone", TWO, "<blockquote>", "<figcaption>x</figcaption><blockquote>"},
    {"svg-unknown", TWO, "<path d=\"M0 0h4\"/>", "<line-up/>"},
    {"math-unknown", TWO, "<mi>x</mi>", "<mx>x</mx>"},
    {"math-words", TWO, "<mi>x</mi>", "x"},
    {"image-missing", TWO, "<path d=\"M0 0h4\"/>",
     "<image href=\"gone.png\" width=\"1\" height=\"1\"/>"},
    {"page-gone", TWO, "", GONE},
    {"page-empty", TWO,
     "<section epub:type=\"chapter\" role=\"doc-chapter\" aria-labelledby=\"h2\">", "<section><"},
    {"picture-gone", "EPUB/cover.png", "", GONE},
    {"picture-broken", "EPUB/cover.png", "\x89PNG", "XXXX"},
    {"extra-name-colon", "EPUB/a:b.txt", "", "x"},
    {"extra-name-dot", "EPUB/ab.", "", "x"},
    {"extra-name-star", "EPUB/a*b.txt", "", "x"},
    {"encryption-empty", "META-INF/encryption.xml", "", "<encryption/>"},
    {"encrypted-package", "META-INF/encryption.xml", "",
     R"(<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes128-cbc"/><enc:CipherData><enc:CipherReference URI="EPUB/one.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>)"},
    // What EPUBCheck passes in silence.
    {"silent-no-alt", ONE, " alt=\"A wave\"", ""},
    {"silent-heading-skipped", TWO, "h2 id=\"sand\">Sand</h2>", "h4 id=\"sand\">Sand</h4>"},
    {"silent-sup-in-noteref", ONE, "id=\"r1\">1</a>", "id=\"r1\"><sup>1</sup></a>"},
    {"silent-flex", CSS, "margin: 0;", "display: flex;"},
    {"silent-variable", CSS, "margin: 0;", "margin: var(--m);"},
    {"silent-conformance", OPF, "<meta property=\"schema:accessMode\">textual",
     "<meta property=\"dcterms:conformsTo\">EPUB Accessibility 1.1 \u2013 WCAG 2.2 Level "
     "AA</meta><meta property=\"schema:accessMode\">textual"},
    {"silent-page-source", OPF, R"(<meta property="pageBreakSource">urn:isbn:9780306406157</meta>)",
     ""},
    {"silent-hazard", OPF, R"(<meta property="schema:accessibilityHazard">none</meta>)", ""},
    {"silent-role", ONE, " role=\"doc-noteref\"", ""},
    {"silent-inline-style", ONE, "<ul>", "<ul style=\"margin: 0\">"},
    {"silent-empty-link", ONE, ">sand<", "><"},
};

// "navMap>" is the end of an element's first and of its last tag.
bool ends_both_tags(std::string_view from) {
    return from.ends_with('>') && from.find('<') == std::string_view::npos &&
           from.find('"') == std::string_view::npos;
}

} // namespace

std::vector<archive::Entry> good_epub() {
    std::vector<archive::Entry> entries{{"mimetype", shared("application/epub+zip")}};
    for (const Text& text : texts) {
        const bool page = std::string_view(text.name).ends_with(".xhtml");
        entries.push_back(
            {text.name, shared(page ? concat(head, text.text) : std::string(text.text))});
    }
    entries.push_back(
        {"EPUB/cover.png", shared(std::string(reinterpret_cast<const char*>(png), sizeof png))});
    return entries;
}

std::vector<archive::Entry> broken(const Mutation& mutation) {
    std::vector<archive::Entry> entries = good_epub();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        if (entry->name != mutation.file) continue;
        if (mutation.to == GONE) {
            entries.erase(entry);
            return entries;
        }
        std::string text = *entry->bytes;
        auto at = text.find(mutation.from);
        if (at == std::string::npos)
            throw std::runtime_error(concat(mutation.name, ": the good EPUB has no such text"));
        do {
            text.replace(at, mutation.from.size(), mutation.to);
            at = text.find(mutation.from, at + mutation.to.size());
        } while (ends_both_tags(mutation.from) && at != std::string::npos);
        entry->bytes = shared(std::move(text));
        return entries;
    }
    entries.push_back({std::string(mutation.file), shared(std::string(mutation.to))});
    return entries;
}

std::span<const Mutation> mutations() {
    return table;
}

} // namespace makeready
