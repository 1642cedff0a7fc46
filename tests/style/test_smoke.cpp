#include "setting.hpp"

#include <boost/test/unit_test.hpp>
using namespace makeready;
using namespace makeready::style;

BOOST_AUTO_TEST_CASE(the_user_agent_sheet_is_understood_whole) {
    Setting s("<h1 id='h'>A</h1><ul><li id='l'>x</li></ul><p id='p'>a <q id='q'>b</q><aside id='n' "
              "xmlns:epub='http://www.idpf.org/2007/ops' epub:type='footnote'>n</aside></p>");
    s.user_agent(user_agent_sheet())
        .author("p { color: red; margin-inline-start: 2em; font: italic 700 10pt/1.5 \"Linux "
                "Libertine\", serif }")
        .run();
    BOOST_TEST(s.findings() == "");
    BOOST_TEST(s.value("h", "font-size") == "32px");
    BOOST_TEST(s.value("h", "bookmark-level") == "1");
    BOOST_TEST(s.value("l", "display") == "list-item");
    BOOST_TEST(s.value("l", "counter-increment") == "list-item 1");
    BOOST_TEST(s.value("p", "color") == "#ff0000");
    BOOST_TEST(s.value("p", "margin-left") == "26.667px");
    BOOST_TEST(s.value("p", "line-height") == "1.5");
    BOOST_TEST(s.value("n", "float") == "footnote");
    BOOST_TEST(value_of(s.styles("n").footnote_call, "content") == "counter(footnote, decimal)");
    BOOST_TEST(value_of(s.styles("q").before, "content") == "open-quote");
    BOOST_TEST(text_of(s.page().width) == "595.275");
}
