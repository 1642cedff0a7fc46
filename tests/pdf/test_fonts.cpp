// Fonts that aren't embedded as they are: pictures, what is put on by machine, text that runs to
// the left.
#include "reading.hpp"
#include "setting.hpp"
#include "tools.hpp"

#include <boost/test/unit_test.hpp>
#include <filesystem>

using namespace makeready;
using namespace reading;
using namespace setting;

namespace {

/// A face of Debian's Noto fonts; a test that needs one that is not here is left out, but in CI.
text::Face noto(const std::string& file, const std::string& family) {
    text::Face face = dejavu();
    face.file = "/usr/share/fonts/truetype/noto/" + file;
    face.family = family;
    const bool there = std::filesystem::exists(face.file);
    BOOST_REQUIRE_MESSAGE(there || !std::getenv("CI"), file + " is not installed");
    if (!there) face.file.clear();
    return face;
}

bool contains(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

} // namespace

BOOST_AUTO_TEST_CASE(glyphs_that_are_pictures_become_a_type_3_font_that_reads_as_written) {
    const text::Face emoji = noto("NotoColorEmoji.ttf", "Noto Color Emoji");
    if (emoji.file.empty()) return;
    const std::string words_of_many = "🌧️👩🏽‍🌾🇩🇪";
    const std::string made = pdf_of({words(36, 72, shaped(dejavu(), 11, "before")),
                                     words(36, 86, shaped(emoji, 11, words_of_many)),
                                     words(36, 100, shaped(dejavu(), 11, "behind"))});
    const auto pdf = opened(made);
    QPDFObjectHandle font = resource(*pdf, "/Font/F2");
    BOOST_TEST(written(font.getKey("/Subtype")) == "/Type3");
    // The first code tells readers how large the letters are.
    BOOST_TEST(written(font.getKey("/Encoding").getKey("/Differences").getArrayItem(1)) == "/m");
    BOOST_TEST(written(font.getKey("/Widths").getArrayItem(0)) == "600");
    if (tools::has("pdftotext"))
        BOOST_TEST(tools::said("pdftotext {} -", made) ==
                   "before\n\n" + words_of_many + "\nbehind\n\n\f");
    if (tools::has("mutool"))
        BOOST_TEST(contains(tools::said("mutool draw -q -F text {} 2>/dev/null", made),
                            words_of_many + "\n"));
    if (tools::has("pdffonts")) BOOST_TEST(contains(tools::said("pdffonts {}", made), "Type 3"));
}

BOOST_AUTO_TEST_CASE(a_face_is_thickened_by_an_outline_and_slanted_by_its_matrix) {
    text::Face thick = dejavu(), slanted = dejavu();
    thick.embolden = 1.0 / 32;
    slanted.skew = 0.25;
    text::GlyphRun bold = shaped(dejavu(), 32, "bold"), italic = shaped(dejavu(), 32, "slant");
    bold.face = &thick;
    italic.face = &slanted;
    const std::string made = pdf_of({words(36, 72, bold), words(36, 120, italic)});
    const std::string drawn = content(made);
    BOOST_TEST(contains(drawn, "1 w\n2 Tr\n")); // Half of it falls inside the outline.
    BOOST_TEST(contains(drawn, "0 Tr\n"));
    BOOST_TEST(contains(drawn, "1 0 .25 1 36 528 Tm\n"));
    if (tools::has("pdftotext"))
        BOOST_TEST(tools::said("pdftotext {} -", made) == "bold\nslant\n\n\f");
    // One font serves both: the glyphs are the same.
    if (tools::has("pdffonts"))
        BOOST_TEST(tools::said("pdffonts {} | tail -n +3 | wc -l", made) == "1\n");
}

BOOST_AUTO_TEST_CASE(letters_with_points_are_told_by_letters_that_nobody_sees) {
    const text::Face hebrew = noto("NotoSerifHebrew-Regular.ttf", "Noto Serif Hebrew");
    if (hebrew.file.empty()) return;
    const std::string pointed = "שָׁלוֹם לְכֻלָּם", plain = "שלום לכלם";
    const std::string made = pdf_of({words(36, 72, shaped(hebrew, 11, pointed))});
    BOOST_TEST(contains(content(made), "3 Tr\n"));
    if (tools::has("pdftotext")) BOOST_TEST(contains(tools::said("pdftotext {} -", made), pointed));
    // MuPDF turns nothing round: it has the letters as they are read, with signs that nobody sees.
    if (tools::has("mutool"))
        BOOST_TEST(contains(tools::said("mutool draw -q -F text {} 2>/dev/null | "
                                        "perl -CS -pe 's/[\\x{34F}\\x{2060}]//g'",
                                        made),
                            pointed));
    BOOST_TEST(!contains(content(pdf_of({words(36, 72, shaped(hebrew, 11, plain))})), "3 Tr\n"));
}
