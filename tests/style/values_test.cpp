#include "setting.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

// A declaration for <p id="p"> in a <div> of 20px/1.5, and one longhand's computed value. The page
// is 200px x 400px, the root's font 10px.
struct ValueCase {
    std::string_view declaration, property, value;

    friend std::ostream& operator<<(std::ostream& out, const ValueCase& c) {
        return out << c.declaration;
    }
};

const ValueCase length_cases[] = {
    {"width: 12pt", "width", "16px"},
    {"width: 1in", "width", "96px"},
    {"width: 2.54cm", "width", "96px"},
    {"width: 25.4mm", "width", "96px"},
    {"width: 40Q", "width", "37.796px"},
    {"width: 1pc", "width", "16px"},
    {"width: 2em", "width", "40px"},
    {"width: 2rem", "width", "20px"},
    {"width: 2ex", "width", "20px"},
    {"width: 2ch", "width", "20px"},
    {"width: 1cap", "width", "14px"},
    {"width: 1ic", "width", "20px"},
    {"width: 2lh", "width", "60px"},
    {"width: 1rlh", "width", "12px"},
    {"width: 10vw", "width", "20px"},
    {"width: 10vh", "width", "40px"},
    {"width: 10vmin", "width", "20px"},
    {"width: 10vmax", "width", "40px"},
    {"width: 50%", "width", "50%"},
    {"width: AUTO", "width", "auto"},
    {"width: min-content", "width", "min-content"},
    {"width: 0", "width", "0px"},
    {"width: calc(50% + 2em - 10px)", "width", "max(calc(50% + 30px), 0px)"},
    {"width: calc((1em + 5px) * 2 / 4)", "width", "12.5px"},
    {"width: calc(2 * (3px - 1px))", "width", "4px"},
    {"width: calc(1px - 5px)", "width", "0px"},
    {"width: calc(5px + 10% - 10%)", "width", "max(calc(0% + 5px), 0px)"},
    {"margin-left: calc(1px - 5px)", "margin-left", "-4px"},
    {"width: calc(100% - (1em + 2px))", "width", "max(calc(100% + -22px), 0px)"},
    {"width: min(3em, 50px)", "width", "50px"},
    {"width: max(3em, 50px, 1px)", "width", "60px"},
    {"width: clamp(10px, 5px, 20px)", "width", "10px"},
    {"width: min(100%, 30em)", "width", "max(min(100%, 600px), 0px)"},
    {"max-width: clamp(1em, 5%, 3em)", "max-width", "max(min(5%, 60px), 20px)"},
    {"margin-left: calc(min(100%, 10px) - 1px)", "margin-left", "min(calc(100% + -1px), 9px)"},
    {"width: attr(id px, 7px)", "width", "7px"},
    {"width: attr(missing px, 5px)", "width", "5px"},
    {"list-style-type: attr(id)", "list-style-type", "\"p\""},
    {"width: round(up, 11px, 4px)", "width", "12px"},
    {"width: round(2.6px, 1px)", "width", "3px"},
    {"margin-left: mod(-18px, 5px)", "margin-left", "2px"},
    {"margin-left: rem(-18px, 5px)", "margin-left", "-3px"},
    {"width: calc(10px * sin(30deg))", "width", "5px"},
    {"width: calc(1px * pow(2, 5))", "width", "32px"},
    {"width: hypot(3px, 4px)", "width", "5px"},
    {"margin-left: abs(-20%)", "margin-left", "20%"},
    {"width: calc(1px * sign(-3px) + 4px)", "width", "3px"},
    {"transform: rotate(atan2(1px, 1px))", "transform", "rotate(45)"},
    {"width: calc(1px/0)", "width", "1431655765.333px"},
    {"width: 2em; font-size: 10px", "width", "20px"},
    {"letter-spacing: 0.1em", "letter-spacing", "2px"},
    {"line-height: 1.2", "line-height", "1.2"},
    {"line-height: 120%", "line-height", "24px"},
    {"line-height: 1.2em", "line-height", "24px"},
    {"line-height: normal", "line-height", "normal"},
    {"line-height: 2lh", "line-height", "60px"},
    {"tab-size: 4", "tab-size", "4"},
    {"initial-letter: 3", "initial-letter", "3 3"},
    {"initial-letter: 2.51", "initial-letter", "2.51 2"},
    {"initial-letter: 3 2", "initial-letter", "3 2"},
    {"initial-letter: raise 3", "initial-letter", "3 1"},
    {"initial-letter: calc(1 + 1) drop", "initial-letter", "2 2"},
    {"initial-letter: normal", "initial-letter", "normal"},
    {"initial-letter: .5", "initial-letter", "normal"},
    {"initial-letter: 3 0", "initial-letter", "normal"},
    {"initial-letter-align: ideographic border-box", "initial-letter-align",
     "border-box ideographic"},
    {"initial-letter-align: border-box", "initial-letter-align", "border-box alphabetic"},
    {"tab-size: 30px", "tab-size", "3"},
};

const ValueCase font_cases[] = {
    {"font-size: 2em", "font-size", "40px"},
    {"font-size: 150%", "font-size", "30px"},
    {"font-size: larger", "font-size", "24px"},
    {"font-size: smaller", "font-size", "16.667px"},
    {"font-size: x-large", "font-size", "24px"},
    {"font-size: medium", "font-size", "16px"},
    {"font-size: 2rem", "font-size", "20px"},
    {"font-size: 2ex", "font-size", "20px"},
    {"font-size: -1px", "font-size", "20px"},
    {"font-weight: bold", "font-weight", "700"},
    {"font-weight: 350", "font-weight", "350"},
    {"font-weight: bolder", "font-weight", "700"},
    {"font-weight: lighter", "font-weight", "100"},
    {"font-weight: 1001", "font-weight", "400"},
    {"font-style: oblique 10deg", "font-style", "oblique 10deg"},
    {"font-style: oblique 14deg", "font-style", "oblique"},
    {"font-size-adjust: .5", "font-size-adjust", "0.5"},
    {"font-size-adjust: cap-height from-font", "font-size-adjust", "cap-height from-font"},
    {"font-size-adjust: -1", "font-size-adjust", "none"},
    {"font-optical-sizing: none", "font-optical-sizing", "none"},
    {"font-palette: dark", "font-palette", "dark"},
    {"font-palette: --My-own", "font-palette", "--My-own"},
    {"font-palette: sepia", "font-palette", "normal"},
    {"font-language-override: 'SRB'", "font-language-override", "\"SRB\""},
    {"font-stretch: semi-condensed", "font-stretch", "87.5%"},
    {"font-family: 'Linux Libertine O', Gill Sans, SERIF", "font-family",
     "Linux Libertine O, Gill Sans, serif"},
    {"font: italic small-caps bold condensed 10pt/14pt 'A', b c", "font-size", "13.333px"},
    {"font: italic small-caps bold condensed 10pt/14pt 'A', b c", "line-height", "18.667px"},
    {"font: italic small-caps bold condensed 10pt/14pt 'A', b c", "font-family", "A, b c"},
    {"font: italic small-caps bold condensed 10pt/14pt 'A', b c", "font-weight", "700"},
    {"font: italic small-caps bold condensed 10pt/14pt 'A', b c", "font-stretch", "75%"},
    {"font: italic small-caps bold condensed 10pt/14pt 'A', b c", "font-variant-caps",
     "\"smcp\" 1"},
    {"font-weight: 900; font: 10px serif", "font-weight", "400"},
    {"font: 10px", "font-size", "20px"},
    {"font-variant: small-caps oldstyle-nums", "font-variant-numeric", "\"onum\" 1"},
    {"font-variant: oldstyle-nums small-caps tabular-nums", "font-variant-numeric",
     "\"onum\" 1, \"tnum\" 1"},
    {"font-variant: none", "font-variant-ligatures",
     "\"liga\" 0, \"clig\" 0, \"dlig\" 0, \"hlig\" 0, \"calt\" 0"},
    {"font-variant: normal", "font-variant-caps", "normal"},
    {"font-variant-numeric: lining-nums oldstyle-nums", "font-variant-numeric", "normal"},
    {"font-feature-settings: 'ss01', \"kern\" off, 'salt' 2", "font-feature-settings",
     "\"ss01\" 1, \"kern\" 0, \"salt\" 2"},
    {"font-variation-settings: 'wght' 350.5", "font-variation-settings", "\"wght\" 350.5"},
    {"font-kerning: none", "font-kerning", "none"},
    {"font-synthesis: weight small-caps", "font-synthesis-weight", "auto"},
    {"font-synthesis: weight small-caps", "font-synthesis-small-caps", "auto"},
    {"font-synthesis: weight small-caps", "font-synthesis-style", "none"},
    {"font-synthesis-style: auto; font-synthesis: none", "font-synthesis-style", "none"},
    {"font-variant-alternates: historical-forms styleset(a, b) swash(c)", "font-variant-alternates",
     "historical-forms styleset(a) styleset(b) swash(c)"},
    {"font-variant: small-caps styleset(a) text", "font-variant-alternates", "styleset(a)"},
    {"font-variant: small-caps styleset(a) text", "font-variant-emoji", "text"},
};

const ValueCase box_cases[] = {
    {"margin: 1px 2px 3px", "margin-left", "2px"},
    {"margin: 1px 2px 3px", "margin-bottom", "3px"},
    {"margin: 0 auto", "margin-right", "auto"},
    {"padding: -1px", "padding-top", "0px"},
    {"margin-inline: 1px 2px", "margin-right", "2px"},
    {"direction: rtl; margin-inline: 1px 2px", "margin-right", "1px"},
    {"margin-inline-start: 3px; direction: rtl", "margin-right", "3px"},
    {"margin-right: 3px; direction: rtl; margin-inline-start: inherit", "margin-right", "0px"},
    {"padding-block: 1px 2px", "padding-bottom", "2px"},
    {"inset: 1px 2px", "left", "2px"},
    {"border: 1px solid red", "border-left-width", "1px"},
    {"border: solid", "border-left-width", "3px"},
    {"border: 5px red", "border-left-width", "0px"},
    {"border: dotted", "border-top-color", "#000000"},
    {"color: red; border: dotted", "border-top-color", "#ff0000"},
    {"border-top: thick double lime", "border-top-color", "#00ff00"},
    {"border-style: solid none", "border-right-style", "none"},
    {"border-width: 1px 2px 3px 4px; border-style: solid", "border-left-width", "4px"},
    {"border-inline-start: 1px solid", "border-left-width", "1px"},
    {"direction: rtl; border-inline-start: 1px solid", "border-right-width", "1px"},
    {"direction: rtl; border-inline-start: 1px solid", "border-left-style", "none"},
    {"border-radius: 1px 2px", "border-bottom-left-radius", "2px"},
    {"border-radius: 1px / 5px", "border-top-left-radius", "1px 5px"},
    {"border-radius: 1px 2px 3px 4px / 5px 6px", "border-bottom-left-radius", "4px 6px"},
    {"border-top-left-radius: 10% 5px", "border-top-left-radius", "10% 5px"},
    {"background-image: linear-gradient(to top left, red, 30%, blue 50% 70%)", "background-image",
     "linear-gradient(to left top, #ff0000, 30%, #0000ff 50%, #0000ff 70%)"},
    {"background-image: radial-gradient(circle 5px at 1px 2px, red, blue)", "background-image",
     "radial-gradient(circle at 1px 2px, #ff0000, #0000ff)"},
    {"background-image: repeating-conic-gradient(from 90deg, red 0, blue .25turn)",
     "background-image",
     "repeating-conic-gradient(from 90deg at 50% 50%, #ff0000 0px, #0000ff 25%)"},
    {"transform: translate(1px, 50%) rotate(45deg) scale(2) skewX(10deg)", "transform",
     "translate(1px, 50%) rotate(45) scale(2, 2) skew(10, 0)"},
    {"rotate: 90deg", "rotate", "rotate(90)"},
    {"box-shadow: 1px 2px red, inset 3px 4px 5px 6px blue", "box-shadow",
     "1px 2px 0px 0px #ff0000, inset 3px 4px 5px 6px #0000ff"},
    {"text-shadow: red 1px 2px 3px", "text-shadow", "1px 2px 3px 0px #ff0000"},
    {"border-image: url(a.png) 1 2 fill / 3px / 4 round", "border-image-slice", "1 2 1 2 fill"},
    {"border-image: url(a.png) 1 2 fill / 3px / 4 round", "border-image-outset", "4 4 4 4"},
    {"border-image: url(a.png) 1; border: 1px solid", "border-image-source", "none"},
    {"text-decoration: underline wavy red 2px", "text-decoration-style", "wavy"},
    {"clip-path: circle(5px at 1px 2px)", "clip-path", "circle()"},
    {"mix-blend-mode: color-dodge", "mix-blend-mode", "color-dodge"},
    {"outline: 2px dashed", "outline-width", "2px"},
    {"display: inline flow-root", "display", "inline-block"},
    {"display: block flow list-item", "display", "list-item"},
    {"float: left; display: inline", "display", "block"},
    {"float: left; display: inline-table", "display", "table"},
    {"position: absolute; float: left", "float", "none"},
    {"position: fixed; display: table-cell", "display", "block"},
    {"position: running(head)", "position", "running(head)"},
    {"float: footnote", "float", "footnote"},
    {"float: inline-end", "float", "right"},
    {"direction: rtl; clear: inline-end", "clear", "left"},
    {"vertical-align: 20%", "vertical-align", "20%"},
    {"vertical-align: -2px", "vertical-align", "-2px"},
    {"aspect-ratio: 16 / 9", "aspect-ratio", "1.778"},
    {"aspect-ratio: auto 2", "aspect-ratio", "auto 2"},
    {"aspect-ratio: 0", "aspect-ratio", "auto"},
    {"opacity: 50%", "opacity", "0.5"},
    {"opacity: 7", "opacity", "1"},
    {"z-index: -3", "z-index", "-3"},
    {"overflow: visible hidden", "overflow", "hidden"},
    {"background: url(a.png) red", "background-image", "url(\"a.png\")"},
    {"background: url(a.png) red", "background-color", "#ff0000"},
    {"text-decoration: underline 2px red", "text-decoration-line", "underline"},
    {"text-decoration: underline wavy 2px red", "text-decoration-thickness", "2px"},
    {"columns: 3 10em", "column-width", "200px"},
    {"columns: auto 2", "column-count", "2"},
    {"column-rule: 1px solid", "column-rule-width", "1px"},
    {"gap: 1px 2px", "column-gap", "2px"},
    {"inline-size: 3px", "width", "3px"},
    {"width: -3px", "width", "auto"},
    {"width: 3", "width", "auto"},
};

const ValueCase other_cases[] = {
    {"text-align: match-parent", "text-align", "left"},
    {"text-align: justify", "text-align", "justify"},
    {"text-indent: 2em hanging each-line", "text-indent", "40px hanging each-line"},
    {"text-indent: hanging", "text-indent", "0px"},
    {"hyphenate-limit-chars: 6 3", "hyphenate-limit-chars", "6 3 3"},
    {"hyphenate-limit-chars: auto 4 1", "hyphenate-limit-chars", "5 4 1"},
    {"hyphenate-limit-lines: 2", "hyphenate-limit-lines", "2"},
    {"hyphenate-limit-lines: no-limit", "hyphenate-limit-lines", "no-limit"},
    {"hanging-punctuation: last first allow-end", "hanging-punctuation", "first last allow-end"},
    {"hanging-punctuation: force-end allow-end", "hanging-punctuation", "none"},
    {"-mr-font-expansion: 2%", "-mr-font-expansion", "2%"},
    {"-mr-line-grid: 14pt", "-mr-line-grid", "18.667px"},
    {"-mr-protrusion: auto", "-mr-protrusion", "auto"},
    {"word-wrap: anywhere", "overflow-wrap", "anywhere"},
    {"orphans: 0", "orphans", "2"},
    {"orphans: 3", "orphans", "3"},
    {"page-break-before: always", "break-before", "page"},
    {"break-before: recto", "break-before", "recto"},
    {"page: chapter", "page", "chapter"},
    {"list-style: square inside", "list-style-type", "square"},
    {"list-style: none", "list-style-type", "none"},
    {"list-style: none url(a.png)", "list-style-image", "url(\"a.png\")"},
    {"list-style-type: '\\2014 '", "list-style-type", "\"\xE2\x80\x94\""},
    {"quotes: '<' '>' '(' ')'", "quotes", "\"<\" \">\" \"(\" \")\""},
    {"quotes: none", "quotes", "none"},
    {"border-spacing: 1px 2px", "border-spacing", "1px 2px"},
    {"white-space: nowrap", "text-wrap-mode", "nowrap"},
    {"white-space: pre-line", "white-space-collapse", "preserve-breaks"},
    {"white-space: pre; white-space-collapse: break-spaces", "text-wrap-mode", "nowrap"},
    {"text-wrap: balance", "text-wrap-style", "balance"},
    {"white-space: pre; text-wrap: pretty", "text-wrap-mode", "wrap"},
    {"text-transform: full-size-kana lowercase", "text-transform", "lowercase full-size-kana"},
    {"-webkit-box-sizing: border-box", "box-sizing", "border-box"},
    {"image-resolution: 2dppx", "image-resolution", "192dpi"},
    {"content: 'a' counter(n, lower-roman) attr(title)", "content",
     "\"a\" counter(n, lower-roman) \"tip\""},
    {"content: counters(n, '.') open-quote", "content", "counters(n, \".\", decimal) open-quote"},
    {"content: leader(dotted) target-counter(attr(href url), page)", "content",
     "leader(\".\") target-counter(url(\"#x\"), page, decimal)"},
    {"content: target-text('#a', before)", "content", "target-text(url(\"#a\"), before)"},
    {"content: string(title, first-except) element(head, last)", "content",
     "string(title, first-except) element(head, last)"},
    {"content: attr(none, 'else')", "content", "\"else\""},
    {"content: none", "content", "none"},
    {"content: ''", "content", "\"\""},
    {"content: foo('a')", "content", "normal"},
    {"counter-reset: a b 3", "counter-reset", "a 0 b 3"},
    {"counter-increment: a -1", "counter-increment", "a -1"},
    {"display: list-item; counter-increment: a", "counter-increment", "a 1 list-item 1"},
    {"string-set: a content() '!', b attr(title)", "string-set",
     "a content(text) \"!\", b \"tip\""},
    {"bookmark-level: 2", "bookmark-level", "2"},
    {"bookmark-label: content(before) '.'", "bookmark-label", "content(before) \".\""},
    {"bookmark-state: closed", "bookmark-state", "closed"},
    {"footnote-policy: line", "footnote-policy", "line"},
    {"--x: 3px; width: var(--x)", "width", "3px"},
    {"--x: 1px 2px; margin: var(--x)", "margin-left", "2px"},
    {"--x: foo; width: 7px; width: var(--x)", "width", "auto"},
};

const ValueCase colour_cases[] = {
    {"color: #123", "color", "#112233"},
    {"color: #12345680", "color", "#12345680"},
    {"color: RebeccaPurple", "color", "#663399"},
    {"color: rgb(255, 0, 51)", "color", "#ff0033"},
    {"color: rgb(100% 0% 20% / 50%)", "color", "#ff003380"},
    {"color: rgba(0, 0, 0, 0.5)", "color", "#00000080"},
    {"color: lab(50% 40 59.5)", "color", "#bf5700"},
    {"color: lch(52.2345% 72.2 56.2)", "color", "#c65d06"},
    {"color: oklab(59% .1 .1 / .5)", "color", "#c05d2b80"},
    {"color: oklch(60% .15 50)", "color", "#c46016"},
    {"color: color(srgb 1 .5 0)", "color", "#ff8000"},
    {"color: color(display-p3 0 1 0)", "color", "#00ff00"},
    {"color: color(xyz-d65 .9505 1 1.089)", "color", "#ffffff"},
    {"color: color-mix(in srgb, red 25%, blue)", "color", "#4000bf"},
    {"color: color-mix(in oklab, white, black)", "color", "#636363"},
    {"color: hsl(120, 100%, 25%)", "color", "#008000"},
    {"color: hsl(0.5turn 100% 50%)", "color", "#00ffff"},
    {"color: hwb(60 0% 20%)", "color", "#cccc00"},
    {"color: device-cmyk(0 1 50% 0)", "color", "device-cmyk(0 1 0.5 0)"},
    {"color: device-cmyk(0, 0, 0, 1)", "color", "device-cmyk(0 0 0 1)"},
    {"color: transparent", "color", "#00000000"},
    {"color: currentcolor", "color", "#000000"},
    {"background-color: currentcolor; color: lime", "background-color", "#00ff00"},
    {"color: rgb(1 2)", "color", "#000000"},
    {"color: #12345", "color", "#000000"},
};

Setting setting_with(std::string_view declaration) {
    Setting setting("<div id='d'><p id='p' title='tip' href='#x'>t</p></div>");
    setting.author("@page { size: 200px 400px } html { font-size: 10px } div { font-size: 20px; "
                   "line-height: 1.5 }");
    setting.author("#p { " + std::string(declaration) + " }").run();
    return setting;
}

} // namespace

BOOST_DATA_TEST_CASE(lengths_become_absolute, data::make(length_cases), example) {
    BOOST_TEST(setting_with(example.declaration).value("p", example.property) == example.value);
}

BOOST_DATA_TEST_CASE(fonts_are_computed, data::make(font_cases), example) {
    BOOST_TEST(setting_with(example.declaration).value("p", example.property) == example.value);
}

BOOST_DATA_TEST_CASE(boxes_are_computed, data::make(box_cases), example) {
    BOOST_TEST(setting_with(example.declaration).value("p", example.property) == example.value);
}

BOOST_DATA_TEST_CASE(text_lists_and_content_are_computed, data::make(other_cases), example) {
    BOOST_TEST(setting_with(example.declaration).value("p", example.property) == example.value);
}

BOOST_DATA_TEST_CASE(colours_stay_as_written, data::make(colour_cases), example) {
    BOOST_TEST(setting_with(example.declaration).value("p", example.property) == example.value);
}

BOOST_AUTO_TEST_CASE(black_and_grays_are_for_black_ink_alone) {
    for (const char* gray : {"black", "#777", "rgb(12 12 12)", "hsl(90 0% 30%)", "white"}) {
        const Setting setting = setting_with(std::string("color: ") + gray);
        BOOST_TEST((setting.styles("p").own.inherited->colour.space == Colour::Space::gray), gray);
    }
    const Setting setting = setting_with("color: #000001");
    BOOST_TEST((setting.styles("p").own.inherited->colour.space == Colour::Space::srgb));
}

BOOST_AUTO_TEST_CASE(features_of_all_properties_add_up) {
    Setting setting("<div id='d'><p id='p'/></div>");
    setting.author("div { font-variant: small-caps; font-feature-settings: 'ss01' } p { "
                   "font-variant-numeric: oldstyle-nums }");
    setting.run();
    std::string tags;
    for (const Feature& feature : setting.styles("p").own.inherited->font.features)
        tags += std::string(feature.tag.data(), 4) + " ";
    BOOST_TEST(tags == "smcp onum ss01 ");
}

BOOST_AUTO_TEST_CASE(a_factor_is_inherited_as_a_factor_and_a_length_as_a_length) {
    Setting setting("<div id='d'><p id='p'/></div>");
    setting.author("div { font-size: 10px; line-height: 150% } p { font-size: 20px }").run();
    BOOST_TEST(setting.value("p", "line-height") == "15px");
}

BOOST_AUTO_TEST_CASE(the_font_is_measured_for_its_own_units) {
    Setting setting("<p id='p'/>");
    setting.measure = [](const FontStyle& font) {
        FontMeasures measures;
        measures.x_height = font.families.front() == Atom("Tall") ? 0.7 : 0.4;
        return measures;
    };
    setting.author("p { font: 10px Tall; width: 1ex }").run();
    BOOST_TEST(setting.value("p", "width") == "7px");
}

BOOST_AUTO_TEST_CASE(a_shorthand_with_variables_sets_all_its_longhands) {
    Setting setting("<p id='p'/>");
    setting
        .author(":root { --size: 20px; --face: \"Inter\" }"
                "p { font: italic bold var(--size)/1.5 var(--face), serif }")
        .run();
    BOOST_TEST(setting.value("p", "font-size") == "20px");
    BOOST_TEST(setting.value("p", "font-style") == "italic");
    BOOST_TEST(setting.value("p", "font-weight") == "700");
    BOOST_TEST(setting.value("p", "line-height") == "1.5");
    BOOST_TEST(setting.value("p", "font-family") == "Inter, serif");
}

BOOST_AUTO_TEST_CASE(anonymous_boxes_inherit_and_are_plain) {
    Setting setting("<p id='p'/>");
    setting.author("p { color: lime; margin: 1em }").run();
    const Style style = setting.pool.anonymous(setting.styles("p").own, Display::block);
    BOOST_TEST(value_of(style, "color") == "#00ff00");
    BOOST_TEST(value_of(style, "margin-top") == "0px");
    BOOST_TEST(value_of(style, "display") == "block");
    BOOST_TEST((style == setting.pool.anonymous(setting.styles("p").own, Display::block)));
}
