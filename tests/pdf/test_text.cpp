#include "approve.hpp"
#include "error.hpp"
#include "file.hpp"
#include "reading.hpp"
#include "setting.hpp"
#include "strings.hpp"
#include "tools.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <unistd.h>

using namespace makeready;
using namespace reading;
using namespace setting;
namespace data = boost::unit_test::data;

namespace {

struct Words {
    std::string rule, words;
    const text::Face& (*face)();
    std::vector<std::string> features;

    friend std::ostream& operator<<(std::ostream& out, const Words& w) { return out << w.rule; }
};

const Words readable[] = {
    {"ligatures come apart", "difficult affluent fjord Quiet", libertine, {}},
    {"small capitals are letters", "Small Capitals", libertine, {"smcp"}},
    {"old-style figures are figures", "1492, 1066", libertine, {"onum"}},
    {"what strings escape", "f(x) = a\\b (c)", libertine, {}},
    {"quotes and dashes", "“Yes” – she said – ‘no’…", libertine, {}},
    {"Cyrillic", "Съешь ещё этих мягких французских булок", libertine, {}},
    {"Greek", "Ξεσκεπάζω την ψυχοφθόρα βδελυγμία", dejavu, {}},
    {"TrueType", "The quick brown fox", dejavu, {}},
    {"beyond the basic plane", "𝔸𝔹𝔻", dejavu, {}},
};

text::GlyphRun with_expansion(text::GlyphRun run, double x_scale) {
    run.x_scale = x_scale;
    return run;
}

/// Every letter there is from U+00A1 on: more than one-byte codes can name.
std::string many_letters() {
    std::string out;
    for (char32_t c = 0xC0; c < 0x250; ++c) {
        if (c == 0xD7 || c == 0xF7) continue;
        out += static_cast<char>(0xC0 | c >> 6);
        out += static_cast<char>(0x80 | (c & 0x3F));
    }
    return out;
}

/// DejaVu Sans with its embedding rights set to none, in a file of its own.
class RestrictedFont {
public:
    RestrictedFont()
        : file_(std::filesystem::temp_directory_path() /
                ("makeready-restricted-" + std::to_string(getpid()) + ".ttf")) {
        std::ifstream in(dejavu().file, std::ios::binary);
        std::stringstream whole;
        whole << in.rdbuf();
        std::string bytes = whole.str();
        const std::size_t row = bytes.find("OS/2");
        std::size_t table = 0;
        for (std::size_t n = 8; n < 12; ++n)
            table = table << 8 | static_cast<unsigned char>(bytes[row + n]);
        bytes[table + 9] = 2; // fsType: restricted licence embedding.
        std::ofstream(file_, std::ios::binary) << bytes;
        face_ = dejavu();
        face_.file = file_;
    }

    ~RestrictedFont() { std::filesystem::remove(file_); }

    const text::Face& face() const { return face_; }

private:
    std::filesystem::path file_;
    text::Face face_;
};

paint::DisplayList one_page(paint::Draw draw) {
    paint::DisplayList list;
    list.pages.push_back(page({std::move(draw)}));
    return list;
}

} // namespace

BOOST_DATA_TEST_CASE(text_comes_out_as_it_went_in, data::make(readable), example) {
    const std::string made =
        pdf_of({words(36, 72, shaped(example.face(), 11, example.words, example.features))});
    if (tools::has("pdftotext"))
        BOOST_TEST(tools::said("pdftotext {} -", made) == example.words + "\n\n\f");
    if (tools::has("mutool"))
        BOOST_TEST(tools::said("mutool draw -q -F text {} 2>/dev/null", made)
                       .starts_with(example.words + "\n"));
}

BOOST_AUTO_TEST_CASE(one_glyph_may_stand_for_two_letters) {
    // Poppler and pdf.js tell them apart; mutool keeps one text a glyph.
    const std::string made =
        pdf_of({words(36, 72, shaped(libertine(), 11, "aA", {"smcp", "c2sc"}))});
    if (tools::has("pdftotext")) BOOST_TEST(tools::said("pdftotext {} -", made) == "aA\n\n\f");
}

BOOST_AUTO_TEST_CASE(a_word_that_was_hyphenated_is_whole_again) {
    const std::string made =
        pdf_of({words(36, 72, hyphenated(shaped(libertine(), 11, "in the neigh"))),
                words(36, 86, shaped(libertine(), 11, "bourhood of the well-known"))});
    if (tools::has("pdftotext"))
        BOOST_TEST(tools::said("pdftotext {} -", made) ==
                   "in the neighbourhood of the well-known\n\n\f");
}

BOOST_AUTO_TEST_CASE(more_glyphs_than_bytes_still_have_codes) {
    const std::string letters = many_letters();
    const std::string made = pdf_of({words(36, 72, shaped(dejavu(), 1, letters))});
    if (tools::has("pdftotext"))
        BOOST_TEST(tools::said("pdftotext {} -", made) == letters + "\n\n\f");
}

BOOST_AUTO_TEST_CASE(glyphs_that_only_mean_something_together_carry_their_text) {
    text::GlyphRun run = shaped(dejavu(), 11, "ab");
    run.text = "\xE0\xA4\x95"; // One letter, two glyphs.
    run.glyphs[1].cluster = 0;
    const std::string made = pdf_of({words(36, 72, run)});
    BOOST_TEST(content(made).find("/Span <</ActualText <FEFF0915>>> BDC\n") != std::string::npos);
    if (tools::has("pdftotext"))
        BOOST_TEST(tools::said("pdftotext {} -", made) == run.text + "\n\n\f");
}

BOOST_AUTO_TEST_CASE(runs_become_operators_with_no_more_said_than_needed) {
    text::GlyphRun line_end = shaped(libertine(), 10, "line ");
    line_end.glyphs.back().advance = {}; // The space that vanished at the line's end.
    text::GlyphRun raised = shaped(libertine(), 10, "note");
    raised.glyphs[1].y_offset = 2_pt;
    text::GlyphRun shifted = shaped(libertine(), 10, "oo");
    shifted.glyphs[0].x_offset = 1_pt;
    const style::Colour blue{style::Colour::Space::srgb, {0, 0, .8F}, 1};
    paint::Draw folio = words(200, 620, shaped(libertine(), 8, "12"));
    folio.artifact = true;
    approve("operators",
            content(pdf_of({words(36, 72, line_end), words(36, 84, shaped(libertine(), 10, "AVA")),
                            words(36, 96, with_expansion(shaped(libertine(), 10, "wide"), 1.015)),
                            words(36, 108, raised), words(36, 120, shifted),
                            words(36.5, 132.25, shaped(libertine_italic(), 10, "blue"), blue),
                            area(36, 140, 100, .5, style::black()), folio})));
}

BOOST_AUTO_TEST_CASE(a_run_is_as_wide_as_it_was_set) {
    // "AVAVAV" kerned and stretched: the last glyph's place by poppler is where it was put.
    text::GlyphRun run = shaped(libertine(), 100, "AVAVAV");
    run.x_scale = 1.02;
    Length before;
    for (std::size_t n = 0; n + 1 < run.glyphs.size(); ++n) before += run.glyphs[n].advance;
    const double expected = 10 + before.points() * 1.02 + run.glyphs.back().advance.points() * 1.02;
    const std::string made = pdf_of({words(10, 200, run)});
    if (!tools::has("pdftotext")) return;
    const std::string boxes = tools::said("pdftotext -bbox {} -", made);
    const std::size_t at = boxes.find("xMax=\"") + 6;
    BOOST_TEST(std::abs(std::stod(boxes.substr(at)) - expected) < .2);
}

BOOST_AUTO_TEST_CASE(fonts_are_subset_and_embedded_with_their_characters) {
    const std::string made = pdf_of({words(36, 72, shaped(libertine(), 10, "CFF")),
                                     words(36, 84, shaped(dejavu(), 10, "TrueType"))});
    BOOST_TEST(made.size() < 20000u);
    if (!tools::has("pdffonts")) return;
    std::istringstream lines(tools::said("pdffonts {} | tail -n +3 | cut -c 8-83 | sort", made));
    std::vector<std::string> seen;
    for (std::string line; std::getline(lines, line);) seen.push_back(collapsed(line));
    BOOST_TEST_REQUIRE(seen.size() == 2u);
    BOOST_TEST(seen[0] == "DejaVuSans CID TrueType Custom yes yes yes");
    BOOST_TEST(seen[1] == "LinLibertineO CID Type 0C Custom yes yes yes");
}

BOOST_AUTO_TEST_CASE(black_text_is_black_ink_only) {
    const style::Colour css_black{style::Colour::Space::srgb, {0, 0, 0}, 1};
    const style::Colour css_gray{style::Colour::Space::srgb, {.4F, .4F, .4F}, 1};
    const std::string made = pdf_of({words(36, 72, shaped(libertine(), 30, "black"), css_black),
                                     words(36, 120, shaped(libertine(), 30, "gray"), css_gray)});
    if (tools::has("gs"))
        BOOST_TEST(tools::said("gs -q -dNOPAUSE -dBATCH -sDEVICE=inkcov -o - {}", made)
                       .starts_with(" 0.00000  0.00000  0.00000  0.0"));
}

BOOST_AUTO_TEST_CASE(a_font_whose_maker_forbids_it_is_not_embedded_unsaid) {
    const RestrictedFont font;
    Report report;
    pdf::write(one_page(words(36, 72, shaped(font.face(), 10, "no"))), {}, report);
    BOOST_TEST(all(report) ==
               shown(font.face().file) +
                   ": error MR911: font \"DejaVu Sans\" forbids being embedded (OS/2 fsType "
                   "2). Choose another, or ask its maker for a licence that allows it.\n");
}

BOOST_AUTO_TEST_CASE(a_file_that_is_no_font_is_an_error) {
    text::Face face = dejavu();
    face.file = "/nowhere/font.ttf";
    text::GlyphRun run = shaped(dejavu(), 10, "no");
    run.face = &face;
    Report report;
    BOOST_CHECK_EXCEPTION(
        pdf::write(one_page(words(36, 72, run)), {}, report), Error, [](const Error& error) {
            return std::string(error.what()) ==
                   "/nowhere/font.ttf: error MR912: font \"DejaVu Sans\" can't be "
                   "embedded (its file can't be read). Choose another.";
        });
}

// Each glyph brings a matrix that turns it a quarter to the left; what follows brings one of its
// own.
BOOST_AUTO_TEST_CASE(upright_glyphs_are_turned_about_the_middle_of_their_square) {
    text::GlyphRun run = shaped(dejavu(), 100, "mm");
    run.upright = true;
    for (text::Glyph& glyph : run.glyphs) glyph.advance = 100_pt;
    const std::string drawn =
        content(pdf_of({words(50, 100, run), words(50, 200, shaped(dejavu(), 10, "a"))}));
    // An m is 97.4 pt wide: its origin comes to stand half of that and .38 em from where it began.
    BOOST_TEST_INFO(drawn);
    const std::size_t first = drawn.find("0 1 -1 0 136.7"), second = drawn.find("0 1 -1 0 236.7");
    BOOST_TEST(first != std::string::npos);
    BOOST_TEST(second != std::string::npos);
    BOOST_TEST(drawn.find("1 0 0 1 50 448 Tm", second) != std::string::npos);
}
