// What attributes and elements say about looks without a sheet: HTML's and MathML's.
#include "setting.hpp"

#include <boost/test/unit_test.hpp>

using namespace makeready;
using namespace makeready::style;

namespace {

BOOST_AUTO_TEST_CASE(attributes_of_html_become_style) {
    Setting setting("<img id='i' width='100' height='50%'/><ol id='o' start='5'><li id='a'/><li "
                    "id='b' value='9'/></ol>"
                    "<ol id='r' reversed=''><li id='c'/><li/></ol><table><tr><td id='t' "
                    "align='right'/></tr></table>"
                    "<font id='f' color='ff0000' size='+2'/>"
                    "<p id='l' lang='de'><b id='m'/></p><p id='x' dir='rtl'/>");
    setting.user_agent(user_agent_sheet()).author("#i { height: auto }").run();
    BOOST_TEST(setting.value("i", "width") == "100px");
    BOOST_TEST(setting.value("i", "height") == "auto");
    BOOST_TEST(setting.value("o", "counter-reset") == "list-item 4");
    BOOST_TEST(setting.value("b", "counter-set") == "list-item 9");
    BOOST_TEST(setting.value("r", "counter-reset") == "reversed(list-item)");
    BOOST_TEST(setting.value("c", "counter-increment") == "list-item -1");
    BOOST_TEST(setting.value("t", "text-align") == "right");
    BOOST_TEST(setting.value("f", "color") == "#ff0000");
    BOOST_TEST(setting.value("f", "font-size") == "24px");
    BOOST_TEST(setting.styles("m").own.inherited->language.text() == "de");
    BOOST_TEST(setting.value("x", "direction") == "rtl");
}

BOOST_AUTO_TEST_CASE(operators_of_a_formula_keep_the_spaces_of_their_place) {
    Setting setting(
        "<math xmlns='http://www.w3.org/1998/Math/MathML'><mi id='x'>x</mi><mo id='is'>=</mo>"
        "<mrow><mo id='minus'>−</mo><mi id='sin'>sin</mi><mo id='plus'>+</mo><mn>2</mn></mrow>"
        "<mo id='comma'>,</mo><mo id='own' lspace='2em'>≤</mo><mspace id='gap' width='3em'/>"
        "<mi id='n' mathvariant='bold'>n</mi></math>");
    setting.author("math { font-size: 18px }").run();
    BOOST_TEST(setting.value("x", "font-style") == "italic");
    BOOST_TEST(setting.value("sin", "font-style") == "normal");
    BOOST_TEST(setting.value("n", "font-weight") == "700");
    BOOST_TEST(setting.value("n", "font-style") == "normal");
    BOOST_TEST(setting.value("is", "margin-left") == "5px");
    BOOST_TEST(setting.value("minus", "margin-right") == "0px");
    BOOST_TEST(setting.value("plus", "margin-left") == "4px");
    BOOST_TEST(setting.value("comma", "margin-left") == "0px");
    BOOST_TEST(setting.value("comma", "margin-right") == "3px");
    BOOST_TEST(setting.value("own", "margin-left") == "36px");
    BOOST_TEST(setting.value("gap", "width") == "54px");
}

} // namespace
