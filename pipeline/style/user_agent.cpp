// How HTML looks on paper when nobody says otherwise: the HTML standard's chapter 15 (Rendering) in
// our own words, without what only screens have, and with what only pages have.
#include "style.hpp"

namespace makeready::style {

std::string_view user_agent_sheet() {
    return R"css(
@namespace "http://www.w3.org/1999/xhtml";
@namespace epub "http://www.idpf.org/2007/ops";
@namespace svg "http://www.w3.org/2000/svg";
@namespace math "http://www.w3.org/1998/Math/MathML";

@page { size: A4; margin: 20mm; @footnote { margin-top: 1em; padding-top: 0.5em; border-top: 0.5pt solid } }

html { orphans: 2; widows: 2; -mr-protrusion: auto; -mr-font-expansion: 2% }
html, body, address, blockquote, center, dialog, div, figure, figcaption, footer, form, header, hr,
legend, listing, main, p, pre, search, xmp, article, aside, h1, h2, h3, h4, h5, h6, hgroup, nav,
section, dir, dd, dl, dt, menu, ol, ul, details, summary, fieldset, optgroup, option, slot {
    display: block
}
slot { display: contents }
area, base, basefont, datalist, head, link, meta, noembed, noframes, noscript, param, rp, script,
style, template, title, source, track, [hidden], dialog:not([open]) { display: none }
svg|svg, math|math, img, video, canvas, object, embed, iframe { display: inline }
svg|svg { overflow: hidden }
[dir="ltr" i] { direction: ltr; unicode-bidi: isolate }
[dir="rtl" i] { direction: rtl; unicode-bidi: isolate }
[dir="auto" i], bdi, output { unicode-bidi: isolate }
bdo, bdo[dir] { unicode-bidi: isolate-override }
pre[dir="auto" i], textarea[dir="auto" i] { unicode-bidi: plaintext }

body { margin: 8px }
p, blockquote, figure, listing, pre, xmp, dl, dir, menu, ol, ul { margin-block: 1em }
blockquote, figure { margin-inline: 40px }
address { font-style: italic }
center { text-align: center }
figure { break-inside: avoid }
figcaption { break-before: avoid }
hr { margin: 0.5em auto; border: 1px solid gray; color: gray; overflow: hidden; break-after: avoid }

h1, h2, h3, h4, h5, h6 {
    font-weight: bold; break-after: avoid; break-inside: avoid; hyphens: manual;
    bookmark-label: content()
}
h1 { font-size: 2em; margin-block: 0.67em; bookmark-level: 1 }
h2 { font-size: 1.5em; margin-block: 0.83em; bookmark-level: 2 }
h3 { font-size: 1.17em; margin-block: 1em; bookmark-level: 3 }
h4 { margin-block: 1.33em; bookmark-level: 4 }
h5 { font-size: 0.83em; margin-block: 1.67em; bookmark-level: 5 }
h6 { font-size: 0.67em; margin-block: 2.33em; bookmark-level: 6 }
hgroup { break-inside: avoid; break-after: avoid }

dir, menu, ol, ul { padding-inline-start: 40px; counter-reset: list-item }
ol, ul { list-style-type: decimal }
dir, menu, ul { list-style-type: disc }
:is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: circle }
:is(dir, menu, ol, ul) :is(dir, menu, ol, ul) :is(dir, menu, ul) { list-style-type: square }
:is(dir, dl, menu, ol, ul) :is(dir, dl, menu, ol, ul) { margin-block: 0 }
li { display: list-item }
summary { display: list-item; list-style: disclosure-open inside }
dt { break-after: avoid }
dd { margin-inline-start: 40px }
::marker { font-variant-numeric: tabular-nums; text-transform: none; text-indent: 0 }

table { display: table; border-spacing: 2px; box-sizing: border-box; text-indent: 0 }
caption { display: table-caption; text-align: center; break-after: avoid }
colgroup, colgroup[hidden] { display: table-column-group }
col { display: table-column }
thead { display: table-header-group; break-after: avoid }
tbody { display: table-row-group }
tfoot { display: table-footer-group }
tr { display: table-row }
td, th { display: table-cell; padding: 1px; vertical-align: inherit }
thead, tbody, tfoot, table > tr { vertical-align: middle }
tr { vertical-align: inherit }
th { font-weight: bold; text-align: center }

table[align="left" i] { float: left }
table[align="right" i] { float: right }
table[align="center" i] { margin-inline: auto }
caption[align="bottom" i] { caption-side: bottom }
table:is([rules="none" i], [rules="groups" i], [rules="rows" i], [rules="cols" i], [rules="all" i]) {
    border-style: hidden; border-collapse: collapse
}
table[rules="groups" i] > colgroup { border: 1px solid; border-width: 0 1px }
table[rules="groups" i] > :is(thead, tbody, tfoot) { border: 1px solid; border-width: 1px 0 }
table[rules="rows" i] :is(thead, tbody, tfoot) > tr, table[rules="rows" i] > tr { border: 1px solid; border-width: 1px 0 }
table[rules="cols" i] :is(td, th) { border: 1px solid; border-width: 0 1px }
table[rules="all" i] :is(td, th) { border: 1px solid }
table[frame="void" i] { border-style: hidden }
table[frame="above" i] { border-style: outset hidden hidden hidden }
table[frame="below" i] { border-style: hidden hidden outset hidden }
table[frame="hsides" i] { border-style: outset hidden outset hidden }
table[frame="lhs" i] { border-style: hidden hidden hidden outset }
table[frame="rhs" i] { border-style: hidden outset hidden hidden }
table[frame="vsides" i] { border-style: hidden outset }
table:is([frame="box" i], [frame="border" i]) { border-style: outset }
:is(td, th)[nowrap] { white-space: nowrap }

cite, dfn, em, i, var { font-style: italic }
b, strong { font-weight: bolder }
code, kbd, samp, tt, listing, pre, xmp { font-family: monospace }
listing, pre, xmp { white-space: pre; hyphens: none }
code, kbd, samp, tt { hyphens: none }
big { font-size: larger }
small { font-size: smaller }
sub { vertical-align: sub }
sup { vertical-align: super }
sub, sup { font-size: smaller; line-height: 0 }
nobr { white-space: nowrap }
mark { background-color: yellow; color: black }
:link { color: #0000ee; text-decoration: underline }
ins, u { text-decoration: underline }
del, s, strike { text-decoration: line-through }
abbr[title], acronym[title] { text-decoration: none }
q::before { content: open-quote }
q::after { content: close-quote }
br { display: inline }
wbr { display: inline }
textarea { white-space: pre-wrap }
input, select, button, textarea, meter, progress { display: inline-block }
input[type="hidden" i] { display: none }
fieldset { margin: 0 2px; padding: 0.35em 0.75em 0.625em; border: 1px solid gray }
img[align="left" i] { float: left }
img[align="right" i] { float: right }
img[align="top" i] { vertical-align: top }
img:is([align="middle" i], [align="center" i]) { vertical-align: middle }
br[clear="left" i] { clear: left }
br[clear="right" i] { clear: right }
br:is([clear="all" i], [clear="both" i]) { clear: both }
hr[align="left" i] { margin-left: 0 }
hr[align="right" i] { margin-right: 0 }
hr[noshade] { border-style: solid }
ruby { display: inline }
rt { display: inline; font-size: 50%; line-height: 1; text-indent: 0 }
rt::before { content: "(" }
rt::after { content: ")" }

aside[epub|type~="footnote"], [role~="doc-footnote"], [epub|type~="footnote"] {
    float: footnote; counter-increment: footnote; text-indent: 0; margin: 0; font-size: smaller
}
::footnote-call {
    content: counter(footnote); vertical-align: super; font-size: 0.7em; line-height: 0;
    font-style: normal; font-weight: normal; text-decoration: none
}
::footnote-marker { content: counter(footnote) ". " }
)css"
           R"css(
/* Formulas (MathML Core 3): what boxes can do without a font's table of mathematics. Roots and
   brackets keep their glyphs; what is tall gets larger ones. */
math|math { white-space: nowrap; hyphens: none; font-style: normal; font-weight: normal }
math|math { text-indent: 0; letter-spacing: normal; font-variant-numeric: lining-nums }
math|math[display="block"] { display: block; text-align: center; margin: 1em 0; break-inside: avoid }
math|annotation, math|annotation-xml, math|mprescripts, math|none { display: none }
math|mspace { display: inline-block }
math|mphantom { visibility: hidden }
math|msup > :nth-child(2), math|msub > :nth-child(2), math|msubsup > :nth-child(n + 2),
math|munder > :nth-child(2), math|mover > :nth-child(2), math|munderover > :nth-child(n + 2),
math|mroot > :nth-child(2) { font-size: 70%; line-height: 0 }
math|msup > :nth-child(2), math|msubsup > :nth-child(3) { vertical-align: .55em }
math|msub > :nth-child(2), math|msubsup > :nth-child(2) { vertical-align: -.35em }
math|mfrac {
    display: inline-flex; flex-direction: column; align-items: stretch; vertical-align: middle;
    text-align: center; line-height: 1.15; margin: 0 .12em
}
math|mfrac > :first-child { border-bottom: .05em solid; padding: 0 .15em .06em }
math|mfrac > :last-child { padding: .06em .15em 0 }
math|mfrac[linethickness="0"] > :first-child { border-bottom: none }
math|mfrac math|mfrac, math|mrow > math|mfrac:only-child math|mfrac { font-size: 80% }
math|msqrt, math|mroot {
    display: inline-block; position: relative; line-height: 1.05; border-top: .055em solid;
    margin: 0 .06em 0 .64em; padding: .06em .06em 0 0
}
math|msqrt::before, math|mroot::before {
    content: "\221A"; position: absolute; right: 100%; top: 0; font-style: normal
}
math|mroot > :nth-child(2) { position: absolute; right: 100%; top: -.1em; margin-right: .5em }
math|munder, math|mover, math|munderover {
    display: inline-flex; flex-direction: column; align-items: center; vertical-align: middle;
    line-height: 1.1
}
math|munder > :nth-child(2), math|mover > :nth-child(2), math|munderover > :nth-child(n + 2) {
    line-height: 1.1
}
math|mover > :nth-child(2), math|munderover > :nth-child(3) { order: -1 }
math|munderover > math|mo:first-child, math|munder > math|mo:first-child { font-size: 140%; line-height: 1 }
math|mtable { display: inline-table; vertical-align: middle; line-height: 1.3 }
math|mtr { display: table-row }
math|mtd { display: table-cell; text-align: center; padding: 0 .4em }
math|mrow:has(> math|mfrac, > math|mtable) > math|mo:is(:first-child, :last-child) {
    font-size: 190%; line-height: 0; vertical-align: -.16em
}
)css";
}

} // namespace makeready::style
