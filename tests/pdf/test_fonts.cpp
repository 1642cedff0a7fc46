// Fonts that aren't embedded as they are: pictures, what is put on by machine, text that runs to
// the left.
#include "reading.hpp"
#include "setting.hpp"
#include "strings.hpp"
#include "tools.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

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

namespace {

/// tests/fonts/make_painted.py says how its letters are painted.
text::Face painted() {
    text::Face face = dejavu();
    face.file = SOURCE_FOLDER "/tests/fonts/painted.ttf";
    face.family = "Painted";
    face.postscript_name = "Painted-Regular";
    return face;
}

/// The operators of one letter, and all that its font names.
struct Painting {
    std::string drawn;
    QPDFObjectHandle resources;
    std::shared_ptr<QPDF> pdf;
};

Painting painting(const text::Face& face, const std::string& letter,
                  const pdf::Options& options = {}) {
    Painting out;
    out.pdf = opened(pdf_of({words(36, 72, shaped(face, 100, letter))}, options));
    QPDFObjectHandle font = resource(*out.pdf, "/Font/F1");
    out.drawn = bytes(font.getKey("/CharProcs").getKey("/g0"));
    out.resources = font.getKey("/Resources");
    return out;
}

/// The colour of a point by poppler, in 1/100 of the letter from its left and from the baseline.
std::vector<int> colour_at(const text::Face& face, const std::string& letter, int x, int y) {
    const std::string made = pdf_of({words(0, 200, shaped(face, 100, letter))});
    const std::string header = "P6\n432 648\n255\n";
    const auto place = static_cast<std::int64_t>(header.size()) + 3 * ((200 - y) * 432 + x);
    std::istringstream parts(tools::said(
        concat("pdftoppm -r 72 {} | tail -c +", place + 1, " | head -c 3 | od -An -tu1"), made));
    return {std::istream_iterator<int>(parts), {}};
}

bool is_near(const std::vector<int>& seen, const std::vector<int>& wanted) {
    return seen.size() == wanted.size() &&
           std::equal(seen.begin(), seen.end(), wanted.begin(),
                      [](int a, int b) { return std::abs(a - b) <= 2; });
}

struct Spot {
    std::string rule, letter;
    int x = 0, y = 0;
    std::vector<int> colour;

    friend std::ostream& operator<<(std::ostream& out, const Spot& spot) {
        return out << spot.rule;
    }
};

// Red is 204 26 26, green 26 128 51, yellow 242 204 26.
const Spot spots[] = {
    {"the text's colour, half let through", "A", 50, 40, {128, 128, 128}},
    {"a gradient before its first stop", "B", 12, 40, {204, 26, 26}},
    {"a gradient behind its last stop", "B", 85, 40, {242, 204, 26}},
    {"circles repeated, the first of them", "D", 50, 41, {204, 26, 26}},
    {"a sweep behind its last stop", "E", 70, 20, {204, 26, 26}},
    {"what is moved and made smaller", "F", 30, 70, {26, 128, 51}},
    {"what is turned", "F", 50, 40, {242, 204, 26}},
    {"what is skewed by a matrix", "F", 75, 10, {204, 26, 26}},
    {"a source within its backdrop", "G", 75, 40, {204, 26, 26}},
    {"a source without its backdrop", "G", 25, 40, {242, 204, 26}},
    {"two colours multiplied", "H", 50, 40, {25, 102, 5}},
    {"another glyph's painting turned round", "I", 12, 40, {242, 204, 26}},
    {"layers, the upper one", "J", 50, 40, {242, 204, 26}},
};

} // namespace

BOOST_DATA_TEST_CASE(a_painted_glyph_shows_its_colours, boost::unit_test::data::make(spots), spot) {
    if (tools::has("pdftoppm"))
        BOOST_TEST(is_near(colour_at(painted(), spot.letter, spot.x, spot.y), spot.colour));
}

BOOST_AUTO_TEST_CASE(a_painted_glyph_is_a_path_in_a_colour_or_a_clip_of_a_shading) {
    BOOST_TEST(contains(painting(painted(), "J").drawn, "q\n.8 .102 .102 rg\n"));
    Painting gradient = painting(painted(), "B");
    BOOST_TEST(contains(gradient.drawn, "W n\n"));
    QPDFObjectHandle shading = gradient.resources.getKey("/Shading").getKey("/Sh0");
    BOOST_TEST(written(shading.getKey("/Coords")) == "[ 300 0 700 0 ]");
    pdf::Options print;
    print.inks = pdf::Inks::cmyk;
    BOOST_TEST(contains(painting(painted(), "J", print).drawn, " k\n"));
}

BOOST_AUTO_TEST_CASE(a_palette_gives_other_colours_and_the_style_overrides_them) {
    if (!tools::has("pdftoppm")) return;
    text::Face dark = painted();
    dark.palette = 2;
    dark.palette_colours = {{2, {style::Colour::Space::srgb, {0, 0, 1}, 1}}};
    BOOST_TEST(is_near(colour_at(dark, "J", 12, 5), {255, 230, 179}));
    BOOST_TEST(is_near(colour_at(dark, "J", 50, 40), {0, 0, 255}));
}

BOOST_AUTO_TEST_CASE(a_damaged_painting_ends) {
    std::ifstream in(painted().file, std::ios::binary);
    const std::string whole((std::istreambuf_iterator<char>(in)), {});
    const std::size_t row = whole.find("COLR");
    const auto u32 = [&](std::size_t at) {
        std::size_t number = 0;
        for (std::size_t n = 0; n < 4; ++n)
            number = number << 8 | static_cast<unsigned char>(whole[at + n]);
        return number;
    };
    // Bytes of the table in turn are others: offsets lead astray or back.
    constexpr char others[] = {'\0', '\1', '\x0B', '\xFF', '\x20'};
    for (std::size_t n = 0; 2 * n < u32(row + 12); ++n) {
        auto changed = std::make_shared<std::string>(whole);
        (*changed)[u32(row + 8) + 2 * n] = others[n % std::size(others)];
        text::Face face = painted();
        face.program = changed;
        const std::string made = pdf_of({words(36, 72, shaped(face, 20, "BDEFGHI"))});
        BOOST_TEST_REQUIRE(made.starts_with("%PDF"));
    }
}
