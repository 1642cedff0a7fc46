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
}
