// Faces that a book brings (@font-face), and faces cut from variable fonts.
#include "file.hpp"
#include "setting.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

const std::string fonts_folder = SOURCE_FOLDER "/tests/fonts/";

std::shared_ptr<const std::string> font_file(const std::string& url, const Position&) {
    if (url.starts_with("gone")) return nullptr;
    if (url.starts_with("data:")) return std::make_shared<const std::string>("not a font");
    return std::make_shared<const std::string>(read_bytes(fonts_folder + url));
}

style::FontFace rule(std::string family, std::string file) {
    style::FontFace face;
    face.family = std::move(family);
    face.sources = {{style::FontFace::Source::Kind::file, std::move(file)}};
    face.at = start_of("book.css");
    face.at.line = 3;
    return face;
}

std::shared_ptr<const FontSet> with(const std::vector<style::FontFace>& rules, Report& report) {
    return FontSet::with_faces(ruler_fonts(), rules, font_file, report);
}

/// The width of the only line, in ems of the font size.
double width(Setting& setting, const std::vector<style::FontFace>& rules) {
    const auto fonts = with(rules, setting.report);
    return setting.lines(100, 0, fonts)[0].width.points() / 10;
}

const char* const packings[] = {"ruler.ttf", "ruler.woff", "ruler.woff2"};

BOOST_DATA_TEST_CASE(a_family_is_found_in_a_file_of_the_book, data::make(packings), file) {
    Setting setting("abc");
    setting.style.font.families = {"Mine"};
    BOOST_TEST(width(setting, {rule("Mine", file)}) == 3);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_declared_family_hides_an_installed_one) {
    Setting setting("abc");
    style::FontFace twice = rule("Ruler", "ruler.ttf");
    twice.size_adjust = 2;
    BOOST_TEST(width(setting, {twice}) == 6);
}

BOOST_AUTO_TEST_CASE(the_first_source_that_can_be_had_is_taken) {
    Setting setting("abc");
    setting.style.font.families = {"Mine"};
    style::FontFace face = rule("Mine", "gone.ttf");
    face.sources.push_back({style::FontFace::Source::Kind::local, "RulerJoined-Regular"});
    BOOST_TEST(width(setting, {face}) == 3);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_rule_none_of_whose_files_can_be_had_is_told_of_and_left_out) {
    Report report;
    style::FontFace face = rule("Mine", "gone.ttf");
    face.sources.push_back({style::FontFace::Source::Kind::local, "Nobody"});
    face.sources.push_back({style::FontFace::Source::Kind::file, "data:font/woff2;base64,AAAA"});
    with({face}, report);
    BOOST_REQUIRE(report.findings().size() == 1u);
    BOOST_TEST(
        base::text_of(report.findings()[0]) ==
        "book.css:3: warning MR607: font family \"Mine\": \"gone.ttf\" can't be had, \"Nobody\" "
        "is not installed, \"data:\" is no font of a known kind (OpenType, TrueType, WOFF or "
        "WOFF2); the rule was left out: correct the file's name, or bring the file along");
}

const std::size_t cuts[] = {4, 11, 30, 44, 60, 100, 700, 1200, 3000};

BOOST_DATA_TEST_CASE(a_packed_font_that_is_cut_off_is_told_of,
                     data::make(packings) * data::make(cuts), file, size) {
    Report report;
    const auto cut_off = [&](const std::string& url, const Position& at) {
        return std::make_shared<const std::string>(font_file(url, at)->substr(0, size));
    };
    FontSet::with_faces(ruler_fonts(), {rule("Mine", file)}, cut_off, report);
    const std::string whole = read_bytes(fonts_folder + file);
    if (size < whole.size() && !std::string(file).ends_with(".ttf"))
        BOOST_TEST(report.findings().size() == 1u);
}

BOOST_AUTO_TEST_CASE(unicode_range_parts_a_family_by_characters) {
    Setting setting("aXbXc");
    setting.style.font.families = {"Mix"};
    style::FontFace capitals = rule("Mix", "ruler.ttf");
    capitals.characters = {{'A', 'Z'}};
    capitals.size_adjust = 3;
    BOOST_TEST(width(setting, {rule("Mix", "ruler.ttf"), capitals}) == 3 + 2 * 3);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_rule_for_other_characters_only_is_not_the_first_font) {
    Setting setting("ab");
    setting.style.font.families = {"Mix", "Ruler"};
    style::FontFace capitals = rule("Mix", "ruler.ttf");
    capitals.characters = {{'A', 'Z'}};
    capitals.size_adjust = 3;
    BOOST_TEST(width(setting, {capitals}) == 2);
}

BOOST_AUTO_TEST_CASE(of_two_rules_alike_the_later_wins) {
    Setting setting("ab");
    setting.style.font.families = {"Mine"};
    style::FontFace later = rule("Mine", "ruler.ttf");
    later.size_adjust = 2;
    BOOST_TEST(width(setting, {rule("Mine", "ruler.ttf"), later}) == 4);
}

BOOST_AUTO_TEST_CASE(a_rule_serves_the_weights_it_names) {
    Setting setting("ab");
    setting.style.font.families = {"Mine"};
    setting.style.font.weight = 650;
    style::FontFace bold = rule("Mine", "ruler-bold.ttf");
    bold.weight = style::Range{600, 700};
    bold.size_adjust = 2;
    BOOST_TEST(width(setting, {rule("Mine", "ruler.ttf"), bold}) == 4);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(a_rules_features_come_before_those_of_the_style) {
    Setting setting("ffi");
    setting.style.font.families = {"Mine"};
    style::FontFace parted = rule("Mine", "ruler-joined.ttf");
    parted.features = {{{'l', 'i', 'g', 'a'}, 0}};
    BOOST_TEST(width(setting, {parted}) == 3);
    setting.style.font.features = {{{'l', 'i', 'g', 'a'}, 1}};
    BOOST_TEST(width(setting, {parted}) == 2);
}

BOOST_AUTO_TEST_CASE(a_rule_overrides_the_measures_of_its_file) {
    Report report;
    style::FontFace high = rule("Mine", "ruler.ttf");
    high.ascent = 1.5;
    high.descent = 0.5;
    high.size_adjust = 2;
    Typesetter typesetter(with({high}, report));
    style::FontStyle font;
    font.families = {"Mine"};
    const Face* face = typesetter.face(font, report);
    BOOST_REQUIRE(face);
    BOOST_TEST(face->metrics.ascent == 3);
    BOOST_TEST(face->metrics.descent == 1);
    BOOST_TEST(face->metrics.x_height == 1);
}

/// What a style asks of "Ruler Axes", and how wide "ab" is then.
struct AxesCase {
    const char* what;
    void (*ask)(style::FontStyle& font);
    double ems;
};

std::ostream& operator<<(std::ostream& out, const AxesCase& example) {
    return out << example.what;
}

void set(style::FontStyle& font, const char* tag, double value) {
    std::array<char, 4> name{};
    std::copy_n(tag, 4, name.begin());
    font.variations.emplace_back(name, value);
}

const AxesCase axes_cases[] = {
    {"normal everywhere", [](style::FontStyle&) {}, 2},
    {"a weight between two", [](style::FontStyle& f) { f.weight = 650; }, 2.5},
    {"the heaviest", [](style::FontStyle& f) { f.weight = 900; }, 3},
    {"heavier than there is", [](style::FontStyle& f) { f.weight = 1000; }, 3},
    {"the lightest", [](style::FontStyle& f) { f.weight = 100; }, 1.5},
    {"wide", [](style::FontStyle& f) { f.stretch = 150; }, 3},
    {"narrower than there is", [](style::FontStyle& f) { f.stretch = 50; }, 2},
    {"both at once", [](style::FontStyle& f) { f.stretch = 150, f.weight = 650; }, 3.5},
    {"an axis by name", [](style::FontStyle& f) { set(f, "wdth", 125); }, 2.5},
    {"a name wins over a property",
     [](style::FontStyle& f) { f.weight = 900, set(f, "wght", 400); }, 2},
    {"an axis it has not", [](style::FontStyle& f) { set(f, "XXXX", 5); }, 2},
    {"a large optical size", [](style::FontStyle& f) { set(f, "opsz", 72); }, 1.6},
};

BOOST_DATA_TEST_CASE(a_variable_font_is_set_at_any_value, data::make(axes_cases), example) {
    Setting setting("ab");
    setting.style.font.families = {"Ruler Axes"};
    setting.style.font.optical_sizing = false;
    example.ask(setting.style.font);
    const Line line = setting.lines(20)[0];
    BOOST_TEST(line.width.points() / 10 == example.ems, boost::test_tools::tolerance(0.001));
}

BOOST_AUTO_TEST_CASE(the_optical_size_is_the_font_size_in_pixels) {
    Setting setting("ab");
    setting.style.font.families = {"Ruler Axes"};
    setting.style.font.size = 54_pt; // 72 px
    BOOST_TEST(setting.lines(20)[0].width.points() / 54 == 1.6,
               boost::test_tools::tolerance(0.001));
    setting.style.font.optical_sizing = false;
    BOOST_TEST(setting.lines(20)[0].width.points() / 54 == 2, boost::test_tools::tolerance(0.001));
}

BOOST_AUTO_TEST_CASE(a_face_says_where_its_axes_stand) {
    Report report;
    Typesetter typesetter(ruler_fonts());
    style::FontStyle font;
    font.families = {"Ruler Axes"};
    font.weight = 650;
    font.slant = style::Slant::oblique;
    font.slant_angle = 10;
    const Face* face = typesetter.face(font, report);
    BOOST_REQUIRE(face);
    BOOST_TEST(face->postscript_name == "RulerAxes-Regular_650wght_16opsz_-10slnt");
    BOOST_TEST(face->skew == 0);
    BOOST_TEST(typesetter.face(font, report) == face);
}

BOOST_AUTO_TEST_CASE(nothing_is_synthetic_unless_asked_for) {
    Setting setting("ab");
    setting.style.font.weight = 700;
    setting.style.font.slant = style::Slant::italic;
    setting.style.font.families = {"Ruler Joined"};
    BOOST_TEST(setting.lines(20)[0].pieces[0].run.face->skew == 0);
    BOOST_TEST(setting.findings() ==
               "book.md: warning MR604: font family \"Ruler Joined\" has no bold italic face; "
               "ruler-joined.ttf is used instead; choose a family that has one\n");
}

BOOST_AUTO_TEST_CASE(synthesis_is_done_where_asked_for_and_told) {
    Setting setting("ab");
    setting.style.font.weight = 700;
    setting.style.font.slant = style::Slant::oblique;
    setting.style.font.slant_angle = 45;
    setting.style.font.families = {"Ruler Joined"};
    setting.style.font.synthesis_style = setting.style.font.synthesis_weight = true;
    const auto fonts = ruler_fonts();
    Typesetter typesetter(fonts);
    const Face* face = typesetter.face(setting.style.font, setting.report);
    BOOST_TEST(face->skew == 1, boost::test_tools::tolerance(1e-9));
    BOOST_TEST(face->embolden > 0);
    setting.lines(20, 0, fonts);
    BOOST_TEST(
        setting.findings() ==
        "book.md: warning MR604: font family \"Ruler Joined\" has no bold italic face; "
        "ruler-joined.ttf is thickened and slanted by machine; choose a family that has one\n");
}

BOOST_AUTO_TEST_CASE(font_size_adjust_sets_faces_to_one_x_height) {
    Setting setting("ab");
    setting.style.font.size_adjust = {style::SizeAdjust::Metric::ex_height, 0.25};
    BOOST_TEST(setting.lines(20)[0].width.units == (10_pt).units); // Its own is half an em.
    setting.style.font.size_adjust = {style::SizeAdjust::Metric::cap_height, 1.4};
    BOOST_TEST(setting.lines(20)[0].width.units == (40_pt).units);
    setting.style.font.size_adjust = {style::SizeAdjust::Metric::ex_height, 0};
    BOOST_TEST(setting.lines(20)[0].width.units == (20_pt).units);
}

/// What a style says of a palette, and the one that is taken of painted.ttf's three.
struct PaletteCase {
    std::string palette;
    std::uint32_t taken = 0;
    std::size_t overridden = 0;

    friend std::ostream& operator<<(std::ostream& out, const PaletteCase& one) {
        return out << one.palette;
    }
};

const PaletteCase palette_cases[] = {{"", 0, 0},       {"light", 1, 0},  {"dark", 2, 0},
                                     {"--mine", 2, 1}, {"--none", 0, 0}, {"--other", 0, 0}};

BOOST_DATA_TEST_CASE(a_face_takes_the_palette_of_its_style, data::make(palette_cases), example) {
    Report report;
    const auto fonts = with({rule("Painted", "painted.ttf")}, report);
    style::TextRules rules;
    using Base = style::PaletteValues::Base;
    rules.palettes = {{{"Painted"}, "--mine", Base::dark, 0, {{1, style::black()}}},
                      {{"Another"}, "--other", Base::numbered, 1, {}},
                      {{"painted"}, "--none", Base::numbered, 9, {}}};
    Typesetter typesetter(fonts, rules);
    style::FontStyle font;
    font.families = {"Painted"};
    if (!example.palette.empty()) font.palette = Atom(example.palette);
    const Face* face = typesetter.face(font, report);
    BOOST_REQUIRE(face);
    BOOST_TEST(face->palette == example.taken);
    BOOST_TEST(face->palette_colours.size() == example.overridden);
}

} // namespace
