#include "setting.hpp"
#include "style.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;
namespace data = boost::unit_test::data;

namespace {

struct CounterCase {
    std::int64_t number;
    std::string_view style, text;

    friend std::ostream& operator<<(std::ostream& out, const CounterCase& c) {
        return out << c.number << " in " << c.style;
    }
};

const CounterCase counter_cases[] = {
    {0, "decimal", "0"},
    {-12, "decimal", "-12"},
    {7, "decimal-leading-zero", "07"},
    {-7, "decimal-leading-zero", "-7"},
    {123, "decimal-leading-zero", "123"},
    {1994, "lower-roman", "mcmxciv"},
    {3999, "upper-roman", "MMMCMXCIX"},
    {4000, "upper-roman", "4000"},
    {0, "lower-roman", "0"},
    {1, "lower-alpha", "a"},
    {26, "lower-latin", "z"},
    {27, "lower-alpha", "aa"},
    {703, "upper-alpha", "AAA"},
    {0, "upper-latin", "0"},
    {24, "lower-greek", "ω"},
    {25, "lower-greek", "αα"},
    {5, "disc", "•"},
    {5, "circle", "◦"},
    {5, "square", "▪"},
    {120, "arabic-indic", "١٢٠"},
    {120, "devanagari", "१२०"},
    {120, "thai", "๑๒๐"},
    {120, "cjk-decimal", "一二〇"},
    {15, "hebrew", "טו"},
    {16, "hebrew", "טז"},
    {444, "hebrew", "תמד"},
    {11001, "hebrew", "11001"},
    {1999, "armenian", "ՌՋՂԹ"},
    {1999, "georgian", "ჩშჟთ"},
    {1, "footnote-marks", "*"},
    {3, "footnote-marks", "‡"},
    {8, "footnote-marks", "††"},
    {3, "cjk-earthly-branch", "寅"},
    {13, "cjk-earthly-branch", "一三"},
    {10, "simp-chinese-informal", "十"},
    {10, "simp-chinese-formal", "壹拾"},
    {1010, "trad-chinese-informal", "一千零一十"},
    {-3, "simp-chinese-informal", "负三"},
    {10000, "trad-chinese-formal", "一〇〇〇〇"},
    {1111, "japanese-informal", "千百十一"},
    {1111, "japanese-formal", "壱阡壱百壱拾壱"},
    {6001, "korean-hangul-formal", "육천일"},
    {100, "ethiopic-numeric", "፻"},
    {78010092, "ethiopic-numeric", "፸፰፻፩፼፺፪"},
    {48, "hiragana-iroha", "いい"},
    {2, "{system:cyclic;symbols:a b c}", "b"},
    {0, "{system:cyclic;symbols:a b c}", "c"},
    {5, "{system:fixed 4;symbols:a b c}", "b"},
    {7, "{system:fixed 4;symbols:a b c}", "7"},
    {3, "{symbols:'*'}", "***"},
    {-5, "{system:numeric;symbols:'0' '1';negative:'(' ')';pad:6 'x'}", "(x101)"},
    {12, "{system:additive;additive-symbols:10 X, 1 I}", "XII"},
    {0, "{system:additive;additive-symbols:10 X, 0 none}", "none"},
    {9, "{system:alphabetic;symbols:a b;range:1 3, 7 infinite}", "aba"},
    {5, "{system:alphabetic;symbols:a b;range:1 3;fallback:upper-roman}", "V"},
    {4, "{system:extends lower-roman;prefix:'<';suffix:'>'}", "iv"},
    {3, "no-such-style", "3"},
    {3, "none", ""},
    {3, "\"\\\"-\"", "\"-"},
    {INT64_MIN, "decimal", "-9223372036854775808"},
};

} // namespace

BOOST_DATA_TEST_CASE(a_number_is_written_in_its_style, data::make(counter_cases), example) {
    BOOST_TEST(counter_text(example.number, example.style) == example.text);
}

BOOST_AUTO_TEST_CASE(list_markers_have_their_suffix) {
    BOOST_TEST(counter_text(3, "decimal", true) == "3. ");
    BOOST_TEST(counter_text(3, "disc", true) == "• ");
    BOOST_TEST(counter_text(3, "cjk-decimal", true) == "三、");
    BOOST_TEST(counter_text(3, "\"-\"", true) == "-");
    BOOST_TEST(counter_text(4, "{system:extends lower-roman;prefix:'<';suffix:'>'}", true) ==
               "<iv>");
}

namespace {

struct Definition {
    std::string_view rule, css, marker;

    friend std::ostream& operator<<(std::ostream& out, const Definition& d) {
        return out << d.rule;
    }
};

const Definition definitions[] = {
    {"a sheet's style is used by its name",
     "@counter-style x { system: cyclic; symbols: '+' '-'; suffix: '!' } p { list-style-type: x }",
     "-!"},
    {"names of sheets' styles keep their case",
     "@counter-style Aa { symbols: '+' } p { list-style-type: aa }", "2. "},
    {"the last of two rules holds",
     "@counter-style x { symbols: a } @counter-style x { symbols: b } p { list-style-type: x }",
     "bb. "},
    {"a stronger layer holds",
     "@layer one, two; @layer two { @counter-style x { symbols: b } } @layer one { @counter-style "
     "x { symbols: a } } p { list-style-type: x }",
     "bb. "},
    {"a style may extend another one of the sheet",
     "@counter-style y { system: extends x; prefix: '<' } @counter-style x { symbols: a } p { "
     "list-style-type: y }",
     "<aa. "},
    {"what falls back on itself ends at decimal",
     "@counter-style x { system: fixed; symbols: a; fallback: y } @counter-style y { system: "
     "fixed; symbols: b; fallback: x } p { list-style-type: x }",
     "2. "},
    {"a style without symbols is none",
     "@counter-style x { system: cyclic } p { list-style-type: x }", "2. "},
    {"symbols() needs no rule", "p { list-style-type: symbols(cyclic '*' '+') }", "+ "},
};

} // namespace

BOOST_DATA_TEST_CASE(sheets_define_counter_styles, data::make(definitions), example) {
    Setting setting("<p id='p'>a</p>");
    setting.author(example.css).run();
    BOOST_TEST(counter_text(2, setting.styles("p").own.inherited->list_type, true) ==
               example.marker);
}
