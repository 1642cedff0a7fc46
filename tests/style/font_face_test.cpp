// @font-face: descriptors, and what is told of those that are not understood.
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <cmath>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

std::string range_text(const std::optional<Range>& range) {
    return range ? concat(makeready::text_of(range->least), "-", makeready::text_of(range->most))
                 : "auto";
}

/// A rule in one line, with what is not as initially.
std::string text_of(const FontFace& face) {
    std::string out = face.family + ":";
    for (const FontFace::Source& source : face.sources)
        out += concat(source.kind == FontFace::Source::Kind::local ? " local " : " ", source.name);
    if (face.weight != Range{400, 400}) out += " weight " + range_text(face.weight);
    if (face.stretch != Range{100, 100}) out += " stretch " + range_text(face.stretch);
    if (face.slant != Slant::normal)
        out += !face.slant ? " slant auto" : face.slant == Slant::italic ? " italic" : " oblique";
    for (const auto& [first, last] : face.characters)
        out += concat(" ", std::uint32_t(first), "-", std::uint32_t(last));
    for (const Feature& feature : face.features)
        out += concat(" ", std::string_view(feature.tag.data(), 4), "=", feature.value);
    for (const auto& [tag, value] : face.variations)
        out += concat(" ", std::string_view(tag.data(), 4), "=", makeready::text_of(value));
    if (face.size_adjust != 1) out += " size " + makeready::text_of(face.size_adjust);
    if (face.ascent) out += " ascent " + makeready::text_of(*face.ascent);
    return out;
}

/// What stands in the rule beside `font-family: F; src: url(f.ttf)`, and what is read.
struct Example {
    const char* descriptors;
    const char* read;
};

std::ostream& operator<<(std::ostream& out, const Example& example) {
    return out << example.descriptors;
}

const Example examples[] = {
    {"", "F: f.ttf"},
    {"font-family: Two Words", "Two Words: f.ttf"},
    {"src: local(Two Words), local('One'), url('a.woff2') format(woff2)",
     "F: local Two Words local One a.woff2"},
    {"src: url(a.eot) format('embedded-opentype'), url(b.ttf) format('truetype')", "F: b.ttf"},
    {"src: url(a.ttf) tech(variations), nonsense 3, url(c.ttf)", "F: a.ttf c.ttf"},
    {"src: url(data:font/ttf;base64,AAEAAA==)", "F: data:font/ttf;base64,AAEAAA=="},
    {"font-weight: bold", "F: f.ttf weight 700-700"},
    {"font-weight: 900 100", "F: f.ttf weight 100-900"},
    {"font-weight: auto; font-stretch: auto; font-style: auto",
     "F: f.ttf weight auto stretch auto slant auto"},
    {"font-stretch: condensed 125%", "F: f.ttf stretch 75-125"},
    {"font-style: italic", "F: f.ttf italic"},
    {"font-style: oblique 0deg 12deg", "F: f.ttf oblique"},
    {"unicode-range: U+26, u+0-7F, U+4??", "F: f.ttf 38-38 0-127 1024-1279"},
    {"font-feature-settings: 'ss01', 'liga' off", "F: f.ttf ss01=1 liga=0"},
    {"font-variation-settings: 'wght' 350", "F: f.ttf wght=350"},
    {"size-adjust: 90%; ascent-override: 120%", "F: f.ttf size 0.9 ascent 1.2"},
    {"ascent-override: 120%; ascent-override: normal", "F: f.ttf"},
    {"font-display: swap", "F: f.ttf"},
};

BOOST_DATA_TEST_CASE(a_rules_descriptors_are_read, data::make(examples), example) {
    Setting setting("<p/>");
    setting.author(
        concat("@font-face { font-family: F; src: url(f.ttf); ", example.descriptors, " }"));
    BOOST_REQUIRE(setting.cascade.text_rules().faces.size() == 1u);
    BOOST_TEST(text_of(setting.cascade.text_rules().faces[0]) == example.read);
    BOOST_TEST(setting.findings() == "");
}

const Example mistakes[] = {
    {"font-family: F",
     "author.css:1:1: warning MR504: @font-face has no usable src and was left out; "
     "write font-family: \"Name\"; src: url(\"file.woff2\");"},
    {"src: url(f.ttf)", "author.css:1:1: warning MR504: @font-face has no font-family and was left "
                        "out; write font-family: \"Name\"; src: url(\"file.woff2\");"},
    {"font-family: F; src: url(f.ttf); unicode-range: U+7F-0",
     "author.css:1:47: warning MR502: \"U+7F-0\" is no value for \"unicode-range\" in @font-face, "
     "which "
     "takes [U+26 | U+0-7F | U+4??]#"},
    {"font-family: F; src: url(f.ttf); font-weight: bolder",
     "author.css:1:47: warning MR502: \"bolder\" is no value for \"font-weight\" in @font-face, "
     "which "
     "takes auto | <weight>{1,2}"},
    {"font-family: F; src: url(f.ttf); font-wieght: 400",
     "author.css:1:47: warning MR501: \"font-wieght\" is not known in @font-face. Did you mean "
     "\"font-weight\"?"},
};

BOOST_DATA_TEST_CASE(a_rules_mistakes_are_told, data::make(mistakes), example) {
    Setting setting("<p/>");
    setting.author(concat("@font-face { ", example.descriptors, " }"));
    BOOST_TEST(setting.findings() == concat(example.read, "\n"));
}

BOOST_AUTO_TEST_CASE(rules_for_other_media_are_not_read) {
    Setting setting("<p/>");
    setting.author("@media screen { @font-face { font-family: F; src: url(f.ttf) } }"
                   "@media print { @font-face { font-family: G; src: url(g.ttf) } }");
    BOOST_REQUIRE(setting.cascade.text_rules().faces.size() == 1u);
    BOOST_TEST(setting.cascade.text_rules().faces[0].family == "G");
}

/// What stands in `@font-palette-values --p { }`, and what is read.
const Example palettes[] = {
    {"font-family: F", "F 0"},
    {"font-family: Two Words, 'G'; base-palette: 3", "Two Words, G 3"},
    {"font-family: F; base-palette: dark", "F dark"},
    {"font-family: F; base-palette: light; override-colors: 0 lime, 7 #0000ff80",
     "F light 0=0/100 7=100/50"},
};

std::string text_of(const PaletteValues& values) {
    using Base = PaletteValues::Base;
    std::string out = joined(values.families, ", ");
    out += values.base == Base::light  ? " light"
           : values.base == Base::dark ? " dark"
                                       : concat(" ", values.number);
    for (const auto& [entry, colour] : values.colours)
        out += concat(" ", entry, "=", std::lround(colour.components[2] * 100), "/",
                      std::lround(colour.alpha * 100));
    return out;
}

BOOST_DATA_TEST_CASE(a_palettes_colours_are_read, data::make(palettes), example) {
    Setting setting("<p/>");
    setting.author(concat("@font-palette-values --p { ", example.descriptors, " }"));
    BOOST_REQUIRE(setting.cascade.text_rules().palettes.size() == 1u);
    BOOST_TEST(setting.cascade.text_rules().palettes[0].name.text() == "--p");
    BOOST_TEST(text_of(setting.cascade.text_rules().palettes[0]) == example.read);
    BOOST_TEST(setting.findings() == "");
}

const Example palette_mistakes[] = {
    {"@font-palette-values p { font-family: F }",
     "author.css:1:1: warning MR504: @font-palette-values has no name and was left out; write "
     "@font-palette-values --name { font-family: \"Name\"; base-palette: 1; }"},
    {"@font-palette-values --p { base-palette: 1 }",
     "author.css:1:1: warning MR504: @font-palette-values has no font-family and was left out; "
     "write @font-palette-values --name { font-family: \"Name\"; base-palette: 1; }"},
    {"@font-palette-values --p { font-family: F; base-palette: -1 }",
     "author.css:1:44: warning MR502: \"-1\" is no value for \"base-palette\" in "
     "@font-palette-values, which takes light | dark | <integer>"},
    {"@font-palette-values --p { font-family: F; override-colors: 1 currentcolor }",
     "author.css:1:44: warning MR502: \"1 currentcolor\" is no value for \"override-colors\" in "
     "@font-palette-values, which takes [<integer> <color>]#"},
    {"@font-palette-values --p { font-family: F; colour: red }",
     "author.css:1:44: warning MR501: @font-palette-values holds font-family, base-palette and "
     "override-colors only; \"colour\" was left out"},
};

BOOST_DATA_TEST_CASE(a_palettes_mistakes_are_told, data::make(palette_mistakes), example) {
    Setting setting("<p/>");
    setting.author(example.descriptors);
    BOOST_TEST(setting.findings() == concat(example.read, "\n"));
}

} // namespace
