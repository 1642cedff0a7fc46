#include "setting.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::text;
namespace data = boost::unit_test::data;

namespace {

struct Mannered {
    const char* rule;
    const char* language;
    const char* text;
    double ems;
    const char* lines;
};

std::ostream& operator<<(std::ostream& out, const Mannered& example) {
    return out << example.rule;
}

const Mannered manners[] = {
    {"no Czech line ends in a preposition of one letter", "cs", "jdu k lesu", 6, "jdu|k lesu"},
    {"nor a Polish one, behind a bracket either", "pl", "byl (w lesie)", 6, "byl|(w lesie)"},
    {"a number keeps its unit", "de", "wog 12 kg.", 7, "wog|12 kg."},
    {"a number keeps no other word", "de", "wog 12 xx", 6, "wog 12|xx"},
    {"a section sign keeps its number", "de", "siehe \u00A7 5", 7, "siehe|\u00A7 5"},
    {"a dash between numbers stays with both", "en", "in 1914\u201318", 8, "in|1914\u201318"},
    {"a dash between words does not", "en", "in aaaa\u2013bb", 8, "in aaaa\u2013|bb"},
    {"French quotation marks keep to their words", "fr", "dit \u00AB oui \u00BB", 7,
     "dit|\u00AB oui \u00BB"},
    {"French high signs keep to the word before", "fr", "tu es l\u00E0 ? oui", 6,
     "tu es|l\u00E0 ?|oui"},
    {"Korean breaks between words", "ko", "\uAC00\uB098 \uB2E4\uB77C", 3,
     "\uAC00\uB098|\uB2E4\uB77C"},
};

BOOST_DATA_TEST_CASE(lines_keep_the_manners_of_their_language, data::make(manners), example) {
    Setting setting(example.text);
    setting.style.language = example.language;
    BOOST_TEST(setting.broken(example.ems) == example.lines);
}

BOOST_AUTO_TEST_CASE(the_sheet_may_name_the_hyphen) {
    Setting setting("ab\u00ADcd");
    const auto last_glyph = [&] { return setting.lines(3)[0].pieces.back().run.glyphs.back().id; };
    const std::uint32_t hyphen = last_glyph();
    setting.style.hyphenate_character = "=";
    BOOST_TEST(last_glyph() != hyphen);
    BOOST_TEST(last_glyph() == Setting("=").lines(3)[0].pieces.back().run.glyphs.back().id);
}

struct Strict {
    const char* rule;
    style::LineBreak line_break;
    style::WordBreak word_break;
    const char* lines;
};

std::ostream& operator<<(std::ostream& out, const Strict& example) {
    return out << example.rule;
}

using style::LineBreak;
using style::WordBreak;

// Three characters fit; the second line might begin with a small kana.
const Strict strictness[] = {
    {"books are strict", LineBreak::automatic, WordBreak::normal,
     "\u304B\u3055|\u3061\u3087\u3046"},
    {"normal lets small kana begin a line", LineBreak::normal, WordBreak::normal,
     "\u304B\u3055\u3061|\u3087\u3046"},
    {"keep-all breaks no word", LineBreak::automatic, WordBreak::keep_all,
     "\u304B\u3055\u3061\u3087\u3046"},
};

BOOST_DATA_TEST_CASE(japanese_lines_are_as_strict_as_asked, data::make(strictness), example) {
    Setting setting("\u304B\u3055\u3061\u3087\u3046");
    setting.style.language = "ja";
    setting.style.line_break = example.line_break;
    setting.style.word_break = example.word_break;
    setting.style.align = style::TextAlign::start;
    BOOST_TEST(setting.broken(3) == example.lines);
}

} // namespace
