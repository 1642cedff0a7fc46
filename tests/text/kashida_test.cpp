// Where Arabic words are lengthened, and that their text stays what it was.
#include "kashida.hpp"
#include "setting.hpp"
#include "strings.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

/// A word with "_" where it is lengthened.
struct Lengthened {
    const char* word;
    const char* place;
};

std::ostream& operator<<(std::ostream& out, const Lengthened& example) {
    return out << example.place;
}

const Lengthened words[] = {
    {"محمد", "محم_د"},   {"سلام", "س_لام"}, {"باب", "ب_اب"}, {"كتاب", "كت_اب"}, {"كَتَبَ", "كَتَ_بَ"},
    {"مدرسة", "مدرس_ة"}, {"من", "من"},      {"دار", "دار"},  {"كبير", "كبي_ر"}, {"abc", "abc"},
};

BOOST_DATA_TEST_CASE(a_word_is_lengthened_where_calligraphers_would, data::make(words), example) {
    std::string word = example.word;
    if (const auto place = kashida_place(word)) word.insert(place->at, "_");
    BOOST_TEST(word == example.place);
}

std::shared_ptr<const FontSet> amiri() {
    const std::filesystem::path folder = "/usr/share/fonts/opentype/fonts-hosny-amiri";
    return std::filesystem::exists(folder) ? FontSet::of_folders({folder}) : nullptr;
}

/// How much of a line's excess its joins take, in points; its text must be the author's.
double joins(style::TextJustify justify) {
    Setting setting("محمد كتب رسالة طويلة وقرأ كتابا جديدا عن البحر والسفن ثم عاد إلى البيت");
    setting.style.font.families = {"Amiri"};
    setting.style.language = "ar";
    setting.style.direction = style::Direction::rtl;
    setting.style.align = style::TextAlign::justify;
    setting.style.justify = justify;
    const auto lines = setting.lines(10.5, 0, amiri());
    Length spaces, all;
    std::string text;
    for (const Line& line : lines) {
        if (!line.forced)
            BOOST_TEST(line.width.points() == line.measure.points(),
                       boost::test_tools::tolerance(0.001));
        for (const Piece& piece : line.pieces) {
            text += piece.run.text;
            for (const Glyph& glyph : piece.run.glyphs)
                (piece.run.text[glyph.cluster] == ' ' ? spaces : all) += glyph.advance;
        }
    }
    BOOST_TEST(text == setting.source.text);
    return all.points();
}

BOOST_AUTO_TEST_CASE(justified_arabic_lines_are_filled_by_longer_joins) {
    if (!amiri()) return;
    BOOST_TEST(joins(style::TextJustify::automatic) > joins(style::TextJustify::inter_word));
}

} // namespace
