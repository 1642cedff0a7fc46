#include "setting.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;

namespace {

Setting joined(std::string text) {
    Setting setting(std::move(text));
    setting.style.font.families = {"Ruler Joined"};
    return setting;
}

BOOST_AUTO_TEST_CASE(letters_join_and_part_again_where_a_line_ends_between_them) {
    Setting setting = joined("of\u00ADfice");
    BOOST_TEST(places(setting.lines(20)[0]) == "o@0 f@1 c@3 e@4");
    const auto lines = setting.lines(4);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(places(lines[0]) == "o@0 f@1 ~@2");
    BOOST_TEST(places(lines[1]) == "f@0 i@1 c@2 e@3");
}

BOOST_AUTO_TEST_CASE(letter_spacing_parts_ligatures_and_ends_with_the_last_letter) {
    Setting setting = joined("ffi ab");
    setting.style.letter_spacing = style::fixed(5_pt);
    const Line line = setting.lines(20)[0];
    BOOST_TEST(places(line) == "f@0 f@1.5 i@3  @4.5 a@6 b@7.5");
    BOOST_TEST(line.width.units == (85_pt).units);
}

BOOST_AUTO_TEST_CASE(features_are_passed_on) {
    Setting setting = joined("ffi");
    setting.style.font.features = {{{'l', 'i', 'g', 'a'}, 0}};
    BOOST_TEST(setting.lines(20)[0].width.units == (30_pt).units);
    Setting unkerned = joined("To");
    BOOST_TEST(unkerned.lines(20)[0].width.units == (15_pt).units);
    unkerned.style.font.kerning = false;
    BOOST_TEST(unkerned.lines(20)[0].width.units == (20_pt).units);
}

BOOST_AUTO_TEST_CASE(kerning_with_the_space_goes_with_the_space) {
    Setting setting = joined("aT To");
    BOOST_TEST(places(setting.lines(20)[0]) == "a@0 T@1  @2 T@2.625 o@3.125");
    const auto lines = setting.lines(2);
    BOOST_REQUIRE(lines.size() == 2u);
    BOOST_TEST(lines[0].width.units == (20_pt).units);
    BOOST_TEST(lines[1].width.units == (15_pt).units);
}

BOOST_AUTO_TEST_CASE(a_hyphen_kerns_with_the_letter_before_it) {
    Setting setting = joined("to\u00ADaa");
    BOOST_TEST(places(setting.lines(3)[0]) == "t@0 o@1 ~@1.75");
}

BOOST_AUTO_TEST_CASE(a_pair_kerned_together_is_shaped_anew_where_a_line_parts_it) {
    Setting setting = joined("T\u00ADo");
    BOOST_TEST(setting.lines(20)[0].width.units == (15_pt).units);
    BOOST_TEST(setting.broken(2) == "To");
    Setting longer = joined("aT\u00ADoa");
    BOOST_TEST(places(longer.lines(3)[0]) == "a@0 T@1 ~@2");
    BOOST_TEST(places(longer.lines(3)[1]) == "o@0 a@1");
}

BOOST_AUTO_TEST_CASE(word_spacing_widens_spaces_only) {
    Setting setting("ab cd");
    setting.style.word_spacing = style::fixed(5_pt);
    BOOST_TEST(places(setting.lines(20)[0]) == "a@0 b@1  @2 c@3.5 d@4.5");
}

BOOST_AUTO_TEST_CASE(a_span_of_the_same_looks_does_not_part_letters) {
    Setting setting = joined("affix");
    setting.span(1, 3);
    const Line line = setting.lines(20)[0];
    BOOST_REQUIRE(line.pieces.size() == 3u);
    BOOST_TEST(line.width.units == (40_pt).units);
    BOOST_TEST(line.pieces[0].run.text == "a");
    BOOST_TEST(line.pieces[1].run.text == "ff");
    BOOST_TEST(line.pieces[2].run.text == "ix");
}

BOOST_AUTO_TEST_CASE(spans_have_faces_of_their_own) {
    Setting setting("aa bb cc");
    setting.span(3, 5).font.weight = 700;
    const Line line = setting.lines(20)[0];
    BOOST_REQUIRE(line.pieces.size() == 3u);
    BOOST_TEST(line.pieces[1].run.face->weight == 700);
    BOOST_TEST(line.pieces[0].run.face->weight == 400);
    BOOST_TEST(line.pieces[1].span == 1u);
    BOOST_TEST(setting.findings() == "");
}

BOOST_AUTO_TEST_CASE(the_space_at_a_lines_end_stays_in_the_text_without_width) {
    Setting setting("aa bb");
    const Line line = setting.lines(2)[0];
    BOOST_REQUIRE(line.pieces.size() == 1u);
    BOOST_TEST(line.pieces[0].run.text == "aa ");
    BOOST_TEST(line.pieces[0].run.glyphs.back().advance.units == 0);
    BOOST_TEST(line.pieces[0].run.glyphs.back().cluster == 2u);
}

BOOST_AUTO_TEST_CASE(a_family_that_is_not_there_is_named_with_the_nearest) {
    Setting setting("aa");
    setting.style.font.families = {"Rulr", "serif"};
    setting.lines(20);
    BOOST_TEST(setting.findings() ==
               "book.md: warning MR601: font family \"Rulr\" not found; did you mean \"Ruler\"?\n");
}

BOOST_AUTO_TEST_CASE(a_missing_style_is_told_and_not_faked) {
    Setting setting("aa");
    setting.style.font.slant = style::Slant::italic;
    const Line line = setting.lines(20)[0];
    BOOST_TEST((line.pieces[0].run.face->slant == style::Slant::normal));
    BOOST_TEST(
        setting.findings() ==
        "book.md: warning MR604: font family \"Ruler\" has no italic face; ruler.ttf is used "
        "instead; choose a family that has one\n");
}

BOOST_AUTO_TEST_CASE(a_missing_glyph_is_told_with_its_word) {
    Setting setting("my snow\u2603man");
    const auto lines = setting.lines(20);
    BOOST_TEST(
        setting.findings() ==
        "book.md: error MR603: no font has \"\u2603\" (U+2603) for the word \"snow\u2603man\"; "
        "add a font that has it, or change the word\n");
    BOOST_TEST(text_of(lines[0]) == "my snow\u2603man");
}

BOOST_AUTO_TEST_CASE(the_typesetter_answers_for_font_units) {
    Typesetter typesetter(ruler_fonts());
    style::FontStyle font;
    font.families = {"Ruler"};
    const style::FontMeasures measures = typesetter.measures(font);
    BOOST_TEST(measures.x_height == 0.5);
    BOOST_TEST(measures.cap_height == 0.7);
    BOOST_TEST(measures.zero_width == 1.0);
    Report report;
    const Face* face = typesetter.face(font, report);
    BOOST_REQUIRE(face);
    BOOST_TEST(face->metrics.ascent == 0.8);
    BOOST_TEST(face->metrics.descent == 0.2);
    BOOST_TEST(face->postscript_name == "Ruler-Regular");
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_an_error) {
    BOOST_CHECK_EXCEPTION(
        FontSet::of_folders({"/no/such/fonts"}), std::exception, [](const auto& error) {
            return std::string(error.what()) == "error MR606: fonts folder \"/no/such/fonts\" "
                                                "can't be read (No such file or directory); "
                                                "correct its name, or leave it out";
        });
}

} // namespace
